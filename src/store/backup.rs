//! Copies on a stick, and taking them back: by union with what is here, so that nothing is ever overwritten.

use std::path::Path;

use rusqlite::Connection;

use super::{Store, StoreError, copies, file, migrate, traces};

/// Writes a whole copy of the store to `file`, packed and read again; it must not exist yet (mode 0600).
///
/// # Errors
/// [`StoreError::Exists`], [`StoreError::CannotKeep`].
pub fn backup(store: &Store, file: &Path) -> Result<(), StoreError> {
    copies::write(store, file)
}

/// Takes the events of a copy into the store. The copy is checked first and never written to; the store writes a new
/// log from then on, so that no key is ever written twice.
///
/// # Errors
/// [`StoreError::NotACopy`], [`StoreError::Newer`], [`StoreError::CannotKeep`]; the store is unchanged then.
pub fn restore(store: &mut Store, file: &Path) -> Result<(), StoreError> {
    if !file.is_file() {
        return Err(StoreError::NotACopy { file: file.to_owned() });
    }
    let scratch = copies::scratch(store, file);
    let restored = updated(file, &scratch).and_then(|()| take(store, &scratch));
    // whoever was forgotten here may have been in the copy
    let _ = traces::remove(&scratch);
    restored?;
    store.scrub_if_due()
}

/// A sound, up-to-date copy of the copy.
fn updated(from: &Path, scratch: &Path) -> Result<(), StoreError> {
    let not_a_copy = |error: StoreError| match error {
        StoreError::Damaged { .. } => StoreError::NotACopy { file: from.to_owned() },
        other => other,
    };
    file::private(scratch, false)?;
    if !copies::lay_out(from, scratch)? {
        return Err(StoreError::NotACopy { file: from.to_owned() });
    }
    let mut db = Connection::open(scratch)?;
    let ready = (|| {
        if migrate::version(&db, from)? == 0 {
            return Err(StoreError::NotACopy { file: from.to_owned() });
        }
        let sound: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if sound != "ok" {
            return Err(StoreError::NotACopy { file: from.to_owned() });
        }
        migrate::migrate(&mut db, None)
    })();
    ready.map_err(not_a_copy)?;
    db.close().map_err(|(_, error)| not_a_copy(error.into()))
}

fn take(store: &mut Store, scratch: &Path) -> Result<(), StoreError> {
    store.here.clear();
    let path = scratch.to_string_lossy();
    store.db.execute("ATTACH DATABASE ?1 AS copy", [&path])?;
    let taken = store.together(merge);
    store.db.execute_batch("DETACH DATABASE copy")?;
    taken
}

fn merge(store: &mut Store) -> Result<(), StoreError> {
    store.db.execute_batch(include_str!("merge.sql"))?;
    store.rebuild()?;
    store.own_set(".unclean", "1")?;
    if !store.erased()?.is_empty() {
        store.own_set(traces::SCRUB, "1")?;
    }
    store.new_log()?;
    store.written = true;
    Ok(())
}
