//! Sealing: each frame under a key of its own direction, counted, so that none can be read, changed, left out, sent
//! twice or moved. ChaCha20-Poly1305 (RFC 8439). Must never use a count twice.

use chacha20poly1305::{AeadInPlace, ChaCha20Poly1305, KeyInit, Nonce};

use super::{
    Fault,
    frame::{Frames, MOST, framed},
};

/// A key.
pub type Key = [u8; 32];

/// What sealing adds to a frame.
const TAG: usize = 16;
/// Most bytes of a message in one frame: the first says whether more follows.
const PART: usize = MOST - TAG - 1;
/// The longest message: a lesson with all its languages fits.
pub const LONGEST: usize = 1024 * 1024;

struct Counted {
    cipher: ChaCha20Poly1305,
    count: u64,
}

impl Counted {
    fn new(key: &Key) -> Self {
        Self { cipher: ChaCha20Poly1305::new(key.into()), count: 0 }
    }

    /// The nonce of the next frame; none is ever used again.
    fn nonce(&mut self) -> Nonce {
        let mut nonce = [0; 12];
        nonce[4..].copy_from_slice(&self.count.to_be_bytes());
        self.count += 1;
        nonce.into()
    }
}

/// Seals what leaves.
pub struct Sealer(Counted);

impl Sealer {
    /// With the key of this direction.
    pub fn new(key: &Key) -> Self {
        Self(Counted::new(key))
    }

    /// A message as it travels: one frame or several.
    pub fn seal(&mut self, message: &[u8]) -> Vec<u8> {
        let message = &message[..message.len().min(LONGEST)];
        let mut parts = message.chunks(PART).peekable();
        let mut out = Vec::with_capacity(message.len() + 64);
        loop {
            let part = parts.next().unwrap_or_default();
            let more = parts.peek().is_some();
            let mut sealed = Vec::with_capacity(part.len() + 1 + TAG);
            sealed.push(u8::from(more));
            sealed.extend_from_slice(part);
            let nonce = self.0.nonce();
            // can only say no to what is far longer than a frame
            if self.0.cipher.encrypt_in_place(&nonce, &[], &mut sealed).is_err() {
                return out;
            }
            out.extend(framed(&sealed));
            if !more {
                return out;
            }
        }
    }
}

/// Opens what arrives.
pub struct Opener {
    counted: Counted,
    frames: Frames,
    message: Vec<u8>,
}

impl Opener {
    /// With the key of the other direction; `frames` may hold bytes that came behind the greeting.
    pub fn new(key: &Key, frames: Frames) -> Self {
        Self { counted: Counted::new(key), frames, message: Vec::new() }
    }

    /// Takes what was read.
    pub fn take(&mut self, bytes: &[u8]) {
        self.frames.take(bytes);
    }

    /// The next whole message.
    pub fn message(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        while let Some(frame) = self.frames.frame()? {
            let mut part = frame.to_vec();
            let nonce = self.counted.nonce();
            self.counted.cipher.decrypt_in_place(&nonce, &[], &mut part).map_err(|_| Fault::Seal)?;
            let (more, part) = part.split_first().ok_or(Fault::Seal)?;
            if self.message.len() + part.len() > LONGEST {
                return Err(Fault::TooLong);
            }
            self.message.extend_from_slice(part);
            if *more == 0 {
                return Ok(Some(std::mem::take(&mut self.message)));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (Sealer, Opener) {
        (Sealer::new(&[5; 32]), Opener::new(&[5; 32], Frames::default()))
    }

    #[test]
    fn a_message_of_any_length_arrives_as_it_was() {
        let (mut sealer, mut opener) = pair();
        for long in [0, 1, PART, PART + 1, 300_000] {
            let message = vec![b'x'; long];
            let sealed = sealer.seal(&message);
            assert!(!sealed.windows(4).any(|four| four == b"xxxx"), "nothing of it can be read");
            let mut got = None;
            for piece in sealed.chunks(4096) {
                opener.take(piece);
                got = opener.message().unwrap().or(got);
            }
            assert_eq!(got, Some(message));
        }
    }

    #[test]
    fn what_was_changed_left_out_repeated_or_moved_is_refused() {
        let (mut sealer, _) = pair();
        let (one, two) = (sealer.seal(b"one"), sealer.seal(b"two"));
        let mut bent = one.clone();
        bent[7] ^= 1;
        for sent in [bent, two.clone(), [one.clone(), one.clone()].concat(), [two, one].concat()] {
            let (_, mut opener) = pair();
            opener.take(&sent);
            let refused = opener.message().and_then(|_| opener.message());
            assert_eq!(refused, Err(Fault::Seal));
        }
    }

    #[test]
    fn a_message_without_an_end_is_refused_in_time() {
        let (mut sealer, mut opener) = pair();
        let mut refused = Ok(None);
        for _ in 0..20 {
            let mut endless = vec![1];
            endless.resize(PART, 0);
            let nonce = sealer.0.nonce();
            sealer.0.cipher.encrypt_in_place(&nonce, &[], &mut endless).unwrap();
            opener.take(&framed(&endless));
            refused = opener.message();
            if refused.is_err() {
                break;
            }
        }
        assert_eq!(refused, Err(Fault::TooLong));
    }
}
