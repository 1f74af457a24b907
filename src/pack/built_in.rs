//! The lessons that are part of the program, put in by `build/lessons.rs` with a ready index.
//! Must never be parsed before one is opened.

#![allow(clippy::unreadable_literal, reason = "nobody reads the table that the build makes")]

use miniz_oxide::inflate;

use super::{disk, stored::level};
use crate::lesson::{Entry, UnitEntry};

/// Texts by language.
pub type Words = &'static [(&'static str, Packed)];

/// A file of the source tree, packed when the program was built: where it begins in [`PILE`], and how long it is.
#[derive(Clone, Copy)]
pub struct Packed(u32, u32);

/// All packed files, side by side: what is not opened is not in memory.
const PILE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lessons.pile"));

/// A unit that is part of the program.
pub struct BuiltUnit {
    /// Folder name.
    pub id: &'static str,
    /// Place among the units.
    pub order: u16,
    /// As `UnitEntry::names`.
    pub names: &'static str,
    /// Its file.
    pub toml: Packed,
    /// Its words.
    pub words: Words,
}

/// A lesson that is part of the program.
pub struct BuiltLesson {
    /// Folder name.
    pub id: &'static str,
    /// Its unit's folder name.
    pub unit: &'static str,
    /// Competence code.
    pub competence: &'static str,
    /// Level by its key.
    pub level: &'static str,
    /// Length.
    pub minutes: u8,
    /// As `Entry::facts`.
    pub facts: &'static str,
    /// Its file.
    pub toml: Packed,
    /// Its words.
    pub words: Words,
}

/// A site that is part of the program.
pub struct BuiltSite {
    /// Folder name.
    pub id: &'static str,
    /// Its file.
    pub toml: Packed,
    /// Its words.
    pub words: Words,
}

/// The folder in the source tree.
pub const FOLDER: &str = "lessons";

include!(concat!(env!("OUT_DIR"), "/lessons.rs"));

/// All units.
pub fn units() -> &'static [BuiltUnit] {
    UNITS
}

/// All lessons, unit by unit.
pub fn lessons() -> &'static [BuiltLesson] {
    LESSONS
}

/// All sites.
pub fn sites() -> &'static [BuiltSite] {
    SITES
}

/// The text of that language.
pub fn text(words: Words, lang: &str) -> Option<String> {
    words.iter().find(|(known, _)| *known == lang).map(|(_, packed)| packed.text())
}

impl Packed {
    /// Unpacked; nothing if there was no such file.
    pub fn text(self) -> String {
        let packed = PILE.get(self.0 as usize..).and_then(|from| from.get(..self.1 as usize)).unwrap_or_default();
        let bytes = inflate::decompress_to_vec_with_limit(packed, disk::MOST_BYTES).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

impl BuiltUnit {
    /// For the catalogue.
    pub fn entry(&self) -> UnitEntry {
        UnitEntry { id: self.id.into(), order: self.order, names: self.names.into() }
    }
}

impl BuiltLesson {
    /// For the catalogue.
    pub fn entry(&self) -> Entry {
        Entry {
            id: self.id.into(),
            unit: self.unit.into(),
            competence: self.competence.into(),
            level: level(self.level),
            minutes: self.minutes,
            facts: self.facts.into(),
        }
    }
}
