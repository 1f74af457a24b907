//! A model with real lessons and real words, without a disk and without a terminal: effects are carried out at once.
//! Tests and rehearsals sit here as a learner would.

use std::{collections::VecDeque, time::Duration};

use crate::{
    face::full::{Full, Size},
    pack::{self, Pack},
    page::{Focus, Geometry, Key, Page},
    progress::{Event, LogId, Seat, Stamp, fold},
    say::Say,
    secret::Guard,
    session::{
        self, Door, Effect, Envelope, Look, Machine, Message, Model, News, Proof, StoreState, TutorDoor, Who, Wish,
    },
    words::{Voice, Words},
};

/// See the module.
pub struct Theatre {
    /// The model.
    pub model: Model,
    /// What was kept so far.
    pub log: Vec<Event>,
    /// Everything that was wanted outside, in order.
    pub effects: Vec<Effect>,
    pack: Pack,
    words: Words,
    voice: Voice,
    full: Full,
    size: Size,
    now: Duration,
    chance: u128,
}

impl Theatre {
    /// Sits down in front of a screen of that size, in that language.
    pub fn new(pack: &Pack, words: &Words, language: &str, columns: u16, rows: u16) -> Self {
        let languages: Vec<_> = words.languages().into_iter().map(|one| (one.id, one.own_name)).collect();
        let machine = Machine { all_languages: languages.clone(), languages, held_keys: true, ..Machine::default() };
        let look = Look { language: language.to_owned(), ..Look::default() };
        let model = Model::new(pack.catalogue(), machine, look, 1);
        let mut theatre = Self {
            model,
            log: Vec::new(),
            effects: Vec::new(),
            pack: pack.clone(),
            words: words.clone(),
            voice: words.voice(language),
            full: Full::default(),
            size: Size { width: columns, height: rows },
            now: Duration::from_secs(1),
            chance: 1,
        };
        theatre.send(Message::Store(StoreState::Open { log: LogId(1), next: 1, people: false }));
        theatre
    }

    /// The same place, where lines are typed and read: over a pipe, at a braille line.
    #[must_use]
    pub fn in_lines(mut self) -> Self {
        self.model.machine.held_keys = false;
        self.voice = self.speaker();
        self
    }

    fn speaker(&self) -> Voice {
        let voice = self.words.voice(&self.model.look.language);
        if self.model.machine.held_keys { voice } else { voice.in_lines() }
    }

    /// The page that is shown.
    pub fn page(&self) -> Page {
        session::page(&self.model, Seat::Learner)
    }

    /// Where the focus is.
    pub fn focus(&self) -> &Focus {
        &self.model.look.focus
    }

    /// The words that are shown.
    pub fn voice(&self) -> &Voice {
        &self.voice
    }

    /// How the full face lays out the page now.
    pub fn geometry(&mut self) -> Geometry {
        let page = self.page();
        self.full.set_look(self.model.look.comfort);
        self.full.layout(&page, &self.voice, self.size);
        self.full.geometry()
    }

    /// One second later a message arrives, with what the face knows; its effects are carried out.
    pub fn send(&mut self, message: Message) {
        self.send_by(Seat::Learner, message);
    }

    /// The same from another seat.
    pub fn send_by(&mut self, seat: Seat, message: Message) {
        let mut queue = VecDeque::from([(seat, message)]);
        while let Some((seat, message)) = queue.pop_front() {
            self.now += Duration::from_secs(1);
            self.chance = self.chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let envelope = Envelope {
                seat,
                message,
                now: self.now,
                stamp: Stamp::default(),
                geometry: self.geometry(),
                chance: self.chance,
            };
            for effect in session::update(&mut self.model, envelope) {
                queue.extend(self.perform(&effect).map(|message| (Seat::Learner, message)));
                self.effects.push(effect);
            }
            if self.voice.language() != self.model.look.language {
                self.voice = self.speaker();
                self.full.forget();
            }
            let geometry = self.geometry();
            session::settle(&mut self.model, &geometry);
        }
    }

    /// Nothing happens until then.
    pub fn sleeps_until(&mut self, then: Duration) {
        self.now = then;
        self.send(Message::Wake);
    }

    /// Presses keys, one second apart.
    pub fn press(&mut self, keys: &[Key]) {
        for key in keys {
            self.send(Message::Key(*key));
        }
    }

    fn perform(&mut self, effect: &Effect) -> Option<Message> {
        match effect {
            Effect::Keep(events) => {
                self.log.extend(events.iter().cloned());
                Some(Message::Kept(events.last()?.seq))
            }
            Effect::Open { lesson, purpose, language } => {
                Some(pack::serve(&self.pack, &self.words, lesson, purpose.clone(), language))
            }
            Effect::Events(learner) => {
                Some(Message::Events(self.log.iter().filter(|event| event.learner == *learner).cloned().collect()))
            }
            // there is no stick in a theatre
            Effect::Places => Some(Message::Places(Vec::new())),
            Effect::Seal { .. } | Effect::Write { .. } | Effect::Bring { .. } => {
                Some(Message::NotDone(Say::ui("bring-no-file")))
            }
            Effect::Find { sign } => {
                let mut found = Vec::new();
                let mut learners: Vec<_> = self.log.iter().map(|event| event.learner).collect();
                learners.sort_unstable();
                learners.dedup();
                for learner in learners {
                    let summary = fold(self.log.iter().filter(|event| event.learner == learner));
                    if summary.sign == *sign && !summary.erased {
                        found.push((learner, summary.nickname));
                    }
                }
                Some(Message::Found(found))
            }
            Effect::Link(Wish::Open { .. }) => {
                Some(Message::Pairing(News::Open { code: "sun bread 42".into(), address: None }))
            }
            Effect::Link(Wish::Past(learner)) => {
                Some(Message::Past(self.log.iter().filter(|event| event.learner == *learner).cloned().collect()))
            }
            Effect::Come { who, proof } => Some(Message::Door(self.door(who, proof))),
            Effect::Hide(secret) => Some(Message::Hidden(secret.check(self.chance))),
            Effect::Tutor(_) => Some(Message::Tutor(TutorDoor::NoPin)),
            Effect::Print(_) => Some(Message::Printed(false)),
            Effect::Link(_)
            | Effect::Remember { .. }
            | Effect::Decide { .. }
            | Effect::ConfirmDate(_)
            | Effect::Wipe
            | Effect::End => None,
        }
    }

    /// A door without delays: whoever has that sign and nickname, and shows what they chose, comes in.
    fn door(&self, who: &Who, proof: &Proof) -> Door {
        let mut learners: Vec<_> = self.log.iter().map(|event| event.learner).collect();
        learners.sort_unstable();
        learners.dedup();
        for learner in learners {
            let summary = fold(self.log.iter().filter(|event| event.learner == learner));
            let meant = match who {
                Who::Known(id) => *id == learner,
                Who::Named { sign, nickname } => summary.sign == *sign && summary.nickname == *nickname,
            };
            let shown = match proof {
                Proof::Nothing => summary.guard == Guard::Nothing,
                Proof::Secret(secret) => summary.checks().any(|check| secret.opens(check)),
                Proof::Tutor => true,
            };
            if meant && shown && !summary.erased {
                return Door::In(learner, Box::new(summary));
            }
        }
        if *proof == Proof::Nothing { Door::Ask } else { Door::Not(0) }
    }
}
