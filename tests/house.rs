//! Holds the rooms of `src/` to their order: a room imports only rooms above it, and some crates have one room only.
//! Where every import runs upwards there is no circle between rooms, so circles need no rule of their own.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

#[path = "house/tokens.rs"]
mod tokens;

use std::{
    fs,
    path::{Path, PathBuf},
};

use tokens::{Token, tokens};

/// From the top to the bottom: a room may import only rooms that stand before it here.
const ROOMS: &[&str] = &[
    "say", "tree", "gate", "secret", "digcomp", "lesson", "page", "exercise", "progress", "report", "session", "words",
    "face", "pack", "rehearse", "lint", "seal", "store", "link", "terminal", "run", "cli",
];

/// A crate (`*` at the end: all whose names begin so), and the only places that may name it.
const CRATES: &[(&str, &[&str])] = &[
    ("fluent*", &["src/words/"]),
    ("fluent_syntax", &["src/words/", "src/lint/"]),
    ("ratatui", &["src/face/full/", "src/face/tests/"]),
    ("tui_big_text", &["src/face/full/"]),
    ("crossterm", &["src/terminal/", "src/face/full/"]),
    ("rusqlite", &["src/store/"]),
    ("lz4_flex", &["src/store/"]),
    ("toml", &["src/pack/", "build/"]),
    ("argon2", &["src/secret.rs"]),
    ("clap*", &["src/cli/", "src/cli.rs"]),
    ("spake2", &["src/link/"]),
    ("hkdf", &["src/link/"]),
    ("sha2", &["src/link/"]),
    ("getrandom", &["src/link/"]),
];

/// The most lines a file may have; 50 to 250 is what a reader likes.
const MOST_LINES: usize = 400;

#[test]
fn every_import_runs_upwards() {
    report(house().iter().flat_map(|(file, text)| wrong_ways(file, text)));
}

#[test]
fn some_crates_are_known_to_one_room_only() {
    report(house().iter().flat_map(|(file, text)| strangers(file, text)));
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    report(house().iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(file, _)| {
        format!("{file} has no header. Begin it with two or three `//!` lines: what it is, what it must never do.")
    }));
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    report(house().iter().filter(|(_, text)| text.lines().count() > MOST_LINES).map(|(file, text)| {
        let lines = text.lines().count();
        format!(
            "{file} has {lines} lines, more than {MOST_LINES}. Find the second thing in it and give it its own file."
        )
    }));
}

#[test]
fn the_page_about_the_house_names_every_room_in_its_order() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(top.join("docs/house.md")).expect("docs/house.md is there");
    let told: Vec<&str> =
        page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |")).map(|(room, _)| room).collect();
    let there = |room: &&&str| {
        let path = top.join("src").join(room);
        path.is_dir() || path.with_extension("rs").is_file()
    };
    let rooms: Vec<&str> = ROOMS.iter().filter(there).copied().collect();
    assert_eq!(told, rooms, "docs/house.md tells these; src/ has those");
}

#[test]
fn an_import_from_below_is_found() {
    let text = "use crate::page::Page;\nuse crate::{\n    say::Id,\n    face::{Look, full},\n};\n";
    let found = wrong_ways("src/session/screen/home.rs", text);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("src/session/screen/home.rs:4: `session` may not import `face`"), "{found:#?}");
}

#[test]
fn a_circle_of_rooms_is_found_as_an_import_from_below() {
    assert_eq!(wrong_ways("src/store/log.rs", "use crate::progress::Event;"), [""; 0]);
    assert_eq!(wrong_ways("src/progress/event.rs", "use crate::store::Log;").len(), 1);
}

#[test]
fn a_path_in_the_middle_of_code_is_an_import_too() {
    assert_eq!(wrong_ways("src/say.rs", "fn f() -> crate::cli::Exit { $crate::run::run() }").len(), 2);
}

