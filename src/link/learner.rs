//! The learner's end: one tutor at most, who may come in by a code, break off, and come back.
//! Must never show anything after the learner has ended it.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    thread,
    time::{Duration, Instant},
};

use super::{
    Fault,
    caller::{Called, Calls, End, keep_calling},
    code,
    door::{Call, Door, Guard},
    line::{Fresh, Heard, Line},
    shake::For,
    stream::{Address, SOCKET, own_address},
    wire::{self, Asked, Told},
};
use crate::{
    lesson::LessonId,
    pack::Lent,
    session::{Glimpse, Snapshot, TutorAct},
};

/// What happens at the learner's end.
#[derive(Debug)]
pub enum LearnerNews {
    /// A tutor is there, by this name.
    Came(String),
    /// The line is broken.
    Away,
    /// It is whole again.
    Back,
    /// The tutor has left, or did not come back.
    Left,
    /// In a room: the tutor comes, or goes on.
    Beside(bool),
    /// An act: its number, what was seen, what is wanted.
    Act(u32, u64, TutorAct),
    /// A lesson is asked for, with the sum of the tutor's own.
    Lesson(LessonId, Option<u64>),
    /// Three guesses missed: there must be another code.
    Guessed,
    /// The code at the door is too old now.
    Aged,
    /// A room could not be gone into.
    No(Fault),
}

type Tell = Box<dyn Fn(LearnerNews) + Send + Sync>;

/// See the module.
pub struct Learner(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    guard: Arc<Guard>,
    socket: PathBuf,
    /// So long a tutor whose line broke may come back: no door is open longer than for a code.
    patience: Duration,
    tell: Tell,
}

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct State {
    door: Option<Door>,
    /// Also for other computers, at this port once it was open.
    network: Option<u16>,
    line: Option<Line>,
    /// Counts lines: news of an old one mean nothing.
    number: u64,
    /// Somebody is there, or away.
    present: bool,
    away: bool,
    /// The tutor has said hello: when the line heals it is still the same one.
    greeted: bool,
    /// Since when the line is broken, or when it last broke.
    broken: Option<Instant>,
    /// Somebody counts how long the line is broken.
    waits: bool,
    /// In a room: whoever calls again when the line breaks.
    calls: Option<Calls>,
    name: String,
}

impl State {
    /// Nobody is there, nothing is open, and what still comes of this line means nothing.
    fn ended(&self) -> Self {
        Self { number: self.number + 1, waits: self.waits, ..Self::default() }
    }
}

impl Learner {
    /// Nothing is open yet. `data`: the folder for the socket inside this computer.
    pub fn new(data: &std::path::Path, tell: impl Fn(LearnerNews) + Send + Sync + 'static) -> Self {
        Self::patient(data, code::LIFE, tell)
    }

    /// The same, with so much patience for a tutor whose line broke.
    pub fn patient(
        data: &std::path::Path,
        patience: Duration,
        tell: impl Fn(LearnerNews) + Send + Sync + 'static,
    ) -> Self {
        let guard = Arc::new(Guard::new(For::Seat));
        let socket = data.join(SOCKET);
        Self(Arc::new(Inner { state: Mutex::default(), guard, socket, patience, tell: Box::new(tell) }))
    }

    /// Opens the door for whoever knows the code; where this computer is to be found from others, if it is.
    pub fn open(&self, network: bool, code: &str) -> Result<Option<String>, Fault> {
        let mut state = self.0.lock();
        self.0.guard.set_code(Some(code));
        if !(state.door.is_some() && state.network.is_some() == network) {
            state.door = None;
            state.network = network.then(|| state.network.unwrap_or_default());
            self.0.open_door(&mut state)?;
        }
        let port = state.door.as_ref().and_then(|door| door.port);
        drop(state);
        Ok(port.map(|port| {
            let ip = own_address().unwrap_or_else(|| "127.0.0.1".into());
            if port == super::stream::PORT { ip } else { format!("{ip}:{port}") }
        }))
    }

