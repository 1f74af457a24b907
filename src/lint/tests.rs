//! Each rule on one good lesson and on the same lesson with one thing changed.

use std::{fs, path::Path};

use proptest::prelude::*;

use super::{Severity, check, run::run};
use crate::words::Words;

const UNIT: &str = "order = 3\nlessons = [\"bus-times\"]\n";
const UNIT_WORDS: &str = "title = Our town\nabout = Find your way.\n";
const LESSON: &str = r#"competence = "1.1"
level = "basic"
minutes = 10
explains = ["timetable"]

[[step]]
id = "intro"
read = {}

[[step]]
id = "where-is-it"
outcomes = ["LO1.1.02"]
choose = { options = ["wall", "web"], right = ["web"] }

[[step]]
id = "type-it"
variants = ["monday", "friday", "sunday"]
write = { accept = ["day"] }
"#;
const CARD: &str = "    .tutor-watch = Eyes.\n    .tutor-ask = Where?\n    .tutor-point = There.\n    .tutor-show = On paper.\n    .tutor-hand-back = Wait.\n";

fn words() -> String {
    format!(
        "title = Find the times\ncan-do = find the times\nbridge = Look at the real stop.\n\
         word-timetable =\n    .name = timetable\n    .means = A list of times.\n\
         intro = A timetable says when.\n\n    It is on the wall.\n{CARD}\
         where-is-it = Where do you look?\n    .wall = The wall\n    .wall-why = You chose the wall. That list is old. Look further down.\n\
         \u{20}   .web = The web\n    .web-why = You chose the web. It is new. Go on.\n    .hint-ask = Which one is new?\n    .hint-look = Look below.\n{CARD}\
         type-it = Type the day: {{ $day }}.\n    .hint-ask = Which letters do you see?\n    .hint-look = Look at the line above.\n    .hint-key = Press the letters, then \"Send\".\n    .hint-show = See how it is done.\n\
         \u{20}   .done = You typed it. The machine knows the day. Go on.\n{CARD}\
         monday =\n    .day = Monday\nfriday =\n    .day = Friday\nsunday =\n    .day = Sunday\n"
    )
}

fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A folder with the good lesson; `from` becomes `to` in that file.
fn changed(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let change = |name: &str, text: &str| {
        assert!(file != name || text.contains(from), "{name} has no {from}");
        if file == name { text.replacen(from, to, 1) } else { text.to_owned() }
    };
    write(root.path(), "town/unit.toml", change("unit.toml", UNIT));
    write(root.path(), "town/en.ftl", change("unit.ftl", UNIT_WORDS));
    write(root.path(), "town/bus-times/lesson.toml", change("lesson.toml", LESSON));
    write(root.path(), "town/bus-times/en.ftl", change("en.ftl", &words()));
    root
}

/// Rule, message and piece of text of each finding.
fn found(root: &Path) -> Vec<(String, String)> {
    let findings = check(&[root.to_path_buf()]);
    findings
        .into_iter()
        .map(|one| (format!("{}/{}", one.rule, one.message.id.trim_start_matches("lint-")), one.piece()))
        .collect()
}

#[test]
fn a_good_lesson_has_no_findings() {
    assert_eq!(found(changed("", "", "").path()), []);
}

#[test]
fn data_that_is_said_instead_of_a_message_is_found() {
    let chats =
        "messages = { start = { chats = [{ id = \"ana\", texts = [\"day\"] }] }, goal = [{ opened = \"ana\" }] }";
    let root = changed("lesson.toml", "write = { accept = [\"day\"] }", chats);
    write(root.path(), "town/bus-times/en.ftl", words() + "day = On which day?\n");
    let shadowed = ("messages/shadowed".to_owned(), "monday".to_owned());
    let all = found(root.path());
    assert!(all.contains(&shadowed), "{all:?}");
}

