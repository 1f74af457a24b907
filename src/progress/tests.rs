//! Laws of the folds: the same events mean the same in whatever order and through whatever detour they arrive.

use proptest::{collection::vec, prelude::*, sample::Index};

use super::*;
use crate::lesson::Stage;

fn what() -> impl Strategy<Value = What> {
    let lesson = || prop_oneof![Just("a"), Just("b"), Just("c")].prop_map(crate::lesson::LessonId::from);
    let step = || prop_oneof![Just("s"), Just("t")].prop_map(crate::lesson::StepId::from);
    let mark = || prop_oneof![Just(Mark::Alone), Just(Mark::AfterAWord), Just(Mark::Shown), Just(Mark::Together)];
    let stage = || prop_oneof![Just(Stage::Alone), Just(Stage::Together)];
    prop_oneof![
        2 => (any::<Option<bool>>(), "[ab]?").prop_map(|(another_day, boot)| What::VisitBegan { another_day, boot }),
        1 => Just(What::VisitEnded),
        1 => "[a-d]{1,3}".prop_map(|nickname| What::Joined { nickname, sign: "sun".into() }),
        1 => ("[ab]", "[cd]").prop_map(|(setting, value)| What::Chose { setting, value }),
        1 => (any::<bool>(), 1..=5_u8).prop_map(|(after, value)| What::Rated { unit: "u".into(), after, value }),
        2 => lesson().prop_map(|lesson| What::LessonOpened { lesson }),
        2 => (lesson(), step(), stage(), any::<bool>()).prop_map(|(lesson, step, stage, review)| {
            What::StepOpened { lesson, step, variant: None, stage, review }
        }),
        2 => (lesson(), step(), "[xy]").prop_map(|(lesson, step, name)| What::Slip { lesson, step, name }),
        2 => (lesson(), step(), 1..=4_u8).prop_map(|(lesson, step, rung)| What::Hint { lesson, step, rung }),
        4 => (lesson(), step(), stage(), mark(), any::<[bool; 3]>()).prop_map(|(lesson, step, stage, mark, [sight, again, review])| {
            What::Solved { lesson, step, variant: None, stage, mark, first_sight: sight, again, review }
        }),
        1 => (lesson(), step()).prop_map(|(lesson, step)| What::Broken { lesson, step }),
        1 => (lesson(), step(), mark()).prop_map(|(lesson, step, mark)| What::Marked { lesson, step, mark }),
        2 => lesson().prop_map(|lesson| What::LessonDone { lesson }),
        1 => proptest::option::of(lesson()).prop_map(|lesson| What::Place { lesson, state: "{}".into() }),
        1 => any::<bool>().prop_map(|up| What::Hand { up }),
        1 => Just(What::Newer),
    ]
}

/// A learner's events as machines write them: visits only grow, sequences count up, now and then another log goes on
/// (a restored or cloned machine), clocks say anything.
fn life(log: u128) -> impl Strategy<Value = Vec<Event>> {
    let one = (what(), -400_000..4_000_000_i64, any::<bool>(), any::<bool>(), 0..20_u8);
    vec(one, 0..60).prop_map(move |all| {
        let (mut log, mut seq, mut visit) = (log, 0, 0);
        let mut events = Vec::new();
        for (what, seconds, trusted, tutor, other_log) in all {
            if matches!(what, What::VisitBegan { .. }) {
                visit += 1;
                if other_log == 0 {
                    (log, seq) = (log + 100, 0);
                }
            }
            seq += 1;
            let seat = if tutor { Seat::Tutor } else { Seat::Learner };
            let at = Stamp { seconds, offset: 0, trusted };
            events.push(Event { log: LogId(log), seq, learner: LearnerId(7), visit, seat, at, what });
        }
        events
    })
}

fn shuffled(mut events: Vec<Event>, order: &[Index]) -> Vec<Event> {
    let mut result = Vec::new();
    for index in order {
        if !events.is_empty() {
            result.push(events.remove(index.index(events.len())));
        }
    }
    result.extend(events);
    result
}

