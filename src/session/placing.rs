//! Where to begin: steps of lessons, tried before any lesson. What they show becomes advice; nothing else is kept.
//! Must never build a page.

use super::{Course, Person, Purpose, path, screen::Screen, shell::Desk};
use crate::{
    lesson::{Catalogue, Entry, Kind, LessonId, kind::Check},
    progress::{Mark, Placement, What, placement::Milestone},
};

/// Whoever has chosen a language, how things look, and what to do one day, has pressed Enter and chosen from lists.
const SEEN: [&str; 3] = ["hello-screen", "enter-and-escape", "arrows-and-menus"];

/// The way to what was wished. What shows a lesson is its last doing-step with data of its own: all of it, alone.
pub fn placement(catalogue: &Catalogue, wishes: &[String]) -> Placement {
    let way = path::toward(catalogue, wishes);
    let milestone = |lesson: &LessonId| {
        let entry = catalogue.entry(lesson);
        let steps = entry.into_iter().flat_map(Entry::steps);
        let tasks = steps.filter(|step| step.check == Check::Do && step.variants > 0);
        let requires = entry.into_iter().flat_map(Entry::requires);
        Milestone {
            lesson: lesson.clone(),
            requires: requires.filter_map(|id| way.iter().position(|one| one.as_str() == id)).collect(),
            task: tasks.last().map(|step| step.id),
            seen: SEEN.contains(&lesson.as_str()),
        }
    };
    Placement::new(way.iter().map(milestone).collect())
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
        let placement = placement(&self.model.catalogue, &self.model.person.summary.wishes);
        self.model.person.placing = Some((placement, self.model.now));
        self.open_try();
    }

    /// Opens what is to be tried, or says where to start.
    fn open_try(&mut self) {
        let task = self.model.person.placing.as_ref().and_then(|(placement, _)| placement.task());
        match task.map(|(lesson, step)| (lesson.clone(), step.clone())) {
            Some((lesson, step)) => self.open(lesson, Purpose::Try(step)),
            None => self.end_placing(),
        }
    }

    /// It is there. What is about Paso itself, or cannot be done here, is no task.
    pub(super) fn try_this(&mut self, course: Option<Course>) {
        let fit = |course: &Course| !course.go.broken && !matches!(course.step().kind, Kind::Paso(_));
        match course.filter(fit) {
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
        let ours = trying && task.is_some_and(|(one, _)| one == lesson);
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
