//! What can be in the way of a lesson. Data only; whoever meets a person words it.

use std::{io, path::PathBuf};

use super::Fault;
use crate::say::{Arg, Say};

/// Why a lesson, a folder or a file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// No lesson has this id.
    #[error("no lesson {0}")]
    NoLesson(String),
    /// The disk says no.
    #[error("{}: {kind}", path.display())]
    Disk {
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        kind: io::ErrorKind,
    },
    /// More bytes than a file of this kind may have.
    #[error("{}: more than {limit} bytes", path.display())]
    TooLarge {
        /// Which file.
        path: PathBuf,
        /// How many are allowed.
        limit: usize,
    },
    /// More entries than a folder may have.
    #[error("{}: more than {limit} entries", path.display())]
    TooMany {
        /// Which folder.
        path: PathBuf,
        /// How many are allowed.
        limit: usize,
    },
    /// Not UTF-8, or with zero bytes: no text.
    #[error("{}: not a text in UTF-8", path.display())]
    NotText {
        /// Which file.
        path: PathBuf,
    },
    /// A link, a pipe, a device: nothing that is safe to read.
    #[error("{}: not a plain file or folder", path.display())]
    NotPlain {
        /// Which.
        path: PathBuf,
    },
    /// A folder whose name cannot be an id.
    #[error("{}: the name is no id", path.display())]
    Name {
        /// Which.
        path: PathBuf,
    },
    /// Braces in braces in braces: read carefully, this would fill the stack.
    #[error("{}: braces stand too deep inside each other", path.display())]
    TooDeep {
        /// Which file.
        path: PathBuf,
    },
    /// The file has faults.
    #[error("{}: {} faults", path.display(), faults.len())]
    Faults {
        /// Which file.
        path: PathBuf,
        /// Its faults.
        faults: Vec<Fault>,
    },
}

impl PackError {
    /// What happened and what to do next, for a learner and the tutor beside them.
    pub fn say(&self) -> Say {
        let path = |path: &PathBuf| Arg::Own(path.display().to_string());
        match self {
            Self::NoLesson(id) => Say::ui("pack-no-lesson").with("name", id.as_str()),
            Self::Disk { path: place, .. } => Say::ui("pack-cannot-read").with("name", path(place)),
            Self::TooLarge { path: place, .. }
            | Self::TooMany { path: place, .. }
            | Self::NotText { path: place }
            | Self::NotPlain { path: place }
            | Self::Name { path: place }
            | Self::TooDeep { path: place }
            | Self::Faults { path: place, .. } => Say::ui("pack-needs-mending").with("name", path(place)),
        }
    }
}
