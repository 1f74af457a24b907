//! Two alerts with two names: `OfferHelp` for the learner, `NeedsTutor` for the tutor.
//! On sequence and monotonic time; never on a wall clock. Offered, never forced.

use std::{collections::VecDeque, time::Duration};

use serde::{Deserialize, Serialize};

use super::{Event, Mark, What};
use crate::lesson::{LessonId, StepId};

/// Watches one step for the learner. Times count from any fixed moment of a monotonic clock.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferHelp {
    slips: Vec<String>,
    since: Duration,
    declined: u32,
}

impl OfferHelp {
    /// A step was opened.
    pub fn open(now: Duration) -> Self {
        Self { since: now, ..Self::default() }
    }

    /// The learner, or the tutor, did something; reading aloud counts too.
    pub fn acted(&mut self, now: Duration) {
        self.since = now;
    }

    /// A slip. True: offer help now, for an equal one was there before.
    pub fn slip(&mut self, name: &str, now: Duration) -> bool {
        self.acted(now);
        if let Some(place) = self.slips.iter().position(|earlier| earlier == name) {
            self.slips.swap_remove(place);
            return true;
        }
        self.slips.push(name.to_owned());
        false
    }

    /// Help was offered and not wanted: the next offer comes after twice the quiet.
    pub fn declined(&mut self, now: Duration) {
        self.declined = self.declined.saturating_add(1);
        self.since = now;
    }

    /// When quiet becomes an offer, if nothing happens before: a reason to wake.
    pub fn due(&self, limit: Duration) -> Duration {
        let patience = 1_u32.checked_shl(self.declined.min(6)).unwrap_or(64);
        self.since.saturating_add(limit.saturating_mul(patience))
    }

    /// Quiet beyond the limit (`Pace::limit`)?
    pub fn quiet(&self, now: Duration, limit: Duration) -> bool {
        now >= self.due(limit)
    }
}

/// Counted in halves, so that hints weigh half.
const FAILURE: u8 = 2;
const HINT: u8 = 1;
/// Three failures in a row on a step.
const IN_A_ROW: u8 = 3 * FAILURE;
/// Four of the last six.
const OF_LAST: u8 = 4 * FAILURE;
const LAST: usize = 6;
/// Cleared by so many steps alone.
const CLEARED_BY: u8 = 2;

/// Watches one learner's visit for the tutor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NeedsTutor {
    /// Raised now.
    pub on: bool,
    last: VecDeque<(LessonId, StepId, u8)>,
    row: Option<(LessonId, StepId, u8)>,
    /// The step on which three failures in a row raised it; `None` when four of the last six did.
    by: Option<(LessonId, StepId)>,
    alone: u8,
}

impl NeedsTutor {
    /// Takes one event of the learner.
    pub fn apply(&mut self, event: &Event) {
        match &event.what {
            What::VisitBegan { .. } => *self = Self::default(),
            What::Slip { lesson, step, .. } => self.count(lesson, step, FAILURE),
            What::Hint { lesson, step, .. } => self.count(lesson, step, HINT),
            What::Solved { lesson, step, mark, .. } => self.solved(lesson, step, *mark),
            What::Broken { lesson, step } => self.forget(lesson, step),
            _ => {}
        }
    }

    fn push(&mut self, lesson: &LessonId, step: &StepId, weight: u8) {
        self.last.push_back((lesson.clone(), step.clone(), weight));
        if self.last.len() > LAST {
            self.last.pop_front();
        }
    }

    fn count(&mut self, lesson: &LessonId, step: &StepId, weight: u8) {
        self.push(lesson, step, weight);
        let row = match self.row.take() {
            Some((of, at, row)) if of == *lesson && at == *step => row.saturating_add(weight),
            _ => weight,
        };
        self.row = Some((lesson.clone(), step.clone(), row));
        if row >= IN_A_ROW {
            (self.on, self.by, self.alone) = (true, Some((lesson.clone(), step.clone())), 0);
        } else if self.of_last() >= OF_LAST && !self.on {
            (self.on, self.by, self.alone) = (true, None, 0);
        }
    }

    fn of_last(&self) -> u8 {
        self.last.iter().map(|(_, _, weight)| weight).sum()
    }

    fn solved(&mut self, lesson: &LessonId, step: &StepId, mark: Mark) {
        self.row = None;
        self.push(lesson, step, 0);
        self.alone = if mark == Mark::Alone { self.alone.saturating_add(1) } else { 0 };
        if self.on && self.alone >= CLEARED_BY {
            *self = Self::default();
        }
    }

