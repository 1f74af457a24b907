//! The store with real files, in folders that go away.

mod copies;
mod exchange;
mod folder;
mod traces;
mod travel;

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
