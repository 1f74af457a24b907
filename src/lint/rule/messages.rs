//! Messages that are missing or that nobody says, for each language of a lesson or unit.

use std::collections::BTreeSet;

use crate::{
    lesson::{Kind, Lesson, site::PartKind},
    lint::{
        book::{Book, LessonSource, WordsFile},
        finding::Found,
        ftl::form_for_lines,
        needs::{CARD, Needs, may_be, needs},
        pages,
    },
};

pub fn check(book: &Book, found: &mut Found) {
    for unit in book.units.iter().filter(|unit| !unit.part) {
        for file in &unit.words {
            for id in ["title", "about"] {
                missing(file, id, found);
            }
            for message in
                file.words.messages.iter().filter(|message| !["title", "about"].contains(&message.id.as_str()))
            {
                found.warn(&file.file, message.span.clone(), "unused", &[("name", message.id.as_str().into())]);
            }
        }
        if unit.words.is_empty() {
            found.fail(&unit.file, 0..0, "no-words", &[]);
        }
        let langs: Vec<&str> = unit.words.iter().map(|file| file.lang.as_str()).collect();
        languages(unit.lessons.iter(), &langs, found);
    }
    for source in book.lessons().filter(|source| source.words.is_empty()) {
        found.fail(&source.file, 0..0, "no-words", &[]);
    }
    for (_, lesson, file) in book.sound().filter(|(source, _, file)| is_whole(source, file)) {
        words(lesson, file, found);
    }
}

/// A regional variant beside its language (`es-419` beside `es`) may hold single messages.
fn is_whole(source: &LessonSource, file: &WordsFile) -> bool {
    let base = file.lang.split('-').next().unwrap_or_default();
    base == file.lang || !source.words.iter().any(|other| other.lang == base)
}

/// Lessons of one unit speak the same languages.
fn languages<'a>(lessons: impl Iterator<Item = &'a LessonSource>, langs: &[&str], found: &mut Found) {
    for lesson in lessons.filter(|lesson| !lesson.words.is_empty()) {
        for lang in langs.iter().filter(|lang| !lang.contains('-')) {
            if !lesson.words.iter().any(|file| file.lang == **lang) {
                found.warn(&lesson.file, 0..0, "language-missing", &[("lang", (*lang).into())]);
            }
        }
    }
}

fn missing(file: &WordsFile, path: &str, found: &mut Found) {
    if file.words.phrase(path).is_some_and(|phrase| !phrase.text.trim().is_empty()) {
        return;
    }
    let id = path.split('.').next().unwrap_or_default();
    let span = file.words.message(id).map_or(0..0, |message| message.span.clone());
    let what = match path.split_once('.') {
        Some((_, attribute)) if CARD.contains(&attribute) => "card-missing",
        Some((_, attribute)) if attribute.starts_with("hint-") => "rung-missing",
        _ => "missing",
    };
    found.fail(&file.file, span, what, &[("name", path.into())]);
}

fn words(lesson: &Lesson, file: &WordsFile, found: &mut Found) {
    let mut said: BTreeSet<String> = ["title", "can-do", "bridge", "about"].map(String::from).into();
    for id in ["title", "can-do", "bridge"] {
        missing(file, id, found);
    }
    for word in &lesson.explains {
        for part in ["name", "means"] {
            let path = format!("word-{word}.{part}");
            missing(file, &path, found);
            said.insert(path);
        }
    }
    for (_, _, phrase) in file.words.phrases() {
        said.extend(phrase.refers.iter().cloned());
    }
    let own = lesson.web.sites().iter().filter(|site| site.id == lesson.id.as_str()).flat_map(|site| &site.pages);
    for page in own {
        let (needs, may) = pages::words(page, false);
        for path in needs.iter().map(|name| format!("{}.{name}", page.id)).chain([page.id.clone()]) {
            missing(file, &path, found);
            said.insert(path);
        }
        said.extend(may.into_iter().map(|name| format!("{}.{name}", page.id)));
    }
    said.extend(of_boxes(lesson));
    for step in &lesson.steps {
        let id = step.id.as_str();
        let Needs { own, may, words, messages, begun, parts, .. } = needs(step);
        missing(file, id, found);
        said.insert(id.to_owned());
        for name in own {
            let path = format!("{id}.{name}");
            missing(file, &path, found);
            said.insert(path);
        }
        let attributes = file.words.message(id).into_iter().flat_map(|message| &message.attributes);
        let by_chance =
            attributes.filter(|(name, ..)| may_be(&step.kind, name)).map(|(name, ..)| format!("{id}.{name}"));
        said.extend(by_chance);
        said.extend(may.into_iter().map(|name| format!("{id}.{name}")));
        said.extend(begun.iter().cloned());
        said.extend(parts);
        for (message, attributes) in messages {
            if attributes.is_empty() && !begun.iter().any(|path| path.starts_with(&message)) {
                missing(file, &message, found);
            }
            let spoken = attributes.is_empty() && matches!(step.kind, Kind::Messages(_) | Kind::Files(_));
            for variant in step.variants.iter().filter(|_| spoken && file.words.phrase(&message).is_some()) {
                let path = format!("{variant}.{message}");
                if file.words.phrase(&path).is_some() {
                    let span = file.words.message(variant.as_str()).map_or(0..0, |message| message.span.clone());
                    found.warn(&file.file, span, "shadowed", &[("name", path.into())]);
                }
            }
            for name in attributes {
                missing(file, &format!("{message}.{name}"), found);
                said.insert(format!("{message}.{name}"));
            }
            said.extend(["file", "link"].map(|part| format!("{message}.{part}")));
            said.insert(message);
        }
        let variables: BTreeSet<String> =
            file.words.phrases().flat_map(|(_, _, phrase)| phrase.variables.clone()).collect();
        for variant in &step.variants {
            if file.words.message(variant.as_str()).is_none() {
                found.fail(
                    &file.file,
                    0..0,
                    "variant-missing",
                    &[("name", variant.as_str().into()), ("step", id.into())],
                );
            }
            said.insert(variant.to_string());
            said.extend(variables.iter().map(|name| format!("{variant}.{name}")));
        }
        for name in words {
            word(file, step, &name, &mut said, found);
        }
    }
    unused(file, &said, found);
}

