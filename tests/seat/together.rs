//! A learner and a tutor in one lesson, without a line between: both seats' keys in any order, messages that are on
//! their way meanwhile, in two languages.

use std::{collections::VecDeque, time::Duration};

use paso::{
    lesson::LessonId,
    link::change::{apply, change},
    pack::{self, Pack},
    page::{Action, Geometry, Key},
    progress::{Mark, Seat, What, fold},
    rehearse::Theatre,
    session::{
        Look, Message, News, Purpose, Screen, Snapshot, TutorAct, Whereabouts,
        beside::{Ask, Beside, Heard},
        may,
    },
    words::Words,
};
use proptest::prelude::*;
use serde_json::Value;

/// Both seats.
struct Two {
    host: Theatre,
    guest: Beside,
    pack: Pack,
    words: Words,
    /// What the tutor's seat was told last.
    told: Value,
    /// Acts that are on their way.
    acts: VecDeque<(u64, TutorAct)>,
    /// Acts that were too late.
    refused: usize,
    now: Duration,
}

impl Two {
    /// Ana in a lesson, the tutor beside her.
    fn in_lesson(lesson: &str) -> Self {
        let pack = Pack::default();
        let words = Words::new(pack.clone());
        let mut host = Theatre::new(&pack, &words, "en", 80, 24);
        for id in ["language-en", "hello-enter", "go-on", "comfort-keep", "home-name", "sign-sun"] {
            host.send(Message::Do(Action::Press(id.into())));
        }
        host.send(Message::Do(Action::Set("nickname".into(), "Ana".into())));
        host.send(Message::Do(Action::Press("name-keep".into())));
        assert!(host.model.person.known, "{:?}", host.page());
        host.send(pack::serve(&pack, &words, &LessonId::from(lesson), Purpose::Begin, "en"));
        let look = Look { language: "es".into(), ..Look::default() };
        let guest = Beside::new(pack.catalogue(), look, true, "", "code");
        let told = Value::Null;
        let (acts, refused, now) = (VecDeque::new(), 0, Duration::from_secs(1));
        let mut two = Self { host, guest, pack, words, told, acts, refused, now };
        two.host.send(Message::Pairing(News::Came { name: "Rosa".into() }));
        two.hear(Heard::Here(0, String::new()));
        two.share();
        two
    }

    /// Tells the tutor's seat what changed, as it travels.
    fn share(&mut self) {
        let now = serde_json::to_value(Snapshot::of(&self.host.model)).unwrap();
        let mut seen = self.told.clone();
        if let Some(change) = change(&seen, &now) {
            let sent = serde_json::to_vec(&change).unwrap();
            apply(&mut seen, serde_json::from_slice(&sent).unwrap()).unwrap();
        }
        assert_eq!(seen, now);
        self.told = seen;
        let snapshot = serde_json::from_value(self.told.clone()).unwrap();
        let revision = self.host.model.shared.revision;
        self.hear(Heard::Shown(0, revision, Box::new(snapshot)));
    }

