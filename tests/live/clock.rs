//! Wall clocks that say anything: what was learned, and its order, never hang on them.

use paso::{
    progress::{Event, LearnerId, Seat, Stamp, What, fold},
    store::Store,
};

const ANA: LearnerId = LearnerId(0xa);
const DAY: i64 = 86_400;

/// Three visits with a slip each, at the times that a clock gave them.
fn life(store: &Store, times: [i64; 3], trusted: bool) -> Vec<Event> {
    let event = |seq: u64, visit: u32, seconds: i64, what: What| {
        let at = Stamp { seconds, offset: 60, trusted };
        Event { log: store.log(), seq, learner: ANA, visit, seat: Seat::Learner, at, what }
    };
    let mut events = vec![event(1, 1, times[0], What::Joined { nickname: "Ana".into(), sign: "sun".into() })];
    for (visit, seconds) in (1..).zip(times) {
        let began = What::VisitBegan { another_day: None, boot: format!("boot {visit}") };
        let slip = What::Slip { lesson: "mail".into(), step: "write".into(), name: format!("slip {visit}") };
        events.push(event(u64::from(visit) * 2, visit, seconds, began));
        events.push(event(u64::from(visit) * 2 + 1, visit, seconds, slip));
    }
    events
}

#[test]
fn what_is_kept_and_its_order_do_not_hang_on_the_clock() {
    let now = 20_000 * DAY;
    for times in [
        [now, now + DAY, now + 2 * DAY],
        [0, 0, 0],
        [now, 22_300 * DAY, now + DAY],
        [now, now - 9 * DAY, 5],
        [i64::MAX, i64::MIN, -1],
    ] {
        let data = tempfile::tempdir().unwrap();
        let mut store = Store::open(data.path()).unwrap();
        let events = life(&store, times, false);
        store.append(&events).unwrap();
        let mut read = Vec::new();
        store.events(Some(ANA), |event| read.push(event)).unwrap();
        assert_eq!(read, events, "in the order of visits and numbers");
        let summary = store.summary(ANA).unwrap().unwrap();
        assert_eq!(summary, fold(&events));
        let plain = fold(&life(&store, [0, 0, 0], false));
        assert_eq!(summary.lessons, plain.lessons, "a time that is not believed changes nothing");
        assert_eq!(summary.visits.next(), 4);
    }
}

#[test]
fn not_even_believed_nonsense_breaks_anything() {
    for times in [[i64::MAX, i64::MIN, 0], [i64::MIN, i64::MAX, i64::MAX], [-1, 1 << 62, -(1 << 62)]] {
        let data = tempfile::tempdir().unwrap();
        let mut store = Store::open(data.path()).unwrap();
        let events = life(&store, times, true);
        store.append(&events).unwrap();
        assert_eq!(store.summary(ANA).unwrap().unwrap(), fold(&events));
    }
}
