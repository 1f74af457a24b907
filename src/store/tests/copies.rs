//! Copies that are made by themselves: small, whole, three of them, and each one can be taken back.

use super::*;
use crate::store::COPIES;

fn busy(store: &mut Store, visits: std::ops::Range<u32>) {
    for visit in visits {
        write(store, ANA, visit, &[begin(), joined("Ana", "sun"), solved("mail"), What::VisitEnded]);
    }
}

fn copies(dir: &TempDir) -> Vec<std::path::PathBuf> {
    Store::copies(&dir.path().join(COPIES))
}

#[test]
fn the_last_three_are_kept_and_each_can_be_taken_back() {
    let dir = folder();
    let mut store = open(&dir);
    let mut known = Vec::new();
    for round in 0..5 {
        busy(&mut store, round * 60 + 1..round * 60 + 61);
        store.tidy(None, true).unwrap();
        known.push(everything(&store));
    }
    let mut copies = copies(&dir);
    copies.sort();
    assert_eq!(copies.len(), 3);
    for (copy, known) in copies.iter().zip(&known[2..]) {
        let other = folder();
        let mut fresh = open(&other);
        restore(&mut fresh, copy).unwrap();
        assert_eq!(everything(&fresh), *known, "{}", copy.display());
        assert_eq!(fresh.summary(ANA).unwrap(), Some(fold(&events(&fresh, ANA))));
        assert!(beside(&other, "restoring").is_empty());
    }
    let size = fs::metadata(&copies[2]).unwrap().len();
    let whole = fs::metadata(dir.path().join(FILE)).unwrap().len()
        + fs::metadata(dir.path().join("paso.db-wal")).unwrap().len();
    assert!(size * 3 < whole, "{size} of {whole} bytes");
}

#[test]
fn nothing_is_copied_before_it_is_worth_it() {
    let dir = folder();
    let mut store = open(&dir);
    store.tidy(None, true).unwrap();
    assert_eq!(copies(&dir).len(), 0);
    busy(&mut store, 1..3);
    store.tidy(None, true).unwrap();
    assert_eq!(copies(&dir).len(), 1, "the first one soon");
    busy(&mut store, 3..40);
    store.tidy(None, true).unwrap();
    assert_eq!(copies(&dir).len(), 1);
    busy(&mut store, 40..60);
    store.tidy(None, true).unwrap();
    assert_eq!(copies(&dir).len(), 2);
}

#[test]
fn the_stick_gets_its_own_and_a_full_or_missing_one_is_no_trouble_for_the_store() {
    let (dir, stick) = (folder(), folder());
    let mut store = open(&dir);
    busy(&mut store, 1..3);
    store.tidy(Some(stick.path()), true).unwrap();
    let there = Store::copies(&stick.path().join("paso-copies"));
    assert_eq!(there.len(), 1);
    let all = everything(&store);
    let other = folder();
    let mut fresh = open(&other);
    restore(&mut fresh, &there[0]).unwrap();
    assert_eq!(everything(&fresh), all);
    busy(&mut store, 3..80);
    let nowhere = stick.path().join("a file");
    fs::write(&nowhere, "").unwrap();
    assert!(matches!(store.tidy(Some(&nowhere), true), Err(StoreError::Elsewhere { .. })));
    assert_eq!(copies(&dir).len(), 2, "what could be done was done");
    busy(&mut store, 80..81);
}

#[test]
fn a_copy_that_was_cut_or_changed_is_not_taken() {
    let dir = folder();
    let mut store = open(&dir);
    busy(&mut store, 1..100);
    store.tidy(None, true).unwrap();
    let whole = fs::read(&copies(&dir)[0]).unwrap();
    let bad = dir.path().join("bad");
    let all = everything(&store);
    for at in [0, 8, 10, 14, 25, 40, whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        // more learners forgotten than there are: it is only looked through once more
        if (9..13).contains(&at) {
            continue;
        }
        fs::write(&bad, &bytes).unwrap();
        assert!(restore(&mut store, &bad).is_err(), "byte {at}");
        fs::write(&bad, &whole[..at]).unwrap();
        assert!(restore(&mut store, &bad).is_err(), "{at} bytes");
    }
    assert_eq!(everything(&store), all);
    assert!(beside(&dir, "restoring").is_empty());
}

#[test]
fn a_cut_during_the_last_copy_costs_that_copy_and_nothing_else() {
    let dir = folder();
    let mut store = open(&dir);
    busy(&mut store, 1..3);
    fs::write(dir.path().join("paso.db.restoring-1"), "half").unwrap();
    store.tidy(None, true).unwrap();
    assert!(beside(&dir, "restoring").is_empty(), "what an earlier cut left goes");
    drop(store); // as if the computer went off: never closed
    let mut store = open(&dir);
    assert!(!store.needs_check());
    busy(&mut store, 3..4);
    drop(store);
    assert!(open(&dir).needs_check(), "what was written after that is marked again");
}
