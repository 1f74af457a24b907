//! What the core wants done outside: plain data that tests compare.

use super::{Proof, Purpose, Who, Wish};
use crate::{lesson::LessonId, page::Page, progress::Event, secret::Secret};

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
    /// Somebody wants to come in; answered by `Door`.
    Come {
        /// Who.
        who: Who,
        /// What they show.
        proof: Proof,
    },
    /// Is this the PIN of a tutor? Answered by `Tutor`.
    Tutor(Secret),
    /// What is to be kept of this? Answered by `Hidden`.
    Hide(Secret),
    /// Put a page on paper; answered by `Printed`.
    Print(Box<Page>),
    /// Remember a choice for this machine: `("language", "es")`.
    Remember {
        /// Which.
        setting: &'static str,
        /// What.
        value: String,
    },
    /// The centre decides something for all its computers: `("sign-in", "pin")`.
    Decide {
        /// Which.
        setting: &'static str,
        /// What.
        value: String,
    },
    /// Something about a tutor's own seat; answered by `Pairing`.
    Link(Wish),
    /// Clear the screen and what can be scrolled back to: somebody left.
    Wipe,
    /// End the program.
    End,
}
