//! How a value is made from a tree. Each way in is as short as can be, because each is compiled for every type: what
//! does not depend on the type stands in functions of its own.
//! Must never accept more than the formats do.

use std::vec::IntoIter;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, MapAccess, SeqAccess, Unexpected, VariantAccess,
    Visitor,
};

use super::{Misfit, Node, Tree};

/// Says that a node is not what was expected.
#[cold]
fn misfit(node: &Node, expected: &dyn Expected) -> Misfit {
    let found = match node {
        Node::Nothing => Unexpected::Unit,
        Node::Yes(is) => Unexpected::Bool(*is),
        Node::Whole(number) => Unexpected::Signed(*number),
        Node::Large(number) => Unexpected::Unsigned(*number),
        Node::Real(number) => Unexpected::Float(*number),
        Node::Text(text) | Node::Name(text) => Unexpected::Str(text),
        Node::List(_) => Unexpected::Seq,
        Node::Table(_) => Unexpected::Map,
        Node::Other(name) => Unexpected::Other(name),
    };
    Misfit::invalid_type(found, expected)
}

/// The text in a node, or why it is none.
fn text(node: Node, expected: &dyn Expected) -> Result<String, Misfit> {
    if let Node::Text(text) | Node::Name(text) = node { Ok(text) } else { Err(misfit(&node, expected)) }
}

/// The values in a node, or why there are none.
fn list(node: Node, expected: &dyn Expected) -> Result<List, Misfit> {
    if let Node::List(list) = node { Ok(List(list.into_iter())) } else { Err(misfit(&node, expected)) }
}

/// The values with names in a node, or why there are none.
fn table(node: Node, expected: &dyn Expected) -> Result<Table, Misfit> {
    let Node::Table(table) = node else { return Err(misfit(&node, expected)) };
    Ok(Table { rest: table.into_iter(), value: Tree::default() })
}

/// One of several: a name alone, or a name with what belongs to it.
fn choice(tree: Tree, expected: &dyn Expected) -> Result<Choice, Misfit> {
    match tree.node {
        Node::Text(_) | Node::Name(_) => Ok(Choice { name: tree, value: None }),
        Node::Table(mut one) if one.len() == 1 => match one.pop() {
            Some((name, value)) => Ok(Choice { name, value: Some(value) }),
            None => Err(misfit(&Node::Table(one), expected)),
        },
        Node::Table(several) => Err(Misfit::invalid_length(several.len(), &"one name")),
        other => Err(misfit(&other, expected)),
    }
}

fn number<'de, V: Visitor<'de>>(node: &Node, visitor: V) -> Result<V::Value, Misfit> {
    match *node {
        Node::Whole(number) => visitor.visit_i64(number),
        Node::Large(number) => visitor.visit_u64(number),
        Node::Real(number) => visitor.visit_f64(number),
        Node::Name(ref name) => match (name.parse(), name.parse()) {
            (Ok(number), _) => visitor.visit_i64(number),
            (_, Ok(number)) => visitor.visit_u64(number),
            _ => Err(misfit(node, &visitor)),
        },
        _ => Err(misfit(node, &visitor)),
    }
}

/// Several ways in that do the same.
macro_rules! as_one {
    ($($way:ident)* => $to:ident) => {
        $(fn $way<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            self.$to(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Tree {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.node {
            Node::Nothing => visitor.visit_unit(),
            Node::Yes(is) => visitor.visit_bool(is),
            Node::Whole(_) | Node::Large(_) | Node::Real(_) => number(&self.node, visitor),
            Node::Text(text) | Node::Name(text) => visitor.visit_string(text),
            Node::List(_) => self.deserialize_seq(visitor),
            Node::Table(_) => self.deserialize_map(visitor),
            Node::Other(_) => Err(misfit(&self.node, &visitor)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if let Node::Yes(is) = self.node { visitor.visit_bool(is) } else { Err(misfit(&self.node, &visitor)) }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        number(&self.node, visitor)
    }

    as_one!(deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i128 deserialize_u8 deserialize_u16
        deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64 => deserialize_i64);

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let text = text(self.node, &visitor)?;
        visitor.visit_string(text)
    }

    as_one!(deserialize_char deserialize_str deserialize_identifier => deserialize_string);
    as_one!(deserialize_bytes deserialize_byte_buf => deserialize_seq);

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.node == Node::Nothing { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.node == Node::Nothing { visitor.visit_unit() } else { Err(misfit(&self.node, &visitor)) }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let mut list = list(self.node, &visitor)?;
        let value = visitor.visit_seq(&mut list)?;
        list.ended()?;
        Ok(value)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let table = table(self.node, &visitor)?;
        visitor.visit_map(table)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let choice = choice(self, &visitor)?;
        visitor.visit_enum(choice)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_unit()
    }
}

struct List(IntoIter<Tree>);

impl List {
    fn ended(&self) -> Result<(), Misfit> {
        let more = self.0.len();
        if more == 0 { Ok(()) } else { Err(Misfit::custom(format_args!("{more} more than expected"))) }
    }
}

impl<'de> SeqAccess<'de> for &mut List {
    type Error = Misfit;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Misfit> {
        self.0.next().map(|tree| placed(tree, seed)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Table {
    rest: IntoIter<(Tree, Tree)>,
    value: Tree,
}

impl<'de> MapAccess<'de> for Table {
    type Error = Misfit;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Misfit> {
        let Some((mut name, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        if let Node::Text(text) = name.node {
            name.node = Node::Name(text);
        }
        placed(name, seed).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Misfit> {
        placed(std::mem::take(&mut self.value), seed)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

struct Choice {
    name: Tree,
    value: Option<Tree>,
}

impl<'de> EnumAccess<'de> for Choice {
    type Error = Misfit;
    type Variant = Inside;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Inside), Misfit> {
        Ok((placed(self.name, seed)?, Inside(self.value)))
    }
}

/// What belongs to a name, if anything.
struct Inside(Option<Tree>);

impl Inside {
    fn tree(self) -> Tree {
        self.0.unwrap_or_default()
    }
}

impl<'de> VariantAccess<'de> for Inside {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        match self.0 {
            Some(Tree { node, span }) if node != Node::Nothing => Err(misfit(&node, &"a name alone").at(&span)),
            _ => Ok(()),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Misfit> {
        placed(self.tree(), seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.tree().deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        self.tree().deserialize_map(visitor)
    }
}

/// A value made from a tree; what does not fit is said with its place.
fn placed<'de, S: DeserializeSeed<'de>>(tree: Tree, seed: S) -> Result<S::Value, Misfit> {
    let span = tree.span.clone();
    seed.deserialize(tree).map_err(|misfit| misfit.at(&span))
}
