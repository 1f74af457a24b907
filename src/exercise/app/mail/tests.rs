//! What a mailbox must hold to.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use proptest::prelude::*;

use super::{world::Letter, *};
use crate::{
    exercise::{
        app::trial::{Finger, Trial, fingers, has, press, set},
        solution,
    },
    lesson::{Kind, LetterWant, MailGoal, MailStart, OpenWant, Script, Want},
    page::Act,
};

const WORDS: [(&str, &str); 13] = [
    ("centre", "centre@paso.example"),
    ("day", "Thursday"),
    ("lunch.from-name", "Carmen"),
    ("lunch.from", "carmen@mail.example"),
    ("lunch.subject", "Lunch"),
    ("lunch.text", "Sunday at two?"),
    ("prize.from-name", "Prize"),
    ("prize.from", "win@prize.example"),
    ("prize.subject", "You have won"),
    ("prize.text", "Quick"),
    ("prize.link", "Take it"),
    ("wei.name", "Wei"),
    ("wei.address", "wei@mail.example"),
];

fn start() -> MailStart {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    MailStart {
        inbox: names(&["lunch", "prize"]),
        book: names(&["wei"]),
        files: names(&["cv", "photo"]),
        ..MailStart::default()
    }
}

fn want(to: &str, text: &str) -> LetterWant {
    let want = |text: &str| Some(Want::from(text.to_owned()));
    LetterWant { to: want(to), subject: want("*"), text: want(text), ..LetterWant::default() }
}

fn trial(goal: Vec<MailGoal>, never: Vec<MailGoal>, solution: Vec<Script>) -> Trial {
    Trial::new(Kind::Mail(MailTask { start: start(), goal, never, solution }), WORDS)
}

/// A learner at a mailbox.
struct Play<'a> {
    task: Task<'a>,
    config: &'a MailTask,
    state: State,
    facts: Vec<Fact>,
}

impl<'a> Play<'a> {
    fn new(task: Task<'a>) -> Self {
        let Kind::Mail(config) = &task.step.kind else { panic!("a mailbox") };
        Self { task, config, state: open(&task, config), facts: Vec::new() }
    }

    fn does(mut self, action: &Action) -> Self {
        self.facts.extend(self.state.update(&self.task, self.config, action));
        self
    }

    fn press(self, ids: &str) -> Self {
        ids.split(' ').fold(self, |play, id| {
            assert!(play.shows(id), "{id} is not there");
            play.does(&press(id))
        })
    }

    fn set(self, id: &str, text: &str) -> Self {
        self.does(&set(id, text))
    }

    fn shows(&self, id: &str) -> bool {
        has(self.state.view(&self.task, self.config), id)
    }

    fn has(&self, fact: &Fact) -> bool {
        self.facts.contains(fact)
    }

    fn slips(&self) -> Vec<&str> {
        self.facts.iter().filter_map(|fact| if let Fact::Slip(name) = fact { Some(&**name) } else { None }).collect()
    }
}

fn writing() -> Vec<MailGoal> {
    vec![MailGoal::Sent(want("=centre", "~day"))]
}

#[test]
fn a_letter_is_written_and_sent() {
    let trial = trial(writing(), vec![], vec![]);
    let play = Play::new(trial.task()).press("new").set("to", "Centre@paso.example ").set("subject", "Hello");
    let play = play.set("text", "Good morning.\nI come on thursday.").press("send");
    assert!(play.state.solved() && play.has(&Fact::Solved) && play.has(&Fact::Did("sent".into())));
    assert_eq!(play.state.place, Place::List(Folder::Sent), "it is shown where it lies now");
    assert!(!play.shows("undo") && !play.shows("sent-1"), "a solved step stands still");
}

#[test]
fn what_is_missing_is_said_and_nothing_is_lost() {
    let trial = trial(writing(), vec![], vec![]);
    let play = Play::new(trial.task()).press("new send").set("to", "centre").press("send");
    let play = play.set("to", "centre@paso.example").press("send").set("text", "Thursday").press("send");
    assert_eq!(play.slips(), ["no-address", "not-an-address", "no-text", "no-subject"]);
    assert_eq!(play.state.world.draft(1).text, "Thursday");
    let play = play.press("send");
    assert_eq!(play.slips()[4], "sent-subject", "pressed again, it goes without a subject, as in life");
}

