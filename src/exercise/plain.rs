//! Words of a lesson in the host's language: what a step is judged by. They are looked up when a step is first met, and
//! once, so worlds stay pure.

use std::{collections::BTreeMap, fmt, sync::OnceLock};

use serde::{Deserialize, Serialize};

use crate::lesson::{StepId, VariantId};

/// Words by variant and name. The name is as in `=name`; step attributes are resolved when the table is made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plain {
    step: Option<StepId>,
    words: BTreeMap<(Option<VariantId>, String), String>,
}

impl Plain {
    /// An empty table for one step.
    pub fn new(step: StepId) -> Self {
        Self { step: Some(step), words: BTreeMap::new() }
    }

    /// Adds a word.
    pub fn set(&mut self, variant: Option<VariantId>, name: impl Into<String>, text: impl Into<String>) {
        self.words.insert((variant, name.into()), text.into());
    }

    /// Adds all words of another table.
    pub fn extend(&mut self, other: Self) {
        self.words.extend(other.words);
    }

    /// One of the words is this text.
    pub fn knows(&self, text: &str) -> bool {
        self.words.values().any(|word| word == text)
    }

    /// The word, first of that variant, then of the lesson; empty if there is none.
    pub fn get(&self, variant: Option<&VariantId>, name: &str) -> &str {
        let of = |variant: Option<&VariantId>| self.words.get(&(variant.cloned(), name.to_owned()));
        of(variant).or_else(|| of(None)).map_or("", String::as_str)
    }
}

/// Looks up the words of one step.
type Look = Box<dyn Fn(&StepId) -> Plain + Send + Sync>;

/// The words of all steps of a lesson.
pub struct Lexicon {
    steps: BTreeMap<StepId, OnceLock<Plain>>,
    look: Look,
    none: Plain,
}

impl Lexicon {
    /// For these steps. `look` must always say the same of a step.
    pub fn new(steps: impl Iterator<Item = StepId>, look: impl Fn(&StepId) -> Plain + Send + Sync + 'static) -> Self {
        Self {
            steps: steps.map(|step| (step, OnceLock::new())).collect(),
            look: Box::new(look),
            none: Plain::default(),
        }
    }

    /// The words of a step; none if there is no such step.
    pub fn of(&self, step: &StepId) -> &Plain {
        self.steps.get(step).map_or(&self.none, |words| words.get_or_init(|| (self.look)(step)))
    }
}

impl PartialEq for Lexicon {
    fn eq(&self, other: &Self) -> bool {
        let same = |step: &StepId| self.of(step) == other.of(step);
        std::ptr::eq(self, other) || self.steps.keys().eq(other.steps.keys()) && self.steps.keys().all(same)
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.steps).finish()
    }
}
