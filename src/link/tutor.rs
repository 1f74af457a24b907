//! The tutor's end: one learner who is called, or a room into which learners come.
//! Must never take from a learner's side what does not fit, or more than it has room for.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    thread,
    time::Duration,
};

use serde_json::Value;

use super::{
    Fault,
    caller::{Called, Calls, End, keep_calling},
    change::apply,
    code,
    door::{Call, Door, Guard},
    line::{Fresh, Heard, Line},
    shake::For,
    stream::{Address, PORT, own_address},
    wire::{self, Asked, Told},
};
use crate::{
    lesson::LessonId,
    pack::Lent,
    session::{Glimpse, Snapshot},
};

/// Most learners in a room.
pub const ROOM: usize = 30;
/// Most values that one learner's side may have here: a mailbox has some hundreds.
const MOST_VALUES: usize = 60_000;

/// What happens at the tutor's end, about the learner with that number; the one who was called is 0.
#[derive(Debug)]
pub enum TutorNews {
    /// The learner is there, by this name.
    Here(String),
    /// What the learner's side shows now.
    Shown(u64, Box<Snapshot>),
    /// Where the learner is.
    Glimpse(Glimpse),
    /// A lesson that was asked for; none: the own one is the same.
    Lesson(LessonId, Option<Box<Lent>>),
    /// An act was done, or was too late.
    Answer(u32, bool),
    /// The line is broken; it heals by itself.
    Away,
    /// It is whole again.
    Back,
    /// The learner has ended it, or did not come back.
    Ended,
    /// It cannot be, and why.
    No(Fault),
    /// Three guesses missed at the door of the room: there must be another code.
    Guessed,
}

type Tell = Box<dyn Fn(u32, TutorNews) + Send + Sync>;

/// See the module.
pub struct Tutor(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    guard: Arc<Guard>,
    /// So long a learner whose line broke may come back into the room.
    patience: Duration,
    tell: Tell,
    name: String,
}

#[derive(Default)]
struct State {
    seats: BTreeMap<u32, Seat>,
    next: u32,
    calls: Option<Calls>,
    door: Option<Door>,
    port: Option<u16>,
    /// New learners may come in; else the door is only for those whose line broke.
    welcoming: bool,
}

struct Seat {
    line: Line,
    /// Which of its lines: news of an old one mean nothing.
    number: u64,
    base: Arc<Mutex<Value>>,
    kept: [u8; 16],
    away: bool,
}

impl Tutor {
    /// Nobody is called yet, no room is open.
    pub fn new(name: &str, tell: impl Fn(u32, TutorNews) + Send + Sync + 'static) -> Self {
        Self::patient(name, code::LIFE, tell)
    }

    /// The same, with so much patience for learners whose line broke.
    pub fn patient(name: &str, patience: Duration, tell: impl Fn(u32, TutorNews) + Send + Sync + 'static) -> Self {
        let (guard, name) = (Arc::new(Guard::new(For::Room)), name.to_owned());
        Self(Arc::new(Inner { state: Mutex::default(), guard, patience, tell: Box::new(tell), name }))
    }

    /// Calls a learner: at an address, or in this computer with the data folder `data`.
    pub fn call(&self, address: Option<&str>, data: &Path, code: &str) -> Result<(), Fault> {
        let address = match address.map(str::trim).filter(|address| !address.is_empty()) {
            Some(address) => Address::There(address.to_owned()),
            None => Address::Here(data.join(super::stream::SOCKET)),
        };
        let inner = Arc::downgrade(&self.0);
        let calls = keep_calling(address, For::Seat, code, move |called| {
            let Some(inner) = inner.upgrade() else { return };
            match called {
                Called::Up(fresh, back) => inner.adopt(0, fresh, back),
                Called::Away => {}
                Called::No(fault) => {
                    let there = inner.lock().seats.remove(&0).is_some();
                    (inner.tell)(0, if there { TutorNews::Ended } else { TutorNews::No(fault) });
                }
            }
        })?;
        self.0.lock().calls = Some(calls);
        Ok(())
    }

