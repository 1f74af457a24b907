//! What can go wrong with the store, as data; worded at the edge by the messages `store-…`.

use std::{io, path::PathBuf};

use rusqlite::ErrorCode;

use crate::{say::Say, seal::SealError};

/// Why nothing can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The disk or folder can only be read.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The folder or file belongs to someone else.
    NotOurs,
    /// The folder or file is this account's own, and closed to writing.
    Closed,
    /// A file stands where the folder should be.
    NoFolder,
    /// Anything else, in the system's words: for the person who looks after the machine.
    Other(String),
}

/// What can go wrong. Each value says what a person needs to go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another Paso holds this folder.
    #[error("{} is in use by another paso", dir.display())]
    Busy {
        /// Which folder.
        dir: PathBuf,
    },
    /// Nothing can be kept; the program still teaches.
    #[error("nothing can be kept: {reason:?}")]
    CannotKeep {
        /// Why.
        reason: Reason,
    },
    /// Written by a newer Paso; left untouched.
    #[error("{} has version {found}, this paso knows {known}", file.display())]
    Newer {
        /// Which file.
        file: PathBuf,
        /// Its version.
        found: u32,
        /// The highest that this program knows.
        known: u32,
    },
    /// The file is damaged.
    #[error("the data file is damaged: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
    },
    /// Not a copy made by `paso backup`, or a damaged one; nothing was changed.
    #[error("{} is not a sound copy", file.display())]
    NotACopy {
        /// Which file.
        file: PathBuf,
    },
    /// A folder or file outside the data folder cannot be used; nothing was changed here.
    #[error("{} cannot be used: {reason:?}", place.display())]
    Elsewhere {
        /// Which.
        place: PathBuf,
        /// Why.
        reason: Reason,
    },
    /// A sealed file does not open, or is not whole; nothing was changed.
    #[error("{why}")]
    Sealed {
        /// Why.
        why: SealError,
    },
    /// Whoever it is about asked to be forgotten, or was never here.
    #[error("nothing is known of them")]
    Forgotten,
    /// There is a file already where the copy should go; it is left as it is.
    #[error("{} is there already", file.display())]
    Exists {
        /// Which file.
        file: PathBuf,
    },
}

impl StoreError {
    /// What to tell a person.
    pub fn say(&self) -> Say {
        let file = |file: &PathBuf| file.display().to_string();
        match self {
            Self::Busy { dir } => Say::ui("store-busy").with("folder", file(dir)),
            Self::CannotKeep { reason: Reason::ReadOnly } => Say::ui("store-read-only"),
            Self::CannotKeep { reason: Reason::Full } => Say::ui("store-full"),
            Self::CannotKeep { reason: Reason::NotOurs } => Say::ui("store-not-ours"),
            Self::CannotKeep { reason: Reason::Closed } => Say::ui("store-closed"),
            Self::CannotKeep { reason: Reason::NoFolder } => Say::ui("store-no-folder"),
            Self::CannotKeep { reason: Reason::Other(detail) } => {
                Say::ui("store-cannot-keep").with("detail", detail.as_str())
            }
            Self::Newer { file: path, .. } => Say::ui("store-newer").with("file", file(path)),
            Self::Damaged { .. } => Say::ui("store-damaged"),
            Self::NotACopy { file: path } => Say::ui("store-not-a-copy").with("file", file(path)),
            Self::Elsewhere { place, reason } => {
                let why = match reason {
                    Reason::ReadOnly => "store-elsewhere.read-only",
                    Reason::Full => "store-elsewhere.full",
                    Reason::NotOurs => "store-elsewhere.not-ours",
                    Reason::Closed => "store-elsewhere.closed",
                    Reason::NoFolder | Reason::Other(_) => "store-elsewhere",
                };
                Say::ui(why).with("place", file(place))
            }
            Self::Sealed { why: SealError::Closed } => Say::ui("store-sealed-closed"),
            Self::Sealed { why: SealError::Newer(_) } => Say::ui("store-sealed-newer"),
            Self::Sealed { why: SealError::NotSealed | SealError::Broken } => Say::ui("store-sealed-broken"),
            Self::Forgotten => Say::ui("store-forgotten"),
            Self::Exists { file: path } => Say::ui("store-exists").with("file", file(path)),
        }
    }

    /// Something outside the data folder cannot be used.
    pub(super) fn elsewhere(place: &std::path::Path, error: &io::Error) -> Self {
        match Self::from(io::Error::from(error.kind())).of(place) {
            Self::CannotKeep { reason } => Self::Elsewhere { place: place.to_owned(), reason },
            other => other,
        }
    }

    /// The same, knowing whose the place is that could not be used.
    pub(super) fn of(self, place: &std::path::Path) -> Self {
        match self {
            Self::CannotKeep { reason: Reason::NotOurs } if is_own(place) => {
                Self::CannotKeep { reason: Reason::Closed }
            }
            other => other,
        }
    }

    pub(super) fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged { .. })
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        let reason = match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem => Reason::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Reason::Full,
            io::ErrorKind::PermissionDenied => Reason::NotOurs,
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => Reason::NoFolder,
            _ => Reason::Other(error.to_string()),
        };
        Self::CannotKeep { reason }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, QueryReturnedNoRows, Utf8Error,
        };
        // What only this program writes is read as something else, or its tables are not there.
        let strange = match &error {
            FromSqlConversionFailure(..)
            | IntegralValueOutOfRange(..)
            | InvalidColumnType(..)
            | Utf8Error(..)
            | QueryReturnedNoRows => true,
            other => other.to_string().starts_with("no such "),
        };
        if strange {
            return Self::Damaged { detail: error.to_string() };
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { detail: error.to_string() },
            Some(ErrorCode::DiskFull) => Self::CannotKeep { reason: Reason::Full },
            Some(ErrorCode::ReadOnly) => Self::CannotKeep { reason: Reason::ReadOnly },
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::CannotKeep { reason: Reason::NotOurs },
            _ => Self::CannotKeep { reason: Reason::Other(error.to_string()) },
        }
    }
}

/// Is the place this account's, or what is there of the way to it? Of a folder with a database both must be.
#[cfg(unix)]
fn is_own(place: &std::path::Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let me = rustix::process::geteuid().as_raw();
    let own = |path: &std::path::Path| std::fs::symlink_metadata(path).is_ok_and(|meta| meta.uid() == me);
    let there = place.ancestors().find(|path| path.exists());
    let file = place.join(super::FILE);
    there.is_some_and(own) && (!file.exists() || own(&file))
}

#[cfg(not(unix))]
fn is_own(_place: &std::path::Path) -> bool {
    false
}