#[test]
fn a_path_that_climbs_out_of_its_room_is_an_import_too() {
    assert_eq!(wrong_ways("src/page/row.rs", "use super::super::face::Look;").len(), 1);
    assert_eq!(wrong_ways("src/page/mod.rs", "use super::face::Look;").len(), 1);
    assert_eq!(wrong_ways("src/page/mod.rs", "mod tests { use super::super::face::Look; }").len(), 1);
    assert_eq!(wrong_ways("src/page/mod.rs", "mod tests { use super::face; } mod face;"), [""; 0]);
    assert_eq!(wrong_ways("src/face/full/row.rs", "use super::super::glyphs::Signs;"), [""; 0]);
}

#[test]
fn a_prelude_and_an_unknown_room_are_found() {
    let found = wrong_ways("src/cli.rs", "use crate::*;");
    assert!(found[0].contains("imports everything"), "{found:#?}");
    let found = wrong_ways("src/cli.rs", "use crate::helpers::Thing;");
    assert!(found[0].contains("`helpers` has no place"), "{found:#?}");
}

#[test]
fn comments_and_texts_import_nothing() {
    let text = "//! See [`crate::cli`].\n/* crate::cli /* crate::run */ crate::cli */\nconst A: &str = \"crate::cli \\\" \
                crate::cli\"; const B: &str = r#\"crate::cli \" ratatui::x\"#; const C: char = '\"'; fn f<'a>() {}";
    assert_eq!(wrong_ways("src/say.rs", text), [""; 0]);
    assert_eq!(strangers("src/say.rs", text), [""; 0]);
    assert_eq!(wrong_ways("src/say.rs", &format!("{text} use crate::cli;")).len(), 1);
}

#[test]
fn a_crate_outside_its_room_is_found() {
    let found = strangers("src/run.rs", "use std::io;\nuse ratatui::buffer::Buffer;");
    assert!(found[0].starts_with("src/run.rs:2: `ratatui` is known only to src/face/full/"), "{found:#?}");
    assert_eq!(strangers("src/run.rs", "fn f() -> ::toml::Value {} use {rusqlite as sql};").len(), 2);
    assert_eq!(strangers("src/lint/unused.rs", "use fluent_syntax::ast;"), [""; 0]);
    assert_eq!(strangers("src/lint/unused.rs", "use fluent_bundle::FluentBundle;").len(), 1);
    assert_eq!(strangers("src/words/mod.rs", "use fluent::FluentBundle;"), [""; 0]);
    assert_eq!(strangers("src/say.rs", "let toml = 1; self.toml(); crate::words::fluent::x();"), [""; 0]);
}

/// Every import of `text` that its room may not have, each as a sentence that says what to do.
fn wrong_ways(file: &str, text: &str) -> Vec<String> {
    let path = modules(file);
    let Some(room) = path.first() else { return Vec::new() };
    let mut found = Vec::new();
    for (to, line) in imports(&tokens(text), path.len()) {
        let place = |name: &str| ROOMS.iter().position(|room| *room == name);
        found.extend(match (place(room), place(&to)) {
            _ if to == "*" => Some(format!("`{room}` imports everything. Name what it needs, room by room.")),
            (None, _) => Some(no_place(room)),
            (_, None) => Some(no_place(&to)),
            (Some(here), Some(there)) if there > here => Some(format!(
                "`{room}` may not import `{to}`, which stands below it. Move the shared part up into `{room}` or above, \
                 or let `{to}` hand it in as an argument."
            )),
            _ => None,
        }
        .map(|what| format!("{file}:{line}: {what}")));
    }
    found
}

fn no_place(room: &str) -> String {
    format!("`{room}` has no place among the rooms. Give it one in ROOMS, tests/house.rs, or move it into a room.")
}

