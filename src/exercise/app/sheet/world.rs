//! A table as a thing of its own: rows of cells, and which columns are added up.
//! Must never know ids of controls, screens or goals.

use serde::{Deserialize, Serialize};

use super::number;
use crate::{
    exercise::app::past,
    lesson::{compare::fold, kind::Compare},
};

/// Something done to a table. Rows and columns are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A cell holds this.
    Write(usize, usize, String),
    /// A row is empty.
    Clear(usize),
    /// The rows are in order by this column; empty ones last.
    Sort(usize),
    /// The sum of this column is shown.
    Sum(usize),
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// Rows of cells.
    pub rows: Vec<Vec<String>>,
    /// Columns that are added up.
    pub sums: Vec<usize>,
}

/// What a row is put in order by: empty rows last, numbers by their worth when all are numbers, words without accents.
type Order = (bool, Option<i64>, String);

impl World {
    fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(move |row| row.get(column)).map(String::as_str)
    }

    fn order(&self, column: usize) -> Vec<Order> {
        let numbers =
            self.column(column).filter(|cell| !cell.trim().is_empty()).all(|cell| number::read(cell).is_some());
        let key = |cell: &str| {
            let text = fold(cell, Compare::Loose);
            (text.is_empty(), if numbers { number::read(cell) } else { None }, text)
        };
        self.column(column).map(key).collect()
    }

    /// Are at least two rows there, in order?
    pub fn is_sorted(&self, column: usize) -> bool {
        let order = self.order(column);
        order.iter().filter(|(empty, ..)| !empty).count() > 1 && order.is_sorted()
    }

    /// The sum of a column in hundredths; nothing when it holds no numbers.
    pub fn sum(&self, column: usize) -> Option<i64> {
        let numbers: Vec<i64> = self.column(column).filter_map(number::read).collect();
        (!numbers.is_empty()).then(|| numbers.iter().fold(0, |sum: i64, number| sum.saturating_add(*number)))
    }

    /// The same, written as its cells are.
    pub fn sum_text(&self, column: usize) -> String {
        self.sum(column).map(|sum| number::write(sum, number::sign(self.column(column)))).unwrap_or_default()
    }
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Write(row, column, text) => {
                if let Some(cell) = self.rows.get_mut(*row).and_then(|row| row.get_mut(*column)) {
                    cell.clone_from(text);
                }
            }
            Change::Clear(row) => self.rows.get_mut(*row).into_iter().flatten().for_each(String::clear),
            Change::Sort(column) => {
                let mut rows: Vec<_> = self.order(*column).into_iter().zip(std::mem::take(&mut self.rows)).collect();
                rows.sort_by(|(one, _), (other, _)| one.cmp(other));
                self.rows = rows.into_iter().map(|(_, row)| row).collect();
            }
            Change::Sum(column) => {
                if !self.sums.contains(column) {
                    self.sums.push(*column);
                }
            }
        }
    }

    fn goes_on(earlier: &Change, later: &Change) -> bool {
        match (earlier, later) {
            (Change::Write(a, b, _), Change::Write(row, column, _)) => (a, b) == (row, column),
            _ => false,
        }
    }
}
