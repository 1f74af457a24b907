//! One learner as a room's tutor sees all of them: where, for how long, and whether help is wanted.
//! Must never hold what the learner writes.

use serde::{Deserialize, Serialize};

use super::{Model, Screen};
use crate::lesson::LessonId;

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Glimpse {
    /// The lesson; none between lessons.
    pub lesson: Option<LessonId>,
    /// Step and of how many.
    pub step: (u16, u16),
    /// Seconds on this step until now.
    pub on_it: u64,
    /// The hand is raised.
    pub hand: bool,
    /// Several tries did not lead on.
    pub needs_tutor: bool,
}

impl Glimpse {
    /// What a room may know of this model now.
    pub fn of(model: &Model) -> Self {
        let course = model.shared.course.as_ref().filter(|_| model.screen == Screen::Lesson);
        Self {
            lesson: course.map(|course| course.lesson.id.clone()),
            step: course.map(super::Course::progress).unwrap_or_default(),
            on_it: course.map_or(0, |course| model.now.saturating_sub(course.go.since).as_secs()),
            hand: model.shared.hand,
            needs_tutor: model.person.summary.needs_tutor.on,
        }
    }

    /// The same but for the time that goes by?
    pub fn same(&self, other: &Self) -> bool {
        *self == Self { on_it: self.on_it, ..other.clone() }
    }
}
