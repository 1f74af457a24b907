//! The tutor's own seat: what it shows, in its own language, of what a learner's side tells; and what its keys ask for.
//! Must never change what it was told: only the learner's side does.

mod act;
mod ask;
mod page;
mod room;
mod view;

use std::{sync::Arc, time::Duration};

pub use ask::Ask;
pub use room::Room;
pub use view::View;

use super::{Glimpse, Look, Machine, Model, Shared, Snapshot, Taught, TutorAct, Whereabouts};
use crate::{
    exercise::Lexicon,
    lesson::{Catalogue, Lesson, LessonId},
    page::{Action, Geometry, Key, Page},
    say::Say,
};

/// The number of a learner; the one who was called is 0.
pub type Who = u32;

/// What a tutor's seat can hear.
#[derive(Debug)]
pub enum Heard {
    /// A key was pressed.
    Key(Key),
    /// A control was clicked.
    Click(crate::say::Id),
    /// A text was pasted.
    Paste(String),
    /// Something was done by name.
    Do(Action),
    /// The time asked for has come.
    Wake,
    /// The learner is there, by this name.
    Here(Who, String),
    /// What the learner's side shows, and its revision.
    Shown(Who, u64, Box<Snapshot>),
    /// Where a learner in the room is.
    Glimpse(Who, Glimpse),
    /// The lesson that was asked for.
    Lesson(Arc<Lesson>, Arc<Lexicon>),
    /// It cannot be shown here; why.
    NoLesson(Say),
    /// An act was done, or was too late.
    Answer(Who, u32, bool),
    /// The line is broken, or whole again.
    Away(Who, bool),
    /// The learner has ended it.
    Ended(Who),
    /// It cannot be, and why.
    No(Say),
    /// The room is open, with this code, at this address.
    Open {
        /// The code.
        code: String,
        /// Where the room is.
        address: String,
    },
    /// The terminal wants the program to end.
    Quit,
}

/// Where the tutor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Whom to call?
    Door {
        /// As typed so far; empty: this computer.
        address: String,
        /// As typed so far.
        code: String,
        /// What stood in the way the last time.
        trouble: Option<Say>,
    },
    /// The learner is being called.
    Calling,
    /// All learners who came into the room.
    Room,
    /// Beside this learner.
    Beside(Who),
    /// The learner has ended it, or it cannot be; why.
    Over(Say),
}

/// See the module.
#[derive(Debug)]
pub struct Beside {
    /// What the learner's pages are made from; `look` is the tutor's own.
    pub model: Model,
    /// Where the tutor is.
    pub stage: Stage,
    /// What stands in the drawer.
    pub view: View,
    /// The program is to end.
    pub ended: bool,
    /// Everybody in the room; empty for one who was called.
    pub room: Room,
    name: String,
    snapshot: Option<Snapshot>,
    revision: u64,
    lesson: Option<Taught>,
    /// The lesson that was asked for.
    asked: Option<LessonId>,
    away: bool,
    number: u32,
    /// What came of the last act.
    note: Option<Say>,
    /// As typed so far.
    text: String,
    /// Letters and colours are being chosen.
    comfort: bool,
    /// Which round is shown, as part of the page's name: the focus begins anew in another.
    round: usize,
    asks: Vec<Ask>,
}

impl Beside {
    /// A tutor's seat. With a code it calls at once; without, it asks.
    pub fn new(catalogue: Arc<Catalogue>, look: Look, held_keys: bool, address: &str, code: &str) -> Self {
        let machine = Machine { held_keys, ..Machine::default() };
        let stage = Stage::Door { address: address.to_owned(), code: code.to_owned(), trouble: None };
        let mut seat = Self {
            model: Model::new(catalogue, machine, look, 0),
            stage,
            view: View::default(),
            ended: false,
            room: Room::default(),
            name: String::new(),
            snapshot: None,
            revision: 0,
            lesson: None,
            asked: None,
            away: false,
            number: 0,
            note: None,
            text: String::new(),
            comfort: false,
            round: 0,
            asks: Vec::new(),
        };
        if !code.is_empty() {
            seat.call();
        }
        seat
    }