    /// Lets nobody in any more. Who is there stays.
    pub fn shut(&self) {
        self.0.guard.set_code(None);
        let mut state = self.0.lock();
        if !state.away {
            state.door = None;
        }
    }

    /// Ends it, at once: nothing more is shown, nobody may come back.
    pub fn end(&self) {
        self.0.guard.set_code(None);
        self.0.guard.forget(None);
        let mut state = self.0.lock();
        if let Some(line) = state.line.take() {
            line.end(wire::write(&Told::Bye));
        }
        *state = state.ended();
    }

    /// Goes into a tutor's room.
    pub fn join(&self, address: &str, code: &str, name: &str) -> Result<(), Fault> {
        name.clone_into(&mut self.0.lock().name);
        let inner = Arc::downgrade(&self.0);
        let calls = keep_calling(Address::There(address.to_owned()), For::Room, code, move |called| {
            let Some(inner) = inner.upgrade() else { return };
            match called {
                Called::Up(fresh, back) => inner.adopt(fresh, back),
                Called::Away => {}
                Called::No(fault) => {
                    let there = std::mem::take(&mut inner.lock().present);
                    (inner.tell)(if there { LearnerNews::Left } else { LearnerNews::No(fault) });
                }
            }
        })?;
        self.0.lock().calls = Some(calls);
        Ok(())
    }

    /// Somebody may look on: what is shown is worth making.
    pub fn watched(&self) -> bool {
        self.0.lock().line.is_some()
    }

    /// Shows what a tutor may know now. Only the latest is kept for a slow line.
    pub fn show(&self, revision: u64, snapshot: &Snapshot) {
        let line = self.0.lock().line.clone();
        // by way of text: that is how a place is kept, and the program need not learn a second way
        let value = serde_json::to_string(snapshot).ok().and_then(|text| serde_json::from_str(&text).ok());
        if let (Some(line), Some(value)) = (line, value) {
            line.show(revision, Arc::new(value));
        }
    }

    /// Where the learner is, for a room.
    pub fn glimpse(&self, glimpse: &Glimpse) {
        self.0.tell(&Told::Glimpse(glimpse.clone()));
    }

    /// What became of an act.
    pub fn answer(&self, number: u32, done: bool) {
        self.0.tell(&Told::Answer(number, done));
    }

    /// A lesson that was asked for; none where both have the same.
    pub fn lend(&self, lesson: LessonId, files: Option<Lent>) {
        self.0.tell(&Told::Lesson(lesson, files.map(Box::new)));
    }
}

impl Drop for Learner {
    fn drop(&mut self) {
        self.end();
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, told: &Told) {
        let line = self.lock().line.clone();
        if let Some(line) = line {
            line.tell(told);
        }
    }

    fn open_door(self: &Arc<Self>, state: &mut State) -> Result<(), Fault> {
        let weak = Arc::downgrade(self);
        let heard: Arc<dyn Fn(Call) + Send + Sync> = Arc::new(move |call| {
            let Some(inner) = weak.upgrade() else { return };
            match call {
                Call::Came(fresh, back) => inner.adopt(fresh, back.is_some()),
                Call::Guessed => (inner.tell)(LearnerNews::Guessed),
            }
        });
        let short = self.socket.as_os_str().len() < 100;
        let door = Door::open(&self.guard, short.then_some(&*self.socket), state.network, &heard)?;
        if door.port.is_some() {
            state.network = door.port;
        }
        state.door = Some(door);
        Ok(())
    }

