//! A folder of units and lessons given with `--lessons`: `<unit>/unit.toml`, `<unit>/<lesson>/lesson.toml`, words beside them.
//! Must never read what the stored index already knows.

use std::path::{Path, PathBuf};

use super::{
    PackError,
    check::is_name,
    disk, header,
    stored::{Lessons, Line, StoredLesson, StoredRoot, StoredUnit, stamp},
    town::SITES,
};

/// Most lessons of one folder.
pub const MOST_LESSONS: usize = 5_000;
/// Up to so many lessons, a start asks the disk about each, so that an author sees every change at once. In a larger
/// library it asks about the folders of units only: a title that changed inside a lesson shows after `paso rebuild`.
const FEW_LESSONS: usize = 250;

/// What the folder holds now, and whether that differs from what it held when last read, which is `known`.
pub fn scan(root: &Path, known: Option<&StoredRoot>, faults: &mut Vec<PackError>) -> (StoredRoot, bool) {
    let mut path = root.to_path_buf();
    let stamp = stamp(&mut path, &[], std::iter::empty());
    let units = match known.filter(|known| known.stamp == stamp) {
        Some(known) => known.units.iter().map(|unit| unit.id.clone()).collect(),
        None => named(disk::list(root, faults).0, root, faults),
    };
    let many =
        known.is_some_and(|known| known.units.iter().map(|unit| unit.lessons.count()).sum::<usize>() > FEW_LESSONS);
    let mut changed = known.is_none_or(|known| known.stamp != stamp);
    let mut left = MOST_LESSONS;
    let mut scanned = StoredRoot { path: root.to_string_lossy().into_owned(), stamp, units: Vec::new() };
    for (n, id) in units.into_iter().enumerate().filter(|(_, id)| id != "words" && id != SITES) {
        let known = known.and_then(|known| at_or_near(&known.units, n, |unit| unit.id == id));
        path.push(&id);
        let same = known.filter(|known| known.stamp == unit_stamp(&mut path, known));
        scanned.units.push(match same {
            Some(known) if many && known.lessons.count() <= left => {
                left -= known.lessons.count();
                known.clone()
            }
            _ => unit(&mut path, id, known, same.is_some(), &mut left, &mut changed, faults),
        });
        path.pop();
    }
    (scanned, changed)
}

fn unit_stamp(path: &mut PathBuf, known: &StoredUnit) -> u64 {
    let langs = known.names.split('\t').filter_map(|name| name.split('\u{1f}').next()).filter(|lang| !lang.is_empty());
    stamp(path, &["unit.toml"], langs.map(str::to_owned))
}

/// One unit, its lessons looked at one by one.
fn unit(
    path: &mut PathBuf,
    id: String,
    known: Option<&StoredUnit>,
    same: bool,
    left: &mut usize,
    changed: &mut bool,
    faults: &mut Vec<PackError>,
) -> StoredUnit {
    let lines: Vec<Line<'_>> = known.iter().flat_map(|known| known.lessons.lines()).collect();
    let (mut unit, ids) = match known.filter(|_| same) {
        Some(known) => (
            StoredUnit { lessons: Lessons::default(), names: known.names.clone(), id, ..*known },
            lines.iter().map(|lesson| lesson.id.to_owned()).collect(),
        ),
        None => read_unit(path, id, faults),
    };
    *changed |= !same;
    let mut lessons = Vec::with_capacity(ids.len());
    for (n, id) in ids.into_iter().enumerate() {
        if *left == 0 {
            faults.push(PackError::TooMany { path: path.clone(), limit: MOST_LESSONS });
            break;
        }
        *left -= 1;
        let known = at_or_near(&lines, n, |lesson| lesson.id == id);
        lessons.push(lesson(path, id, known, changed, faults));
    }
    unit.lessons = Lessons::Read(lessons);
    unit
}

fn read_unit(path: &mut PathBuf, id: String, faults: &mut Vec<PackError>) -> (StoredUnit, Vec<String>) {
    let (folders, files) = disk::list(path, faults);
    let langs = disk::languages(&files);
    let words = disk::words(path, &langs, faults);
    let text = if files.iter().any(|name| name == "unit.toml") {
        disk::text(&path.join("unit.toml"), disk::MOST_BYTES)
    } else {
        Ok(String::new())
    };
    let head = header::unit(
        &text.unwrap_or_else(|error| {
            faults.push(error);
            String::new()
        }),
        &words,
    );
    let there = named(folders, path, faults);
    let mut ids: Vec<String> = Vec::new();
    for id in head.lessons.iter().filter(|id| there.contains(id)).chain(&there) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    let stamp = stamp(path, &["unit.toml"], langs.into_iter());
    (StoredUnit { id, stamp, order: head.order, names: head.names, lessons: Lessons::default() }, ids)
}

fn lesson(
    path: &mut PathBuf,
    id: String,
    known: Option<&Line<'_>>,
    changed: &mut bool,
    faults: &mut Vec<PackError>,
) -> StoredLesson {
    path.push(&id);
    let langs = |facts: &str| {
        facts
            .split('\t')
            .skip(4)
            .filter_map(|name| name.split('\u{1f}').next())
            .filter(|lang| !lang.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let same = known.filter(|known| known.stamp == stamp(path, &["lesson.toml"], langs(known.facts).into_iter()));
    let read = || {
        *changed = true;
        let before = faults.len();
        let langs = disk::languages(&disk::list(path, faults).1);
        let words = disk::words(path, &langs, faults);
        let text = disk::text(&path.join("lesson.toml"), disk::MOST_BYTES).unwrap_or_else(|error| {
            faults.push(error);
            String::new()
        });
        let stamp = stamp(path, &["lesson.toml"], words.iter().map(|(lang, _)| lang.clone()));
        // Read again next time what could not be read this time.
        let stamp = if faults.len() == before { stamp } else { 0 };
        StoredLesson { id, stamp, head: header::lesson(&text, &words) }
    };
    let lesson = same.map_or_else(read, |known| known.keep());
    path.pop();
    lesson
}

/// Ids among folder names; other names are reported.
fn named(folders: Vec<String>, path: &Path, faults: &mut Vec<PackError>) -> Vec<String> {
    let (fine, other): (Vec<String>, Vec<String>) = folders.into_iter().partition(|name| is_name(name));
    faults.extend(other.into_iter().map(|name| PackError::Name { path: path.join(name) }));
    fine
}

/// Looked for where it stood last time first: a folder of a thousand must not be searched a thousand times.
fn at_or_near<T>(known: &[T], n: usize, same: impl Fn(&T) -> bool) -> Option<&T> {
    known.get(n).filter(|one| same(one)).or_else(|| known.iter().find(|one| same(one)))
}
