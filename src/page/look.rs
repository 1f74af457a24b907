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
    /// The language as in `es-BO`, or as a system names it: `es_ES.UTF-8`, `es_BO:es`.
    pub fn likely(language: &str) -> Self {
        let first = language.split([':', '.', '@']).next().unwrap_or(language);
        match first.split_once(['-', '_']).unwrap_or((first, "")) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyboard_follows_the_language_however_a_system_names_it() {
        for language in ["es", "es-ES", "es_ES.UTF-8", "es_ES@euro", "es:en"] {
            assert_eq!(Keys::likely(language), Keys::Es, "{language}");
        }
        for language in ["es-419", "es_BO.UTF-8", "es_MX:es"] {
            assert_eq!(Keys::likely(language), Keys::Latam, "{language}");
        }
        for language in ["", "en", "en_GB.UTF-8", "C.UTF-8"] {
            assert_eq!(Keys::likely(language), Keys::Us, "{language}");
        }
    }
}
