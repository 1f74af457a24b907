//! Who sits here, and what the log means for them: the session's questions to the summary.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use super::path;
use crate::{
    lesson::{Catalogue, Entry, LessonId, UnitId},
    progress::{Event, Item, LearnerId, Mastery, Next, Pace, Placement, Shape, Summary, next, warm_up},
};

/// The choice whether what a learner writes is kept, and its yes.
pub const TEXTS: &str = "texts";
/// See [`TEXTS`].
pub const KEEP: &str = "keep";

/// Who sits here.
#[derive(Clone, Debug)]
pub struct Person {
    /// Minted for every guest, kept when the guest becomes a learner.
    pub id: LearnerId,
    /// Joined, or came back.
    pub known: bool,
    /// The fold of everything that happened.
    pub summary: Summary,
    /// This visit's number.
    pub visit: u32,
    /// When this visit began, or a break was last offered.
    pub since: Duration,
    /// A guest's events: kept only if the guest becomes a learner.
    pub pending: Vec<Event>,
    /// What is still to be recalled on this visit.
    pub warm_up: VecDeque<Item>,
    /// Of how many.
    pub warm_up_of: usize,
    /// A few small things are being tried, since then: where is a good place to begin?
    pub placing: Option<(Placement, Duration)>,
    /// How fast this person reads.
    pub pace: Pace,
    /// A tutor has let them in: they are to choose anew how to come in.
    pub helped: bool,
}

impl Person {
    /// Somebody new, of whom nothing is kept.
    pub fn guest(id: LearnerId) -> Self {
        Self {
            id,
            known: false,
            summary: Summary::default(),
            visit: 1,
            since: Duration::ZERO,
            pending: Vec::new(),
            warm_up: VecDeque::new(),
            warm_up_of: 0,
            placing: None,
            pace: Pace::default(),
            helped: false,
        }
    }

    /// Somebody who has been here before.
    pub fn back(id: LearnerId, summary: Summary) -> Self {
        let visit = summary.visits.next();
        Self { known: true, visit, summary, ..Self::guest(id) }
    }

    /// The nickname, if there is one.
    pub fn nickname(&self) -> Option<&str> {
        Some(self.summary.nickname.as_str()).filter(|name| !name.is_empty())
    }

    /// Said: keep what I write in lessons, too.
    pub fn keeps_texts(&self) -> bool {
        self.summary.settings.get(TEXTS).is_some_and(|value| value == KEEP)
    }

    /// How far this person is with a lesson.
    pub fn mastery(&self, entry: &Entry) -> Mastery {
        self.summary.mastery(&shape(entry))
    }

    /// The lesson that is open.
    pub fn place(&self) -> Option<&LessonId> {
        self.summary.place.as_ref().map(|place| &place.lesson)
    }

    /// What to propose.
    pub fn next(&self, catalogue: &Catalogue) -> Next {
        let placed = self.summary.placed.as_ref();
        let met = |entry: &Entry| placed.is_some_and(|placed| placed.met.contains(&entry.id));
        let wanted = |entry: &Entry| !self.summary.done(&entry.id) && !met(entry);
        let last = self.summary.new_lessons.last().filter(|lesson| self.summary.done(lesson));
        let open = last.and_then(|last| path::after(catalogue, last, wanted));
        let start = placed.and_then(|placed| catalogue.entry(&placed.start)).filter(|entry| wanted(entry));
        let open = open.or_else(|| start.map(|entry| entry.id.clone()));
        let open = open.or_else(|| path::first(catalogue, &self.summary.wishes, placed.is_some(), wanted));
        next(&self.summary, open.as_slice())
    }

    /// Prepares the warm-up of the visit that has just begun.
    pub fn prepare_warm_up(&mut self, catalogue: &Arc<Catalogue>) {
        let items = warm_up(&self.summary, |lesson| {
            let entry = catalogue.entry(lesson)?;
            let seconds = u32::from(entry.minutes) * 60 / u32::try_from(entry.count().max(1)).unwrap_or(1);
            Some((shape(entry), seconds))
        });
        self.warm_up = items.items.into();
        self.warm_up_of = self.warm_up.len();
    }

    /// Was "I can do this alone" answered for this unit?
    pub fn rated(&self, unit: &UnitId, after: bool) -> bool {
        let rating = self.summary.ratings.get(unit);
        rating.is_some_and(|rating| if after { rating.after.is_some() } else { rating.before.is_some() })
    }
}

fn shape(entry: &Entry) -> Shape {
    Shape { lesson: entry.id.clone(), steps: entry.steps().map(|step| (step.id, step.check)).collect() }
}
