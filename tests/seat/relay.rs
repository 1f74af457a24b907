//! Somebody between two seats: passes bytes on, keeps them, bends them, cuts the cable, mends it.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

#[derive(Default)]
struct Inner {
    /// New lines are taken.
    up: AtomicBool,
    /// Bytes are held back, the line stays.
    held: AtomicBool,
    /// Only those that come from whoever was called.
    held_back: AtomicBool,
    /// The byte with this number, counted over all that is passed on, is bent; 0: none.
    bend: AtomicUsize,
    passed: AtomicUsize,
    lines: Mutex<Vec<TcpStream>>,
    kept: Mutex<Vec<u8>>,
}

#[allow(dead_code, reason = "two programs of tests use it, each in part")]
pub struct Relay {
    inner: Arc<Inner>,
    pub port: u16,
}

#[allow(dead_code, reason = "the same")]
impl Relay {
    pub fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let inner = Arc::new(Inner { up: true.into(), ..Inner::default() });
        let relay = Self { inner: inner.clone(), port: listener.local_addr().unwrap().port() };
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                if !inner.up.load(Ordering::SeqCst) {
                    continue;
                }
                let Ok(on) = TcpStream::connect(("127.0.0.1", port)) else { continue };
                let _ = (line.set_nodelay(true), on.set_nodelay(true));
                let mut lines = inner.lines.lock().unwrap();
                lines.extend([line.try_clone().unwrap(), on.try_clone().unwrap()]);
                let (line_2, on_2) = (line.try_clone().unwrap(), on.try_clone().unwrap());
                let (one, other) = (inner.clone(), inner.clone());
                thread::spawn(move || pass(&one, line, on, false));
                thread::spawn(move || pass(&other, on_2, line_2, true));
            }
        });
        relay
    }

    /// The cable is pulled: both sides notice at once.
    pub fn cut(&self) {
        self.inner.up.store(false, Ordering::SeqCst);
        for line in self.inner.lines.lock().unwrap().drain(..) {
            let _ = line.shutdown(Shutdown::Both);
        }
    }

    /// What comes from whoever was called is on its way for a while.
    pub fn hold_back(&self, held: bool) {
        self.inner.held_back.store(held, Ordering::SeqCst);
    }

    pub fn mend(&self) {
        self.inner.held.store(false, Ordering::SeqCst);
        self.inner.up.store(true, Ordering::SeqCst);
    }

    /// Nothing passes any more, and nobody is told.
    pub fn hold(&self) {
        self.inner.held.store(true, Ordering::SeqCst);
        self.inner.up.store(false, Ordering::SeqCst);
    }

    /// One bit of the byte that comes so many bytes from now is turned.
    pub fn bend(&self, later: usize) {
        self.inner.bend.store(self.inner.passed.load(Ordering::SeqCst) + later, Ordering::SeqCst);
    }

    /// Everything that was passed on, both ways.
    pub fn kept(&self) -> Vec<u8> {
        self.inner.kept.lock().unwrap().clone()
    }
}

fn pass(inner: &Inner, mut from: TcpStream, mut to: TcpStream, back: bool) {
    let mut bytes = [0; 4096];
    while let Ok(some @ 1..) = from.read(&mut bytes) {
        while inner.held.load(Ordering::SeqCst) || (back && inner.held_back.load(Ordering::SeqCst)) {
            thread::sleep(Duration::from_millis(5));
        }
        let piece = &mut bytes[..some];
        let before = inner.passed.fetch_add(some, Ordering::SeqCst);
        let bend = inner.bend.load(Ordering::SeqCst);
        if bend > before && bend <= before + some {
            piece[bend - before - 1] ^= 4;
        }
        inner.kept.lock().unwrap().extend_from_slice(piece);
        if to.write_all(piece).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}
