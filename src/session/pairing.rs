//! The learner's door for a tutor's own seat: who may come in, who is there, and the one key that ends it.
//! Must never open by itself, and never stay open without somebody at the page that shows its code.

use std::time::Duration;

use super::{Effect, Presence, screen::Over, shell::Desk};
use crate::{
    progress::{Event, LearnerId, Past},
    say::Say,
};

/// How long a code lives.
pub const LIFE: Duration = Duration::from_mins(2);

/// The door of this visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Pairing {
    /// Nobody can come.
    #[default]
    Shut,
    /// It is being opened.
    Opening,
    /// Whoever says the code comes in.
    Open {
        /// Two plain words and a number, in the learner's language.
        code: String,
        /// Where this computer is to be found from another one.
        address: Option<String>,
        /// When the code is too old.
        until: Duration,
    },
    /// The code is too old.
    TooOld,
    /// The learner writes down where the tutor's room is.
    Room {
        /// As typed so far.
        address: String,
        /// As typed so far.
        code: String,
        /// What stood in the way the last time.
        trouble: Option<Say>,
        /// It is being tried.
        calling: bool,
    },
    /// It could not be opened, or was closed because somebody guessed.
    Trouble(Say),
}

/// What the door wants done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Open it; answered by [`News::Open`] or [`News::Trouble`].
    Open {
        /// Also for other computers.
        network: bool,
    },
    /// Let nobody in any more. Who is there stays.
    Shut,
    /// End it, at once: who is there sees nothing more.
    End,
    /// Go into a tutor's room; answered by [`News::Came`] or [`News::Trouble`].
    Join {
        /// Where it is.
        address: String,
        /// The room's code.
        code: String,
        /// How this learner wants to be called there; empty for a guest.
        name: String,
    },
    /// Tell everything that happened to this learner so far; answered by `Message::Past`.
    Past(LearnerId),
}

/// What happened at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// It is open, with this code.
    Open {
        /// The code.
        code: String,
        /// Where this computer is to be found.
        address: Option<String>,
    },
    /// It is not.
    Trouble(Say),
    /// The tutor is there.
    Came {
        /// The name that the tutor gave; may be empty.
        name: String,
    },
    /// In a room: the tutor comes to this learner, or goes on to another.
    Beside(bool),
    /// The line is broken; it heals by itself.
    Away,
    /// It is whole again.
    Back,
    /// The tutor has left.
    Left,
}

impl Desk<'_> {
    /// Something happened at the door.
    pub(super) fn paired(&mut self, news: News) {
        let now = self.model.now;
        let waits = matches!(self.model.pairing, Pairing::Opening | Pairing::Open { .. });
        match news {
            News::Open { code, address } if waits => {
                self.model.pairing = Pairing::Open { code, address, until: now + LIFE };
            }
            News::Open { .. } => self.effect(Effect::Link(Wish::Shut)),
            News::Trouble(why) => match &mut self.model.pairing {
                Pairing::Room { trouble, calling, .. } => (*trouble, *calling) = (Some(why), false),
                door if waits => *door = Pairing::Trouble(why),
                _ => {}
            },
            News::Came { name } => {
                let room = matches!(self.model.pairing, Pairing::Room { .. });
                self.model.pairing = Pairing::Shut;
                // from here one key leads back to where the learner was
                self.model.look.over.retain(|over| *over == Over::Seat);
                let name = crate::gate::name(&name).trim().to_owned();
                self.model.shared.tutor = Some(Presence { name, away: false, room, beside: !room });
                self.past();
            }
            News::Beside(beside) => {
                if let Some(tutor) = &mut self.model.shared.tutor {
                    tutor.beside = beside;
                    self.say_nothing();
                }
            }
            News::Away | News::Back => {
                if let Some(tutor) = &mut self.model.shared.tutor {
                    tutor.away = news == News::Away;
                    // whoever has gone on to another learner meanwhile does not look on again by mistake
                    tutor.beside &= !tutor.room;
                }
            }
            News::Left => self.tutor_gone(),
        }
    }

    /// Nothing of the tutor stays on the learner's screen.
    fn say_nothing(&mut self) {
        let shared = &mut self.model.shared;
        (shared.point, shared.proposal, shared.said) = (None, None, None);
    }

    fn tutor_gone(&mut self) {
        self.say_nothing();
        self.model.shared.tutor = None;
        self.model.look.over.retain(|over| *over != Over::Seat);
    }

    /// Opens it.
    pub fn open_door(&mut self, network: bool) {
        self.model.pairing = Pairing::Opening;
        self.model.pairing_network = network;
        self.effect(Effect::Link(Wish::Open { network }));
    }

    /// Shuts it; who is there stays.
    pub fn shut_door(&mut self) {
        if self.model.pairing != Pairing::Shut {
            self.model.pairing = Pairing::Shut;
            self.effect(Effect::Link(Wish::Shut));
        }
    }

    /// Goes into the tutor's room that was written down.
    pub fn join_room(&mut self) {
        let name = self.model.person.nickname().unwrap_or_default().to_owned();
        if let Pairing::Room { address, code, calling, trouble } = &mut self.model.pairing {
            (*calling, *trouble) = (true, None);
            let (address, code) = (address.clone(), code.clone());
            self.effect(Effect::Link(Wish::Join { address, code, name }));
        }
    }

    /// Ends it, at once.
    pub fn end_seat(&mut self) {
        if self.model.shared.tutor.is_some() || self.model.pairing != Pairing::Shut {
            self.model.pairing = Pairing::Shut;
            self.tutor_gone();
            self.effect(Effect::Link(Wish::End));
        }
    }

    /// A code that is too old lets nobody in.
    pub(super) fn door_ages(&mut self) {
        if matches!(self.model.pairing, Pairing::Open { until, .. } if until <= self.model.now) {
            self.model.pairing = Pairing::TooOld;
            self.effect(Effect::Link(Wish::Shut));
        }
    }

    /// Asks for what went before in this lesson, while a tutor is there to see it.
    pub(super) fn past(&mut self) {
        let lesson = self.model.shared.course.as_ref().map(|course| course.lesson.id.clone());
        if self.model.shared.tutor.is_none() || lesson.is_none() {
            return;
        }
        self.model.shared.past = Past { lesson, ..Past::default() };
        if self.model.person.known {
            let learner = self.model.person.id;
            self.effect(Effect::Link(Wish::Past(learner)));
        } else {
            let pending = std::mem::take(&mut self.model.person.pending);
            self.recall_past(&pending);
            self.model.person.pending = pending;
        }
    }

    /// What went before is here. What happened since it was asked for is in it already or comes with the next event.
    pub(super) fn recall_past(&mut self, events: &[Event]) {
        let past = &mut self.model.shared.past;
        let mut before = Past { lesson: past.lesson.clone(), ..Past::default() };
        events.iter().for_each(|event| before.apply(event, false));
        for step in &mut before.steps {
            step.seen = past.get(&step.step).is_some_and(|known| known.seen);
        }
        before.done = past.done;
        *past = before;
    }
}
