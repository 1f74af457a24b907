//! A practice writing program as a lesson describes it: what stands in the document, what must be reached.

use serde::{Deserialize, Serialize};

use super::{Script, Want};

/// A document. The ids of its controls: `exercise::app::document`.
///
/// Words that the step may add: `.never` and `.never-<what>`, `.panel`, `.not-yet` when the text was left or saved and is not yet as asked,
/// `.not-yet-name` when it was saved under a name that is not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DocumentTask {
    /// How the learner finds it.
    pub start: DocumentStart,
    /// All of these must become true.
    pub goal: Vec<DocumentGoal>,
    /// None of these may.
    pub never: Vec<DocumentGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// A document as the learner finds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DocumentStart {
    /// Its parts, as a template has them: messages with `.head` (the heading) and perhaps `.text` (what stands there).
    /// One part, or none, is a plain sheet: `.head` is not shown.
    pub parts: Vec<String>,
    /// The word under which it is saved already.
    pub name: Option<String>,
    /// Words that the spelling check marks: messages with `.typed` and `.better`.
    pub spelling: Vec<String>,
    /// Control pressed beforehand: `part-work` opens that part.
    pub open: Option<String>,
}

/// Something about a document that can be judged. A text counts when its box is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentGoal {
    /// Lasts: this stands in it.
    Text(TextWant),
    /// Lasts: this does not stand in it (any more): `{ lacks = "=old-date" }`.
    Lacks(Want),
    /// Lasts: it is saved under that name, as it is now.
    Saved(SavedWant),
    /// Lasts: a line is shown so.
    Styled(StyledWant),
    /// Lasts: a line stands there so many times.
    Times(TimesWant),
    /// Happened: `undone copied cut pasted spelling previewed printed`.
    Done(String),
}

/// A text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TextWant {
    /// In this part; anywhere when silent.
    pub part: Option<String>,
    /// What it holds.
    pub text: Option<Want>,
    /// At least so many sentences (or lines) of two words or more.
    pub sentences: Option<u8>,
}

/// A saved document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedWant {
    /// Its name, without its ending.
    pub name: Want,
    /// `document` or `pdf`; either when silent.
    #[serde(default)]
    pub r#as: Option<FileKind>,
}

/// What kind of file a document is saved as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// It can be changed again.
    #[default]
    Document,
    /// It keeps its shape.
    Pdf,
}

/// How a line is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// As the rest.
    #[default]
    Plain,
    /// As a heading.
    Heading,
    /// In bold letters.
    Bold,
    /// As one of a list.
    List,
}

/// A line and how it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StyledWant {
    /// The line.
    pub line: Want,
    /// How.
    pub r#as: Style,
}

/// A line and how often it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimesWant {
    /// The line.
    pub line: Want,
    /// So often.
    pub times: u8,
}

/// What can have happened to a document.
pub const DOCUMENT_DONE: [&str; 7] = ["undone", "copied", "cut", "pasted", "spelling", "previewed", "printed"];