/// Any events at all, with keys that collide, of few learners, with some who ask to be forgotten.
fn anything() -> impl Strategy<Value = Union> {
    let one = (1..3_u128, 1..5_u64, 1..3_u128, 1..3_u32, prop_oneof![9 => what(), 1 => Just(What::Erased)]);
    vec(one, 0..20).prop_map(|all| {
        let event = |(log, seq, learner, visit, what)| {
            let (log, learner) = (LogId(log), LearnerId(learner));
            Event { log, seq, learner, visit, seat: Seat::Learner, at: Stamp::default(), what }
        };
        all.into_iter().map(event).collect()
    })
}

proptest! {
    #[test]
    fn live_progress_equals_the_fold_in_any_order(events in life(1), order in vec(any::<Index>(), 60)) {
        let mut live = Summary::default();
        for event in &events {
            prop_assert!(live.follows(event));
            live.apply(event);
        }
        prop_assert_eq!(&fold(&events), &live);
        prop_assert_eq!(&fold(&shuffled(events, &order)), &live);
        let stored = serde_json::to_string(&live).unwrap();
        prop_assert_eq!(serde_json::from_str::<Summary>(&stored).unwrap(), live);
    }

    #[test]
    fn two_machines_mean_the_same_whoever_comes_first(a in life(1), b in life(2), order in vec(any::<Index>(), 120)) {
        let a: Union = a.into_iter().collect();
        let b: Union = b.into_iter().collect();
        let both = a.clone().merge(b.clone());
        let mixed = shuffled(b.merge(a).iter().cloned().collect(), &order);
        prop_assert_eq!(fold(both.iter()), fold(&mixed));
    }

    #[test]
    fn merging_is_commutative(a in anything(), b in anything()) {
        prop_assert_eq!(a.clone().merge(b.clone()), b.merge(a));
    }

    #[test]
    fn merging_is_associative(a in anything(), b in anything(), c in anything()) {
        let left = a.clone().merge(b.clone()).merge(c.clone());
        prop_assert_eq!(left, a.merge(b.merge(c)));
    }

    #[test]
    fn merging_is_idempotent(a in anything(), b in anything()) {
        let once = a.clone().merge(b.clone());
        prop_assert_eq!(once.clone().merge(b).merge(a), once);
    }

    #[test]
    fn who_asked_to_be_forgotten_is_forgotten(a in anything(), b in anything()) {
        let erased = |union: &Union, learner| union.iter().any(|event| event.learner == learner && event.what == What::Erased);
        let both = a.merge(b);
        for learner in [LearnerId(1), LearnerId(2)] {
            if erased(&both, learner) {
                prop_assert!(both.iter().filter(|event| event.learner == learner).all(|event| event.what == What::Erased));
                let summary = fold(both.iter().filter(|event| event.learner == learner));
                prop_assert_eq!(summary, Summary::forgotten(learner));
            }
        }
    }
}

fn tell(story: Vec<(u32, What)>) -> Summary {
    let event = |(seq, (visit, what)): (usize, (u32, What))| {
        let at = Stamp { seconds: i64::from(visit) * 7 * 86_400, offset: 0, trusted: true };
        let (log, learner, seat, seq) = (LogId(1), LearnerId(1), Seat::Learner, seq as u64 + 1);
        Event { log, seq, learner, visit, seat, at, what }
    };
    let events: Vec<_> = story.into_iter().enumerate().map(event).collect();
    fold(&events)
}

fn begin() -> What {
    What::VisitBegan { another_day: None, boot: String::new() }
}

fn solve(review: bool, mark: Mark) -> What {
    let (lesson, step, stage) = ("mail".into(), "write".into(), Stage::Alone);
    What::Solved { lesson, step, variant: None, stage, mark, first_sight: true, again: false, review }
}

