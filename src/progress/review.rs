//! When a lesson is asked again: spaced by visits, and by dates where dates can be trusted (Cepeda 2008, Kang 2014).

use serde::{Deserialize, Serialize};

use super::{
    Mark,
    mastery::{LessonRecord, Shape},
    summary::Summary,
    visits::When,
};
use crate::lesson::{LessonId, Stage, StepId, kind::Check};

/// Due so many visits after the last time, by how often it was kept.
pub const VISITS: [u32; 3] = [1, 4, 12];
/// Or so many days after it, whichever comes first.
pub const DAYS: [i64; 3] = [7, 30, 90];
/// A warm-up takes at most this long.
pub const WARM_UP_SECONDS: u32 = 5 * 60;
/// After a long absence it may take this long.
pub const LONG_WARM_UP_SECONDS: u32 = 8 * 60;

/// When to ask for a lesson again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recall {
    /// How many times it was kept in a row: 0 to 3. At 3 it rests.
    pub rung: u8,
    /// Counted from here.
    pub since: When,
    /// The day (as `When::day`) on which it was last asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<u32>,
    /// Once kept on a later day: "still can".
    pub kept: bool,
    /// How it was before the last answer, so that the tutor's word about that answer can count.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Box<(StepId, When, Recall)>>,
}

/// What an answer in review shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Alone, right.
    Kept,
    /// With help, or not at first sight.
    Missed,
    /// Partly done for the learner: says nothing either way.
    Eased,
}

impl Answer {
    /// From how the step was solved.
    pub fn of(stage: Stage, mark: Mark, first_sight: bool) -> Self {
        match (stage, mark, first_sight) {
            (Stage::Alone, Mark::Alone, true) => Self::Kept,
            (Stage::Alone, ..) => Self::Missed,
            (Stage::Shown | Stage::Together, ..) => Self::Eased,
        }
    }
}

impl Recall {
    /// The end of a lesson was reached.
    pub fn new(since: When) -> Self {
        Self { since, ..Self::default() }
    }

    /// Should it be asked?
    pub fn due(&self, now: When) -> bool {
        let rung = usize::from(self.rung);
        let (Some(visits), Some(days)) = (VISITS.get(rung), DAYS.get(rung)) else { return false };
        let by_visits = now.visit.saturating_sub(self.since.visit) >= *visits;
        let by_date = self.since.date.zip(now.date).is_some_and(|(then, now)| now.saturating_sub(then) >= *days);
        now.day != self.since.day && self.asked != Some(now.day) && (by_visits || by_date)
    }

    /// It was asked.
    pub fn ask(&mut self, now: When) {
        self.asked = Some(now.day);
    }

    /// It was answered by solving `step`.
    pub fn answer(&mut self, step: &StepId, answer: Answer, now: When) {
        let before = Self { before: None, ..self.clone() };
        self.count(answer, now);
        self.before = Some(Box::new((step.clone(), now, before)));
    }

    /// The tutor says otherwise about the last answer, if it was about `step`.
    pub fn revise(&mut self, step: &StepId, answer: Answer) {
        let Some(last) = self.before.take() else { return };
        if last.0 == *step {
            let (now, asked) = (last.1, self.asked);
            *self = last.2.clone();
            self.asked = asked;
            self.count(answer, now);
        }
        self.before = Some(last);
    }

    fn count(&mut self, answer: Answer, now: When) {
        match answer {
            Answer::Kept if now.day != self.since.day => {
                self.rung = (self.rung + 1).min(3);
                self.since = now;
                self.kept = true;
            }
            Answer::Missed => {
                self.rung = 0;
                self.since = now;
            }
            Answer::Kept | Answer::Eased => {}
        }
    }
}

/// One thing to recall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which lesson.
    pub lesson: LessonId,
    /// Which of its steps, with fresh data.
    pub step: StepId,
    /// `Together` when it should be easy.
    pub stage: Stage,
}

/// The beginning of a visit. The learner may skip it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WarmUp {
    /// In the order in which they are asked.
    pub items: Vec<Item>,
    /// After a long absence: longer and easier.
    pub long: bool,
}

/// Lessons that are due, longest waiting first.
pub fn due(summary: &Summary, now: When) -> Vec<&LessonId> {
    let mut due: Vec<_> = summary
        .lessons
        .iter()
        .filter_map(|(lesson, record)| record.recall.as_ref().map(|recall| (recall, lesson)))
        .filter(|(recall, _)| recall.due(now))
        .collect();
    due.sort_by_key(|(recall, _)| recall.since);
    due.into_iter().map(|(_, lesson)| lesson).collect()
}

