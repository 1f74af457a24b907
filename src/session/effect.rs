//! What the core wants done outside: plain data that tests compare.

use std::path::PathBuf;

use super::{Proof, Purpose, Who, Wish};
use crate::{
    lesson::LessonId,
    page::Page,
    progress::{Event, LearnerId},
    secret::Secret,
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
    /// Read everything about a learner; answered by `Events`.
    Events(LearnerId),
    /// Look where sticks and folders are; answered by `Places`.
    Places,
    /// Seal a learner's progress; answered by `Sealed` or `NotDone`.
    Seal {
        /// Whose.
        learner: LearnerId,
        /// Into which folder.
        folder: PathBuf,
        /// In which language the words are.
        language: String,
    },
    /// Write everything about a learner so that it can be read anywhere; answered by `Written` or `NotDone`.
    Write {
        /// Whose.
        learner: LearnerId,
        /// Into which folder.
        folder: PathBuf,
        /// For people; for programs the events are written beside it.
        page: Box<Page>,
        /// In which language.
        language: String,
    },
    /// Look on all sticks for progress that these words open; answered by `Brought` or `NotDone`.
    Bring {
        /// As typed.
        words: String,
        /// In which language, most likely.
        language: String,
    },
    /// A person says whether the clock shows today's date.
    ConfirmDate(bool),
    /// Clear the screen and what can be scrolled back to: somebody left.
    Wipe,
    /// End the program.
    End,
}
