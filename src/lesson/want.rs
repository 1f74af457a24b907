//! What a typed text should be.

use serde::{Deserialize, Serialize};

/// A pattern over one text of a world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Want {
    /// `*`: anything but nothing.
    Any,
    /// `=name`: that word of the lesson (differs by language and variant). Several accepted spellings are parted by `|`.
    Word(String),
    /// Anything else: this text, folded.
    Text(String),
}

impl From<String> for Want {
    fn from(text: String) -> Self {
        match text.strip_prefix('=') {
            Some(name) => Self::Word(name.to_owned()),
            None if text == "*" => Self::Any,
            None => Self::Text(text),
        }
    }
}

impl From<Want> for String {
    fn from(want: Want) -> Self {
        match want {
            Want::Any => "*".into(),
            Want::Word(name) => format!("={name}"),
            Want::Text(text) => text,
        }
    }
}
