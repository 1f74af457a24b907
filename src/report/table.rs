//! A table as meaning: heads, rows, a word below. Must never know widths or a language.

use crate::say::Say;

/// One place in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// An id, a code, a name: shown as it is.
    Own(String),
    /// A number; stands at the right.
    Number(u64),
    /// Words.
    Say(Say),
}

impl From<&str> for Cell {
    fn from(own: &str) -> Self {
        Self::Own(own.to_owned())
    }
}

impl From<String> for Cell {
    fn from(own: String) -> Self {
        Self::Own(own)
    }
}

impl From<Say> for Cell {
    fn from(say: Say) -> Self {
        Self::Say(say)
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

/// Rows under heads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// One for each column.
    pub heads: Vec<Say>,
    /// Each with as many cells as there are heads.
    pub rows: Vec<Vec<Cell>>,
    /// What stands below.
    pub below: Vec<Cell>,
}

impl Table {
    /// An empty table with the heads `cli-head-…`.
    pub fn new(heads: &[&str]) -> Self {
        let heads = heads.iter().map(|head| Say::ui(format!("cli-head-{head}"))).collect();
        Self { heads, ..Self::default() }
    }

    /// One more row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }
}

/// The words for a level of a lesson.
pub(super) fn level(level: crate::lesson::Level) -> Say {
    use crate::lesson::Level;
    Say::ui(match level {
        Level::FirstSteps => "cli-level-first-steps",
        Level::Basic => "cli-level-basic",
        Level::Intermediate => "cli-level-intermediate",
        Level::Tutor => "cli-level-tutor",
    })
}
