//! One sealed line that is up: a thread that reads, a thread that writes, and between them what is still to be said.
//! Must never let a slow other side hold up whoever speaks: of what is shown only the latest is kept.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use super::{
    Fault,
    change::change,
    frame::Frames,
    seal::{Opener, Sealer},
    shake::Keys,
    stream::Stream,
    wire::{self, Asked, PING, PONG, Told},
};

/// At rest, so often one side asks whether the other is still there.
pub const BEAT: Duration = Duration::from_secs(15);
/// When something was said, it is asked once so soon after it: a cable may have been pulled just then, and nothing tells.
pub const SOON: Duration = Duration::from_secs(3);
/// Whoever waits to be asked waits so much longer.
const SLACK: Duration = Duration::from_secs(2);
/// An answer, or word that something has arrived, takes no longer; after it the line counts as broken.
pub const ANSWER: Duration = Duration::from_millis(1500);
/// What cannot be written for so long cannot be written.
const STUCK: Duration = Duration::from_secs(10);
/// Most bytes that wait to be written.
const MOST_WAITING: usize = 3 * 1024 * 1024;
/// Most messages a second from the other side; the first may come at once.
const MOST_A_SECOND: u32 = 200;

/// What comes of a line.
#[derive(Debug)]
pub enum Heard {
    /// A message.
    Message(Vec<u8>),
    /// What was shown last has not arrived in time.
    Late,
    /// It is gone; nothing more comes.
    Gone,
}

/// A line that was just opened.
pub struct Fresh {
    /// The line.
    pub stream: Stream,
    /// Its keys.
    pub keys: Keys,
    /// What came behind the greeting.
    pub frames: Frames,
}

/// See the module. Dropped, it ends.
#[derive(Clone)]
pub struct Line(Arc<Ends>);

struct Ends {
    out: Mutex<Out>,
    bell: Condvar,
    stream: Stream,
}

#[derive(Default)]
struct Out {
    queue: VecDeque<Vec<u8>>,
    waiting: usize,
    /// What is to be shown next: only the latest.
    latest: Option<(u64, Arc<Value>)>,
    /// What the other side has seen, or will have when word comes.
    base: Option<Arc<Value>>,
    /// Shown, and no word yet that it has arrived.
    unseen: Option<(u64, Instant, bool)>,
    /// When an answer is due.
    due: Option<Instant>,
    /// This side asks whether the other is there; else it waits to be asked.
    asks: bool,
    /// When to ask; on the other side, when it is plain that nobody asks any more.
    beat: Option<Instant>,
    /// Say what is waiting, then end.
    ending: bool,
    over: bool,
}

impl Out {
    /// Something was said or heard; `calm`: only that somebody is there.
    fn stir(&mut self, calm: bool) {
        let rest = if calm { BEAT } else { SOON };
        self.beat = Some(Instant::now() + if self.asks { rest } else { rest + SLACK });
    }
}

/// Says only that somebody is there?
fn is_calm(message: &[u8]) -> bool {
    message == PING || message == PONG
}

impl Line {
    /// Starts both threads. `asks`: this side asks now and then whether the other is there, and wants answers in time.
    pub fn start(fresh: Fresh, asks: bool, hear: impl Fn(Heard) + Send + Sync + 'static) -> Result<Self, Fault> {
        let Fresh { stream, keys, frames } = fresh;
        stream.patience(None, Some(STUCK));
        let (reads, writes) = (stream.again()?, stream.again()?);
        let mut out = Out { asks, ..Out::default() };
        out.stir(false);
        let line = Self(Arc::new(Ends { out: Mutex::new(out), bell: Condvar::new(), stream }));
        let hear = Arc::new(hear);
        let (opener, sealer) = (Opener::new(&keys.hear, frames), Sealer::new(&keys.send));
        let (ends, tell) = (line.0.clone(), hear.clone());
        thread::Builder::new().name("link-write".into()).spawn(move || ends.write(writes, sealer, &*tell))?;
        let ends = line.0.clone();
        thread::Builder::new().name("link-read".into()).spawn(move || ends.read(reads, opener, &*hear))?;
        Ok(line)
    }

    /// Says something. Whoever lets too much wait has no line any more.
    pub fn say(&self, message: &Asked) {
        self.0.queue(wire::write(message), !matches!(message, Asked::Seen(_) | Asked::Bye | Asked::Hello(_)));
    }

    /// Tells something.
    pub fn tell(&self, message: &Told) {
        self.0.queue(wire::write(message), false);
    }

    /// Shows this as soon as the other side has seen what was shown before.
    pub fn show(&self, revision: u64, value: Arc<Value>) {
        let mut out = self.0.lock();
        out.latest = Some((revision, value));
        drop(out);
        self.0.bell.notify_one();
    }

    /// Word came that this revision has arrived. True when it had been late.
    pub fn seen(&self, revision: u64) -> bool {
        let mut out = self.0.lock();
        let Some((shown, _, late)) = out.unseen else { return false };
        if shown != revision {
            return false;
        }
        out.unseen = None;
        drop(out);
        self.0.bell.notify_one();
        late
    }

