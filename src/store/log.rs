//! Writing and reading the log. What a newer Paso wrote is kept as it was written.

use rusqlite::{OptionalExtension, params};
use serde::Serialize;

use super::{Store, StoreError, line::Line, machine::text_sum};
use crate::progress::{Event, LearnerId, LogId, Seat, Stamp, What};

/// What stands in the `text` of an event: all but its keys.
#[derive(Serialize)]
struct Rest<'a> {
    seat: Seat,
    at: Stamp,
    #[serde(flatten)]
    what: &'a What,
}

/// The part of an event that is kept as text.
pub(super) fn text(event: &Event) -> Result<String, StoreError> {
    let rest = Rest { seat: event.seat, at: event.at, what: &event.what };
    serde_json::to_string(&rest).map_err(|error| StoreError::Damaged { detail: error.to_string() })
}

pub(super) const COLUMNS: &str = "log.id, event.seq, learner.id, event.visit, event.text";
pub(super) const FROM: &str = "event JOIN log ON log.n = event.log JOIN learner ON learner.n = event.learner";

/// The number after `seq`, which SQLite counts up to 2⁶³ - 1.
pub(super) fn after(seq: u64) -> u64 {
    seq.saturating_add(1).min(i64::MAX.cast_unsigned())
}

impl Store {
    /// Keeps events: all or none, durable when this returns. Events that are there already change nothing; those of
    /// learners who asked to be forgotten are not taken.
    ///
    /// # Errors
    /// [`StoreError::CannotKeep`], [`StoreError::Damaged`]. Nothing of the batch is kept then.
    pub fn append(&mut self, events: &[Event]) -> Result<(), StoreError> {
        self.next = self.together(|store| store.append_all(events))?;
        self.written = true;
        if events.iter().any(|event| event.what == What::Erased) { self.scrub_if_due() } else { Ok(()) }
    }

    fn append_all(&mut self, events: &[Event]) -> Result<u64, StoreError> {
        if !self.written {
            self.own_set(".unclean", "1")?;
        }
        let mut next = self.next;
        for event in events {
            let (log, own) =
                if event.log == self.log { (self.log_n, true) } else { (self.log_row(event.log)?.0, false) };
            if own {
                next = next.max(after(event.seq));
            }
            self.bump(log, after(event.seq))?;
            let learner = self.learner_row(event.learner)?;
            if self.insert(log, learner, event, &text(event)?)? {
                self.fold_in(learner, event)?;
            }
        }
        self.save_here()?;
        Ok(next)
    }

    pub(super) fn bump(&self, log: i64, next: u64) -> Result<(), StoreError> {
        let sql = "UPDATE log SET next = ?2 WHERE n = ?1 AND next < ?2";
        self.db.prepare_cached(sql)?.execute(params![log, next])?;
        Ok(())
    }

    fn insert(&self, log: i64, learner: i64, event: &Event, text: &str) -> Result<bool, StoreError> {
        let erased = "SELECT erased FROM learner WHERE n = ?1";
        let erased: bool = self.db.prepare_cached(erased)?.query_row([learner], |row| row.get(0))?;
        if erased && event.what != What::Erased {
            return Ok(false);
        }
        let sql = "INSERT OR IGNORE INTO event (learner, visit, log, seq, sum, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let row = params![learner, event.visit, log, event.seq, text_sum(text), text];
        Ok(self.db.prepare_cached(sql)?.execute(row)? > 0)
    }

    /// The row of a log and the number of its next event; made if need be.
    pub(super) fn log_row(&self, log: LogId) -> Result<(i64, u64), StoreError> {
        let mut find = self.db.prepare_cached("SELECT n, next FROM log WHERE id = ?1")?;
        let id = log.to_string();
        let found = find.query_row([&id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        if let Some(found) = found {
            return Ok(found);
        }
        self.db.prepare_cached("INSERT INTO log (id) VALUES (?1)")?.execute([&id])?;
        Ok((self.db.last_insert_rowid(), 1))
    }

    /// Gives every event of a learner (`None`: of all), learner by learner in their order, to `each`.
    pub fn events(&self, learner: Option<LearnerId>, mut each: impl FnMut(Event)) -> Result<(), StoreError> {
        self.lines(learner, |line| each(line.event()))
    }

    /// The same as JSON, one object a line, with everything that was written, also by a newer Paso.
    pub fn events_json(&self, learner: Option<LearnerId>, mut each: impl FnMut(&str)) -> Result<(), StoreError> {
        self.lines(learner, |line| each(&line.json()))
    }

    pub(super) fn lines(&self, learner: Option<LearnerId>, mut each: impl FnMut(Line)) -> Result<(), StoreError> {
        let one = if learner.is_some() { "learner.id = ?1" } else { "?1 IS NULL" };
        let order = "event.learner, event.visit, log.id, event.seq, event.text";
        let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE {one} ORDER BY {order}");
        let mut query = self.db.prepare_cached(&sql)?;
        let mut rows = query.query([learner.map(|learner| learner.to_string())])?;
        while let Some(row) = rows.next()? {
            each(Line::read(row)?);
        }
        Ok(())
    }
}
