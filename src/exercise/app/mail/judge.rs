//! Are the goals of a mailbox reached? What lasts is judged on the world, what happened on what happened just now.
//! Must never ask what the screen shows.

use super::{
    Place, State,
    note::Note,
    world::{Folder, Letter, Part},
};
use crate::{
    exercise::{Fact, Task, app::judge},
    lesson::{LetterWant, MailGoal, MailTask, Want},
};

/// Something that happened, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Happened {
    /// A letter was opened: its name, `sent-1` for the learner's own first.
    Opened { letter: String, folder: Folder },
    /// The link in a letter was followed.
    Followed(String),
    /// The learner's letter was sent.
    Sent,
    /// A letter was put elsewhere.
    Moved(String, Folder),
}

/// What the learner did.
pub(super) enum Done {
    /// Pressed something, and this happened.
    Pressed(Vec<Happened>),
    /// Typed in a box.
    Typed,
    /// Left the box.
    Left,
}

impl Happened {
    /// For histories.
    fn name(&self) -> String {
        match self {
            Self::Opened { letter, .. } => format!("opened {letter}"),
            Self::Followed(letter) => format!("followed {letter}"),
            Self::Sent => "sent".into(),
            Self::Moved(letter, folder) => format!("moved {letter} {}", folder.name()),
        }
    }
}

impl State {
    /// To be called after everything done: facts, the note, solved or taken back.
    pub(super) fn judge(&mut self, task: &Task<'_>, config: &MailTask, before: Self, done: Done) -> Vec<Fact> {
        let (happened, pressed) = match done {
            Done::Pressed(happened) => (happened, true),
            Done::Typed | Done::Left => (Vec::new(), false),
        };
        let hurts = |goal: &&MailGoal| {
            happened.iter().any(|it| is(goal, it)) || (self.holds(task, goal) && !before.holds(task, goal))
        };
        if let Some(goal) = config.never.iter().find(hurts) {
            let name = name(goal);
            *self = before;
            self.note = Some(Note::Hurt(name.clone()));
            return vec![Fact::Hurt(name)];
        }
        let numbered = config.goal.iter().enumerate();
        self.met.extend(numbered.filter(|(_, goal)| happened.iter().any(|it| is(goal, it))).map(|(number, _)| number));

        let mut facts: Vec<_> = happened.iter().map(|it| Fact::Did(it.name())).collect();
        let left = before.typing.is_some() && self.typing != before.typing;
        if left || (self.typing.is_none() && self.world != before.world) {
            facts.push(Fact::Keep);
        }
        self.solved =
            !config.goal.is_empty() && (0..config.goal.len()).all(|number| self.reached(task, config, number));
        if self.solved {
            self.note = None;
            if happened.contains(&Happened::Sent) {
                self.place = Place::List(Folder::Sent); // where it lies now
            }
            facts.push(Fact::Solved);
            return facts;
        }
        if happened.contains(&Happened::Sent) {
            self.note = Some(self.after_sending(task, config));
        }
        if left && !pressed {
            self.note = before.typing.and_then(|part| self.other_box(task, config, part)).map(Note::OtherBox);
            facts.extend(self.note.as_ref().and_then(Note::slip).map(Fact::Slip));
        }
        if pressed {
            facts.extend(self.note.as_ref().and_then(Note::slip).map(Fact::Slip));
        }
        for it in &happened {
            if let Happened::Moved(letter, folder) = it
                && matches!(folder, Folder::Bin | Folder::Spam)
                && !config.goal.iter().any(|goal| is_place(goal, letter, *folder))
            {
                facts.push(Fact::Slip(format!("moved-{letter}-{}", folder.name())));
            }
        }
        facts
    }

    fn reached(&self, task: &Task<'_>, config: &MailTask, number: usize) -> bool {
        self.met.contains(&number) || self.holds(task, &config.goal[number])
    }

    /// Does this hold now? What only happens never holds.
    fn holds(&self, task: &Task<'_>, goal: &MailGoal) -> bool {
        let lies = |letter: &str, folder| self.world.lies.get(letter) == Some(&folder);
        match goal {
            MailGoal::Sent(want) => self.world.sent.iter().any(|letter| off(task, want, letter).is_none()),
            MailGoal::InBin(letter) => lies(letter, Folder::Bin),
            MailGoal::InSpam(letter) => lies(letter, Folder::Spam),
            MailGoal::InInbox(letter) => lies(letter, Folder::Inbox),
            MailGoal::Draft(want) => match self.place {
                Place::Write(number) | Place::Files(number) | Place::Book(number) => {
                    let letter = self.world.draft(number);
                    !self.still_typing(want) && off(task, want, &letter).is_none()
                }
                _ => false,
            },
            MailGoal::Opened(_) | MailGoal::Followed(_) => false,
        }
    }

