//! Where a seat is on a page, and what a key does there. The one place for keyboard handling.
//! Must never know what a page is about.

use serde::{Deserialize, Serialize};

use super::{Action, Key, Page};
use crate::say::Id;

/// The id of the row that says what comes on the next turn; itself a stop.
pub const MORE: &str = "more";

/// What only a face knows about the page that it showed last; travels in the envelope, like the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Geometry {
    /// Columns inside a field of several lines: where its text wraps.
    pub field_columns: u16,
    /// The ids of the stops on each turn, in order. Empty: everything is on one turn.
    pub turns: Vec<Vec<Id>>,
}

impl Default for Geometry {
    fn default() -> Self {
        Self { field_columns: 60, turns: Vec::new() }
    }
}

/// Where a seat is on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Focus {
    /// The page that this speaks of.
    pub page: String,
    /// The control; `None` when the page has none; [`MORE`] on the row that turns the page.
    pub on: Option<Id>,
    /// In a field: how many letters (graphemes) stand before the caret.
    pub caret: usize,
    /// Which turn of the page, from 0.
    pub turn: usize,
    /// In a field of several lines: the column that up and down try to keep.
    pub column: Option<usize>,
}

impl Focus {
    /// To be called after each update: finds a place on the new page.
    pub fn settle(&mut self, page: &Page, geometry: &Geometry) {
        let _ = (page, geometry);
    }

    /// What a key does here. Moves the focus; gives an action when something was done to the page.
    pub fn key(&mut self, key: Key, page: &Page, geometry: &Geometry) -> Option<Action> {
        let _ = (key, page, geometry);
        None
    }
}
