//! Reading: the step's message is the text. Solved from the start, because nobody can see whether it was read.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View};
use crate::{
    lesson::kind::Read,
    page::{Action, Block, Key},
};

/// Reading has no state of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {}

/// Opens the text.
pub fn open(_task: &Task<'_>, _config: &Read) -> State {
    State {}
}

impl State {
    /// Always: `Fact::Solved` is never reported, whoever opens the step asks this.
    pub fn solved(&self) -> bool {
        true
    }

    /// Nothing can be done to a text.
    pub fn update(&mut self, _task: &Task<'_>, _config: &Read, _action: &Action) -> Vec<Fact> {
        Vec::new()
    }

    /// The text, and a keyboard if the lesson wants one.
    pub fn view(&self, task: &Task<'_>, config: &Read) -> View {
        let mut body = vec![Block::Para(task.ask().into())];
        let press: Vec<Key> = config.show.iter().filter_map(|name| Key::from_name(name)).collect();
        if !press.is_empty() {
            body.push(Block::Gap);
            body.push(Block::Keyboard { press, hold: Vec::new() });
        }
        View { body, ..View::default() }
    }
}