/// The warm-up of the visit that has just begun: 2 to 4 items in five minutes, none when nothing is due.
/// `shape` describes a lesson and says how many seconds one of its steps takes; `None` for lessons that are not here.
pub fn warm_up(summary: &Summary, mut shape: impl FnMut(&LessonId) -> Option<(Shape, u32)>) -> WarmUp {
    let long = summary.visits.long_absence();
    let (most, budget) = if long { (6, LONG_WARM_UP_SECONDS) } else { (4, WARM_UP_SECONDS) };
    let mut queues = Vec::new();
    for lesson in due(summary, summary.visits.began()) {
        if queues.len() < most
            && let Some((shape, seconds)) = shape(lesson)
            && let Some(record) = summary.lessons.get(lesson)
        {
            queues.push((seconds, askable(record, &shape, long)));
        }
    }
    let (mut items, mut spent): (Vec<Item>, u32) = (Vec::new(), 0);
    // One step of every due lesson; a second one only where a single item would be no warm-up.
    for round in 0..2 {
        for (seconds, queue) in &queues {
            let enough = items.len() >= most || (round > 0 && items.len() >= 2);
            if let Some(item) = queue.get(round)
                && !enough
                && (items.is_empty() || spent.saturating_add(*seconds) <= budget)
            {
                items.push(item.clone());
                spent = spent.saturating_add(*seconds);
            }
        }
    }
    WarmUp { items, long }
}

