//! Bringing a database up to date: numbered steps, one transaction each, a copy before the first.

use std::path::Path;

use rusqlite::Connection;

use super::{StoreError, file};

const STEPS: [&str; 2] = [include_str!("migrations/0001_log.sql"), include_str!("migrations/0002_exchange.sql")];

/// The version that this program writes.
#[expect(clippy::cast_possible_truncation, reason = "a handful of steps")]
pub(super) const VERSION: u32 = STEPS.len() as u32;

/// "Paso" in ASCII: tells our files from other SQLite files.
pub(super) const APPLICATION: i64 = 0x5061_736f;

fn pragma(db: &Connection, name: &str) -> Result<i64, StoreError> {
    Ok(db.pragma_query_value(None, name, |row| row.get(0))?)
}

/// The version of a database: 0 for an empty one. Another program's file counts as damaged.
pub(super) fn version(db: &Connection, path: &Path) -> Result<u32, StoreError> {
    let found = u32::try_from(pragma(db, "user_version")?).unwrap_or(u32::MAX);
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let ours = pragma(db, "application_id")? == APPLICATION;
    if (tables > 0 || found > 0) && !ours {
        return Err(StoreError::Damaged { detail: "written by another program".into() });
    }
    if found > VERSION {
        return Err(StoreError::Newer { file: path.to_owned(), found, known: VERSION });
    }
    Ok(found)
}

/// Takes every step that is missing.
pub(super) fn migrate(db: &mut Connection, path: Option<&Path>) -> Result<(), StoreError> {
    let found = version(db, path.unwrap_or(Path::new("")))?;
    if found > 0
        && found < VERSION
        && let Some(path) = path
    {
        let before = path.with_extension(format!("db.before-{}", found + 1));
        // one from a start that was cut off before its first step says the same, if it is whole at all
        let _ = std::fs::remove_file(&before);
        file::copy(db, &before)?;
    }
    for (number, step) in (1..=VERSION).zip(STEPS).skip(found as usize) {
        let change = db.transaction()?;
        change.execute_batch(step)?;
        change.pragma_update(None, "user_version", number)?;
        change.pragma_update(None, "application_id", APPLICATION)?;
        change.commit()?;
    }
    Ok(())
}
