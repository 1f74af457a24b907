//! The program's own words: both languages say the same things, and none of them blames.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};

/// Words that blame; a learner never meets them (requirement `kind-errors`).
const BLAME: [&str; 12] = [
    "wrong",
    "failed",
    "invalid",
    "incorrect",
    "illegal",
    "error",
    "incorrecto",
    "incorrecta",
    "inválido",
    "inválida",
    "fallo",
    "falló",
];

/// Message, `message.attribute` or `-term[form]`, with the variables that it uses.
type Said = BTreeMap<String, BTreeSet<String>>;

#[test]
fn english_and_spanish_say_the_same_things_with_the_same_variables() {
    let (english, spanish) = (read("en"), read("es"));
    let ids = |said: &Said| said.keys().filter(|id| !id.starts_with('-')).cloned().collect::<BTreeSet<_>>();
    let only = |one: &Said, other: &Said| ids(one).difference(&ids(other)).cloned().collect::<Vec<_>>();
    assert_eq!(only(&english, &spanish), [""; 0], "missing in Spanish");
    assert_eq!(only(&spanish, &english), [""; 0], "missing in English");
    for (id, variables) in english.iter().filter(|(id, _)| !id.starts_with('-')) {
        assert_eq!(variables, &spanish[id], "variables of {id}");
    }
}

#[test]
fn no_language_says_what_english_does_not_know() {
    let known = read("en");
    for language in languages() {
        let unknown: Vec<_> =
            read(&language).into_keys().filter(|id| !id.starts_with('-') && !known.contains_key(id)).collect();
        assert_eq!(unknown, [""; 0], "{language}");
    }
}

#[test]
fn a_region_changes_at_least_ten_terms_and_each_in_every_form() {
    let terms =
        |language: &str| -> BTreeSet<String> { read(language).into_keys().filter(|id| id.starts_with('-')).collect() };
    let (language, region) = (terms("es"), terms("es-419"));
    let names: BTreeSet<&str> = region.iter().map(|form| form.split(['[', '.']).next().unwrap()).collect();
    assert!(names.len() >= 10, "{names:?}");
    for form in language.iter().filter(|form| names.contains(form.split(['[', '.']).next().unwrap())) {
        assert!(region.contains(form), "es-419 lacks {form}");
    }
    assert!(region.is_subset(&language), "a region has no terms of its own: other regions would lack them");
}

#[test]
fn no_word_blames() {
    for language in languages() {
        for (file, text) in files(&language) {
            let said = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n").to_lowercase();
            let words: BTreeSet<&str> = said.split(|sign: char| !sign.is_alphabetic()).collect();
            for word in BLAME {
                assert!(!words.contains(word), "{language}/{file}: {word}");
            }
        }
    }
}

/// "Pulsó", not "Ha pulsado": the simple past is at home on both sides of the ocean.
#[test]
fn spanish_tells_what_was_done_in_the_simple_past() {
    let mut texts = files("es");
    for unit in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/lessons")).unwrap() {
        for lesson in fs::read_dir(unit.unwrap().path()).unwrap() {
            let file = lesson.unwrap().path().join("es.ftl");
            texts.extend(fs::read_to_string(&file).ok().map(|text| (file.display().to_string(), text)));
        }
    }
    for (file, text) in texts {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut sentences = line.split(['=', '.', ']', '«', ':']).map(str::trim_start);
            assert!(!sentences.any(|sentence| sentence.starts_with("Ha ")), "{file}: {line}");
        }
    }
}

fn languages() -> Vec<String> {
    let folders = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    folders.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/words"))
}

fn files(language: &str) -> Vec<(String, String)> {
    let paths = fs::read_dir(root().join(language)).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    paths.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

fn read(language: &str) -> Said {
    let mut said = Said::new();
    for (file, text) in files(language) {
        let resource = parse(text.as_str()).unwrap_or_else(|(_, faults)| panic!("{file}: {faults:?}"));
        for entry in &resource.body {
            let mut add = |id: String, pattern: Option<&Pattern<&str>>| {
                let mut variables = BTreeSet::new();
                if let Some(pattern) = pattern {
                    find(pattern, &mut variables);
                }
                assert!(said.insert(id.clone(), variables).is_none(), "{file}: {id} stands twice");
            };
            match entry {
                Entry::Message(message) => {
                    add(message.id.name.to_owned(), message.value.as_ref());
                    for attribute in &message.attributes {
                        add(format!("{}.{}", message.id.name, attribute.id.name), Some(&attribute.value));
                    }
                }
                Entry::Term(term) => {
                    add(format!("-{}", term.id.name), None);
                    for form in forms(&term.value) {
                        add(format!("-{}[{form}]", term.id.name), None);
                    }
                    for attribute in &term.attributes {
                        add(format!("-{}.{}", term.id.name, attribute.id.name), None);
                    }
                }
                _ => {}
            }
        }
    }
    said
}

/// The forms of a term: `a`, `the`, `plural`.
fn forms(pattern: &Pattern<&str>) -> Vec<String> {
    let selects = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    let keys = selects.flatten().map(|variant| match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => (*name).to_owned(),
    });
    keys.collect()
}

/// The variables of a pattern, wherever they stand.
fn find(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            find_in(expression, variables);
        }
    }
}

fn find_in(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => find_inline(inline, variables),
        Expression::Select { selector, variants } => {
            find_inline(selector, variables);
            for variant in variants {
                find(&variant.value, variables);
            }
        }
    }
}

fn find_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                find_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => find_in(expression, variables),
        _ => {}
    }
}
