//! What is not right with a lesson file, as data: a place and a kind of fault.
//! Must never hold a sentence of ours; `lint` words it.

use std::ops::Range;

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where in the structure: `step[3].choose.right[0]`; empty for the whole file.
    pub path: String,
    /// Where in the text, in bytes; always within the text and on letter boundaries.
    pub span: Range<usize>,
    /// What.
    pub what: What,
}

/// Kinds of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Not TOML, or a value of another type; the parser's own words.
    Toml(String),
    /// No such key here.
    UnknownKey {
        /// The key.
        key: String,
        /// A known key that looks like it.
        near: Option<String>,
    },
    /// A key is needed.
    MissingKey(String),
    /// No such value for this key.
    UnknownValue {
        /// The value.
        value: String,
        /// What may stand there.
        known: String,
    },
    /// A step without a kind.
    NoKind,
    /// A step with two kinds.
    TwoKinds(String, String),
    /// Used as a name, but not lower-case letters, digits and hyphens; or longer than 60.
    Name(String),
    /// A name that has another meaning: `title`, `can-do`, `bridge`, `word-…`.
    Reserved(String),
    /// The same name twice.
    Twice(String),
    /// Names something that is not there.
    Unmet {
        /// The name.
        name: String,
        /// What there is.
        known: String,
    },
    /// Too few or too many.
    Count {
        /// How many there are.
        found: usize,
        /// At least.
        least: usize,
        /// At most.
        most: usize,
    },
    /// No key has this name.
    Key(String),
    /// Nothing leads to this moment of a scene.
    Unreachable(String),
    /// A scene without a good end that can be reached.
    NoGoodEnd,
    /// A moment that has choices and is called a good end.
    GoodMiddle(String),
    /// A part of a page that is nothing.
    NoPart,
    /// A button that goes nowhere and sets nothing.
    DoesNothing(String),
    /// The first page of this site must have its name.
    FrontPage(String),
    /// A page whose name does not begin with its site's.
    OtherSite {
        /// The page.
        name: String,
        /// The site.
        site: String,
    },
    /// A site that the lesson names has faults of its own.
    FaultySite(String),
    /// Two sites have a box of this name: what is written in one would stand in the other.
    SharedBox(String),
    /// Nothing leads to this page from the start of the step.
    NoWayTo(String),
    /// Nothing must be reached.
    NoGoal,
    /// Stages out of order or repeated.
    Stages,
    /// A tick is judged by something else than `yes` or `no`.
    NotYesNo(String),
}