    /// One letter is "anything" already: such a box is judged when it is left.
    fn still_typing(&self, want: &LetterWant) -> bool {
        let asked = self.typing.and_then(|part| wanted(want, part));
        asked.is_some_and(|want| matches!(want, Want::Any | Want::Holds(_)))
    }

    /// The box where the text of this one belongs, if it was typed into this one by a slip.
    fn other_box(&self, task: &Task<'_>, config: &MailTask, typed: Part) -> Option<Part> {
        let Place::Write(number) = self.place else {
            return None;
        };
        let letter = self.world.draft(number);
        let is = |want: &LetterWant, part, text: &str| {
            let known = wanted(want, part).filter(|want| !matches!(want, Want::Any | Want::Holds(_)));
            known.is_some_and(|want| judge::text(task, want, text))
        };
        let goals = config.goal.iter().filter_map(|goal| match goal {
            MailGoal::Sent(want) | MailGoal::Draft(want) => Some(want),
            _ => None,
        });
        let mut pairs = goals.flat_map(|want| Part::ALL.map(|part| (want, part)));
        let lost = |(want, part): &(&LetterWant, Part)| {
            *part != typed && is(want, *part, letter.part(typed)) && !is(want, *part, letter.part(*part))
        };
        pairs.find(lost).map(|(_, part)| part)
    }

    /// What to say about the letter sent just now: the nearest goal that is not reached decides.
    fn after_sending(&self, task: &Task<'_>, config: &MailTask) -> Note {
        let Some(letter) = self.world.sent.last() else {
            return Note::Sent;
        };
        let wants =
            || config.goal.iter().filter_map(|goal| if let MailGoal::Sent(want) = goal { Some(want) } else { None });
        if wants().any(|want| off(task, want, letter).is_none()) {
            return Note::Sent;
        }
        let unmet = wants().filter(|want| !self.world.sent.iter().any(|sent| off(task, want, sent).is_none()));
        match unmet.filter_map(|want| off(task, want, letter)).max_by_key(|part| rank(part)) {
            Some(part) => Note::Off(part.to_owned(), letter.clone()),
            None => Note::Sent,
        }
    }
}

/// The first part of a letter that is not as wanted.
fn off(task: &Task<'_>, want: &LetterWant, letter: &Letter) -> Option<&'static str> {
    let other = |wanted: &Option<String>, is: &Option<String>| wanted.is_some() && wanted != is;
    if other(&want.reply_to, &letter.reply_to) || other(&want.forward_of, &letter.forward_of) {
        return Some("reply");
    }
    let met = |part| match (part, wanted(want, part)) {
        (_, None) => true,
        (_, Some(want)) => judge::text(task, want, letter.part(part)),
    };
    if let Some(part) = Part::ALL.into_iter().find(|part| !met(*part)) {
        return Some(part.name());
    }
    let same_files = want
        .files
        .as_ref()
        .is_none_or(|files| files.len() == letter.files.len() && files.iter().all(|file| letter.files.contains(file)));
    (!same_files).then_some("files")
}

/// How near a letter came: the later its first fault, the nearer.
fn rank(part: &str) -> usize {
    ["reply", "to", "subject", "text", "files"].iter().position(|name| *name == part).unwrap_or(0)
}

fn wanted(want: &LetterWant, part: Part) -> Option<&Want> {
    match part {
        Part::To => want.to.as_ref(),
        Part::Subject => want.subject.as_ref(),
        Part::Text => want.text.as_ref(),
    }
}

/// Does what happened meet the goal?
fn is(goal: &MailGoal, happened: &Happened) -> bool {
    match (goal, happened) {
        (MailGoal::Opened(want), Happened::Opened { letter, folder }) => {
            want.letter.as_ref().is_none_or(|wanted| wanted == letter)
                && want.folder.as_ref().is_none_or(|wanted| wanted == folder.name())
        }
        (MailGoal::Followed(wanted), Happened::Followed(letter)) => wanted == letter,
        _ => false,
    }
}

fn is_place(goal: &MailGoal, letter: &str, folder: Folder) -> bool {
    match goal {
        MailGoal::InBin(wanted) => folder == Folder::Bin && wanted == letter,
        MailGoal::InSpam(wanted) => folder == Folder::Spam && wanted == letter,
        _ => false,
    }
}

/// The name under which a hurt is reported, and found among the step's words as `.never-<name>`.
fn name(goal: &MailGoal) -> String {
    match goal {
        MailGoal::Sent(_) => "sent".into(),
        MailGoal::InBin(letter) => format!("in-bin-{letter}"),
        MailGoal::InSpam(letter) => format!("in-spam-{letter}"),
        MailGoal::InInbox(letter) => format!("in-inbox-{letter}"),
        MailGoal::Opened(want) => format!("opened-{}", want.letter.as_deref().unwrap_or("any")),
        MailGoal::Followed(letter) => format!("followed-{letter}"),
        MailGoal::Draft(_) => "draft".into(),
    }
}
