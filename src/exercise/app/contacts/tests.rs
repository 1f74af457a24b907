//! What contacts must hold to.

use crate::{
    exercise::{
        Fact,
        app::trial::{Play, Trial, ten_thousand_fingers},
    },
    lesson::{ContactsGoal, ContactsStart, ContactsTask, Kind, PersonWant, Want},
};

const WORDS: [(&str, &str); 6] = [
    ("wei.name", "Wei Chen"),
    ("wei.phone", "600 100 200"),
    ("wei-old.name", "Wei"),
    ("wei-old.email", "wei@post.example"),
    ("ana.name", "Ana"),
    ("number", "600 300 400"),
];

fn trial(goal: Vec<ContactsGoal>, never: Vec<ContactsGoal>) -> Trial {
    let people = ["wei", "wei-old", "ana"].map(str::to_owned).to_vec();
    let start = ContactsStart { people, emergency: Vec::new() };
    Trial::new(Kind::Contacts(ContactsTask { start, goal, never, ..ContactsTask::default() }), WORDS)
}

fn person(want: PersonWant) -> ContactsGoal {
    ContactsGoal::Person(want)
}

#[test]
fn a_number_is_changed_and_counts_when_it_is_saved() {
    let want =
        PersonWant { who: Some("ana".into()), phone: Some(Want::Word("number".into())), ..PersonWant::default() };
    let trial = trial(vec![person(want)], vec![]);
    let play = Play::new(trial.task()).press("person-ana change").set("phone", "600300400");
    assert!(!play.state.solved());
    assert!(play.press("keep").state.solved());
}

#[test]
fn a_new_card_needs_a_name() {
    let want = PersonWant { name: Some(Want::Text("Olena".into())), ..PersonWant::default() };
    let trial = trial(vec![person(want), ContactsGoal::Count(4)], vec![]);
    let play = Play::new(trial.task()).press("new").set("phone", "1").press("keep");
    assert_eq!(play.slips(), ["no-name"]);
    assert!(play.set("name", "olena").press("keep").state.solved());
}

#[test]
fn a_card_that_holds_nothing_yet_is_left_without_saving() {
    let trial = trial(vec![ContactsGoal::Count(9)], vec![]);
    let play = Play::new(trial.task()).press("new back new").set("name", "Olena");
    assert!(!play.shows("back"), "what is written is saved or undone");
    assert!(play.press("undo back").slips().is_empty());
}

#[test]
fn another_number_is_saved_and_the_step_says_so() {
    let want = || PersonWant {
        who: Some("ana".into()),
        phone: Some(Want::Word("number".into())),
        emergency: Some(true),
        ..PersonWant::default()
    };
    let mut trial = trial(vec![person(want())], vec![]);
    trial.word("not-yet", "Compare the number.");
    let play = Play::new(trial.task()).press("new keep");
    assert_eq!(play.slips(), ["nothing"], "an empty card is no card, and that is said");
    let play = play.press("person-ana change").set("phone", "600 300 4").press("keep");
    assert_eq!(play.slips(), ["nothing", "kept"]);
    let play = play.press("change").set("phone", "600 300 400").press("keep");
    assert_eq!(play.slips(), ["nothing", "kept"], "the mark comes after saving");
    assert!(play.press("emergency").state.solved());
}

#[test]
fn two_cards_of_one_person_become_one_and_nothing_is_lost() {
    let want = PersonWant {
        who: Some("wei".into()),
        phone: Some(Want::Any),
        email: Some(Want::Text("wei@post.example".into())),
        emergency: Some(true),
        ..PersonWant::default()
    };
    let trial = trial(vec![person(want)], vec![ContactsGoal::Gone("ana".into())]);
    let play = Play::new(trial.task()).press("person-ana throw-away");
    assert!(play.has(&Fact::Hurt("gone-ana".into())));
    let play = play.press("back person-wei merge same-wei-old emergency");
    assert!(play.state.solved());
}

#[test]
fn ten_thousand_keys_and_everything_can_be_undone() {
    ten_thousand_fingers(&trial(vec![ContactsGoal::Count(0), ContactsGoal::Count(1)], vec![]));
}
