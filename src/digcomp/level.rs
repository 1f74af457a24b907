//! The four levels of DigComp 3.0 and the eight of 2.2 that they stand for (3.0, Annex 1, Table A3).

use serde::{Deserialize, Serialize};

/// A level of DigComp 3.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// 2.2 Foundation: level 1 with guidance, level 2 alone.
    Basic,
    /// 2.2 Intermediate, levels 3 and 4.
    Intermediate,
    /// 2.2 Advanced, levels 5 and 6.
    Advanced,
    /// 2.2 Highly specialised, levels 7 and 8.
    HighlyAdvanced,
}

impl Level {
    /// All four, lowest first.
    pub const ALL: [Self; 4] = [Self::Basic, Self::Intermediate, Self::Advanced, Self::HighlyAdvanced];

    /// As in our files: `basic`, `highly-advanced`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
            Self::HighlyAdvanced => "highly-advanced",
        }
    }

    /// The level with that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.key() == key)
    }

    /// Its English title in 3.0.
    pub fn title_en(self) -> &'static str {
        match self {
            Self::Basic => "Basic",
            Self::Intermediate => "Intermediate",
            Self::Advanced => "Advanced",
            Self::HighlyAdvanced => "Highly advanced",
        }
    }

    /// Our Spanish working title; not official.
    pub fn title_es(self) -> &'static str {
        match self {
            Self::Basic => "Básico",
            Self::Intermediate => "Intermedio",
            Self::Advanced => "Avanzado",
            Self::HighlyAdvanced => "Muy avanzado",
        }
    }

    /// Its English title in 2.2.
    pub fn title_22(self) -> &'static str {
        match self {
            Self::Basic => "Foundation",
            Self::Intermediate => "Intermediate",
            Self::Advanced => "Advanced",
            Self::HighlyAdvanced => "Highly specialised",
        }
    }

    /// The two levels of 2.2, 1 to 8.
    pub fn levels_22(self) -> [u8; 2] {
        match self {
            Self::Basic => [1, 2],
            Self::Intermediate => [3, 4],
            Self::Advanced => [5, 6],
            Self::HighlyAdvanced => [7, 8],
        }
    }
}