#[test]
fn a_letter_to_another_address_goes_and_can_be_taken_back() {
    let trial = trial(writing(), vec![], vec![]);
    let play = Play::new(trial.task()).press("new").set("to", "wei@mail.example").set("subject", "s");
    let play = play.set("text", "thursday").press("send");
    assert_eq!(play.slips(), ["sent-to"]);
    let play = play.press("undo");
    assert_eq!(play.state.place, Place::Write(1));
    let play = play.set("to", "centre@paso.example").press("send");
    assert!(play.state.solved());
}

#[test]
fn a_sent_letter_can_be_written_again() {
    let trial = trial(writing(), vec![], vec![]);
    let play = Play::new(trial.task()).press("new book person-wei").set("subject", "s").set("text", "thursday");
    let play = play.press("send sent sent-1 again").set("to", "centre@paso.example").press("send");
    assert!(play.state.solved());
}

#[test]
fn one_box_is_one_thing_to_undo() {
    let trial = trial(writing(), vec![], vec![]);
    let play = Play::new(trial.task()).press("new").set("to", "a").set("to", "ab").set("subject", "s").press("undo");
    assert_eq!(play.state.world.draft(1), Letter { to: "ab".into(), ..Letter::default() });
    let play = play.press("undo");
    assert!(!play.shows("undo"));
    assert!(!play.set("to", "x").set("to", "").shows("undo"), "typed and erased is nothing");
}

#[test]
fn what_must_not_happen_is_taken_back() {
    let never = vec![MailGoal::Followed("prize".into())];
    let trial = trial(vec![MailGoal::InSpam("prize".into())], never, vec![]);
    let play = Play::new(trial.task()).press("letter-prize link");
    assert!(play.has(&Fact::Hurt("followed-prize".into())) && !play.has(&Fact::Did("followed prize".into())));
    let play = play.press("spam");
    assert!(play.state.solved());
}

#[test]
fn what_lasts_is_undone_before_it_counts_and_what_happened_stays() {
    let opened = OpenWant { letter: Some("lunch".into()), folder: None };
    let trial = trial(vec![MailGoal::InBin("prize".into()), MailGoal::Opened(opened)], vec![], vec![]);
    let play = Play::new(trial.task()).press("letter-prize bin undo back letter-lunch back");
    assert!(!play.state.solved());
    assert!(play.press("letter-prize bin").state.solved());
}

#[test]
fn thrown_away_after_a_question_and_back_with_undo() {
    let trial = trial(writing(), vec![], vec![]);
    let play = Play::new(trial.task()).press("new").set("text", "long").press("throw-away throw-away-no throw-away");
    let play = play.press("throw-away-yes undo");
    assert_eq!(play.state.world.draft(1).text, "long");
    let play = play.press("back drafts draft-1");
    assert_eq!(play.state.place, Place::Write(1), "what is left lies in Drafts");
}

#[test]
fn out_of_the_bin_and_out_of_spam() {
    let trial = trial(vec![MailGoal::Followed("lunch".into())], vec![], vec![]);
    let play = Play::new(trial.task()).press("letter-lunch bin bin letter-lunch restore inbox letter-lunch spam");
    let play = play.press("spam letter-lunch not-spam inbox letter-lunch");
    assert_eq!(play.state.folder("lunch"), Folder::Inbox);
    assert_eq!(play.slips(), ["moved-lunch-bin", "moved-lunch-spam"]);
}

#[test]
fn an_answer_with_a_file() {
    let goal = LetterWant {
        reply_to: Some("lunch".into()),
        files: Some(vec!["cv".into()]),
        text: Some(Want::Any),
        ..LetterWant::default()
    };
    let trial = trial(vec![MailGoal::Sent(goal)], vec![], vec![]);
    let play = Play::new(trial.task()).press("letter-lunch reply").set("text", "Yes").press("attach file-photo send");
    assert_eq!(play.slips(), ["sent-files"]);
    let play = play.press("undo off-photo attach file-cv send");
    assert!(play.state.solved());
    assert_eq!(play.state.world.sent[0].to, "carmen@mail.example");
    assert_eq!(play.state.world.sent[0].subject, "Re: Lunch");
}

#[test]
fn a_draft_that_may_hold_anything_counts_when_its_box_is_left() {
    let any = LetterWant { subject: Some(Want::Any), ..LetterWant::default() };
    let trial = trial(vec![MailGoal::Draft(any)], vec![], vec![]);
    let mut play = Play::new(trial.task()).press("new").set("subject", "H");
    assert!(!play.state.solved());
    assert!(play.state.looked(&play.task, play.config, "subject").is_empty());
    assert_eq!(play.state.looked(&play.task, play.config, "text"), [Fact::Keep, Fact::Solved]);
}