#[test]
fn one_change_gives_one_finding_at_its_place() {
    for (file, from, to, what, piece) in [
        ("lesson.toml", "minutes = 10", "minutes = ", "structure/not-toml", ""),
        ("lesson.toml", "read = {}", "raed = {}", "structure/misspelt-key", "raed"),
        ("lesson.toml", "right = [\"web\"]", "right = [\"net\"]", "structure/unmet", "\"net\""),
        ("unit.toml", "[\"bus-times\"]", "[\"bus-times\", \"tram\"]", "structure/no-such-lesson", "\"tram\""),
        ("unit.toml", "[\"bus-times\"]", "[]", "structure/not-listed", ""),
        ("unit.ftl", "about =", "abuot =", "messages/missing", ""),
        ("en.ftl", "bridge =", "brigde =", "messages/missing", ""),
        ("en.ftl", "    .web-why = You chose the web. It is new. Go on.\n", "", "messages/missing", "where-is-it"),
        ("en.ftl", "    .hint-look = Look below.\n", "", "messages/rung-missing", "where-is-it"),
        ("en.ftl", "    .tutor-show = On paper.\n", "", "messages/card-missing", "intro"),
        ("en.ftl", "monday =\n    .day = Monday\n", "", "messages/variant-missing", ""),
        ("en.ftl", "    .day = Friday\n", "    .dey = Friday\n", "messages/word-missing", "friday"),
        ("en.ftl", "    .day = Friday\n", "    .day = Friday\n    .hour = 8\n", "messages/unused", "hour"),
        ("en.ftl", "    .means = A list of times.\n", "", "messages/missing", "word-timetable"),
        ("en.ftl", "bridge = Look", "bridge = { -bsu } Look", "grammar/refers-nowhere", "bridge"),
        ("en.ftl", "bridge = Look", "?? = Look\nbridge = Look", "grammar/not-fluent", "?? = Look"),
        ("en.ftl", "bridge =", "title = x\nbridge =", "grammar/message-twice", "title"),
        ("en.ftl", "{ $day }", "{ $dya }", "variables/unknown-variable", "type-it"),
        (
            "lesson.toml",
            "variants = [\"monday\", \"friday\", \"sunday\"]",
            "variants = [\"monday\", \"friday\"]",
            "variants/few-variants",
            "\"type-it\"",
        ),
        (
            "lesson.toml",
            "write = { accept = [\"day\"] }",
            "menu = { items = [\"one\"], goal = [{ opened = \"one\" }] }",
            "variants/no-solution",
            "menu",
        ),
        (
            "lesson.toml",
            "minutes = 10",
            "minutes = 10\nrequires = [\"nothing\"]",
            "requires/requires-nothing",
            "\"nothing\"",
        ),
        ("lesson.toml", "minutes = 10", "minutes = 10\nrequires = [\"bus-times\"]", "requires/circle", "\"bus-times\""),
        ("lesson.toml", "LO1.1.02", "LO1.1.99", "outcomes/unknown-outcome", "\"LO1.1.99\""),
        ("lesson.toml", "LO1.1.02", "LO2.1.05", "outcomes/other-competence", "\"LO2.1.05\""),
        ("lesson.toml", "LO1.1.02", "LO1.1.01", "outcomes/attitude-needs-think", "\"LO1.1.01\""),
        ("lesson.toml", "\"1.1\"", "\"9.1\"", "outcomes/unknown-competence", "\"9.1\""),
        ("lesson.toml", "\"basic\"", "\"first-steps\"", "outcomes/level-and-competence", "\"first-steps\""),
        ("lesson.toml", "outcomes = [\"LO1.1.02\"]\n", "", "outcomes/no-outcome", "\"1.1\""),
        ("lesson.toml", "minutes = 10", "minutes = 25", "minutes/minutes", "25"),
        ("en.ftl", "Which one is new?", "It is the web.", "hints/no-question", "It is the web."),
        ("en.ftl", "Press the letters, then \"Send\".", "Now do it.", "hints/no-key", "Now do it."),
        (
            "en.ftl",
            "Press the letters, then \"Send\".",
            "Press the letters and Tab.",
            "faces/keys-in-lines",
            "Press the letters and Tab.",
        ),
        ("en.ftl", "Look below.\n", "Look below.\n    .hint-loo-lines = Look.\n", "messages/unused", "hint-loo-lines"),
        ("en.ftl", "You chose the wall. That list is old. Look further down.", "No.", "feedback/short-feedback", "No."),
        ("en.ftl", "    .done = You typed it. The machine knows the day. Go on.\n", "", "feedback/no-done", "type-it"),
        (
            "en.ftl",
            "It is on the wall.",
            "It is on the wall of the very old house near the big river and more.",
            "sentences/long-sentence",
            "It is on the wall of the very old house near the big river and more.",
        ),
        (
            "en.ftl",
            "It is on the wall.",
            "1.\n    2.\n    3.\n    4.\n    5.\n    6.\n    7.\n    8.",
            "lines/long-page",
            "A timetable says when.",
        ),
        ("en.ftl", "That list is old.", "That is wrong.", "forbidden/forbidden", "wrong"),
        ("en.ftl", "bridge = Look", "bridge = \u{1b}[31m Look", "signs/control", "\u{1b}"),
        ("en.ftl", "bridge = Look", "bridge = \u{1f600} Look", "signs/emoji", "\u{1f600}"),
        (
            "en.ftl",
            "bridge = Look",
            "bridge = Loo\u{301}k",
            "signs/two-piece-letters",
            "bridge = Loo\u{301}k at the real stop.",
        ),
        ("lesson.toml", "explains = [\"timetable\"]\n", "", "glossary/not-in-explains", "word-timetable"),
    ] {
        let root = changed(file, from, to);
        let findings = found(root.path());
        assert!(
            findings.iter().any(|(rule, text)| rule == what && text == piece),
            "{from} -> {to}: {what} {piece:?} not in {findings:?}"
        );
    }
}

#[test]
fn a_form_for_lines_makes_up_for_a_key_that_is_not_there() {
    let with = "Press the letters and Tab.\n    .hint-key-lines = Type the letters, then Send.";
    assert_eq!(found(changed("en.ftl", "Press the letters, then \"Send\".", with).path()), []);
}

