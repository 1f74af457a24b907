//! What went before in one lesson: hints, slips and marks by step, for the tutor who comes in the middle of it.
//! A fold over the learner's events; must never hold what was typed.

use serde::{Deserialize, Serialize};

use super::{Event, Mark, What};
use crate::lesson::{LessonId, StepId};

/// One step as it went so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepPast {
    /// Which.
    pub step: StepId,
    /// Rungs that were given.
    pub hints: u16,
    /// Slips.
    pub slips: u16,
    /// How it was solved the last time.
    pub mark: Option<Mark>,
    /// Solved since the tutor came.
    pub seen: bool,
}

/// All steps of a lesson in which anything happened, in the order in which it did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// Which lesson; `None` before one was opened.
    pub lesson: Option<LessonId>,
    /// Its steps.
    pub steps: Vec<StepPast>,
    /// The end was reached.
    pub done: bool,
}

impl Past {
    /// Nothing yet, of that lesson.
    pub fn of(lesson: LessonId) -> Self {
        Self { lesson: Some(lesson), ..Self::default() }
    }

    /// Takes one event of the learner; those of other lessons change nothing. `seen`: the tutor is there.
    pub fn apply(&mut self, event: &Event, seen: bool) {
        if event.what.lesson().is_none() || event.what.lesson() != self.lesson.as_ref() {
            return;
        }
        match &event.what {
            What::LessonDone { .. } => self.done = true,
            What::LessonOpened { .. } => self.done = false,
            What::Hint { step, .. } => {
                let step = self.step(step);
                step.hints = step.hints.saturating_add(1);
            }
            What::Slip { step, .. } => {
                let step = self.step(step);
                step.slips = step.slips.saturating_add(1);
            }
            What::Solved { step, mark, .. } => {
                let step = self.step(step);
                step.mark = Some(*mark);
                step.seen |= seen;
            }
            What::Marked { step, mark, .. } => {
                let step = self.step(step);
                if step.mark.is_some() {
                    step.mark = Some(*mark);
                }
            }
            _ => {}
        }
    }

    /// What is known of a step.
    pub fn get(&self, step: &StepId) -> Option<&StepPast> {
        self.steps.iter().find(|one| one.step == *step)
    }

    fn step(&mut self, step: &StepId) -> &mut StepPast {
        let at = self.steps.iter().position(|one| one.step == *step).unwrap_or_else(|| {
            self.steps.push(StepPast { step: step.clone(), hints: 0, slips: 0, mark: None, seen: false });
            self.steps.len() - 1
        });
        &mut self.steps[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{LearnerId, LogId, Seat, Stamp};

    #[test]
    fn hints_slips_and_marks_of_this_lesson_are_counted_by_step() {
        let mut past = Past::of("mail".into());
        let apply = |past: &mut Past, what| {
            let (log, learner) = (LogId(1), LearnerId(1));
            let event = Event { log, seq: 1, learner, visit: 1, seat: Seat::Learner, at: Stamp::default(), what };
            past.apply(&event, true);
        };
        let hint = |lesson: &str| What::Hint { lesson: lesson.into(), step: "to".into(), rung: 1 };
        for what in [hint("mail"), hint("mail"), hint("other"), What::VisitEnded] {
            apply(&mut past, what);
        }
        apply(&mut past, What::Slip { lesson: "mail".into(), step: "send".into(), name: "x".into() });
        apply(&mut past, What::Marked { lesson: "mail".into(), step: "to".into(), mark: Mark::Alone });
        let of = |past: &Past, step: &str| past.get(&step.into()).map(|one| (one.hints, one.slips, one.mark));
        assert_eq!(of(&past, "to"), Some((2, 0, None)), "what was never solved has no mark");
        assert_eq!(of(&past, "send"), Some((0, 1, None)));
        assert_eq!(of(&past, "x"), None);
    }
}
