//! What is kept about somebody: read, taken along, brought, erased; and the date, said by a person.

use std::path::PathBuf;

use super::*;
use crate::{
    progress::{LearnerId, Summary, fold},
    session::{
        Door, Place,
        screen::{Along, Bring},
    },
};

fn at_mine() -> Chair {
    let mut chair = Chair::ana();
    chair.press("home-mine");
    chair
}

fn stick() -> Vec<Place> {
    vec![Place { folder: PathBuf::from("/media/stick"), name: "BLUE".into(), stick: true }]
}

#[test]
fn a_guest_of_whom_nothing_is_kept_is_not_asked_about_it() {
    let chair = Chair::guest();
    assert!(chair.page().stop("home-mine").is_none());
    assert!(Chair::ana().page().stop("home-mine").is_some());
}

#[test]
fn everything_can_be_read_visit_by_visit() {
    let mut chair = at_mine();
    let id = chair.model.person.id;
    assert_eq!(chair.press("mine-read"), [Effect::Events(id)]);
    let mut events = chair.log.clone();
    for visit in 2..4 {
        events.extend(chair.log.iter().map(|event| Event { visit, ..event.clone() }));
    }
    chair.send(Message::Events(events));
    assert!(matches!(chair.model.screen, Screen::Record { at: 2, .. }), "the latest first");
    chair.presses(&["record-before", "record-before"]);
    assert!(chair.page().stop("record-before").is_none());
    chair.presses(&["record-after", "go-back", "go-back"]);
    assert_eq!(chair.model.screen, Screen::Home);
}

#[test]
fn the_words_are_shown_once_and_kept_nowhere() {
    let mut chair = at_mine();
    assert_eq!(chair.press("mine-along"), [Effect::Places]);
    chair.send(Message::Places(Vec::new()));
    assert_eq!(chair.press("along-again"), [Effect::Places]);
    chair.send(Message::Places(stick()));
    let effects = chair.press("place-0");
    assert!(matches!(&effects[..], [Effect::Seal { folder, .. }] if folder.ends_with("stick")), "{effects:?}");
    chair.send(Message::Sealed { file: "paso-sun.progress".into(), words: "sun moon tree cat fish".into() });
    assert!(format!("{:?}", chair.page()).contains("sun moon tree cat fish"));
    chair.press("along-done");
    assert!(!format!("{:?}", chair.model).contains("sun moon tree"));
    chair.send(Message::Sealed { file: "late".into(), words: "late words".into() });
    assert_eq!(chair.model.screen, Screen::Mine);
}

