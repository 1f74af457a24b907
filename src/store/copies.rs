//! Copies: packed, read again before they count, the last three kept here and on the centre's stick.
//! Must never write over a copy before the next one is known to be whole.
//!
//! ```text
//! "PasoCopy" · version 1 · learners forgotten u32 · length of the database u64 · sum of it u64 · pieces (see pieces.rs)
//! ```

use std::{
    fs::{self, File},
    hash::Hasher,
    io::{self, BufReader, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use super::{
    Store, StoreError, file,
    machine::Fnv,
    migrate,
    pieces::{Mark, Pieces, Whole},
    traces,
};

/// The folder of copies, in the data folder and on a stick.
pub const FOLDER: &str = "copies";
/// What a whole database is called that lies somewhere for a moment.
pub(super) const SCRATCH: &str = "paso.db.restoring-";
const END: &str = "copy";
const KEPT: usize = 3;
const MAGIC: &[u8; 8] = b"PasoCopy";
const VERSION: u8 = 1;
const HEAD: usize = 29;
/// A copy is worth its time after so many events, and a twentieth of all.
const WORTH: i64 = 200;
/// A store of so many bytes is copied in the time that nobody notices, also on an old disk.
const QUICK: u64 = 16 * 1024 * 1024;

/// What the head of a copy says.
struct Head {
    erased: u32,
    length: u64,
    sum: u64,
}

impl Head {
    fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        let mut head = [0; HEAD];
        if from.read_exact(&mut head).is_err() || head[..8] != *MAGIC {
            return Ok(None);
        }
        if head[8] != VERSION {
            return Err(io::Error::other("a newer copy"));
        }
        let (mut erased, mut length, mut sum) = ([0; 4], [0; 8], [0; 8]);
        erased.copy_from_slice(&head[9..13]);
        length.copy_from_slice(&head[13..21]);
        sum.copy_from_slice(&head[21..]);
        let (erased, length) = (u32::from_le_bytes(erased), u64::from_le_bytes(length));
        Ok(Some(Self { erased, length, sum: u64::from_le_bytes(sum) }))
    }
}

/// Writes a database file packed to `to`, reads it again, and only then gives it its name.
fn pack(db: &Path, to: &Path, erased: usize) -> io::Result<()> {
    let mut from = File::open(db)?;
    let (mut sum, mut length, mut some) = (Fnv::default(), 0, vec![0; 64 * 1024]);
    loop {
        let count = from.read(&mut some)?;
        if count == 0 {
            break;
        }
        sum.write(&some[..count]);
        length += count as u64;
    }
    let head = Head { erased: u32::try_from(erased).unwrap_or(u32::MAX), length, sum: sum.finish() };
    let beside = to.with_extension("part");
    file::private(&beside, false).map_err(io::Error::other)?;
    let written = (|| {
        let mut part = BufWriter::new(File::create(&beside)?);
        part.write_all(MAGIC)?;
        part.write_all(&[VERSION])?;
        part.write_all(&head.erased.to_le_bytes())?;
        part.write_all(&head.length.to_le_bytes())?;
        part.write_all(&head.sum.to_le_bytes())?;
        let mut pieces = Pieces::new(part, Mark::start(HEAD));
        let mut from = File::open(db)?;
        loop {
            let count = from.read(&mut some)?;
            if count == 0 {
                break;
            }
            pieces.bytes(&some[..count])?;
        }
        let (part, _) = pieces.finish()?;
        part.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        let again = unpack(&beside, &mut io::sink())?;
        if again.is_none() { Err(io::Error::other("what was written reads otherwise")) } else { Ok(()) }
    })();
    if let Err(error) = written {
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    fs::rename(&beside, to)?;
    file::sync_folder(to);
    Ok(())
}

/// Writes the database in a copy to `to`; `None` for anything that is not a whole copy.
fn unpack(copy: &Path, to: &mut impl Write) -> io::Result<Option<Head>> {
    let mut from = BufReader::new(File::open(copy)?);
    let Some(head) = Head::read(&mut from)? else { return Ok(None) };
    let mut whole = Whole::new(from, Mark::start(HEAD));
    let (mut sum, mut length) = (Fnv::default(), 0);
    while let Some(raw) = whole.next()? {
        sum.write(raw);
        length += raw.len() as u64;
        if length > head.length {
            return Ok(None);
        }
        to.write_all(raw)?;
    }
    Ok((length == head.length && sum.finish() == head.sum).then_some(head))
}

/// The database in a copy, as a file; a copy that was made without packing is taken as it is. False: not a whole copy.
pub(super) fn lay_out(copy: &Path, scratch: &Path) -> io::Result<bool> {
    let packed = Head::read(&mut File::open(copy)?)?.is_some();
    if !packed {
        fs::copy(copy, scratch)?;
        return Ok(true);
    }
    let mut to = BufWriter::new(File::create(scratch)?);
    let whole = unpack(copy, &mut to)?.is_some();
    to.flush()?;
    Ok(whole)
}

/// Writes a copy of the store to `to`, which must not exist yet (mode 0600), and reads it again.
pub(super) fn write(store: &Store, to: &Path) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::Exists { file: to.to_owned() });
    }
    let scratch = scratch(store, to);
    let _ = fs::remove_file(&scratch);
    let written = (|| {
        file::copy(&store.db, &scratch)?;
        let sound: String = Connection::open(&scratch)?.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if sound != "ok" {
            return Err(StoreError::Damaged { detail: sound });
        }
        let erased = store.erased()?.len();
        pack(&scratch, to, erased).map_err(|error| StoreError::elsewhere(to, &error))
    })();
    let _ = traces::remove(&scratch);
    written
}

