//! Shows a `Page`: on the full screen, as numbered lines, on paper.
//! Must never know what a page is about, and never hold words of its own.

mod glyphs;
mod measure;

pub mod full;
pub mod lines;
pub mod paper;

use serde::{Deserialize, Serialize};

use crate::page::{Bidi, Glyphs, Keys, Size, Theme};

/// Everything that a seat chose about how pages look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// Colours.
    pub theme: Theme,
    /// Characters.
    pub glyphs: Glyphs,
    /// Big headings and more air, or not.
    pub size: Size,
    /// What is printed on the keys.
    pub keys: Keys,
    /// Who orders right-to-left text.
    pub bidi: Bidi,
}

#[cfg(test)]
mod tests;
