//! What a learner can do in one lesson: done today, can do alone, still can. Nothing is ever taken away.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Mark, review::Recall, visits::When};
use crate::lesson::{Lesson, LessonId, Stage, StepId, kind::Check};

/// Which steps of a lesson prove something, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Which lesson.
    pub lesson: LessonId,
    /// Its steps in order.
    pub steps: Vec<(StepId, Check)>,
}

impl From<&Lesson> for Shape {
    fn from(lesson: &Lesson) -> Self {
        let steps = lesson.steps.iter().map(|step| (step.id.clone(), step.kind.check())).collect();
        Self { lesson: lesson.id.clone(), steps }
    }
}

/// How far a learner is with a lesson; each includes those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mastery {
    /// Never opened.
    #[default]
    New,
    /// Opened.
    Begun,
    /// The end was reached.
    Done,
    /// Every doing-step once alone, every pick right unaided at first sight or when it came back.
    CanDo,
    /// Again alone, in review, on a later day.
    StillCan,
}

/// How a step was solved once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u32, Stage, Mark, bool)", into = "(u32, Stage, Mark, bool)")] // short: there are thousands of them
pub struct Attempt {
    /// In which visit.
    pub visit: u32,
    /// How much was done for the learner.
    pub stage: Stage,
    /// How much help; the tutor may have said otherwise since.
    pub mark: Mark,
    /// Right at first sight.
    pub first_sight: bool,
}

impl From<(u32, Stage, Mark, bool)> for Attempt {
    fn from((visit, stage, mark, first_sight): (u32, Stage, Mark, bool)) -> Self {
        Self { visit, stage, mark, first_sight }
    }
}

impl From<Attempt> for (u32, Stage, Mark, bool) {
    fn from(attempt: Attempt) -> Self {
        (attempt.visit, attempt.stage, attempt.mark, attempt.first_sight)
    }
}

impl Attempt {
    fn alone(self) -> bool {
        self.stage == Stage::Alone && self.mark == Mark::Alone
    }
}

/// What is known about a step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepRecord {
    /// The last time it was solved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Attempt>,
    /// Solved alone at some time before that.
    #[serde(skip_serializing_if = "is_default")]
    alone: bool,
    /// Solved alone at first sight at some time before that.
    #[serde(skip_serializing_if = "is_default")]
    at_sight: bool,
    /// It could not be taught.
    #[serde(skip_serializing_if = "is_default")]
    broken: bool,
    /// How often it was asked in review.
    #[serde(skip_serializing_if = "is_default")]
    pub asked: u32,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl StepRecord {
    /// Solved once more.
    pub fn solve(&mut self, attempt: Attempt) {
        (self.alone, self.at_sight) = (self.once_alone(), self.once_at_sight());
        self.last = Some(attempt);
        self.broken = false;
    }

    /// The tutor says how the last time went.
    pub fn mark(&mut self, mark: Mark) {
        if let Some(last) = &mut self.last {
            last.mark = mark;
        }
    }

    /// It could not be taught: it counts against nobody until it is solved.
    pub fn broke(&mut self) {
        self.broken = true;
    }

    /// Solved at least once, with whatever help.
    pub fn solved(&self) -> bool {
        self.last.is_some()
    }

    fn once_alone(&self) -> bool {
        self.alone || self.last.is_some_and(Attempt::alone)
    }

    fn once_at_sight(&self) -> bool {
        self.at_sight || self.last.is_some_and(|last| last.alone() && last.first_sight)
    }

    /// What this step asks for has been met.
    pub fn met(&self, check: Check) -> bool {
        self.broken
            || match check {
                Check::Do => self.once_alone(),
                Check::Pick => self.once_at_sight(),
                Check::None | Check::Think => true,
            }
    }
}

/// What is known about a lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LessonRecord {
    /// The visit in which it was first opened.
    pub opened: u32,
    /// When its end was first reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<When>,
    /// Its steps, as far as anything happened in them.
    pub steps: BTreeMap<StepId, StepRecord>,
    /// When to ask again; from the end of the lesson on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recall: Option<Recall>,
}

impl LessonRecord {
    /// How far.
    pub fn mastery(&self, shape: &Shape) -> Mastery {
        if self.done.is_none() {
            return Mastery::Begun;
        }
        let unmet = |(step, check): &(StepId, Check)| {
            *check != Check::None
                && *check != Check::Think
                && !self.steps.get(step).is_some_and(|step| step.met(*check))
        };
        if shape.steps.iter().any(unmet) {
            Mastery::Done
        } else if self.recall.as_ref().is_some_and(|recall| recall.kept) {
            Mastery::StillCan
        } else {
            Mastery::CanDo
        }
    }

