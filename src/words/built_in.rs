//! The words that are part of the program: every `assets/words/<language>/*.ftl`, put in by `build/words.rs`.

/// Files of one language: name without ending, text.
type Files = &'static [(&'static str, &'static str)];

/// Language, its files.
pub const LANGUAGES: &[(&str, Files)] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The file with the regional terms, which lessons get too.
pub const TERMS: &str = "terms";

/// Files for whoever types commands. No learner meets them, so they are read only when one of their messages is asked
/// for; its id begins with the name of the file.
const LATE: [&str; 2] = ["cli", "lint"];

/// Does this file, or the file of this message, wait until it is asked for?
pub fn is_late(name: &str) -> bool {
    LATE.iter().any(|file| name.strip_prefix(file).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')))
}

/// The files of exactly that language.
pub fn files(language: &str) -> Files {
    LANGUAGES.iter().find(|(id, _)| *id == language).map_or(&[], |(_, files)| files)
}

/// One built-in file as it stands, for the checker: `("es", "terms")`.
pub fn file(language: &str, name: &str) -> Option<&'static str> {
    files(language).iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// The languages that are built in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(id, _)| *id)
}
