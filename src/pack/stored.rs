//! The index of folders of lessons, kept in the data folder so that a start reads only what changed.
//! Must never be believed half: a file that is not whole, or of another version, means the folders are read again.

use std::{
    fmt::Write as _,
    fs, io,
    ops::Range,
    path::{Path, PathBuf},
    sync::Arc,
    time::UNIX_EPOCH,
};

use super::{disk, header::Header};
use crate::lesson::Level;

/// Changes when the meaning of a line changes.
const FIRST_LINE: &str = concat!("paso-index 3 ", env!("CARGO_PKG_VERSION"));
/// Parts fields; no field can hold it (control characters are taken out when heads are read).
const PART: char = '\u{1e}';
/// 5,000 lessons have about 4 MiB.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// One folder of units as it was when it was read.
#[derive(Clone, Debug, Default)]
pub struct StoredRoot {
    pub path: String,
    pub stamp: u64,
    pub units: Vec<StoredUnit>,
}

/// One unit.
#[derive(Clone, Debug, Default)]
pub struct StoredUnit {
    pub id: String,
    pub stamp: u64,
    pub order: u16,
    pub names: String,
    pub lessons: Lessons,
}

/// The lessons of a unit: as they were read just now, or as the index has them, not taken apart until someone asks.
#[derive(Clone, Debug)]
pub enum Lessons {
    Read(Vec<StoredLesson>),
    Kept { index: Arc<str>, lines: Range<usize>, count: usize },
}

/// One lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredLesson {
    pub id: String,
    pub stamp: u64,
    pub head: Header,
}

/// A lesson as a line of the index, or as it was read.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub id: &'a str,
    pub stamp: u64,
    pub competence: &'a str,
    pub level: &'a str,
    pub minutes: u8,
    pub facts: &'a str,
}

impl Default for Lessons {
    fn default() -> Self {
        Self::Read(Vec::new())
    }
}

impl Lessons {
    /// How many there are.
    pub fn count(&self) -> usize {
        match self {
            Self::Read(lessons) => lessons.len(),
            Self::Kept { count, .. } => *count,
        }
    }

    /// In their order.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let (read, kept) = match self {
            Self::Read(lessons) => (lessons.as_slice(), ""),
            Self::Kept { index, lines, .. } => (&[][..], &index[lines.clone()]),
        };
        read.iter().map(StoredLesson::line).chain(kept.lines().filter_map(Line::parse))
    }
}

impl StoredLesson {
    fn line(&self) -> Line<'_> {
        let Header { competence, level, minutes, facts } = &self.head;
        Line { id: &self.id, stamp: self.stamp, competence, level, minutes: *minutes, facts }
    }
}

impl<'a> Line<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (mut rest, mut fields) = (line, [""; 6]);
        for field in &mut fields {
            (*field, rest) = cut(rest)?;
        }
        let [_, id, stamp, competence, level, minutes] = fields;
        let (stamp, minutes) = (stamp.parse().ok()?, minutes.parse().ok()?);
        Some(Self { id, stamp, competence, level, minutes, facts: rest })
    }

    /// On its own feet.
    pub fn keep(self) -> StoredLesson {
        let Self { id, stamp, competence, level, minutes, facts } = self;
        let head = Header { competence: competence.into(), level: level.into(), minutes, facts: facts.into() };
        StoredLesson { id: id.into(), stamp, head }
    }
}

