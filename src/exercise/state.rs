//! One exercise in progress, whatever its kind: the one place that lists all kinds.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View};
use crate::{lesson::ShellFact, page::Action};

/// An exercise in progress. Serialisable: this is what a learner comes back to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// To be replaced by one variant per kind.
    Read,
}

impl State {
    pub(super) fn open(_task: &Task<'_>) -> Self {
        Self::Read
    }

    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        false
    }

    pub(super) fn update(&mut self, _task: &Task<'_>, _action: &Action) -> Vec<Fact> {
        Vec::new()
    }

    pub(super) fn shell(&mut self, _task: &Task<'_>, _fact: ShellFact) -> Vec<Fact> {
        Vec::new()
    }

    pub(super) fn looked(&mut self, _task: &Task<'_>, _on: &str) -> Vec<Fact> {
        Vec::new()
    }

    pub(super) fn view(&self, _task: &Task<'_>) -> View {
        View::default()
    }
}
