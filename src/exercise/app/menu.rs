//! A practice menu: rows that open.
//! Must never do anything outside itself: nothing is really sent.

use serde::{Deserialize, Serialize};

use crate::{
    exercise::{Fact, Task, View},
    lesson::MenuTask,
    page::Action,
};

/// In progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(_task: &Task<'_>, _config: &MenuTask) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, _task: &Task<'_>, _config: &MenuTask, _action: &Action) -> Vec<Fact> {
        Vec::new()
    }

    /// Where the focus stands now.
    pub fn looked(&mut self, _task: &Task<'_>, _config: &MenuTask, _on: &str) -> Vec<Fact> {
        Vec::new()
    }

    /// What to show.
    pub fn view(&self, _task: &Task<'_>, _config: &MenuTask) -> View {
        View::default()
    }
}
