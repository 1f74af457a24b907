//! The store with real files, in folders that go away.

use std::{fs, path::Path};

use tempfile::TempDir;

use super::*;
use crate::{
    lesson::Stage,
    progress::{Event, LearnerId, Mark, Seat, Stamp, Summary, What, fold},
};

const ANA: LearnerId = LearnerId(0xa);
const BEN: LearnerId = LearnerId(0xb);

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn open(dir: &TempDir) -> Store {
    Store::open(dir.path()).unwrap()
}

fn event(log: LogId, seq: u64, learner: LearnerId, visit: u32, what: What) -> Event {
    Event { log, seq, learner, visit, seat: Seat::Learner, at: Stamp::default(), what }
}

fn begin() -> What {
    What::VisitBegan { another_day: None, boot: String::new() }
}

fn joined(nickname: &str, sign: &str) -> What {
    What::Joined { nickname: nickname.into(), sign: sign.into() }
}

fn solved(lesson: &str) -> What {
    What::Solved {
        lesson: lesson.into(),
        step: "write".into(),
        variant: None,
        stage: Stage::Alone,
        mark: Mark::Alone,
        first_sight: true,
        again: false,
        review: false,
    }
}

/// Writes these as the store's own next events.
fn write(store: &mut Store, learner: LearnerId, visit: u32, all: &[What]) -> Vec<Event> {
    let (log, first) = (store.log(), store.next_seq());
    let events: Vec<_> = (first..).zip(all).map(|(seq, what)| event(log, seq, learner, visit, what.clone())).collect();
    store.append(&events).unwrap();
    events
}

fn events(store: &Store, learner: LearnerId) -> Vec<Event> {
    let mut found = Vec::new();
    store.events(Some(learner), |event| found.push(event)).unwrap();
    found
}

fn everything(store: &Store) -> Vec<String> {
    let mut found = Vec::new();
    store.events_json(None, |line| found.push(line.to_owned())).unwrap();
    found.sort();
    found
}

/// The folded tables, row by row.
fn tables(store: &Store) -> Vec<String> {
    let all = "SELECT id || erased || nickname || sign || form || head FROM learner
        UNION ALL SELECT learner || lesson || record FROM lesson ORDER BY 1";
    let mut query = store.db.prepare(all).unwrap();
    query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn beside(dir: &TempDir, end: &str) -> Vec<String> {
    let names = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.contains(end)).collect()
}

#[test]
fn what_is_kept_is_there_at_the_next_start() {
    let dir = folder();
    let mut store = open(&dir);
    let written = write(&mut store, ANA, 1, &[begin(), joined("Ana", "sun"), solved("mail")]);
    store.set("glyphs", "safe").unwrap();
    let log = store.log();
    store.close().unwrap();

    let mut store = open(&dir);
    assert_eq!(events(&store, ANA), written);
    assert_eq!(store.summary(ANA).unwrap(), Some(fold(&written)));
    assert_eq!(store.settings().unwrap().get("glyphs").map(String::as_str), Some("safe"));
    assert_eq!((store.log(), store.next_seq()), (log, 4), "the same log goes on");
    assert_eq!(store.by_sign("sun").unwrap(), [Person { id: ANA, nickname: "Ana".into(), sign: "sun".into() }]);
    assert_eq!(store.by_sign("moon").unwrap(), []);
    assert_eq!(store.by_sign("").unwrap(), []);
    assert_eq!(store.by_nickname("Ana").unwrap().len(), 1);
    assert!(!store.needs_check());
}

#[test]
fn without_a_proper_end_a_check_is_asked_for_and_forgiven() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin()]);
    drop(store);
    let mut store = open(&dir);
    assert!(store.needs_check());
    store.check().unwrap();
    store.close().unwrap();
    assert!(!open(&dir).needs_check());
}

#[test]
fn a_start_that_wrote_nothing_needs_no_check() {
    let dir = folder();
    drop(open(&dir));
    assert!(!open(&dir).needs_check());
}

#[test]
fn the_folded_tables_can_be_rebuilt_identically() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin(), joined("Ana", "sun"), solved("mail"), solved("form")]);
    write(&mut store, BEN, 1, &[begin(), joined("Ben", "key"), solved("mail"), What::VisitEnded]);
    write(&mut store, ANA, 2, &[begin(), solved("mail"), What::LessonDone { lesson: "mail".into() }]);
    write(&mut store, LearnerId(0xc), 1, &[begin(), joined("Cai", "cup"), What::Erased]);
    let before = tables(&store);
    store.rebuild().unwrap();
    assert_eq!(tables(&store), before);
    store
        .db
        .execute_batch("UPDATE learner SET head = 'x', nickname = '' WHERE NOT erased; DELETE FROM lesson")
        .unwrap();
    store.rebuild().unwrap();
    assert_eq!(tables(&store), before);
}

#[test]
fn a_summary_of_another_form_is_folded_anew() {
    let dir = folder();
    let mut store = open(&dir);
    let written = write(&mut store, ANA, 1, &[begin(), joined("Ana", "sun"), solved("mail")]);
    store.db.execute_batch("UPDATE learner SET form = 0, head = '{}'").unwrap();
    store.close().unwrap();
    assert_eq!(open(&dir).summary(ANA).unwrap(), Some(fold(&written)));
}