    /// Picks that come back at the end of the lesson: not yet right unaided at first sight. In the order of the lesson.
    pub fn picks_to_return(&self, shape: &Shape) -> Vec<StepId> {
        let returns = |(step, check): &&(StepId, Check)| {
            *check == Check::Pick
                && self.steps.get(step).is_some_and(|record| record.solved() && !record.met(Check::Pick))
        };
        shape.steps.iter().filter(returns).map(|(step, _)| step.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape() -> Shape {
        let steps = [("say", Check::None), ("do", Check::Do), ("pick", Check::Pick), ("feel", Check::Think)];
        Shape { lesson: "l".into(), steps: steps.map(|(id, check)| (id.into(), check)).into() }
    }

    fn attempt(stage: Stage, mark: Mark, first_sight: bool) -> Attempt {
        Attempt { visit: 1, stage, mark, first_sight }
    }

    fn done(attempts: &[(&str, Attempt)]) -> LessonRecord {
        let mut record = LessonRecord { done: Some(When::default()), ..LessonRecord::default() };
        for (step, attempt) in attempts {
            record.steps.entry((*step).into()).or_default().solve(*attempt);
        }
        record
    }

    #[test]
    fn can_do_needs_every_doing_step_alone_and_every_pick_at_first_sight() {
        let good = attempt(Stage::Alone, Mark::Alone, true);
        let table = [
            ("all alone", vec![("do", good), ("pick", good)], Mastery::CanDo),
            ("nothing solved", vec![], Mastery::Done),
            ("a pick missing", vec![("do", good)], Mastery::Done),
            ("done together", vec![("do", attempt(Stage::Together, Mark::Alone, true)), ("pick", good)], Mastery::Done),
            (
                "after a word",
                vec![("do", attempt(Stage::Alone, Mark::AfterAWord, true)), ("pick", good)],
                Mastery::Done,
            ),
            ("shown", vec![("do", attempt(Stage::Alone, Mark::Shown, true)), ("pick", good)], Mastery::Done),
            (
                "pick with a slip",
                vec![("do", good), ("pick", attempt(Stage::Alone, Mark::Alone, false))],
                Mastery::Done,
            ),
            (
                "the pick came back and was right",
                vec![("do", good), ("pick", attempt(Stage::Alone, Mark::Alone, false)), ("pick", good)],
                Mastery::CanDo,
            ),
            (
                "alone once, helped later",
                vec![("do", good), ("do", attempt(Stage::Alone, Mark::Shown, true)), ("pick", good)],
                Mastery::CanDo,
            ),
        ];
        for (name, attempts, mastery) in table {
            assert_eq!(done(&attempts).mastery(&shape()), mastery, "{name}");
        }
    }

    #[test]
    fn before_the_end_a_lesson_is_only_begun() {
        let good = attempt(Stage::Alone, Mark::Alone, true);
        let record = LessonRecord { done: None, ..done(&[("do", good), ("pick", good)]) };
        assert_eq!(record.mastery(&shape()), Mastery::Begun);
    }

    #[test]
    fn a_broken_step_counts_against_nobody() {
        let good = attempt(Stage::Alone, Mark::Alone, true);
        let mut record = done(&[("do", good)]);
        record.steps.entry("pick".into()).or_default().broke();
        assert_eq!(record.mastery(&shape()), Mastery::CanDo);
    }

    #[test]
    fn the_tutor_may_say_that_a_step_went_otherwise() {
        let good = attempt(Stage::Alone, Mark::Alone, true);
        let mut record = done(&[("do", good), ("pick", good)]);
        record.steps.entry("do".into()).or_default().mark(Mark::Together);
        assert_eq!(record.mastery(&shape()), Mastery::Done);
        record.steps.entry("do".into()).or_default().mark(Mark::Alone);
        assert_eq!(record.mastery(&shape()), Mastery::CanDo);
        let mut untouched = StepRecord::default();
        untouched.mark(Mark::Alone);
        assert!(!untouched.met(Check::Do), "a step never solved is not changed by a word");
    }

    #[test]
    fn picks_that_were_missed_come_back() {
        let slip = attempt(Stage::Alone, Mark::Alone, false);
        assert_eq!(done(&[("pick", slip)]).picks_to_return(&shape()), ["pick".into()]);
        let good = attempt(Stage::Alone, Mark::Alone, true);
        assert!(done(&[("pick", slip), ("pick", good)]).picks_to_return(&shape()).is_empty());
        assert!(done(&[]).picks_to_return(&shape()).is_empty(), "a pick that was passed over is not forced on anyone");
    }
}
