//! One message being handled: what every screen may ask for. Lessons stand in `teach`, people in `visit`.
//! Must never build a page.

use super::{
    Course, Effect, Model,
    screen::{Over, Screen},
};
use crate::{
    lesson::ShellFact,
    progress::{Event, LogId, Seat, Stamp, What},
};

/// One message being handled: the model, and what it leads to.
pub struct Desk<'a> {
    /// The model.
    pub model: &'a mut Model,
    /// The action came by mouse.
    pub clicked: bool,
    /// Who caused it.
    seat: Seat,
    pub(super) stamp: Stamp,
    pub(super) events: Vec<Event>,
    effects: Vec<Effect>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(model: &'a mut Model, stamp: Stamp, seat: Seat) -> Self {
        Self { model, clicked: false, seat, stamp, events: Vec::new(), effects: Vec::new() }
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
        let turn = self.model.shared.turn.unwrap_or(Seat::Learner);
        let seat = if self.seat == Seat::Tutor { Seat::Tutor } else { turn };
        self.log_by(seat, what);
    }

    /// Writes to the log in the name of a seat.
    pub fn log_by(&mut self, seat: Seat, what: What) {
        let model = &mut *self.model;
        // what is tried to find a place to begin is nobody's record
        let tried = |course: &Course| course.placing && what.lesson() == Some(&course.lesson.id);
        if model.shared.course.as_ref().is_some_and(tried) {
            return;
        }
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
        if model.shared.tutor.is_some() {
            model.shared.past.apply(&event, true);
        }
        if model.person.known {
            self.events.push(event);
        } else {
            model.person.pending.push(event);
        }
    }

    /// Shows another screen; whatever lay over the old one goes.
    pub fn go(&mut self, screen: Screen) {
        if screen == Screen::Home && self.model.shared.course.as_ref().is_some_and(|course| course.placing) {
            self.model.shared.course = None;
            self.model.person.placing = None;
        }
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
        // what lies below another already comes to the top
        self.model.look.over.retain(|known| *known != over);
        self.model.look.over.push(over);
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

    /// The shell reports something, so that lessons can teach Paso itself.
    pub fn report(&mut self, fact: ShellFact) {
        let facts = match &mut self.model.shared.course {
            Some(course) if !course.solved() => course.shell(fact),
            _ => return,
        };
        self.facts(facts);
    }
}
