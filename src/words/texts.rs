//! Where Fluent texts come from that are not built into the program. `pack` implements this.
//! Must never say how they are kept.

use std::borrow::Cow;

/// Which words are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shelf<'a> {
    /// The program's own words: here only what an overlay changes.
    Ui,
    /// Regional terms (`-computer`), given to every bundle: here only what an overlay changes.
    Terms,
    /// What lists show of one lesson, so that it need not be opened for it: one message, whose id is the lesson's id,
    /// whose value is its `title`, and whose attribute is `.can-do`. Units have their own shelf.
    Index(&'a str),
    /// The words of one lesson.
    Lesson(&'a str),
    /// The words of the sites that a lesson can reach. A message of the lesson itself comes before one of these.
    Sites(&'a str),
    /// The words of one unit.
    Unit(&'a str),
}

/// Fluent texts by shelf and language.
pub trait Texts: Send + Sync {
    /// The texts of exactly that language (no fallback). Where several have a message or an attribute of a message,
    /// the first one counts: overlays come first, and may hold a single attribute.
    fn texts(&self, of: Shelf<'_>, language: &str) -> Vec<Cow<'static, str>>;

    /// The languages in which that shelf has anything. The first is the one it was written in.
    fn languages(&self, of: Shelf<'_>) -> Vec<String>;
}

/// Nothing but what is built in.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoTexts;

impl Texts for NoTexts {
    fn texts(&self, _: Shelf<'_>, _: &str) -> Vec<Cow<'static, str>> {
        Vec::new()
    }

    fn languages(&self, _: Shelf<'_>) -> Vec<String> {
        Vec::new()
    }
}