#[test]
fn still_can_needs_a_later_visit() {
    let done = || What::LessonDone { lesson: "mail".into() };
    let shape = Shape { lesson: "mail".into(), steps: vec![("write".into(), crate::lesson::kind::Check::Do)] };
    let mastery = |story| tell(story).mastery(&shape);
    let alone = |review| solve(review, Mark::Alone);
    assert_eq!(mastery(vec![(1, begin())]), Mastery::New);
    assert_eq!(mastery(vec![(1, begin()), (1, solve(false, Mark::Shown)), (1, done())]), Mastery::Done);
    assert_eq!(mastery(vec![(1, begin()), (1, alone(false)), (1, done())]), Mastery::CanDo);
    assert_eq!(mastery(vec![(1, begin()), (1, alone(false)), (1, done()), (1, alone(true))]), Mastery::CanDo);
    let later = vec![(1, begin()), (1, alone(false)), (1, done()), (2, begin()), (2, alone(true))];
    assert_eq!(mastery(later), Mastery::StillCan);
    let helped = vec![(1, begin()), (1, alone(false)), (1, done()), (2, begin()), (2, solve(true, Mark::AfterAWord))];
    assert_eq!(mastery(helped), Mastery::CanDo);
}

#[test]
fn the_end_of_a_lesson_leaves_no_place_to_go_back_to() {
    let place = |lesson: Option<&str>| What::Place { lesson: lesson.map(Into::into), state: "half a word".into() };
    let open = tell(vec![(1, begin()), (1, place(Some("mail")))]);
    assert_eq!(open.place, Some(Place { lesson: "mail".into(), state: "half a word".into() }));
    let done = tell(vec![(1, begin()), (1, place(Some("mail"))), (1, What::LessonDone { lesson: "mail".into() })]);
    assert_eq!(done.place, None);
    assert_eq!(tell(vec![(1, begin()), (1, place(Some("mail"))), (1, place(None))]).place, None);
}

#[test]
fn every_lesson_that_was_left_half_way_keeps_its_place() {
    let place = |lesson: &str, state: &str| What::Place { lesson: Some(lesson.into()), state: state.into() };
    let done = || What::LessonDone { lesson: "web".into() };
    let nowhere = || What::Place { lesson: None, state: String::new() };
    let story = vec![(1, begin()), (1, place("mail", "a")), (1, place("web", "b")), (1, done()), (1, nowhere())];
    let told = tell(story.clone());
    assert_eq!((told.half_way(&"mail".into()), told.half_way(&"web".into())), (Some("a"), None));
    let again = tell(story.into_iter().chain([(2, begin()), (2, place("mail", "c"))]).collect());
    assert_eq!((again.half_way(&"mail".into()), again.left.len()), (Some("c"), 0));
}

#[test]
fn a_new_visit_counts_new_lessons_anew_and_lowers_the_hand() {
    let open = |lesson: &str| What::LessonOpened { lesson: lesson.into() };
    let first = tell(vec![(1, begin()), (1, open("a")), (1, open("b")), (1, open("a")), (1, What::Hand { up: true })]);
    assert_eq!((first.new_lessons.len(), first.hand), (2, true));
    let second = tell(vec![(1, begin()), (1, open("a")), (1, What::Hand { up: true }), (2, begin()), (2, open("a"))]);
    assert_eq!((second.new_lessons.len(), second.hand, second.visits.count), (0, false, 2));
}