    /// A tutor with a room.
    pub fn in_room(catalogue: Arc<Catalogue>, look: Look, held_keys: bool) -> Self {
        let mut seat = Self::new(catalogue, look, held_keys, "", "");
        seat.stage = Stage::Room;
        seat.asks.push(Ask::OpenRoom);
        seat
    }

    /// What this seat knows of the learner.
    pub fn snapshot(&self) -> Option<&Snapshot> {
        self.snapshot.as_ref()
    }

    /// When the seat wants to be woken: in a room minutes are shown.
    pub fn next_wake(&self) -> Option<Duration> {
        self.room.next_minute(self.model.now)
    }

    /// What is shown now.
    pub fn page(&self) -> Page {
        page::page(self)
    }

    /// Finds the focus a place on what is shown now.
    pub fn settle(&mut self, geometry: &Geometry) {
        let page = self.page();
        self.model.look.focus.settle(&page, geometry);
    }

    /// Hears one thing; what it wants done.
    pub fn hear(&mut self, heard: Heard, now: Duration, geometry: &Geometry) -> Vec<Ask> {
        self.model.now = now.max(self.model.now);
        self.take(heard, geometry);
        let page = self.page();
        let same = self.model.look.focus.page == page.id;
        let unseen = Geometry::default();
        self.model.look.focus.settle(&page, if same { geometry } else { &unseen });
        std::mem::take(&mut self.asks)
    }

    fn take(&mut self, heard: Heard, geometry: &Geometry) {
        let here = |seat: &Self, who: Who| seat.stage == Stage::Beside(who);
        match heard {
            Heard::Key(key) => {
                let page = self.page();
                let action = self.model.look.focus.key(key, &page, geometry);
                action.iter().for_each(|action| act::act(self, action));
            }
            Heard::Click(id) => {
                let page = self.page();
                let action = self.model.look.focus.click(&id, &page, geometry);
                action.iter().for_each(|action| act::act(self, action));
            }
            Heard::Paste(text) => {
                let page = self.page();
                let action = self.model.look.focus.paste(&text, &page, geometry);
                action.iter().for_each(|action| act::act(self, action));
            }
            Heard::Do(action) => {
                let page = self.page();
                let there = match &action {
                    Action::Press(id) | Action::Set(id, _) => page.stop(id).is_some(),
                    _ => true,
                };
                if there {
                    if let Action::Press(id) | Action::Set(id, _) = &action {
                        self.model.look.focus.on = Some(id.clone());
                    }
                    act::act(self, &action);
                }
            }
            Heard::Wake => {
                if self.room.ages(self.model.now) {
                    self.asks.push(Ask::ShutRoom);
                }
            }
            Heard::Here(0, name) => {
                self.name = name;
                self.stage = Stage::Beside(0);
                self.view = View::default();
            }
            Heard::Here(who, name) => self.room.came(who, &name, self.model.now),
            Heard::Shown(who, revision, snapshot) if here(self, who) => self.shown(who, revision, *snapshot),
            Heard::Glimpse(who, glimpse) => self.room.moved(who, glimpse, self.model.now),
            Heard::Lesson(lesson, words) => {
                self.asked = None;
                self.lesson = Some((lesson, words));
                self.render();
            }
            Heard::NoLesson(why) => self.note = Some(why),
            Heard::Answer(who, number, done) if here(self, who) && number == self.number => {
                // what was done can be seen
                self.note = (!done).then(|| Say::ui("beside-too-late"));
            }
            Heard::Away(who, away) => {
                self.room.away(who, away);
                if here(self, who) {
                    self.away = away;
                    if !away && who != 0 {
                        self.asks.push(Ask::Beside(who, true));
                    }
                }
            }
            Heard::Ended(who) => {
                self.room.left(who);
                if here(self, who) {
                    self.forget();
                    self.stage = if who == 0 { Stage::Over(Say::ui("beside-ended")) } else { Stage::Room };
                }
            }
            Heard::No(why) => match &mut self.stage {
                Stage::Calling => self.again(Some(why)),
                Stage::Room => {
                    self.room.trouble(why);
                    self.asks.push(Ask::ShutRoom);
                }
                _ => {}
            },
            Heard::Open { code, address } => self.room.open(code, address, self.model.now),
            Heard::Quit => self.leave(),
            Heard::Shown(..) | Heard::Answer(..) => {}
        }
    }