/// A field and what stands behind it. By bytes: fields are too short for a clever search.
fn cut(text: &str) -> Option<(&str, &str)> {
    let end = text.bytes().position(|byte| byte == PART as u8)?;
    Some((&text[..end], &text[end + 1..]))
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
            stamp = mixed(stamp, number);
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

fn mixed(stamp: u64, number: u64) -> u64 {
    (stamp ^ number).wrapping_mul(0x0100_0000_01b3).rotate_left(23)
}

/// Tells a whole text from a damaged one; nobody is meant to be kept out by it.
fn sum(text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks();
    let rest = rest.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    words.iter().map(|word| u64::from_le_bytes(*word)).chain([rest]).fold(text.len() as u64, mixed)
}

/// Reads an index; one that is not whole is an empty one.
pub fn load(path: &Path) -> Vec<StoredRoot> {
    disk::text(path, MOST_BYTES).ok().and_then(|text| parse(&text)).unwrap_or_default()
}

fn parse(text: &str) -> Option<Vec<StoredRoot>> {
    let (first, text) = text.split_once('\n')?;
    if first.strip_prefix(FIRST_LINE)?.trim_start().parse() != Ok(sum(text)) {
        return None;
    }
    let index: Arc<str> = text.into();
    let mut roots: Vec<StoredRoot> = Vec::new();
    let mut at = 0;
    while let Some(line) = text.get(at..)?.split_inclusive('\n').next() {
        at += line.len();
        let (kind, rest) = cut(line.trim_end_matches('\n'))?;
        let (id, rest) = cut(rest)?;
        let (stamp, rest) = cut(rest)?;
        let (id, stamp) = (id.to_owned(), stamp.parse().ok()?);
        if kind == "r" {
            roots.push(StoredRoot { path: id, stamp, units: Vec::new() });
        } else {
            let (order, rest) = cut(rest)?;
            let (count, rest) = cut(rest)?;
            let (length, names) = cut(rest)?;
            let (order, count, names) = (order.parse().ok()?, count.parse().ok()?, names.to_owned());
            let lines = at..at.checked_add(length.parse().ok()?)?;
            text.get(lines.clone())?;
            at = lines.end;
            let lessons = Lessons::Kept { index: Arc::clone(&index), lines, count };
            roots.last_mut()?.units.push(StoredUnit { id, stamp, order, names, lessons });
        }
    }
    Some(roots)
}

/// Writes an index beside its place and moves it there, so that it is whole or not there.
pub fn save(path: &Path, roots: &[StoredRoot]) -> io::Result<()> {
    let mut text = String::new();
    for root in roots.iter().filter(|root| !root.path.contains(['\n', PART])) {
        let _ = writeln!(text, "r{PART}{}{PART}{}{PART}", root.path, root.stamp);
        for unit in &root.units {
            let StoredUnit { id, stamp, order, names, lessons } = unit;
            let mut lines = String::new();
            for Line { id, stamp, competence, level, minutes, facts } in lessons.lines() {
                let _ = writeln!(
                    lines,
                    "l{PART}{id}{PART}{stamp}{PART}{competence}{PART}{level}{PART}{minutes}{PART}{facts}"
                );
            }
            // how many lessons, and how many bytes they take: they are passed over until someone asks
            let (count, length) = (lessons.count(), lines.len());
            let _ = writeln!(text, "u{PART}{id}{PART}{stamp}{PART}{order}{PART}{count}{PART}{length}{PART}{names}");
            text.push_str(&lines);
        }
    }
    let beside = path.with_extension("new");
    fs::write(&beside, format!("{FIRST_LINE} {}\n{text}", sum(&text)))?;
    fs::rename(beside, path)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_whole_index_makes_the_reader_fall(lines in "([rul][\u{1e}a-zñ0-9]{0,12}\n|[rul]\u{1e}a\u{1e}1\u{1e}[a0-9]\u{1e}b\u{1e}7\u{1e}f\n|r\u{1e}a\u{1e}1\u{1e}\nu\u{1e}a\u{1e}1\u{1e}1\u{1e}[0-9]{1,20}\u{1e}[0-9]{1,20}\u{1e}n\n){0,9}") {
            for root in parse(&format!("{FIRST_LINE} {}\n{lines}", sum(&lines))).into_iter().flatten() {
                prop_assert!(root.units.iter().all(|unit| unit.lessons.lines().count() <= lines.lines().count()));
            }
        }
    }

    #[test]
    fn what_was_saved_is_what_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let head = Header { competence: "2.1".into(), level: "basic".into(), minutes: 9, facts: "a\t\t\t\ten".into() };
        let lessons = Lessons::Read(vec![StoredLesson { id: "bus".into(), stamp: 7, head: head.clone() }; 3]);
        let unit = StoredUnit { id: "town".into(), stamp: 8, order: 5, names: "en\u{1f}Town".into(), lessons };
        let root = StoredRoot { path: "/lessons".into(), stamp: 9, units: vec![unit.clone(), unit] };
        let path = folder.path().join("index");
        save(&path, &[root]).unwrap();
        let loaded = load(&path);
        let unit = &loaded[0].units[1];
        assert_eq!((unit.id.as_str(), unit.order, unit.lessons.count()), ("town", 5, 3));
        assert!(
            unit.lessons
                .lines()
                .all(|line| line.keep() == StoredLesson { id: "bus".into(), stamp: 7, head: head.clone() })
        );
    }
}
