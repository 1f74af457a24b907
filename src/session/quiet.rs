//! What happens when nothing happens: a question a minute before, then the page is closed for whoever sits here, and
//! opened again at the very same place. One timer, and none while nobody is here.
//! Must never lose what was typed, never show a name on the closed page, and never wake without a reason.

use std::time::Duration;

use super::{
    Effect, Look, Model, Person, Shared,
    message::Message,
    screen::{Over, Screen},
    shell::Desk,
};
use crate::{
    page::Focus,
    progress::{Event, LearnerId, LogId, Seat, What},
};

/// So long before the page is closed it is asked whether anybody is here.
pub const WARNING: Duration = Duration::from_mins(1);

/// Since when nothing has happened, and where the focus was when that was asked.
#[derive(Clone, Debug, Default)]
pub struct Quiet {
    /// On the envelope's clock.
    pub since: Duration,
    asked_at: Option<Focus>,
}

/// Somebody whose page was closed: everything as it was, in memory only.
#[derive(Clone, Debug)]
pub struct Locked {
    person: Person,
    shared: Shared,
    screen: Screen,
    look: Look,
}

impl Locked {
    /// Somebody who has a name here; a guest is kept for one more time of quiet only.
    pub fn known(&self) -> bool {
        self.person.known
    }
}

impl Model {
    /// When the next thing is due because nothing happened.
    pub(super) fn quiet_wake(&self) -> Option<Duration> {
        let limit = self.rules.lock_after()?;
        let wait = match (&self.locked, self.look.over.last()) {
            (Some(locked), _) if locked.known() && !on_the_way_in(&self.screen) => return None,
            (Some(_), _) | (None, Some(Over::Quiet)) => limit,
            (None, _) if !self.occupied() => return None,
            (None, _) => limit.saturating_sub(WARNING),
        };
        Some(self.quiet.since + wait)
    }

    /// Somebody is here, or has typed something that the next one should not read.
    fn occupied(&self) -> bool {
        self.person.known || !self.person.pending.is_empty() || on_the_way_in(&self.screen)
    }
}

/// Pages on which somebody says who they are.
fn on_the_way_in(screen: &Screen) -> bool {
    matches!(screen, Screen::Name { .. } | Screen::Nicknames { .. } | Screen::Coming(_) | Screen::Bring(_))
}

/// Is this something that a person did? Reading aloud counts, and so does a tutor.
fn alive(message: &Message) -> bool {
    use Message::{Beside, Click, Do, Key, Paste, ReadAloud};
    matches!(message, Key(_) | Click(_) | Paste(_) | Do(_) | ReadAloud | Beside { .. })
}

/// Something was done: the time of quiet begins anew. True when it was the answer to "Are you still here?": it does
/// nothing else then, for it may have been any key.
pub(super) fn stirred(model: &mut Model, message: &Message) -> bool {
    if !alive(message) {
        return false;
    }
    model.quiet.since = model.now;
    if model.look.over.last() != Some(&Over::Quiet) {
        return false;
    }
    model.look.over.pop();
    if let Some(focus) = model.quiet.asked_at.take() {
        model.look.focus = focus;
    }
    // a tutor in a seat of their own did not answer the question
    !matches!(message, Message::Beside { .. })
}

impl Desk<'_> {
    /// Nothing has happened for a while: asks, closes the page, or forgets a guest.
    pub(super) fn quiet(&mut self) {
        let (Some(limit), now) = (self.model.rules.lock_after(), self.model.now) else { return };
        if self.model.quiet_wake().is_none_or(|due| now < due) {
            return;
        }
        let idle = now.saturating_sub(self.model.quiet.since);
        if self.model.locked.is_some() {
            self.next_person();
        } else if idle < limit {
            self.model.quiet.asked_at = Some(self.model.look.focus.clone());
            self.model.look.over.push(Over::Quiet);
        } else {
            self.lock();
        }
    }

    /// Closes the page. After "See you soon", and of whom nothing is known yet, it begins anew.
    fn lock(&mut self) {
        self.model.quiet.since = self.model.now;
        if self.model.look.over.last() == Some(&Over::Quiet) {
            self.model.look.over.pop();
        }
        let focus = self.model.quiet.asked_at.take().unwrap_or_else(|| self.model.look.focus.clone());
        let somebody = self.model.person.known || !self.model.person.pending.is_empty();
        if self.model.screen == Screen::Bye || !somebody {
            return self.next_person();
        }
        self.keep_place();
        // a closed page is closed for the tutor too
        self.end_seat();
        let model = &mut *self.model;
        let look = Look { focus, ..model.look.clone() };
        let guest = Person::guest(LearnerId(model.chance));
        model.locked = Some(Box::new(Locked {
            person: std::mem::replace(&mut model.person, guest),
            shared: std::mem::take(&mut model.shared),
            screen: std::mem::replace(&mut model.screen, Screen::Locked),
            look,
        }));
        model.look.drawer = None;
        model.look.over.clear();
        model.look.focus = Focus::default();
        self.effect(Effect::Wipe);
    }

    /// The same person is back: everything as it was. False: it was somebody else, or nobody.
    pub(super) fn unlock(&mut self, id: LearnerId) -> bool {
        let same = self.model.locked.as_ref().is_some_and(|locked| locked.person.id == id);
        if same && let Some(locked) = self.model.locked.take() {
            let Locked { person, shared, screen, look } = *locked;
            let model = &mut *self.model;
            (model.person, model.shared, model.screen, model.look) = (person, shared, screen, look);
            model.look.settled = model.now;
            if let Some(course) = &mut model.shared.course {
                // away is not reading slowly
                course.go.touched = true;
                course.go.since = model.now;
            }
        }
        same
    }

    /// A guest goes on.
    pub fn unlock_guest(&mut self) {
        if let Some(id) = self.model.locked.as_ref().filter(|locked| !locked.known()).map(|locked| locked.person.id) {
            self.unlock(id);
        }
    }

    /// Whoever was here does not come back: their visit has ended.
    pub(super) fn forget_locked(&mut self) {
        let Some(locked) = self.model.locked.take() else { return };
        if !locked.known() {
            return;
        }
        let keeping = &mut self.model.keeping;
        let (learner, visit) = (locked.person.id, locked.person.visit);
        let (log, seq) = (keeping.log.unwrap_or(LogId(0)), keeping.next);
        keeping.next += 1;
        self.events.push(Event {
            log,
            seq,
            learner,
            visit,
            seat: Seat::Learner,
            at: self.stamp,
            what: What::VisitEnded,
        });
    }
}
