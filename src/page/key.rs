//! The keys that Paso knows.

use serde::{Deserialize, Serialize};

/// One key press. Chords do not exist: `AltGr` and Shift are already inside `Char`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Key {
    /// Return.
    Enter,
    /// Escape.
    Esc,
    /// Tabulator.
    Tab,
    /// Shift and Tab (Debian's console sends Alt and Tab).
    BackTab,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// To the start.
    Home,
    /// To the end.
    End,
    /// A page up.
    PgUp,
    /// A page down.
    PgDn,
    /// Removes what stands before the caret.
    Backspace,
    /// Removes what stands after the caret.
    Delete,
    /// The long key; a space when typing.
    Space,
    /// Any other letter, digit or sign; never a control character.
    Char(char),
    /// A function key, 1 to 12.
    F(u8),
}

impl Key {
    /// The name used in lesson files and in message ids (`key-enter`); a single sign names itself.
    pub fn name(self) -> String {
        match self {
            Self::Enter => "enter".into(),
            Self::Esc => "esc".into(),
            Self::Tab => "tab".into(),
            Self::BackTab => "backtab".into(),
            Self::Up => "up".into(),
            Self::Down => "down".into(),
            Self::Left => "left".into(),
            Self::Right => "right".into(),
            Self::Home => "home".into(),
            Self::End => "end".into(),
            Self::PgUp => "pgup".into(),
            Self::PgDn => "pgdn".into(),
            Self::Backspace => "backspace".into(),
            Self::Delete => "delete".into(),
            Self::Space => "space".into(),
            Self::Char(sign) => sign.to_string(),
            Self::F(n) => format!("f{n}"),
        }
    }

    /// The key of that name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        let named = [
            Self::Enter,
            Self::Esc,
            Self::Tab,
            Self::BackTab,
            Self::Up,
            Self::Down,
            Self::Left,
            Self::Right,
            Self::Home,
            Self::End,
            Self::PgUp,
            Self::PgDn,
            Self::Backspace,
            Self::Delete,
            Self::Space,
        ];
        if let Some(key) = named.into_iter().find(|key| key.name() == name) {
            return Some(key);
        }
        let mut signs = name.chars();
        match (signs.next(), signs.next()) {
            (Some(sign), None) if !sign.is_control() => Some(if sign == ' ' { Self::Space } else { Self::Char(sign) }),
            (Some('f'), Some(_)) => name[1..].parse().ok().filter(|n| (1..=12).contains(n)).map(Self::F),
            _ => None,
        }
    }
}
