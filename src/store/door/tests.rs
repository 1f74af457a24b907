//! Who may come in, who waits, and what nobody can learn at the door.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;
use crate::progress::{Event, LogId, Seat, Stamp, What};

const SECOND: Duration = Duration::from_secs(1);

fn pin(digits: &str) -> Secret {
    Secret::pin(digits).unwrap()
}

fn named(sign: &str, nickname: &str) -> Who {
    Who::Named { sign: sign.into(), nickname: nickname.into() }
}

/// Somebody who joined, and what they are asked for.
fn joins(store: &mut Store, id: u128, nickname: &str, secret: Option<&Secret>) {
    let mut whats = vec![What::Joined { nickname: nickname.into(), sign: "sun".into() }];
    whats.extend(secret.map(|secret| What::Guarded { guard: Guard::Pin, check: secret.check(id) }));
    let seq = store.next_seq();
    let event = |(n, what)| {
        let (log, learner, seat, at) = (LogId(1), LearnerId(id), Seat::Learner, Stamp::default());
        Event { log, seq: seq + 10 * u64::try_from(id).unwrap() + n, learner, visit: 1, seat, at, what }
    };
    let events: Vec<Event> = (0..).zip(whats).map(event).collect();
    store.append(&events).unwrap();
}

fn came(door: &Door) -> Option<u128> {
    if let Door::In(id, _) = door { Some(id.0) } else { None }
}

#[test]
fn sign_and_nickname_are_enough_for_who_prefers_that() {
    let mut store = Store::memory().unwrap();
    joins(&mut store, 1, "Ana", None);
    for typed in ["Ana", " ana ", "ANA"] {
        assert_eq!(came(&store.come(&named("sun", typed), &Proof::Nothing).unwrap()), Some(1), "{typed}");
    }
}

#[test]
fn a_stranger_is_asked_for_the_same_as_somebody_with_a_pin() {
    let mut store = Store::memory().unwrap();
    joins(&mut store, 1, "Ana", Some(&pin("2580")));
    let tries = [Proof::Nothing, Proof::Secret(pin("1111")), Proof::Secret(pin("1111")), Proof::Secret(pin("1111"))];
    for proof in tries {
        let (ana, stranger) =
            (store.come(&named("sun", "Ana"), &proof).unwrap(), store.come(&named("sun", "Eva"), &proof).unwrap());
        assert_eq!(ana, stranger);
    }
}

#[test]
fn waits_grow_until_a_tutor_is_needed_who_need_not_know_the_pin() {
    let mut store = Store::memory().unwrap();
    let right = pin("2580");
    joins(&mut store, 1, "Ana", Some(&right));
    let (who, miss) = (named("sun", "Ana"), Proof::Secret(pin("1111")));
    let mut now = SECOND * 1000;
    for wait in WAITS {
        assert_eq!(store.come_at(&who, &miss, now).unwrap(), Door::Not(wait));
        if wait > 0 {
            let early = store.come_at(&who, &Proof::Secret(right.clone()), now + SECOND).unwrap();
            assert_eq!(early, Door::Wait(wait - 1), "even the right one waits");
        }
        now += SECOND * u32::from(wait);
    }
    assert_eq!(store.come_at(&who, &miss, now).unwrap(), Door::Tutor);
    assert_eq!(store.come_at(&who, &Proof::Secret(right.clone()), now * 100).unwrap(), Door::Tutor);
    assert_eq!(came(&store.come(&who, &Proof::Tutor).unwrap()), Some(1));
    assert_eq!(came(&store.come(&who, &Proof::Secret(right)).unwrap()), Some(1), "and everything begins anew");
}

#[test]
fn a_new_start_takes_nothing_back_and_its_wait_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let right = Proof::Secret(pin("2580"));
    joins(&mut store, 1, "Ana", Some(&pin("2580")));
    let (who, miss) = (named("sun", "Ana"), Proof::Secret(pin("1111")));
    for _ in 0..3 {
        store.come_at(&who, &miss, Duration::ZERO).unwrap();
    }
    // as after kill -9: nothing is closed properly
    std::mem::forget(store.lock.take());
    let file = folder.path().join("copy");
    std::fs::create_dir(&file).unwrap();
    for name in ["paso.db", "paso.db-wal"] {
        let _ = std::fs::copy(folder.path().join(name), file.join(name));
    }
    let mut again = Store::open(&file).unwrap();
    assert_eq!(again.come_at(&who, &right, SECOND).unwrap(), Door::Wait(4));
    assert_eq!(came(&again.come_at(&who, &right, SECOND * 5).unwrap()), Some(1));
}

#[test]
fn the_file_tells_of_no_stranger_who_tried() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    store.come(&named("sun", "Wenceslao"), &Proof::Secret(pin("9753"))).unwrap();
    store.close().unwrap();
    let bytes = std::fs::read(folder.path().join("paso.db")).unwrap();
    for trace in [&b"Wenceslao"[..], b"wenceslao", b"9753"] {
        assert!(!bytes.windows(trace.len()).any(|window| window == trace));
    }
}

#[test]
fn a_tutor_waits_too_but_is_never_shut_out() {
    let mut store = Store::memory().unwrap();
    let right = pin("8642");
    let checks = [right.check(1)];
    assert_eq!(store.tutor(&right, &[]), TutorDoor::NoPin);
    assert_eq!(store.tutor(&pin("1111"), &checks), TutorDoor::Not(0));
    assert_eq!(store.tutor(&right, &checks), TutorDoor::Yes);
    for wait in [0, 0, 5] {
        assert_eq!(store.tutor(&pin("1111"), &checks), TutorDoor::Not(wait));
    }
    assert!(matches!(store.tutor(&right, &checks), TutorDoor::Wait(1..=5)));
}

#[test]
fn several_with_one_sign_and_name_are_told_apart_by_what_they_know() {
    let mut store = Store::memory().unwrap();
    joins(&mut store, 1, "Ana", Some(&pin("2580")));
    joins(&mut store, 2, "ana", Some(&pin("1379")));
    let comes =
        |store: &mut Store, digits| came(&store.come(&named("sun", "Ana"), &Proof::Secret(pin(digits))).unwrap());
    assert_eq!((comes(&mut store, "1379"), comes(&mut store, "2580")), (Some(2), Some(1)));
}
