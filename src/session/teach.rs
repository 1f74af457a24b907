//! What Paso does around a step: opening, help, demonstrations, going on, and writing all of it down.
//! Must never build a page.

use super::{Course, Effect, Opened, Purpose, course, placing::small_task, saved, screen::Screen, shell::Desk};
use crate::{
    exercise::Fact,
    lesson::{LessonId, ShellFact, Stage, StepId},
    page::Action,
    progress::{Mark, Seat, What},
    say::Say,
};

impl Desk<'_> {
    /// Opens a lesson; the screen changes when it is there.
    pub fn open(&mut self, lesson: LessonId, purpose: Purpose) {
        let language = self.model.look.language.clone();
        self.effect(Effect::Open { lesson, purpose, language });
    }

    /// Opens a lesson where this learner left it, else at its beginning.
    pub fn take(&mut self, lesson: LessonId) {
        let half_way = self.model.person.summary.half_way(&lesson).is_some();
        self.open(lesson, if half_way { Purpose::Resume } else { Purpose::Begin });
    }

    pub(super) fn opened(&mut self, opened: Opened) {
        let Opened { lesson, words, purpose } = opened;
        let seed = u64::try_from(self.model.chance & u128::from(u64::MAX)).unwrap_or_default();
        let now = self.model.now;
        let id = lesson.id.clone();
        let fresh = || course::rounds(&lesson, seed);
        let course = match &purpose {
            Purpose::Begin => Course::new(lesson.clone(), words, fresh(), 0, seed, now),
            Purpose::Resume => {
                let place = self.model.person.summary.half_way(&id).unwrap_or_default();
                saved::read(place, lesson.clone(), words, seed, now)
            }
            Purpose::Recall(step, stage) => {
                let mut rounds: Vec<_> = fresh().into_iter().filter(|round| round.step == *step).take(1).collect();
                rounds.iter_mut().for_each(|round| round.stage = *stage);
                Course::new(lesson.clone(), words, rounds, 0, seed, now)
            }
            Purpose::Try => small_task(&lesson, &words, seed, now),
        };
        if purpose == Purpose::Try {
            self.try_this(course);
            return;
        }
        let Some(mut course) = course else {
            self.not_opened(&id, Say::ui("lesson-not-there"));
            return;
        };
        if let Purpose::Recall(..) = purpose {
            course.recall = Some((self.model.person.warm_up.len(), self.model.person.warm_up_of));
        }
        self.model.shared.course = Some(course);
        self.model.shared.point = None;
        self.model.keeping.news = None;
        self.go(Screen::Lesson);
        self.past();
        match purpose {
            Purpose::Begin => {
                self.log(What::LessonOpened { lesson: id });
                self.step_opened();
                // a power cut in the first step must not lead away from the lesson
                self.keep_place();
            }
            Purpose::Recall(..) | Purpose::Try => self.step_opened(),
            Purpose::Resume => {
                self.model.look.comfort_before = self.model.look.comfort;
                if self.model.person.place() != Some(&id) {
                    self.keep_place();
                }
                self.report(ShellFact::CameBack);
            }
        }
    }

    pub(super) fn not_opened(&mut self, lesson: &LessonId, why: Say) {
        if self.could_not_try(lesson) {
            return;
        }
        self.go(Screen::Notice { text: why, lesson: Some(lesson.clone()) });
    }

    pub(super) fn step_opened(&mut self) {
        self.model.look.comfort_before = self.model.look.comfort;
        let Some(course) = &self.model.shared.course else { return };
        let round = course.round().clone();
        let lesson = course.lesson.id.clone();
        let review = course.recall.is_some();
        self.log(What::StepOpened { lesson, step: round.step, variant: round.variant, stage: round.stage, review });
        if let Some(course) = self.model.shared.course.as_ref().filter(|course| course.go.broken) {
            let (lesson, step) = (course.lesson.id.clone(), course.round().step.clone());
            self.log(What::Broken { lesson, step });
        }
        // reading is done when it is shown: its one fact comes at once
        if self.model.shared.course.as_ref().is_some_and(Course::solved) {
            self.solved();
        }
    }

    /// Does something to the exercise on the screen.
    pub fn exercise(&mut self, action: &Action) {
        let now = self.model.now;
        let Some(course) = &mut self.model.shared.course else { return };
        if course.solved() {
            return;
        }
        let mut facts = match action {
            Action::Press(id) if self.clicked => course.clicked(id),
            _ => Vec::new(),
        };
        facts.extend(course.act(action, now));
        self.facts(facts);
    }

    /// The focus stands somewhere else.
    pub(super) fn looked(&mut self, on: &str) {
        let quiet = self.model.look.over.is_empty() && self.model.look.drawer.is_none();
        let facts = match &mut self.model.shared.course {
            Some(course) if quiet && !course.solved() => course.looked(on),
            _ => return,
        };
        self.facts(facts);
    }

    /// The focus left a box with so many letters before the caret.
    pub(super) fn left(&mut self, on: &str, caret: usize) {
        let quiet = self.model.look.over.is_empty() && self.model.look.drawer.is_none();
        if let Some(course) = self.model.shared.course.as_mut().filter(|course| quiet && course.go.demo.is_none()) {
            course.left(on, caret);
        }
    }

    pub(super) fn facts(&mut self, facts: Vec<Fact>) {
        for fact in facts {
            match fact {
                Fact::Solved => self.solved(),
                Fact::Slip(name) | Fact::Hurt(name) => self.slip(name),
                Fact::Again => self.model.look.focus.begin_again(),
                Fact::Keep => self.keep_place(),
                Fact::Did(name) => self.did(&name),
            }
        }
    }

    fn slip(&mut self, name: String) {
        let Some(course) = &self.model.shared.course else { return };
        let (lesson, step) = (course.lesson.id.clone(), course.round().step.clone());
        self.log(What::Slip { lesson, step, name });
    }

    /// A step's own buttons may change Paso: `theme-contrast`, `size-larger`.
    fn did(&mut self, name: &str) {
        match name {
            "comfort-keep" => self.report(ShellFact::ComfortKept),
            "comfort-undo" => self.undo_comfort(),
            _ => self.choose_comfort(name),
        }
    }

    fn solved(&mut self) {
        let Some(course) = &mut self.model.shared.course else { return };
        let round = course.round().clone();
        let review = course.recall.is_some();
        let what = What::Solved {
            lesson: course.lesson.id.clone(),
            step: round.step,
            variant: round.variant,
            stage: round.stage,
            mark: course.mark(),
            first_sight: course.first_sight(),
            again: round.again,
            review,
        };
        course.come_back_later();
        if course.go.help.comes_again() {
            course.repeat_after_show();
        }
        self.log(what);
        self.keep_place();
    }

    /// Writes down where the learner is; what they wrote only if they say so.
    pub fn keep_place(&mut self) {
        let place = match &self.model.shared.course {
            Some(course) if !course.apart() => What::Place {
                lesson: Some(course.lesson.id.clone()),
                state: saved::write(course, self.model.person.keeps_texts()),
            },
            _ => return,
        };
        self.log(place);
    }

    /// Gives the next rung of help; the fourth shows and hands back.
    pub fn hint(&mut self) {
        if self.model.screen != Screen::Lesson {
            return;
        }
        // help that lies under something else is not seen
        self.model.look.over.clear();
        self.report(ShellFact::HintAsked);
        self.give_rung();
    }

    /// The next rung, whoever asked for it.
    pub(super) fn give_rung(&mut self) {
        let now = self.model.now;
        let keys = self.model.machine.held_keys;
        let Some(course) = &mut self.model.shared.course else { return };
        let Some(rung) = course.hint(now, keys) else { return };
        let (lesson, step) = (course.lesson.id.clone(), course.round().step.clone());
        if rung == 4 {
            course.demonstrate();
        }
        self.log(What::Hint { lesson, step, rung });
    }

    /// Shows how it is done, at once: the fourth rung.
    pub fn show(&mut self) {
        let now = self.model.now;
        let Some(course) = &mut self.model.shared.course else { return };
        if course.solved() || course.top_rung() < 4 {
            self.hint();
            return;
        }
        course.go.help.give(4);
        course.go.rung_at = Some(now);
        course.demonstrate();
        let (lesson, step) = (course.lesson.id.clone(), course.round().step.clone());
        self.log(What::Hint { lesson, step, rung: 4 });
    }

    /// The demonstration is over: the same step comes again, alone, with other data; a shown round just goes on.
    pub fn end_demo(&mut self) {
        let Some(course) = &mut self.model.shared.course else { return };
        let shown = course.round().stage == Stage::Shown;
        course.go.demo = None;
        if !shown {
            course.repeat_after_show();
        }
        let round = course.round().clone();
        let what = What::Solved {
            lesson: course.lesson.id.clone(),
            step: round.step,
            variant: round.variant,
            stage: round.stage,
            mark: course.mark().max(Mark::Shown),
            first_sight: true,
            again: round.again,
            review: course.recall.is_some(),
        };
        self.log(what);
        self.advance();
    }

    /// Something else is on: what the tutor pointed at, said and proposed was about what is over.
    pub(super) fn tutor_was_heard(&mut self) {
        let shared = &mut self.model.shared;
        (shared.point, shared.said, shared.proposal) = (None, None, None);
    }

    /// Goes on to the next round, or to the end of the lesson.
    pub fn advance(&mut self) {
        let now = self.model.now;
        self.tutor_was_heard();
        if self.tried() {
            return;
        }
        let Some(course) = &mut self.model.shared.course else { return };
        if course.advance(now) {
            if let Some(turn) = &mut self.model.shared.turn {
                *turn = if *turn == Seat::Learner { Seat::Second } else { Seat::Learner };
            }
            self.keep_place();
            self.step_opened();
            return;
        }
        if course.recall.is_some() {
            self.next_recall();
            return;
        }
        if course.placing {
            self.next_try(true);
            return;
        }
        let lesson = course.lesson.id.clone();
        self.log(What::LessonDone { lesson: lesson.clone() });
        self.log(What::Place { lesson: None, state: String::new() });
        self.model.shared.course = None;
        self.go(Screen::Done { lesson });
    }

    /// The next task of the warm-up, or its end.
    pub fn next_recall(&mut self) {
        self.model.shared.course = None;
        match self.model.person.warm_up.pop_front() {
            Some(item) => self.open(item.lesson, Purpose::Recall(item.step, item.stage)),
            None => self.go(Screen::Home),
        }
    }

    /// Help is offered after quiet, once.
    pub(super) fn offer_help(&mut self) {
        let (now, pace) = (self.model.now, self.model.person.pace);
        if let Some(course) = &mut self.model.shared.course {
            course.go.offer |= course.offer_at(pace).is_some_and(|at| now >= at);
        }
    }

    /// Goes to a step of the lesson.
    pub fn jump(&mut self, step: &StepId) {
        let now = self.model.now;
        self.tutor_was_heard();
        if let Some(course) = &mut self.model.shared.course {
            course.jump(step, now);
            self.step_opened();
            self.keep_place();
        }
    }
}
