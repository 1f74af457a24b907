//! What Paso is doing: one model, one `update`, effects as data, and a page for each seat.
//! Must never read a clock, a file, the environment or a terminal: they arrive in the envelope or as messages.

mod clock;
mod course;
mod effect;
mod handout;
mod message;
mod model;
pub mod path;
mod person;
mod play;
mod saved;
pub mod screen;
mod seat;
pub(crate) mod shell;
mod teach;
#[cfg(test)]
mod tests;
mod update;
mod visit;

pub use course::{Course, Round};
pub use effect::Effect;
pub use handout::handout;
pub use message::{Envelope, Message, Opened, Purpose, StoreState};
pub use model::{Comfort, Keeping, Look, Machine, Model, Shared};
pub use person::Person;
pub use play::{Demo, play};
pub use screen::{Over, Screen, page};
pub use seat::may;
pub use update::{settle, update};
