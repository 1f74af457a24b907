//! Coming back to one's place: inside the step, whatever has become of the lesson.

use super::*;
use crate::progress::{Place, fold};

/// What was kept of a learner who wrote half a word in the second of three steps.
fn half_way() -> String {
    let mut chair = Chair::taking(&["read", "word", "pick"]);
    chair.press("go-on");
    chair.asks_for_hints(1);
    chair.writes("text", "half a wo");
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-texts", "leave-yes"]);
    let summary = fold(&chair.log);
    assert_eq!(summary, chair.model.person.summary);
    summary.place.unwrap().state
}

fn comes_back(state: String, steps: &[&str]) -> Chair {
    let mut chair = Chair::ana();
    chair.model.person.summary.place = Some(Place { lesson: "trial".into(), state });
    chair.presses(&["home-topics", "go-back"]);
    let effects = chair.press("home-go-on");
    assert!(matches!(&effects[..], [Effect::Open { purpose: Purpose::Resume, .. }]));
    chair.opens(steps, Purpose::Resume);
    chair
}

#[test]
fn a_learner_comes_back_into_the_step_with_half_typed_words_and_the_help_given() {
    let chair = comes_back(half_way(), &["read", "word", "pick"]);
    assert_eq!((chair.step().as_str(), chair.rung()), ("word", 1));
    assert!(format!("{:?}", chair.page()).contains("half a wo"));
}

#[test]
fn a_lesson_that_changed_meanwhile_is_gone_on_with_as_well_as_it_can_be() {
    let half = half_way();
    let none =
        r#"{"rounds":[],"at":0,"seed":1,"state":{"read":{}},"help":{"rung":0,"word":false,"acted":false},"slips":[]}"#;
    let far = half.replace("\"at\":1", "\"at\":4000000000");
    let rung = half.replace("\"rung\":1", "\"rung\":250");
    let table: [(&str, String, &[&str], &str); 9] = [
        ("another step before it", half.clone(), &["menu", "read", "word", "pick"], "word"),
        ("the step is gone", half.clone(), &["read", "pick"], "read"),
        ("other steps altogether", half.clone(), &["menu", "leave"], "menu"),
        ("not readable", "{\"rounds\": [".into(), &["read", "word"], "read"),
        ("nothing", String::new(), &["read", "word"], "read"),
        ("no rounds", none.into(), &["read", "word"], "read"),
        ("a place behind the end", far, &["read", "word", "pick"], "pick"),
        ("a rung that does not exist", rung, &["read", "word", "pick"], "word"),
        ("something else", "[1,2,3]".into(), &["word"], "word"),
    ];
    for (name, state, steps, expected) in table {
        let mut chair = comes_back(state, steps);
        assert_eq!((chair.model.screen.clone(), chair.step().as_str()), (Screen::Lesson, expected), "{name}");
        assert!(!chair.page().stops().is_empty(), "{name}");
        for key in [Key::Enter, Key::Down, Key::Esc, Key::Enter, Key::F(2), Key::F(9)] {
            chair.wait(1000);
            chair.key(key);
        }
    }
}

#[test]
fn a_password_is_never_kept_and_never_told() {
    use crate::lesson::{
        Site, SiteTask, SiteWant, Want, Web,
        site::{BoxKind, Part, PartKind, SiteBox, SitePage},
    };
    let (mut taught, words) = lesson(&["read", "word"]);
    let one = |id: &str, kind| {
        let what = PartKind::Box(SiteBox { kind, lines: 1, ..SiteBox::default() });
        Part { id: id.into(), what, when: None, unless: None }
    };
    let parts = vec![one("who", BoxKind::Text), one("key", BoxKind::NewPassword)];
    let pages = vec![SitePage { id: "keeper".into(), parts, ..SitePage::default() }];
    let lesson = Arc::make_mut(&mut taught);
    lesson.web = Web::from(vec![Arc::new(Site { id: "keeper".into(), pages, ..Site::default() })]);
    let never = SiteWant { holds: [("who".to_owned(), Want::Text("nobody".into()))].into(), ..SiteWant::default() };
    lesson.steps[0].kind = Kind::Site(SiteTask { goal: vec![never], ..SiteTask::default() });
    let mut chair = Chair::ana();
    chair.send(Message::Opened(Box::new(Opened { lesson: taught, words, purpose: Purpose::Begin })));
    chair.writes("who", "Ana R");
    chair.writes("key", "teapot cloud ladder");
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-texts", "leave-yes"]);
    let (log, told) = (format!("{:?}", chair.log), format!("{:?}", super::super::Snapshot::of(&chair.model)));
    assert!(!log.contains("teapot") && !told.contains("teapot"), "{log}");
}

#[test]
fn a_step_of_another_kind_under_the_same_name_begins_afresh() {
    let (changed, words) = {
        let (mut taught, words) = lesson(&["read", "word", "pick"]);
        Arc::make_mut(&mut taught).steps[1].kind = step("pick").kind;
        (taught, words)
    };
    let mut chair = Chair::ana();
    chair.model.person.summary.place = Some(Place { lesson: "trial".into(), state: half_way() });
    chair.send(Message::Opened(Box::new(Opened { lesson: changed, words, purpose: Purpose::Resume })));
    assert_eq!((chair.step().as_str(), chair.rung()), ("word", 0));
    chair.press("b");
    assert_eq!(chair.solved().step, "word");
}

#[test]
fn really_leaving_and_coming_back_another_day_counts_as_that() {
    let mut chair = Chair::taking(&["leave", "read"]);
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-yes"]);
    let state = chair.model.person.summary.place.clone().unwrap().state;
    let chair = comes_back(state, &["leave", "read"]);
    assert_eq!(chair.solved().step, "leave");
}

#[test]
fn staying_after_all_counts_too() {
    let mut chair = Chair::taking(&["leave", "read"]);
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-yes", "go-on-here"]);
    assert_eq!(chair.solved().step, "leave");
}

#[test]
fn a_lesson_in_the_middle_goes_on_from_the_list_too() {
    let mut chair = Chair::taking(&["read", "word"]);
    chair.press("go-on");
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-home", "home-topics", "unit-first-steps"]);
    let effects = chair.press("lesson-trial");
    assert!(matches!(&effects[..], [Effect::Open { purpose: Purpose::Resume, .. }]));
}

#[test]
fn a_lesson_that_was_left_for_another_one_goes_on_inside_its_step_too() {
    let mut chair = Chair::ana();
    let summary = &mut chair.model.person.summary;
    summary.left.insert("trial".into(), half_way());
    summary.place = Some(Place { lesson: "other".into(), state: String::new() });
    chair.presses(&["home-topics", "unit-first-steps"]);
    assert!(chair.says("lesson-open"));
    let effects = chair.press("lesson-trial");
    assert!(matches!(&effects[..], [Effect::Open { purpose: Purpose::Resume, .. }]));
    chair.opens(&["read", "word", "pick"], Purpose::Resume);
    assert_eq!((chair.step().as_str(), chair.rung()), ("word", 1));
    let summary = &chair.model.person.summary;
    assert!(summary.half_way(&"other".into()).is_some(), "the other one keeps its place as well");
    assert_eq!(chair.model.person.place(), Some(&"trial".into()));
}

#[test]
fn a_lesson_that_cannot_be_opened_leads_home() {
    let mut chair = Chair::ana();
    chair.send(Message::NotOpened("trial".into(), Say::ui("lesson-not-there")));
    assert!(chair.says("lesson-not-there"));
    chair.press("done-home");
    assert_eq!(chair.model.screen, Screen::Home);
}
