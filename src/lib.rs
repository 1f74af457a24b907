//! Paso: guided digital-skills lessons in a terminal.
//!
//! Read the rooms from the top: a room imports only rooms that stand above it (`tests/house.rs` holds to it).

pub mod cli;
pub mod digcomp;
pub mod exercise;
pub mod face;
pub mod gate;
pub mod lesson;
pub mod link;
pub mod lint;
pub mod pack;
pub mod page;
pub mod progress;
pub mod rehearse;
pub mod report;
pub mod run;
pub mod say;
pub mod seal;
pub mod secret;
pub mod session;
pub mod store;
pub mod terminal;
pub mod tree;
pub mod words;