/// `src/face/full/row.rs` → `face`, `full`, `row`; a `mod.rs` is its folder; `lib.rs` and `main.rs` stand before the house.
fn modules(file: &str) -> Vec<String> {
    let Some(path) = file.strip_prefix("src/").and_then(|path| path.strip_suffix(".rs")) else { return Vec::new() };
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if ["lib", "main"].contains(&path) { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

/// What comes first behind `crate::` or a climb to the top, with its line. `depth` is how deep the file lies.
fn imports(tokens: &[Token], depth: usize) -> Vec<(String, usize)> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let (mut found, mut open, mut inner) = (Vec::new(), 0_usize, Vec::new());
    for at in 0..tokens.len() {
        let starts = at == 0 || word(at - 1) != "::";
        match word(at) {
            "{" => {
                open += 1;
                if at >= 2 && word(at - 2) == "mod" {
                    inner.push(open);
                }
            }
            "}" => {
                inner.retain(|level| *level < open);
                open = open.saturating_sub(1);
            }
            "crate" if starts && word(at + 1) == "::" => firsts(tokens, at + 2, &mut found),
            "super" if starts || word(at - 2) == "self" => {
                let mut climbed = 1;
                while word(at + 2 * climbed) == "super" {
                    climbed += 1;
                }
                if climbed >= depth + inner.len() && word(at + 2 * climbed - 1) == "::" {
                    firsts(tokens, at + 2 * climbed, &mut found);
                }
            }
            _ => {}
        }
    }
    found
}

/// The first name of a path, or of each path in braces.
fn firsts(tokens: &[Token], at: usize, found: &mut Vec<(String, usize)>) {
    let mut deep = 0;
    let mut first = true;
    for token in &tokens[at.min(tokens.len())..] {
        match token.text.as_str() {
            "{" => deep += 1,
            "}" => deep -= 1,
            "," if deep == 1 => first = true,
            name if first && name != "self" => {
                found.push((name.to_owned(), token.line));
                first = false;
            }
            _ => {}
        }
        if deep == 0 {
            break;
        }
    }
}

/// Every crate that `text` names though its file lies outside the places that may.
fn strangers(file: &str, text: &str) -> Vec<String> {
    let tokens = tokens(text);
    let word = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or("", |token| token.text.as_str());
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some((_, homes)) =
            CRATES.iter().filter(|(name, _)| is(name, &token.text)).max_by_key(|(name, _)| name.len())
        else {
            continue;
        };
        let (before, after) = (word(at.checked_sub(1)), word(Some(at + 1)));
        let inside = before == "::" && at.checked_sub(2).is_some_and(|at| is_name(&tokens[at].text));
        let named = after == "::" || (["use", "crate", "{", ","].contains(&before) && ["as", ";"].contains(&after));
        if named && !inside && !homes.iter().any(|home| file.starts_with(home)) {
            let (line, name, homes) = (token.line, &token.text, homes.join(" and "));
            found.push(format!("{file}:{line}: `{name}` is known only to {homes}. Ask that room to do it."));
        }
    }
    found
}

fn is(name: &str, word: &str) -> bool {
    name.strip_suffix('*').map_or(name == word, |start| word == start || word.starts_with(&format!("{start}_")))
}

/// A name of a path; `use ::toml` has none before its `::`.
fn is_name(word: &str) -> bool {
    word != "use" && word.starts_with(|sign: char| sign.is_alphabetic() || sign == '_')
}

/// Every Rust file of `src/` and `build/`, with its path from the top of the repository.
fn house() -> Vec<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "build"] {
        walk(&top.join(folder), &mut files);
    }
    assert!(files.len() > 20, "only {} files were found: is this the right folder?", files.len());
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file is text");
            let name = path.strip_prefix(top).expect("it lies below the top").to_string_lossy().replace('\\', "/");
            (name, text)
        })
        .collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

fn report(found: impl Iterator<Item = String>) {
    let found: Vec<String> = found.collect();
    assert!(found.is_empty(), "\n\n{}\n", found.join("\n"));
}
