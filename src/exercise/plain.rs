//! Words of a lesson in the host's language, resolved once when a lesson is opened, so that worlds stay pure.

use std::collections::BTreeMap;

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
