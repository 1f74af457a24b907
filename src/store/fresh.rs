//! A new store is a file that is copied, not tables that are made: on an old computer that is a third of the first start.
//! Must never lay a file over one that is there, nor beside what is left of one.

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::{self, Seek as _, SeekFrom, Write as _},
    path::Path,
};

use super::file;

/// A store without a learner, as the migrations make it (a test holds them together). Most of it is nothing, so only the
/// pieces that are something are here: the size of the whole, then for each piece its place, its size and its bytes.
/// Numbers have four bytes, the lowest first.
const PIECES: &[u8] = include_bytes!("fresh.db.pieces");

/// Puts a new store at `path` where there is none: whole, or not at all. Where that cannot be, the migrations make it.
pub(super) fn lay(path: &Path, shared: bool) {
    let left = ["db-wal", "db-journal", "db-shm"].iter().any(|end| path.with_extension(end).exists());
    if path.exists() || left || path.extension() != Some(OsStr::new("db")) {
        return;
    }
    let beside = path.with_extension("db.new");
    if written(&beside, shared).and_then(|()| fs::rename(&beside, path)).is_err() {
        let _ = fs::remove_file(beside);
    }
}

fn written(path: &Path, shared: bool) -> io::Result<()> {
    let _ = fs::remove_file(path);
    file::private(path, shared).map_err(|_| io::ErrorKind::PermissionDenied)?;
    let mut file = File::options().write(true).open(path)?;
    let mut rest = PIECES;
    file.set_len(number(&mut rest)?.into())?;
    while !rest.is_empty() {
        let (place, size) = (number(&mut rest)?, number(&mut rest)?);
        let (piece, after) = rest.split_at_checked(size as usize).ok_or(io::ErrorKind::InvalidData)?;
        file.seek(SeekFrom::Start(place.into()))?;
        file.write_all(piece)?;
        rest = after;
    }
    file.sync_all()
}

fn number(rest: &mut &[u8]) -> io::Result<u32> {
    let (number, after) = rest.split_first_chunk().ok_or(io::ErrorKind::InvalidData)?;
    *rest = after;
    Ok(u32::from_le_bytes(*number))
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::store::{Store, migrate};

    /// The file that the migrations make; `PASO_RENEW=1` writes it anew.
    fn made() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let (path, whole) = (folder.path().join("paso.db"), folder.path().join("whole.db"));
        let mut db = Connection::open(path).unwrap();
        migrate::migrate(&mut db, None).unwrap();
        db.execute("VACUUM INTO ?1", [whole.to_str().unwrap()]).unwrap();
        fs::read(whole).unwrap()
    }

    fn pieces(whole: &[u8]) -> Vec<u8> {
        let number = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let mut pieces = number(whole.len()).to_vec();
        for (n, some) in whole.chunks(64).enumerate().filter(|(_, some)| some.iter().any(|byte| *byte != 0)) {
            pieces.extend(number(n * 64));
            pieces.extend(number(some.len()));
            pieces.extend(some);
        }
        pieces
    }

    fn told(bytes: &[u8]) -> (Vec<String>, i64, i64) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.db");
        fs::write(&path, bytes).unwrap();
        let db = Connection::open(path).unwrap();
        assert_eq!(db.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)).unwrap(), "ok");
        let mut query = db.prepare("SELECT type || name || tbl_name || coalesce(sql, '') FROM sqlite_schema").unwrap();
        let tables = query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
        let number = |name| db.pragma_query_value(None, name, |row| row.get(0)).unwrap();
        (tables, number("user_version"), number("application_id"))
    }

    #[test]
    fn it_is_what_the_migrations_make() {
        let made = made();
        if std::env::var_os("PASO_RENEW").is_some() {
            fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/fresh.db.pieces"), pieces(&made)).unwrap();
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paso.db");
        lay(&path, false);
        let bytes = fs::read(path).unwrap();
        assert_eq!(told(&bytes), told(&made), "PASO_RENEW=1 cargo test --lib store::fresh writes it anew");
        assert_eq!(bytes.len(), made.len());
    }

    #[test]
    fn it_is_laid_only_where_nothing_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paso.db");
        fs::write(&path, "mine").unwrap();
        lay(&path, false);
        assert_eq!(fs::read(&path).unwrap(), b"mine");
        fs::remove_file(&path).unwrap();
        for end in ["db-wal", "db-journal"] {
            fs::write(path.with_extension(end), "left").unwrap();
            lay(&path, false);
            assert!(!path.exists(), "{end}");
            fs::remove_file(path.with_extension(end)).unwrap();
        }
        lay(&path, false);
        assert_eq!(told(&fs::read(&path).unwrap()), told(&made()));
        assert!(!path.with_extension("db.new").exists());
    }

    #[test]
    fn what_a_cut_left_behind_does_not_stand_in_its_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paso.db");
        fs::write(path.with_extension("db.new"), "half").unwrap();
        Store::open(folder.path()).unwrap().close().unwrap();
        assert!(!path.with_extension("db.new").exists());
        assert_eq!(told(&fs::read(&path).unwrap()).1, i64::from(migrate::VERSION));
    }
}
