//! Something in Paso itself.
//! Must never do anything outside itself: nothing is really sent.

use serde::{Deserialize, Serialize};

use crate::{
    exercise::{Fact, Task, View},
    lesson::{PasoTask, ShellFact},
    page::Action,
};

/// In progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(_task: &Task<'_>, _config: &PasoTask) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, _task: &Task<'_>, _config: &PasoTask, _action: &Action) -> Vec<Fact> {
        Vec::new()
    }

    /// What the shell reported.
    pub fn shell(&mut self, _task: &Task<'_>, _config: &PasoTask, _fact: ShellFact) -> Vec<Fact> {
        Vec::new()
    }

    /// What to show.
    pub fn view(&self, _task: &Task<'_>, _config: &PasoTask) -> View {
        View::default()
    }
}
