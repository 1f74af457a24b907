//! What changed between two values of JSON, small enough to travel at each key.
//! Must never fail to give back the second value from the first, and never grow without bound from what a stranger sent.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Fault;

/// How deep a change may go; our own values are far shallower.
const DEEPEST: usize = 48;
/// Most items that a list may grow to.
const MOST_ITEMS: usize = 20_000;

/// From one value to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// Something else altogether.
    #[serde(rename = "=")]
    Set(Value),
    /// Parts of a map that are other, and parts that are gone.
    #[serde(rename = "m")]
    Map(BTreeMap<String, Change>, #[serde(default)] Vec<String>),
    /// How long a list is now, and its items that are other.
    #[serde(rename = "l")]
    List(usize, Vec<(usize, Change)>),
    /// A text: so many bytes of its beginning and of its end stay, this stands between.
    #[serde(rename = "t")]
    Text(usize, usize, String),
}

/// What leads from `old` to `new`; `None` when they are equal.
pub fn change(old: &Value, new: &Value) -> Option<Change> {
    if old == new {
        return None;
    }
    Some(match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let none = Value::Null;
            let put = new.iter().filter_map(|(key, value)| {
                let change = match old.get(key) {
                    Some(before) => change(before, value),
                    None => Some(change(&none, value).unwrap_or(Change::Set(Value::Null))),
                };
                Some((key.clone(), change?))
            });
            let put = put.collect();
            Change::Map(put, old.keys().filter(|key| !new.contains_key(*key)).cloned().collect())
        }
        (Value::Array(old), Value::Array(new)) => {
            let none = Value::Null;
            let items = new.iter().enumerate();
            let items = items.filter_map(|(at, value)| Some((at, change(old.get(at).unwrap_or(&none), value)?)));
            Change::List(new.len(), items.collect())
        }
        (Value::String(old), Value::String(new)) => text(old, new),
        _ => Change::Set(new.clone()),
    })
}

fn text(old: &str, new: &str) -> Change {
    let start = old.char_indices().zip(new.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at);
    let start = start.unwrap_or(old.len().min(new.len()));
    let (from, to) = (&old[start..], &new[start..]);
    let end: usize =
        from.chars().rev().zip(to.chars().rev()).take_while(|(a, b)| a == b).map(|(sign, _)| sign.len_utf8()).sum();
    Change::Text(start, end, to[..to.len() - end].to_owned())
}

/// Makes the change.
pub fn apply(value: &mut Value, change: Change) -> Result<(), Fault> {
    go(value, change, 0)
}

fn go(value: &mut Value, change: Change, depth: usize) -> Result<(), Fault> {
    if depth > DEEPEST {
        return Err(Fault::Message);
    }
    match change {
        Change::Set(new) => *value = new,
        Change::Map(put, cut) => {
            let Value::Object(map) = value else { return Err(Fault::Message) };
            for key in cut {
                map.remove(&key);
            }
            for (key, change) in put {
                go(map.entry(key).or_insert(Value::Null), change, depth + 1)?;
            }
        }
        Change::List(long, items) => {
            let Value::Array(list) = value else { return Err(Fault::Message) };
            if long > MOST_ITEMS {
                return Err(Fault::TooLong);
            }
            list.resize(long, Value::Null);
            for (at, change) in items {
                go(list.get_mut(at).ok_or(Fault::Message)?, change, depth + 1)?;
            }
        }
        Change::Text(start, end, between) => {
            let Value::String(text) = value else { return Err(Fault::Message) };
            let tail = text.len().checked_sub(end).filter(|tail| *tail >= start).ok_or(Fault::Message)?;
            let (head, tail) = (text.get(..start).ok_or(Fault::Message)?, text.get(tail..).ok_or(Fault::Message)?);
            *text = [head, &between, tail].concat();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            "[añb€ ]{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map("[abc]", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_change_leads_from_one_value_to_the_other(old in value(), new in value()) {
            match change(&old, &new) {
                None => prop_assert_eq!(old, new),
                Some(change) => {
                    let sent = serde_json::to_vec(&change).unwrap();
                    let mut now = old;
                    apply(&mut now, serde_json::from_slice(&sent).unwrap()).unwrap();
                    prop_assert_eq!(now, new);
                }
            }
        }

        #[test]
        fn no_change_of_a_stranger_ends_the_program(mut old in value(), start in 0..9_usize, end in 0..9_usize, at in 0..9_usize) {
            for change in [
                Change::Text(start, end, "x".into()),
                Change::List(start, vec![(at, Change::Text(start, end, String::new()))]),
                Change::Map([("a".into(), Change::Text(start, end, String::new()))].into(), vec!["b".into()]),
            ] {
                let _ = apply(&mut old, change);
            }
        }
    }

    #[test]
    fn a_letter_more_is_a_few_bytes() {
        let old = json!({"go": {"state": {"text": "Dear centre, I come on Thurs".repeat(50)}}, "at": 3});
        let mut new = old.clone();
        new["go"]["state"]["text"] = json!(format!("{}d", old["go"]["state"]["text"].as_str().unwrap()));
        let sent = serde_json::to_vec(&change(&old, &new)).unwrap();
        assert!(sent.len() < 80, "{}", String::from_utf8_lossy(&sent));
    }
}
