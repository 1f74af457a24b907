//! The index of a folder of lessons, kept in the data folder so that a start reads only what changed.
//! Must never be believed: a line that cannot be read means the folder is read again.

use std::{
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use super::{disk, header::Header};
use crate::lesson::Level;

/// Changes when the meaning of a line changes.
const FIRST_LINE: &str = concat!("paso-index 1 ", env!("CARGO_PKG_VERSION"));
/// Parts fields; no field can hold it (control characters are taken out when heads are read).
const PART: char = '\u{1e}';
/// 5,000 lessons have about 4 MiB.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// One folder of units as it was when it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredRoot {
    pub path: String,
    pub stamp: u64,
    pub units: Vec<StoredUnit>,
}

/// One unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredUnit {
    pub id: String,
    pub stamp: u64,
    pub order: u16,
    pub names: String,
    pub lessons: Vec<StoredLesson>,
}

/// One lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredLesson {
    pub id: String,
    pub stamp: u64,
    pub head: Header,
}

/// The level with that key; Basic for anything else (the checker says so).
pub fn level(key: &str) -> Level {
    match key {
        "first-steps" => Level::FirstSteps,
        "intermediate" => Level::Intermediate,
        "tutor" => Level::Tutor,
        _ => Level::Basic,
    }
}

/// What must be equal for a folder to count as unchanged: times and sizes of itself and these files.
pub fn stamp(folder: &mut PathBuf, files: &[&str], langs: impl Iterator<Item = String>) -> u64 {
    let mut stamp = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |path: &Path| {
        let about = fs::symlink_metadata(path).ok();
        let time = about
            .as_ref()
            .and_then(|about| about.modified().ok())
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let time = time.map_or(0, |time| time.as_secs() ^ u64::from(time.subsec_nanos()) << 34);
        for number in [time, about.map_or(u64::MAX, |about| if about.is_dir() { 1 } else { about.len() })] {
            stamp = (stamp ^ number).wrapping_mul(0x0100_0000_01b3).rotate_left(23);
        }
    };
    add(folder);
    for name in files.iter().map(|name| (*name).to_owned()).chain(langs.map(|lang| format!("{lang}.ftl"))) {
        folder.push(name);
        add(folder);
        folder.pop();
    }
    stamp
}

/// Reads an index; an unreadable one is an empty one.
pub fn load(path: &Path) -> Vec<StoredRoot> {
    disk::text(path, MOST_BYTES).ok().and_then(|text| parse(&text)).unwrap_or_default()
}

fn parse(text: &str) -> Option<Vec<StoredRoot>> {
    let mut lines = text.lines();
    if lines.next()? != FIRST_LINE {
        return None;
    }
    let mut roots: Vec<StoredRoot> = Vec::new();
    for line in lines {
        let mut fields = line.split(PART);
        let (kind, stamp, id) = (fields.next()?, fields.next()?.parse().ok()?, fields.next()?.to_owned());
        match kind {
            "r" => roots.push(StoredRoot { path: id, stamp, units: Vec::new() }),
            "u" => {
                let (order, names) = (fields.next()?.parse().ok()?, fields.next()?.to_owned());
                roots.last_mut()?.units.push(StoredUnit { id, stamp, order, names, lessons: Vec::new() });
            }
            "l" => {
                let [competence, level, minutes, facts] =
                    [fields.next()?, fields.next()?, fields.next()?, fields.next()?];
                let minutes = minutes.parse().ok()?;
                let head = Header { competence: competence.into(), level: level.into(), minutes, facts: facts.into() };
                roots.last_mut()?.units.last_mut()?.lessons.push(StoredLesson { id, stamp, head });
            }
            _ => return None,
        }
    }
    Some(roots)
}

/// Writes an index beside its place and moves it there, so that it is whole or not there.
pub fn save(path: &Path, roots: &[StoredRoot]) -> io::Result<()> {
    let mut text = format!("{FIRST_LINE}\n");
    for root in roots.iter().filter(|root| !root.path.contains(['\n', PART])) {
        let _ = writeln!(text, "r{PART}{}{PART}{}", root.stamp, root.path);
        for unit in &root.units {
            let _ = writeln!(text, "u{PART}{}{PART}{}{PART}{}{PART}{}", unit.stamp, unit.id, unit.order, unit.names);
            for lesson in &unit.lessons {
                let Header { competence, level, minutes, facts } = &lesson.head;
                let _ = writeln!(
                    text,
                    "l{PART}{}{PART}{}{PART}{competence}{PART}{level}{PART}{minutes}{PART}{facts}",
                    lesson.stamp, lesson.id
                );
            }
        }
    }
    let beside = path.with_extension("new");
    fs::write(&beside, text)?;
    fs::rename(beside, path)
}
