//! Variables that nothing gives, and variables that differ between languages.

use std::collections::BTreeSet;

use crate::{
    lesson::Lesson,
    lint::{
        book::{Book, LessonSource, WordsFile},
        finding::Found,
        needs,
    },
};

pub fn check(book: &Book, found: &mut Found) {
    for (source, lesson, file) in book.sound() {
        given(source, lesson, file, found);
        if let Some(first) = source.words.first().filter(|first| first.lang != file.lang) {
            same(first, file, found);
        }
    }
}

/// What a variant holds in this language, or in the first one for a regional file.
fn data(source: &LessonSource, file: &WordsFile, variant: &str) -> BTreeSet<String> {
    let of = |file: &WordsFile| {
        file.words
            .message(variant)
            .map(|message| message.attributes.iter().map(|(name, ..)| name.clone()).collect::<BTreeSet<_>>())
    };
    let base = file.lang.split('-').next().unwrap_or_default();
    let mut names = of(file).unwrap_or_default();
    for other in source.words.iter().filter(|other| other.lang == base) {
        names.extend(of(other).unwrap_or_default());
    }
    names
}

fn given(source: &LessonSource, lesson: &Lesson, file: &WordsFile, found: &mut Found) {
    let ids: BTreeSet<&str> =
        lesson.steps.iter().flat_map(|step| step.variants.iter().map(crate::lesson::VariantId::as_str)).collect();
    let all: BTreeSet<String> = ids.iter().flat_map(|variant| data(source, file, variant)).collect();
    for (path, span, phrase) in file.words.phrases() {
        let id = path.split('.').next().unwrap_or_default();
        let by_program = path.split_once('.').map_or(&[][..], |(_, attribute)| needs::given(attribute));
        let step = lesson.steps.iter().find(|step| step.id.as_str() == id);
        for name in phrase.variables.iter().filter(|name| !by_program.contains(&name.as_str())) {
            if !all.contains(name) {
                found.fail(&file.file, span.clone(), "unknown-variable", &[("name", name.as_str().into())]);
                continue;
            }
            for variant in step.into_iter().flat_map(|step| &step.variants) {
                if !data(source, file, variant.as_str()).contains(name) {
                    let span = file.words.message(variant.as_str()).map_or(0..0, |message| message.span.clone());
                    found.fail(
                        &file.file,
                        span,
                        "variant-lacks",
                        &[("name", name.as_str().into()), ("step", id.into())],
                    );
                }
            }
            if step.is_some_and(|step| step.variants.is_empty()) {
                found.fail(&file.file, span.clone(), "unknown-variable", &[("name", name.as_str().into())]);
            }
        }
    }
}

fn same(first: &WordsFile, file: &WordsFile, found: &mut Found) {
    for (path, span, phrase) in file.words.phrases() {
        let Some(other) = first.words.phrase(&path) else { continue };
        let lost: Vec<&str> = other.variables.difference(&phrase.variables).map(String::as_str).collect();
        let new: Vec<&str> = phrase.variables.difference(&other.variables).map(String::as_str).collect();
        let args = |names: &[&str]| [("name", names.join(", $").into()), ("lang", first.lang.as_str().into())];
        // What is asked must hold its data; praise and hints may do without.
        if !lost.is_empty() && !path.contains('.') {
            found.fail(&file.file, span.clone(), "variable-lost", &args(&lost));
        } else if !lost.is_empty() {
            found.warn(&file.file, span.clone(), "variable-lost", &args(&lost));
        }
        if !new.is_empty() {
            found.warn(&file.file, span.clone(), "variable-new", &args(&new));
        }
    }
}
