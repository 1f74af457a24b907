//! Where calls come in: a socket inside the computer, and one on the network if it was asked for. Each call is greeted
//! on a thread of its own; few at once. Must never be open without somebody who waits for a call.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

#[cfg(unix)]
use std::os::unix::net::{UnixListener, UnixStream};

use super::{
    Fault, Refusal, code,
    frame::Frames,
    line::Fresh,
    shake::{Answerer, For, Kept, Known, refusal},
    stream::{GREETING, PORT, Stream},
};

/// So many calls are greeted at once; others are told that there is no place.
const GREETED: u8 = 8;

/// What callers are measured by.
pub struct Guard(Mutex<Watch>);

struct Watch {
    purpose: For,
    code: Option<(String, Instant)>,
    missed: u8,
    /// There is no place for anybody new.
    full: bool,
    kept: Vec<Kept>,
}

impl Guard {
    /// Nobody comes in yet.
    pub fn new(purpose: For) -> Self {
        Self(Mutex::new(Watch { purpose, code: None, missed: 0, full: false, kept: Vec::new() }))
    }

    fn lock(&self) -> MutexGuard<'_, Watch> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on this code, for its life; or none.
    pub fn set_code(&self, code: Option<&str>) {
        let mut watch = self.lock();
        watch.code = code.map(|code| (code::normal(code), Instant::now() + code::LIFE));
        watch.missed = 0;
    }

    /// Is there a place for somebody new?
    pub fn set_full(&self, full: bool) {
        self.lock().full = full;
    }

    /// Who may come back without a code.
    pub fn keep(&self, kept: Kept) {
        let mut watch = self.lock();
        watch.kept.retain(|known| known.id != kept.id);
        watch.kept.push(kept);
    }

    /// Nobody, or not this one any more.
    pub fn forget(&self, id: Option<[u8; 16]>) {
        self.lock().kept.retain(|known| id.is_some_and(|id| id != known.id));
    }

    fn known(&self) -> Known {
        let watch = self.lock();
        let code = watch.code.as_ref().filter(|(_, until)| *until > Instant::now());
        Known { purpose: watch.purpose, code: code.map(|(code, _)| code.clone()), kept: watch.kept.clone() }
    }

    /// A guess is about to be looked at: it counts before anything is known of it, however many come at once.
    fn guess(&self, with: Option<&str>) -> Result<(), Fault> {
        let mut watch = self.lock();
        if watch.full {
            return Err(Fault::Refused(Refusal::Full));
        }
        let current = watch.code.as_ref().map(|(code, _)| code.as_str()) == with;
        if !current || watch.missed >= code::TRIES {
            return Err(Fault::Refused(Refusal::NoCode));
        }
        watch.missed += 1;
        Ok(())
    }

    /// The guess missed. True when there is no code any more.
    fn missed(&self) -> bool {
        let mut watch = self.lock();
        watch.missed >= code::TRIES && watch.code.take().is_some()
    }

    /// The guess was right: in a seat for one nobody else comes in by it.
    fn came(&self) {
        let mut watch = self.lock();
        watch.missed = 0;
        if watch.purpose == For::Seat {
            watch.code = None;
        }
    }
}

/// What comes of a door.
pub enum Call {
    /// Somebody who proved to know the code, or to have been here.
    Came(Fresh, Option<[u8; 16]>),
    /// Three guesses missed: there must be another code.
    Guessed,
}

/// See the module. Dropped, it is shut.
pub struct Door {
    open: Arc<AtomicBool>,
    /// The port on the network, if it is open there.
    pub port: Option<u16>,
    socket: Option<PathBuf>,
    /// Whoever waits for calls, and on which of both.
    waiting: Vec<(bool, JoinHandle<()>)>,
}