/// What a machine's clock says at the visits of one life, week by week: in truth; never set; ten years ahead, behind;
/// there and back; standing still; and with the time since the start only.
#[allow(clippy::type_complexity, reason = "a name and a clock, said nowhere else")]
fn clocks() -> Vec<(&'static str, fn(i64) -> i64)> {
    const WEEK: i64 = 7 * 86_400;
    const NOW: i64 = 1_795_000_000;
    const YEARS: i64 = 10 * 365 * 86_400;
    vec![
        ("right", |week| NOW + week * WEEK),
        ("1970 at each start", |_| 60),
        ("2000 at each start", |_| 946_684_800),
        ("ten years ahead", |week| NOW + YEARS + week * WEEK),
        ("ten years behind", |week| NOW - YEARS + week * WEEK),
        ("ten years ahead once", |week| NOW + week * WEEK + if week == 3 { YEARS } else { 0 }),
        ("back and forth by ten years", |week| {
            NOW + week * WEEK + [0, YEARS, -YEARS][usize::try_from(week % 3).unwrap()]
        }),
        ("standing still", |_| NOW),
        ("running backwards", |week| NOW - week * WEEK),
        ("at the end of time", |_| i64::MAX),
        ("before all time", |_| i64::MIN),
    ]
}

/// Twelve weekly visits: a lesson learned alone in the first, asked again in each later one; in the seventh it does not
/// go well. Each visit at a machine that was started anew.
fn weekly(clock: fn(i64) -> i64) -> Vec<Event> {
    let (mut judge, mut events) = (Clock::default(), Vec::new());
    for week in 0..12 {
        let visit = u32::try_from(week).unwrap() + 1;
        let boot = format!("start {week}");
        let said = |what| what;
        let mut story = vec![said(What::VisitBegan { another_day: None, boot: boot.clone() })];
        match week {
            0 => story.extend([solve(false, Mark::Alone), What::LessonDone { lesson: "mail".into() }]),
            6 => {
                let slip = || What::Slip { lesson: "mail".into(), step: "write".into(), name: "x".into() };
                story.extend([slip(), slip(), slip(), solve(true, Mark::Shown)]);
            }
            _ => story.push(solve(true, Mark::Alone)),
        }
        story.push(What::VisitEnded);
        for what in story {
            let seconds = clock(week);
            let trusted = judge.judge(seconds, 1_790_000_000, &boot);
            let (log, seq, at) = (LogId(1), events.len() as u64 + 1, Stamp { seconds, offset: 60, trusted });
            events.push(Event { log, seq, learner: LearnerId(1), visit, seat: Seat::Learner, at, what });
        }
    }
    events
}

#[test]
fn every_rule_holds_whatever_the_clock_says() {
    let shape = Shape { lesson: "mail".into(), steps: vec![("write".into(), crate::lesson::kind::Check::Do)] };
    let right = weekly(clocks()[0].1);
    for (name, clock) in clocks() {
        let events = weekly(clock);
        for upto in 1..=events.len() {
            let (told, truth) = (fold(&events[..upto]), fold(&right[..upto]));
            assert_eq!(told.mastery(&shape), truth.mastery(&shape), "{name}: mastery after {upto}");
            assert_eq!(told.needs_tutor, truth.needs_tutor, "{name}: who needs a tutor after {upto}");
            assert_eq!(told.visits.count, truth.visits.count, "{name}: visits after {upto}");
            assert_eq!(told.place, truth.place, "{name}: place after {upto}");
        }
        let mut backwards: Vec<&Event> = events.iter().rev().collect();
        crate::progress::sort(&mut backwards);
        assert!(backwards.into_iter().eq(&events), "{name}: order");
        let told = fold(&events);
        assert_eq!(told.visits.days, 12, "{name}: each start of the machine is another day where no date tells");
        assert!(!told.visits.long_absence(), "{name}: nobody was away for long");
        let due: Vec<u32> = (1..=12).filter(|visit| asked_in(&events, *visit)).collect();
        assert!(due.contains(&2), "{name}: asked on the visit after it was learned: {due:?}");
        assert!(due.contains(&8), "{name}: and after it was missed: {due:?}");
        assert!(due.len() <= 6, "{name}: and not on each visit for ever: {due:?}");
    }
}

/// Would the lesson be asked in the warm-up of that visit?
fn asked_in(events: &[Event], visit: u32) -> bool {
    let upto = events.iter().position(|event| event.visit == visit).map_or(0, |begin| begin + 1);
    let told = fold(&events[..upto]);
    !due(&told, told.visits.began()).is_empty()
}
