//! Takes lines that other machines wrote: events that are here already change nothing, those of learners who asked to
//! be forgotten are not taken, and the word that somebody asked is obeyed. Must never trust a line to be well formed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::params;

use super::{Store, StoreError, line::Line, log::after, machine::text_sum};
use crate::progress::{LearnerId, LogId};

/// What came in, while it comes in.
#[derive(Default)]
pub(super) struct Intake {
    /// The row of a log, and the number after the highest that came.
    logs: HashMap<String, (i64, u64)>,
    /// The row of a learner, and whether they asked to be forgotten.
    learners: HashMap<String, (i64, bool)>,
    /// Learners of whom something new came.
    touched: BTreeMap<i64, LearnerId>,
    /// Those whose cached summary still claims to be up to date.
    fresh: BTreeSet<i64>,
    /// Events that were not here.
    pub new: u64,
    /// Lines that are no event.
    pub strange: u64,
    /// Somebody was forgotten.
    pub erased: bool,
}

impl Intake {
    /// All lines of a piece, inside a transaction.
    pub fn piece(&mut self, store: &mut Store, raw: &[u8], mut each: impl FnMut(&Line)) -> Result<(), StoreError> {
        for text in raw.split(|byte| *byte == b'\n').filter(|text| !text.is_empty()) {
            match std::str::from_utf8(text).ok().and_then(Line::parse) {
                Some(line) => {
                    each(&line);
                    self.take(store, &line)?;
                }
                None => self.strange += 1,
            }
        }
        Ok(())
    }

    pub fn take(&mut self, store: &mut Store, line: &Line) -> Result<(), StoreError> {
        let log = self.log(store, line)?;
        let (n, erased) = self.learner(store, &line.learner)?;
        let erases = line.erases();
        if erased && !erases {
            return Ok(());
        }
        let sql = "INSERT OR IGNORE INTO event (learner, visit, log, seq, sum, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let row = params![n, line.visit, log, line.seq, text_sum(&line.text), line.text];
        if store.db.prepare_cached(sql)?.execute(row)? == 0 {
            return Ok(());
        }
        self.new += 1;
        let learner = LearnerId::try_from(line.learner.clone()).unwrap_or(LearnerId(0));
        if erases {
            store.erase_row(n, learner)?;
            self.learners.insert(line.learner.clone(), (n, true));
            self.touched.remove(&n);
            self.fresh.remove(&n);
            self.erased = true;
        } else if self.touched.insert(n, learner).is_none() {
            self.fresh.insert(n);
        }
        Ok(())
    }

    fn log(&mut self, store: &Store, line: &Line) -> Result<i64, StoreError> {
        if let Some((n, next)) = self.logs.get_mut(&line.log) {
            *next = (*next).max(after(line.seq));
            return Ok(*n);
        }
        let id = LogId::try_from(line.log.clone()).unwrap_or(LogId(0));
        let n = store.log_row(id)?.0;
        self.logs.insert(line.log.clone(), (n, after(line.seq)));
        Ok(n)
    }

    fn learner(&mut self, store: &Store, id: &str) -> Result<(i64, bool), StoreError> {
        if let Some(known) = self.learners.get(id) {
            return Ok(*known);
        }
        let n = store.learner_row(LearnerId::try_from(id.to_owned()).unwrap_or(LearnerId(0)))?;
        let erased = store.db.query_row("SELECT erased FROM learner WHERE n = ?1", [n], |row| row.get(0))?;
        self.learners.insert(id.to_owned(), (n, erased));
        Ok((n, erased))
    }

    /// To be called at the end of each transaction: what comes after a power cut must know what is not worked out yet.
    pub fn settle(&mut self, store: &mut Store) -> Result<(), StoreError> {
        for (n, next) in self.logs.values() {
            store.bump(*n, *next)?;
        }
        for n in std::mem::take(&mut self.fresh) {
            store.db.prepare_cached("UPDATE learner SET form = 0 WHERE n = ?1")?.execute([n])?;
        }
        if self.new > 0 && !store.written {
            store.own_set(".unclean", "1")?;
            store.written = true;
        }
        Ok(())
    }

    /// Works out what the new events mean. A log of our own of which others know more than we do is not gone on with.
    pub fn finish(self, store: &mut Store) -> Result<(), StoreError> {
        let own = self.logs.get(&store.log.to_string()).map(|(_, next)| *next);
        if own.is_some_and(|next| next > store.next) {
            store.new_log()?;
        }
        store.fold_anew(self.touched)?;
        if self.erased { store.scrub_if_due() } else { Ok(()) }
    }
}
