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
    /// `~greeting ~day`: holds each of these words of the lesson somewhere, in any order; spellings parted by `|`.
    /// Capitals, accents and blanks do not count. For sentences in a person's own words.
    Holds(Vec<String>),
    /// Anything else: this text, folded.
    Text(String),
}

impl From<String> for Want {
    fn from(text: String) -> Self {
        let held = || text.split_whitespace().map(|name| name.strip_prefix('~').filter(|name| !name.is_empty()));
        match text.strip_prefix('=') {
            Some(name) => Self::Word(name.to_owned()),
            None if text == "*" => Self::Any,
            None => match held().map(|name| name.map(str::to_owned)).collect::<Option<Vec<_>>>() {
                Some(names) if !names.is_empty() => Self::Holds(names),
                _ => Self::Text(text),
            },
        }
    }
}

impl From<Want> for String {
    fn from(want: Want) -> Self {
        match want {
            Want::Any => "*".into(),
            Want::Word(name) => format!("={name}"),
            Want::Holds(names) => names.iter().map(|name| format!("~{name}")).collect::<Vec<_>>().join(" "),
            Want::Text(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Want;

    #[test]
    fn a_want_is_written_as_it_was_read() {
        for text in ["*", "=centre", "~day", "~greeting ~day", "yes", "~", "a ~b", ""] {
            assert_eq!(String::from(Want::from(text.to_owned())), text);
        }
        assert_eq!(Want::from("~greeting ~day".to_owned()), Want::Holds(vec!["greeting".into(), "day".into()]));
        assert_eq!(Want::from("~".to_owned()), Want::Text("~".into()));
    }
}
