//! The head of a lesson or unit, packed for the catalogue: enough for home, without checking anything.
//! Shared with `build.rs`, so it must never import from the rest of the program.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A lesson's head. Empty when the file cannot be read: the lesson is listed, and opening it says why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// Competence code.
    pub competence: String,
    /// `first-steps`, `basic` …
    pub level: String,
    /// Length.
    pub minutes: u8,
    /// As `lesson::Entry::facts`.
    pub facts: String,
}

/// A unit's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitHeader {
    /// Place among the units; 1,000 when the file is silent, so that a folder's own units come last.
    pub order: u16,
    /// Lessons in order.
    pub lessons: Vec<String>,
    /// As `lesson::UnitEntry::names`.
    pub names: String,
}

/// Reads a lesson's head from its TOML and its words by language.
pub fn lesson(text: &str, words: &[(String, String)]) -> Header {
    let table = table(text);
    let steps: Vec<&DeTable<'_>> = values(&table, "step").filter_map(DeValue::as_table).collect();
    let mut outcomes: Vec<String> = Vec::new();
    for outcome in steps.iter().flat_map(|step| list(step, "outcomes")) {
        if !outcomes.contains(&outcome) {
            outcomes.push(outcome);
        }
    }
    let steps: Vec<String> = steps.iter().map(|step| shape(step)).collect();
    let mut facts =
        [list(&table, "requires"), outcomes, list(&table, "explains"), steps].map(|ids| ids.join(" ")).join("\t");
    for (lang, ftl) in words {
        let [title, can_do] = ["title", "can-do"].map(|id| value(ftl, id).unwrap_or_default());
        for part in ["\t", lang, "\u{1f}", &title, "\u{1f}", &can_do] {
            facts.push_str(part);
        }
    }
    Header {
        competence: word(&table, "competence"),
        level: word(&table, "level"),
        minutes: number(&table, "minutes").unwrap_or_default(),
        facts,
    }
}

/// Reads a unit's head.
pub fn unit(text: &str, words: &[(String, String)]) -> UnitHeader {
    let table = table(text);
    let names: Vec<String> =
        words.iter().map(|(lang, ftl)| format!("{lang}\u{1f}{}", value(ftl, "title").unwrap_or_default())).collect();
    UnitHeader {
        order: number(&table, "order").unwrap_or(1_000),
        lessons: list(&table, "lessons"),
        names: names.join("\t"),
    }
}

/// What a kind proves, by its key; agrees with `Kind::check` (a test holds them together).
pub fn check(kind: &str) -> &'static str {
    match kind {
        "choose" | "order" | "match" | "sort" | "spot" | "scene" => "pick",
        "write" | "keys" | "menu" | "mail" | "form" | "files" | "document" | "sheet" | "contacts" | "messages"
        | "site" | "paso" => "do",
        "reflect" => "think",
        _ => "none",
    }
}

fn shape(step: &DeTable<'_>) -> String {
    let check = step.keys().map(|key| check(key.get_ref())).find(|check| *check != "none").unwrap_or("none");
    format!("{}:{check}:{}:{}", tame(&word(step, "id")), list(step, "variants").len(), list(step, "outcomes").join(","))
}

/// Empty when it cannot be read.
fn table(text: &str) -> DeTable<'_> {
    DeTable::parse(text).map_or_else(|_| DeTable::new(), Spanned::into_inner)
}

fn word(table: &DeTable<'_>, key: &str) -> String {
    tame(table.get(key).and_then(|word| word.get_ref().as_str()).unwrap_or_default())
}

fn number<N: TryFrom<u64>>(table: &DeTable<'_>, key: &str) -> Option<N> {
    let number = table.get(key)?.get_ref().as_integer()?;
    N::try_from(u64::from_str_radix(number.as_str(), number.radix()).ok()?).ok()
}

fn values<'a>(table: &'a DeTable<'_>, key: &str) -> impl Iterator<Item = &'a DeValue<'a>> {
    table.get(key).and_then(|list| list.get_ref().as_array()).into_iter().flatten().map(Spanned::get_ref)
}

fn list(table: &DeTable<'_>, key: &str) -> Vec<String> {
    values(table, key).filter_map(DeValue::as_str).map(tame).filter(|item| !item.is_empty()).collect()
}

/// Only what an id may hold, so that no id can end a packed field.
fn tame(id: &str) -> String {
    id.chars().filter(|sign| sign.is_ascii_alphanumeric() || ['-', '_', '.'].contains(sign)).collect()
}

/// The value of a message on one line, `{ … }` as it stands. None if it is not there, or needs its own lines
/// (a choice by number): then only the lesson's words can compose it.
/// Reads lines, not Fluent: an index of a thousand lessons must not cost a thousand bundles.
pub fn value(ftl: &str, id: &str) -> Option<String> {
    let mut lines = ftl.lines();
    let first = lines.find_map(|line| line.strip_prefix(id)?.trim_start_matches(' ').strip_prefix('='))?;
    let more = lines.take_while(|line| line.starts_with(' ') && !line.trim_start().starts_with('.')).map(str::trim);
    let parts: Vec<&str> = std::iter::once(first.trim()).chain(more).filter(|part| !part.is_empty()).collect();
    let text: String = parts.join(" ").chars().filter(|sign| !sign.is_control()).collect();
    let whole = !text.contains("->") && text.matches('{').count() == text.matches('}').count();
    (!text.is_empty() && whole).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_read_and_a_choice_is_left_to_the_words() {
        let ftl = "titles = no\ntitle = Write\n    and send\n    .x = y\ncan-do = use { -computer }\nx = { $n ->\n";
        assert_eq!(value(ftl, "title").as_deref(), Some("Write and send"));
        assert_eq!(value(ftl, "can-do").as_deref(), Some("use { -computer }"));
        assert_eq!(value(ftl, "x"), None);
        assert_eq!(value(ftl, "bridge"), None);
    }

    #[test]
    fn ids_cannot_break_out_of_their_field() {
        let header = lesson("requires = [\"a\\tb c\"]\n[[step]]\nid = \"x y:z\"\nread = {}", &[]);
        assert_eq!(header.facts, "abc\t\t\txyz:none:0:");
    }

    #[test]
    fn a_file_that_is_not_toml_has_an_empty_head() {
        assert_eq!(lesson("[[[", &[]), Header { facts: "\t\t\t".into(), ..Header::default() });
        assert_eq!(unit("\u{0}", &[]).order, 1_000);
    }
}
