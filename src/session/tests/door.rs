//! At the door: who comes back, what is asked, what a page tells and does not tell.

use super::*;
use crate::{
    progress::{LearnerId, Summary, fold},
    secret::{Guard, Secret},
    session::{Door, Proof, Rules, SignIn, TutorDoor, Who},
};

/// At the door with that sign and name.
fn at_the_door(rules: Rules) -> Chair {
    let mut chair = Chair::new(Machine::default());
    chair.model.machine.people = true;
    chair.model.rules = rules;
    chair.presses(&["language-en", "come-back", "sign-sun"]);
    chair.writes("nickname", "Ana");
    chair
}

fn asks(sign_in: SignIn) -> Rules {
    Rules { sign_in, ..Rules::default() }
}

fn pin(digits: &str) -> Proof {
    Proof::Secret(Secret::pin(digits).unwrap())
}

fn ana() -> Who {
    Who::Named { sign: "sun".into(), nickname: "Ana".into() }
}

fn summary(guard: Guard) -> Box<Summary> {
    let mut summary = Summary::default();
    (summary.nickname, summary.sign, summary.guard) = ("Ana".into(), "sun".into(), guard);
    Box::new(summary)
}

#[test]
fn no_page_on_the_way_in_shows_who_has_been_here() {
    let mut chair = at_the_door(Rules::default());
    let (mut pages, mut known) = (Vec::new(), Vec::new());
    for answers in [[Door::Ask, Door::Not(0)], [Door::Ask, Door::Not(0)]] {
        let mut shown = Vec::new();
        let mut chair = at_the_door(Rules::default());
        chair.press("come-in");
        for answer in answers {
            chair.send(Message::Door(answer));
            shown.push(chair.page());
            if chair.page().stop("come-pin").is_some() {
                chair.press("come-pin");
                chair.writes("pin", "2580");
                chair.press("come-in");
            }
        }
        if pages.is_empty() { pages = shown } else { known = shown }
    }
    assert_eq!(pages, known);
    assert!(
        !chair.press("go-back").iter().any(|effect| matches!(effect, Effect::Find { .. })),
        "and nothing is looked up"
    );
}

#[test]
fn a_centre_that_wants_a_list_shows_the_names_with_a_sign() {
    let mut chair = Chair::new(Machine::default());
    chair.model.machine.people = true;
    chair.model.rules = Rules { list: true, ..asks(SignIn::Pin) };
    chair.presses(&["language-en", "come-back"]);
    assert_eq!(chair.press("sign-sun"), [Effect::Find { sign: "sun".into() }]);
    chair.send(Message::Found(vec![(LearnerId(5), "Ana".into())]));
    chair.press(&format!("person-{}", LearnerId(5)));
    chair.writes("pin", "2580");
    assert_eq!(chair.press("come-in"), [Effect::Come { who: Who::Known(LearnerId(5)), proof: pin("2580") }]);
}

#[test]
fn a_pin_is_asked_of_everybody_where_the_centre_says_so() {
    let mut chair = at_the_door(asks(SignIn::Pin));
    assert_eq!(chair.press("come-in"), [], "the name alone asks nobody");
    chair.writes("pin", "12");
    assert_eq!(chair.press("come-in"), []);
    assert!(chair.says("come-empty"));
    chair.writes("pin", "2580");
    assert_eq!(chair.press("come-in"), [Effect::Come { who: ana(), proof: pin("2580") }]);
    chair.send(Message::Door(Door::In(LearnerId(5), summary(Guard::Pin))));
    assert!(chair.model.person.known);
}

#[test]
fn three_pictures_come_in_their_order_and_none_is_shown() {
    let mut chair = at_the_door(asks(SignIn::Pictures));
    chair.presses(&["come-in", "picture-cat"]);
    let before = chair.page();
    chair.presses(&["go-back", "picture-sun"]);
    assert_eq!(before, chair.page(), "nobody can see over a shoulder which it was");
    chair.press("picture-bread");
    let proof = Proof::Secret(Secret::pictures(["sun", "bread", "key"]));
    assert_eq!(chair.press("picture-key"), [Effect::Come { who: ana(), proof }]);
    chair.send(Message::Door(Door::Not(5)));
    assert!(chair.says("come-patience") && chair.page().stop("picture-cat").is_some());
}

#[test]
fn what_was_typed_is_gone_after_a_try_and_shown_by_nobody() {
    let mut chair = at_the_door(asks(SignIn::Pin));
    chair.press("come-in");
    chair.writes("pin", "2580");
    assert!(!format!("{:?}", chair.model).contains("2580"));
    let effects = chair.press("come-in");
    assert!(!format!("{effects:?}").contains("2580"));
    chair.send(Message::Door(Door::Not(0)));
    assert!(!format!("{:?}", chair.page()).contains("2580") && chair.says("come-not"));
}

