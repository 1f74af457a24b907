//! The terminal itself: raw mode, input, signals, hang-up. The only room that knows crossterm's input.
//! Must never know what is shown, and never leave a mode behind that it has set.

mod bounce;
mod detect;
mod input;
mod listen;
mod modes;
mod quiet;

pub use bounce::Bounce;
pub use detect::{Detected, detect};
pub use input::{Input, Why};
pub use listen::{Ears, listen};
#[cfg(unix)]
pub use listen::{close_off, is_gone, signals};
pub use modes::{Entered, Modes, enter, restore};
pub use quiet::Quiet;
