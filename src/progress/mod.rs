//! What happened, and what it means: the log's events and the folds over them.
//! Must never store, never ask for the time: events carry it.

mod event;

pub use event::{Event, LearnerId, LogId, Mark, Seat, Stamp, Tick, What};
