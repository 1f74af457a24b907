//! From a draft to a lesson that can be taught: names are unique, every reference is met, scenes end well.
//! Must never look at words; that is the linter's.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    draft::{Draft, DraftStep},
    fault::{Fault, What},
    refer::{self, Refer},
    site::{self, PageFile},
    town::{NoSite, Town},
};
use crate::lesson::{Kind, Lesson, LessonId, Site, Step, UnitId, Web};

/// Names that mean something else in the words of a lesson.
const RESERVED: [&str; 4] = ["title", "can-do", "bridge", "about"];

/// Reads and checks a lesson file whose sites are built in.
pub fn lesson(id: LessonId, unit: UnitId, text: &str) -> Result<Lesson, Vec<Fault>> {
    lesson_in(&Town::default(), id, unit, text)
}

/// Reads and checks a lesson file that finds its sites there.
pub fn lesson_in(town: &Town, id: LessonId, unit: UnitId, text: &str) -> Result<Lesson, Vec<Fault>> {
    check(super::draft::parse(text)?, town, id, unit, text, false)
}

/// Reads a lesson that is part of the program: its sites are read when somebody goes there. That they fit was found out
/// when the program was made, by `paso check` over every lesson.
pub fn proven(id: LessonId, unit: UnitId, text: &str) -> Result<Lesson, Vec<Fault>> {
    check(super::draft::parse(text)?, &Town::default(), id, unit, text, true)
}

/// Makes a lesson of a draft; `text` is what it was read from, to show places.
fn check(
    mut draft: Draft,
    town: &Town,
    id: LessonId,
    unit: UnitId,
    text: &str,
    proven: bool,
) -> Result<Lesson, Vec<Fault>> {
    let mut refer = Refer::default();
    head(&draft, &mut refer);
    names(&draft, &mut refer);
    let web = if proven { later(&mut draft, town, &id) } else { web(&draft, town, &id, &mut refer).into() };
    let known = (!proven).then(|| refer::Known::of(&web));
    for (n, step) in draft.steps.iter().enumerate() {
        refer.at(format!("step[{n}]"));
        let sorted = step.stages.windows(2).all(|pair| pair[0] < pair[1]);
        refer.unless(sorted && !step.stages.is_empty(), "stages", What::Stages);
        refer.unique("variants", &step.variants);
        refer.unique("outcomes", &step.outcomes);
        refer.count("variants", step.variants.len(), 0, 9);
        refer::kind(&step.kind, &mut refer);
        if let (Kind::Site(task), Some(known)) = (&step.kind, &known) {
            refer::visit(task, known, &step.variants, &mut refer);
        }
    }
    let faults = site::faults(text, refer);
    if !faults.is_empty() {
        return Err(faults);
    }
    let Draft { head, steps, .. } = draft;
    Ok(Lesson {
        id,
        unit,
        competence: head.competence.into(),
        level: head.level,
        minutes: head.minutes,
        requires: head.requires.into_iter().map(Into::into).collect(),
        explains: head.explains,
        web,
        steps: steps.into_iter().map(step).collect(),
    })
}

/// The same sites as `web`, not read yet.
fn later(draft: &mut Draft, town: &Town, id: &LessonId) -> Web {
    let (pages, names) = (std::mem::take(&mut draft.pages), draft.head.sites.clone());
    if pages.is_empty() && names.is_empty() {
        return Web::default();
    }
    let (town, id) = (town.clone(), id.clone());
    Web::later(move || {
        let own = own(pages.clone(), &id, &mut Refer::default());
        own.into_iter().chain(names.iter().filter_map(|name| town.site(name).ok())).collect()
    })
}

/// The lesson's own pages.
fn own(pages: Vec<PageFile>, id: &LessonId, refer: &mut Refer) -> Option<Arc<Site>> {
    if pages.is_empty() {
        return None;
    }
    let pages = site::pages(pages, id.as_str(), refer);
    Some(Arc::new(Site { id: id.to_string(), pages, padlock: true, ..Site::default() }))
}

/// The lesson's own pages, then the sites that it names.
fn web(draft: &Draft, town: &Town, id: &LessonId, refer: &mut Refer) -> Vec<Arc<Site>> {
    let mut sites = Vec::new();
    refer.count("page", draft.pages.len(), 0, site::MOST_PAGES);
    if let Some(own) = own(draft.pages.clone(), id, refer) {
        for (n, page) in own.pages.iter().enumerate() {
            let path = format!("page[{n}].id");
            refer.unless(!is_reserved(draft, &page.id), &path, What::Reserved(page.id.clone()));
        }
        sites.push(own);
    }
    refer.unique("sites", &draft.head.sites);
    refer.count("sites", draft.head.sites.len(), 0, 12);
    for (n, name) in draft.head.sites.iter().enumerate().take(12) {
        let path = format!("sites[{n}]");
        match town.site(name) {
            Ok(site) => sites.push(site),
            Err(NoSite::Nowhere) => refer.unless(false, &path, What::Unmet { name: name.clone(), known: town.names() }),
            Err(NoSite::Unread(_) | NoSite::Faulty(..)) => {
                refer.unless(false, &path, What::FaultySite(name.clone()));
            }
        }
    }
    let messages: BTreeSet<&str> =
        draft.steps.iter().flat_map(|step| step.variants.iter().chain([&step.id])).map(String::as_str).collect();
    for page in sites.iter().flat_map(|site| &site.pages).filter(|page| messages.contains(page.id.as_str())) {
        refer.unless(false, "sites", What::Twice(page.id.clone()));
    }
    let mut holders: BTreeMap<&str, &str> = BTreeMap::new();
    for site in &sites {
        for part in site.pages.iter().flat_map(|page| &page.parts).filter(|part| part.holds()) {
            let first = *holders.entry(&part.id).or_insert(&site.id);
            refer.unless(first == site.id, "sites", What::SharedBox(part.id.clone()));
        }
    }
    sites
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
