//! What Paso is doing: one model, one `update`, effects as data, and a page for each seat.
//! Must never read a clock, a file, the environment or a terminal: they arrive in the envelope or as messages.

pub mod beside;
mod clock;
mod course;
mod date;
mod door;
mod effect;
mod glimpse;
mod handout;
mod kept;
mod message;
mod model;
mod pairing;
pub mod path;
mod person;
mod place;
mod placing;
mod play;
mod quiet;
mod rules;
mod saved;
pub mod screen;
mod seat;
pub(crate) mod shell;
mod snapshot;
mod teach;
#[cfg(test)]
mod tests;
mod travel;
mod tutoring;
mod update;
mod visit;

pub use course::{Course, Round};
pub use door::{Door, Proof, TutorDoor, Who};
pub use effect::Effect;
pub use glimpse::Glimpse;
pub use handout::handout;
pub use kept::kept;
pub use message::{Envelope, Message, Opened, Purpose, StoreState};
pub use model::{Comfort, Keeping, Look, Machine, Model, Shared};
pub use pairing::{News, Pairing, Wish};
pub use person::Person;
pub use place::Place;
pub use placing::placement;
pub use play::{Demo, play};
pub use quiet::{Locked, Quiet, WARNING};
pub use rules::{Rules, See, SignIn};
pub use screen::{
    Over, Screen,
    guard::card_on_paper,
    page,
    picture::{MORE as PICTURES, SIGNS},
};
pub use seat::may;
pub use snapshot::{Snapshot, Taken, Taught, Whereabouts};
pub use tutoring::{LONGEST, Presence, Proposal, SENTENCES, Said, TutorAct};
pub use update::{settle, update};
