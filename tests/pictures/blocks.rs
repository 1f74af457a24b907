//! The parts of the README that the program tells: its lessons, its languages, a page in numbered lines.
//! Must never touch what stands outside its marks.

use std::fmt::Write as _;

use paso::{
    lesson::{Catalogue, Entry, Level},
    pack::Pack,
    say::Say,
    words::{Voice, Words, plain_text},
};

use super::scenes;

/// Options that are followed by a value.
const VALUED: [&str; 9] =
    ["--lang", "--data", "--lessons", "--overlay", "--face", "--theme", "--glyphs", "--sign", "--format"];

/// Each block by its name.
pub fn all() -> [(&'static str, String); 3] {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    [
        ("lessons", lessons(&pack.catalogue(), &words.voice("en"))),
        ("languages", languages(&words)),
        ("lines", format!("```text\n{}\n```", scenes::lines().trim())),
    ]
}

/// The text with that block between its marks.
pub fn put(text: &str, name: &str, block: &str) -> String {
    let (begin, end) = (format!("<!-- {name}: told by the program -->\n"), format!("<!-- end of {name} -->"));
    let (before, rest) = text.split_once(&begin).unwrap_or_else(|| panic!("README.md has no mark `{begin}`"));
    let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("README.md has no mark `{end}`"));
    format!("{before}{begin}\n{block}\n\n{end}{after}")
}

fn lessons(catalogue: &Catalogue, voice: &Voice) -> String {
    let mut out = String::new();
    for unit in catalogue.units() {
        let own: Vec<&Entry> = catalogue.of(&unit.id).collect();
        if own.is_empty() {
            continue;
        }
        let title = said(voice, &Say::unit(unit.id.cow(), "title"));
        let _ =
            write!(out, "**{title}**\n\n| lesson | afterwards you can … | minutes | DigComp |\n|---|---|--:|---|\n");
        for entry in own {
            let title = said(voice, &Say::lesson(entry.id.cow(), "title"));
            let can_do = said(voice, &Say::lesson(entry.id.cow(), "can-do"));
            let place = format!("lessons/{}/{}", unit.id, entry.id);
            let _ = writeln!(out, "| [{title}]({place}) | {can_do} | {} | {} |", entry.minutes, framework(entry));
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

/// What it is called in the framework; nothing for first steps and for tutors, which stand before it.
fn framework(entry: &Entry) -> String {
    match entry.level {
        Level::FirstSteps | Level::Tutor => "–".to_owned(),
        _ => entry.competence.to_string(),
    }
}

fn languages(words: &Words) -> String {
    let names: Vec<String> = words.languages().iter().map(|one| format!("{} (`{}`)", one.own_name, one.id)).collect();
    format!("{}.", names.join(" · "))
}

fn said(voice: &Voice, say: &Say) -> String {
    plain_text(&voice.say(say)).replace('|', "\\|")
}

/// Every `paso …` that a reader may type, and every `--option` by itself: its command, if one, and its options.
pub fn typed(text: &str) -> Vec<(String, Vec<String>)> {
    let lines = text.lines().map(|line| line.trim().split("    ").next().unwrap_or_default());
    let spans = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    lines.chain(spans).filter_map(one).collect()
}

fn one(line: &str) -> Option<(String, Vec<String>)> {
    let line = line.strip_prefix("./").unwrap_or(line);
    let line = if line.starts_with("--") { line } else { line.strip_prefix("paso ")? };
    let mut words = line.split_ascii_whitespace();
    let (mut command, mut options) = (String::new(), Vec::new());
    while let Some(word) = words.next() {
        if word.starts_with("--") {
            let option = word.split('=').next().unwrap_or(word);
            if VALUED.contains(&option) && option == word {
                words.next();
            }
            options.push(option.to_owned());
        } else if command.is_empty() && word.chars().all(|sign| sign.is_ascii_lowercase()) {
            word.clone_into(&mut command);
        }
    }
    (!command.is_empty() || !options.is_empty()).then_some((command, options))
}