    /// A line is up: it takes the place of the one before.
    fn adopt(self: &Arc<Self>, fresh: Fresh, back: bool) {
        let kept = fresh.keys.kept;
        let mut state = self.lock();
        state.number += 1;
        let (number, asks) = (state.number, state.calls.is_some());
        let weak: Weak<Self> = Arc::downgrade(self);
        let line = Line::start(fresh, asks, move |heard| {
            if let Some(inner) = weak.upgrade() {
                inner.heard(number, heard);
            }
        });
        let Ok(line) = line else { return };
        line.tell(&Told::Welcome(state.name.clone()));
        if let Some(old) = state.line.replace(line) {
            old.cut();
        }
        if state.calls.is_none() {
            self.guard.keep(kept);
        }
        let was_here = state.present && back;
        (state.present, state.away) = (true, false);
        // under the lock: when the door is opened again, its place must be free
        state.door = None;
        drop(state);
        if was_here {
            (self.tell)(LearnerNews::Back);
        }
    }

    fn heard(self: &Arc<Self>, number: u64, heard: Heard) {
        if self.lock().number != number {
            return;
        }
        match heard {
            Heard::Message(bytes) => match wire::read::<Asked>(&bytes) {
                Ok(asked) => self.asked(asked),
                Err(_) => self.lock().line.iter().for_each(Line::cut),
            },
            Heard::Late => self.away(false),
            Heard::Gone => self.away(true),
        }
    }

    fn asked(self: &Arc<Self>, asked: Asked) {
        match asked {
            Asked::Hello(name) => {
                let mut state = self.lock();
                let first = !std::mem::replace(&mut state.greeted, true);
                drop(state);
                if first {
                    (self.tell)(LearnerNews::Came(name));
                }
            }
            Asked::Seen(revision) => {
                let line = self.lock().line.clone();
                if line.is_some_and(|line| line.seen(revision)) {
                    let mut state = self.lock();
                    let was_away = std::mem::take(&mut state.away);
                    state.door = None;
                    drop(state);
                    if was_away {
                        (self.tell)(LearnerNews::Back);
                    }
                }
            }
            Asked::Act(number, revision, act) => (self.tell)(LearnerNews::Act(number, revision, act)),
            Asked::Lesson(lesson, sum) => (self.tell)(LearnerNews::Lesson(lesson, sum)),
            Asked::Beside(beside) => (self.tell)(LearnerNews::Beside(beside)),
            Asked::Bye => self.left(),
        }
    }

    fn left(self: &Arc<Self>) {
        self.guard.forget(None);
        let mut state = self.lock();
        if let Some(line) = state.line.take() {
            line.cut();
        }
        if let Some(calls) = state.calls.take() {
            let _ = calls.send(End::Ended);
        }
        *state = state.ended();
        drop(state);
        (self.tell)(LearnerNews::Left);
    }

    /// The line is broken, or very slow: the tutor may come back by the secret both kept.
    fn away(self: &Arc<Self>, gone: bool) {
        let mut state = self.lock();
        if !state.present {
            return;
        }
        if gone {
            state.line = None;
        }
        let first = !std::mem::replace(&mut state.away, true);
        if first {
            state.broken = Some(Instant::now());
        }
        if let Some(calls) = &state.calls {
            if gone {
                let _ = calls.send(End::Broken);
            }
        } else if state.door.is_none() {
            let _ = self.open_door(&mut state);
            if !std::mem::replace(&mut state.waits, true) {
                let (inner, patience) = (Arc::downgrade(self), self.patience);
                let _ = thread::Builder::new().name("patience".into()).spawn(move || give_up(&inner, patience));
            }
        }
        drop(state);
        if first {
            (self.tell)(LearnerNews::Away);
        }
    }
}

/// Whoever does not come back for long does not come back any more. Each break has the same time, and no more.
fn give_up(inner: &Weak<Inner>, patience: Duration) {
    let mut wait = patience;
    loop {
        thread::sleep(wait);
        let Some(inner) = inner.upgrade() else { return };
        let mut state = inner.lock();
        let broken = state.broken.filter(|_| state.away);
        let left = broken.map(|since| patience.saturating_sub(since.elapsed()));
        if let Some(left) = left.filter(|left| !left.is_zero()) {
            wait = left;
            continue;
        }
        state.waits = false;
        drop(state);
        if left.is_some() {
            inner.left();
        }
        return;
    }
}