    fn hear(&mut self, heard: Heard) {
        self.now += Duration::from_secs(1);
        for ask in self.guest.hear(heard, self.now, &Geometry::default()) {
            match ask {
                Ask::Act { revision, act, .. } => self.acts.push_back((revision, act)),
                Ask::Lesson(_, lesson, language) => {
                    let Message::Opened(opened) =
                        pack::serve(&self.pack, &self.words, &lesson, Purpose::Begin, &language)
                    else {
                        panic!("no lesson {lesson}")
                    };
                    self.hear(Heard::Lesson(opened.lesson, opened.words));
                }
                Ask::Call { .. } | Ask::End => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// The tutor presses something.
    fn tutor(&mut self, id: &str) {
        assert!(self.guest.page().stop(id).is_some(), "no {id} on {:#?}", self.guest.page().drawer);
        self.hear(Heard::Do(Action::Press(id.to_owned().into())));
    }

    /// Acts that were on their way arrive.
    fn deliver(&mut self) {
        while let Some((revision, act)) = self.acts.pop_front() {
            let message = Message::Beside { revision, act };
            self.refused += usize::from(!may(Seat::Tutor, &message, &self.host.model.shared));
            self.host.send_by(Seat::Tutor, message);
        }
    }

    fn settle(&mut self) {
        self.deliver();
        self.share();
    }

    fn learner(&mut self, id: &str) {
        assert!(self.host.page().stop(id).is_some(), "no {id} on {:?}", self.host.page());
        self.host.send(Message::Do(Action::Press(id.to_owned().into())));
    }

    fn step(&self) -> usize {
        self.host.model.shared.course.as_ref().unwrap().at
    }

    /// What must hold when everything has arrived.
    fn equal(&self) {
        let host = Snapshot::of(&self.host.model);
        assert_eq!(self.guest.snapshot(), Some(&host));
        if host.course.is_some() {
            let of = |model: &paso::session::Model| {
                let course = model.shared.course.as_ref().unwrap();
                (course.lesson.clone(), course.words.clone(), course.rounds.clone(), course.go.state.clone(), course.at)
            };
            assert_eq!(of(&self.guest.model), of(&self.host.model), "the tutor has the same lesson, words and state");
        }
        let learner = self.host.model.person.id;
        let events: Vec<_> = self.host.log.iter().filter(|event| event.learner == learner).collect();
        if self.host.model.person.known {
            assert_eq!(fold(events), self.host.model.person.summary, "the log means what is shown");
        }
    }
}

#[test]
fn a_stale_next_is_refused_so_that_nobody_goes_on_twice() {
    let mut two = Two::in_lesson("first-email");
    two.equal();
    assert_eq!(two.step(), 0);
    // both want to go on at the same moment: the tutor's proposal is on its way when the learner presses Enter
    two.tutor("beside-propose");
    two.tutor("propose-next");
    two.learner("go-on");
    assert_eq!(two.step(), 1);
    two.settle();
    assert_eq!((two.refused, two.step()), (1, 1));
    assert_eq!(two.host.model.shared.proposal, None);
    two.equal();
}

#[test]
fn a_proposal_waits_for_the_learners_key() {
    let mut two = Two::in_lesson("first-email");
    two.tutor("beside-propose");
    two.tutor("propose-next");
    two.settle();
    assert_eq!((two.refused, two.step()), (0, 0), "nothing moves by itself");
    two.host.send(Message::Key(Key::F(8)));
    assert_eq!(two.step(), 1);
    two.share();
    two.tutor("beside-propose");
    two.tutor("propose-back");
    two.settle();
    two.learner("seat-stay");
    assert_eq!((two.step(), &two.host.model.shared.proposal), (1, &None));
}

#[test]
fn letters_that_are_being_typed_do_not_make_a_hint_stale() {
    let mut two = Two::in_lesson("type-letters");
    let field = |two: &Two| two.host.page().stops().into_iter().flatten().any(|stop| stop.id() == "text");
    for _ in 0..30 {
        if field(&two) {
            break;
        }
        let page = two.host.page();
        let ids: Vec<String> = page.stops().into_iter().flatten().map(|stop| stop.id().to_owned()).collect();
        let key = ids.iter().find(|id| *id == "go-on").cloned();
        if let Some(go_on) = key {
            two.learner(&go_on);
        } else {
            let step = two.host.model.shared.course.as_ref().unwrap();
            let next =
                step.lesson.steps.iter().skip_while(|one| one.id != step.round().step).nth(1).map(|one| one.id.clone());
            let Some(next) = next else { return };
            two.share();
            let revision = two.host.model.shared.revision;
            let act = TutorAct::Propose(paso::session::Proposal::Step(next));
            two.host.send_by(Seat::Tutor, Message::Beside { revision, act });
            two.host.send(Message::Key(Key::F(8)));
        }
        two.share();
    }
    assert!(field(&two), "no box was reached: {:?}", two.host.page());
    two.share();
    two.tutor("drawer-hint");
    two.host.send(Message::Do(Action::Set("text".into(), "x".into())));
    two.settle();
    assert_eq!(two.refused, 0);
    assert_eq!(two.host.model.shared.course.as_ref().unwrap().go.help.rung, 1);
    two.equal();
}

#[test]
fn every_event_says_which_seat_caused_it_and_help_is_recorded_as_help() {
    let mut two = Two::in_lesson("first-email");
    two.learner("go-on");
    two.share();
    two.tutor("drawer-show");
    two.settle();
    let shown = two.host.log.iter().find(|event| matches!(event.what, What::Hint { rung: 4, .. })).unwrap();
    assert_eq!(shown.seat, Seat::Tutor);
    while two.guest.page().stop("beside-show-next").is_some() {
        two.tutor("beside-show-next");
        two.settle();
        let course = two.host.model.shared.course.as_ref().unwrap();
        if course.go.demo.as_ref().is_none_or(|demo| demo.done == demo.acts.len()) {
            break;
        }
    }
    two.learner("demo-try");
    two.share();
    let solved = two.host.log.iter().rev().find_map(|event| match &event.what {
        What::Solved { mark, .. } => Some((*mark, event.seat)),
        _ => None,
    });
    assert_eq!(solved, Some((Mark::Shown, Seat::Learner)));
    two.equal();
    // the tutor saw it and says how it went
    two.tutor("drawer-more");
    two.tutor("beside-marks");
    two.tutor("mark-after-a-word");
    two.settle();
    let marked = two.host.log.iter().find(|event| matches!(event.what, What::Marked { .. })).unwrap();
    assert_eq!(marked.seat, Seat::Tutor);
    two.tutor("drawer-card");
    two.tutor("drawer-more");
    two.tutor("drawer-ticks");
    two.tutor("tick-repeat");
    two.settle();
    assert!(two.host.log.iter().any(|event| matches!(event.what, What::Ticked { .. }) && event.seat == Seat::Tutor));
    two.equal();
}

#[test]
fn what_is_the_learners_own_does_not_travel() {
    let mut two = Two::in_lesson("first-email");
    two.host.send(Message::Key(Key::Esc));
    two.share();
    assert_eq!(two.guest.snapshot().unwrap().place, Whereabouts::Aside);
    assert_eq!(two.guest.snapshot().unwrap().at, None, "nothing of the menu");
    two.host.model.screen = Screen::Home;
    two.host.model.look.over.clear();
    two.share();
    let told = two.told.to_string();
    assert_eq!(two.guest.snapshot().unwrap().course, None);
    for own in ["Ana", "sun", "nickname", "sign", "visit"] {
        assert!(!told.contains(own), "{own} travels: {told}");
    }
}

#[test]
fn a_tutors_seat_may_do_nothing_but_what_the_one_list_allows() {
    let two = Two::in_lesson("first-email");
    let shared = &two.host.model.shared;
    let id = || "go-on".into();
    let forbidden = [
        Message::Key(Key::Enter),
        Message::Key(Key::Char('a')),
        Message::Click(id()),
        Message::Paste("x".into()),
        Message::Do(Action::Press(id())),
        Message::Do(Action::Fn(8)),
    ];
    for message in forbidden {
        assert!(!may(Seat::Tutor, &message, shared), "{message:?}");
    }
    let acts = [TutorAct::Hint, TutorAct::Show, TutorAct::ShowNext, TutorAct::Point(None), TutorAct::SawHand];
    let nobody = paso::session::Shared { tutor: None, ..shared.clone() };
    for act in acts {
        let message = Message::Beside { revision: shared.revision, act };
        assert!(!may(Seat::Tutor, &message, &nobody), "without consent: {message:?}");
        assert!(!may(Seat::Learner, &message, shared) && !may(Seat::Second, &message, shared));
    }
}

/// One thing that happens.
#[derive(Clone, Debug)]
enum Thing {
    /// The learner presses the nth control.
    Learner(usize),
    /// The learner presses a key.
    Key(Key),
    /// The learner writes.
    Writes(usize, &'static str),
    /// The tutor presses the nth control.
    Tutor(usize),
    /// The tutor writes.
    Says(&'static str),
    /// An act that was on its way arrives.
    Arrives,
    /// The tutor's seat is told what changed.
    Told,
}

fn thing() -> impl Strategy<Value = Thing> {
    let keys = vec![Key::Enter, Key::Down, Key::Esc, Key::F(2), Key::F(8), Key::F(1), Key::F(9), Key::Char('a')];
    prop_oneof![
        6 => (0..30_usize).prop_map(Thing::Learner),
        4 => prop::sample::select(keys).prop_map(Thing::Key),
        2 => (0..4_usize, prop::sample::select(vec!["centre@paso.example", "Hello", "€ñ\u{301}"])).prop_map(|(n, text)| Thing::Writes(n, text)),
        8 => (0..12_usize).prop_map(Thing::Tutor),
        1 => prop::sample::select(vec!["Look", "\u{1b}[31mred", ""]).prop_map(Thing::Says),
        4 => Just(Thing::Arrives),
        5 => Just(Thing::Told),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_of_both_seats_the_tutor_sees_what_is_so_and_the_log_means_it(things in prop::collection::vec(thing(), 1..60)) {
        let mut two = Two::in_lesson("first-email");
        for thing in things {
            match thing {
                Thing::Learner(n) | Thing::Writes(n, _) => {
                    let page = two.host.page();
                    let ids: Vec<String> = page.stops().into_iter().flatten().map(|stop| stop.id().to_owned()).collect();
                    let Some(id) = n.checked_rem(ids.len()).and_then(|n| ids.get(n)).cloned() else { continue };
                    // who leaves is the subject of another test
                    if id.starts_with("leave") || id.starts_with("bye") || id == "seat-end" || id == "menu-leave" {
                        continue;
                    }
                    let id = std::borrow::Cow::Owned(id);
                    two.host.send(Message::Do(match thing {
                        Thing::Writes(_, text) => Action::Set(id, text.into()),
                        _ => Action::Press(id),
                    }));
                }
                Thing::Key(key) => two.host.send(Message::Key(key)),
                Thing::Tutor(n) => {
                    let page = two.guest.page();
                    let ids: Vec<String> = page.stops().into_iter().flatten().map(|stop| stop.id().to_owned()).collect();
                    let Some(id) = n.checked_rem(ids.len()).and_then(|n| ids.get(n)).cloned() else { continue };
                    if id != "beside-leave" {
                        two.hear(Heard::Do(Action::Press(id.into())));
                    }
                }
                Thing::Says(text) => {
                    for action in [Action::Press("beside-say".into()), Action::Press("beside-write".into()), Action::Set("beside-text".into(), text.into()), Action::Press("beside-send".into())] {
                        two.hear(Heard::Do(action));
                    }
                }
                Thing::Arrives => {
                    if let Some((revision, act)) = two.acts.pop_front() {
                        two.host.send_by(Seat::Tutor, Message::Beside { revision, act });
                    }
                }
                Thing::Told => two.share(),
            }
        }
        two.settle();
        two.equal();
        let said = format!("{:?}", two.host.page());
        let escape = char::from(27);
        prop_assert!(!said.contains(escape), "an escape sequence came through");
    }
}

#[test]
fn the_first_sharing_and_each_change_are_small() {
    let mut two = Two::in_lesson("first-email");
    let first = serde_json::to_vec(&two.told).unwrap().len();
    let mut most = 0;
    let mut before = two.told.clone();
    for _ in 0..60 {
        let page = two.host.page();
        let ids: Vec<String> = page.stops().into_iter().flatten().map(|stop| stop.id().to_owned()).collect();
        let id = ids.iter().find(|id| *id == "go-on").or(ids.first()).cloned().unwrap();
        two.host.send(Message::Do(Action::Press(id.into())));
        two.share();
        if let Some(change) = change(&before, &two.told) {
            most = most.max(serde_json::to_vec(&change).unwrap().len());
        }
        before.clone_from(&two.told);
        if two.host.model.screen != Screen::Lesson {
            break;
        }
        two.host.send(Message::Key(Key::F(2)));
        two.share();
    }
    println!("the first: {first} bytes; a change: {most} bytes at most");
    assert!(most <= 4096, "{most} bytes");
}
