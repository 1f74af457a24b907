//! Shows a `Page`: on the full screen, as numbered lines, on paper.
//! Must never know what a page is about, and never hold words of its own.

mod glyphs;
mod measure;

pub mod full;

use serde::{Deserialize, Serialize};

use crate::page::{Bidi, Glyphs, Keys, Size, Text, Theme};
use crate::say::Say;

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

/// Turns meaning into words of one language. The words room's voice is one; tests bring their own.
pub trait Speak {
    /// The words of a message.
    fn say(&self, say: &Say) -> String;

    /// The words of a text.
    fn text(&self, text: &Text) -> String {
        match text {
            Text::Say(say) | Text::World { say, .. } => self.say(say),
            Text::Own(own) => own.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
