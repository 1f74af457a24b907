//! Bytes that travel on a stick, and the few plain words that open them again.
//! Must never write a byte that is not sealed, nor keep a code once the file is written.

mod code;
mod file;

pub use code::{Code, Unknown, WORDS};
pub use file::{Opener, Sealer};

/// Why a sealed file cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Not a sealed file at all.
    #[error("not a sealed file")]
    NotSealed,
    /// Sealed by a newer Paso.
    #[error("sealed by a newer paso, version {0}")]
    Newer(u8),
    /// These words do not open it; or its beginning was changed, which looks the same.
    #[error("these words do not open it")]
    Closed,
    /// It opened, and then it is not whole, or was changed.
    #[error("the sealed file is not whole")]
    Broken,
}

impl From<SealError> for std::io::Error {
    fn from(error: SealError) -> Self {
        Self::new(std::io::ErrorKind::InvalidData, error)
    }
}

impl SealError {
    /// The same, out of an error of reading; `None` when it was the disk.
    pub fn of(error: &std::io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}
