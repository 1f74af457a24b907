//! A unit's file: its place and its lessons in order.
//! Must never hold a title; that is a word.

use serde::Deserialize;

use super::{Fault, draft::parse_as};

/// `order = 10` and `lessons = ["first", "second"]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitFile {
    /// Place among the units, 0 to 65,535.
    pub order: Option<u16>,
    /// Folder names, in teaching order.
    #[serde(default)]
    pub lessons: Vec<String>,
}

/// Reads a unit's file.
pub fn unit(text: &str) -> Result<UnitFile, Vec<Fault>> {
    parse_as(text)
}
