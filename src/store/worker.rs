//! The store's own thread. "Saved" is what a reply says, never what a request hopes.
//! When nothing can be kept it reads what is there, holds what it was given, and tries again at each request.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, Sender, channel},
    thread::JoinHandle,
};

use super::{Person, Store, StoreError};
use crate::{
    progress::{Event, LearnerId, LogId, Summary},
    seal::Code,
    secret::Secret,
    session::{Door, Proof, TutorDoor, Who},
};

/// What the session asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Keep these events, all or none.
    Append(Vec<Event>),
    /// What this learner's events mean.
    Summary(LearnerId),
    /// Those who chose this sign.
    BySign(String),
    /// Somebody wants to come in.
    Come(Who, Proof),
    /// Is this the PIN of a tutor, of whom these checks are known?
    Tutor(Secret, Vec<String>),
    /// What is to be kept of a secret?
    Hide(Secret),
    /// Every event of a learner.
    Events(LearnerId),
    /// Keep a setting of this machine.
    Set(String, String),
    /// Seal a learner's progress into a folder.
    TakeAlong(LearnerId, PathBuf, Code),
    /// Write everything about a learner into a folder, with this text for people.
    Write(LearnerId, PathBuf, String),
    /// Take in the first of these sealed files that this code opens.
    Bring(Vec<PathBuf>, Code),
    /// Make a copy if enough has happened, and one on the centre's stick if it is there. `false`: only if it is quick,
    /// because somebody is here.
    Tidy(Option<PathBuf>, bool),
    /// Read the whole file once; after the first paint, when `Opened::needs_check` says so.
    Check,
}

/// What was found at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The log that this process writes.
    pub log: LogId,
    /// The number of its next event.
    pub next_seq: u64,
    /// Somebody has been here who can come back.
    pub people: bool,
    /// Settings of this machine.
    pub settings: BTreeMap<String, String>,
    /// The last end was not a clean one.
    pub needs_check: bool,
    /// A damaged file was put here.
    pub set_aside: Option<PathBuf>,
    /// Why nothing can be kept, if so.
    pub trouble: Option<StoreError>,
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The first reply, with number 0.
    Opened(Box<Opened>),
    /// Done.
    Done,
    /// The learner; `None` for someone unknown or forgotten.
    Summary(Option<Box<Summary>>),
    /// Those with that sign.
    People(Vec<Person>),
    /// Whether they may come in.
    Door(Door),
    /// Whether it is a tutor.
    Tutor(TutorDoor),
    /// What is to be kept of a secret.
    Hidden(String),
    /// Their events in order.
    Events(Vec<Event>),
    /// A file was written here.
    Written(PathBuf),
    /// Progress came: whose, how many events were new, and what they mean now.
    Brought(LearnerId, u64, Box<Summary>),
    /// The file was damaged and is now here; what is given from now on goes into a new one.
    SetAside(PathBuf),
    /// It could not be done. What was to be kept is held and tried again.
    Trouble(StoreError),
}

/// One reply.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// To which request.
    pub number: u64,
    /// Everything that was asked to be kept up to this request's number is kept, and survives a power cut.
    pub durable: u64,
    /// What came of it.
    pub answer: Answer,
}

/// A handle on the thread.
#[derive(Debug)]
pub struct Worker {
    requests: Option<Sender<(u64, Request)>>,
    last: u64,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Opens the store of a folder on a thread of its own; `reply` is called there, first with `Answer::Opened`, or
    /// with `Answer::Trouble` when another Paso holds the folder or the file is a newer Paso's: nothing follows then.
    pub fn start(dir: PathBuf, reply: impl FnMut(Reply) + Send + 'static) -> Self {
        let (requests, inbox) = channel();
        let run = move || Desk::serve(dir, &inbox, reply);
        // Without a thread no reply ever comes, which is what a session without a store must bear anyway.
        let thread = std::thread::Builder::new().name("store".into()).spawn(run).ok();
        Self { requests: Some(requests), last: 0, thread }
    }

