//! One step of a lesson.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Kind, OutcomeId, StepId, VariantId, Want};
use crate::say::Id;

/// How much of a doing-step is done for the learner; gaps open from the last action backwards (Renkl 2002).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The learner looks on; Enter shows the next action. May be skipped.
    Shown,
    /// The first actions are done; the last ones are the learner's.
    Together,
    /// The learner does it.
    Alone,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Also the id of its message.
    pub id: StepId,
    /// What it checks; empty for most first steps.
    pub outcomes: Vec<OutcomeId>,
    /// Fresh data; empty when the step has only one form. Doing-steps of a lesson with levels have three or more.
    pub variants: Vec<VariantId>,
    /// The stages that the lesson walks through, in order; never empty. `[Alone]` when the file is silent.
    pub stages: Vec<Stage>,
    /// What the learner does.
    pub kind: Kind,
}

/// One action of a solution script as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// `{ go = "four" }`: move to that control, and do nothing there.
    Go(Id),
    /// `{ press = "new" }`: press that control.
    Press(Id),
    /// `{ write = { to = "=centre" } }`: make fields hold these texts, in the order of the file.
    Write(BTreeMap<Id, Want>),
    /// `{ key = "esc" }`: press that key.
    Key(String),
}
