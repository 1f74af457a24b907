//! Guests, learners, two at one computer: what is kept, of whom, and what the next person finds.

use super::*;
use crate::{
    lesson::LessonId,
    page::{Size, Theme},
    progress::{BREAK, Mark, Next, Summary, fold},
    session::{Door, Person, Proof, Who},
};

#[test]
fn nothing_of_a_guest_is_kept() {
    let mut chair = Chair::guest();
    chair.opens(&["pick", "read"], Purpose::Begin);
    chair.presses(&["a", "b", "go-on"]);
    assert!(chair.log.is_empty());
    assert!(chair.status().is_empty(), "and nobody says that it is");
    chair.send(Message::Quit);
    assert!(chair.log.is_empty() && chair.model.ended);
}

#[test]
fn who_joins_keeps_everything_done_so_far_in_its_order() {
    let mut chair = Chair::guest();
    chair.opens(&["pick", "read"], Purpose::Begin);
    chair.presses(&["a", "b", "go-on"]);
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-home"]);
    chair.joins();
    let kept = chair.kept();
    assert!(matches!(kept[0], What::VisitBegan { .. }));
    assert!(kept.iter().any(|what| matches!(what, What::Slip { .. })));
    assert!(
        kept.iter().any(|what| matches!(what, What::Joined { nickname, sign } if nickname == "Ana" && sign == "sun"))
    );
    assert!(chair.log.windows(2).all(|pair| pair[0].seq < pair[1].seq));
    assert!(chair.log.iter().all(|event| event.learner == chair.model.person.id && event.log == LogId(1)));
    assert_eq!(fold(&chair.log), chair.model.person.summary);
}

#[test]
fn what_happened_before_the_store_was_open_gets_numbers_of_its_own() {
    let mut chair = Chair::new(Machine::default());
    chair.model.keeping = crate::session::Keeping::default();
    chair.presses(&["language-es", "hello-enter"]);
    chair.send(Message::Store(StoreState::Open { log: LogId(9), next: 500, people: true }));
    chair.presses(&["go-on", "comfort-keep"]);
    chair.joins();
    let mut keys: Vec<_> = chair.log.iter().map(|event| (event.log, event.seq)).collect();
    assert!(keys.iter().all(|(log, seq)| *log == LogId(9) && *seq >= 500), "{keys:?}");
    keys.dedup();
    assert_eq!(keys.len(), chair.log.len());
    assert_eq!(chair.model.keeping.sent, chair.log.last().unwrap().seq);
}

#[test]
fn a_visit_begins_once_whatever_was_touched_first() {
    let machine = || Machine { language: Some("en".into()), ..Machine::default() };
    let table: [(&str, Machine, &[&str]); 3] = [
        ("colours before the first Enter", machine(), &["F4", "theme-mono", "comfort-keep", "hello-enter"]),
        ("straight on", machine(), &["hello-enter"]),
        ("the language", Machine::default(), &["language-en", "hello-enter"]),
    ];
    for (name, machine, presses) in table {
        let mut chair = Chair::new(machine);
        chair.now = BREAK * 3;
        for id in presses {
            if *id == "F4" {
                chair.key(Key::F(4))
            } else {
                chair.press(id)
            };
        }
        chair.presses(&["go-on", "comfort-keep"]);
        assert!(!chair.says("home-break"), "{name}: nobody is tired yet");
        chair.joins();
        let begun = chair.kept().iter().filter(|what| matches!(what, What::VisitBegan { .. })).count();
        assert_eq!(begun, 1, "{name}");
    }
}

#[test]
fn choices_of_comfort_are_written_down_once_and_come_along() {
    let mut chair = Chair::ana();
    chair.key(Key::F(4));
    chair.presses(&["theme-contrast", "theme-contrast", "size-larger", "comfort-keep"]);
    let chose: Vec<_> = chair.kept().into_iter().filter(|what| matches!(what, What::Chose { .. })).cloned().collect();
    let set = |setting: &str, value: &str| What::Chose { setting: setting.into(), value: value.into() };
    assert_eq!(chose, [set("language", "en"), set("theme", "high-contrast"), set("size", "larger")]);
    let summary = fold(&chair.log);
    let mut other = Chair::new(Machine::default());
    comes(&mut other, &chair.model.person, summary);
    assert_eq!((other.model.look.comfort.theme, other.model.look.comfort.size), (Theme::HighContrast, Size::Larger));
}

#[test]
fn the_choices_are_taken_back_to_how_they_were() {
    let mut chair = Chair::ana();
    chair.key(Key::F(4));
    chair.presses(&["size-larger", "comfort-keep"]);
    chair.key(Key::F(4));
    chair.presses(&["theme-mono", "size-normal", "comfort-undo"]);
    assert_eq!((chair.model.look.comfort.theme, chair.model.look.comfort.size), (Theme::Calm, Size::Larger));
}

