//! From what somebody would like to do one day to lessons in order. Advice, never a lock.

use std::collections::BTreeSet;

use crate::lesson::{Catalogue, Entry, LessonId, UnitId};

/// The wishes, each with the units that lead there. Words: `wish-<id>`.
pub const WISHES: [(&str, &[&str]); 7] = [
    ("family", &["mail-and-talk", "people-and-respect"]),
    ("doctor", &["find", "services-and-money"]),
    ("work", &["mail-and-talk", "files-and-writing", "services-and-money"]),
    ("papers", &["find", "services-and-money"]),
    ("bank", &["stay-safe", "services-and-money"]),
    ("photos", &["files-and-writing", "create-and-share"]),
    ("learn", &["find", "true-or-false"]),
];

/// The first lesson in the order proposed that is `wanted`: the first steps come first, unless somebody was `placed`,
/// then what the wishes need, then everything else; what a lesson builds on comes before it. Looks no further than it
/// must: there may be thousands.
pub fn first(
    catalogue: &Catalogue,
    wishes: &[String],
    placed: bool,
    mut wanted: impl FnMut(&Entry) -> bool,
) -> Option<LessonId> {
    let mut units: Vec<UnitId> = if placed { Vec::new() } else { vec!["first-steps".into()] };
    for wish in wishes {
        let leads = WISHES.iter().find(|(id, _)| id == wish).map_or(&[][..], |(_, units)| units);
        units.extend(leads.iter().map(|unit| UnitId::from(*unit)));
    }
    units.extend(catalogue.units().iter().map(|unit| unit.id.clone()));
    let mut seen = BTreeSet::new();
    units.iter().find_map(|unit| {
        let mut lessons = catalogue.of(unit);
        lessons.find_map(|entry| visit(catalogue, entry, &mut seen, &mut wanted, 0))
    })
}

/// The way to what was wished and no more: each lesson after those that it builds on, easy units first. Without a wish
/// that leads anywhere, all lessons.
pub fn toward(catalogue: &Catalogue, wishes: &[String]) -> Vec<LessonId> {
    let chosen = WISHES.iter().filter(|(wish, _)| wishes.iter().any(|one| one == wish));
    let leads: Vec<&str> = chosen.flat_map(|(_, units)| *units).copied().collect();
    let way = |all: bool| {
        let (mut way, mut seen) = (Vec::new(), BTreeSet::new());
        for entry in catalogue.lessons().iter().filter(|entry| all || leads.contains(&entry.unit.as_str())) {
            let mut take = |entry: &Entry| {
                way.push(entry.id.clone());
                false
            };
            visit(catalogue, entry, &mut seen, &mut take, 0);
        }
        way
    };
    Some(way(false)).filter(|way| !way.is_empty()).unwrap_or_else(|| way(true))
}

/// The lesson after `last` in its unit that is `wanted`: who begins in the middle goes on from there.
pub fn after(catalogue: &Catalogue, last: &LessonId, mut wanted: impl FnMut(&Entry) -> bool) -> Option<LessonId> {
    let unit = &catalogue.entry(last)?.unit;
    let mut following = catalogue.of(unit).skip_while(|entry| entry.id != *last).skip(1);
    following.find(|entry| wanted(entry)).map(|entry| entry.id.clone())
}

/// The deepest chain of "better taken before" that is followed: lesson files may hold circles.
const DEEPEST: usize = 64;

fn visit(
    catalogue: &Catalogue,
    entry: &Entry,
    seen: &mut BTreeSet<LessonId>,
    wanted: &mut impl FnMut(&Entry) -> bool,
    depth: usize,
) -> Option<LessonId> {
    if depth > DEEPEST || !seen.insert(entry.id.clone()) {
        return None;
    }
    let mut before = entry.requires().filter_map(|id| catalogue.entry(&LessonId::from(id)));
    let before = before.find_map(|before| visit(catalogue, before, seen, wanted, depth + 1));
    before.or_else(|| wanted(entry).then(|| entry.id.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::{Level, UnitEntry};

    fn catalogue() -> Catalogue {
        let unit = |id: &str, order| UnitEntry { id: id.into(), order, names: "".into() };
        let entry = |id: &str, unit: &str, requires: &str| Entry {
            id: id.into(),
            unit: unit.into(),
            competence: "2.1".into(),
            level: Level::Basic,
            minutes: 10,
            facts: format!("{requires}\t\t\t\t").into(),
        };
        let units = vec![unit("first-steps", 1), unit("find", 2), unit("mail-and-talk", 3)];
        let lessons = vec![
            entry("enter", "first-steps", ""),
            entry("search", "find", "enter"),
            entry("save", "find", "mail"),
            entry("mail", "mail-and-talk", "enter"),
        ];
        Catalogue::new(units, lessons)
    }

    fn path(wishes: &[String]) -> Vec<String> {
        let mut path = Vec::new();
        let none = first(&catalogue(), wishes, false, |entry| {
            path.push(entry.id.to_string());
            false
        });
        assert_eq!(none, None);
        path
    }

    #[test]
    fn without_a_wish_units_come_in_order_and_what_a_lesson_needs_before_it() {
        assert_eq!(path(&[]), ["enter", "search", "mail", "save"]);
    }

    #[test]
    fn a_wish_comes_right_after_the_first_steps() {
        assert_eq!(path(&["family".into()]), ["enter", "mail", "search", "save"]);
    }

    #[test]
    fn the_way_to_a_wish_is_that_unit_and_what_it_builds_on() {
        let way =
            |wish: &str| toward(&catalogue(), &[wish.to_owned()]).iter().map(LessonId::to_string).collect::<Vec<_>>();
        assert_eq!(way("family"), ["enter", "mail"]);
        assert_eq!(way("doctor"), ["enter", "search", "mail", "save"]);
        assert_eq!(way("photos"), ["enter", "search", "mail", "save"], "nothing leads there: all");
    }

    #[test]
    fn no_more_is_looked_at_than_must_be() {
        let mut looked = 0;
        let found = first(&catalogue(), &[], false, |_| {
            looked += 1;
            looked == 2
        });
        assert_eq!((found, looked), (Some("search".into()), 2));
    }

    #[test]
    fn who_begins_in_the_middle_of_a_unit_goes_on_from_there() {
        let after = |last: &str, done: &[&str]| {
            let wanted = |entry: &Entry| !done.contains(&entry.id.as_str());
            super::after(&catalogue(), &last.into(), wanted).map(|id| id.to_string())
        };
        assert_eq!(after("search", &["search"]).as_deref(), Some("save"));
        assert_eq!(after("save", &["save"]), None, "the end of the unit");
        assert_eq!(after("nowhere", &[]), None);
    }
}
