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

use std::fmt;

use crate::lesson::{LessonId, StepId};

/// Something that stands in the way of a learner.
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

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.lesson)?;
        if let Some(step) = &self.step {
            write!(f, " › {step}")?;
        }
        write!(f, " ({}", self.language)?;
        if let Some((columns, rows)) = self.size {
            write!(f, ", {columns}×{rows}")?;
        }
        write!(f, "): ")?;
        match &self.what {
            What::NotOpened => write!(f, "the lesson does not open; `paso check` says why"),
            What::NoWay(id) => {
                write!(f, "no keys lead to `{id}`: is the id right, and is it on the page at that moment?")
            }
            What::NotSolved => {
                write!(f, "the solution was played and the step is not solved: compare it with the goal")
            }
            What::NotNeeded(n) => {
                write!(f, "action {n} of the solution is not needed: leave it out, or ask for it in the goal")
            }
            What::SolvedByMiss(n) => write!(f, "answer {n}, which is not right, solves the step"),
            What::SolvedByChance(n) => {
                write!(
                    f,
                    "random keys solve it in {n} of 100 runs: it proves nothing; make the goal stricter or add `never`"
                )
            }
            What::NoWords(ids) => write!(f, "words are missing: {}", ids.join(", ")),
            What::DoesNotFit => write!(f, "the page takes more than one screen: make the text shorter"),
            What::TooWideForPaper => write!(f, "a line is wider than a sheet of paper: make the text shorter"),
            What::NoLine(id) => {
                write!(f, "`{id}` cannot be done with numbered lines: whoever has no screen stops here")
            }
            What::NoFocus => write!(f, "the focus stands on nothing: every page needs a control"),
            What::NoEnd => write!(f, "the lesson does not come to its end"),
        }
    }
}