#[test]
fn an_address_in_another_box_is_shown_its_own() {
    let known = LetterWant { to: Some(Want::Word("centre".into())), ..LetterWant::default() };
    let trial = trial(vec![MailGoal::Draft(known)], vec![], vec![]);
    let mut play = Play::new(trial.task()).press("new").set("subject", "centre@paso.example");
    let facts = play.state.looked(&play.task, play.config, "text");
    assert_eq!(facts, [Fact::Keep, Fact::Slip("other-box-to".into())]);
    assert!(play.set("to", "centre@paso.example").state.solved());
}

#[test]
fn a_letter_can_be_begun_already() {
    let start = MailStart { begun: Some("begun".into()), ..start() };
    let config = MailTask { start, goal: writing(), ..MailTask::default() };
    let trial = Trial::new(
        Kind::Mail(config),
        [("begun.to", "centre@paso.example"), ("centre", "centre@paso.example"), ("day", "Thursday")],
    );
    let play = Play::new(trial.task());
    assert!(!play.shows("undo"));
    assert!(play.set("subject", "Hi").set("text", "thursday").press("send").state.solved());
}

#[test]
fn a_draft_with_a_known_text_counts_at_once() {
    let known = LetterWant { to: Some(Want::Word("centre".into())), ..LetterWant::default() };
    let trial = trial(vec![MailGoal::Draft(known)], vec![], vec![]);
    assert!(Play::new(trial.task()).press("new").set("to", "centre@paso.example").state.solved());
}

#[test]
fn the_script_solves_and_less_of_it_does_not() {
    let write = |id: &'static str, want: &str| Script::Write([(id.into(), Want::from(want.to_owned()))].into());
    let lines = vec![
        Script::Press("new".into()),
        write("to", "=centre"),
        write("subject", "*"),
        write("text", "~day"),
        Script::Press("send".into()),
        Script::Press("sent".into()),
        Script::Press("sent-1".into()),
    ];
    let mut goal = writing();
    goal.push(MailGoal::Opened(OpenWant { letter: None, folder: Some("sent".into()) }));
    let trial = trial(goal, vec![], lines);
    let task = trial.task();
    let acts = solution(&task, &crate::exercise::open(&task));
    let solved_without = |skip: Option<usize>| {
        let kept = acts.iter().enumerate().filter(|(place, _)| Some(*place) != skip);
        let play = kept.fold(Play::new(task), |play, (_, act)| match act {
            Act::Press(id) => play.does(&press(id)),
            Act::Write(id, text) => play.set(id, text),
            Act::Key(_) | Act::Go(_) => play,
        });
        play.state.solved()
    };
    assert_eq!(acts.len(), 7);
    assert!(solved_without(None));
    assert!((0..7).all(|skip| !solved_without(Some(skip))));
}

proptest! {
    #[test]
    fn whatever_is_done_can_be_undone_to_the_start(fingers in fingers()) {
        let never = vec![MailGoal::Followed("prize".into())];
        let trial = trial(vec![MailGoal::Sent(want("=centre", "=nothing"))], never, vec![]);
        let play = fingers.iter().fold(Play::new(trial.task()), |play, finger: &Finger| {
            let action = finger.act(play.state.view(&play.task, play.config));
            let play = match &action { Some(action) => play.does(action), None => play };
            if let Some(Action::Set(id, text)) = &action {
                let Place::Write(number) = play.state.place else { panic!("typed outside a letter") };
                let part = Part::ALL.into_iter().find(|part| part.name() == id).unwrap();
                let held = play.state.world.draft(number);
                assert_eq!(held.part(part).replace('\n', " "), text.replace('\n', " "));
            }
            play
        });
        let kept: State = serde_json::from_str(&serde_json::to_string(&play.state).unwrap()).unwrap();
        prop_assert_eq!(&kept, &play.state);
        let mut play = play;
        while !play.state.past.is_empty() {
            let places = ["files-back", "book-back", "throw-away-no"];
            if let Some(out) = places.into_iter().find(|id| play.shows(id)) {
                play = play.press(out);
            }
            play = play.press("undo");
        }
        prop_assert_eq!(&play.state.world, play.state.past.start());
    }
}
