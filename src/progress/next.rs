//! What to propose next. Advice, never a lock: whoever sits here may start anywhere.

use std::time::Duration;

use super::summary::Summary;
use crate::lesson::LessonId;

/// A visit proposes at most this many new lessons (requirement `short-lessons`).
pub const NEW_LESSONS: usize = 3;
/// After so much time a break is offered.
pub const BREAK: Duration = Duration::from_mins(25);

/// What to propose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Go on where the learner stopped, in the lesson that was on or in one that was left half-way.
    GoOn(LessonId),
    /// The next lesson on the path.
    Lesson(LessonId),
    /// Three new ones today: enough. This one waits.
    Enough(LessonId),
    /// Everything on the path has been done.
    AllDone,
}

/// `path` is the wished path first, then units in their order; repeats do no harm.
pub fn next(summary: &Summary, path: &[LessonId]) -> Next {
    if let Some(place) = &summary.place {
        return Next::GoOn(place.lesson.clone());
    }
    let not_done = |lesson: &&LessonId| summary.lessons.get(*lesson).is_none_or(|record| record.done.is_none());
    let Some(lesson) = path.iter().find(not_done).cloned() else { return Next::AllDone };
    if summary.half_way(&lesson).is_some() {
        Next::GoOn(lesson)
    } else if summary.new_lessons.len() >= NEW_LESSONS && !summary.lessons.contains_key(&lesson) {
        Next::Enough(lesson)
    } else {
        Next::Lesson(lesson)
    }
}

/// Is it time to offer a break? `since` is the monotonic time since the visit began or a break was last offered.
pub fn offer_break(since: Duration) -> bool {
    since >= BREAK
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{mastery::LessonRecord, summary::Place, visits::When};

    fn path() -> Vec<LessonId> {
        ["a", "b", "c", "d"].map(LessonId::from).into()
    }

    fn learner(done: &[&str], begun: &[&str], new: &[&str], place: Option<&str>) -> Summary {
        let mut summary = Summary::default();
        for (lessons, when) in [(done, Some(When::default())), (begun, None)] {
            for lesson in lessons {
                let record = LessonRecord { done: when, ..LessonRecord::default() };
                summary.lessons.insert((*lesson).into(), record);
            }
        }
        summary.new_lessons = new.iter().map(|lesson| (*lesson).into()).collect();
        summary.place = place.map(|lesson| Place { lesson: lesson.into(), state: String::new() });
        summary
    }

    #[test]
    fn go_on_then_the_path_then_enough() {
        let left = |lesson: &str| {
            let mut summary = learner(&["a"], &["b"], &[], None);
            summary.left.insert(lesson.into(), "half a word".into());
            summary
        };
        let table: [(&str, Summary, Next); 8] = [
            ("a new learner", learner(&[], &[], &[], None), Next::Lesson("a".into())),
            ("stopped inside a lesson", learner(&["a"], &[], &[], Some("c")), Next::GoOn("c".into())),
            ("the next one", learner(&["a"], &[], &["a"], None), Next::Lesson("b".into())),
            ("one that was left before its end", learner(&["a"], &["b"], &[], None), Next::Lesson("b".into())),
            ("one that was left half-way", left("b"), Next::GoOn("b".into())),
            ("three new ones", learner(&["a", "b", "c"], &[], &["a", "b", "c"], None), Next::Enough("d".into())),
            (
                "three new ones, the last not ended",
                learner(&["a", "b"], &["c"], &["a", "b", "c"], None),
                Next::Lesson("c".into()),
            ),
            ("all", learner(&["a", "b", "c", "d"], &[], &[], None), Next::AllDone),
        ];
        for (name, summary, expected) in table {
            assert_eq!(next(&summary, &path()), expected, "{name}");
        }
    }

    #[test]
    fn a_break_is_offered_after_twenty_five_minutes() {
        assert!(!offer_break(Duration::from_secs(25 * 60 - 1)));
        assert!(offer_break(Duration::from_mins(25)));
    }
}
