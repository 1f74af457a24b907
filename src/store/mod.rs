//! The one SQLite file in the data folder: the log, and what was folded from it. The only room that knows `rusqlite`.
//! Must never change or drop an event, except for learners who asked to be forgotten; never say "saved" before it is.
//!
//! One process at a time holds the folder (`paso.lock`). [`Worker`] owns a [`Store`] on its own thread.

mod backup;
mod chance;
mod check;
mod copies;
mod door;
mod error;
mod exchange;
mod file;
mod fresh;
mod intake;
mod line;
mod log;
mod machine;
mod migrate;
mod people;
mod pieces;
mod reading;
pub mod rough;
#[cfg(test)]
mod tests;
mod traces;
mod travel;
mod worker;

pub use backup::{backup, restore};
pub use chance::chance;
pub use copies::FOLDER as COPIES;
pub use error::{Reason, StoreError};
pub use exchange::{Exchanged, FOLDER as EXCHANGE};
pub use line::Line;
pub use machine::{boot, hints};
pub use people::Person;
pub use travel::{END as SEALED, sealed_files};
pub use worker::{Answer, Opened, Reply, Request, Worker};

use std::{
    collections::BTreeMap,
    fs::File,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension, params};

use crate::progress::LogId;

/// The database in the data folder.
pub const FILE: &str = "paso.db";

/// An open database.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    dir: Option<PathBuf>,
    /// Held as long as the store is open.
    lock: Option<File>,
    /// The file is there and can only be read.
    only_reading: bool,
    log: LogId,
    log_n: i64,
    next: u64,
    set_aside: Option<PathBuf>,
    /// The last end was not a clean one.
    unclean: bool,
    /// This process has written.
    written: bool,
    /// Summaries of those who are here now.
    here: Vec<people::Here>,
    /// Misses at the door.
    tries: door::Tries,
}

impl Store {
    /// The log that this process writes.
    pub fn log(&self) -> LogId {
        self.log
    }

    /// The number of its next event.
    pub fn next_seq(&self) -> u64 {
        self.next
    }

    /// A damaged file was found and put here; the store began anew.
    pub fn set_aside(&self) -> Option<&Path> {
        self.set_aside.as_deref()
    }

    /// Is anything kept when the program ends?
    pub fn keeps(&self) -> bool {
        self.dir.is_some() && !self.only_reading
    }

    /// Somebody has been here who can come back.
    pub fn anyone(&self) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM learner WHERE sign <> '')";
        Ok(self.db.query_row(sql, [], |row| row.get(0))?)
    }

    /// The last end was not a clean one: ask for a check after the first paint.
    pub fn needs_check(&self) -> bool {
        self.unclean
    }

    /// How commits are made to last: `wal` (one sync each) or `delete` (four, on sticks and shares).
    pub fn journal(&self) -> Result<String, StoreError> {
        Ok(self.db.query_row("PRAGMA journal_mode", [], |row| row.get(0))?)
    }

    /// Settings of this machine, and what it knows of its clock.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let mut query = self.db.prepare_cached("SELECT key, value FROM machine WHERE key NOT LIKE '.%'")?;
        let settings = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(settings)
    }

    /// Keeps a setting of this machine. Names that begin with a point are the store's own and are not taken.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        if key.starts_with('.') {
            return Ok(());
        }
        self.own_set(key, value)
    }

    /// All of `work` or none of it.
    fn together<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.db.execute_batch("SAVEPOINT work")?;
        let done = work(self).and_then(|value| {
            self.db.execute_batch("RELEASE work")?;
            Ok(value)
        });
        if done.is_err() {
            self.here.clear();
            // After some errors SQLite has rolled back by itself and there is nothing to take back.
            let _ = self.db.execute_batch("ROLLBACK TO work; RELEASE work");
        }
        done
    }

    fn own_set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO machine VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2 WHERE value <> ?2";
        self.db.prepare_cached(sql)?.execute(params![key, value])?;
        Ok(())
    }

    fn own(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut query = self.db.prepare_cached("SELECT value FROM machine WHERE key = ?1")?;
        Ok(query.query_row([key], |row| row.get(0)).optional()?)
    }
}