/// Where a whole database may lie for a moment: where the store is, because others cannot look in there.
pub(super) fn scratch(store: &Store, beside: &Path) -> PathBuf {
    let name = format!("{SCRATCH}{}", std::process::id());
    let folder = store.dir.as_deref().or(beside.parent()).unwrap_or(Path::new("."));
    folder.join(name)
}

/// Takes away what copies that were cut off left lying. Only for who holds the store.
fn sweep(dir: &Path) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(SCRATCH) {
            let _ = traces::remove(&entry.path());
        }
    }
}

/// Copies of one store in a folder, oldest first, with their numbers.
fn numbered(folder: &Path, name: &str) -> Vec<(u64, PathBuf)> {
    let number = |path: &Path| {
        let stem = path.file_name()?.to_str()?.strip_prefix(name)?.strip_prefix('-')?;
        stem.strip_suffix(END)?.strip_suffix('.')?.parse().ok()
    };
    let all = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(u64, PathBuf)> = all.filter_map(|entry| Some((number(&entry.path())?, entry.path()))).collect();
    found.sort();
    found
}

/// Takes those who asked to be forgotten out of every copy in a folder; a copy that cannot be read goes.
pub(super) fn forget(store: &Store, folder: &Path) -> Result<(), StoreError> {
    let erased = store.erased()?;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let copy = entry.path();
        let end = copy.extension().unwrap_or_default().to_owned();
        if end == "part" {
            traces::remove(&copy)?;
        }
        let head = File::open(&copy).and_then(|mut copy| Head::read(&mut copy));
        let clean = matches!(head, Ok(Some(head)) if head.erased as usize == erased.len());
        if end != END || clean {
            continue;
        }
        let scratch = scratch(store, &copy);
        let cleaned = (|| {
            file::private(&scratch, false)?;
            if !lay_out(&copy, &scratch)? {
                return Err(StoreError::NotACopy { file: copy.clone() });
            }
            let mut db = Connection::open(&scratch)?;
            db.pragma_update(None, "secure_delete", true)?;
            migrate::migrate(&mut db, None)?;
            for id in &erased {
                let rows = db
                    .prepare_cached("SELECT n FROM learner WHERE id = ?1")?
                    .query_map([id], |row| row.get(0))?
                    .collect::<Result<Vec<i64>, _>>()?;
                rows.into_iter().try_for_each(|n| traces::forget(&db, n))?;
            }
            db.execute_batch("VACUUM")?;
            db.close().map_err(|(_, error)| error)?;
            let old = fs::OpenOptions::new().write(true).open(&copy)?;
            pack(&scratch, &copy, erased.len())?;
            Ok(traces::overwrite(&old)?)
        })();
        traces::remove(&scratch)?;
        if cleaned.is_err() {
            traces::remove(&copy)?;
        }
    }
    Ok(())
}

impl Store {
    /// Writes one more copy into a folder, and keeps the last three of this machine there.
    ///
    /// # Errors
    /// [`StoreError::Elsewhere`]; the copies that were there stay as they were.
    pub fn roll(&mut self, folder: &Path) -> Result<PathBuf, StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::elsewhere(folder, &error))?;
        forget(self, folder)?;
        let name: String = self.log.to_string().chars().take(8).collect();
        let before = numbered(folder, &name);
        let next = before.last().map_or(1, |(number, _)| number.saturating_add(1));
        let to = folder.join(format!("{name}-{next}.{END}"));
        write(self, &to)?;
        let kept = numbered(folder, &name);
        for (_, old) in kept.iter().take(kept.len().saturating_sub(KEPT)) {
            let _ = traces::remove(old);
        }
        Ok(to)
    }

    /// Makes a copy beside the store if enough has happened since the last one, and one on the centre's stick if it is
    /// there; nothing that goes amiss here is in anybody's way. What could not be cleaned before is cleaned now.
    /// `ending`: nobody waits for it any more, so that it may take its time.
    pub fn tidy(&mut self, stick: Option<&Path>, ending: bool) -> Result<(), StoreError> {
        let Some(dir) = self.dir.clone().filter(|_| !self.only_reading) else { return Ok(()) };
        self.scrub_if_due()?;
        let size = fs::metadata(dir.join(super::FILE)).map_or(0, |meta| meta.len());
        if !ending && size > QUICK {
            return Ok(());
        }
        if ending {
            // whoever switches the computer off now loses a copy, not a quick start
            self.rest()?;
            sweep(&dir);
        }
        let top = self.top()?;
        let places =
            [(".copied", Some(dir.join(FOLDER))), (".copied-stick", stick.map(|stick| stick.join("paso-copies")))];
        for (setting, folder) in places {
            let Some(folder) = folder else { continue };
            // a stick was not here when somebody was forgotten
            forget(self, &folder)?;
            let last = self.own(setting)?.and_then(|top| top.parse::<i64>().ok()).unwrap_or(0);
            let none = numbered(&folder, &self.log.to_string().chars().take(8).collect::<String>()).is_empty();
            let worth = top.saturating_sub(last) >= WORTH.max(top / 20) || (none && top > 0);
            if worth {
                self.roll(&folder)?;
                self.own_set(setting, &top.to_string())?;
            }
        }
        Ok(())
    }

    /// Copies beside the store and on a stick, newest first.
    pub fn copies(folder: &Path) -> Vec<PathBuf> {
        let all = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut found: Vec<PathBuf> = all.filter(|path| path.extension().is_some_and(|end| end == END)).collect();
        found.sort_by_key(|path| std::cmp::Reverse(fs::metadata(path).and_then(|meta| meta.modified()).ok()));
        found
    }
}
