//! The door: who wants to come in, what they show, and what is answered. Plain data.
//! Must never tell whether somebody has been here to one who could not come in.

use crate::{
    progress::{LearnerId, Summary},
    secret::Secret,
};

/// Who wants to come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// By sign and nickname.
    Named {
        /// One of the twelve signs.
        sign: String,
        /// As typed.
        nickname: String,
    },
    /// Chosen from a list.
    Known(LearnerId),
}

/// What they show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Sign and nickname are to be enough.
    Nothing,
    /// A PIN, pictures or a card.
    Secret(Secret),
    /// A tutor stands beside them, and has shown a PIN of their own.
    Tutor,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Door {
    /// Come in.
    In(LearnerId, Box<Summary>),
    /// Several have this sign and nickname, from several computers.
    Which(Vec<(LearnerId, String)>),
    /// Something more must be shown. Said of strangers too.
    Ask,
    /// This does not fit together. The next try counts after so many seconds.
    Not(u16),
    /// Too early: so many seconds more.
    Wait(u16),
    /// Only a tutor can help now.
    Tutor,
    /// Nobody is called so: told to a tutor only.
    Nobody,
}

/// What comes of a tutor's PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TutorDoor {
    /// It is one of them.
    Yes,
    /// It is none of them. The next try counts after so many seconds.
    Not(u16),
    /// Too early: so many seconds more.
    Wait(u16),
    /// No tutor has a PIN here.
    NoPin,
}
