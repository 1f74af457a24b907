//! What a learner meets, played without a terminal: scripts, journeys, pictures, transcripts, random fingers.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

mod apps;
mod journey;
mod pictures;
mod placing;
mod play;
mod random;
mod script;
mod transcripts;