#[test]
fn pages_to_read_hold_all_of_it() {
    let mut chair = at_mine();
    chair.press("mine-write");
    chair.send(Message::Places(stick()));
    let id = chair.model.person.id;
    assert_eq!(chair.press("place-0"), [Effect::Events(id)]);
    let log = chair.log.clone();
    let effects = chair.send(Message::Events(log));
    let [Effect::Write { page, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert!(format!("{page:?}").contains("Ana"));
    chair.send(Message::NotDone(Say::ui("store-full")));
    assert_eq!(chair.model.screen, Screen::Along(Along::NotDone(Say::ui("store-full"))));
    chair.press("go-back");
}

#[test]
fn progress_that_is_brought_is_whose_words_they_are() {
    let mut chair = Chair::new(Machine { language: Some("en".into()), ..Machine::default() });
    chair.model.machine.people = true;
    chair.presses(&["come-back", "signs-bring"]);
    chair.press("bring-do");
    assert!(matches!(chair.model.screen, Screen::Bring(Bring::Ask { missing: true, .. })));
    chair.writes("bring-words", "sun moon tree cat fish");
    let effects = chair.press("bring-do");
    assert!(matches!(&effects[..], [Effect::Bring { words, .. }] if words == "sun moon tree cat fish"));
    chair.send(Message::NotDone(Say::ui("store-sealed-closed")));
    chair.press("bring-again");
    chair.writes("bring-words", "sun moon tree cat bird");
    chair.press("bring-do");
    let mut summary: Summary = fold(&Chair::ana().log);
    summary.nickname = "Eva".into();
    chair.send(Message::Brought(LearnerId(99), 12, Box::new(summary)));
    assert_eq!((chair.model.person.id, chair.model.person.nickname()), (LearnerId(99), Some("Eva")));
    assert!(chair.model.person.known);
    let visit = chair.log.last().map(|event| (event.learner, event.visit, event.what.clone()));
    assert!(matches!(visit, None | Some((LearnerId(99), 2, What::VisitBegan { .. }))), "{visit:?}");
}

#[test]
fn who_is_here_already_stays_here_whatever_is_brought() {
    let mut chair = at_mine();
    let id = chair.model.person.id;
    for (brought, own) in [(id, true), (LearnerId(99), false)] {
        chair.press("mine-bring");
        chair.writes("bring-words", "a b c d e");
        chair.press("bring-do");
        let summary = fold(&chair.log);
        chair.send(Message::Brought(brought, 3, Box::new(summary)));
        assert_eq!(chair.model.screen, Screen::Bring(Bring::Done { own, new: 3 }));
        assert_eq!(chair.model.person.id, id);
        chair.press("go-back");
    }
    chair.send(Message::Brought(LearnerId(5), 1, Box::default()));
    assert_eq!((chair.model.person.id, &chair.model.screen), (id, &Screen::Mine), "a late answer changes nothing");
}

#[test]
fn erasing_is_asked_once_more_and_said_only_when_the_disk_has_answered() {
    let mut chair = at_mine();
    let id = chair.model.person.id;
    chair.presses(&["mine-erase", "erase-no", "mine-erase"]);
    let effects = chair.press("erase-yes");
    let [Effect::Keep(events)] = &effects[..] else { panic!("{effects:?}") };
    assert!(matches!(&events[..], [Event { learner, what: What::Erased, .. }] if *learner == id));
    let seq = events[0].seq;
    assert_eq!(chair.page().id, "erase-wait");
    chair.send(Message::NotKept(Say::ui("store-full")));
    assert_eq!(chair.page().id, "erase-not");
    chair.send(Message::Kept(seq));
    assert_eq!(chair.page().id, "erased");
    assert!(!format!("{:?}", chair.model.person).contains("Ana") && !chair.model.person.known);
    let effects = chair.press("bye-next");
    assert!(effects.contains(&Effect::Wipe) && chair.log.last().is_some_and(|event| event.what == What::Erased));
}

/// Ana comes back where the clock says this.
fn coming(seconds: i64) -> Chair {
    let machine = Machine { language: Some("en".into()), built: 1_000_000, ..Machine::default() };
    let mut chair = Chair::new(machine);
    chair.at = Stamp { seconds, offset: 0, trusted: false };
    chair.model.machine.people = true;
    let mut summary = fold(&Chair::ana().log);
    summary.visits.latest = Some(crate::progress::Begun::default());
    chair.presses(&["come-back", "sign-sun"]);
    chair.writes("nickname", "Ana");
    chair.press("come-in");
    chair.send(Message::Door(Door::In(LearnerId(9), Box::new(summary))));
    chair
}

#[test]
fn a_date_that_may_be_right_is_asked_once_and_a_wrong_one_counts_for_nothing() {
    let mut chair = coming(2_000_000);
    assert_eq!(chair.model.screen, Screen::Date);
    let effects = chair.press("date-right");
    assert!(effects.contains(&Effect::ConfirmDate(true)));
    let mut chair = coming(2_000_000);
    let effects = chair.press("date-no");
    assert!(effects.contains(&Effect::ConfirmDate(false)));
    assert_eq!(chair.model.screen, Screen::Day, "then only a person can say whether it is another day");
    chair.press("day-other");
    assert!(chair.log.last().is_some_and(|event| !event.at.trusted));
    assert_eq!(coming(5).model.screen, Screen::Day, "nobody is asked about 1970");
}

#[test]
fn a_confirmed_date_is_believed_at_once() {
    let mut chair = coming(2_000_000);
    chair.press("date-right");
    if chair.model.screen == Screen::Day {
        chair.press("day-other");
    }
    assert_eq!(chair.model.screen, Screen::Home);
    let machine = |chair: &Chair| (chair.model.machine.dated, chair.model.machine.date_refused);
    assert_eq!(machine(&chair), (true, false));
}
