//! A message id and its arguments: how the core speaks without knowing a language.
//! Must never hold resolved prose, except what a person typed themselves.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A short machine name: of a message, a control, a page.
pub type Id = Cow<'static, str>;

/// Where a message stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Source {
    /// The program's own words, `assets/words/<lang>/*.ftl`.
    #[default]
    Ui,
    /// The words of one lesson, `lessons/<unit>/<lesson>/<lang>.ftl`.
    Lesson {
        /// Lesson id.
        lesson: Id,
        /// The step that speaks; needed by ids that begin with `.` or `=`.
        step: Option<Id>,
        /// The variant whose attributes are given to every message as arguments.
        variant: Option<Id>,
    },
    /// The words of one unit, `lessons/<unit>/<lang>.ftl`.
    Unit(Id),
}

/// One value inside a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Arg {
    /// A whole number, written as the language writes numbers.
    Number(i64),
    /// What a person typed, or a name: shown as it is.
    Own(String),
    /// Another message.
    Say(Say),
}

/// Something to say, in whatever language the seat reads.
///
/// The id has one of four forms:
/// `name` a message; `name.attribute` one attribute of it;
/// `.attribute` that attribute of the source's step;
/// `=name` a word of the lesson: the variant's attribute `name`, else the step's, else the message `name`
/// (`=letter.subject` is the attribute `subject` of the message `letter`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Say {
    /// Which words.
    pub source: Source,
    /// Which message.
    pub id: Id,
    /// What stands in its places.
    pub args: Vec<(Id, Arg)>,
}

impl Say {
    /// A message of the program itself.
    pub fn ui(id: impl Into<Id>) -> Self {
        Self { source: Source::Ui, id: id.into(), args: Vec::new() }
    }

    /// A message of a lesson as a whole: `title`, `can-do`.
    pub fn lesson(lesson: impl Into<Id>, id: impl Into<Id>) -> Self {
        let source = Source::Lesson { lesson: lesson.into(), step: None, variant: None };
        Self { source, id: id.into(), args: Vec::new() }
    }

    /// A message of a unit: `title`.
    pub fn unit(unit: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self { source: Source::Unit(unit.into()), id: id.into(), args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<Id>, arg: impl Into<Arg>) -> Self {
        self.args.push((name.into(), arg.into()));
        self
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Arg {
    fn from(own: &str) -> Self {
        Self::Own(own.to_owned())
    }
}

impl From<String> for Arg {
    fn from(own: String) -> Self {
        Self::Own(own)
    }
}

impl From<Say> for Arg {
    fn from(say: Say) -> Self {
        Self::Say(say)
    }
}
