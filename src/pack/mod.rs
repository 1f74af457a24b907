//! Lesson folders and the built-in lessons: from files to lessons that can be taught. The only room that knows `toml`.
//! Must never follow a link out of a folder, trust a file's size, or panic, whatever a folder holds.
//!
//! ```text
//! lessons/<unit>/unit.toml             order = 10, lessons = ["first", "second"]; other lessons follow by name
//! lessons/<unit>/<lang>.ftl            title, about
//! lessons/<unit>/<lesson>/lesson.toml  see `parse`
//! lessons/<unit>/<lesson>/<lang>.ftl   title, can-do, bridge; one message a step
//! lessons/sites/<site>/site.toml       pages that lessons can name: `sites = ["library"]`
//! lessons/sites/<site>/<lang>.ftl      one message a page
//! overlay/<unit>/<lesson>/<lang>.ftl   the same, only what differs; also overlay/<unit>/<lang>.ftl
//! overlay/words/<lang>/*.ftl           the program's own words, only what differs; terms.ftl for regional terms
//! ```

mod built_in;
pub mod centre;
mod check;
pub mod disk;
mod draft;
mod error;
mod fault;
mod folder;
pub mod header;
mod lend;
mod locate;
mod open;
mod overlay;
mod refer;
mod serve;
pub mod settings;
mod site;
mod stored;
#[cfg(test)]
mod tests;
mod texts;
mod town;
mod unit;

pub use check::{is_name, lesson, lesson_in};
pub use draft::{Draft, near, parse};
pub use error::PackError;
pub use fault::{Fault, What};
pub use lend::{Lent, MOST_LENT};
pub use locate::{locate, within};
pub use open::{BuiltFile, Pack, Sources};
pub use serve::serve;
pub use site::site;
pub use town::{SITES, Town};
pub use unit::{UnitFile, unit};