    /// Opens the room's door for whoever knows the code; where it is.
    pub fn open_room(&self, code: &str) -> Result<String, Fault> {
        self.0.guard.set_code(Some(code));
        let mut state = self.0.lock();
        state.welcoming = true;
        self.0.open_door(&mut state)?;
        let port = state.port.unwrap_or_default();
        drop(state);
        let ip = own_address().unwrap_or_else(|| "127.0.0.1".into());
        Ok(if port == PORT { ip } else { format!("{ip}:{port}") })
    }

    /// Lets nobody else in.
    pub fn shut_room(&self) {
        self.0.guard.set_code(None);
        let mut state = self.0.lock();
        state.welcoming = false;
        self.0.door_not_needed(&mut state);
    }

    /// Asks something of a learner's side.
    pub fn say(&self, who: u32, asked: &Asked) {
        let line = self.0.lock().seats.get(&who).map(|seat| seat.line.clone());
        if let Some(line) = line {
            line.say(asked);
        }
    }

    /// Leaves all learners.
    pub fn end(&self) {
        self.0.guard.set_code(None);
        self.0.guard.forget(None);
        self.0.guard.set_full(false);
        let mut state = self.0.lock();
        for seat in std::mem::take(&mut state.seats).into_values() {
            seat.line.end(wire::write(&Asked::Bye));
        }
        *state = State { next: state.next, ..State::default() };
    }
}