#[test]
fn a_word_used_before_its_lesson_is_found() {
    let root = changed("unit.toml", "[\"bus-times\"]", "[\"early\", \"bus-times\"]");
    write(root.path(), "town/early/lesson.toml", LESSON.replace("explains = [\"timetable\"]\n", ""));
    let text = words();
    let (start, end) = (text.find("word-timetable").unwrap(), text.find("intro =").unwrap());
    write(root.path(), "town/early/en.ftl", format!("{}{}", &text[..start], &text[end..]));
    assert_eq!(found(root.path()), [("glossary/not-yet-explained".into(), "timetable".into())]);
}

#[test]
fn languages_are_held_to_the_same_data_and_regional_words_are_found() {
    let root = changed("", "", "");
    let spanish =
        words().replace("Type the day: { $day }.", "Escriba el día.").replace("Look below.", "Mire el ordenador.");
    write(root.path(), "town/bus-times/es.ftl", spanish);
    let findings = found(root.path());
    assert!(findings.contains(&("variables/variable-lost".into(), "type-it".into())), "{findings:?}");
    assert!(findings.contains(&("regional/regional".into(), "ordenador".into())), "{findings:?}");
}

#[test]
fn a_regional_file_may_hold_one_message() {
    let root = changed("", "", "");
    write(root.path(), "town/bus-times/es.ftl", words());
    write(root.path(), "town/bus-times/es-419.ftl", "bridge = Mire la parada.\n");
    assert_eq!(found(root.path()), []);
}

#[test]
fn findings_are_told_in_the_language_of_the_author() {
    let root = changed("lesson.toml", "read = {}", "raed = {}");
    let english = run(&[root.path().into()], super::Format::Text, &Words::default().voice("en"));
    assert!(english.out.contains("mend[structure]: `raed` is not known here"), "{}", english.out);
    assert!(english.out.contains("lesson.toml:8:1"), "{}", english.out);
    assert!(english.out.contains("Did you mean `read`?"), "{}", english.out);
    let spanish = run(&[root.path().into()], super::Format::Text, &Words::default().voice("es"));
    assert!(spanish.out.contains("¿Quería decir `read`?"), "{}", spanish.out);
    assert_eq!((english.code, spanish.code), (1, 1));
    let json = run(&[root.path().into()], super::Format::Json, &Words::default().voice("en"));
    let rows: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(rows[0]["line"], 8);
    assert_eq!(rows[0]["severity"], "fail");
}

#[test]
fn a_path_that_is_no_folder_cannot_be_checked() {
    let outcome = run(&["/nowhere".into()], super::Format::Text, &Words::default().voice("en"));
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains("/nowhere"));
}

#[test]
fn every_finding_says_what_to_do() {
    for lang in ["en", "es"] {
        let words = super::ftl::Words::parse(crate::words::built_in_file(lang, "lint").unwrap());
        for message in &words.messages {
            let alone =
                ["lint-fail", "lint-warn", "lint-do", "lint-total", "lint-no-folder"].contains(&message.id.as_str());
            assert!(alone || message.attribute("do").is_some(), "{lang} {}", message.id);
        }
    }
}

#[test]
fn no_checked_file_speaks_to_the_terminal() {
    let root = changed("en.ftl", "bridge = Look", "bridge = \u{1b}[31m\u{9b}2J\u{202e} Look");
    let told = run(&[root.path().into()], super::Format::Text, &Words::default().voice("en"));
    assert!(told.out.chars().all(|sign| sign == '\n' || !sign.is_control() && sign != '\u{202e}'), "{:?}", told.out);
}

#[test]
fn the_built_in_lessons_can_be_checked() {
    for finding in check(&[]) {
        assert!(finding.severity == Severity::Warn || finding.severity == Severity::Fail);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn nothing_makes_the_checker_fall(
        ftl in "(a = |b =|\n|    \\.c = |\\{ | \\}|\\$x|-t|->|\\*\\[o\\]|\"|é|\u{1b}|word-x|\\.name|intro|[a-z ]{1,4}){0,40}",
        toml in "(\\[\\[step\\]\\]\n|id = |\"a\"|choose = |\\{|\\}|\\[|\\]|requires = |\n|[a-z]{1,3}){0,30}",
        cut in 0..600_usize,
    ) {
        let root = changed("", "", "");
        let whole = words();
        let cut = (0..=cut.min(whole.len())).rev().find(|at| whole.is_char_boundary(*at)).unwrap_or(0);
        write(root.path(), "town/bus-times/en.ftl", &whole[..cut]);
        write(root.path(), "town/bus-times/es.ftl", &ftl);
        write(root.path(), "town/other/lesson.toml", &toml);
        write(root.path(), "town/other/en.ftl", &ftl);
        let _ = run(&[root.path().into()], super::Format::Text, &Words::default().voice("es"));
    }
}
