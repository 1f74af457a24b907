//! A practice file manager as a lesson describes it: what lies where, what must be reached, what must not happen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Script, Want};

/// Folders and files. The ids of its controls: `exercise::app::files`.
///
/// Words that the step may add: `.never` and `.never-<what>` (`lies-photo-bin`, `gone-photo`, `opened-photo` …) for what was
/// taken back, `.panel` for the name on the frame, `.rest` where something else lies elsewhere than before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FilesTask {
    /// How the learner finds it.
    pub start: FilesStart,
    /// All of these must become true, and whatever no goal names must lie where it lay.
    pub goal: Vec<FilesGoal>,
    /// None of these may.
    pub never: Vec<FilesGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// Folders and files as the learner finds them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FilesStart {
    /// Folder to what lies in it. `documents downloads pictures stick bin` have names of their own; any other folder lies in
    /// one of them, and is a message whose value is its name. So are files, whose names end in `.pdf`, `.jpg` …; what one
    /// sees on opening a file is `.text`.
    pub folders: BTreeMap<String, Vec<String>>,
    /// The folder that is open; all folders when silent.
    pub open: Option<String>,
    /// The folder that what lies in the bin was thrown away from; `documents` when silent.
    pub binned_from: Option<String>,
    /// A file that comes from elsewhere and is about to be saved: the question where to is open.
    pub saving: Option<String>,
}

/// Folders that have a name in every language.
pub const ROOTS: [&str; 5] = ["documents", "downloads", "pictures", "stick", "bin"];

/// Something about files that can be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FilesGoal {
    /// Lasts: this file or folder, or a copy of it, lies there.
    Lies(LiesWant),
    /// Lasts: it is called so.
    Named(NamedWant),
    /// Lasts: the learner made a folder that is called so.
    Folder(FolderWant),
    /// Lasts: it is lost for good, because the bin was emptied.
    Gone(String),
    /// Lasts: `{ out = "stick" }`, the stick was taken out.
    Out(String),
    /// Happened: it was opened.
    Opened(String),
    /// Happened: it was opened among what a search found.
    Found(String),
}

/// Where something lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiesWant {
    /// A file or folder of the start.
    pub file: String,
    /// A folder of the start, or `=name`: a folder that is called so.
    pub r#in: String,
    /// And nowhere else (the bin does not count).
    #[serde(default)]
    pub only: bool,
}

/// What something is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedWant {
    /// A file or folder of the start.
    pub file: String,
    /// Its name, with or without its ending.
    pub name: Want,
}

/// A folder of the learner's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FolderWant {
    /// Its name.
    pub name: Want,
    /// Where it lies; anywhere when silent.
    #[serde(default)]
    pub r#in: Option<String>,
}