fn comes(chair: &mut Chair, person: &Person, summary: Summary) -> Vec<Effect> {
    chair.model.machine.people = true;
    chair.press("come-back");
    assert_eq!(chair.press("sign-sun"), []);
    chair.writes("nickname", "Ana");
    let who = Who::Named { sign: "sun".into(), nickname: "Ana".into() };
    assert_eq!(chair.press("come-in"), [Effect::Come { who, proof: Proof::Nothing }]);
    chair.send(Message::Door(Door::In(person.id, Box::new(summary))))
}

#[test]
fn who_comes_back_by_sign_and_name_says_whether_that_was_today_and_is_at_home() {
    let ana = Chair::ana();
    for (answer, another_day) in [("day-other", true), ("day-today", false)] {
        let mut chair = Chair::new(Machine::default());
        comes(&mut chair, &ana.model.person, fold(&ana.log));
        assert_eq!(chair.model.screen, Screen::Day, "no clock and no start of the machine can tell");
        let effects = chair.press(answer);
        let [Effect::Keep(events)] = &effects[..] else { panic!("{effects:?}") };
        assert_eq!(events[0].what, What::VisitBegan { another_day: Some(another_day), boot: String::new() });
        assert_eq!((events[0].visit, &chair.model.screen), (2, &Screen::Home));
        let late = chair.send(Message::Door(Door::In(ana.model.person.id, Box::new(fold(&ana.log)))));
        assert_eq!(late, [], "pressed twice: still the same visit");
    }
}

#[test]
fn nobody_is_asked_for_the_day_when_the_machine_was_started_anew() {
    let booted = |boot: &str| Machine { boot: boot.into(), ..Machine::default() };
    let mut ana = Chair::new(booted("first"));
    ana.presses(&["language-en", "hello-enter", "go-on", "comfort-keep"]);
    ana.joins();
    let mut chair = Chair::new(booted("second"));
    comes(&mut chair, &ana.model.person, fold(&ana.log));
    assert_eq!((chair.model.screen, chair.model.person.summary.visits.days), (Screen::Home, 2));
}

#[test]
fn who_went_on_as_a_guest_stays_a_guest_when_a_slow_disk_answers_late() {
    let ana = Chair::ana();
    let mut chair = Chair::guest();
    chair.send(Message::Door(Door::In(ana.model.person.id, Box::new(fold(&ana.log)))));
    assert!(!chair.model.person.known);
}

#[test]
fn leaving_asks_once_and_loses_nothing() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.writes("text", "half a wo");
    chair.key(Key::Esc);
    chair.press("menu-leave");
    assert_eq!(chair.model.screen, Screen::Lesson, "asked");
    chair.press("leave-texts");
    chair.press("leave-yes");
    assert_eq!(chair.model.screen, Screen::Bye);
    let state = &chair.model.person.summary.place.as_ref().unwrap().state;
    assert!(state.contains("half a wo"));
    chair.press("go-on-here");
    assert_eq!(chair.model.screen, Screen::Lesson);
    assert!(format!("{:?}", chair.page()).contains("half a wo"));
}

#[test]
fn what_a_learner_writes_is_kept_only_if_they_say_so() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.writes("text", "half a wo");
    chair.press("check-answer");
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-yes"]);
    assert!(!format!("{:?}", chair.log).contains("half a wo"), "neither as a place nor as a slip");
    chair.press("go-on-here");
    assert!(format!("{:?}", chair.page()).contains("half a wo"), "and now it is still there");
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-texts"]);
    assert!(chair.model.person.summary.place.as_ref().unwrap().state.contains("half a wo"));
    chair.press("leave-texts");
    assert!(!chair.model.person.summary.place.as_ref().unwrap().state.contains("half a wo"), "taken back");
}

#[test]
fn the_next_person_finds_nothing_of_the_one_before() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.key(Key::F(4));
    chair.presses(&["theme-mono", "comfort-keep"]);
    chair.key(Key::Esc);
    chair.presses(&["menu-tutor", "hand-up", "close"]);
    chair.key(Key::F(9));
    chair.presses(&["drawer-point", "drawer-close"]);
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-yes"]);
    let effects = chair.press("bye-next");
    assert!(effects.contains(&Effect::Wipe));
    assert!(matches!(&effects[0], Effect::Keep(events) if events.iter().any(|event| event.what == What::VisitEnded)));
    let Model { person, shared, look, screen, .. } = &chair.model;
    assert_eq!(*screen, Screen::Language);
    assert!(!person.known && person.summary == Summary::default() && person.pending.is_empty());
    assert!(shared.course.is_none() && shared.point.is_none() && !shared.hand && shared.turn.is_none());
    assert!(look.over.is_empty() && look.drawer.is_none() && look.comfort.theme == Theme::Calm);
    assert!(chair.status().is_empty(), "saved was said to the one before");
}

