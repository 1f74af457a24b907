//! What two seats say to each other, as JSON inside sealed messages.
//! Must never hold a key that was pressed, a name list or a screen: only what `Snapshot` and `Glimpse` allow.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{Fault, change::Change};
use crate::{
    lesson::LessonId,
    pack::Lent,
    session::{Glimpse, TutorAct},
    tree,
};

/// Still there? A line asks and answers this itself.
pub const PING: &[u8] = b"\"Ping\"";
/// Still there.
pub const PONG: &[u8] = b"\"Pong\"";

/// What a learner's side tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Told {
    /// The first message: how the learner wants to be called; empty but in a room.
    Welcome(String),
    /// Everything that a tutor may know.
    Whole(u64, Value),
    /// What changed since the last that was seen.
    Change(u64, Change),
    /// Where the learner is, for a room.
    Glimpse(Glimpse),
    /// A lesson that was asked for: its files, or none where both have the same.
    Lesson(LessonId, Option<Box<Lent>>),
    /// An act was done, or not because something else happened before.
    Answer(u32, bool),
    /// The learner has ended it.
    Bye,
}

/// What a tutor's side asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Asked {
    /// The first message: the tutor's name, perhaps empty.
    Hello(String),
    /// This revision has arrived.
    Seen(u64),
    /// An act, numbered, by somebody who saw this revision.
    Act(u32, u64, TutorAct),
    /// A lesson, and what the tutor's own copy sums up to, if there is one.
    Lesson(LessonId, Option<u64>),
    /// In a room: I come to you (true), or go on.
    Beside(bool),
    /// The tutor leaves.
    Bye,
}

/// As it travels.
pub fn write(message: &impl Serialize) -> Vec<u8> {
    serde_json::to_string(message).unwrap_or_default().into_bytes()
}

/// As it arrived.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Message)?;
    tree::json(text).map_err(|_| Fault::Message)
}
