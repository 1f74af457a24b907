//! What can happen to the model, and what comes with it.

use std::{sync::Arc, time::Duration};

use super::{Door, News, Place, Rules, TutorAct, TutorDoor};
use crate::{
    exercise::Lexicon,
    lesson::{Lesson, LessonId, Stage, StepId},
    page::{Action, Geometry, Key},
    progress::{Event, LearnerId, LogId, Seat, Stamp, Summary},
    say::{Id, Say},
};

/// A message with everything that the core may not ask for.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// Who sends it.
    pub seat: Seat,
    /// What happened.
    pub message: Message,
    /// Time since the program began; never runs backwards.
    pub now: Duration,
    /// Wall time, for what it is worth.
    pub stamp: Stamp,
    /// How the face showed this seat's page last.
    pub geometry: Geometry,
    /// Fresh random bits.
    pub chance: u128,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// A control was clicked.
    Click(Id),
    /// A text was pasted.
    Paste(String),
    /// Something was done to the page by name (line face, second seat, rehearsal).
    Do(Action),
    /// The time that `Model::next_wake` asked for has come.
    Wake,
    /// The store is there, or is not.
    Store(StoreState),
    /// Everything up to this number of the own log is safely on the disk.
    Kept(u64),
    /// What was to be kept could not be; the reason in plain words.
    NotKept(Say),
    /// What was kept before could not be read any more and was put aside; what to tell a person.
    SetAside(Say),
    /// Learners with the sign that was asked for: their nicknames.
    Found(Vec<(LearnerId, String)>),
    /// Whether somebody may come in.
    Door(Door),
    /// Whether it was a tutor's PIN.
    Tutor(TutorDoor),
    /// What is to be kept of a secret.
    Hidden(String),
    /// Whether a printer took the page.
    Printed(bool),
    /// The centre has decided: this holds now.
    Decided(Box<Rules>),
    /// Something was just read aloud: somebody is listening.
    ReadAloud,
    /// Everything about whoever sits here, in order.
    Events(Vec<Event>),
    /// Where something can be taken along to.
    Places(Vec<Place>),
    /// Progress was sealed.
    Sealed {
        /// Into this file.
        file: String,
        /// These words open it.
        words: String,
    },
    /// Pages to read were written to this file.
    Written(String),
    /// Progress came by stick: whose, how many events were new, and what they mean now.
    Brought(LearnerId, u64, Box<Summary>),
    /// What was asked for could not be done; the reason in plain words. Nothing was changed.
    NotDone(Say),
    /// A lesson was opened.
    Opened(Box<Opened>),
    /// A lesson could not be opened; the reason in plain words.
    NotOpened(LessonId, Say),
    /// Something happened at the door for a tutor's own seat.
    Pairing(News),
    /// A tutor's own seat asks for something, having seen this revision.
    Beside {
        /// The revision of what the tutor saw.
        revision: u64,
        /// What.
        act: TutorAct,
    },
    /// What happened to this learner so far, as it was asked for.
    Past(Vec<Event>),
    /// The terminal wants the program to end: Ctrl-C, SIGTERM, hang-up, end of input.
    Quit,
}

/// A lesson, ready to be taught.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// Words that worlds and answers are judged by, in the learner's language, per step.
    pub words: Arc<Lexicon>,
    /// What it was opened for.
    pub purpose: Purpose,
}

/// What a lesson is opened for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be taken from its beginning.
    Begin,
    /// To go on where the learner was.
    Resume,
    /// To recall one step, as part of a warm-up.
    Recall(StepId, Stage),
    /// To try one of its steps, so that a good place to begin is found.
    Try,
}

/// What is known of the store.
#[derive(Clone, Debug, PartialEq)]
pub enum StoreState {
    /// Open.
    Open {
        /// The log that this machine writes.
        log: LogId,
        /// The number of the next event.
        next: u64,
        /// Somebody has been here before.
        people: bool,
    },
    /// Nothing can be kept; the reason in plain words.
    Closed(Say),
}
