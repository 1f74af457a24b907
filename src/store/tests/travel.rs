//! A learner who takes progress along on a stick, and others who would like to.

use std::path::PathBuf;

use super::*;
use crate::{
    seal::{Code, SealError, Sealer},
    store::{pieces, sealed_files},
};

fn code(n: u128) -> Code {
    Code::new(n)
}

/// Two machines; at the first Ana has begun.
fn two() -> [(TempDir, Store); 2] {
    let machine = || {
        let dir = folder();
        let store = open(&dir);
        (dir, store)
    };
    let mut both = [machine(), machine()];
    write(&mut both[0].1, ANA, 1, &[begin(), joined("Ana", "sun"), solved("mail")]);
    write(&mut both[0].1, BEN, 1, &[begin(), joined("Benedict", "moon")]);
    both
}

fn sealed_by_hand(dir: &TempDir, lines: &[String]) -> PathBuf {
    let path = dir.path().join("by-hand.progress");
    let sealer = Sealer::new(Vec::new(), code(5), 9).unwrap();
    let mut pieces = pieces::Pieces::new(sealer, pieces::Mark::start(0));
    lines.iter().for_each(|line| pieces.line(line).unwrap());
    fs::write(&path, pieces.finish().unwrap().0.finish().unwrap()).unwrap();
    path
}

#[test]
fn progress_goes_along_and_comes_back_whichever_way_first_and_however_often() {
    let [(_a, mut a), (_b, mut b)] = two();
    let stick = folder();
    let file = a.take_along(ANA, stick.path(), code(5)).unwrap();
    assert!(file.ends_with("paso-sun-0000.progress"), "{}", file.display());
    assert_eq!(b.bring(std::slice::from_ref(&file), code(5)), Ok((ANA, 3)));
    assert_eq!(b.bring(&[file], code(5)), Ok((ANA, 0)));
    assert_eq!(b.by_sign("sun").unwrap().len(), 1);
    assert_eq!(b.by_sign("moon").unwrap(), [], "nobody else came along");
    write(&mut a, ANA, 2, &[begin(), solved("form")]);
    write(&mut b, ANA, 2, &[begin(), solved("keys")]);
    let (one, other) =
        (a.take_along(ANA, stick.path(), code(6)).unwrap(), b.take_along(ANA, stick.path(), code(7)).unwrap());
    assert_eq!(sealed_files(stick.path()).len(), 3, "none was written over");
    let all = sealed_files(stick.path());
    assert_eq!(a.bring(&all, code(7)), Ok((ANA, 2)), "the words find their file");
    assert_eq!(b.bring(&[other, one], code(6)), Ok((ANA, 2)));
    assert_eq!(a.bring(&all, code(5)), Ok((ANA, 0)), "an old one brings nothing");
    assert_eq!(events(&a, ANA), events(&b, ANA));
    assert_eq!(a.summary(ANA).unwrap(), b.summary(ANA).unwrap());
    assert_eq!(a.summary(ANA).unwrap(), Some(fold(&events(&a, ANA))));
}

#[test]
fn without_the_words_nothing_is_read_and_nothing_changes() {
    let [(_a, a), (_b, mut b)] = two();
    let stick = folder();
    let file = a.take_along(ANA, stick.path(), code(5)).unwrap();
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(3).any(|part| part == b"Ana"));
    let closed = StoreError::Sealed { why: SealError::Closed };
    assert_eq!(b.bring(std::slice::from_ref(&file), code(6)), Err(closed.clone()));
    assert_eq!(b.bring(&[], code(6)), Err(closed));
    fs::write(&file, &bytes[..bytes.len() - 1]).unwrap();
    assert!(matches!(b.bring(std::slice::from_ref(&file), code(5)), Err(StoreError::Sealed { .. })));
    fs::write(&file, b"Dear diary, this is something else and long enough for a head").unwrap();
    assert_eq!(b.bring(&[file], code(5)), Err(StoreError::Sealed { why: SealError::NotSealed }));
    assert_eq!(everything(&b), [""; 0]);
}

#[test]
fn whoever_was_forgotten_does_not_come_back_by_stick() {
    let [(_a, a), (_b, mut b)] = two();
    let stick = folder();
    let file = a.take_along(ANA, stick.path(), code(5)).unwrap();
    b.bring(std::slice::from_ref(&file), code(5)).unwrap();
    write(&mut b, ANA, 2, &[What::Erased]);
    assert_eq!(b.bring(&[file], code(5)), Err(StoreError::Forgotten));
    assert_eq!(b.take_along(ANA, stick.path(), code(5)), Err(StoreError::Forgotten));
    assert_eq!(a.take_along(LearnerId(77), stick.path(), code(5)), Err(StoreError::Forgotten));
    assert_eq!(events(&b, ANA).len(), 1);
}

#[test]
fn a_file_made_by_hand_can_neither_forget_nor_touch_anybody_else() {
    let [(dir, mut a), _] = two();
    let before = everything(&a);
    let json = |learner: LearnerId, what: &str| {
        format!(r#"{{"log":"{:032x}","seq":1,"learner":"{learner}","visit":1,"what":"{what}"}}"#, 99)
    };
    for lines in [
        vec![json(BEN, "erased")],
        vec![json(ANA, "visit-ended"), json(BEN, "visit-ended")],
        vec![json(ANA, "visit-ended"), "no event".into()],
        vec![],
    ] {
        let file = sealed_by_hand(&dir, &lines);
        assert_eq!(a.bring(&[file], code(5)), Err(StoreError::Sealed { why: SealError::Broken }), "{lines:?}");
        assert_eq!(everything(&a), before, "{lines:?}");
    }
}

#[test]
fn where_nothing_can_be_written_nothing_is_left_behind() {
    let [(_a, a), _] = two();
    let stick = folder();
    let nowhere = stick.path().join("gone");
    assert!(matches!(a.take_along(ANA, &nowhere, code(5)), Err(StoreError::Elsewhere { .. })));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
}