    /// Says what is still waiting, this last of all, and ends.
    pub fn end(&self, last: Vec<u8>) {
        self.0.queue(last, false);
        self.0.lock().ending = true;
        self.0.bell.notify_one();
    }

    /// Ends at once.
    pub fn cut(&self) {
        self.0.close();
    }
}

impl Ends {
    fn lock(&self) -> MutexGuard<'_, Out> {
        self.out.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn queue(&self, message: Vec<u8>, wants_answer: bool) {
        let mut out = self.lock();
        out.waiting += message.len() + 64;
        let too_much = out.waiting > MOST_WAITING;
        out.queue.push_back(message);
        if wants_answer && out.asks {
            out.due.get_or_insert_with(|| Instant::now() + ANSWER);
        }
        drop(out);
        if too_much {
            self.close();
        }
        self.bell.notify_one();
    }

    fn close(&self) {
        self.lock().over = true;
        self.stream.end();
        self.bell.notify_all();
    }

    fn write(&self, mut stream: Stream, mut sealer: Sealer, tell: &dyn Fn(Heard)) {
        while let Some(message) = self.next(tell) {
            if stream.write(&sealer.seal(&message)).is_err() {
                break;
            }
            if !is_calm(&message) {
                self.lock().stir(false);
            }
        }
        let out = self.lock();
        if out.ending && !out.over {
            // the last words still have to arrive
            self.stream.finish();
            return;
        }
        drop(out);
        self.close();
    }

    /// What to write next; waits for it. `None`: the line is over.
    fn next(&self, tell: &dyn Fn(Heard)) -> Option<Vec<u8>> {
        let mut out = self.lock();
        loop {
            if out.over {
                return None;
            }
            if let Some(message) = out.queue.pop_front() {
                out.waiting = out.waiting.saturating_sub(message.len() + 64);
                return Some(message);
            }
            if out.ending {
                return None;
            }
            if out.unseen.is_none()
                && let Some((revision, value)) = out.latest.take()
            {
                let base = out.base.replace(value.clone());
                if base.as_ref() == Some(&value) {
                    continue;
                }
                out.unseen = Some((revision, Instant::now(), false));
                drop(out);
                return Some(shown(revision, base.as_deref(), &value));
            }
            let now = Instant::now();
            if let Some((revision, since, false)) = out.unseen
                && now >= since + ANSWER
            {
                out.unseen = Some((revision, since, true));
                drop(out);
                tell(Heard::Late);
                out = self.lock();
                continue;
            }
            if out.due.is_some_and(|due| now >= due) {
                return None;
            }
            if out.beat.is_some_and(|beat| now >= beat) {
                if !out.asks {
                    return None;
                }
                out.stir(true);
                out.due.get_or_insert(now + ANSWER);
                return Some(PING.to_vec());
            }
            let late = out.unseen.filter(|(_, _, late)| !late).map(|(_, since, _)| since + ANSWER);
            let until = [late, out.due, out.beat].into_iter().flatten().min();
            out = match until {
                None => self.bell.wait(out).unwrap_or_else(PoisonError::into_inner),
                Some(until) => {
                    let wait = until.saturating_duration_since(now);
                    self.bell.wait_timeout(out, wait).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    fn read(&self, mut stream: Stream, mut opener: Opener, hear: &dyn Fn(Heard)) {
        let mut bytes = [0; 4096];
        let (mut second, mut count) = (Instant::now(), 0);
        loop {
            // first of all what came behind the greeting
            let sound = loop {
                match opener.message() {
                    Ok(None) => break true,
                    Err(_) => break false,
                    Ok(Some(message)) => {
                        self.lock().stir(is_calm(&message));
                        match &message[..] {
                            PING => self.queue(PONG.to_vec(), false),
                            PONG => {}
                            _ => hear(Heard::Message(message)),
                        }
                        count += 1;
                        if count >= MOST_A_SECOND {
                            // whoever floods waits in their own line
                            thread::sleep(Duration::from_secs(1).saturating_sub(second.elapsed()));
                            (second, count) = (Instant::now(), 0);
                        } else if second.elapsed() >= Duration::from_secs(1) {
                            (second, count) = (Instant::now(), 0);
                        }
                    }
                }
            };
            if !sound {
                break;
            }
            match stream.read(&mut bytes) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => break,
                Ok(some) => {
                    opener.take(&bytes[..some]);
                    // part of something long: somebody is there
                    let mut out = self.lock();
                    out.due = None;
                    out.stir(false);
                }
            }
        }
        self.close();
        hear(Heard::Gone);
    }
}

/// A change where the other side has something to change, unless the whole is shorter.
fn shown(revision: u64, base: Option<&Value>, value: &Value) -> Vec<u8> {
    if let Some(change) = base.and_then(|base| change(base, value)) {
        let sent = wire::write(&Told::Change(revision, change));
        if sent.len() < 2048 {
            return sent;
        }
        let whole = wire::write(&Told::Whole(revision, value.clone()));
        return if whole.len() < sent.len() { whole } else { sent };
    }
    wire::write(&Told::Whole(revision, value.clone()))
}