#[test]
fn a_tutor_lets_in_who_has_forgotten_and_something_new_is_chosen() {
    let mut chair = at_the_door(asks(SignIn::Pin));
    chair.presses(&["come-in", "come-other", "come-tutor"]);
    chair.writes("pin", "8642");
    assert_eq!(chair.press("come-let-in"), [Effect::Tutor(Secret::pin("8642").unwrap())]);
    let effects = chair.send(Message::Tutor(TutorDoor::Yes));
    assert_eq!(effects, [Effect::Come { who: ana(), proof: Proof::Tutor }]);
    chair.send(Message::Door(Door::In(LearnerId(5), summary(Guard::Pin))));
    if chair.model.screen == Screen::Day {
        chair.press("day-other");
    }
    assert!(chair.page().stop("guard-with-pin").is_some() && chair.page().stop("guard-nothing").is_none());
}

#[test]
fn a_pin_is_typed_twice_and_only_what_cannot_be_read_back_is_kept() {
    let mut chair = Chair::ana();
    chair.model.screen = Screen::Guarding(super::super::screen::guard::Guarding::new(true));
    chair.press("guard-with-pin");
    for (first, told) in [("12", "guard-digits"), ("1234", "guard-easy")] {
        chair.writes("pin", first);
        chair.press("guard-go-on");
        assert!(chair.says(told));
    }
    chair.writes("pin", "2580");
    chair.press("guard-go-on");
    chair.writes("pin", "2581");
    chair.press("guard-go-on");
    assert!(chair.says("guard-differ"));
    chair.writes("pin", "2580");
    chair.press("guard-go-on");
    chair.writes("pin", "2580");
    assert_eq!(chair.press("guard-go-on"), [Effect::Hide(Secret::pin("2580").unwrap())]);
    chair.send(Message::Hidden("$argon2id$…".into()));
    let kept = What::Guarded { guard: Guard::Pin, check: "$argon2id$…".into() };
    assert!(chair.kept().contains(&&kept) && !format!("{:?}", chair.log).contains("2580"));
    assert_eq!(fold(&chair.log).guard, Guard::Pin);
}

#[test]
fn a_card_shows_its_number_once() {
    let mut chair = Chair::ana();
    chair.model.screen = Screen::Guarding(super::super::screen::guard::Guarding::new(true));
    chair.presses(&["guard-with-pictures", "picture-sun", "picture-cat", "picture-key", "guard-keep"]);
    chair.send(Message::Hidden("one".into()));
    let effects = chair.press("guard-card");
    assert!(matches!(&effects[..], [Effect::Hide(_)]));
    chair.send(Message::Hidden("two".into()));
    assert!(chair.kept().contains(&&What::Carded { check: "two".into() }));
    assert!(chair.says("card-number"));
    assert!(matches!(&chair.press("card-print")[..], [Effect::Print(_)]));
    chair.send(Message::Printed(false));
    assert!(chair.says("card-no-printer"));
    chair.press("card-done");
    assert_eq!(chair.model.screen, Screen::Home);
}

#[test]
fn who_chooses_nothing_more_is_at_home_at_once() {
    let mut chair = Chair::guest();
    chair.presses(&["home-name", "sign-sun"]);
    chair.writes("nickname", "Ana");
    chair.press("name-keep");
    assert!(chair.says("guard-ask"));
    assert_eq!(chair.press("guard-nothing"), []);
    assert_eq!(chair.model.screen, Screen::Home);
}

#[test]
fn this_centre_opens_only_to_a_tutor_where_one_has_a_pin() {
    let mut chair = Chair::ana();
    chair.model.rules.tutors = 1;
    chair.key(Key::Esc);
    chair.presses(&["menu-tutor", "call-centre"]);
    chair.writes("pin", "8642");
    chair.press("tutor-pin-go");
    chair.send(Message::Tutor(TutorDoor::Not(0)));
    assert!(chair.says("come-not-tutor"));
    chair.writes("pin", "8642");
    chair.press("tutor-pin-go");
    chair.send(Message::Tutor(TutorDoor::Yes));
    assert_eq!(chair.press("sign-in-pin"), [Effect::Decide { setting: "sign-in", value: "pin".into() }]);
    chair.send(Message::Decided(Box::new(Rules { languages: vec!["es".into()], ..asks(SignIn::Pin) })));
    assert_eq!(chair.model.rules.sign_in, SignIn::Pin);
}
