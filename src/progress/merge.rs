//! Putting logs together: union by (log, sequence). Nothing is overwritten; whoever asked to be forgotten stays so.
//! Must never depend on who comes first.

use std::{cmp::Ordering, collections::BTreeSet, sync::Arc};

use super::{Event, LearnerId, What};

/// Several logs as one. Equal keys with unequal content are both kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// By log, sequence and content, each once.
    events: Vec<Arc<Event>>,
    erased: BTreeSet<LearnerId>,
}

/// The one order of all events; equal are only those of which one is enough.
fn order(a: &Arc<Event>, b: &Arc<Event>) -> Ordering {
    let content = |event: &Event| serde_json::to_string(event).unwrap_or_default();
    (a.log, a.seq).cmp(&(b.log, b.seq)).then_with(|| {
        let same = Arc::ptr_eq(a, b) || a == b;
        if same { Ordering::Equal } else { content(a).cmp(&content(b)) }
    })
}

impl Union {
    /// Takes one event; one that is there already changes nothing.
    pub fn insert(&mut self, event: Event) {
        if matches!(event.what, What::Erased) && self.erased.insert(event.learner) {
            self.forget();
        }
        let event = Arc::new(event);
        if let Err(place) = self.events.binary_search_by(|known| order(known, &event))
            && stays(&event, &self.erased)
        {
            self.events.insert(place, event);
        }
    }

    fn forget(&mut self) {
        let erased = &self.erased;
        self.events.retain(|event| stays(event, erased));
    }

    /// Takes all of another: both lie in order, so it is one walk along both.
    #[must_use]
    pub fn merge(mut self, mut other: Self) -> Self {
        self.erased.append(&mut other.erased);
        if !self.erased.is_empty() {
            self.forget();
            other.events.retain(|event| stays(event, &self.erased));
        }
        let mut both = Vec::with_capacity(self.events.len() + other.events.len());
        let mut others = other.events.into_iter().peekable();
        for event in self.events {
            while let Some(before) = others.next_if(|other| order(other, &event) == Ordering::Less) {
                both.push(before);
            }
            others.next_if(|other| order(other, &event) == Ordering::Equal);
            both.push(event);
        }
        both.extend(others);
        Self { events: both, erased: self.erased }
    }

    /// All events by log and sequence.
    pub fn iter(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().map(|event| &**event)
    }
}

/// Of who asked to be forgotten only that stays.
fn stays(event: &Event, erased: &BTreeSet<LearnerId>) -> bool {
    erased.is_empty() || matches!(event.what, What::Erased) || !erased.contains(&event.learner)
}

impl FromIterator<Event> for Union {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        let mut events: Vec<Arc<Event>> = events.into_iter().map(Arc::new).collect();
        let erases = events.iter().filter(|event| matches!(event.what, What::Erased));
        let erased: BTreeSet<LearnerId> = erases.map(|event| event.learner).collect();
        events.retain(|event| stays(event, &erased));
        events.sort_by(order);
        events.dedup_by(|a, b| order(a, b) == Ordering::Equal);
        Self { events, erased }
    }
}
