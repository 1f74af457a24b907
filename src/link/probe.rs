//! What a stranger's bytes meet, without a socket: for the fuzzer and for tests by chance.
//! Must never end in anything but an answer or a fault.

use serde_json::Value;

use super::{
    change::{Change, apply},
    frame::Frames,
    seal::{Opener, Sealer},
    shake::{Answerer, Caller, For, Known, Secret},
    wire::{self, Asked, Told},
};
use crate::session::Snapshot;

/// Gives bytes to one of the places where bytes come in; the first byte chooses.
pub fn probe(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else { return };
    match which % 7 {
        0 => {
            let mut frames = Frames::default();
            for piece in bytes.chunks(97) {
                frames.take(piece);
                while let Ok(Some(_)) = frames.frame() {}
            }
        }
        1 => {
            let known = Known { purpose: For::Seat, code: Some("sun-bread-42".into()), kept: Vec::new() };
            if let Ok((answerer, _)) = Answerer::greeted(bytes, &known) {
                let _ = answerer.proved(bytes);
            }
        }
        2 => {
            if let Ok((mut caller, _)) = Caller::new(For::Seat, Secret::Code("sun-bread-42")) {
                let _ = caller.answered(bytes);
                let _ = caller.proved(bytes);
            }
        }
        3 => {
            let mut opener = Opener::new(&[7; 32], Frames::default());
            opener.take(bytes);
            while let Ok(Some(_)) = opener.message() {}
        }
        4 => {
            // sealed rightly: what somebody sends who was let in
            let mut opener = Opener::new(&[7; 32], Frames::default());
            opener.take(&Sealer::new(&[7; 32]).seal(bytes));
            if let Ok(Some(message)) = opener.message() {
                let _ = wire::read::<Asked>(&message);
            }
        }
        5 => {
            if let Ok(Told::Whole(_, value)) = wire::read::<Told>(bytes) {
                let _ = wire::read::<Snapshot>(value.to_string().as_bytes());
            }
        }
        _ => {
            let mut value: Value = serde_json::json!({"at": "to", "past": {"steps": [1, 2]}, "said": {"Typed": "x"}});
            if let Ok(change) = wire::read::<Change>(bytes) {
                let _ = apply(&mut value, change);
            }
        }
    }
}
