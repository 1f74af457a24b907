//! Plays every lesson by its keys through the real update, on every size and face: the proof that it can be taught.
//! Must never know what a key does: it presses what `page::route` finds.

mod hands;
mod paper;
mod play;
mod prove;
mod theatre;

pub use paper::paper;
pub use play::{play, play_lines};
pub use prove::prove;
pub use theatre::Theatre;

use crate::lesson::{LessonId, StepId};

/// Something that stands in the way of a learner. Worded at the edge, by the messages `cli-breach-…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Which lesson.
    pub lesson: LessonId,
    /// Which step, if one.
    pub step: Option<StepId>,
    /// In which language.
    pub language: String,
    /// On a screen of so many columns and rows, if it was played.
    pub size: Option<(u16, u16)>,
    /// What was found.
    pub what: What,
}

/// What can stand in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The lesson does not open.
    NotOpened,
    /// A control of the script cannot be reached.
    NoWay(String),
    /// The script was played to its end and the step is not solved.
    NotSolved,
    /// Part of the script is not needed: the step is solved without it.
    NotNeeded(usize),
    /// An answer that is not right solves the step.
    SolvedByMiss(usize),
    /// A step that is to prove an outcome is solved by random keys in so many of a hundred runs.
    SolvedByChance(usize),
    /// Words are missing.
    NoWords(Vec<String>),
    /// A page does not fit a face of that size.
    DoesNotFit,
    /// A page of the lesson is wider than a sheet of paper.
    TooWideForPaper,
    /// Something of the script cannot be typed where there is no screen.
    NoLine(String),
    /// The focus stands on nothing.
    NoFocus,
    /// The lesson does not come to its end.
    NoEnd,
}
