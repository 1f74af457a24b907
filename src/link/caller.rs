//! Whoever calls: by a code once, and then, when the line breaks, by the secret both kept, until it is whole again.
//! Must never call again after the other side has ended it.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use super::{
    Fault, Refusal, code,
    frame::Frames,
    line::Fresh,
    shake::{Caller, For, Kept, Secret},
    stream::{Address, GREETING, Stream},
};

/// Between two tries: well under two seconds after the network is back, the line is whole.
const AGAIN: Duration = Duration::from_millis(400);
/// For so long it is tried: nobody waits longer for a call.
const PATIENCE: Duration = code::LIFE;

/// What comes of calling.
pub enum Called {
    /// The line is up. Whoever takes it tells [`Calls`] when it is gone.
    Up(Fresh, bool),
    /// The line is gone; it is tried again.
    Away,
    /// It cannot be.
    No(Fault),
}

/// How the line came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It broke.
    Broken,
    /// One of both has ended it.
    Ended,
}

/// Tells the calling thread how the line came to its end. Dropped, calling ends.
pub type Calls = Sender<End>;

/// One call: greeting and proofs.
pub fn call(address: &Address, purpose: For, secret: Secret<'_>) -> Result<Fresh, Fault> {
    let mut stream = Stream::call(address)?;
    let until = Instant::now() + GREETING;
    let mut frames = Frames::default();
    let (mut caller, hello) = Caller::new(purpose, secret)?;
    stream.say(&hello)?;
    let proof = caller.answered(&stream.hear(&mut frames, until)?)?;
    stream.say(&proof)?;
    let keys = caller.proved(&stream.hear(&mut frames, until)?)?;
    Ok(Fresh { stream, keys, frames })
}

/// Calls on a thread of its own, and again whenever the line breaks.
pub fn keep_calling(
    address: Address,
    purpose: For,
    secret: &str,
    heard: impl Fn(Called) + Send + 'static,
) -> Result<Calls, Fault> {
    let (calls, ends) = channel();
    let secret = code::normal(secret);
    thread::Builder::new().name("call".into()).spawn(move || run(&address, purpose, &secret, &ends, &heard))?;
    Ok(calls)
}

fn run(address: &Address, purpose: For, code: &str, ends: &Receiver<End>, heard: &dyn Fn(Called)) {
    let mut fresh = match call(address, purpose, Secret::Code(code)) {
        Ok(fresh) => fresh,
        Err(fault) => return heard(Called::No(fault)),
    };
    let mut back = false;
    loop {
        let kept: Kept = fresh.keys.kept;
        heard(Called::Up(fresh, back));
        match ends.recv() {
            Ok(End::Broken) => heard(Called::Away),
            Ok(End::Ended) | Err(_) => return,
        }
        let since = Instant::now();
        fresh = loop {
            match ends.recv_timeout(AGAIN) {
                Ok(End::Ended) | Err(RecvTimeoutError::Disconnected) => return,
                Ok(End::Broken) | Err(RecvTimeoutError::Timeout) => {}
            }
            match call(address, purpose, Secret::Kept(&kept)) {
                Ok(fresh) => break fresh,
                Err(fault @ Fault::Refused(Refusal::Unknown | Refusal::NoCode)) => return heard(Called::No(fault)),
                Err(fault) if since.elapsed() > PATIENCE => return heard(Called::No(fault)),
                Err(_) => {}
            }
        };
        back = true;
    }
}