impl Drop for Tutor {
    fn drop(&mut self) {
        self.end();
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open_door(self: &Arc<Self>, state: &mut State) -> Result<(), Fault> {
        if state.door.is_some() {
            return Ok(());
        }
        let weak = Arc::downgrade(self);
        let heard: Arc<dyn Fn(Call) + Send + Sync> = Arc::new(move |call| {
            let Some(inner) = weak.upgrade() else { return };
            match call {
                Call::Came(fresh, Some(id)) => {
                    let who = inner.lock().seats.iter().find(|(_, seat)| seat.kept == id).map(|(who, _)| *who);
                    if let Some(who) = who {
                        inner.adopt(who, fresh, true);
                    }
                }
                Call::Came(fresh, None) => {
                    let mut state = inner.lock();
                    // the guard lets nobody into a full room; two may come at the same moment
                    if state.seats.len() >= ROOM {
                        return;
                    }
                    state.next += 1;
                    let who = state.next;
                    drop(state);
                    inner.adopt(who, fresh, false);
                }
                Call::Guessed => (inner.tell)(0, TutorNews::Guessed),
            }
        });
        let door = Door::open(&self.guard, None, Some(state.port.unwrap_or_default()), &heard)?;
        state.port = door.port;
        state.door = Some(door);
        Ok(())
    }

    fn adopt(self: &Arc<Self>, who: u32, fresh: Fresh, back: bool) {
        let kept = fresh.keys.kept;
        let mut state = self.lock();
        let (calls, number) = (state.calls.is_some(), state.seats.get(&who).map_or(1, |seat| seat.number + 1));
        let base = Arc::new(Mutex::new(Value::Null));
        let (weak, values) = (Arc::downgrade(self), base.clone());
        // whoever calls asks whether the other is still there
        let line = Line::start(fresh, calls, move |heard| {
            if let Some(inner) = weak.upgrade() {
                inner.heard(who, number, heard, &values);
            }
        });
        let Ok(line) = line else { return };
        line.say(&Asked::Hello(self.name.clone()));
        let seat = Seat { line, number, base, kept: kept.id, away: false };
        if let Some(old) = state.seats.insert(who, seat) {
            old.line.cut();
        }
        if !calls {
            self.guard.keep(kept);
            self.guard.set_full(state.seats.len() >= ROOM);
        }
        self.door_not_needed(&mut state);
        drop(state);
        if back {
            (self.tell)(who, TutorNews::Back);
        }
    }

    /// Under the lock: when the door is opened again, its place must be free.
    fn door_not_needed(&self, state: &mut State) {
        if !state.welcoming && !state.seats.values().any(|seat| seat.away) {
            state.door = None;
        }
    }

    fn heard(self: &Arc<Self>, who: u32, number: u64, heard: Heard, base: &Mutex<Value>) {
        if self.lock().seats.get(&who).is_none_or(|seat| seat.number != number) {
            return;
        }
        match heard {
            Heard::Message(bytes) => {
                if self.told(who, &bytes, base).is_err() {
                    let line = self.lock().seats.get(&who).map(|seat| seat.line.clone());
                    line.iter().for_each(Line::cut);
                }
            }
            Heard::Late => {}
            Heard::Gone => self.gone(who),
        }
    }

    fn told(self: &Arc<Self>, who: u32, bytes: &[u8], base: &Mutex<Value>) -> Result<(), Fault> {
        let news = match wire::read::<Told>(bytes)? {
            Told::Welcome(name) => TutorNews::Here(name),
            Told::Whole(revision, value) => {
                *base.lock().unwrap_or_else(PoisonError::into_inner) = value;
                return self.shown(who, revision, base);
            }
            Told::Change(revision, change) => {
                apply(&mut base.lock().unwrap_or_else(PoisonError::into_inner), change)?;
                return self.shown(who, revision, base);
            }
            Told::Glimpse(glimpse) => TutorNews::Glimpse(glimpse),
            Told::Lesson(lesson, files) => TutorNews::Lesson(lesson, files),
            Told::Answer(number, done) => TutorNews::Answer(number, done),
            Told::Bye => {
                self.ended(who);
                return Ok(());
            }
        };
        (self.tell)(who, news);
        Ok(())
    }

    fn shown(&self, who: u32, revision: u64, base: &Mutex<Value>) -> Result<(), Fault> {
        let value = base.lock().unwrap_or_else(PoisonError::into_inner);
        if values(&value) > MOST_VALUES {
            return Err(Fault::TooLong);
        }
        let text = value.to_string();
        drop(value);
        let snapshot: Snapshot = wire::read(text.as_bytes())?;
        (self.tell)(who, TutorNews::Shown(revision, Box::new(snapshot)));
        let line = self.lock().seats.get(&who).map(|seat| seat.line.clone());
        if let Some(line) = line {
            line.say(&Asked::Seen(revision));
        }
        Ok(())
    }

    fn ended(&self, who: u32) {
        let mut state = self.lock();
        if let Some(seat) = state.seats.remove(&who) {
            self.guard.forget(Some(seat.kept));
            self.guard.set_full(false);
            seat.line.cut();
        }
        if let Some(calls) = state.calls.take() {
            let _ = calls.send(End::Ended);
        }
        self.door_not_needed(&mut state);
        drop(state);
        (self.tell)(who, TutorNews::Ended);
    }

    fn gone(self: &Arc<Self>, who: u32) {
        let mut state = self.lock();
        let Some(seat) = state.seats.get_mut(&who) else { return };
        seat.away = true;
        let number = seat.number;
        *seat.base.lock().unwrap_or_else(PoisonError::into_inner) = Value::Null;
        if let Some(calls) = &state.calls {
            let _ = calls.send(End::Broken);
        } else {
            let _ = self.open_door(&mut state);
            let (inner, patience) = (Arc::downgrade(self), self.patience);
            let wait = move || give_up(&inner, who, number, patience);
            let _ = thread::Builder::new().name("patience".into()).spawn(wait);
        }
        drop(state);
        (self.tell)(who, TutorNews::Away);
    }
}

/// A learner who does not come back for long does not come back any more: no door stays open for them.
fn give_up(inner: &Weak<Inner>, who: u32, number: u64, patience: Duration) {
    thread::sleep(patience);
    if let Some(inner) = inner.upgrade() {
        let still = inner.lock().seats.get(&who).is_some_and(|seat| seat.away && seat.number == number);
        if still {
            inner.ended(who);
        }
    }
}

/// How many values there are, and letters by the sixteen.
fn values(value: &Value) -> usize {
    match value {
        Value::Array(all) => 1 + all.iter().map(values).sum::<usize>(),
        Value::Object(all) => 1 + all.values().map(values).sum::<usize>(),
        Value::String(text) => 1 + text.len() / 16,
        Value::Null | Value::Bool(_) | Value::Number(_) => 1,
    }
}
