//! References inside a step: what each kind names must be there.
//! Must never know whether a goal can be met; rehearsing shows that.

mod contacts;
mod document;
mod files;
mod messages;
mod sheet;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::{check, fault::What};
use crate::{
    lesson::{
        Chrome, FormTask, Kind, LetterWant, MailGoal, MailTask, MenuGoal, MenuTask, PasoTask, Script, SiteTask,
        SiteWant, Want, Web,
        kind::{Scene, Sort},
    },
    page::Key,
};

/// Collects faults with their paths.
#[derive(Debug, Default)]
pub struct Refer {
    at: String,
    found: Vec<(String, What)>,
}

impl Refer {
    /// From now on paths stand inside `place`.
    pub fn at(&mut self, place: impl Into<String>) {
        self.at = place.into();
    }

    /// All faults so far.
    pub fn into_found(self) -> Vec<(String, What)> {
        self.found
    }

    /// A fault unless it is `fine`.
    pub fn unless(&mut self, fine: bool, path: &str, what: What) {
        if !fine {
            let dot = if self.at.is_empty() { "" } else { "." };
            self.found.push((format!("{}{dot}{path}", self.at), what));
        }
    }

    /// From `least` to `most`.
    pub fn count(&mut self, path: &str, found: usize, least: usize, most: usize) {
        self.unless((least..=most).contains(&found), path, What::Count { found, least, most });
    }

    /// No name twice.
    pub fn unique(&mut self, path: &str, names: &[String]) {
        let mut seen = BTreeSet::new();
        for (n, name) in names.iter().enumerate() {
            self.unless(seen.insert(name), &format!("{path}[{n}]"), What::Twice(name.clone()));
        }
    }

    /// Names that become messages, without repeats.
    pub(super) fn names(&mut self, path: &str, names: &[String], least: usize, most: usize) {
        self.count(path, names.len(), least, most);
        self.unique(path, names);
        for (n, name) in names.iter().enumerate() {
            self.unless(check::is_name(name), &format!("{path}[{n}]"), What::Name(name.clone()));
        }
    }

    /// `name` is one of `known`.
    pub fn met(&mut self, path: &str, name: &str, known: &[String]) {
        let what = || What::Unmet { name: name.into(), known: known.join(", ") };
        if !known.iter().any(|other| other == name) {
            self.unless(false, path, what());
        }
    }

    fn all_met(&mut self, path: &str, names: &[String], known: &[String]) {
        self.unique(path, names);
        for (n, name) in names.iter().enumerate() {
            self.met(&format!("{path}[{n}]"), name, known);
        }
    }

    fn keys(&mut self, path: &str, names: &[String]) {
        for (n, name) in names.iter().enumerate() {
            let known = name.len() > 1 && name.starts_with('=') || Key::from_name(name).is_some();
            self.unless(known, &format!("{path}[{n}]"), What::Key(name.clone()));
        }
    }

    fn script(&mut self, path: &str, script: &[Script]) {
        self.count(path, script.len(), 0, 60);
        for (n, action) in script.iter().enumerate() {
            if let Script::Key(name) = action {
                self.unless(Key::from_name(name).is_some(), &format!("{path}[{n}].key"), What::Key(name.clone()));
            }
        }
    }
}

/// Checks what a kind names.
pub fn kind(kind: &Kind, refer: &mut Refer) {
    match kind {
        Kind::Read(read) => refer.keys("read.show", &read.show),
        Kind::Choose(choose) => {
            refer.names("choose.options", &choose.options, 2, 5);
            refer.count("choose.right", choose.right.len(), 1, 5);
            refer.all_met("choose.right", &choose.right, &choose.options);
        }
        Kind::Order(order) => refer.names("order.items", &order.items, 3, 5),
        Kind::Match(pairs) => refer.names("match.pairs", &pairs.pairs, 2, 5),
        Kind::Sort(sort) => groups(sort, refer),
        Kind::Write(write) => refer.count("write.accept", write.accept.len(), 1, 20),
        Kind::Keys(keys) => {
            refer.count("keys.press", keys.press.len(), 1, 60);
            refer.keys("keys.press", &keys.press);
        }
        Kind::Spot(spot) => {
            refer.names("spot.parts", &spot.parts, 2, 8);
            refer.count("spot.right", spot.right.len(), 1, 8);
            refer.all_met("spot.right", &spot.right, &spot.parts);
        }
        Kind::Scene(scene) => moments(scene, refer),
        Kind::Reflect(reflect) => refer.names("reflect.options", &reflect.options, 0, 5),
        Kind::Menu(menu) => rows(menu, refer),
        Kind::Mail(mail) => letters(mail, refer),
        Kind::Form(form) => boxes(form, refer),
        Kind::Files(task) => files::check(task, refer),
        Kind::Document(task) => document::check(task, refer),
        Kind::Sheet(task) => sheet::check(task, refer),
        Kind::Contacts(task) => contacts::check(task, refer),
        Kind::Messages(task) => messages::check(task, refer),
        Kind::Paso(paso) => shell(paso, refer),
        Kind::Site(site) => refer.script("site.solution", &site.solution),
    }
}

