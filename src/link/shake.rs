//! How two programs find out, over a line that anybody may hear and change, that both know the same short code.
//! SPAKE2 (RFC 9382), then keys by HKDF-SHA256, then each proves that it has them, the caller first: one guess a call.
//! Must never send anything that tells a guess right from a wrong one before the caller has proved itself.
//!
//! ```text
//! caller    "paso" version for kind body        body: SPAKE2 message, or which secret is kept and 32 random bytes
//! answerer  the same, or "paso" version 9 why
//! caller    32 bytes: the proof                 answerer  32 bytes: the other proof
//! ```

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use spake2::{Ed25519Group, Identity, Password, Spake2};

use super::{Fault, Refusal, seal::Key};

/// The version of everything that travels. Two programs of different versions do not speak.
pub const VERSION: u16 = 1;

const MAGIC: &[u8; 4] = b"paso";
const CODE: u8 = 1;
const KEPT: u8 = 2;
const REFUSED: u8 = 9;
const HEAD: usize = 8;

/// What a call is for. A tutor calls a learner's computer; in a room learners call the tutor's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// To sit beside one learner.
    Seat = 1,
    /// To be seen in a room.
    Room = 2,
}

/// A secret that both keep after they have met, so that a broken line heals without a code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub id: [u8; 16],
    key: Key,
}

/// What both have when all is well.
pub struct Keys {
    /// Seals what this side sends.
    pub send: Key,
    /// Opens what the other side sends.
    pub hear: Key,
    /// For the next time.
    pub kept: Kept,
}

/// How a caller proves itself.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    /// By a code as [`super::code::normal`] writes it.
    Code(&'a str),
    /// By a kept secret.
    Kept(&'a Kept),
}

enum Half {
    Spake(Spake2<Ed25519Group>),
    Kept(Kept),
}

impl Half {
    /// The key that both have, if both knew the same; else another on each side.
    fn meet(self, other: &[u8]) -> Result<(Vec<u8>, Option<Kept>), Fault> {
        match self {
            Self::Spake(spake) => Ok((spake.finish(other).map_err(|_| Fault::Greeting)?, None)),
            Self::Kept(kept) => Ok((kept.key.to_vec(), Some(kept))),
        }
    }
}

fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    getrandom::getrandom(&mut bytes).map_err(|_| Fault::Chance)?;
    Ok(bytes)
}

fn greeting(purpose: For, kind: u8, body: &[u8]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend_from_slice(&VERSION.to_be_bytes());
    out.extend_from_slice(&[purpose as u8, kind]);
    out.extend_from_slice(body);
    out
}

/// Says no in plain words; for whoever has not proved anything yet.
pub fn refusal(why: Refusal) -> Vec<u8> {
    greeting(For::Seat, REFUSED, &[why as u8])
}

/// Purpose, kind and body of a greeting of this version.
fn read(frame: &[u8]) -> Result<(u8, u8, &[u8]), Fault> {
    let (head, body) = frame.split_first_chunk::<HEAD>().ok_or(Fault::Greeting)?;
    let [p, a, s, o, high, low, purpose, kind] = *head;
    if [p, a, s, o] != *MAGIC {
        return Err(Fault::Greeting);
    }
    let version = u16::from_be_bytes([high, low]);
    if version != VERSION {
        return Err(Fault::Version(version));
    }
    if kind == REFUSED {
        return Err(Fault::Refused(Refusal::of(body.first().copied().unwrap_or_default())));
    }
    Ok((purpose, kind, body))
}

/// The keys of a meeting.
struct Met {
    keys: [Key; 2],
    proofs: [Key; 2],
    kept: Kept,
}

impl Met {
    /// From what both know and everything that was said.
    fn new(shared: &[u8], known: Option<Kept>, said: [&[u8]; 2]) -> Result<Self, Fault> {
        let mut all = Sha256::new();
        for part in said {
            all.update(Sha256::digest(part));
        }
        let from = Hkdf::<Sha256>::new(Some(&all.finalize()), shared);
        let key = |what: &[u8]| {
            let mut key = [0; 32];
            from.expand(what, &mut key).map(|()| key).map_err(|_| Fault::Chance)
        };
        let mut id = [0; 16];
        id.copy_from_slice(&key(b"paso kept id")?[..16]);
        let fresh = Kept { id, key: key(b"paso kept")? };
        Ok(Self {
            keys: [key(b"paso caller")?, key(b"paso answerer")?],
            proofs: [key(b"paso caller proof")?, key(b"paso answerer proof")?],
            kept: known.unwrap_or(fresh),
        })
    }
}

