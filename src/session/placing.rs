//! Where to begin: steps of lessons, tried before any lesson. What they show becomes advice; nothing else is kept.
//! Must never build a page.

use std::{sync::Arc, time::Duration};

use super::{Course, Person, Purpose, Round, course, path, screen::Screen, shell::Desk};
use crate::{
    exercise::Lexicon,
    lesson::{Catalogue, Entry, Kind, Lesson, LessonId, Stage, Step, kind::Check},
    progress::{Mark, Placement, Summary, What, placement::Milestone},
};

/// Whoever has chosen a language, how things look, and what to do one day, has pressed Enter and chosen from lists.
const SEEN: [&str; 3] = ["hello-screen", "enter-and-escape", "arrows-and-menus"];

/// A task of more actions than these is not small.
const MOST_ACTS: usize = 9;

/// The way to what was wished, and which lessons on it a doing-step may show. What was done need not be shown.
pub fn placement(catalogue: &Catalogue, summary: &Summary) -> Placement {
    let way = path::toward(catalogue, &summary.wishes);
    let milestone = |lesson: &LessonId| {
        let entry = catalogue.entry(lesson);
        let mut steps = entry.into_iter().flat_map(Entry::steps);
        let requires = entry.into_iter().flat_map(Entry::requires);
        Milestone {
            lesson: lesson.clone(),
            requires: requires.filter_map(|id| way.iter().position(|one| one.as_str() == id)).collect(),
            task: steps.any(|step| step.check == Check::Do && step.variants > 0),
            seen: SEEN.contains(&lesson.as_str()) || summary.done(lesson),
        }
    };
    Placement::new(way.iter().map(milestone).collect())
}

/// What shows a lesson: its last doing-step with data of its own that is small, can be done here, and is not about Paso
/// itself. Alone.
pub(super) fn small_task(lesson: &Arc<Lesson>, words: &Arc<Lexicon>, seed: u64, now: Duration) -> Option<Course> {
    let fits = |step: &&Step| {
        step.kind.check() == Check::Do && !step.variants.is_empty() && !matches!(step.kind, Kind::Paso(_))
    };
    lesson.steps.iter().rev().filter(fits).find_map(|step| {
        let of = |round: &Round| round.step == step.id;
        let round = course::rounds(lesson, seed).into_iter().find(of)?;
        let rounds = vec![Round { stage: Stage::Alone, ..round }];
        let course = Course::new(lesson.clone(), words.clone(), rounds, 0, seed, now)?;
        (!course.go.broken && course.solution().len() <= MOST_ACTS).then_some(course)
    })
}

impl Person {
    /// Nothing was tried or done yet, and it is known where the way is to lead.
    pub fn may_be_placed(&self) -> bool {
        let summary = &self.summary;
        let done = summary.lessons.values().any(|record| record.done.is_some());
        !summary.wishes.is_empty() && summary.placed.is_none() && !done
    }
}

impl Desk<'_> {
    /// Begins with the first small thing.
    pub fn begin_placing(&mut self) {
        let placement = placement(&self.model.catalogue, &self.model.person.summary);
        self.model.person.placing = Some((placement, self.model.now));
        self.open_try();
    }

    /// Opens what is to be tried, or says where to start.
    fn open_try(&mut self) {
        let task = self.model.person.placing.as_ref().and_then(|(placement, _)| placement.task());
        match task.cloned() {
            Some(lesson) => self.open(lesson, Purpose::Try),
            None => self.end_placing(),
        }
    }

    /// It is there. A lesson without a small task is passed over.
    pub(super) fn try_this(&mut self, course: Option<Course>) {
        match course {
            Some(course) if self.model.person.placing.is_some() => {
                self.model.shared.course = Some(Course { placing: true, ..course });
                self.model.keeping.news = None;
                self.tutor_was_heard();
                self.go(Screen::Lesson);
                self.step_opened();
            }
            _ => self.pass_over(),
        }
    }

    /// A lesson that is not there is no task either. True if it was to be tried.
    pub(super) fn could_not_try(&mut self, lesson: &LessonId) -> bool {
        let task = self.model.person.placing.as_ref().and_then(|(placement, _)| placement.task());
        let trying =
            self.model.screen == Screen::Placing || self.model.shared.course.as_ref().is_some_and(|one| one.placing);
        let ours = trying && task == Some(lesson);
        if ours {
            self.pass_over();
        }
        ours
    }

    fn pass_over(&mut self) {
        let now = self.model.now;
        if let Some((placement, since)) = &mut self.model.person.placing {
            placement.pass_over(now.saturating_sub(*since));
            self.open_try();
        }
    }

    /// The present step was tried: solved with a question at most, or not. True if that is what is on. The last one is
    /// done with whatever help it takes.
    pub(super) fn tried(&mut self) -> bool {
        let course = self.model.shared.course.as_ref().filter(|course| course.placing);
        let last = self.model.person.placing.as_ref().is_none_or(|(placement, _)| placement.is_last());
        let Some(course) = course.filter(|_| !last) else { return false };
        self.next_try(course.solved() && course.mark() == Mark::Alone && course.go.help.rung < 2);
        true
    }

    /// On with the next one.
    pub fn next_try(&mut self, alone: bool) {
        let now = self.model.now;
        if let Some((placement, since)) = &mut self.model.person.placing {
            placement.answer(alone, now.saturating_sub(*since));
        }
        self.open_try();
    }

    /// Says where to start, if anything was tried.
    pub fn end_placing(&mut self) {
        let placing = self.model.person.placing.take();
        let Some((placement, _)) = placing.filter(|(placement, _)| placement.begun()) else {
            self.go(Screen::Home);
            return;
        };
        let met = placement.lessons_met();
        let wished = &self.model.person.summary.wishes;
        let start = placement.start().cloned();
        let start = start.or_else(|| path::first(&self.model.catalogue, wished, true, |one| !met.contains(&one.id)));
        self.model.shared.course = None;
        match start {
            Some(start) => {
                self.log(What::Placed { start, met });
                self.go(Screen::Placed);
            }
            None => self.go(Screen::Home),
        }
    }
}
