//! What can go wrong between two seats, as data; worded at the edge.

use crate::say::Say;

/// Why a call is not taken, as it travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody waits for a call now.
    NoCode = 1,
    /// The code was another one.
    Code = 2,
    /// Whoever calls was not here, or not on this visit.
    Unknown = 3,
    /// A learner was called where a tutor's room is, or the other way round.
    Purpose = 4,
    /// There is no place left.
    Full = 5,
    /// Another version, or something that is not understood.
    Other = 0,
}

impl Refusal {
    /// As it travelled.
    pub fn of(byte: u8) -> Self {
        [Self::NoCode, Self::Code, Self::Unknown, Self::Purpose, Self::Full]
            .into_iter()
            .find(|one| *one as u8 == byte)
            .unwrap_or(Self::Other)
    }
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A frame or a message longer than any of ours.
    #[error("too long")]
    TooLong,
    /// Not the greeting of a Paso.
    #[error("no greeting of Paso")]
    Greeting,
    /// Another version speaks there.
    #[error("version {0}")]
    Version(u16),
    /// The other side says no.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The proof does not fit: another code, or somebody in between.
    #[error("the proof does not fit")]
    Proof,
    /// A sealed frame was changed, moved or repeated.
    #[error("a sealed frame does not open")]
    Seal,
    /// A message that is none of ours.
    #[error("a message that makes no sense")]
    Message,
    /// No random bits can be had.
    #[error("no random bits")]
    Chance,
    /// Nobody can be reached.
    #[error("not reached: {0:?}")]
    Reach(std::io::ErrorKind),
    /// The line is gone.
    #[error("the line is gone")]
    Gone,
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::Reach(error.kind())
    }
}

impl Fault {
    /// What happened and what to do next, for whoever called.
    pub fn say(self) -> Say {
        Say::ui(match self {
            Self::Proof | Self::Refused(Refusal::Code) => "link-other-code",
            Self::Refused(Refusal::NoCode | Refusal::Unknown) => "link-nobody-waits",
            Self::Refused(Refusal::Purpose) => "link-other-side",
            Self::Refused(Refusal::Full) => "link-full",
            Self::Version(_) => "link-version",
            Self::Reach(_) | Self::Gone => "link-not-reached",
            Self::TooLong | Self::Greeting | Self::Seal | Self::Message => "link-disturbed",
            Self::Chance | Self::Refused(Refusal::Other) => "link-not-now",
        })
    }
}
