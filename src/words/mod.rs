//! The words of every language: Fluent bundles, fallback message by message, overlays, right-to-left order,
//! line breaking and width. The only room that knows `fluent`. Must never read a file, and never know what a screen
//! looks like.
//!
//! A face asks a [`Voice`] for the words of a page and lays them out with [`lines`]. One line of a Fluent file is one
//! line on the page; a blank line parts two paragraphs.

mod bidi;
mod built_in;
mod group;
mod key;
mod languages;
mod lexicon;
mod negotiate;
mod sheet;
mod texts;
mod voice;
mod wrap;

pub use bidi::{bidi, plain_text};
pub use built_in::{file as built_in_file, languages as built_in_languages};
pub use key::{key, key_spoken, key_typed};
pub use languages::{Language, Words};
pub use texts::{NoTexts, Shelf, Texts};
pub use voice::Voice;
pub use wrap::{Line, Order, graphemes, lines, width, wrap};

#[cfg(test)]
mod tests;
