//! To come.

use serde::{Deserialize, Serialize};

use crate::{
    exercise::{Fact, Task, View},
    lesson::kind::Reflect,
    page::{Act, Action},
};

/// In progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    solved: bool,
}

/// Opens it.
pub fn open(_task: &Task<'_>, _config: &Reflect) -> State {
    State::default()
}

impl State {
    /// Solved?
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does an action.
    pub fn update(&mut self, _task: &Task<'_>, _config: &Reflect, _action: &Action) -> Vec<Fact> {
        Vec::new()
    }

    /// What to show.
    pub fn view(&self, _task: &Task<'_>, _config: &Reflect) -> View {
        View::default()
    }

    /// What solves it.
    pub fn solution(&self, _task: &Task<'_>, _config: &Reflect) -> Vec<Act> {
        Vec::new()
    }
}
