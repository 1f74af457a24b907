//! How far one learner is. Must never tell the self-ratings: those are the learner's own.

use std::collections::BTreeMap;

use serde::Serialize;

use super::table::{Cell, Table};
use crate::{
    lesson::{Catalogue, LessonId, UnitId},
    progress::{LearnerId, Mark, Mastery, Shape, Summary, Tick},
    say::Say,
};

/// One learner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The same on every machine.
    pub learner: LearnerId,
    /// As typed.
    pub nickname: String,
    /// Which of the twelve signs.
    pub sign: String,
    /// How many visits.
    pub visits: u32,
    /// On how many days.
    pub days: u32,
    /// What the learner would like to do one day.
    pub wishes: Vec<String>,
    /// The lesson that is open.
    pub open: Option<LessonId>,
    /// What the last tutor left for the next.
    pub ticks: Vec<Tick>,
    /// The tutor is needed now.
    pub needs_tutor: bool,
    /// Lessons in which anything happened, in teaching order; those that are not here any more come last.
    pub lessons: Vec<Line>,
}

/// One lesson of a learner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Which.
    pub id: LessonId,
    /// Its unit; `None` when this lesson is not here.
    pub unit: Option<UnitId>,
    /// How far.
    pub mastery: Mastery,
    /// Steps solved.
    pub solved: usize,
    /// Of so many; 0 when this lesson is not here.
    pub steps: usize,
    /// How they were solved the last time: mark and number of steps.
    pub marks: BTreeMap<Mark, usize>,
}

/// What a summary says, with the lessons of a catalogue.
pub fn progress(learner: LearnerId, summary: &Summary, catalogue: &Catalogue) -> Progress {
    let here = catalogue.lessons().iter().map(|entry| &entry.id).filter(|id| summary.lessons.contains_key(*id));
    let gone = summary.lessons.keys().filter(|id| catalogue.entry(id).is_none());
    Progress {
        learner,
        nickname: summary.nickname.clone(),
        sign: summary.sign.clone(),
        visits: summary.visits.count,
        days: summary.visits.days,
        wishes: summary.wishes.clone(),
        open: summary.place.as_ref().map(|place| place.lesson.clone()),
        ticks: summary.ticks.clone(),
        needs_tutor: summary.needs_tutor.on,
        lessons: here.chain(gone).map(|id| line(id, summary, catalogue)).collect(),
    }
}

fn line(id: &LessonId, summary: &Summary, catalogue: &Catalogue) -> Line {
    let entry = catalogue.entry(id);
    let steps: Vec<_> =
        entry.map(|entry| entry.steps().map(|step| (step.id, step.check)).collect()).unwrap_or_default();
    let mut marks = BTreeMap::new();
    let mut solved = 0;
    for step in summary.lessons.get(id).into_iter().flat_map(|record| record.steps.values()) {
        if let Some(last) = step.last {
            solved += 1;
            *marks.entry(last.mark).or_default() += 1;
        }
    }
    let count = steps.len();
    let mastery = summary.mastery(&Shape { lesson: id.clone(), steps });
    Line { id: id.clone(), unit: entry.map(|entry| entry.unit.clone()), mastery, solved, steps: count, marks }
}

impl Progress {
    /// One row for each lesson.
    pub fn table(&self) -> Table {
        let mut table = Table::new(&["lesson", "mastery", "steps", "alone", "word", "shown", "together", "title"]);
        for line in &self.lessons {
            let marked = |mark| Cell::from(line.marks.get(&mark).copied().unwrap_or_default());
            let title =
                line.unit.as_ref().map_or_else(|| Cell::from(""), |_| Say::lesson(line.id.cow(), "title").into());
            table.row([
                line.id.as_str().into(),
                mastery(line.mastery).into(),
                format!("{} / {}", line.solved, line.steps).into(),
                marked(Mark::Alone),
                marked(Mark::AfterAWord),
                marked(Mark::Shown),
                marked(Mark::Together),
                title,
            ]);
        }
        let visits = Say::ui("cli-progress-visits").with("visits", i64::from(self.visits));
        table.below.push(visits.with("days", i64::from(self.days)).into());
        if self.needs_tutor {
            table.below.push(Say::ui("cli-progress-needs-tutor").into());
        }
        table
    }
}

fn mastery(mastery: Mastery) -> Say {
    Say::ui(match mastery {
        Mastery::New => "cli-mastery-new",
        Mastery::Begun => "cli-mastery-begun",
        Mastery::Done => "cli-mastery-done",
        Mastery::CanDo => "cli-mastery-can-do",
        Mastery::StillCan => "cli-mastery-still-can",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{Event, LogId, Seat, Stamp, What, fold};

    #[test]
    fn lessons_that_are_not_here_any_more_are_still_told() {
        let event = |seq, what| Event {
            log: LogId(1),
            seq,
            learner: LearnerId(3),
            visit: 1,
            seat: Seat::Learner,
            at: Stamp::default(),
            what,
        };
        let events = [
            event(1, What::Joined { nickname: "Ana".into(), sign: "sun".into() }),
            event(2, What::LessonOpened { lesson: "gone".into() }),
        ];
        let told = progress(LearnerId(3), &fold(&events), &Catalogue::default());
        assert_eq!((told.nickname.as_str(), told.lessons.len()), ("Ana", 1));
        assert_eq!((told.lessons[0].mastery, told.lessons[0].steps), (Mastery::Begun, 0));
        assert_eq!(told.table().rows.len(), 1);
    }
}
