//! Learners: who is here by sign and nickname, and the cached fold of each one's events.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension, params};

use super::{Store, StoreError, traces};
use crate::{
    lesson::LessonId,
    progress::{Event, FORM, LearnerId, Summary, What, fold},
};

/// Someone who can come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: LearnerId,
    /// As typed, cleaned.
    pub nickname: String,
    /// One of the twelve signs.
    pub sign: String,
}

/// Someone who is here now.
#[derive(Debug)]
pub(super) struct Here {
    learner: LearnerId,
    n: i64,
    summary: Summary,
    /// To be folded anew from the log.
    stale: bool,
    /// The head has changed since it was written.
    head: bool,
    /// So have these lessons.
    lessons: BTreeSet<LessonId>,
}

/// More summaries than this are not held in memory: two at one computer, and one leaving as another comes.
const HERE: usize = 4;
/// So many are folded anew in one transaction.
const TOGETHER: usize = 64;

impl Store {
    /// Those who chose this sign, by nickname.
    pub fn by_sign(&self, sign: &str) -> Result<Vec<Person>, StoreError> {
        self.people("sign = ?1 AND sign <> ''", sign)
    }

    /// Those with this nickname, whatever their sign.
    pub fn by_nickname(&self, nickname: &str) -> Result<Vec<Person>, StoreError> {
        self.people("nickname = ?1 AND sign <> ''", nickname)
    }