fn groups(sort: &Sort, refer: &mut Refer) {
    refer.names("sort.groups", &sort.groups, 2, 4);
    refer.count("sort.items", sort.items.len(), 2, 12);
    for (item, group) in &sort.items {
        let path = format!("sort.items.{item}");
        refer.unless(check::is_name(item), &path, What::Name(item.clone()));
        refer.unless(!sort.groups.contains(item), &path, What::Twice(item.clone()));
        refer.met(&path, group, &sort.groups);
    }
}

fn moments(scene: &Scene, refer: &mut Refer) {
    let ids: Vec<String> = scene.at.iter().map(|moment| moment.id.clone()).collect();
    refer.names("scene.at", &ids, 2, 30);
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (n, moment) in scene.at.iter().enumerate() {
        let path = format!("scene.at[{n}]");
        refer.unless(
            !moment.good || moment.choices.is_empty(),
            &format!("{path}.good"),
            What::GoodMiddle(moment.id.clone()),
        );
        if !moment.choices.is_empty() {
            refer.count(&format!("{path}.choices"), moment.choices.len(), 2, 5);
        }
        for (choice, to) in &moment.choices {
            let path = format!("{path}.choices.{choice}");
            refer.unless(check::is_name(choice), &path, What::Name(choice.clone()));
            refer.met(&path, to, &ids);
            next.entry(&moment.id).or_default().push(to);
        }
    }
    let reached = ids.first().map(|first| check::reached(&next, first)).unwrap_or_default();
    for (n, moment) in scene.at.iter().enumerate() {
        refer.unless(reached.contains(&moment.id), &format!("scene.at[{n}]"), What::Unreachable(moment.id.clone()));
    }
    let good_end = scene.at.iter().any(|moment| moment.good && reached.contains(&moment.id));
    refer.unless(good_end, "scene", What::NoGoodEnd);
}

fn rows(menu: &MenuTask, refer: &mut Refer) {
    refer.names("menu.items", &menu.items, 1, 8);
    refer.unless(!menu.goal.is_empty(), "menu", What::NoGoal);
    for (list, goals) in [("goal", &menu.goal), ("never", &menu.never)] {
        for (n, goal) in goals.iter().enumerate() {
            let (MenuGoal::At(row)
            | MenuGoal::Opened(row)
            | MenuGoal::Left(row)
            | MenuGoal::Chosen(row)
            | MenuGoal::Cancelled(row)
            | MenuGoal::Clicked(row)) = goal;
            let skip = matches!(goal, MenuGoal::Clicked(_)) && row == "skip";
            if !skip {
                refer.met(&format!("menu.{list}[{n}]"), row, &menu.items);
            }
        }
    }
    refer.script("menu.solution", &menu.solution);
}

fn letters(mail: &MailTask, refer: &mut Refer) {
    let start = &mail.start;
    let known: Vec<String> = [&start.inbox, &start.sent, &start.spam].into_iter().flatten().cloned().collect();
    for (path, names) in [
        ("inbox", &start.inbox),
        ("sent", &start.sent),
        ("spam", &start.spam),
        ("book", &start.book),
        ("files", &start.files),
    ] {
        refer.names(&format!("mail.start.{path}"), names, 0, 12);
    }
    if let Some(id) = &start.begun {
        refer.unless(check::is_name(id), "mail.start.begun", What::Name(id.clone()));
    }
    refer.unique("mail.start", &known);
    if let Some(begun) = &start.begun {
        refer.unless(check::is_name(begun), "mail.start.begun", What::Name(begun.clone()));
    }
    refer.unless(!mail.goal.is_empty(), "mail", What::NoGoal);
    for (list, goals) in [("goal", &mail.goal), ("never", &mail.never)] {
        for (n, goal) in goals.iter().enumerate() {
            let path = format!("mail.{list}[{n}]");
            match goal {
                MailGoal::Sent(want) => letter(&format!("{path}.sent"), want, &known, &start.files, refer),
                MailGoal::Draft(want) => letter(&format!("{path}.draft"), want, &known, &start.files, refer),
                MailGoal::InBin(id) | MailGoal::InSpam(id) | MailGoal::InInbox(id) | MailGoal::Followed(id) => {
                    refer.met(&path, id, &known);
                }
                MailGoal::Opened(open) => {
                    if let Some(id) = &open.letter {
                        refer.met(&format!("{path}.opened.letter"), id, &known);
                    }
                    if let Some(folder) = &open.folder {
                        let folders = ["inbox", "sent", "spam", "bin"].map(String::from);
                        refer.met(&format!("{path}.opened.folder"), folder, &folders);
                    }
                }
            }
        }
    }
    refer.script("mail.solution", &mail.solution);
}

