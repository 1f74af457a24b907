//! From a draft to a lesson that can be taught: names are unique, every reference is met, scenes end well.
//! Must never look at words; that is the linter's.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    draft::{Draft, DraftStep},
    fault::{Fault, What},
    locate::locate,
    refer::{self, Refer},
};
use crate::lesson::{Lesson, LessonId, Step, UnitId};

/// Names that mean something else in the words of a lesson.
const RESERVED: [&str; 4] = ["title", "can-do", "bridge", "about"];

/// Reads and checks a lesson file.
pub fn lesson(id: LessonId, unit: UnitId, text: &str) -> Result<Lesson, Vec<Fault>> {
    check(super::draft::parse(text)?, id, unit, text)
}

/// Makes a lesson of a draft; `text` is what it was read from, to show places.
pub fn check(draft: Draft, id: LessonId, unit: UnitId, text: &str) -> Result<Lesson, Vec<Fault>> {
    let mut refer = Refer::default();
    head(&draft, &mut refer);
    names(&draft, &mut refer);
    for (n, step) in draft.steps.iter().enumerate() {
        refer.at(format!("step[{n}]"));
        let sorted = step.stages.windows(2).all(|pair| pair[0] < pair[1]);
        refer.unless(sorted && !step.stages.is_empty(), "stages", What::Stages);
        refer.unique("variants", &step.variants);
        refer.unique("outcomes", &step.outcomes);
        refer.count("variants", step.variants.len(), 0, 9);
        refer::kind(&step.kind, &mut refer);
    }
    let faults: Vec<Fault> =
        refer.into_found().into_iter().map(|(path, what)| Fault { span: locate(text, &path), path, what }).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let Draft { head, steps } = draft;
    Ok(Lesson {
        id,
        unit,
        competence: head.competence.into(),
        level: head.level,
        minutes: head.minutes,
        requires: head.requires.into_iter().map(Into::into).collect(),
        explains: head.explains,
        steps: steps.into_iter().map(step).collect(),
    })
}

fn step(draft: DraftStep) -> Step {
    Step {
        id: draft.id.into(),
        outcomes: draft.outcomes.into_iter().map(Into::into).collect(),
        variants: draft.variants.into_iter().map(Into::into).collect(),
        stages: draft.stages,
        kind: draft.kind,
    }
}

fn head(draft: &Draft, refer: &mut Refer) {
    refer.unique("requires", &draft.head.requires);
    refer.unique("explains", &draft.head.explains);
    for (key, names) in [("requires", &draft.head.requires), ("explains", &draft.head.explains)] {
        for (n, name) in names.iter().enumerate() {
            refer.unless(is_name(name), &format!("{key}[{n}]"), What::Name(name.clone()));
        }
    }
    refer.count("minutes", usize::from(draft.head.minutes), 1, 120);
}

/// Steps and variants are messages of one file: their names must not meet.
fn names(draft: &Draft, refer: &mut Refer) {
    let mut steps = BTreeSet::new();
    for (n, step) in draft.steps.iter().enumerate() {
        let path = format!("step[{n}].id");
        refer.unless(is_name(&step.id), &path, What::Name(step.id.clone()));
        refer.unless(!is_reserved(draft, &step.id), &path, What::Reserved(step.id.clone()));
        refer.unless(steps.insert(step.id.as_str()), &path, What::Twice(step.id.clone()));
    }
    for (n, step) in draft.steps.iter().enumerate() {
        for (v, variant) in step.variants.iter().enumerate() {
            let path = format!("step[{n}].variants[{v}]");
            refer.unless(is_name(variant), &path, What::Name(variant.clone()));
            refer.unless(!steps.contains(variant.as_str()), &path, What::Twice(variant.clone()));
            refer.unless(!is_reserved(draft, variant), &path, What::Reserved(variant.clone()));
        }
    }
}

/// Words of the lesson as a whole, and words that it explains.
fn is_reserved(draft: &Draft, name: &str) -> bool {
    let explained =
        name.strip_prefix("word-").is_some_and(|word| draft.head.explains.iter().any(|known| known == word));
    RESERVED.contains(&name) || explained
}

/// Lower-case letters, digits and hyphens, a letter first, 60 at most: a folder, a Fluent message and a control at once.
pub fn is_name(name: &str) -> bool {
    (1..=60).contains(&name.len())
        && name.starts_with(|sign: char| sign.is_ascii_lowercase())
        && name.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
}

/// Moments that can be reached from the first one.
pub(super) fn reached(next: &BTreeMap<&str, Vec<&str>>, first: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![first];
    while let Some(at) = open.pop() {
        if seen.insert(at.to_owned()) {
            open.extend(next.get(at).into_iter().flatten());
        }
    }
    seen
}
