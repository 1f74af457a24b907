//! The second seat: pairing by a short code, sealing, sockets. What travels is `session::Snapshot`, never a screen.
//! Must never open a socket, start a thread or read a word before somebody pressed the key for it.

mod caller;
pub mod change;
pub mod code;
mod door;
mod fault;
pub mod frame;
mod learner;
mod line;
mod probe;
pub mod seal;
pub mod shake;
mod stream;
mod tutor;
pub mod wire;

pub use fault::{Fault, Refusal};
pub use learner::{Learner, LearnerNews};
pub use line::{ANSWER, BEAT, SOON};
pub use probe::probe;
pub use stream::PORT;
pub use tutor::{ROOM, Tutor, TutorNews};
