//! A simulated mailbox: list → read → write, one thing at a time. `meaning` alone knows what an id means.
//! Must never do anything outside itself: nothing is really sent. Typed text stays until the learner throws it away.

mod judge;
mod meaning;
mod note;
#[cfg(test)]
mod tests;
mod view;
mod world;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use self::{
    judge::{Done, Happened},
    meaning::Meaning,
    note::Note,
    world::{Change, Folder, Letter, Part, World},
};
use super::past::{Past, World as _};
use crate::{
    exercise::{Fact, Task},
    lesson::MailTask,
    page::Action,
};

/// Where in the mailbox the learner is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Place {
    /// The letters of a folder.
    List(Folder),
    /// Reads a letter of the lesson.
    Read(String),
    /// Reads one of their own sent letters, counted from 0.
    Own(usize),
    /// Writes.
    Write(u32),
    /// Chooses a file for the letter.
    Files(u32),
    /// Chooses a person from the address book.
    Book(u32),
    /// Is asked whether to throw the letter away.
    Discard(u32),
}

/// In progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    world: World,
    place: Place,
    past: Past<World, Place, Change>,
    /// Letters that were opened: no longer marked as new.
    seen: BTreeSet<String>,
    /// Goals about what happened that were reached, by number; undo does not make them unhappen.
    met: BTreeSet<usize>,
    /// The box being typed in: a goal that accepts any text waits until it is left.
    typing: Option<Part>,
    note: Option<Note>,
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(task: &Task<'_>, config: &MailTask) -> State {
    let mut world = World::start(&config.start);
    let mut place = Place::List(Folder::Inbox);
    if let Some(begun) = &config.start.begun {
        let word = |part: Part| task.plain(&format!("{begun}.{}", part.name())).to_owned();
        let [to, subject, text] = Part::ALL.map(word);
        world.act(&Change::Begin(1, Letter { to, subject, text, ..Letter::default() }));
        place = Place::Write(1);
    }
    let mut state = State {
        world: world.clone(),
        place,
        past: Past::new(world),
        seen: config.start.sent.iter().cloned().collect(),
        met: BTreeSet::new(),
        typing: None,
        note: None,
        solved: false,
    };
    if let Some(id) = &config.start.open {
        state.press(task, config, id);
        (state.past, state.note) = (Past::new(state.world.clone()), None);
    }
    state
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, task: &Task<'_>, config: &MailTask, action: &Action) -> Vec<Fact> {
        if self.solved || !super::offers(self.view(task, config), action) {
            return Vec::new();
        }
        let before = self.clone();
        match action {
            Action::Press(id) => {
                let happened = self.press(task, config, id);
                self.judge(task, config, before, Done::Pressed(happened))
            }
            Action::Set(id, text) => {
                self.fill(id, text);
                self.judge(task, config, before, Done::Typed)
            }
            Action::Key(_) | Action::Menu | Action::Fn(_) | Action::Turn(_) => Vec::new(),
        }
    }

    /// Where the focus stands now: a box that was typed in may have been left.
    pub fn looked(&mut self, task: &Task<'_>, config: &MailTask, on: &str) -> Vec<Fact> {
        if self.solved || self.typing.is_none_or(|part| part.name() == on) {
            return Vec::new();
        }
        let before = self.clone();
        self.typing = None;
        self.judge(task, config, before, Done::Left)
    }

    fn fill(&mut self, id: &str, text: &str) {
        let (Place::Write(draft), Some(part)) = (&self.place, Part::ALL.into_iter().find(|part| part.name() == id))
        else {
            return;
        };
        let text = if part == Part::Text { text.to_owned() } else { text.replace('\n', " ") };
        self.typing = Some(part);
        self.act(Change::Write(*draft, part, text));
    }

    fn act(&mut self, change: Change) {
        let at = match self.place {
            Place::Files(draft) | Place::Book(draft) | Place::Discard(draft) => Place::Write(draft),
            ref place => place.clone(),
        };
        self.past.act(&mut self.world, at, change);
    }

    fn press(&mut self, task: &Task<'_>, config: &MailTask, id: &str) -> Vec<Happened> {
        self.typing = None;
        let said = self.note.take();
        let Some(meaning) = self.meaning(task, config, id) else {
            return Vec::new();
        };
        match meaning {
            Meaning::Go(place) => self.place = place,
            Meaning::Open(place, letter, folder) => {
                self.place = place;
                self.seen.insert(letter.clone());
                return vec![Happened::Opened { letter, folder }];
            }
            Meaning::Do(change, place) => {
                self.act(change);
                self.place = place;
            }
            Meaning::Move(letter, folder) => {
                let from = self.folder(&letter);
                self.act(Change::Move(letter.clone(), folder));
                self.place = Place::List(from);
                self.note = Some(Note::Moved(folder));
                return vec![Happened::Moved(letter, folder)];
            }
            Meaning::Send(draft) => {
                self.note = note::missing(&self.world.draft(draft), said.as_ref());
                if self.note.is_none() {
                    self.act(Change::Send(draft));
                    self.place = Place::List(Folder::Inbox);
                    return vec![Happened::Sent];
                }
            }
            Meaning::Follow(letter) => {
                self.note = Some(Note::Followed(letter.clone()));
                return vec![Happened::Followed(letter)];
            }
            Meaning::Undo => {
                if let Some(before) = self.past.undo() {
                    (self.world, self.place) = before;
                }
            }
        }
        Vec::new()
    }
}
