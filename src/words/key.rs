//! What keys and signs are called, on the screen and when read aloud. Must never hold a word itself.

use crate::{page::Key, say::Say};

/// What stands on the key: "Enter", "@". Never empty, never a bare space.
pub fn key(key: Key) -> Say {
    match key {
        Key::Char(' ') => Say::ui("key-space"),
        Key::Char(sign) => Say::ui("key-sign").with("sign", sign.to_string()),
        named => Say::ui(format!("key-{}", named.name())),
    }
}

/// What one says to someone who does not know the key yet, or cannot see it: "the Enter key", "the at sign".
pub fn key_spoken(key: Key) -> Say {
    match key {
        Key::Char(' ') => Say::ui("key-space.say"),
        Key::Char(sign) => match sign_name(sign) {
            Some(name) => Say::ui(format!("sign-{name}")),
            None if sign.is_uppercase() => Say::ui("key-sign.capital").with("sign", sign.to_string()),
            None => Say::ui("key-sign.say").with("sign", sign.to_string()),
        },
        named => Say::ui(format!("key-{}.say", named.name())),
    }
}

/// What one types for it in numbered lines: "down", "@".
pub fn key_typed(key: Key) -> Say {
    match key {
        Key::Char(' ') => Say::ui("key-space.type"),
        Key::Char(_) | Key::F(_) => self::key(key),
        named => Say::ui(format!("key-{}.type", named.name())),
    }
}

/// Signs that a screen reader leaves out or that many cannot name.
fn sign_name(sign: char) -> Option<&'static str> {
    Some(match sign {
        '@' => "at",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '-' => "hyphen",
        '_' => "underscore",
        '/' => "slash",
        '\\' => "backslash",
        '?' => "question",
        '¿' => "question-open",
        '!' => "exclamation",
        '¡' => "exclamation-open",
        '#' => "hash",
        '*' => "star",
        '+' => "plus",
        '=' => "equals",
        '&' => "and",
        '%' => "percent",
        '(' => "bracket-open",
        ')' => "bracket-close",
        '"' => "quote",
        '\'' => "apostrophe",
        _ => return None,
    })
}