/// Steps that can be asked: seldom asked first, doing before picking; picks first when it should be easy.
fn askable(record: &LessonRecord, shape: &Shape, easy: bool) -> Vec<Item> {
    let first = if easy { Check::Pick } else { Check::Do };
    let mut steps: Vec<_> = shape.steps.iter().filter(|(_, check)| matches!(check, Check::Do | Check::Pick)).collect();
    let asked = |step: &StepId| record.steps.get(step).map_or(0, |record| record.asked);
    steps.sort_by_key(|(step, check)| (asked(step), *check != first));
    let stage = |check: Check| if easy && check == Check::Do { Stage::Together } else { Stage::Alone };
    let item = |(step, check): &(StepId, Check)| Item {
        lesson: shape.lesson.clone(),
        step: step.clone(),
        stage: stage(*check),
    };
    steps.into_iter().map(item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{Stamp, visits::Begun};

    fn when(visit: u32, day: u32, date: impl Into<Option<i64>>) -> When {
        When { visit, day, date: date.into() }
    }

    fn recall(rung: u8, since: When) -> Recall {
        Recall { rung, ..Recall::new(since) }
    }

    #[test]
    fn due_after_so_many_visits_or_days_whichever_comes_first() {
        let since = when(10, 10, None);
        let dated = when(10, 10, 100);
        let table = [
            ("the next visit", recall(0, since), when(11, 11, None), true),
            ("the same visit", recall(0, since), when(10, 10, None), false),
            ("the next visit on the same day", recall(0, since), when(11, 10, None), false),
            ("three visits after the first", recall(1, since), when(13, 13, None), false),
            ("four visits after the first", recall(1, since), when(14, 14, None), true),
            ("eleven after the second", recall(2, since), when(21, 21, None), false),
            ("twelve after the second", recall(2, since), when(22, 22, None), true),
            ("after the third it rests", recall(3, since), when(99, 99, None), false),
            ("thirty days, one visit", recall(1, dated), when(11, 11, 130), true),
            ("twenty-nine days, one visit", recall(1, dated), when(11, 11, 129), false),
            ("ninety days, one visit", recall(2, dated), when(11, 11, 190), true),
            ("eighty-nine days, one visit", recall(2, dated), when(11, 11, 189), false),
            ("a date that cannot be trusted now", recall(1, dated), when(11, 11, None), false),
            ("a date that could not be trusted then", recall(1, since), when(11, 11, 900), false),
            ("four visits in few days", recall(1, dated), when(14, 12, 102), true),
        ];
        for (name, recall, now, due) in table {
            assert_eq!(recall.due(now), due, "{name}");
        }
    }

    #[test]
    fn seven_days_bring_it_back_even_within_the_visit_that_never_ended() {
        assert!(recall(0, when(10, 10, 100)).due(when(10, 11, 107)));
    }

    #[test]
    fn kept_moves_on_and_missed_comes_back_next_visit() {
        let mut item = Recall::new(when(1, 1, None));
        item.answer(&"s".into(), Answer::Kept, when(2, 2, None));
        assert_eq!((item.rung, item.kept), (1, true));
        item.answer(&"s".into(), Answer::Missed, when(6, 6, None));
        assert_eq!((item.rung, item.kept), (0, true), "what was once kept is not taken away");
        assert!(item.due(when(7, 7, None)));
    }

    #[test]
    fn the_same_day_keeps_nothing() {
        let mut item = Recall::new(when(1, 1, None));
        item.answer(&"s".into(), Answer::Kept, when(2, 1, None));
        assert_eq!((item.rung, item.kept), (0, false));
    }

    #[test]
    fn an_eased_answer_says_nothing() {
        let mut item = Recall::new(when(1, 1, None));
        item.ask(when(2, 2, None));
        item.answer(&"s".into(), Answer::of(Stage::Together, Mark::Alone, true), when(2, 2, None));
        assert_eq!((item.rung, item.kept), (0, false));
        assert!(!item.due(when(3, 2, None)), "but it is not asked twice on one day");
        assert!(item.due(when(4, 3, None)));
    }

    #[test]
    fn the_tutors_word_about_the_last_answer_counts() {
        let mut item = Recall::new(when(1, 1, None));
        item.answer(&"s".into(), Answer::Kept, when(2, 2, None));
        item.revise(&"other".into(), Answer::Missed);
        assert_eq!(item.rung, 1);
        item.revise(&"s".into(), Answer::Missed);
        assert_eq!((item.rung, item.kept), (0, false));
        item.revise(&"s".into(), Answer::Kept);
        assert_eq!((item.rung, item.kept), (1, true));
    }

    fn learner(done: usize, days_away: i64) -> Summary {
        let at = |day: i64| Stamp { seconds: day * 86_400, offset: 0, trusted: true };
        let mut summary = Summary::default();
        summary.visits.begin(1, Begun { at: at(100), boot: String::new() }, None);
        let since = summary.visits.began();
        for n in 0..done {
            let recall = Some(Recall::new(since));
            let record = LessonRecord { done: Some(since), recall, ..LessonRecord::default() };
            summary.lessons.insert(format!("lesson-{n}").into(), record);
        }
        summary.visits.begin(2, Begun { at: at(100 + days_away), boot: String::new() }, None);
        summary
    }

    fn shape(lesson: &LessonId, seconds: u32) -> (Shape, u32) {
        let steps = [("read", Check::None), ("pick", Check::Pick), ("do", Check::Do), ("also", Check::Do)];
        (Shape { lesson: lesson.clone(), steps: steps.map(|(id, check)| (id.into(), check)).into() }, seconds)
    }

    #[test]
    fn a_warm_up_takes_two_to_four_items_and_five_minutes() {
        let table = [
            ("nothing due", 0, 60, 7, 0),
            ("one lesson gives two items", 1, 60, 7, 2),
            ("two lessons", 2, 60, 7, 2),
            ("three lessons", 3, 60, 7, 3),
            ("never more than four", 9, 60, 7, 4),
            ("slow steps", 9, 120, 7, 2),
            ("never on the same day", 9, 60, 0, 0),
            ("longer after a long absence", 9, 60, 31, 6),
        ];
        for (name, done, seconds, away, expected) in table {
            let warm_up = warm_up(&learner(done, away), |lesson| Some(shape(lesson, seconds)));
            assert_eq!(warm_up.items.len(), expected, "{name}");
        }
    }

    #[test]
    fn doing_comes_first_and_what_was_asked_before_later() {
        let mut summary = learner(1, 7);
        let items = |summary: &Summary| warm_up(summary, |lesson| Some(shape(lesson, 60))).items;
        assert_eq!(items(&summary)[0].step, "do".into());
        summary.lessons.get_mut("lesson-0").unwrap().steps.entry("do".into()).or_default().asked = 1;
        assert_eq!(items(&summary)[0].step, "also".into());
    }

    #[test]
    fn after_a_long_absence_it_is_easier() {
        let warm_up = warm_up(&learner(1, 31), |lesson| Some(shape(lesson, 60)));
        assert!(warm_up.long);
        assert_eq!((warm_up.items[0].step.as_str(), warm_up.items[1].stage), ("pick", Stage::Together));
    }

    #[test]
    fn lessons_that_are_not_here_are_passed_over() {
        assert!(warm_up(&learner(3, 7), |_| None).items.is_empty());
    }
}
