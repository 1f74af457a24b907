//! After somebody asked to be forgotten: every file is read byte by byte, packed ones unpacked.

use super::*;
use crate::store::{COPIES, copies, traces};

const NICKNAME: &str = "Hildegunde-Maria";
const TYPED: &str = "Dear-Doctor-my-knee";

fn typed(text: &str) -> What {
    What::Place { lesson: Some("first-email".into()), state: format!("{{\"half\":\"{text}\"}}") }
}

/// A store with Ana, who wrote much, among others; with copies, a file from before a migration, a damaged one.
fn crowded(dir: &TempDir) -> Store {
    let mut store = open(dir);
    for visit in 1..120 {
        write(&mut store, BEN, visit, &[begin(), joined("Ben", "sun"), solved("mail")]);
        write(&mut store, ANA, visit, &[begin(), joined(NICKNAME, "sun"), typed(&TYPED.repeat(40)), typed(TYPED)]);
        if visit % 40 == 0 {
            store.roll(&dir.path().join(COPIES)).unwrap();
        }
    }
    for name in ["paso.db.before-2", "paso.db.damaged-1", "paso.db.damaged-1-wal"] {
        fs::write(dir.path().join(name), format!("… {NICKNAME} …")).unwrap();
    }
    store
}

/// Which files still hold a word, in plain or packed.
fn holds(dir: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holds(&path, word));
            continue;
        }
        let mut bytes = fs::read(&path).unwrap();
        if path.extension().is_some_and(|end| end == "copy") {
            let scratch = tempfile::NamedTempFile::new().unwrap();
            assert!(copies::lay_out(&path, scratch.path()).unwrap(), "{} is whole", path.display());
            bytes.extend(fs::read(scratch.path()).unwrap());
        }
        if bytes.windows(word.len()).any(|part| part == word.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn no_byte_of_somebody_stays_in_any_file_and_everybody_else_does() {
    let dir = folder();
    let mut store = crowded(&dir);
    assert!(holds(dir.path(), NICKNAME).len() >= 6, "the test knows how to find");
    assert!(!holds(dir.path(), TYPED).is_empty());
    let ben = events(&store, BEN);
    write(&mut store, ANA, 120, &[What::Erased]);
    for word in [NICKNAME, TYPED] {
        assert_eq!(holds(dir.path(), word), [""; 0], "while the program runs");
    }
    assert!(!store.scrub_is_due().unwrap());
    assert_eq!(events(&store, BEN), ben);
    store.close().unwrap();
    for word in [NICKNAME, TYPED] {
        assert_eq!(holds(dir.path(), word), [""; 0], "and after it");
    }
    let copies = Store::copies(&dir.path().join(COPIES));
    assert_eq!(copies.len(), 2, "the copies are still there");
    for copy in copies {
        let other = folder();
        let mut fresh = open(&other);
        restore(&mut fresh, &copy).unwrap();
        assert!(!events(&fresh, BEN).is_empty());
        assert!(events(&fresh, ANA).iter().all(|event| event.what == What::Erased));
        write(&mut fresh, ANA, 9, &[begin()]);
        assert_eq!(fresh.summary(ANA).unwrap(), None, "the mark is in the copy too");
    }
}

#[test]
fn an_old_copy_that_is_taken_back_brings_nobody_back_not_even_for_a_moment() {
    let dir = folder();
    let mut store = crowded(&dir);
    let old = folder();
    let copy = old.path().join("on-a-stick.copy");
    backup(&store, &copy).unwrap();
    write(&mut store, ANA, 120, &[What::Erased]);
    restore(&mut store, &copy).unwrap();
    for word in [NICKNAME, TYPED] {
        assert_eq!(holds(dir.path(), word), [""; 0]);
    }
    assert_eq!(store.summary(ANA).unwrap(), None);
}

#[test]
fn what_could_not_be_cleaned_is_cleaned_at_the_next_start() {
    let dir = folder();
    let mut store = crowded(&dir);
    // a power cut after the word was kept and before anything was cleaned
    store.erase_row(2, ANA).unwrap();
    drop(store);
    assert!(!holds(dir.path(), NICKNAME).is_empty());
    let mut store = open(&dir);
    assert!(store.needs_check());
    store.check().unwrap();
    assert_eq!(holds(dir.path(), NICKNAME), [""; 0]);
    store.close().unwrap();
    assert!(!open(&dir).needs_check());
}

#[test]
fn a_file_is_zeros_before_it_is_gone() {
    let dir = folder();
    let (path, link) = (dir.path().join("file"), dir.path().join("link"));
    fs::write(&path, NICKNAME.repeat(1000)).unwrap();
    fs::hard_link(&path, &link).unwrap();
    traces::remove(&path).unwrap();
    assert!(!path.exists());
    assert!(fs::read(&link).unwrap().iter().all(|byte| *byte == 0));
    traces::remove(&path).unwrap();
}
