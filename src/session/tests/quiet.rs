//! Nothing happens for a while: who is asked, whose page is closed, and what the next one finds.

use super::*;
use crate::{
    progress::fold,
    session::{Door, Rules, WARNING},
};

const MINUTE: u64 = 60_000;

/// The time that was asked for comes, and nothing else.
fn sleeps(chair: &mut Chair) -> Vec<Effect> {
    chair.now = chair.model.next_wake().expect("somebody is to be woken");
    chair.send(Message::Wake)
}

/// Until the page is closed.
fn falls_asleep(chair: &mut Chair) -> Vec<Effect> {
    for _ in 0..4 {
        let effects = sleeps(chair);
        if effects.contains(&Effect::Wipe) {
            return effects;
        }
    }
    panic!("never closed: {:?}", chair.model.screen);
}

fn comes_back(chair: &mut Chair) {
    chair.presses(&["locked-go-on", "sign-sun"]);
    chair.writes("nickname", "Ana");
    chair.press("come-in");
    let id = chair.log[0].learner;
    let summary = Box::new(fold(&chair.log));
    chair.send(Message::Door(Door::In(id, summary)));
}

#[test]
fn nobody_is_woken_before_anybody_is_here() {
    let mut chair = Chair::new(Machine::default());
    assert_eq!(chair.model.next_wake(), None);
    chair.press("language-en");
    assert!(chair.model.next_wake().is_some(), "a guest has begun");
}

#[test]
fn a_minute_before_it_is_asked_and_any_key_stays_and_does_nothing_else() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.writes("text", "half a wo");
    sleeps(&mut chair);
    assert!(chair.says("offer-help"));
    let (before, focus) = (chair.page(), chair.model.look.focus.clone());
    sleeps(&mut chair);
    assert!(chair.says("quiet-ask"));
    assert_eq!(chair.model.next_wake(), Some(chair.model.quiet.since + WARNING * 5), "the one timer is the closing");
    chair.key(Key::Enter);
    assert_eq!((chair.page(), chair.model.look.focus.on.clone()), (before, focus.on));
}

#[test]
fn the_page_closes_and_opens_again_inside_the_step() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.writes("text", "half a wo");
    sleeps(&mut chair);
    let before = chair.page();
    assert!(falls_asleep(&mut chair).contains(&Effect::Wipe));
    let shown = format!("{:?}", chair.page());
    assert!(chair.says("locked-head") && !shown.contains("Ana") && !shown.contains("half a wo"));
    assert_eq!(chair.model.next_wake(), None, "closed: nobody is woken any more");
    comes_back(&mut chair);
    assert_eq!(chair.page(), before);
    assert!(chair.model.locked.is_none());
}

#[test]
fn somebody_else_finds_nothing_and_the_visit_before_has_ended() {
    let mut chair = Chair::taking(&["word", "read"]);
    falls_asleep(&mut chair);
    let ana = chair.log[0].learner;
    chair.press("locked-other");
    let last = chair.log.last().unwrap();
    assert_eq!((&last.what, last.learner), (&What::VisitEnded, ana));
    assert!(chair.model.locked.is_none() && chair.model.screen == Screen::Language);
}

#[test]
fn a_guest_is_kept_for_one_more_time_of_quiet() {
    let mut chair = Chair::guest();
    falls_asleep(&mut chair);
    chair.press("locked-go-on");
    assert_eq!(chair.model.screen, Screen::Home);
    falls_asleep(&mut chair);
    let effects = sleeps(&mut chair);
    assert!(effects.contains(&Effect::Wipe) && chair.model.locked.is_none());
    assert_eq!((&chair.model.screen, chair.model.next_wake()), (&Screen::Language, None));
    assert!(chair.log.is_empty());
}

#[test]
fn who_said_goodbye_makes_room() {
    let mut chair = Chair::ana();
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-yes"]);
    falls_asleep(&mut chair);
    assert_eq!(chair.model.screen, Screen::Language);
}

#[test]
fn a_name_that_is_half_typed_does_not_stay() {
    let mut chair = Chair::new(Machine::default());
    chair.model.machine.people = true;
    chair.presses(&["language-en", "come-back", "sign-sun"]);
    chair.writes("nickname", "Ana");
    falls_asleep(&mut chair);
    assert!(!format!("{:?}", chair.page()).contains("Ana"));
}

#[test]
fn reading_aloud_and_every_key_count_and_the_disk_does_not() {
    let mut chair = Chair::ana();
    let due = chair.model.next_wake().unwrap();
    chair.wait(MINUTE);
    chair.send(Message::Kept(1));
    assert_eq!(chair.model.next_wake(), Some(due));
    chair.send(Message::ReadAloud);
    assert!(chair.model.next_wake() > Some(due));
}

#[test]
fn a_computer_of_one_person_never_closes() {
    let mut chair = Chair::ana();
    chair.model.rules = Rules { lock_minutes: 0, ..Rules::default() };
    assert_eq!(chair.model.next_wake(), None);
}

#[test]
fn the_menu_the_help_and_the_drawer_do_not_open_on_a_closed_page() {
    let mut chair = Chair::ana();
    falls_asleep(&mut chair);
    for key in [Key::Esc, Key::F(1), Key::F(4), Key::F(9), Key::F(10)] {
        chair.key(key);
        assert!(chair.says("locked-head") && chair.model.look.over.is_empty() && chair.model.look.drawer.is_none());
    }
}

#[test]
fn only_a_tutor_closes_a_kiosk() {
    let mut chair = Chair::ana();
    chair.model.rules = Rules { kiosk: true, tutors: 1, ..Rules::default() };
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-yes", "bye-close"]);
    assert!(!chair.model.ended && chair.says("come-tutor-ask"));
    chair.writes("pin", "8642");
    chair.press("tutor-pin-go");
    let effects = chair.send(Message::Tutor(crate::session::TutorDoor::Yes));
    assert!(effects.contains(&Effect::End) && chair.model.ended);
}
