//! Keys that are held down, and who may press at all.

use super::*;
use crate::session::{Shared, may};

#[test]
fn enter_does_nothing_on_a_page_that_has_just_come() {
    for (wait, done) in [(0, false), (200, false), (399, false), (400, true), (2000, true)] {
        let mut chair = Chair::new(Machine::default());
        chair.wait(1000);
        chair.key(Key::Enter);
        assert_eq!(chair.model.screen, Screen::Hello { pressed: false });
        chair.wait(wait);
        chair.key(Key::Enter);
        assert_eq!(chair.model.screen == Screen::Hello { pressed: true }, done, "after {wait} ms");
    }
}

#[test]
fn a_held_enter_does_not_run_through_pages() {
    let mut chair = Chair::new(Machine::default());
    chair.wait(1000);
    chair.key(Key::Enter);
    for _ in 0..100 {
        chair.wait(33);
        chair.key(Key::Enter);
    }
    assert_eq!(chair.model.screen, Screen::Hello { pressed: false }, "three seconds of holding it");
    chair.wait(500);
    chair.key(Key::Enter);
    assert_eq!(chair.model.screen, Screen::Hello { pressed: true }, "let go and pressed again");
}

#[test]
fn a_held_enter_stops_at_the_next_box() {
    let mut chair = Chair::guest();
    chair.presses(&["home-name", "sign-sun"]);
    chair.writes("nickname", "Ana");
    chair.wait(1000);
    for _ in 0..60 {
        chair.key(Key::Enter);
        chair.wait(40);
    }
    assert!(!chair.model.person.known, "the button behind the box is not pressed");
    assert_eq!(chair.model.look.focus.on.as_deref(), Some("name-keep"));
}

#[test]
fn where_nobody_can_hold_a_key_lines_may_follow_at_once() {
    let mut chair = Chair::new(Machine::default());
    chair.model.machine.held_keys = false;
    chair.key(Key::Enter);
    chair.key(Key::Enter);
    assert_eq!(chair.model.screen, Screen::Hello { pressed: true });
}

#[test]
fn where_lines_are_typed_the_next_hint_comes_whenever_it_is_asked_for() {
    let mut chair = Chair::taking(&["word"]);
    chair.model.machine.held_keys = false;
    chair.key(Key::F(2));
    chair.key(Key::F(2));
    assert_eq!(chair.rung(), 2);
}

#[test]
fn each_seat_may_do_what_is_its_own() {
    let key = || Message::Key(Key::Enter);
    let turn = |turn| Shared { turn, ..Shared::default() };
    let table = [
        ("the learner", Seat::Learner, key(), turn(None), true),
        ("the second out of turn", Seat::Second, key(), turn(Some(Seat::Learner)), false),
        ("the second where there is one learner", Seat::Second, key(), turn(None), false),
        ("the second in turn", Seat::Second, key(), turn(Some(Seat::Second)), true),
        ("the tutor never presses for a learner", Seat::Tutor, key(), turn(None), false),
        ("nor clicks", Seat::Tutor, Message::Click("send".into()), turn(None), false),
        ("nor pastes", Seat::Tutor, Message::Paste("x".into()), turn(None), false),
        ("nor by name", Seat::Tutor, Message::Do(Action::Menu), turn(None), false),
        ("the clock belongs to nobody", Seat::Tutor, Message::Wake, turn(None), true),
        ("nor does the store", Seat::Second, Message::Kept(1), turn(None), true),
    ];
    for (name, seat, message, shared, allowed) in table {
        assert_eq!(may(seat, &message, &shared), allowed, "{name}");
    }
}

#[test]
fn what_may_not_be_done_changes_nothing() {
    let mut chair = Chair::taking(&["pick"]);
    let before = chair.page();
    assert_eq!(chair.send_by(Seat::Tutor, Message::Do(Action::Press("b".into()))), []);
    assert_eq!(chair.page(), before);
}
