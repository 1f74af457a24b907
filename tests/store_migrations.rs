//! A database of every past version comes up to date, with its events, and its copy from before is kept.
//! A new migration needs a new dump here: `tests/store/v<N>.sql`, made by `sqlite3 paso.db .dump` with version N.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::{fs, path::PathBuf};

use paso::{
    progress::{LearnerId, fold},
    store::{Store, restore},
};

fn dumps() -> Vec<(u32, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/store");
    let dump = |n: u32| Some((n, fs::read_to_string(folder.join(format!("v{n}.sql"))).ok()?));
    (1..).map_while(dump).collect()
}

/// The dump as a database file. A dump does not hold the two numbers in a file's header.
fn database(file: &std::path::Path, version: u32, dump: &str) {
    let db = rusqlite::Connection::open(file).unwrap();
    db.execute_batch(dump).unwrap();
    db.pragma_update(None, "user_version", version).unwrap();
    db.pragma_update(None, "application_id", 0x5061_736f).unwrap();
}

#[test]
fn there_is_a_dump_of_every_version() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations");
    assert_eq!(dumps().len(), fs::read_dir(folder).unwrap().count());
}

#[test]
fn every_past_version_opens_with_all_its_events_and_meaning() {
    for (version, dump) in dumps() {
        let dir = tempfile::tempdir().unwrap();
        database(&dir.path().join("paso.db"), version, &dump);
        let mut store = Store::open(dir.path()).unwrap();
        assert_eq!(store.set_aside(), None, "version {version}");
        let mut events = Vec::new();
        store.events(Some(LearnerId(0xa)), |event| events.push(event)).unwrap();
        assert_eq!(events.len(), 7, "version {version}");
        let summary = fold(&events);
        assert_eq!((summary.nickname.as_str(), summary.visits.count), ("Ana", 2), "version {version}");
        assert_eq!(store.summary(LearnerId(0xa)).unwrap(), Some(summary), "version {version}");
        assert_eq!(store.by_sign("sun").unwrap().len(), 1, "version {version}");
        let kept = fs::read_dir(dir.path())
            .unwrap()
            .filter(|entry| entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().contains(".before-")));
        assert_eq!(kept.count(), usize::from((version as usize) < dumps().len()), "version {version}");
    }
}

#[test]
fn a_copy_of_every_past_version_can_be_taken_back() {
    for (version, dump) in dumps() {
        let dir = tempfile::tempdir().unwrap();
        let copy = dir.path().join("copy");
        database(&copy, version, &dump);
        let mut store = Store::open(&dir.path().join("data")).unwrap();
        restore(&mut store, &copy).unwrap();
        let summary = store.summary(LearnerId(0xa)).unwrap().unwrap();
        assert_eq!(summary.nickname, "Ana", "version {version}");
    }
}
