//! A simulated form: boxes, yes or no, a button that sends.
//! Must never do anything outside itself: nothing is really sent.

use serde::{Deserialize, Serialize};

use crate::{
    exercise::{Fact, Task, View},
    lesson::FormTask,
    page::Action,
};

/// In progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(_task: &Task<'_>, _config: &FormTask) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, _task: &Task<'_>, _config: &FormTask, _action: &Action) -> Vec<Fact> {
        Vec::new()
    }

    /// What to show.
    pub fn view(&self, _task: &Task<'_>, _config: &FormTask) -> View {
        View::default()
    }
}