/// Equal, in the same time wherever they differ.
fn same(one: &Key, other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

/// Whoever calls.
pub struct Caller {
    half: Option<Half>,
    said: Vec<u8>,
    met: Option<Met>,
}

impl Caller {
    /// A call, and its first frame.
    pub fn new(purpose: For, secret: Secret<'_>) -> Result<(Self, Vec<u8>), Fault> {
        let (half, said) = match secret {
            Secret::Code(code) => {
                let (spake, message) = Spake2::<Ed25519Group>::start_a(
                    &Password::new(code.as_bytes()),
                    &Identity::new(b"paso caller"),
                    &Identity::new(b"paso answerer"),
                );
                (Half::Spake(spake), greeting(purpose, CODE, &message))
            }
            Secret::Kept(kept) => {
                let body = [&kept.id[..], &random::<32>()?].concat();
                (Half::Kept(*kept), greeting(purpose, KEPT, &body))
            }
        };
        Ok((Self { half: Some(half), said: said.clone(), met: None }, said))
    }

    /// The answer came: the proof to be sent.
    pub fn answered(&mut self, frame: &[u8]) -> Result<Vec<u8>, Fault> {
        let (_, _, body) = read(frame)?;
        let (shared, known) = self.half.take().ok_or(Fault::Greeting)?.meet(body)?;
        let met = Met::new(&shared, known, [&self.said, frame])?;
        let proof = met.proofs[0].to_vec();
        self.met = Some(met);
        Ok(proof)
    }

    /// The other proof came: both are who they should be.
    pub fn proved(self, frame: &[u8]) -> Result<Keys, Fault> {
        let met = self.met.ok_or(Fault::Greeting)?;
        if same(&met.proofs[1], frame) {
            return Ok(Keys { send: met.keys[0], hear: met.keys[1], kept: met.kept });
        }
        // a refusal in words, or somebody in between
        read(frame)?;
        Err(Fault::Proof)
    }
}

/// What an answerer goes by.
pub struct Known {
    /// What it lets in.
    pub purpose: For,
    /// The code of this moment, if there is one.
    pub code: Option<String>,
    /// Those who were here and may come back.
    pub kept: Vec<Kept>,
}

/// Whoever is called, after the first frame came.
pub struct Answerer {
    met: Met,
    /// Who comes back, if it is not somebody new.
    pub back: Option<[u8; 16]>,
}

impl Answerer {
    /// The first frame came: the answer to be sent.
    pub fn greeted(frame: &[u8], known: &Known) -> Result<(Self, Vec<u8>), Fault> {
        let (purpose, kind, body) = read(frame)?;
        if purpose != known.purpose as u8 {
            return Err(Fault::Refused(Refusal::Purpose));
        }
        let (half, answer, back) = match kind {
            CODE => {
                let code = known.code.as_deref().ok_or(Fault::Refused(Refusal::NoCode))?;
                let (spake, message) = Spake2::<Ed25519Group>::start_b(
                    &Password::new(code.as_bytes()),
                    &Identity::new(b"paso caller"),
                    &Identity::new(b"paso answerer"),
                );
                (Half::Spake(spake), greeting(known.purpose, CODE, &message), None)
            }
            KEPT => {
                let id: &[u8; 16] = body.first_chunk().ok_or(Fault::Greeting)?;
                let kept = known.kept.iter().find(|kept| kept.id == *id).ok_or(Fault::Refused(Refusal::Unknown))?;
                (Half::Kept(*kept), greeting(known.purpose, KEPT, &random::<32>()?), Some(*id))
            }
            _ => return Err(Fault::Greeting),
        };
        let (shared, known) = half.meet(body)?;
        Ok((Self { met: Met::new(&shared, known, [frame, &answer])?, back }, answer))
    }

    /// The caller's proof came: the own proof to be sent, and the keys. [`Fault::Proof`]: a guess that missed.
    pub fn proved(self, frame: &[u8]) -> Result<(Vec<u8>, Keys), Fault> {
        let met = self.met;
        if !same(&met.proofs[0], frame) {
            return Err(Fault::Proof);
        }
        Ok((met.proofs[1].to_vec(), Keys { send: met.keys[1], hear: met.keys[0], kept: met.kept }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(code: &str, kept: Vec<Kept>) -> Known {
        Known { purpose: For::Seat, code: Some(code.into()), kept }
    }

    fn meet(secret: Secret<'_>, known: &Known) -> Result<(Keys, Keys), Fault> {
        let (mut caller, hello) = Caller::new(For::Seat, secret)?;
        let (answerer, answer) = Answerer::greeted(&hello, known)?;
        let proof = caller.answered(&answer)?;
        let (proof, keys) = answerer.proved(&proof)?;
        Ok((caller.proved(&proof)?, keys))
    }

    #[test]
    fn whoever_knows_the_code_meets_with_equal_keys_and_comes_back_without_it() {
        let (caller, answerer) = meet(Secret::Code("sun-bread-42"), &known("sun-bread-42", vec![])).unwrap();
        assert_eq!((caller.send, caller.hear), (answerer.hear, answerer.send));
        assert_ne!(caller.send, caller.hear);
        let kept = caller.kept;
        let (again, other) = meet(Secret::Kept(&kept), &known("other", vec![answerer.kept])).unwrap();
        assert_eq!(again.send, other.hear);
        assert_ne!(again.send, caller.send, "each line has keys of its own");
        assert!(again.kept == kept);
    }

    #[test]
    fn a_guess_that_misses_is_known_before_anything_is_told() {
        let (mut caller, hello) = Caller::new(For::Seat, Secret::Code("sun-bread-41")).unwrap();
        let (answerer, answer) = Answerer::greeted(&hello, &known("sun-bread-42", vec![])).unwrap();
        let proof = caller.answered(&answer).unwrap();
        assert_eq!(answerer.proved(&proof).err(), Some(Fault::Proof));
    }

    #[test]
    fn other_versions_purposes_and_unknown_secrets_are_told_in_words() {
        let (_, hello) = Caller::new(For::Seat, Secret::Code("x")).unwrap();
        let refused = |frame: &[u8], known: &Known| Answerer::greeted(frame, known).err();
        let mut newer = hello.clone();
        newer[5] = 2;
        assert_eq!(refused(&newer, &known("x", vec![])), Some(Fault::Version(2)));
        let room = Known { purpose: For::Room, ..known("x", vec![]) };
        assert_eq!(refused(&hello, &room), Some(Fault::Refused(Refusal::Purpose)));
        let shut = Known { code: None, ..known("", vec![]) };
        assert_eq!(refused(&hello, &shut), Some(Fault::Refused(Refusal::NoCode)));
        let (_, back) = Caller::new(For::Seat, Secret::Kept(&Kept { id: [1; 16], key: [2; 32] })).unwrap();
        assert_eq!(refused(&back, &known("x", vec![])), Some(Fault::Refused(Refusal::Unknown)));
        let (mut caller, _) = Caller::new(For::Seat, Secret::Code("x")).unwrap();
        assert_eq!(caller.answered(&refusal(Refusal::Full)), Err(Fault::Refused(Refusal::Full)));
    }

    #[test]
    fn an_answer_played_back_from_an_earlier_meeting_leads_nowhere() {
        let here = known("sun-bread-42", vec![]);
        let (_, old) = Caller::new(For::Seat, Secret::Code("sun-bread-42")).unwrap();
        let (_, answer) = Answerer::greeted(&old, &here).unwrap();
        let (mut caller, _) = Caller::new(For::Seat, Secret::Code("sun-bread-42")).unwrap();
        caller.answered(&answer).unwrap();
        assert_eq!(caller.proved(&[0; 32]).err(), Some(Fault::Greeting));
    }
}