#[test]
fn events_that_come_late_or_twice_or_unequal_are_all_taken_into_account() {
    let dir = folder();
    let mut store = open(&dir);
    let other = LogId(99);
    let late = [
        event(other, 1, ANA, 1, begin()),
        event(other, 2, ANA, 1, solved("form")),
        event(other, 2, ANA, 1, solved("mail")),
    ];
    let mut all = write(&mut store, ANA, 2, &[begin(), solved("keys")]);
    store.append(&late).unwrap();
    store.append(&late).unwrap();
    all.extend(late);
    assert_eq!(everything(&store).len(), all.len(), "equal ones once, unequal ones both");
    assert_eq!(store.summary(ANA).unwrap(), Some(fold(&all)));
    let before = tables(&store);
    store.rebuild().unwrap();
    assert_eq!(tables(&store), before);
}

#[test]
fn what_a_newer_paso_wrote_survives_as_it_was() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin(), solved("mail")]);
    let newer = r#"{"seat":"robot","at":{"seconds":5},"what":"sang","song":"la"}"#;
    store.db.execute("UPDATE event SET text = ?1 WHERE seq = 2", [newer]).unwrap();
    assert_eq!(events(&store, ANA)[1].what, What::Newer);
    let copy = dir.path().join("copy");
    backup(&store, &copy).unwrap();
    let elsewhere = folder();
    let mut fresh = open(&elsewhere);
    restore(&mut fresh, &copy).unwrap();
    assert!(everything(&fresh).iter().any(|line| line.ends_with(r#""what":"sang","song":"la"}"#)));
    assert_eq!(everything(&fresh), everything(&store));
}

#[test]
fn who_asks_to_be_forgotten_leaves_no_trace() {
    let dir = folder();
    let mut store = open(&dir);
    let nickname = "Hildegunde-Maria";
    write(&mut store, ANA, 1, &[begin(), joined(nickname, "sun"), solved("mail")]);
    write(&mut store, BEN, 1, &[begin(), joined("Ben", "sun")]);
    let copy = dir.path().join("copy-from-before");
    backup(&store, &copy).unwrap();
    write(&mut store, ANA, 1, &[What::Erased]);
    assert_eq!(store.summary(ANA).unwrap(), None);
    assert_eq!(events(&store, ANA).len(), 1, "only the word that they are forgotten");
    assert_eq!(store.by_sign("sun").unwrap().len(), 1);
    for file in beside(&dir, "paso.db") {
        let bytes = fs::read(dir.path().join(&file)).unwrap();
        assert!(!bytes.windows(nickname.len()).any(|part| part == nickname.as_bytes()), "{file}");
    }
    write(&mut store, ANA, 2, &[begin()]);
    assert_eq!(events(&store, ANA).len(), 1, "nor is anything new taken under that name");
    restore(&mut store, &copy).unwrap();
    assert_eq!((store.summary(ANA).unwrap(), events(&store, ANA).len()), (None, 1), "nor brought back by an old copy");
}

#[test]
fn a_copy_taken_back_is_a_union_and_a_new_log_begins() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin(), joined("Ana", "sun"), solved("mail")]);
    let (copy, log) = (dir.path().join("copy"), store.log());
    backup(&store, &copy).unwrap();
    write(&mut store, ANA, 2, &[begin(), solved("form")]);
    let all = everything(&store);
    restore(&mut store, &copy).unwrap();
    assert_eq!(everything(&store), all, "nothing is lost by taking an old copy back");
    assert_ne!(store.log(), log);
    assert_eq!(store.next_seq(), 1);
    restore(&mut store, &copy).unwrap();
    assert_eq!(everything(&store), all);
    let before = tables(&store);
    store.rebuild().unwrap();
    assert_eq!(tables(&store), before);
    assert!(beside(&dir, "restoring").is_empty());
    store.close().unwrap();
    assert_eq!(everything(&open(&dir)), all);
}

#[test]
fn a_copy_is_never_written_over_anything_and_only_sound_ones_are_taken() {
    let dir = folder();
    let mut store = open(&dir);
    write(&mut store, ANA, 1, &[begin(), solved("mail")]);
    let copy = dir.path().join("copy");
    backup(&store, &copy).unwrap();
    assert_eq!(backup(&store, &copy), Err(StoreError::Exists { file: copy.clone() }));
    let mut bytes = fs::read(&copy).unwrap();
    bytes.truncate(bytes.len() / 2);
    for (name, content) in [("half", bytes.as_slice()), ("text", b"Dear diary"), ("empty", b"")] {
        let file = dir.path().join(name);
        fs::write(&file, content).unwrap();
        let all = everything(&store);
        assert_eq!(restore(&mut store, &file), Err(StoreError::NotACopy { file }), "{name}");
        assert_eq!(everything(&store), all);
    }
    let missing = dir.path().join("missing");
    assert_eq!(restore(&mut store, &missing), Err(StoreError::NotACopy { file: missing }));
}

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
