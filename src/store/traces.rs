//! What stays of somebody after they asked to be forgotten: nothing in any file of the data folder.
//! Must never be taken for done before it is: what could not be cleaned today is cleaned at the next start.

use std::{
    collections::HashSet,
    fs::{self, File, OpenOptions},
    io::{self, Seek, SeekFrom, Write},
    path::Path,
};

use rusqlite::Connection;

use super::{Store, StoreError, copies};
use crate::progress::{Event, LearnerId, Seat, Stamp, What};

/// A setting of the store's own: somebody was forgotten, and the files are not clean yet.
pub(super) const SCRUB: &str = ".scrub";

/// Forgets the learner in row ?1: all events but the word that they are forgotten.
const FORGET: [&str; 3] = [
    "DELETE FROM event WHERE learner = ?1 AND json_extract(text, '$.what') <> 'erased'",
    "DELETE FROM lesson WHERE learner = ?1",
    "UPDATE learner SET erased = 1, nickname = '', sign = '', form = 0, head = '' WHERE n = ?1",
];

/// Forgets one learner in a database.
pub(super) fn forget(db: &Connection, n: i64) -> rusqlite::Result<()> {
    for sql in FORGET {
        db.prepare_cached(sql)?.execute([n])?;
    }
    // rows that come now may have numbers that were another's: they too must reach every folder
    let last = "UPDATE exchange SET top = min(top, (SELECT coalesce(max(n), 0) FROM event)) WHERE own";
    db.prepare_cached(last)?.execute([])?;
    Ok(())
}

impl Store {
    /// Everybody who asked to be forgotten.
    pub(super) fn erased(&self) -> Result<HashSet<String>, StoreError> {
        let mut query = self.db.prepare_cached("SELECT id FROM learner WHERE erased")?;
        let all = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(all)
    }

    /// Forgets a learner, by a word in the log that travels wherever the log goes.
    ///
    /// # Errors
    /// [`StoreError::CannotKeep`]; nothing is forgotten then.
    pub fn erase(&mut self, learner: LearnerId) -> Result<(), StoreError> {
        let sql = "SELECT coalesce(max(visit), 1) FROM event JOIN learner ON learner.n = event.learner WHERE id = ?1";
        let visit = self.db.query_row(sql, [learner.to_string()], |row| row.get(0))?;
        let (log, seq) = (self.log(), self.next_seq());
        let what = What::Erased;
        self.append(&[Event { log, seq, learner, visit, seat: Seat::Tutor, at: Stamp::default(), what }])
    }

    /// The files are not clean yet.
    pub(super) fn scrub_is_due(&self) -> Result<bool, StoreError> {
        Ok(self.own(SCRUB)?.is_some_and(|due| due == "1"))
    }

    /// Cleans the files, if somebody was forgotten since the last time. What cannot be done now (a full disk) stays due.
    pub(super) fn scrub_if_due(&mut self) -> Result<(), StoreError> {
        if self.scrub_is_due()? && self.scrub().is_err() {
            self.unclean = true;
        }
        Ok(())
    }

    fn scrub(&mut self) -> Result<(), StoreError> {
        self.here.clear();
        self.empty_wal()?;
        // what was deleted is zeros already; this also takes what lay between the rows
        self.db.execute_batch("VACUUM")?;
        if let Some(dir) = self.dir.clone() {
            copies::forget(self, &dir.join(copies::FOLDER))?;
            for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                if ["paso.db.before-", "paso.db.damaged-", copies::SCRATCH].iter().any(|old| name.starts_with(old)) {
                    remove(&entry.path())?;
                }
            }
        }
        self.own_set(SCRUB, "0")?;
        self.empty_wal()
    }

    /// Nothing stays in the write-ahead log.
    fn empty_wal(&self) -> Result<(), StoreError> {
        Ok(self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
    }
}

/// Zeros in place of what a file holds.
pub(super) fn overwrite(mut file: &File) -> io::Result<()> {
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    io::copy(&mut io::Read::take(io::repeat(0), length), &mut file)?;
    file.flush()?;
    file.sync_all()
}

/// Takes a file away, and what it held.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    if let Ok(file) = OpenOptions::new().write(true).open(path) {
        overwrite(&file)?;
    }
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
