//! Pressing what is shown, key by key.
//! Must never know where a key is on a keyboard: the layout belongs to who draws it.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View, note, spellings};
use crate::{
    lesson::kind,
    page::{Act, Action, Block, Control, Key, Tone},
    say::{Arg, Say},
};

const PRESS: &str = "press";

/// How many keys were pressed, and what was pressed instead of the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    done: usize,
    other: Option<Key>,
    solved: bool,
}

/// Opens it at the first key.
pub fn open(_task: &Task<'_>, _config: &kind::Keys) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Takes a key.
    pub fn update(&mut self, task: &Task<'_>, config: &kind::Keys, action: &Action) -> Vec<Fact> {
        let keys = keys(task, config);
        let (Action::Key(pressed), Some(wanted)) = (action, keys.get(self.done)) else { return Vec::new() };
        if pressed != wanted {
            self.other = Some(*pressed);
            return vec![Fact::Slip(format!("{}:{}", wanted.name(), pressed.name()))];
        }
        self.other = None;
        self.done += 1;
        self.solved = self.done == keys.len();
        vec![if self.solved { Fact::Solved } else { Fact::Keep }]
    }

    /// The keyboard, the next key, and kindly what was pressed instead.
    pub fn view(&self, task: &Task<'_>, config: &kind::Keys) -> View {
        let keys = keys(task, config);
        let ask = vec![Block::Para(task.ask().into())];
        let mut body = Vec::new();
        if let Some(wanted) = keys.get(self.done).copied() {
            let label = Say::ui("keys-press").with("key", Arg::Say(name(wanted)));
            body.push(Block::One(Control::catch(PRESS, label, wanted)));
            body.extend(self.other.map(|other| note(Tone::NotYet, about(other, wanted))));
        }
        if keys.len() > 1 {
            let (label, done, of) = (Say::ui("keys-done").into(), count(self.done), count(keys.len()));
            body.push(Block::Meter { label, done, of });
        }
        if let Some(wanted) = keys.get(self.done).copied() {
            body.push(Block::Keyboard { press: vec![wanted], hold: hold(wanted).into_iter().collect() });
        }
        View { ask, body, start: Some(PRESS.into()), ..View::default() }
    }

    /// The keys.
    pub fn solution(&self, task: &Task<'_>, config: &kind::Keys) -> Vec<Act> {
        keys(task, config).into_iter().map(Act::Key).collect()
    }

    /// Every key but the last.
    pub fn misses(&self, task: &Task<'_>, config: &kind::Keys) -> Vec<Vec<Act>> {
        let mut acts = self.solution(task, config);
        acts.pop();
        vec![acts]
    }
}

/// What to press, words spelt out. Names that are no keys are left out (the checker finds them).
fn keys(task: &Task<'_>, config: &kind::Keys) -> Vec<Key> {
    let mut keys = Vec::new();
    for name in &config.press {
        match name.strip_prefix('=').filter(|word| !word.is_empty()) {
            Some(word) => {
                let word = spellings(task.plain(word)).next().unwrap_or_default();
                keys.extend(word.chars().filter_map(|sign| Key::from_name(sign.encode_utf8(&mut [0; 4]))));
            }
            None => keys.extend(Key::from_name(name)),
        }
    }
    keys
}

/// What stands on the key.
fn name(key: Key) -> Say {
    match key {
        Key::Char(sign) => Say::ui("key-sign").with("sign", sign.to_string()),
        named => Say::ui(format!("key-{}", named.name())),
    }
}

fn about(other: Key, wanted: Key) -> Say {
    let words = match (other, wanted) {
        (Key::Char(other), Key::Char(wanted)) if other.to_lowercase().eq(wanted.to_lowercase()) => {
            if wanted.is_uppercase() { "keys-capital" } else { "keys-small" }
        }
        _ => "keys-other",
    };
    Say::ui(words).with("pressed", Arg::Say(name(other))).with("key", Arg::Say(name(wanted)))
}

/// A capital is held with Shift on every keyboard; other signs depend on the layout.
fn hold(key: Key) -> Option<crate::say::Id> {
    matches!(key, Key::Char(sign) if sign.is_uppercase()).then(|| "shift".into())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