    fn people(&self, which: &str, value: &str) -> Result<Vec<Person>, StoreError> {
        let sql = format!("SELECT id, nickname, sign FROM learner WHERE {which} ORDER BY nickname, id");
        let mut query = self.db.prepare_cached(&sql)?;
        let rows = query.query_map([value], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)))?;
        let mut people = Vec::new();
        for row in rows {
            let (id, nickname, sign) = row?;
            if let Ok(id) = LearnerId::try_from(id) {
                people.push(Person { id, nickname, sign });
            }
        }
        Ok(people)
    }

    /// What a learner's events mean; `None` for someone unknown or forgotten.
    pub fn summary(&mut self, learner: LearnerId) -> Result<Option<Summary>, StoreError> {
        let sql = "SELECT n FROM learner WHERE id = ?1 AND erased = 0";
        let found = self.db.prepare_cached(sql)?.query_row([learner.to_string()], |row| row.get(0)).optional()?;
        let Some(n) = found else { return Ok(None) };
        if self.here(n, learner)?.stale {
            if self.only_reading {
                let mut events = Vec::new();
                self.events(Some(learner), |event| events.push(event))?;
                return Ok(Some(fold(&events)));
            }
            self.together(Self::save_here)?;
        }
        Ok(Some(self.here(n, learner)?.summary.clone()))
    }

    /// The row of a learner; made if need be.
    pub(super) fn learner_row(&self, learner: LearnerId) -> Result<i64, StoreError> {
        if let Some(here) = self.here.iter().find(|here| here.learner == learner) {
            return Ok(here.n);
        }
        let id = learner.to_string();
        let mut find = self.db.prepare_cached("SELECT n FROM learner WHERE id = ?1")?;
        if let Some(n) = find.query_row([&id], |row| row.get(0)).optional()? {
            return Ok(n);
        }
        self.db.prepare_cached("INSERT INTO learner (id) VALUES (?1)")?.execute([&id])?;
        Ok(self.db.last_insert_rowid())
    }

    /// One more event of a learner, inside the transaction that keeps it.
    pub(super) fn fold_in(&mut self, n: i64, event: &Event) -> Result<(), StoreError> {
        if event.what == What::Erased {
            return self.erase_row(n, event.learner);
        }
        let here = self.here(n, event.learner)?;
        // Out of order (a merge): everything that is in the file counts, in its order.
        here.stale |= !here.summary.follows(event);
        if !here.stale {
            here.summary.apply(event);
            here.head = true;
            here.lessons.extend(event.what.lesson().cloned());
        }
        Ok(())
    }

    /// The summary of a learner before the event that is being kept, loaded or made if need be.
    fn here(&mut self, n: i64, learner: LearnerId) -> Result<&mut Here, StoreError> {
        if let Some(place) = self.here.iter().position(|here| here.learner == learner) {
            return Ok(&mut self.here[place]);
        }
        if self.here.len() >= HERE {
            let mut leaving = self.here.remove(0);
            self.save(&mut leaving)?;
        }
        let loaded = self.load(n)?;
        let stale = loaded.is_none();
        let summary = loaded.unwrap_or_default();
        let place = self.here.len();
        self.here.push(Here { learner, n, summary, stale, head: false, lessons: BTreeSet::new() });
        Ok(&mut self.here[place])
    }

    /// Writes what has changed, inside the transaction that keeps the events.
    pub(super) fn save_here(&mut self) -> Result<(), StoreError> {
        let mut all = std::mem::take(&mut self.here);
        all.iter_mut().try_for_each(|here| self.save(here))?;
        self.here = all;
        Ok(())
    }

    /// The cached summary; `None` when it is of another form or cannot be read.
    fn load(&self, n: i64) -> Result<Option<Summary>, StoreError> {
        let sql = "SELECT head FROM learner WHERE n = ?1 AND form = ?2";
        let head =
            self.db.prepare_cached(sql)?.query_row(params![n, FORM], |row| row.get::<_, String>(0)).optional()?;
        let Some(mut summary) = head.and_then(|head| serde_json::from_str::<Summary>(&head).ok()) else {
            return Ok(None);
        };
        let mut query = self.db.prepare_cached("SELECT lesson, record FROM lesson WHERE learner = ?1")?;
        let mut rows = query.query([n])?;
        while let Some(row) = rows.next()? {
            let Ok(record) = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default()) else {
                return Ok(None);
            };
            summary.lessons.insert(row.get::<_, String>(0)?.into(), record);
        }
        Ok(Some(summary))
    }

    fn save(&self, here: &mut Here) -> Result<(), StoreError> {
        if here.stale {
            let mut events = Vec::new();
            self.events(Some(here.learner), |event| events.push(event))?;
            here.summary = fold(&events);
            here.lessons = here.summary.lessons.keys().cloned().collect();
            (here.stale, here.head) = (false, true);
            self.db.prepare_cached("DELETE FROM lesson WHERE learner = ?1")?.execute([here.n])?;
        }
        let write = "INSERT INTO lesson VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET record = ?3";
        for lesson in std::mem::take(&mut here.lessons) {
            if let Some(record) = here.summary.lessons.get(&lesson) {
                self.db.prepare_cached(write)?.execute(params![here.n, lesson.as_str(), json(record)?])?;
            }
        }
        if std::mem::take(&mut here.head) {
            let lessons = std::mem::take(&mut here.summary.lessons);
            let head = json(&here.summary);
            here.summary.lessons = lessons;
            let write = "UPDATE learner SET nickname = ?2, sign = ?3, form = ?4, head = ?5 WHERE n = ?1";
            let row = params![here.n, here.summary.nickname, here.summary.sign, FORM, head?];
            self.db.prepare_cached(write)?.execute(row)?;
        }
        Ok(())
    }

    /// Forgets a learner: all events but the word that they are forgotten.
    pub(super) fn erase_row(&mut self, n: i64, learner: LearnerId) -> Result<(), StoreError> {
        self.here.retain(|here| here.learner != learner);
        let named = "SELECT nickname, sign FROM learner WHERE n = ?1";
        let (nickname, sign): (String, String) =
            self.db.prepare_cached(named)?.query_row([n], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.forget_door(&nickname, &sign)?;
        traces::forget(&self.db, n)?;
        self.own_set(traces::SCRUB, "1")
    }

    /// Folds everything anew. The tables are the same afterwards as before.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        let all = self.rows("SELECT n, id FROM learner WHERE erased = 0")?;
        self.fold_anew(all)
    }

    /// The same for those of whom more is known than was worked out: a merge was cut off.
    pub(super) fn fold_waiting(&mut self) -> Result<(), StoreError> {
        let waiting = self.rows(&format!("SELECT n, id FROM learner WHERE erased = 0 AND form <> {FORM}"))?;
        self.fold_anew(waiting)
    }

    fn rows(&self, sql: &str) -> Result<BTreeMap<i64, LearnerId>, StoreError> {
        let mut query = self.db.prepare(sql)?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        let all: Vec<(i64, String)> = rows.collect::<Result<_, _>>()?;
        Ok(all.into_iter().filter_map(|(n, id)| Some((n, LearnerId::try_from(id).ok()?))).collect())
    }

    /// Folds these anew, some in each transaction.
    pub(super) fn fold_anew(&mut self, all: BTreeMap<i64, LearnerId>) -> Result<(), StoreError> {
        self.here.clear();
        let mut all = all.into_iter().peekable();
        while all.peek().is_some() {
            self.together(|store| {
                all.by_ref().take(TOGETHER).try_for_each(|(n, learner)| {
                    let (summary, lessons) = (Summary::default(), BTreeSet::new());
                    store.save(&mut Here { learner, n, summary, stale: true, head: true, lessons })
                })
            })?;
        }
        Ok(())
    }
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Damaged { detail: error.to_string() })
}
