//! The full check after an unclean end: requested after the first paint, never at every start.

use std::path::{Path, PathBuf};

use super::{FILE, Store, StoreError, file};
use crate::say::Say;

impl Store {
    /// Reads the whole file once. Sound: the unclean end is forgiven.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with what was found.
    pub fn check(&mut self) -> Result<(), StoreError> {
        let found: String = self.db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if found != "ok" {
            return Err(StoreError::Damaged { detail: found });
        }
        self.unclean = false;
        if self.only_reading {
            return Ok(());
        }
        self.fold_waiting()?;
        self.scrub_if_due()
    }

    /// Puts a damaged file aside and begins anew in its place; the lock is held throughout.
    ///
    /// # Errors
    /// As [`Store::open`]. The store is gone then: go on with [`Store::memory`].
    pub fn begin_anew(self) -> Result<Self, StoreError> {
        let Some(dir) = self.dir else { return Self::memory() };
        let lock = self.lock;
        // A damaged file may not close properly; that it is no longer used is all that matters.
        drop(self.db);
        let path = dir.join(FILE);
        let aside = file::set_aside(&path)?;
        let mut store = Self::begin(&dir, &path, Some(aside))?;
        store.lock = lock;
        Ok(store)
    }

    /// What to tell a person whose file was put aside.
    pub fn say_set_aside(aside: &Path) -> Say {
        Say::ui("store-set-aside").with("file", aside.display().to_string())
    }

    /// Copies that were put aside in this folder, for `paso doctor`.
    pub fn damaged(dir: &Path) -> Vec<PathBuf> {
        let mut found: Vec<PathBuf> = std::fs::read_dir(dir)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                name.strip_prefix("paso.db.damaged-").is_some_and(|end| end.bytes().all(|byte| byte.is_ascii_digit()))
            })
            .collect();
        found.sort();
        found
    }
}
