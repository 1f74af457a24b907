//! What boxes for passwords must hold to.

use super::*;

/// A program that keeps two passwords, and a box to see them.
fn keeper() -> Trial {
    let new = |unlike: Option<&str>| {
        let kind = BoxKind::NewPassword;
        let (unlike, shown) = (unlike.map(str::to_owned), Some("see".to_owned()));
        PartKind::Box(SiteBox { kind, lines: 1, unlike, shown, ..SiteBox::default() })
    };
    let keep = PartKind::Button { to: None, set: Some("kept".into()), unset: None, skip: false };
    let parts = vec![
        part("name", PartKind::Box(SiteBox { lines: 1, optional: true, ..SiteBox::default() })),
        part("one", new(None)),
        part("two", new(Some("one"))),
        part("see", PartKind::Tick { optional: true, on: false }),
        part("keep", keep),
        part("shows-one", PartKind::Shows { boxes: vec!["one".into()] }),
    ];
    let kept = want(|want| want.set = Some("kept".into()));
    let config = SiteTask { browser: vec![], ..task(vec![kept], vec![]) };
    let mut trial = trial(config);
    trial.reach(Web::from(vec![Arc::new(site("keeper", vec![("keeper", parts)]))]));
    trial
}

#[test]
fn a_new_password_must_be_strong_and_no_second_use() {
    let trial = keeper();
    let play = Play::new(trial.task()).set("one", "teapot").set("two", "4711").press("keep");
    let play = play.set("one", "teapot cloud ladder onion").set("two", "Teapot cloud ladder onion 2").press("keep");
    assert_eq!(play.slips(), ["weak-one", "same-two"]);
    assert!(play.set("two", "river sunday 7 lemons hat").press("keep").state.solved());
    // the name beside it is the first thing that is tried
    let play = Play::new(trial.task()).set("name", "cloud ladder onion").set("one", "teapot cloud ladder onion");
    let play = play.set("two", "river sunday 7 lemons hat").press("keep");
    assert_eq!(play.slips(), ["weak-one"]);
}

#[test]
fn a_password_is_kept_nowhere_and_told_to_no_other_seat() {
    let trial = keeper();
    let play = Play::new(trial.task()).set("one", "teapot cl").set("name", "Ana").set("one", "my real password");
    let play = play.press("see undo").set("two", "rose").set("one", "teapot cloud ladder onion").set("two", "roses");
    let told = serde_json::to_string(&play.state.veiled(&play.task)).unwrap();
    assert!(["teapot", "real", "rose"].iter().all(|word| !told.contains(word)), "{told}");
    assert!(told.contains("Ana") && play.state.holds_secrets(&play.task));
    assert!(!Play::new(trial.task()).set("name", "Ana").state.holds_secrets(&trial.task()));
    assert!(!Play::new(trial.task()).set("one", "4711").state.holds_secrets(&trial.task()), "a word of the lesson");
    // how strong it is can be seen there, and its letters not even when the learner looks at them
    let there = play.press("see");
    let shown = |state: &State| format!("{:?}", state.view(&there.task, there.config));
    assert!(shown(&there.state).contains("teapot cloud ladder onion"));
    let veiled = there.state.veiled(&there.task);
    assert!(shown(&veiled).contains("site-strength-strong") && shown(&veiled).contains("secret: true"));
}
