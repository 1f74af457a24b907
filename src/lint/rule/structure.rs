//! Files that cannot be read, and faults of their structure.

use std::sync::Arc;

use crate::{
    lint::{
        book::{Book, File},
        finding::Found,
    },
    pack::{Fault, PackError, What},
    say::Arg,
};

pub fn check(book: &Book, found: &mut Found) {
    for error in &book.unread {
        unread(error, found);
    }
    for site in &book.sites {
        for fault in &site.faults {
            one(&site.file, fault, found);
        }
    }
    for unit in &book.units {
        for fault in &unit.faults {
            one(&unit.file, fault, found);
        }
        if let Some(listed) = &unit.unit {
            if !unit.part && unit.file.text.is_empty() {
                found.warn(&unit.file, 0..0, "no-unit-file", &[("unit", unit.id.as_str().into())]);
            }
            for (n, id) in listed.lessons.iter().enumerate() {
                if !unit.lessons.iter().any(|lesson| lesson.id == *id) {
                    let span = crate::pack::locate(&unit.file.text, &format!("lessons[{n}]"));
                    found.fail(&unit.file, span, "no-such-lesson", &[("name", id.as_str().into())]);
                }
            }
        }
        for lesson in &unit.lessons {
            for fault in &lesson.faults {
                one(&lesson.file, fault, found);
            }
            let listed = unit.unit.as_ref().is_some_and(|listed| listed.lessons.contains(&lesson.id));
            if !unit.part && !unit.file.text.is_empty() && !listed {
                found.warn(&unit.file, 0..0, "not-listed", &[("name", lesson.id.as_str().into())]);
            }
        }
    }
    let mut seen: Vec<&str> = Vec::new();
    for lesson in book.lessons() {
        if seen.contains(&lesson.id.as_str()) {
            found.fail(&lesson.file, 0..0, "same-lesson-twice", &[("name", lesson.id.as_str().into())]);
        }
        seen.push(&lesson.id);
    }
}

fn unread(error: &PackError, found: &mut Found) {
    let (path, what, limit) = match error {
        PackError::NoLesson(id) => (id.into(), "cannot-read", 0),
        PackError::Disk { path, .. } | PackError::Faults { path, .. } => (path.clone(), "cannot-read", 0),
        PackError::TooLarge { path, limit } => (path.clone(), "too-large", *limit),
        PackError::TooMany { path, limit } => (path.clone(), "too-many-files", *limit),
        PackError::NotText { path } => (path.clone(), "no-text", 0),
        PackError::NotPlain { path } => (path.clone(), "not-plain", 0),
        PackError::Name { path } => (path.clone(), "bad-folder-name", 0),
        PackError::TooDeep { path } => (path.clone(), "too-deep", 0),
    };
    let file = Arc::new(File { name: path.display().to_string(), text: String::new() });
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    found.fail(&file, 0..0, what, &[("name", name.into()), ("limit", limit.into())]);
}

pub(super) fn one(file: &Arc<File>, fault: &Fault, found: &mut Found) {
    let (what, args): (&'static str, Vec<(&'static str, Arg)>) = match &fault.what {
        What::Toml(detail) => ("not-toml", vec![("detail", detail.as_str().into())]),
        What::UnknownKey { key, near: None } => ("unknown-key", vec![("name", key.as_str().into())]),
        What::UnknownKey { key, near: Some(near) } => {
            ("misspelt-key", vec![("name", key.as_str().into()), ("near", near.as_str().into())])
        }
        What::MissingKey(key) => ("missing-key", vec![("name", key.as_str().into())]),
        What::UnknownValue { value, known } => {
            ("unknown-value", vec![("name", value.as_str().into()), ("known", known.as_str().into())])
        }
        What::NoKind => ("no-kind", vec![]),
        What::TwoKinds(one, two) => ("two-kinds", vec![("one", one.as_str().into()), ("two", two.as_str().into())]),
        What::Name(name) => ("bad-name", vec![("name", name.as_str().into())]),
        What::Reserved(name) => ("reserved-name", vec![("name", name.as_str().into())]),
        What::Twice(name) => ("twice", vec![("name", name.as_str().into())]),
        What::Unmet { name, known } => {
            ("unmet", vec![("name", name.as_str().into()), ("known", known.as_str().into())])
        }
        What::Count { found, least, most } => {
            ("count", vec![("found", (*found).into()), ("least", (*least).into()), ("most", (*most).into())])
        }
        What::Key(name) => ("unknown-keyboard-key", vec![("name", name.as_str().into())]),
        What::Unreachable(name) => ("unreachable", vec![("name", name.as_str().into())]),
        What::NoGoodEnd => ("no-good-end", vec![]),
        What::GoodMiddle(name) => ("good-middle", vec![("name", name.as_str().into())]),
        What::NoGoal => ("no-goal", vec![]),
        What::NoPart => ("no-part", vec![]),
        What::DoesNothing(name) => ("does-nothing", vec![("name", name.as_str().into())]),
        What::FrontPage(name) => ("front-page", vec![("name", name.as_str().into())]),
        What::OtherSite { name, site } => {
            ("other-site", vec![("name", name.as_str().into()), ("site", site.as_str().into())])
        }
        What::FaultySite(name) => ("faulty-site", vec![("name", name.as_str().into())]),
        What::SharedBox(name) => ("shared-box", vec![("name", name.as_str().into())]),
        What::NoWayTo(name) => ("no-way-to", vec![("name", name.as_str().into())]),
        What::Stages => ("stages", vec![]),
        What::NotYesNo(name) => ("not-yes-no", vec![("name", name.as_str().into())]),
    };
    found.fail(file, fault.span.clone(), what, &args);
}
