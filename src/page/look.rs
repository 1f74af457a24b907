//! How a seat wants things shown, as plain choices that a person makes in Comfort.
//! Must never hold a colour, a width or a character: faces decide those.

use serde::{Deserialize, Serialize};

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// The terminal's own colours, with a few quiet accents.
    #[default]
    Calm,
    /// White on black, everywhere.
    HighContrast,
    /// No colour at all; also chosen by `NO_COLOR`.
    Mono,
}

/// Which characters the terminal can draw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Glyphs {
    /// Whatever a modern terminal draws.
    Full,
    /// Only what every console font has.
    #[default]
    Safe,
    /// Only what is on an old typewriter.
    Ascii,
}

/// How big things are. A terminal cannot change its letters, so "larger" is big headings and more air.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// As many lines as fit calmly.
    #[default]
    Normal,
    /// Big headings, more air, fewer lines.
    Larger,
}

/// What is printed on the keys of this machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keys {
    /// Spanish, as sold in Spain.
    #[default]
    Es,
    /// Spanish, as sold in Latin America.
    Latam,
    /// English, as sold in the United States.
    Us,
}

impl Keys {
    /// The keyboard that is likely on a machine set up in that language, until somebody says otherwise.
    pub fn likely(language: &str) -> Self {
        match language.split_once('-').unwrap_or((language, "")) {
            ("es", "" | "ES") => Self::Es,
            ("es", _) => Self::Latam,
            _ => Self::Us,
        }
    }
}

/// Who puts right-to-left text into its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bidi {
    /// Paso does, and tells the terminal to leave it alone.
    #[default]
    App,
    /// The terminal does.
    Terminal,
    /// Nobody does.
    Off,
}
