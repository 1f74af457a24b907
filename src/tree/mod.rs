//! A text that was read, as a tree: what TOML and JSON have in common. Every type that comes from a file or from another
//! computer is made from this tree, so the program holds the making of each type once, not once for each format.
//! Must never know what a tree means.

mod read;

use std::{fmt, ops::Range};

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeOwned},
};

/// A value and where it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    /// The value.
    pub node: Node,
    /// Where in the text, in bytes; empty where that is not known.
    pub span: Range<usize>,
}

/// What a text can say.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    /// `null`.
    #[default]
    Nothing,
    /// Yes or no.
    Yes(bool),
    /// A whole number.
    Whole(i64),
    /// A whole number above `i64::MAX`.
    Large(u64),
    /// A number with a fraction.
    Real(f64),
    /// A text.
    Text(String),
    /// A name in a table that is being read: JSON writes numbers there as texts, too.
    Name(String),
    /// Several values.
    List(Vec<Tree>),
    /// Values with names, in the order of the text. Each name is a `Text`.
    Table(Vec<(Tree, Tree)>),
    /// Something that no type of ours is made from, by what it is called.
    Other(&'static str),
}

/// Why a tree is not what was expected, in the words of a reader of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// What does not fit: `unknown field …`, `missing field …`, `invalid type: …`.
    pub says: Box<str>,
    /// Where; the innermost place that is known.
    pub span: Option<Range<usize>>,
}

impl Tree {
    /// A value made from this tree.
    pub fn into<T: DeserializeOwned>(self) -> Result<T, Misfit> {
        let span = self.span.clone();
        T::deserialize(self).map_err(|misfit| misfit.at(&span))
    }
}

/// A value made from JSON. Nested at most 128 deep, as `serde_json` has it.
pub fn json<T: DeserializeOwned>(text: &str) -> Result<T, Misfit> {
    serde_json::from_str::<Tree>(text).map_err(|error| Misfit { says: error.to_string().into(), span: None })?.into()
}

impl Misfit {
    /// Here, unless a place further inside is known.
    fn at(mut self, span: &Range<usize>) -> Self {
        self.span.get_or_insert_with(|| span.clone());
        self
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.says)
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(says: T) -> Self {
        Self { says: says.to_string().into(), span: None }
    }
}

impl From<Node> for Tree {
    fn from(node: Node) -> Self {
        Self { node, span: 0..0 }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Grow)
    }
}

/// Makes a tree from any format.
struct Grow;

impl<'de> de::Visitor<'de> for Grow {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Node::Nothing.into())
    }

    fn visit_bool<E>(self, is: bool) -> Result<Tree, E> {
        Ok(Node::Yes(is).into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Node::Whole(number).into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(i64::try_from(number).map_or(Node::Large(number), Node::Whole).into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Tree, E> {
        Ok(Node::Real(number).into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Node::Text(text.to_owned()).into())
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Node::Text(text).into())
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(tree) = from.next_element()? {
            list.push(tree);
        }
        Ok(Node::List(list).into())
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
        let mut table = Vec::new();
        while let Some(name) = from.next_key()? {
            table.push((name, from.next_value()?));
        }
        Ok(Node::Table(table).into())
    }
}

#[cfg(test)]
mod tests;
