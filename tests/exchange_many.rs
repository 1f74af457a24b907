//! The exchange of a large centre, and the union of many machines in any order. The numbers are shown by `dist/prove`.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::{env, path::Path, thread, time::Instant};

use paso::{
    lesson::Stage,
    progress::{Event, LearnerId, LogId, Mark, Seat, Stamp, Union, What},
    store::Store,
};

/// What a learner does in so many events: each lesson in a visit of its own.
fn life(log: LogId, first: u64, learner: u128, events: u64) -> impl Iterator<Item = Event> {
    (0..events).map(move |n| {
        let lesson = format!("lesson-{}", n / 16).into();
        let step = format!("step-{}", n % 16 / 2).into();
        let what = match n % 16 {
            0 if n == 0 => What::Joined { nickname: format!("Ana {learner}"), sign: "sun".into() },
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
    })
}

fn fill(dir: &Path, from: u128, learners: u128, events: u64) {
    let mut store = Store::open(dir).unwrap();
    for learner in from..from + learners {
        let life: Vec<Event> = life(store.log(), store.next_seq(), learner, events).collect();
        store.append(&life).unwrap();
    }
    store.close().unwrap();
}

fn count(dir: &Path) -> u64 {
    let mut count = 0;
    Store::open(dir).unwrap().events_json(None, |_| count += 1).unwrap();
    count
}

#[test]
fn several_machines_with_thousands_of_events_know_the_same_after_two_rounds() {
    let (machines, folder) = ([(); 4].map(|()| tempfile::tempdir().unwrap()), tempfile::tempdir().unwrap());
    for (n, machine) in (0..).zip(&machines) {
        fill(machine.path(), n * 10 + 1, 5, 400);
    }
    for _ in 0..2 {
        for machine in &machines {
            let mut store = Store::open(machine.path()).unwrap();
            store.exchange(folder.path()).unwrap();
            store.close().unwrap();
        }
    }
    for machine in &machines {
        assert_eq!(count(machine.path()), 4 * 5 * 400);
    }
}

/// `dist/prove sync` names a folder: a machine with a million events is made in it.
#[test]
#[ignore = "writes a million events into the folder PASO_PROVE"]
fn a_million_events() {
    let Some(dir) = env::var_os("PASO_PROVE") else { return };
    fill(Path::new(&dir), 1, 1000, 1000);
}

/// The union in one random order: a heap of logs of which any two become one, some of them twice.
fn united(logs: &[Union], random: &mut fastrand::Rng) -> Union {
    let mut heap: Vec<Union> = logs.to_vec();
    heap.push(logs[random.usize(..logs.len())].clone());
    random.shuffle(&mut heap);
    while heap.len() > 1 {
        let (one, other) = (heap.swap_remove(random.usize(..heap.len())), heap.pop().unwrap_or_default());
        heap.push(one.merge(other));
    }
    heap.pop().unwrap_or_default()
}

/// Machines that also know some of what their neighbours wrote; somebody was forgotten on one of them.
fn devices(count: u128, events: u64) -> Vec<Union> {
    let own = |n: u128| -> Vec<Event> { life(LogId(n), 1, n % 7 + 1, events).collect() };
    let device = |n: u128| {
        let shared = own((n + 1) % count).into_iter().take(usize::try_from(events / 10).unwrap());
        let mut all: Vec<Event> = own(n).into_iter().chain(shared).collect();
        if n == 3 {
            let first = &all[0];
            all.push(Event { seq: events + 1, learner: LearnerId(5), what: What::Erased, ..first.clone() });
        }
        all.into_iter().collect()
    };
    (0..count).map(device).collect()
}

fn all_orders_are_equal(count: u128, events: u64, orders: u32) {
    let devices = devices(count, events);
    let first = united(&devices, &mut fastrand::Rng::with_seed(5));
    assert!(first.iter().any(|event| event.what == What::Erased));
    let began = Instant::now();
    let workers = u32::try_from(thread::available_parallelism().map_or(1, usize::from)).unwrap();
    thread::scope(|all| {
        for worker in 0..workers {
            let (devices, first) = (&devices, &first);
            all.spawn(move || {
                for order in (worker..orders).step_by(workers as usize) {
                    let mut random = fastrand::Rng::with_seed(u64::from(order) + 6);
                    assert!(united(devices, &mut random) == *first, "order {order}");
                }
            });
        }
    });
    eprintln!("{:?}", began.elapsed());
    let kept = first.iter().count();
    eprintln!("{orders} random merge orders of {count} devices × {events} events: all equal ({kept} events in each)");
}

#[test]
fn in_whatever_order_machines_meet_all_know_the_same() {
    all_orders_are_equal(20, 100, 40);
}

/// `dist/prove merge`
#[test]
#[ignore = "takes minutes"]
fn in_ten_thousand_orders() {
    let orders = env::var("PASO_ORDERS").ok().and_then(|orders| orders.parse().ok()).unwrap_or(10_000);
    all_orders_are_equal(20, 5_000, orders);
}
