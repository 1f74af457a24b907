//! Lessons that others build on exist, come earlier, and never lead round in a circle.

use std::collections::BTreeMap;

use crate::{
    lint::{book::Book, finding::Found},
    pack::{locate, near},
};

pub fn check(book: &Book, found: &mut Found) {
    let ids: Vec<&str> = book.lessons().map(|lesson| lesson.id.as_str()).collect();
    let others: Vec<&str> = book.others.iter().map(String::as_str).collect();
    let next: BTreeMap<&str, Vec<&str>> = book
        .lessons()
        .filter_map(|source| {
            Some((
                source.id.as_str(),
                source.lesson.as_ref()?.requires.iter().map(crate::lesson::LessonId::as_str).collect(),
            ))
        })
        .collect();
    for (place, source) in book.lessons().enumerate() {
        for (n, id) in source.lesson.iter().flat_map(|lesson| lesson.requires.iter().enumerate()) {
            let span = locate(&source.file.text, &format!("requires[{n}]"));
            let id = id.as_str();
            if !ids.contains(&id) && !others.contains(&id) {
                let known: Vec<&str> = ids.iter().chain(&others).copied().collect();
                let near = near(id, &known).unwrap_or_default();
                let what = if near.is_empty() { "requires-nothing" } else { "requires-misspelt" };
                found.fail(&source.file, span, what, &[("name", id.into()), ("near", near.into())]);
            } else if leads_to(&next, id, &source.id) {
                found.fail(&source.file, span, "circle", &[("name", id.into()), ("lesson", source.id.as_str().into())]);
            } else if ids.iter().position(|known| *known == id).is_some_and(|at| at > place) {
                found.warn(&source.file, span, "requires-later", &[("name", id.into())]);
            }
        }
    }
}

fn leads_to(next: &BTreeMap<&str, Vec<&str>>, from: &str, to: &str) -> bool {
    let (mut seen, mut open) = (Vec::new(), vec![from]);
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if !seen.contains(&id) {
            seen.push(id);
            open.extend(next.get(id).into_iter().flatten());
        }
    }
    false
}