/// Words that boxes of sites hold or want: in the lesson, in a step, in its data.
fn of_boxes(lesson: &Lesson) -> Vec<String> {
    let parts = lesson.web.pages().flat_map(|(_, page)| &page.parts);
    let boxes = parts.filter_map(|part| if let PartKind::Box(one) = &part.what { Some(one) } else { None });
    let names: Vec<&String> = boxes.flat_map(|one| one.is.iter().chain(&one.start)).collect();
    let speakers = || {
        let steps = lesson.steps.iter().filter(|step| matches!(step.kind, Kind::Site(_)));
        steps.flat_map(|step| step.variants.iter().map(ToString::to_string).chain([step.id.to_string()]))
    };
    let of = |name: &&String| {
        let name = (*name).clone();
        speakers().map(move |speaker| format!("{speaker}.{name}"))
    };
    names.iter().flat_map(of).chain(names.iter().map(|name| (*name).clone())).collect()
}

/// `=name` is looked up in the variant, then the step, then the lesson.
fn word(file: &WordsFile, step: &crate::lesson::Step, name: &str, said: &mut BTreeSet<String>, found: &mut Found) {
    let of_step = format!("{}.{name}", step.id);
    let shared = [name.to_owned(), of_step].into_iter().find(|path| file.words.phrase(path).is_some());
    let lacking: Vec<_> =
        step.variants.iter().filter(|id| file.words.phrase(&format!("{id}.{name}")).is_none()).collect();
    said.extend(step.variants.iter().map(|variant| format!("{variant}.{name}")));
    if let Some(path) = shared {
        said.insert(path);
    } else if step.variants.is_empty() {
        let span = file.words.message(step.id.as_str()).map_or(0..0, |message| message.span.clone());
        found.fail(&file.file, span, "word-missing", &[("name", name.into()), ("step", step.id.as_str().into())]);
    } else {
        for variant in lacking {
            let span = file.words.message(variant.as_str()).map_or(0..0, |message| message.span.clone());
            found.fail(&file.file, span, "word-missing", &[("name", name.into()), ("step", step.id.as_str().into())]);
        }
    }
}

fn unused(file: &WordsFile, said: &BTreeSet<String>, found: &mut Found) {
    for message in file.words.messages.iter().filter(|message| !message.id.starts_with('-')) {
        let used_inside = message.attributes.iter().any(|(name, ..)| said.contains(&format!("{}.{name}", message.id)));
        if !said.contains(&message.id) && !used_inside {
            found.warn(&file.file, message.span.clone(), "unused", &[("name", message.id.as_str().into())]);
            continue;
        }
        for (name, span, _) in &message.attributes {
            let path = format!("{}.{name}", message.id);
            let usual = form_for_lines(&path).filter(|usual| file.words.phrase(usual).is_some());
            if !said.contains(&path) && !usual.is_some_and(|usual| said.contains(usual)) {
                found.warn(&file.file, span.clone(), "unused", &[("name", path.into())]);
            }
        }
    }
}
