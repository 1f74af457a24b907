//! The words that are part of the program: every `assets/words/<language>/*.ftl`, put in by `build/words.rs`.

/// Files of one language: name without ending, text.
type Files = &'static [(&'static str, &'static str)];

/// Language, its files.
pub const LANGUAGES: &[(&str, Files)] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The file with the regional terms, which lessons get too.
pub const TERMS: &str = "terms";

/// The file of each message, in the order of the ids.
const FILE_OF: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/word-files.rs"));

/// Where a message stands, in every language; messages that only an overlay has are looked for with the common ones.
pub fn file_of(message: &str) -> &'static str {
    let id = message.split('.').next().unwrap_or(message);
    FILE_OF.binary_search_by_key(&id, |(known, _)| known).map_or("common", |place| FILE_OF[place].1)
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
