//! A store that can only be read: those who were here before are found and taught, nothing new is kept.
//! Must never write to the folder, and never trust a file that another Paso is writing to.

use std::{
    fmt::Write,
    fs::{File, TryLockError},
    path::Path,
};

use rusqlite::{Connection, OpenFlags};

use super::{FILE, Reason, Store, StoreError, chance, migrate};
use crate::progress::LogId;

impl Store {
    /// Opens what is in a folder that cannot be written to. New events are for another log, which whoever holds them
    /// may give to the store once it can be opened again. A file of an older version would have to be changed first.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Newer`]; anything else when there is nothing that can be read.
    pub fn reading(dir: &Path) -> Result<Self, StoreError> {
        let lock = lock(dir)?;
        let path = dir.join(FILE);
        let db = connect(&path)?;
        if migrate::version(&db, &path)? != migrate::VERSION {
            return Err(StoreError::CannotKeep { reason: Reason::ReadOnly });
        }
        let mut store = Self {
            db,
            dir: Some(dir.to_owned()),
            lock,
            only_reading: true,
            log: LogId(chance()),
            log_n: 0,
            next: 1,
            set_aside: None,
            unclean: false,
            written: false,
            here: Vec::new(),
            tries: super::door::Tries::default(),
        };
        store.unclean = store.own(".unclean")?.is_some_and(|value| value == "1");
        Ok(store)
    }

    /// Lets others open the folder, and whoever reads here write.
    pub(super) fn release(&mut self) {
        if self.only_reading {
            self.lock = None;
        }
    }
}

/// Nobody writes while this is held. A folder without a lock file is one that nobody has open.
fn lock(dir: &Path) -> Result<Option<File>, StoreError> {
    let Ok(file) = File::open(dir.join("paso.lock")) else { return Ok(None) };
    match file.try_lock_shared() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy { dir: dir.to_owned() }),
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let waiting = std::fs::metadata(log).is_ok_and(|meta| meta.len() > 0);
    // After an unclean end the last answers stand in the write-ahead log. SQLite reads it without a lock file only
    // when it needs no locks at all; without such a log it would make one, unless the file is called unchangeable.
    let how = if waiting && cfg!(unix) { "vfs=unix-none" } else { "immutable=1" };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(format!("file:{}?mode=ro&{how}", escaped(path)), flags)?;
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    db.pragma_update(None, "cache_size", -512)?;
    Ok(db)
}

/// A path as a part of a URI.
fn escaped(path: &Path) -> String {
    let mut text = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => text.push(char::from(*byte)),
            b'\\' if cfg!(windows) => text.push('/'),
            // Writing to a text cannot fail.
            _ => drop(write!(text, "%{byte:02X}")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{Event, LearnerId, Seat, Stamp, What};

    const ANA: LearnerId = LearnerId(0xa);

    fn joined(log: LogId, seq: u64) -> Event {
        let what = What::Joined { nickname: "Ana".into(), sign: "sun".into() };
        Event { log, seq, learner: ANA, visit: 1, seat: Seat::Learner, at: Stamp::default(), what }
    }

    fn all(dir: &Path) -> Vec<(std::ffi::OsString, Vec<u8>)> {
        let read = |entry: std::io::Result<std::fs::DirEntry>| {
            let entry = entry.unwrap();
            (entry.file_name(), std::fs::read(entry.path()).unwrap())
        };
        let mut files: Vec<_> = std::fs::read_dir(dir).unwrap().map(read).collect();
        files.sort();
        files
    }

    fn finds_ana(dir: &Path) {
        let before = all(dir);
        let mut store = Store::reading(dir).unwrap();
        assert!(!store.keeps() && store.anyone().unwrap());
        assert_eq!(store.by_sign("sun").unwrap().len(), 1);
        assert_eq!(store.summary(ANA).unwrap().unwrap().nickname, "Ana");
        let refused = store.append(&[joined(store.log(), 1)]).unwrap_err();
        assert_eq!(refused, StoreError::CannotKeep { reason: Reason::ReadOnly });
        store.close().unwrap();
        assert_eq!(all(dir), before, "not a byte is written");
    }

    #[test]
    fn whoever_was_here_is_found_and_not_a_byte_is_written() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("a ? # % ñ folder");
        let mut store = Store::open(&dir).unwrap();
        store.append(&[joined(store.log(), 1)]).unwrap();
        store.close().unwrap();
        finds_ana(&dir);
    }

    #[test]
    fn also_what_still_stands_in_the_write_ahead_log() {
        let root = tempfile::tempdir().unwrap();
        let mut store = Store::open(root.path()).unwrap();
        store.append(&[joined(store.log(), 1)]).unwrap();
        let copy = tempfile::tempdir().unwrap();
        for (name, bytes) in all(root.path()) {
            std::fs::write(copy.path().join(name), bytes).unwrap();
        }
        assert!(std::fs::metadata(copy.path().join("paso.db-wal")).unwrap().len() > 0);
        finds_ana(copy.path());
    }

    #[test]
    fn a_summary_of_another_form_is_folded_anew_without_being_stored() {
        let root = tempfile::tempdir().unwrap();
        let mut store = Store::open(root.path()).unwrap();
        store.append(&[joined(store.log(), 1)]).unwrap();
        store.db.execute("UPDATE learner SET form = 0, head = ''", []).unwrap();
        store.close().unwrap();
        finds_ana(root.path());
    }

    #[test]
    fn a_folder_that_another_paso_holds_is_not_read() {
        let root = tempfile::tempdir().unwrap();
        let _held = Store::open(root.path()).unwrap();
        assert!(matches!(Store::reading(root.path()), Err(StoreError::Busy { .. })));
    }

    #[test]
    fn where_there_is_nothing_nothing_is_read() {
        let root = tempfile::tempdir().unwrap();
        assert!(Store::reading(root.path()).is_err());
        std::fs::write(root.path().join(FILE), "no database").unwrap();
        assert!(Store::reading(root.path()).is_err());
    }
}