    /// Asks; the reply carries the number returned here, counted from 1.
    pub fn send(&mut self, request: Request) -> u64 {
        self.last += 1;
        if let Some(requests) = &self.requests {
            let _ = requests.send((self.last, request));
        }
        self.last
    }

    /// Waits until everything asked for is done and the file is closed properly.
    pub fn close(mut self) {
        self.end();
    }

    fn end(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.end();
    }
}

/// The thread's side.
struct Desk<R> {
    dir: PathBuf,
    store: Store,
    reply: R,
    /// Given, not yet kept, with the number of the last request they came with.
    held: Vec<Event>,
    durable: u64,
    /// The store in use is in memory or can only be read, because the real one could not be had.
    adrift: bool,
}

impl<R: FnMut(Reply)> Desk<R> {
    fn serve(dir: PathBuf, inbox: &Receiver<(u64, Request)>, mut reply: R) {
        let (store, trouble) = match open(&dir) {
            Ok(opened) => opened,
            Err(error) => return reply(Reply { number: 0, durable: 0, answer: Answer::Trouble(error) }),
        };
        let adrift = trouble.is_some();
        let mut desk = Self { dir, store, reply, held: Vec::new(), durable: 0, adrift };
        let opened = Answer::Opened(Box::new(Opened {
            log: desk.store.log(),
            next_seq: desk.store.next_seq(),
            people: desk.store.anyone().unwrap_or_default(),
            settings: desk.store.settings().unwrap_or_default(),
            needs_check: desk.store.needs_check(),
            set_aside: desk.store.set_aside().map(Path::to_owned),
            trouble,
        }));
        desk.tell(0, opened);
        while let Ok((number, request)) = inbox.recv() {
            desk.take(number, request, inbox);
        }
        let _ = desk.keep();
        let _ = desk.store.close();
    }

    fn tell(&mut self, number: u64, answer: Answer) {
        (self.reply)(Reply { number, durable: self.durable, answer });
    }

    fn take(&mut self, number: u64, request: Request, inbox: &Receiver<(u64, Request)>) {
        match request {
            Request::Append(events) => self.append(number, events, inbox),
            Request::Set(key, value) => {
                let set = self.store.set(&key, &value);
                self.answer(number, set.map(|()| Answer::Done));
            }
            Request::Summary(learner) => {
                let found = self.summary(learner);
                self.answer(number, found.map(|summary| Answer::Summary(summary.map(Box::new))));
            }
            Request::BySign(sign) => {
                let found = self.store.by_sign(&sign);
                self.answer(number, found.map(Answer::People));
            }
            Request::Events(learner) => {
                let mut events = Vec::new();
                let read = self.store.events(Some(learner), |event| events.push(event));
                self.answer(number, read.map(|()| Answer::Events(events)));
            }
            Request::Come(who, proof) => {
                let answer = self.store.come(&who, &proof);
                self.answer(number, answer.map(Answer::Door));
            }
            Request::Tutor(pin, checks) => {
                let answer = self.store.tutor(&pin, &checks);
                self.answer(number, Ok(Answer::Tutor(answer)));
            }
            Request::Hide(secret) => self.answer(number, Ok(Answer::Hidden(secret.check(super::chance())))),
            Request::TakeAlong(learner, folder, code) => {
                let written = self.keep().and_then(|()| self.store.take_along(learner, &folder, code));
                self.answer(number, written.map(Answer::Written));
            }
            Request::Write(learner, folder, text) => {
                let written = self.keep().and_then(|()| self.store.write_readable(learner, &folder, &text));
                self.answer(number, written.map(Answer::Written));
            }
            Request::Bring(files, code) => {
                let brought = self.keep().and_then(|()| self.bring(&files, code));
                self.answer(number, brought);
            }
            Request::Tidy(stick, ending) => {
                // a stick that is full or gone is in nobody's way
                let tidied = self.store.tidy(stick.as_deref(), ending).or_else(|error| match error {
                    StoreError::Damaged { .. } => Err(error),
                    _ => Ok(()),
                });
                self.answer(number, tidied.map(|()| Answer::Done));
            }
            Request::Check => {
                let checked = self.store.check();
                self.answer(number, checked.map(|()| Answer::Done));
            }
        }
    }

