//! What the folder goes through: other accounts, another Paso, damage, copies of the disk.
//! Must never touch a folder that does not go away.

use super::*;

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it_unless_the_folder_is_shared() {
    use std::os::unix::fs::PermissionsExt;
    let rights = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let dir = folder();
    let inner = dir.path().join("a").join("b");
    let mut store = Store::open(&inner).unwrap();
    write(&mut store, ANA, 1, &[begin()]);
    let copy = dir.path().join("copy");
    backup(&store, &copy).unwrap();
    let made = ["paso.db", "paso.db-wal", "paso.lock"].map(|name| rights(&inner.join(name)));
    assert_eq!((rights(&inner), made, rights(&copy)), (0o700, [0o600; 3], 0o600));

    let group = folder();
    fs::set_permissions(group.path(), fs::Permissions::from_mode(0o2770)).unwrap();
    let mut store = open(&group);
    write(&mut store, ANA, 1, &[begin()]);
    let made = ["paso.db", "paso.db-wal", "paso.lock"].map(|name| rights(&group.path().join(name)));
    assert_eq!(made, [0o660; 3]);
}

#[cfg(unix)]
#[test]
fn a_folder_of_ones_own_that_is_closed_is_not_called_another_accounts() {
    let denied = || StoreError::from(std::io::Error::from(std::io::ErrorKind::PermissionDenied));
    let dir = folder();
    for place in [dir.path().to_owned(), dir.path().join("not").join("yet")] {
        assert_eq!(denied().of(&place), StoreError::CannotKeep { reason: Reason::Closed });
    }
    let full = StoreError::CannotKeep { reason: Reason::Full };
    assert_eq!(full.clone().of(dir.path()), full);
}

#[test]
fn a_second_paso_is_told_so() {
    let dir = folder();
    let first = open(&dir);
    assert_eq!(Store::open(dir.path()).unwrap_err(), StoreError::Busy { dir: dir.path().to_owned() });
    first.close().unwrap();
    open(&dir);
}

#[test]
fn a_file_from_the_future_is_not_touched() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin()]);
    store.db.pragma_update(None, "user_version", 99).unwrap();
    store.close().unwrap();
    let file = dir.path().join(FILE);
    let before = fs::read(&file).unwrap();
    let error = Store::open(dir.path()).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error:?}");
    assert_eq!(fs::read(&file).unwrap(), before);
    let other = folder();
    let error = restore(&mut open(&other), &file).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error:?}");
}

#[test]
fn a_damaged_file_is_set_aside_and_a_new_one_begun() {
    let dir = folder();
    for n in 1..=2 {
        fs::write(dir.path().join(FILE), b"this was a database once, before the power cut").unwrap();
        let mut store = open(&dir);
        let aside = dir.path().join(format!("paso.db.damaged-{n}"));
        assert_eq!(store.set_aside(), Some(aside.as_path()));
        write(&mut store, ANA, 1, &[begin()]);
        store.close().unwrap();
    }
    assert_eq!(Store::damaged(dir.path()).len(), 2);
    let store = open(&dir);
    assert_eq!((store.set_aside(), everything(&store).len()), (None, 1));
}

#[test]
fn damage_in_the_middle_is_found_by_the_check_and_set_aside() {
    let dir = folder();
    let mut store = open(&dir);
    for visit in 1..200 {
        write(&mut store, ANA, visit, &[begin(), solved("mail")]);
    }
    store.close().unwrap();
    let file = dir.path().join(FILE);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 9000].fill(0xaa);
    fs::write(&file, bytes).unwrap();
    let mut store = open(&dir);
    let error = store.check().unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    let mut store = store.begin_anew().unwrap();
    assert!(store.set_aside().is_some());
    write(&mut store, BEN, 1, &[begin()]);
    assert_eq!(Store::open(dir.path()).unwrap_err(), StoreError::Busy { dir: dir.path().to_owned() });
}

#[test]
fn a_cloned_or_copied_or_turned_back_folder_writes_another_log() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin()]);
    let log = store.log();
    store.close().unwrap();

    let copied = folder();
    fs::copy(dir.path().join(FILE), copied.path().join(FILE)).unwrap();
    assert_ne!(open(&copied).log(), log, "another inode");

    let old = fs::read(dir.path().join(FILE)).unwrap();
    let mut store = open(&dir);
    assert_eq!(store.log(), log);
    write(&mut store, ANA, 2, &[begin()]);
    store.close().unwrap();
    fs::write(dir.path().join(FILE), old).unwrap();
    assert_ne!(open(&dir).log(), log, "the same inode with less in it than this folder has seen");

    let store = open(&dir);
    let log = store.log();
    store.own_set(".marker", "another machine").unwrap();
    store.close().unwrap();
    let store = open(&dir);
    assert_ne!(store.log(), log, "another machine");
    let log = store.log();
    store.close().unwrap();
    assert_eq!(open(&dir).log(), log, "and that one stays");
}

#[test]
fn the_rollback_journal_serves_where_wal_cannot_be_had() {
    let dir = folder();
    let path = dir.path().join(FILE);
    let db = file::connect(&path, file::Journal::Rollback).unwrap();
    let mode: String = db.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    let sync: i64 = db.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
    assert_eq!((mode.as_str(), sync), ("delete", 2));
    drop(db);
    let store = open(&dir);
    let mode: String = store.db.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    let sync: i64 = store.db.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
    let erase: i64 = store.db.pragma_query_value(None, "secure_delete", |row| row.get(0)).unwrap();
    assert_eq!((mode.as_str(), sync, erase), ("wal", 2, 1));
}

#[test]
fn memory_keeps_nothing_and_says_so() {
    let mut store = Store::memory().unwrap();
    write(&mut store, ANA, 1, &[begin(), solved("mail")]);
    assert!(!store.keeps());
    assert_eq!(store.summary(ANA).unwrap().map(|summary: Summary| summary.visits.count), Some(1));
}

#[test]
fn a_batch_is_kept_whole_or_not_at_all() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin()]);
    store
        .db
        .execute_batch("CREATE TRIGGER full BEFORE INSERT ON event WHEN new.seq = 3 BEGIN SELECT RAISE(FAIL, 'x'); END")
        .unwrap();
    let log = store.log();
    let batch = [event(log, 2, ANA, 1, solved("mail")), event(log, 3, ANA, 1, solved("form"))];
    assert!(store.append(&batch).is_err());
    assert_eq!((events(&store, ANA).len(), store.next_seq()), (1, 2));
    store.db.execute_batch("DROP TRIGGER full").unwrap();
    store.append(&batch).unwrap();
    assert_eq!(store.summary(ANA).unwrap().map(|summary| summary.lessons.len()), Some(2));
}