    fn again(&mut self, trouble: Option<Say>) {
        self.stage = Stage::Door { address: self.text.clone(), code: String::new(), trouble };
        self.text.clear();
    }

    /// Calls whom the door page names.
    fn call(&mut self) {
        if let Stage::Door { address, code, .. } = &self.stage {
            let (address, code) = (address.clone(), code.clone());
            self.text.clone_from(&address);
            self.asks.push(Ask::Call { address, code });
            self.stage = Stage::Calling;
        }
    }

    fn leave(&mut self) {
        self.ended = true;
        self.asks.push(Ask::End);
    }

    /// Nothing of this learner stays.
    fn forget(&mut self) {
        self.snapshot = None;
        self.lesson = None;
        self.asked = None;
        self.model.shared = Shared::default();
        self.note = None;
        self.view = View::default();
        self.away = false;
        self.text.clear();
    }

    fn shown(&mut self, who: Who, revision: u64, snapshot: Snapshot) {
        let step = |snapshot: &Snapshot| snapshot.course.as_ref().map(|course| (course.lesson.clone(), course.at));
        let moved = self.snapshot.as_ref().is_none_or(|before| step(before) != step(&snapshot));
        if moved && matches!(self.view, View::Solution(_) | View::Steps(_)) {
            self.view = View::default();
        }
        if moved {
            self.note = None;
        }
        let opened = self.lesson.as_ref().map(|(lesson, _)| &lesson.id);
        if let Some(taken) = &snapshot.course
            && opened != Some(&taken.lesson)
            && self.asked.as_ref() != Some(&taken.lesson)
        {
            self.asked = Some(taken.lesson.clone());
            self.asks.push(Ask::Lesson(who, taken.lesson.clone(), taken.language.clone()));
        }
        self.revision = revision;
        self.snapshot = Some(snapshot);
        self.render();
    }

    /// The learner's page from what was told. What does not fit is not shown.
    fn render(&mut self) {
        let Some(snapshot) = &self.snapshot else { return };
        let lesson = snapshot.course.as_ref().and_then(|taken| {
            let (lesson, words) = self.lesson.as_ref()?;
            (lesson.id == taken.lesson).then(|| (lesson.clone(), words.clone()))
        });
        self.model.shared = snapshot.shared(lesson).unwrap_or_default();
        self.model.machine.held_keys = snapshot.keys;
        // who is writing is not disturbed by a learner who goes on
        if self.view != View::Write {
            let course = self.model.shared.course.as_ref().filter(|_| self.inside());
            self.round = course.map_or(0, |course| course.at + 1);
        }
    }

    /// What is worth telling without being asked, where each word is heard: not every letter that the learner types.
    pub fn loud(&self) -> impl PartialEq + use<> {
        let shared = &self.model.shared;
        let course = shared.course.as_ref().map(|course| {
            let demo = course.go.demo.as_ref().map(|demo| demo.done);
            (course.lesson.id.clone(), course.at, course.solved(), course.go.help, course.go.slips.len(), demo)
        });
        let seen = self.snapshot.as_ref().map(|seen| (seen.place, seen.hand, seen.needs_tutor));
        (course, seen, shared.proposal.clone(), shared.said.clone(), self.stage.clone(), self.away)
    }

    /// Is the learner in a step that can be shown here?
    fn inside(&self) -> bool {
        self.model.shared.course.is_some()
            && self.snapshot.as_ref().is_some_and(|seen| matches!(seen.place, Whereabouts::Lesson | Whereabouts::Aside))
    }

    fn ask(&mut self, act: TutorAct) {
        if let Stage::Beside(who) = self.stage {
            self.number = self.number.wrapping_add(1);
            self.note = None;
            let (number, revision) = (self.number, self.revision);
            self.asks.push(Ask::Act { who, number, revision, act });
        }
    }
}