    /// Requests that came while the last ones were being written are kept together: one sync for all.
    fn append(&mut self, number: u64, events: Vec<Event>, inbox: &Receiver<(u64, Request)>) {
        self.held.extend(events);
        let (mut numbers, mut after) = (vec![number], None);
        while let Ok((number, request)) = inbox.try_recv() {
            match request {
                Request::Append(events) => {
                    self.held.extend(events);
                    numbers.push(number);
                }
                other => {
                    after = Some((number, other));
                    break;
                }
            }
        }
        let mut kept = self.keep().map(|()| Answer::Done).or_else(|error| self.around_damage(error));
        for number in numbers {
            if kept.is_ok() {
                self.durable = number;
            }
            self.tell(number, kept.clone().unwrap_or_else(Answer::Trouble));
            if let Ok(Answer::SetAside(_)) = kept {
                kept = Ok(Answer::Done);
            }
        }
        if let Some((number, request)) = after {
            self.take(number, request, inbox);
        }
    }

    /// Keeps what is held, if it can be kept at all.
    fn keep(&mut self) -> Result<(), StoreError> {
        if self.adrift {
            // Its own lock on a folder that can only be read would stand in the way.
            self.store.release();
            let real = Store::open(&self.dir)?;
            (self.store, self.adrift) = (real, false);
        }
        if !self.held.is_empty() {
            self.store.append(&self.held)?;
            self.held.clear();
        }
        Ok(())
    }

    /// The summary, with what is held and not yet in the file.
    fn summary(&mut self, learner: LearnerId) -> Result<Option<Summary>, StoreError> {
        let mut summary = self.store.summary(learner)?;
        for event in self.held.iter().filter(|event| event.learner == learner) {
            summary.get_or_insert_default().apply(event);
        }
        Ok(summary)
    }

    fn bring(&mut self, files: &[PathBuf], code: Code) -> Result<Answer, StoreError> {
        let (learner, new) = self.store.bring(files, code)?;
        let summary = self.store.summary(learner)?.ok_or(StoreError::Forgotten)?;
        Ok(Answer::Brought(learner, new, Box::new(summary)))
    }

    fn answer(&mut self, number: u64, answer: Result<Answer, StoreError>) {
        let answer = answer.or_else(|error| self.around_damage(error)).unwrap_or_else(Answer::Trouble);
        self.tell(number, answer);
    }

    /// A damaged file is put aside at once, whatever was asked; what is held goes into a new one.
    fn around_damage(&mut self, error: StoreError) -> Result<Answer, StoreError> {
        if !error.is_damage() || self.adrift {
            return Err(error);
        }
        let damaged = std::mem::replace(&mut self.store, Store::memory()?);
        self.adrift = true;
        self.store = damaged.begin_anew()?;
        self.adrift = false;
        self.keep()?;
        self.store.set_aside().map(|aside| Answer::SetAside(aside.to_owned())).ok_or(error)
    }
}

/// The real store; or one that can only be read, or one in memory, with the reason why.
fn open(dir: &Path) -> Result<(Store, Option<StoreError>), StoreError> {
    match Store::open(dir) {
        Ok(store) => Ok((store, None)),
        Err(error @ (StoreError::Busy { .. } | StoreError::Newer { .. })) => Err(error),
        Err(trouble @ StoreError::CannotKeep { .. }) => match Store::reading(dir) {
            Ok(store) => Ok((store, Some(trouble))),
            Err(error @ (StoreError::Busy { .. } | StoreError::Newer { .. })) => Err(error),
            Err(_) => Ok((Store::memory()?, Some(trouble))),
        },
        Err(trouble) => Ok((Store::memory()?, Some(trouble))),
    }
}

#[cfg(test)]
mod tests;
