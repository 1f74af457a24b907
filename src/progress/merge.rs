//! Putting logs together: union by (log, sequence). Nothing is overwritten; whoever asked to be forgotten stays so.

use std::collections::{BTreeMap, BTreeSet};

use super::{Event, LearnerId, LogId, What};

/// Several logs as one. Equal keys with unequal content are both kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    events: BTreeMap<(LogId, u64), Vec<Event>>,
    erased: BTreeSet<LearnerId>,
}

impl Union {
    /// Takes one event; one that is there already changes nothing.
    pub fn insert(&mut self, event: Event) {
        if matches!(event.what, What::Erased) && self.erased.insert(event.learner) {
            self.forget(event.learner);
        }
        if self.erased.contains(&event.learner) && !matches!(event.what, What::Erased) {
            return;
        }
        let twins = self.events.entry((event.log, event.seq)).or_default();
        if !twins.contains(&event) {
            twins.push(event);
            twins.sort_by_cached_key(|event| serde_json::to_string(event).unwrap_or_default());
        }
    }

    fn forget(&mut self, learner: LearnerId) {
        for twins in self.events.values_mut() {
            twins.retain(|event| event.learner != learner || matches!(event.what, What::Erased));
        }
        self.events.retain(|_, twins| !twins.is_empty());
    }

    /// Takes all of another.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        for event in other.events.into_values().flatten() {
            self.insert(event);
        }
        self
    }

    /// All events by log and sequence.
    pub fn iter(&self) -> impl Iterator<Item = &Event> {
        self.events.values().flatten()
    }
}

impl FromIterator<Event> for Union {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        let mut union = Self::default();
        for event in events {
            union.insert(event);
        }
        union
    }
}
