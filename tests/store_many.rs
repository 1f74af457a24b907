//! A centre after years: opening the store and one learner's home must not grow with what all others did.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::time::{Duration, Instant};

use paso::{
    lesson::Stage,
    progress::{Event, LearnerId, Mark, Seat, Stamp, What},
    store::Store,
};

/// What a learner does in a thousand events: 60 lessons, each in a visit of its own.
fn life(store: &Store, learner: u128, events: u64) -> Vec<Event> {
    let (log, first) = (store.log(), store.next_seq());
    let event = |n: u64| {
        let lesson = format!("lesson-{}", n / 16).into();
        let step = format!("step-{}", n % 16 / 2).into();
        let what = match n % 16 {
            0 if n == 0 => What::Joined { nickname: format!("Ana {learner}"), sign: format!("sign-{}", learner % 12) },
            0 => What::VisitBegan { another_day: Some(true), boot: String::new() },
            15 => What::LessonDone { lesson },
            odd if odd % 2 == 1 => What::StepOpened { lesson, step, variant: None, stage: Stage::Alone, review: false },
            _ => What::Solved {
                lesson,
                step,
                variant: Some("thursday".into()),
                stage: Stage::Alone,
                mark: Mark::Alone,
                first_sight: true,
                again: false,
                review: false,
            },
        };
        let visit = u32::try_from(n / 16).unwrap() + 1;
        let at = Stamp { seconds: 1_790_000_000 + i64::from(visit) * 604_800, offset: 60, trusted: true };
        Event { log, seq: first + n, learner: LearnerId(learner), visit, seat: Seat::Learner, at, what }
    };
    (0..events).map(event).collect()
}

fn fill(dir: &std::path::Path, learners: u128, events: u64) {
    let mut store = Store::open(dir).unwrap();
    for learner in 1..=learners {
        let life = life(&store, learner, events);
        store.append(&life).unwrap();
    }
    store.close().unwrap();
}

/// The shortest of some tries: what the work takes when nothing else disturbs.
fn home(dir: &std::path::Path) -> Duration {
    let once = |_| {
        let begun = Instant::now();
        let mut store = Store::open(dir).unwrap();
        assert!(!store.by_sign("sign-5").unwrap().is_empty());
        assert!(store.summary(LearnerId(5)).unwrap().is_some());
        begun.elapsed()
    };
    (0..15).map(once).min().unwrap_or_default()
}

fn compare(learners: u128, events: u64) {
    let (small, large) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill(small.path(), 12, events);
    fill(large.path(), learners, events);
    let (small, large) = (home(small.path()), home(large.path()));
    eprintln!("home among 12: {small:?}, among {learners}: {large:?}");
    // Reading what others did would take ten times as long and more; a busy machine may take twice.
    assert!(large < small * 4, "among 12 {small:?}, among {learners} {large:?}");
}

#[test]
fn home_of_one_learner_does_not_grow_with_the_others() {
    compare(120, 200);
}

/// The numbers of a large centre; takes minutes: `cargo test --test store_many -- --ignored --nocapture`.
#[test]
#[ignore = "writes a million events"]
fn nor_with_a_million_events_of_a_thousand_learners() {
    compare(1000, 1000);
}
