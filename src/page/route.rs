//! From what should be done to the keys that a person would press.
//! Must never change the page: it walks a copy of the focus.

use serde::{Deserialize, Serialize};

use super::{Control, Focus, Geometry, Key, Kind, Page, Stop, field, walk::Walk};
use crate::{gate, say::Id};

/// One action of a solution script, by control id, with its text already resolved.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Move to this control or row, and do nothing there.
    Go(Id),
    /// Press this control or row.
    Press(Id),
    /// Make this field hold that text.
    Write(Id, String),
    /// Press this key: on the control that takes every key where there is one, else wherever the focus is.
    Key(Key),
}

/// The keys that carry out `act` from where the focus is, or `None` if the control cannot be reached or cannot hold
/// the text. The keys move only the focus of a copy; the page must not change before the last of them
/// (but fields may take letters one after the other).
///
/// Only keys that lessons teach are used, in the way they teach them: arrows, Tab on from a box and Enter to what stands
/// just below it, Space for a tick, Enter for the rest, Backspace, Delete and letters.
pub fn route(act: &Act, page: &Page, focus: &Focus, geometry: &Geometry) -> Option<Vec<Key>> {
    let mut focus = focus.clone();
    match act {
        Act::Key(key) => match (catching(page), key) {
            (Some(id), _) => {
                let mut keys = walk_to(&id, page, &mut focus, geometry)?;
                keys.push(*key);
                Some(keys)
            }
            (None, Key::PgDn | Key::PgUp) => Some(turns(*key, page, focus, geometry)),
            (None, _) => Some(vec![*key]),
        },
        Act::Go(id) => walk_to(id, page, &mut focus, geometry),
        Act::Press(id) => {
            let mut keys = walk_to(id, page, &mut focus, geometry)?;
            if !matches!(
                page.stop(id),
                Some(Stop::Control(Control { kind: Kind::Field { .. } | Kind::Catch { .. }, .. }))
            ) {
                let tick = matches!(page.stop(id), Some(Stop::Control(Control { kind: Kind::Check { .. }, .. })));
                keys.push(if tick { Key::Space } else { Key::Enter });
            }
            Some(keys)
        }
        Act::Write(id, text) => {
            let Some(Stop::Control(Control { kind: Kind::Field { value, lines, .. }, .. })) = page.stop(id) else {
                return None;
            };
            let mut keys = walk_to(id, page, &mut focus, geometry)?;
            keys.extend(write(value, text, focus.caret, *lines > 1)?);
            Some(keys)
        }
    }
}

/// The control that waits for keys, if there is one.
fn catching(page: &Page) -> Option<Id> {
    page.stops().into_iter().flatten().find_map(|stop| match stop {
        Stop::Control(Control { id, kind: Kind::Catch { .. }, .. }) => Some(id.clone()),
        _ => None,
    })
}

/// Turns the page as far as it goes, and once more: that is the press which does something.
fn turns(key: Key, page: &Page, mut focus: Focus, geometry: &Geometry) -> Vec<Key> {
    let mut keys = vec![key];
    while focus.key(key, page, geometry).is_none() && keys.len() <= geometry.turns.len() {
        keys.push(key);
    }
    keys
}

/// Moves the focus to a control.
fn walk_to(id: &str, page: &Page, focus: &mut Focus, geometry: &Geometry) -> Option<Vec<Key>> {
    focus.settle(page, geometry);
    let walk = Walk::new(page, geometry);
    let (to, beside) = walk.find(id, focus.turn)?;
    let mut keys = Vec::new();
    while focus.on.as_deref() != Some(id) {
        let here = focus.on.as_deref().and_then(|on| walk.find(on, focus.turn));
        let lines = match focus.on.as_deref().and_then(|on| page.stop(on)) {
            Some(Stop::Control(Control { kind: Kind::Field { lines, .. }, .. })) => *lines,
            _ => 0,
        };
        let key = match here {
            Some((stop, inside)) if stop == to && lines == 0 => {
                if inside < beside {
                    Key::Right
                } else {
                    Key::Left
                }
            }
            Some((stop, inside)) if (stop, inside) < (to, beside) => {
                if lines == 1 && (stop + 1, 0) == (to, beside) && is_button(id, page) {
                    Key::Enter
                } else if lines > 0 || stop == to {
                    Key::Tab
                } else {
                    Key::Down
                }
            }
            Some((stop, _)) => {
                if lines > 1 || stop == to {
                    Key::BackTab
                } else {
                    Key::Up
                }
            }
            None => Key::Up,
        };
        let before = focus.clone();
        // A control that takes every key lets nobody past it.
        if focus.key(key, page, geometry).is_some() || *focus == before {
            return None;
        }
        keys.push(key);
    }
    Some(keys)
}

fn is_button(id: &str, page: &Page) -> bool {
    matches!(page.stop(id), Some(Stop::Control(Control { kind: Kind::Button, .. })))
}

/// The keys that make a field with `value` hold `text`, from that caret.
fn write(value: &str, text: &str, caret: usize, many_lines: bool) -> Option<Vec<Key>> {
    if let Some(keys) = mend(value, text, caret).filter(|_| !many_lines) {
        return Some(keys);
    }
    let limit = if many_lines { field::MANY_LINES } else { field::ONE_LINE };
    let (mut keys, mut now, mut at) = (Vec::new(), value.to_owned(), caret);
    let rest = text.strip_prefix(value).filter(|_| caret == field::letters(value)).unwrap_or_else(|| {
        while let Some(shorter) = at.checked_sub(1).and_then(|last| field::remove(&now, last)) {
            (now, at) = (shorter, at - 1);
            keys.push(Key::Backspace);
        }
        while let Some(shorter) = field::remove(&now, 0) {
            now = shorter;
            keys.push(Key::Delete);
        }
        text
    });
    for sign in rest.chars() {
        keys.push(match sign {
            ' ' => Key::Space,
            '\n' if many_lines => Key::Enter,
            sign if gate::sign(sign) => Key::Char(sign),
            _ => return None,
        });
        (now, at) = field::insert(&now, at, sign.encode_utf8(&mut [0; 4]), limit);
    }
    (now == text).then_some(keys)
}

/// The keys that change only what differs in a box of one line, as a person mends a word; `None` when nothing in it
/// can stay, or letters are made of several signs.
fn mend(value: &str, text: &str, caret: usize) -> Option<Vec<Key>> {
    let (old, new): (Vec<char>, Vec<char>) = (value.chars().collect(), text.chars().collect());
    let plain = field::letters(value) == old.len() && field::letters(text) == new.len();
    if !plain || new.len() > field::ONE_LINE {
        return None;
    }
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[start..], &new[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    if start + end == 0 {
        return None;
    }
    let (old, new) = (&old[..old.len() - end], &new[..new.len() - end]);
    let to = start + old.len();
    let way = if caret > to { Key::Left } else { Key::Right };
    let mut keys = vec![way; caret.abs_diff(to)];
    keys.extend(old.iter().map(|_| Key::Backspace));
    for sign in new {
        keys.push(match sign {
            ' ' => Key::Space,
            sign if gate::sign(*sign) => Key::Char(*sign),
            _ => return None,
        });
    }
    Some(keys)
}
