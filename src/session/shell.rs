//! What Paso itself does, whichever screen is shown: logging, opening lessons, help, coming and leaving.
//! Must never build a page.

use super::{
    Course, Effect, Model, Opened, Person, Purpose, course,
    model::Comfort,
    saved,
    screen::{Over, Screen},
};
use crate::{
    exercise::Fact,
    lesson::{LessonId, ShellFact, Stage, StepId},
    progress::{Event, LearnerId, LogId, Mark, Seat, Stamp, Summary, What},
    say::Say,
};

/// One message being handled: the model, and what it leads to.
pub struct Desk<'a> {
    /// The model.
    pub model: &'a mut Model,
    /// The action came by mouse.
    pub clicked: bool,
    stamp: Stamp,
    events: Vec<Event>,
    effects: Vec<Effect>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(model: &'a mut Model, stamp: Stamp) -> Self {
        Self { model, clicked: false, stamp, events: Vec::new(), effects: Vec::new() }
    }

    /// What the message led to, the log first.
    pub(super) fn close(self) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(last) = self.events.last() {
            self.model.keeping.sent = last.seq;
            effects.push(Effect::Keep(self.events));
        }
        effects.extend(self.effects);
        effects
    }

    /// Wants something done outside.
    pub fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Writes to the log, by whoever has the turn. A guest's events wait until the guest becomes a learner.
    pub fn log(&mut self, what: What) {
        let seat = self.model.shared.turn.unwrap_or(Seat::Learner);
        self.log_by(seat, what);
    }

    /// Writes to the log in the name of a seat.
    pub fn log_by(&mut self, seat: Seat, what: What) {
        let model = &mut *self.model;
        let event = Event {
            log: model.keeping.log.unwrap_or(LogId(0)),
            seq: model.keeping.next,
            learner: model.person.id,
            visit: model.person.visit,
            seat,
            at: self.stamp,
            what,
        };
        model.keeping.next += 1;
        model.person.summary.apply(&event);
        if model.person.known {
            self.events.push(event);
        } else {
            model.person.pending.push(event);
        }
    }

    /// The guest becomes a learner; what was done so far is kept.
    pub fn join(&mut self, nickname: &str, sign: &str) {
        let what = What::Joined { nickname: nickname.to_owned(), sign: sign.to_owned() };
        self.log(what);
        let model = &mut *self.model;
        model.person.known = true;
        let log = model.keeping.log;
        for mut event in model.person.pending.drain(..) {
            event.log = log.unwrap_or(event.log);
            self.events.push(event);
        }
        model.machine.people = true;
    }

    /// A visit begins.
    pub fn begin_visit(&mut self) {
        let boot = self.model.machine.boot.clone();
        self.model.person.since = self.model.now;
        self.log(What::VisitBegan { another_day: None, boot });
    }

    /// A learner came back.
    pub(super) fn came(&mut self, id: LearnerId, summary: Summary) {
        self.model.person = Person::back(id, summary);
        self.adopt_choices();
        self.begin_visit();
        let catalogue = self.model.catalogue.clone();
        self.model.person.prepare_warm_up(&catalogue);
        self.go(Screen::Home);
    }

    /// A learner's choices of comfort and language go along to this computer.
    fn adopt_choices(&mut self) {
        let choices = self.model.person.summary.settings.clone();
        for (setting, value) in &choices {
            match setting.as_str() {
                "language" if self.model.machine.languages.iter().any(|(id, _)| id == value) => {
                    self.model.look.language.clone_from(value);
                }
                _ => self.model.look.comfort.set(setting, value),
            }
        }
    }

    /// Shows another screen; whatever lay over the old one goes.
    pub fn go(&mut self, screen: Screen) {
        self.model.screen = screen;
        self.model.look.over.clear();
    }

    /// Lays something over the screen.
    pub fn open_over(&mut self, over: Over) {
        let fact = match &over {
            Over::Menu => Some(ShellFact::MenuOpened),
            Over::Help => Some(ShellFact::HelpOpened),
            Over::Words { .. } => Some(ShellFact::WordsOpened),
            _ => None,
        };
        if over == Over::Comfort {
            self.model.look.comfort_before = self.model.look.comfort;
        }
        if !self.model.look.over.contains(&over) {
            self.model.look.over.push(over);
        }
        if let Some(fact) = fact {
            self.report(fact);
        }
    }

    /// Takes away what lies on top.
    pub fn close_over(&mut self) {
        if self.model.look.over.pop() == Some(Over::Menu) {
            self.report(ShellFact::MenuClosed);
        }
    }

    /// Opens a lesson; the screen changes when it is there.
    pub fn open(&mut self, lesson: LessonId, purpose: Purpose) {
        let language = self.model.look.language.clone();
        self.effect(Effect::Open { lesson, purpose, language });
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
                let place =
                    self.model.person.summary.place.as_ref().map(|place| place.state.clone()).unwrap_or_default();
                saved::read(&place, lesson.clone(), words, seed, now)
            }
            Purpose::Recall(step, stage) => {
                let mut rounds: Vec<_> = fresh().into_iter().filter(|round| round.step == *step).take(1).collect();
                rounds.iter_mut().for_each(|round| round.stage = *stage);
                Course::new(lesson.clone(), words, rounds, 0, seed, now)
            }
        };
        let Some(mut course) = course else {
            self.not_opened(&id, Say::ui("lesson-not-there"));
            return;
        };
        if let Purpose::Recall(..) = purpose {
            course.recall = Some((self.model.person.warm_up.len(), self.model.person.warm_up_of));
        }
        self.model.shared.course = Some(course);
        self.model.shared.point = None;
        self.go(Screen::Lesson);
        match purpose {
            Purpose::Begin => {
                self.log(What::LessonOpened { lesson: id });
                self.step_opened();
            }
            Purpose::Recall(..) => self.step_opened(),
            Purpose::Resume => {}
        }
    }

    pub(super) fn not_opened(&mut self, lesson: &LessonId, why: Say) {
        self.go(Screen::Notice { text: why, lesson: Some(lesson.clone()) });
    }

    fn step_opened(&mut self) {
        self.model.look.comfort_before = self.model.look.comfort;
        let Some(course) = &self.model.shared.course else { return };
        let round = course.round().clone();
        let lesson = course.lesson.id.clone();
        let review = course.recall.is_some();
        self.log(What::StepOpened { lesson, step: round.step, variant: round.variant, stage: round.stage, review });
        // reading is done when it is shown: its one fact comes at once
        if self.model.shared.course.as_ref().is_some_and(Course::solved) {
            self.solved();
        }
    }

    /// Does something to the exercise on the screen.
    pub fn exercise(&mut self, action: &crate::page::Action) {
        let now = self.model.now;
        let Some(course) = &mut self.model.shared.course else { return };
        if course.solved() {
            return;
        }
        let facts = course.act(action, now);
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

    /// The shell reports something, so that lessons can teach Paso itself.
    pub fn report(&mut self, fact: ShellFact) {
        let facts = match &mut self.model.shared.course {
            Some(course) if !course.solved() => course.shell(fact),
            _ => return,
        };
        self.facts(facts);
    }

    fn facts(&mut self, facts: Vec<Fact>) {
        for fact in facts {
            match fact {
                Fact::Solved => self.solved(),
                Fact::Slip(name) | Fact::Hurt(name) => self.slip(name),
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
        self.log(what);
        self.keep_place();
    }

    /// Writes down where the learner is, half-typed text included.
    pub fn keep_place(&mut self) {
        let place = match &self.model.shared.course {
            Some(course) if course.recall.is_none() => {
                What::Place { lesson: Some(course.lesson.id.clone()), state: saved::write(course) }
            }
            _ => return,
        };
        self.log(place);
    }

    /// Gives the next rung of help; the fourth shows and hands back.
    pub fn hint(&mut self) {
        let now = self.model.now;
        self.report(ShellFact::HintAsked);
        let Some(course) = &mut self.model.shared.course else { return };
        let Some(rung) = course.hint(now) else { return };
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

    /// Goes on to the next round, or to the end of the lesson.
    pub fn advance(&mut self) {
        let now = self.model.now;
        self.model.shared.point = None;
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
        if let Some(course) = &mut self.model.shared.course {
            course.jump(step, now);
            self.step_opened();
            self.keep_place();
        }
    }

    /// Changes a choice of comfort by the id of its control.
    pub fn choose_comfort(&mut self, control: &str) {
        let mut comfort = self.model.look.comfort;
        let Some((setting, value)) = comfort.choose(control) else { return };
        if comfort == self.model.look.comfort {
            return;
        }
        self.model.look.comfort = comfort;
        if matches!(setting, "glyphs" | "keyboard") {
            self.effect(Effect::Remember { setting, value: value.to_owned() });
            self.model.machine.comfort.set(setting, value);
            return;
        }
        self.log(What::Chose { setting: setting.to_owned(), value: value.to_owned() });
        match setting {
            "theme" => self.report(ShellFact::ContrastChanged),
            "size" => self.report(ShellFact::SizeChanged),
            _ => {}
        }
    }

    /// Back to how things looked at the beginning of this visit to the choices.
    pub fn undo_comfort(&mut self) {
        let Comfort { theme, size, .. } = self.model.look.comfort_before;
        let comfort = Comfort { theme, size, ..self.model.look.comfort };
        self.model.look.comfort = comfort;
        for (setting, value) in comfort.named() {
            self.log(What::Chose { setting: setting.to_owned(), value: value.to_owned() });
        }
        self.report(ShellFact::ComfortUndone);
    }

    /// Stops for today; everything has its place and can be gone on with.
    pub fn leave(&mut self) {
        self.keep_place();
        self.report(ShellFact::Left);
        self.keep_place();
        self.model.look.drawer = None;
        self.go(Screen::Bye);
    }

    /// "I am still here": back to the same place.
    pub fn come_back(&mut self) {
        let lesson = self.model.shared.course.is_some();
        self.go(if lesson { Screen::Lesson } else { Screen::Home });
        self.report(ShellFact::CameBack);
    }

    /// The next person: nothing of this one stays on the screen.
    pub fn next_person(&mut self) {
        if self.model.person.known || !self.model.person.pending.is_empty() {
            self.log(What::VisitEnded);
        }
        let model = &mut *self.model;
        model.person = Person::guest(LearnerId(model.chance));
        model.shared = super::Shared::default();
        model.look.drawer = None;
        model.look.focus = crate::page::Focus::default();
        if let Some(language) = &model.machine.language {
            model.look.language.clone_from(language);
        }
        model.look.comfort =
            Comfort { glyphs: model.look.comfort.glyphs, keys: model.look.comfort.keys, ..model.machine.comfort };
        let first = Screen::first(&model.machine);
        self.go(first);
        self.effect(Effect::Wipe);
    }

    /// Ends the program properly, whatever is on.
    pub fn quit(&mut self) {
        self.keep_place();
        if self.model.person.known {
            self.log(What::VisitEnded);
        }
        self.model.ended = true;
        self.effect(Effect::End);
    }
}
