//! The tutor at the side: what the drawer does, and that it never does it unasked.

use super::*;
use crate::progress::{Mark, Tick};

fn at_the_drawer(steps: &[&str]) -> Chair {
    let mut chair = Chair::taking(steps);
    chair.key(Key::F(9));
    chair
}

#[test]
fn esc_closes_the_drawer_and_hands_back() {
    let mut chair = at_the_drawer(&["pick", "read"]);
    assert!(chair.page().drawer.is_some() && chair.page().stop("b").is_none(), "the drawer has the keys");
    chair.key(Key::Esc);
    assert!(chair.page().drawer.is_none() && chair.page().stop("b").is_some());
    chair.key(Key::F(9));
    chair.send(Message::Do(Action::Menu));
    assert!(chair.page().drawer.is_none(), "also without keys");
}

#[test]
fn esc_hands_back_inside_a_room_too() {
    let mut chair = Chair::taking(&["room", "read"]);
    chair.press("one");
    chair.key(Key::F(9));
    chair.send(Message::Do(Action::Menu));
    assert!(chair.page().drawer.is_none() && chair.page().stop("back").is_some());
}

#[test]
fn a_word_of_the_tutor_is_help() {
    let mut chair = at_the_drawer(&["word", "read"]);
    chair.presses(&["drawer-more", "drawer-word", "drawer-close"]);
    chair.writes_the_answer();
    assert_eq!(chair.solved().mark, Mark::AfterAWord);
}

#[test]
fn the_tutor_does_it_only_when_the_learner_says_yes_and_then_it_comes_again() {
    let mut chair = at_the_drawer(&["word", "read"]);
    chair.presses(&["drawer-more", "drawer-do"]);
    assert!(chair.says("consent-ask") && chair.says("drawer-learner"), "the learner is asked");
    assert_eq!(chair.page().stops()[0][0].id(), "consent-no", "no is the nearest answer");
    chair.press("consent-no");
    assert!(!chair.in_demo());
    chair.presses(&["drawer-more", "drawer-do", "consent-yes"]);
    assert!(chair.in_demo() && chair.model.look.drawer.is_none());
    chair.presses(&["demo-next", "demo-next", "demo-try"]);
    assert_eq!(chair.solved().mark, Mark::Together);
    assert_eq!(chair.step(), "word");
    chair.writes_the_answer();
    assert_eq!((chair.solved().mark, chair.solved().again), (Mark::Alone, true));
}

#[test]
fn the_pointer_walks_over_the_learners_controls_and_goes_away() {
    let mut chair = at_the_drawer(&["pick", "read"]);
    let mut seen = Vec::new();
    for _ in 0..4 {
        chair.press("drawer-point");
        seen.push(chair.page().point.map(|id| id.to_string()));
    }
    assert_eq!(seen, [Some("a".into()), Some("b".into()), Some("c".into()), None]);
}

#[test]
fn the_solution_is_behind_one_more_key() {
    let mut chair = at_the_drawer(&["word", "read"]);
    assert!(chair.page().stop("drawer-solution").is_none());
    chair.presses(&["drawer-more", "drawer-solution"]);
    assert!(chair.says("demo-write"));
    chair.presses(&["drawer-next", "drawer-next"]);
    assert!(chair.says("drawer-solution-end"));
}

#[test]
fn the_tutor_goes_to_any_step() {
    let mut chair = at_the_drawer(&["read", "pick", "word"]);
    chair.presses(&["drawer-more", "drawer-step", "drawer-next", "drawer-next", "drawer-next", "drawer-go"]);
    assert_eq!(chair.step(), "word");
    chair.presses(&["drawer-more", "drawer-step", "drawer-back", "drawer-go"]);
    assert_eq!(chair.step(), "pick");
}

#[test]
fn three_ticks_wait_for_the_next_volunteer() {
    let mut chair = at_the_drawer(&["pick"]);
    chair.presses(&["drawer-more", "drawer-ticks", "tick-repeat", "tick-comfort", "tick-repeat", "tick-go-on"]);
    assert_eq!(chair.model.person.summary.ticks, [Tick::AskComfort, Tick::GoOn]);
    assert!(chair.log.iter().filter(|event| matches!(event.what, What::Ticked { .. })).all(|e| e.seat == Seat::Tutor));
}

#[test]
fn a_raised_hand_stays_until_the_tutor_comes() {
    let mut chair = Chair::taking(&["pick", "read"]);
    chair.key(Key::Esc);
    chair.presses(&["menu-tutor", "hand-up", "close", "b", "go-on"]);
    assert!(chair.says("hand-is-up"));
    chair.key(Key::F(9));
    assert!(!chair.says("hand-is-up"));
    assert!(chair.kept().contains(&&What::Hand { up: false }));
}

#[test]
fn what_is_opened_twice_comes_to_the_top() {
    let mut chair = Chair::ana();
    chair.key(Key::F(1));
    chair.press("menu-words");
    chair.key(Key::F(1));
    assert!(chair.says("help-head"));
    chair.press("close");
    assert!(chair.says("words-place"));
    chair.press("close");
    assert_eq!(chair.model.look.over, []);
}

#[test]
fn nothing_is_pressed_that_is_not_there() {
    let mut chair = Chair::taking(&["pick", "read"]);
    let before = chair.page();
    for id in ["go-on", "nonsense", "consent-yes", "drawer-show", "menu-leave", "leave-yes", "demo-try", ""] {
        assert_eq!(chair.send(Message::Do(Action::Press(id.into()))), [], "{id}");
        chair.send(Message::Click(id.into()));
    }
    assert_eq!(chair.page(), before);
}
