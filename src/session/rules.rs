//! What the centre has decided for all its computers. Read by `pack` from one small file; here only what it means.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::{page::Theme, secret::Guard};

/// What is asked for at sign-in, beside sign and nickname.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignIn {
    /// What each learner prefers: nothing, a PIN or three pictures.
    #[default]
    Free,
    /// A PIN or three pictures, as each learner prefers.
    Secret,
    /// A PIN.
    Pin,
    /// Three pictures.
    Pictures,
}

impl SignIn {
    /// May a learner choose this?
    pub fn allows(self, guard: Guard) -> bool {
        match self {
            Self::Free => true,
            Self::Secret => guard != Guard::Nothing,
            Self::Pin => guard == Guard::Pin,
            Self::Pictures => guard == Guard::Pictures,
        }
    }
}

/// Who may look at how far a learner is, besides the learner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum See {
    /// The tutors: word for the next tutor, `paso progress`, `paso events`.
    #[default]
    Tutors,
    /// Nobody else.
    Learner,
}

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// What is asked for at sign-in.
    pub sign_in: SignIn,
    /// The nicknames with a sign are listed at sign-in.
    pub list: bool,
    /// Minutes without a key until the page is closed: 2 to 30; 0 is never, for a computer of one person.
    pub lock_minutes: u8,
    /// Languages that can be chosen; none: all.
    pub languages: Vec<String>,
    /// Colours to begin with.
    pub theme: Option<Theme>,
    /// Who may look at how far a learner is.
    pub progress: See,
    /// No way out of the program but a tutor's PIN.
    pub kiosk: bool,
    /// How many tutors have a PIN here.
    pub tutors: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            sign_in: SignIn::Free,
            list: false,
            lock_minutes: 5,
            languages: Vec::new(),
            theme: None,
            progress: See::Tutors,
            kiosk: false,
            tutors: 0,
        }
    }
}

impl Rules {
    /// So long nothing happens until the page is closed; `None`: it never is.
    pub fn lock_after(&self) -> Option<Duration> {
        (self.lock_minutes > 0).then(|| Duration::from_secs(u64::from(self.lock_minutes.clamp(2, 30)) * 60))
    }
}