#[test]
fn quitting_keeps_the_place_and_ends_the_visit() {
    let mut chair = Chair::taking(&["word", "read"]);
    let effects = chair.send(Message::Quit);
    let [Effect::Keep(events), Effect::End] = &effects[..] else { panic!("{effects:?}") };
    assert!(matches!(events[0].what, What::Place { lesson: Some(_), .. }));
    assert_eq!(events.last().unwrap().what, What::VisitEnded);
    assert_eq!(chair.send(Message::Quit), [], "once is enough");
}

#[test]
fn saved_is_said_when_it_is_and_not_before() {
    let mut chair = Chair::taking(&["pick", "read"]);
    let sent = chair.model.keeping.sent;
    assert_eq!(chair.status(), [Text::Say(Say::ui("saving"))]);
    chair.send(Message::Kept(sent - 1));
    assert_eq!(chair.status(), [Text::Say(Say::ui("saving"))]);
    chair.send(Message::Kept(sent));
    assert_eq!(chair.status(), [Text::Say(Say::ui("saved"))]);
    chair.send(Message::NotKept(Say::ui("not-kept")));
    assert_eq!(chair.status(), [Text::Say(Say::ui("not-kept"))]);
    chair.press("b");
    assert!(chair.page().stop("go-on").is_some(), "and teaching goes on");
    chair.send(Message::Kept(chair.model.keeping.sent));
    assert_eq!(chair.status(), [Text::Say(Say::ui("saved"))], "it could be kept after all");
}

#[test]
fn two_learners_take_turns_and_each_step_says_who_did_it() {
    let mut chair = Chair::taking(&["pick1", "pick2", "pick3"]);
    chair.key(Key::F(9));
    chair.presses(&["drawer-more", "drawer-two"]);
    chair.key(Key::Esc);
    assert!(chair.model.look.drawer.is_some(), "back to the card first");
    chair.key(Key::Esc);
    let mut seats = Vec::new();
    for _ in 0..3 {
        chair.press("b");
        seats.push(chair.solved().seat);
        chair.press("go-on");
    }
    assert_eq!(seats, [Seat::Learner, Seat::Second, Seat::Learner]);
}

#[test]
fn after_three_new_lessons_it_is_enough_and_one_may_still_go_on() {
    let mut chair = Chair::ana();
    for lesson in ["trial", "two", "three"] {
        assert!(!chair.says("home-enough"));
        let lesson = LessonId::from(lesson);
        let (mut taught, words) = super::lesson(&["read"]);
        Arc::make_mut(&mut taught).id = lesson.clone();
        chair.send(Message::Opened(Box::new(Opened { lesson: taught, words, purpose: Purpose::Begin })));
        chair.press("go-on");
        assert_eq!(chair.model.screen, Screen::Done { lesson });
        chair.press("done-home");
    }
    assert!(chair.says("home-enough"));
    assert_eq!(chair.model.person.next(&chair.model.catalogue), Next::Enough("four".into()));
    let effects = chair.press("home-next");
    assert!(matches!(&effects[..], [Effect::Open { lesson, .. }] if lesson.as_str() == "four"), "advice, never a lock");
}

#[test]
fn a_break_is_offered_after_a_while_and_once_each_time() {
    let mut chair = Chair::ana();
    chair.now += BREAK;
    assert!(!chair.says("home-break"), "the page was not shown again yet");
    chair.send(Message::Kept(1));
    assert!(chair.says("home-break"));
    chair.press("home-topics");
    chair.press("go-back");
    assert!(!chair.says("home-break"));
}

#[test]
fn an_empty_name_is_not_kept_and_a_long_one_is_cut() {
    let mut chair = Chair::guest();
    chair.presses(&["home-name", "sign-cat"]);
    chair.writes("nickname", "  ");
    chair.press("name-keep");
    assert!(!chair.model.person.known);
    assert!(chair.says("name-empty"), "pressing is answered");
    assert_eq!(chair.model.look.focus.on.as_deref(), Some("nickname"), "and one can write at once");
    chair.writes("nickname", &"Añ\u{1b}[2J\u{202e}x".repeat(3000));
    chair.press("name-keep");
    assert!(chair.model.person.known);
    let name = chair.model.person.nickname().unwrap();
    assert!(name.chars().count() <= 24 && !name.chars().any(char::is_control), "{name:?}");
}

#[test]
fn the_tutors_mark_stands_in_the_log_as_the_tutors() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.writes_the_answer();
    chair.key(Key::F(9));
    chair.presses(&["drawer-more", "drawer-mark", "mark-together"]);
    let last = chair.log.last().unwrap();
    assert_eq!(last.seat, Seat::Tutor);
    assert!(matches!(&last.what, What::Marked { mark: Mark::Together, .. }));
    assert_eq!(fold(&chair.log), chair.model.person.summary);
}
