//! Pages that are left by their own buttons alone, and what an answer is told.

use super::*;

/// A room, a call with messages, and what comes after it.
fn call() -> Trial {
    let button = |id: &str, set: Option<&str>, to: &str| {
        part(id, PartKind::Button { to: Some(to.into()), set: set.map(str::to_owned), unset: None, skip: false })
    };
    let tick = part("sound", PartKind::Tick { optional: true, on: false });
    let quiet =
        Part { unless: Some("joined sound".into()), ..part("quiet", PartKind::Tick { optional: true, on: false }) };
    let mut site = site(
        "room",
        vec![
            ("room", vec![tick.clone(), quiet, button("join", Some("joined"), "room-call")]),
            ("room-call", vec![tick, link("room-messages"), button("leave", None, "room-end")]),
            ("room-messages", vec![button("to-the-call", None, "room-call")]),
            ("room-end", vec![part("gone", PartKind::Text), link("room")]),
        ],
    );
    site.pages[1].stays = true;
    let config = SiteTask { browser: vec![], ..task(vec![want(|want| want.set = Some("never".into()))], vec![]) };
    let mut trial = trial(config);
    trial.reach(Web::from(vec![Arc::new(site)]));
    trial
}

#[test]
fn nothing_but_its_own_buttons_leads_out_of_a_call_and_nothing_back_into_it() {
    let trial = call();
    let play = Play::new(trial.task()).press("sound join");
    assert!(!play.has("back") && !play.has("undo"));
    let play = play.press("sound");
    assert!(play.has("undo"), "what is done in the call is undone there");
    let play = play.press("undo");
    assert!(play.has("leave") && !play.has("undo"));
    let play = play.press("room-messages");
    assert!(!play.has("back") && !play.has("undo"));
    let play = play.press("to-the-call leave");
    assert!(!play.has("back"));
    let play = play.press("room");
    assert!(play.has("back"), "elsewhere the way back is there");
}

#[test]
fn a_part_is_there_while_none_of_several_names_is_set() {
    let trial = call();
    let play = Play::new(trial.task());
    assert!(play.has("quiet"));
    assert!(!play.press("sound").has("quiet"));
}

#[test]
fn a_search_for_nothing_and_a_box_that_is_empty_lead_into_the_box() {
    let trial = trial(task(vec![opened("library-hours")], vec![]));
    let start = |play: &Play<'_>| play.state.view(&play.task, play.config).start.map(|id| id.to_string());
    let play = Play::new(trial.task()).press("q-go");
    assert!(play.facts.contains(&Fact::Again));
    assert_eq!(start(&play).as_deref(), Some("q"));
    let play = play.set("q", "library").press("q-go");
    assert_ne!(start(&play).as_deref(), Some("q"));
}

#[test]
fn an_answer_is_looked_at_again_in_its_box_and_a_right_one_is_told_what_else_is_asked() {
    let answered = want(|want| want.answered = Some(Want::Text("ten".into())));
    let trial = trial(task(vec![opened("library-hours"), answered], vec![]));
    let play = Play::new(trial.task()).set("answer", "nine").press("answer-give");
    assert!(play.facts.contains(&Fact::Again));
    assert_eq!(play.state.view(&play.task, play.config).start.as_deref(), Some("answer"));
    let play = play.set("answer", "ten").press("answer-give");
    assert_eq!(play.state.note, Some(Note::Rest(Some("library-hours".into()))));
    let play = play.set("q", "library").press("q-go library cookies-needed library-hours");
    assert!(play.state.solved());
}
