//! A practice table as a lesson describes it: columns, rows, what must be reached.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Script, Want};

/// A small table. The ids of its controls: `exercise::app::sheet`.
///
/// Words that the step may add: `.never` and `.never-<what>`, `.panel`, `.not-yet` when a row that was written in is left and
/// one that is asked for is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SheetTask {
    /// How the learner finds it.
    pub start: SheetStart,
    /// All of these must become true.
    pub goal: Vec<SheetGoal>,
    /// None of these may.
    pub never: Vec<SheetGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// A table as the learner finds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SheetStart {
    /// Columns: messages whose value is the heading.
    pub columns: Vec<String>,
    /// Rows that are filled: messages with an attribute for each column, any of which may be missing.
    pub rows: Vec<String>,
    /// How many rows there are in all; one more than are filled when silent.
    pub room: Option<u8>,
}

/// Something about a table that can be judged. A row counts when it is seen in the whole table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SheetGoal {
    /// Lasts: there is a row that holds this: column to text.
    Row(BTreeMap<String, Want>),
    /// Lasts: at least so many rows have something in every column.
    Full(u8),
    /// Lasts: the rows are in order by this column, smallest or A first.
    Sorted(String),
    /// Lasts: the sum of this column is shown.
    Sum(String),
}
