//! What a learner does with what is kept about them: reads it, takes it along, brings it, has it erased.
//! Must never build a page.

use std::sync::Arc;

use super::{
    Effect, Person, Place, Shared,
    screen::{Along, Bring, Screen},
    shell::Desk,
};
use crate::{
    page::Focus,
    progress::{Event, LearnerId, Summary, What},
    say::Say,
};

impl Desk<'_> {
    /// Everything about whoever sits here came from the store.
    pub(super) fn read(&mut self, found: Vec<Event>) {
        match self.model.screen.clone() {
            Screen::Record { events: None, .. } => {
                let last = super::kept::visits(&found).len().saturating_sub(1);
                self.model.screen = Screen::Record { events: Some(Arc::new(found)), at: last };
            }
            Screen::Along(Along::Reading(folder)) => {
                let page = super::kept::kept(&self.model.person.summary, &found, &self.model.catalogue);
                self.model.screen = Screen::Along(Along::Busy);
                let (learner, language) = (self.model.person.id, self.model.look.language.clone());
                self.effect(Effect::Write { learner, folder, page: Box::new(page), language });
            }
            _ => {}
        }
    }

    /// Where something can be taken along to.
    pub(super) fn places(&mut self, found: Vec<Place>) {
        if let Screen::Along(Along::Where { places, .. }) = &mut self.model.screen {
            *places = Some(found);
        }
    }

    /// Progress is in a sealed file now.
    pub(super) fn sealed(&mut self, file: String, words: String) {
        if self.model.screen == Screen::Along(Along::Busy) {
            self.model.screen = Screen::Along(Along::Words { file, words });
        }
    }

    /// Pages to read are written.
    pub(super) fn written(&mut self, file: String) {
        if self.model.screen == Screen::Along(Along::Busy) {
            self.model.screen = Screen::Along(Along::Written { file });
        }
    }

    /// It could not be done; nothing was changed.
    pub(super) fn not_done(&mut self, why: Say) {
        match &self.model.screen {
            Screen::Along(_) => self.model.screen = Screen::Along(Along::NotDone(why)),
            Screen::Bring(_) => self.model.screen = Screen::Bring(Bring::NotDone(why)),
            Screen::Record { .. } => self.go(Screen::Notice { text: why, lesson: None }),
            _ => {}
        }
    }

    /// Progress came by stick. Whoever knew the words is whose it is.
    pub(super) fn brought(&mut self, id: LearnerId, new: u64, summary: Summary) {
        if !matches!(self.model.screen, Screen::Bring(_)) {
            return;
        }
        if self.model.person.known {
            let own = self.model.person.id == id;
            if own {
                self.model.person.summary = summary;
            }
            self.model.screen = Screen::Bring(Bring::Done { own, new });
            return;
        }
        self.model.machine.people = true;
        if summary.checks().next().is_some() {
            // the words of a file say nothing about a PIN: that is asked for at the door
            self.model.screen = Screen::Bring(Bring::Door);
        } else {
            self.came(id, summary, false);
        }
    }

    /// Everything about whoever sits here is to be forgotten, here and wherever it went.
    pub fn erase(&mut self) {
        self.log(What::Erased);
        // whoever comes next has agreed to nothing
        self.end_seat();
        let model = &mut *self.model;
        model.person = Person::guest(LearnerId(model.chance));
        model.shared = Shared::default();
        model.look.drawer = None;
        model.look.focus = Focus::default();
        self.go(Screen::Erase { done: true });
    }

    /// A person says that this is today's date.
    pub fn confirm_date(&mut self) {
        self.stamp.trusted = true;
        self.model.today.trusted = true;
        self.model.machine.dated = true;
        self.effect(Effect::ConfirmDate(true));
    }

    /// A person says that it is not: until the machine starts anew its clock counts for nothing.
    pub fn refuse_date(&mut self) {
        self.stamp.trusted = false;
        self.model.today.trusted = false;
        self.model.machine.date_refused = true;
        self.effect(Effect::ConfirmDate(false));
    }
}