    /// A broken step never counts against anyone.
    fn forget(&mut self, lesson: &LessonId, step: &StepId) {
        self.last.retain(|(of, at, _)| of != lesson || at != step);
        if self.row.as_ref().is_some_and(|(of, at, _)| of == lesson && at == step) {
            self.row = None;
        }
        let by_another = self.by.as_ref().is_some_and(|(of, at)| of != lesson || at != step);
        if !by_another {
            (self.on, self.by) = (self.on && self.of_last() >= OF_LAST, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        lesson::Stage,
        progress::{LearnerId, LogId, Seat, Stamp},
    };

    const SECOND: Duration = Duration::from_secs(1);
    const LIMIT: Duration = Duration::from_secs(75);

    #[test]
    fn two_equal_slips_offer_help_and_two_different_ones_do_not() {
        let mut offer = OfferHelp::open(SECOND);
        assert!(!offer.slip("no-at", SECOND));
        assert!(!offer.slip("two-words", SECOND));
        assert!(offer.slip("no-at", SECOND));
        assert!(!offer.slip("no-at", SECOND), "not at each slip from then on");
        assert!(offer.slip("no-at", SECOND));
    }

    #[test]
    fn quiet_beyond_the_pace_offers_help() {
        let mut offer = OfferHelp::open(SECOND * 10);
        assert!(!offer.quiet(SECOND * 84, LIMIT));
        assert!(offer.quiet(SECOND * 85, LIMIT));
        offer.acted(SECOND * 80);
        assert!(!offer.quiet(SECOND * 85, LIMIT));
        assert_eq!(offer.due(LIMIT), SECOND * 155);
    }

    #[test]
    fn who_declines_is_left_in_peace_for_longer() {
        let mut offer = OfferHelp::open(Duration::ZERO);
        offer.declined(SECOND * 75);
        assert!(!offer.quiet(SECOND * 150, LIMIT));
        assert!(offer.quiet(SECOND * 225, LIMIT));
        for _ in 0..1000 {
            offer.declined(Duration::MAX);
        }
        assert_eq!(offer.due(LIMIT), Duration::MAX, "and nothing overflows");
    }

    /// `a-` a slip on step a, `a?` a hint, `a+` solved alone, `a=` solved after help, `a!` broken, `|` a new visit.
    fn after(story: &str) -> bool {
        let mut alert = NeedsTutor::default();
        for word in story.split_whitespace() {
            let (step, sign) = word.split_at(word.len() - 1);
            let (lesson, step): (LessonId, StepId) = ("l".into(), step.into());
            let solved = |lesson, step, mark| What::Solved {
                lesson,
                step,
                variant: None,
                stage: Stage::Alone,
                mark,
                first_sight: true,
                again: false,
                review: false,
            };
            let what = match sign {
                "-" => What::Slip { lesson, step, name: "s".into() },
                "?" => What::Hint { lesson, step, rung: 1 },
                "+" => solved(lesson, step, Mark::Alone),
                "=" => solved(lesson, step, Mark::AfterAWord),
                "!" => What::Broken { lesson, step },
                _ => What::VisitBegan { another_day: None, boot: String::new() },
            };
            let (log, learner, seat, at) = (LogId(1), LearnerId(1), Seat::Learner, Stamp::default());
            alert.apply(&Event { log, seq: 1, learner, visit: 1, seat, at, what });
        }
        alert.on
    }

    #[test]
    fn the_tutor_is_called_when_someone_is_stuck_and_only_then() {
        let table = [
            ("three in a row on a step", "a- a- a-", true),
            ("two in a row", "a- a-", false),
            ("three, but solved between", "a- a- a+ a-", false),
            ("three on three steps", "a- b- c-", false),
            ("hints weigh half", "a- a? a-", false),
            ("two hints are one failure", "a- a? a? a-", true),
            ("six hints on a step", "a? a? a? a? a? a?", true),
            ("five hints on a step", "a? a? a? a? a?", false),
            ("four of the last six", "a- a- a+ b- b-", true),
            ("four of the last six, with solved ones", "a- a+ b- b- b+ c-", true),
            ("four, but of the last seven", "a- a+ b- b- b+ c+ c-", false),
            ("hints weigh half there too", "a- a? a+ b- b? b+", false),
            ("cleared by two alone", "a- a- a- a+ b+", false),
            ("not by one", "a- a- a- a+", true),
            ("not by two with help", "a- a- a- a= b=", true),
            ("not by two with help between", "a- a- a- a+ b= c+", true),
            ("and it starts anew", "a- a- a- a+ b+ c- c-", false),
            ("a broken step is nobody's fault", "a- a- a- a!", false),
            ("but others still count", "a- a- a- b- b!", true),
            ("a new visit begins fresh", "a- a- a- |", false),
        ];
        for (name, story, expected) in table {
            assert_eq!(after(story), expected, "{name}: {story}");
        }
    }
}
