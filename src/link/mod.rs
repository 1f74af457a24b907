//! The second seat: pairing by a short code, sealing, sockets. What travels is `session::Snapshot`, never a screen.
//! Must never open a socket, start a thread or read a word before somebody pressed the key for it.

pub mod change;
pub mod code;
mod fault;
pub mod frame;
pub mod seal;
pub mod shake;

pub use fault::{Fault, Refusal};