impl Door {
    /// Opens a socket at `socket`, and one on the network if there is a wish for it. Fails when none can be had.
    pub fn open(
        guard: &Arc<Guard>,
        socket: Option<&Path>,
        port: Option<u16>,
        heard: &Arc<dyn Fn(Call) + Send + Sync>,
    ) -> io::Result<Self> {
        let open = Arc::new(AtomicBool::new(true));
        let mut door = Self { open: open.clone(), port: None, socket: None, waiting: Vec::new() };
        let greeter = Greeter { open, guard: guard.clone(), heard: heard.clone(), greeting: Arc::default() };
        let mut trouble = io::Error::from(io::ErrorKind::Unsupported);
        #[cfg(unix)]
        if let Some(path) = socket {
            match listen(path) {
                Ok(listener) => {
                    door.socket = Some(path.to_owned());
                    let greeter = greeter.clone();
                    let waits = thread::Builder::new().name("door".into()).spawn(move || {
                        greeter.greet(listener.incoming().map(|stream| stream.map(Stream::Unix)));
                    })?;
                    door.waiting.push((false, waits));
                }
                Err(error) => trouble = error,
            }
        }
        #[cfg(not(unix))]
        let _ = socket;
        if let Some(port) = port {
            let any = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::UNSPECIFIED, port)));
            // whoever comes back looks for the door where it was
            let again = |_| {
                thread::sleep(Duration::from_millis(if port == 0 { 0 } else { 100 }));
                any(if port == 0 { 0 } else { port })
            };
            let listener = any(if port == 0 { PORT } else { port }).or_else(again).or_else(|_| any(0))?;
            door.port = Some(listener.local_addr()?.port());
            let waits = thread::Builder::new().name("door".into()).spawn(move || {
                greeter.greet(listener.incoming().map(|stream| {
                    let stream = stream?;
                    let _ = stream.set_nodelay(true);
                    Ok(Stream::Tcp(stream))
                }));
            })?;
            door.waiting.push((true, waits));
        }
        if door.port.is_none() && door.socket.is_none() { Err(trouble) } else { Ok(door) }
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.open.store(false, Ordering::SeqCst);
        // whoever waits for a call gets one, and sees that it is over
        let mut woken = [false; 2];
        #[cfg(unix)]
        if let Some(path) = &self.socket {
            woken[0] = UnixStream::connect(path).is_ok();
            let _ = std::fs::remove_file(path);
        }
        if let Some(port) = self.port {
            let own = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
            woken[1] = TcpStream::connect_timeout(&own, Duration::from_millis(200)).is_ok();
        }
        // the place must be free again: who comes back later finds the door where it was
        for (network, waits) in self.waiting.drain(..) {
            if woken[usize::from(network)] {
                let _ = waits.join();
            }
        }
    }
}

/// A socket that a power cut left behind is taken away; one that answers belongs to another Paso.
#[cfg(unix)]
fn listen(path: &Path) -> io::Result<UnixListener> {
    use std::os::unix::fs::FileTypeExt;
    let left = std::fs::symlink_metadata(path).is_ok_and(|about| about.file_type().is_socket());
    if left && UnixStream::connect(path).is_err() {
        let _ = std::fs::remove_file(path);
    }
    UnixListener::bind(path)
}

#[derive(Clone)]
struct Greeter {
    open: Arc<AtomicBool>,
    guard: Arc<Guard>,
    heard: Arc<dyn Fn(Call) + Send + Sync>,
    /// How many are being greeted.
    greeting: Arc<AtomicU8>,
}

impl Greeter {
    fn greet(self, calls: impl Iterator<Item = io::Result<Stream>>) {
        for call in calls {
            if !self.open.load(Ordering::SeqCst) {
                return;
            }
            let Ok(mut stream) = call else {
                // no more files can be opened just now: others are closed soon
                thread::sleep(Duration::from_millis(20));
                continue;
            };
            if self.greeting.fetch_add(1, Ordering::SeqCst) >= GREETED {
                self.greeting.fetch_sub(1, Ordering::SeqCst);
                stream.patience(None, Some(Duration::from_millis(20)));
                let _ = stream.say(&refusal(Refusal::Full));
                continue;
            }
            let one = self.clone();
            let begun = thread::Builder::new().name("greet".into()).spawn(move || {
                one.one(stream);
                one.greeting.fetch_sub(1, Ordering::SeqCst);
            });
            if begun.is_err() {
                self.greeting.fetch_sub(1, Ordering::SeqCst);
            }
        }
    }

    fn one(&self, mut stream: Stream) {
        match self.prove(&mut stream) {
            Ok((keys, frames, back)) => {
                if back.is_none() {
                    self.guard.came();
                }
                (self.heard)(Call::Came(Fresh { stream, keys, frames }, back));
            }
            Err(fault) => {
                let why = match fault {
                    Fault::Refused(why) => why,
                    Fault::Proof => Refusal::Code,
                    _ => Refusal::Other,
                };
                let _ = stream.say(&refusal(why));
                stream.end();
                if fault == Fault::Proof && self.guard.missed() {
                    (self.heard)(Call::Guessed);
                }
            }
        }
    }

    fn prove(&self, stream: &mut Stream) -> Result<(super::shake::Keys, Frames, Option<[u8; 16]>), Fault> {
        let until = Instant::now() + GREETING;
        let mut frames = Frames::default();
        let hello = stream.hear(&mut frames, until)?;
        let known = self.guard.known();
        let (answerer, answer) = Answerer::greeted(&hello, &known)?;
        stream.say(&answer)?;
        let proof = stream.hear(&mut frames, until)?;
        let back = answerer.back;
        if back.is_none() {
            self.guard.guess(known.code.as_deref())?;
        }
        let (proof, keys) = answerer.proved(&proof)?;
        stream.say(&proof)?;
        Ok((keys, frames, back))
    }
}
