//! What can be pressed, picked, ticked or filled.

use serde::{Deserialize, Serialize};

use super::{Key, Text};
use crate::say::{Id, Say};

/// What a control does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Something to do.
    Button,
    /// One of several; at most one is picked.
    Option {
        /// Picked now.
        picked: bool,
    },
    /// Yes or no.
    Check {
        /// Ticked now.
        on: bool,
    },
    /// A box to write in.
    Field {
        /// What stands in it.
        value: String,
        /// Rows shown; 1 is a one-line field, where Enter goes to the next control.
        lines: u8,
        /// Shown as dots; leaves the host as dots.
        secret: bool,
    },
    /// Takes every key as `Action::Key` (keyboard practice). Esc and F1 to F12 only when they are asked for: the menu
    /// and help stay within reach.
    Catch {
        /// The key that is asked for, which a face shows.
        wants: Key,
    },
}

/// One control.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Control {
    /// Stable as long as the thing is the same thing.
    pub id: Id,
    /// What it is called.
    pub label: Text,
    /// What it does.
    pub kind: Kind,
    /// Shown, but no stop.
    pub frozen: bool,
}

impl Control {
    fn new(id: impl Into<Id>, label: impl Into<Text>, kind: Kind) -> Self {
        Self { id: id.into(), label: label.into(), kind, frozen: false }
    }

    /// A button.
    pub fn button(id: impl Into<Id>, label: impl Into<Text>) -> Self {
        Self::new(id, label, Kind::Button)
    }

    /// A button whose label is the program's message of the same id.
    pub fn named(id: &'static str) -> Self {
        Self::new(id, Say::ui(id), Kind::Button)
    }

    /// One of several.
    pub fn option(id: impl Into<Id>, label: impl Into<Text>, picked: bool) -> Self {
        Self::new(id, label, Kind::Option { picked })
    }

    /// A box to tick.
    pub fn check(id: impl Into<Id>, label: impl Into<Text>, on: bool) -> Self {
        Self::new(id, label, Kind::Check { on })
    }

    /// A box to write in, `lines` rows high.
    pub fn field(id: impl Into<Id>, label: impl Into<Text>, value: impl Into<String>, lines: u8) -> Self {
        Self::new(id, label, Kind::Field { value: value.into(), lines, secret: false })
    }

    /// A box of one line whose letters nobody can read over a shoulder.
    pub fn secret(id: impl Into<Id>, label: impl Into<Text>, value: impl Into<String>) -> Self {
        Self::new(id, label, Kind::Field { value: value.into(), lines: 1, secret: true })
    }

    /// Takes every key.
    pub fn catch(id: impl Into<Id>, label: impl Into<Text>, wants: Key) -> Self {
        Self::new(id, label, Kind::Catch { wants })
    }

    /// The same, shown but out of reach.
    #[must_use]
    pub fn frozen(mut self) -> Self {
        self.frozen = true;
        self
    }
}
