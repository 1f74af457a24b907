//! Coming, choosing how things look, leaving, coming back: everything about who sits here.
//! Must never build a page.

use super::{
    Effect, Person, Shared,
    model::Comfort,
    person::{KEEP, TEXTS},
    screen::{Screen, guard::Guarding},
    shell::Desk,
};
use crate::{
    lesson::ShellFact,
    page::Focus,
    progress::{Begun, Event, LearnerId, LogId, Summary, What, fold, worth_asking},
    say::Say,
};

impl Desk<'_> {
    /// The guest becomes a learner; what was done so far is kept.
    pub fn join(&mut self, nickname: &str, sign: &str) {
        let what = What::Joined { nickname: nickname.to_owned(), sign: sign.to_owned() };
        self.log(what);
        let model = &mut *self.model;
        model.person.known = true;
        // numbered only now: some may have happened before the store said where its log stands
        let log = model.keeping.log.unwrap_or(LogId(0));
        for event in model.person.pending.drain(..) {
            self.events.push(Event { log, seq: model.keeping.next, ..event });
            model.keeping.next += 1;
        }
        model.person.summary = fold(&self.events);
        model.machine.people = true;
    }

    /// What was kept before is gone from here. Whoever sits here keeps the name, so that they can come back.
    pub(super) fn set_aside(&mut self, what: Say) {
        self.model.keeping.news = Some(what);
        if self.model.person.known {
            let summary = &self.model.person.summary;
            let (nickname, sign) = (summary.nickname.clone(), summary.sign.clone());
            self.log(What::Joined { nickname, sign });
        }
    }

    /// A visit begins; `another_day`: what a person said, if asked.
    pub fn begin_visit(&mut self, another_day: Option<bool>) {
        let boot = self.model.machine.boot.clone();
        self.model.person.since = self.model.now;
        self.log(What::VisitBegan { another_day, boot });
    }

    /// A learner came back; `helped`: let in by a tutor, because what they knew is forgotten.
    pub(super) fn came(&mut self, id: LearnerId, summary: Summary, helped: bool) {
        if self.unlock(id) {
            if helped {
                self.go(Screen::Guarding(Guarding::new(false)));
            }
            return;
        }
        self.forget_locked();
        self.model.person = Person::back(id, summary);
        self.model.person.helped = helped;
        self.adopt_choices();
        self.arrive();
    }

    /// Somebody who came back is known now: what day is it? Asked only where neither clock nor machine can tell.
    pub(super) fn arrive(&mut self) {
        if self.model.date_is_askable() { self.go(Screen::Date) } else { self.arrive_on_some_day() }
    }

    /// The same when the date is as sure as it will be.
    pub(super) fn arrive_on_some_day(&mut self) {
        let now = Begun { at: self.stamp, boot: self.model.machine.boot.clone() };
        let asks = self.model.person.summary.visits.latest.as_ref().is_some_and(|last| worth_asking(last, &now));
        if asks {
            self.go(Screen::Day);
        } else {
            self.came_on(None);
        }
    }

    /// The visit of somebody who came back begins.
    pub fn came_on(&mut self, another_day: Option<bool>) {
        self.begin_visit(another_day);
        let catalogue = self.model.catalogue.clone();
        self.model.person.prepare_warm_up(&catalogue);
        let (guard, given) = (self.model.person.summary.guard, self.model.person.summary.given);
        if self.model.person.helped || given || !self.model.rules.sign_in.allows(guard) {
            self.model.person.helped = false;
            self.go(Screen::Guarding(Guarding::new(false)));
        } else {
            self.go(Screen::Home);
        }
    }

    /// A learner's choices of comfort and language go along to this computer.
    pub(super) fn adopt_choices(&mut self) {
        let choices = self.model.person.summary.settings.clone();
        for (setting, value) in &choices {
            match setting.as_str() {
                "language" if self.model.machine.languages.iter().any(|(id, _)| id == value) => {
                    self.model.look.language.clone_from(value);
                }
                "theme" | "size" => self.model.look.comfort.set(setting, value),
                _ => {}
            }
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

    /// Whether what the learner writes in lessons is kept for the next visit. A no takes back what was kept.
    pub fn keep_texts(&mut self, keep: bool) {
        let value = if keep { KEEP } else { "" };
        self.log(What::Chose { setting: TEXTS.to_owned(), value: value.to_owned() });
        self.keep_place();
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
        self.forget_locked();
        if self.model.person.known || !self.model.person.pending.is_empty() {
            self.log(What::VisitEnded);
        }
        // whoever comes next has agreed to nothing
        self.end_seat();
        let model = &mut *self.model;
        model.person = Person::guest(LearnerId(model.chance));
        model.shared = Shared::default();
        model.look.drawer = None;
        model.look.focus = Focus::default();
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
        self.forget_locked();
        self.keep_place();
        if self.model.person.known {
            self.log(What::VisitEnded);
        }
        self.model.ended = true;
        self.effect(Effect::End);
    }
}