fn letter(path: &str, want: &LetterWant, letters: &[String], files: &[String], refer: &mut Refer) {
    for (key, id) in [("reply_to", &want.reply_to), ("forward_of", &want.forward_of)] {
        if let Some(id) = id {
            refer.met(&format!("{path}.{key}"), id, letters);
        }
    }
    refer.all_met(&format!("{path}.files"), want.files.as_deref().unwrap_or_default(), files);
}

fn boxes(form: &FormTask, refer: &mut Refer) {
    let ids: Vec<String> = form.boxes.iter().map(|one| one.id.clone()).collect();
    refer.names("form.boxes", &ids, 1, 8);
    refer.unless(!form.goal.is_empty(), "form", What::NoGoal);
    let ticks: Vec<&String> = form.boxes.iter().filter(|one| one.tick).map(|one| &one.id).collect();
    let never = form.never.iter().enumerate().map(|(n, wants)| (format!("form.never[{n}]"), wants));
    for (path, wants) in std::iter::once(("form.goal".to_owned(), &form.goal)).chain(never) {
        for (id, want) in wants {
            let path = format!("{path}.{id}");
            refer.met(&path, id, &ids);
            if ticks.contains(&id) {
                let yes_no = matches!(want, Want::Text(text) if text == "yes" || text == "no");
                refer.unless(yes_no, &path, What::NotYesNo(id.clone()));
            }
        }
    }
    refer.script("form.solution", &form.solution);
}

fn shell(paso: &PasoTask, refer: &mut Refer) {
    refer.names("paso.notice", &paso.notice, 0, 6);
    refer.unless(!paso.goal.is_empty(), "paso", What::NoGoal);
    refer.script("paso.solution", &paso.solution);
}

/// What the sites of a lesson have, by name.
pub struct Known<'a> {
    web: &'a Web,
    pages: Vec<String>,
    flags: Vec<String>,
    holders: Vec<String>,
}

impl<'a> Known<'a> {
    /// Of these sites.
    pub fn of(web: &'a Web) -> Self {
        let pages = web.pages().map(|(_, page)| page.id.clone()).collect();
        let held = web.pages().flat_map(|(_, page)| &page.parts).filter(|part| part.holds());
        let holders = held.map(|part| part.id.clone()).collect();
        Self { web, pages, flags: web.flags().into_iter().collect(), holders }
    }
}

/// Checks what a step on sites names, against the sites of its lesson; once for each variant.
pub fn visit(task: &SiteTask, known: &Known<'_>, variants: &[String], refer: &mut Refer) {
    refer.unless(!task.goal.is_empty(), "site", What::NoGoal);
    let Known { web, pages, flags, holders } = known;
    let none = [String::new()];
    let mut reached: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for variant in if variants.is_empty() { &none } else { variants } {
        let named = |name: &str| name.replace("{variant}", variant);
        let start = task.start.as_deref().map(named).or_else(|| pages.first().cloned()).unwrap_or_default();
        refer.met("site.start", &start, pages);
        let anywhere = task.has(Chrome::Address);
        for name in &task.set {
            refer.met("site.set", &named(name), flags);
        }
        for (list, wants) in [("goal", &task.goal), ("never", &task.never)] {
            for (n, want) in wants.iter().enumerate() {
                let path = format!("site.{list}[{n}]");
                refer.unless(*want != SiteWant::default(), &path, What::NoGoal);
                for (key, page) in want.pages() {
                    let (path, page) = (format!("{path}.{key}"), named(page));
                    if page == "results" && matches!(key, "at" | "back") {
                        continue;
                    }
                    refer.met(&path, &page, pages);
                    let mut leads = || {
                        let from = reached.entry(start.clone()).or_insert_with(|| web.reached(&start));
                        from.contains(page.as_str())
                    };
                    let there = anywhere || !pages.contains(&page) || leads();
                    refer.unless(there, &path, What::NoWayTo(page));
                }
                for (key, flag) in [("set", &want.set), ("unset", &want.unset)] {
                    if let Some(flag) = flag {
                        refer.met(&format!("{path}.{key}"), &named(flag), flags);
                    }
                }
                for name in want.holds.keys() {
                    refer.met(&format!("{path}.holds.{name}"), &named(name), holders);
                }
            }
        }
    }
}
