//! Two seats: pairing, sealing, breaking and healing, strangers on the line, and both seats' keys in any order.
//! Must never sleep where it can wait for what must come.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod line;
mod pair;
mod relay;
mod strangers;
mod together;
