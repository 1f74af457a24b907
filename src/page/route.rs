//! From what should be done to the keys that a person would press.

use serde::{Deserialize, Serialize};

use super::{Focus, Geometry, Key, Page};
use crate::say::Id;

/// One action of a solution script, by control id, with its text already resolved.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Press this control or row.
    Press(Id),
    /// Make this field hold that text.
    Write(Id, String),
    /// Press this key, wherever the focus is.
    Key(Key),
}

/// The keys that carry out `act` from where the focus is, or `None` if the control cannot be reached.
/// The keys move only the focus of a copy; the page must not change before the last of them
/// (but fields may take letters one after the other).
pub fn route(act: &Act, page: &Page, focus: &Focus, geometry: &Geometry) -> Option<Vec<Key>> {
    let _ = (act, page, focus, geometry);
    None
}
