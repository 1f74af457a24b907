//! Somewhere that a file can be taken to: a stick, or a folder of this account.

use std::path::PathBuf;

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The folder.
    pub folder: PathBuf,
    /// What it is called: the label of a stick.
    pub name: String,
    /// It can be pulled out.
    pub stick: bool,
}
