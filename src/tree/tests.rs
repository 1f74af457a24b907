//! A tree gives the same values as the formats themselves, and says where something does not fit.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::*;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Many {
    text: String,
    sign: char,
    small: i8,
    large: u64,
    real: f64,
    maybe: Option<Box<Many>>,
    pair: (u8, String),
    #[serde(default)]
    list: Vec<Kind>,
    named: BTreeMap<String, Option<bool>>,
    nothing: (),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Alone,
    One(String),
    Two(u32, i64),
    Named { at: u8, of: Option<String> },
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Alone),
        ".{0,4}".prop_map(Kind::One),
        any::<(u32, i64)>().prop_map(|(a, b)| Kind::Two(a, b)),
        any::<(u8, Option<String>)>().prop_map(|(at, of)| Kind::Named { at, of }),
    ]
}

fn many() -> impl Strategy<Value = Many> {
    let one = (any::<(String, char, i8, u64, i32)>(), any::<(u8, String)>(), any::<BTreeMap<String, Option<bool>>>());
    let one = (one, prop::collection::vec(kind(), 0..4)).prop_map(
        |(((text, sign, small, large, real), pair, named), list)| Many {
            text,
            sign,
            small,
            large,
            real: f64::from(real) / 8.0,
            maybe: None,
            pair,
            list,
            named,
            nothing: (),
        },
    );
    let one = one.boxed();
    (one.clone(), proptest::option::of(one)).prop_map(|(one, inner)| Many { maybe: inner.map(Box::new), ..one })
}

proptest! {
    #[test]
    fn what_was_written_is_read(many in many()) {
        let text = serde_json::to_string(&many).unwrap();
        prop_assert_eq!(json::<Many>(&text), Ok(many));
        let value: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(json::<Value>(&text), Ok(value));
    }

    #[test]
    fn a_tree_takes_what_the_format_takes(text in r#"\{("(text|small|maybe|list|x)":(1|300|-1|null|"a"|\[\]|\["alone"\]|\[\{"one":1\}\]|\{\}),?){0,3}\}"#) {
        #[derive(Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Few { text: Option<String>, small: Option<i8>, maybe: Option<(u8, u8)>, #[serde(default)] list: Vec<Kind> }
        prop_assert_eq!(json::<Few>(&text).ok(), serde_json::from_str::<Few>(&text).ok());
    }
}

fn says<T: DeserializeOwned + fmt::Debug>(text: &str) -> String {
    json::<T>(text).unwrap_err().says.into()
}

#[test]
fn what_does_not_fit_is_said_as_the_formats_say_it() {
    assert_eq!(says::<u8>("300"), "invalid value: integer `300`, expected u8");
    assert_eq!(says::<u8>("\"a\""), "invalid type: string \"a\", expected u8");
    assert_eq!(says::<(u8, u8)>("[1]"), "invalid length 1, expected a tuple of size 2");
    assert_eq!(says::<(u8, u8)>("[1, 2, 3]"), "1 more than expected");
    assert_eq!(says::<Kind>("{\"alone\": 1}"), "invalid type: integer `1`, expected a name alone");
    assert_eq!(says::<Kind>("{\"one\": \"a\", \"alone\": null}"), "invalid length 2, expected one name");
    assert_eq!(says::<Kind>("\"seven\""), "unknown variant `seven`, expected one of `alone`, `one`, `two`, `named`");
    assert!(says::<Many>("{\"txt\": 1}").starts_with("unknown field `txt`, expected one of `text`, `sign`"));
    assert_eq!(says::<Many>("{}"), "missing field `text`");
}

#[test]
fn the_innermost_place_is_told() {
    let leaf = |node, span| Tree { node, span };
    let name = |text: &str, span| leaf(Node::Text(text.into()), span);
    let inner = leaf(Node::List(vec![leaf(Node::Yes(true), 9..13)]), 8..14);
    let tree = leaf(Node::Table(vec![(name("a", 1..2), inner)]), 0..20);
    assert_eq!(tree.clone().into::<BTreeMap<String, Vec<u8>>>().unwrap_err().span, Some(9..13));
    assert_eq!(tree.into::<BTreeMap<String, u8>>().unwrap_err().span, Some(8..14));
}

#[test]
fn a_text_nested_deeply_is_refused() {
    assert!(json::<Value>(&"[".repeat(100_000)).is_err());
}

#[test]
fn a_number_may_be_a_name_but_no_text_is_a_number() {
    let numbered: BTreeMap<u32, String> = json(r#"{"1": "a", "20": "b"}"#).unwrap();
    assert_eq!(numbered, BTreeMap::from([(1, "a".into()), (20, "b".into())]));
    assert!(json::<BTreeMap<u64, u8>>(&format!("{{\"{}\": 1}}", u64::MAX)).is_ok());
    assert!(json::<BTreeMap<u32, u8>>(r#"{"one": 1}"#).is_err() && json::<BTreeMap<u8, u8>>(r#"{"300": 1}"#).is_err());
    assert!(json::<BTreeMap<u32, u8>>(r#"{"1": "1"}"#).is_err() && json::<Vec<u8>>(r#"["1"]"#).is_err());
}
