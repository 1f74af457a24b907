//! What the core wants done outside: plain data that tests compare.

use super::Purpose;
use crate::{
    lesson::LessonId,
    progress::{Event, LearnerId},
};

/// Something to be done outside. Answers come back as messages.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Append these to the log; answered by `Kept` or `NotKept`.
    Keep(Vec<Event>),
    /// Open a lesson in this language; answered by `Opened` or `NotOpened`.
    Open {
        /// Which.
        lesson: LessonId,
        /// What for.
        purpose: Purpose,
        /// The learner's language, for worlds and answers.
        language: String,
    },
    /// Find learners by sign; answered by `Found`.
    Find {
        /// One of the twelve signs.
        sign: String,
    },
    /// Load a learner; answered by `Came`.
    Load(LearnerId),
    /// Remember a choice for this machine: `("language", "es")`.
    Remember {
        /// Which.
        setting: &'static str,
        /// What.
        value: String,
    },
    /// Clear the screen and what can be scrolled back to: somebody left.
    Wipe,
    /// End the program.
    End,
}
