//! From what somebody would like to do one day to lessons in order. Advice, never a lock.

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

/// Lessons in the order proposed: the first steps, then what the wishes need, then everything else.
/// What a lesson builds on comes before it.
pub fn path(catalogue: &Catalogue, wishes: &[String]) -> Vec<LessonId> {
    let mut units: Vec<UnitId> = vec!["first-steps".into()];
    for wish in wishes {
        let leads = WISHES.iter().find(|(id, _)| id == wish).map_or(&[][..], |(_, units)| units);
        units.extend(leads.iter().map(|unit| UnitId::from(*unit)));
    }
    units.extend(catalogue.units().iter().map(|unit| unit.id.clone()));
    let mut path = Vec::new();
    for unit in &units {
        for entry in catalogue.of(unit) {
            add(catalogue, entry, &mut path, 0);
        }
    }
    path
}

/// The deepest chain of "better taken before" that is followed: lesson files may hold circles.
const DEEPEST: usize = 64;

fn add(catalogue: &Catalogue, entry: &Entry, path: &mut Vec<LessonId>, depth: usize) {
    if path.contains(&entry.id) || depth > DEEPEST {
        return;
    }
    for before in entry.requires().filter_map(|id| catalogue.entry(&LessonId::from(id))) {
        add(catalogue, before, path, depth + 1);
    }
    if !path.contains(&entry.id) {
        path.push(entry.id.clone());
    }
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

    #[test]
    fn without_a_wish_units_come_in_order_and_what_a_lesson_needs_before_it() {
        assert_eq!(
            path(&catalogue(), &[]).iter().map(LessonId::as_str).collect::<Vec<_>>(),
            ["enter", "search", "mail", "save"]
        );
    }

    #[test]
    fn a_wish_comes_right_after_the_first_steps() {
        let path = path(&catalogue(), &["family".into()]);
        assert_eq!(path.iter().map(LessonId::as_str).collect::<Vec<_>>(), ["enter", "mail", "search", "save"]);
    }
}
