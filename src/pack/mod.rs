//! Lesson folders and the built-in lessons: from files to lessons that can be taught. The only room that knows `toml`.
//! Must never follow a link out of a folder, trust a file's size, or panic, whatever a folder holds.

mod check;
mod draft;
mod fault;
pub mod header;
mod locate;
mod refer;
#[cfg(test)]
mod tests;

pub use check::{is_name, lesson};
pub use draft::{Draft, near, parse};
pub use fault::{Fault, What};
pub use locate::locate;
