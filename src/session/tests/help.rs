//! Help: rungs, demonstrations, marks, what comes back, and when help is offered.

use super::*;
use crate::progress::Mark;

#[test]
fn between_two_rungs_there_are_three_seconds_to_read() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.key(Key::F(2));
    assert_eq!(chair.rung(), 1);
    chair.wait(2999);
    chair.key(Key::F(2));
    assert_eq!(chair.rung(), 1, "too soon");
    chair.wait(1);
    chair.key(Key::F(2));
    assert_eq!(chair.rung(), 2);
    assert!(chair.says(".hint-look"));
}

#[test]
fn a_solved_step_is_marked_by_the_help_it_took() {
    let table = [(0, Mark::Alone), (1, Mark::Alone), (2, Mark::Alone), (3, Mark::AfterAWord)];
    for (hints, mark) in table {
        let mut chair = Chair::taking(&["word", "read"]);
        chair.asks_for_hints(hints);
        chair.writes_the_answer();
        assert_eq!(chair.solved().mark, mark, "{hints} hints");
    }
}

#[test]
fn the_fourth_rung_shows_and_then_the_same_step_comes_again_alone_with_other_data() {
    let mut chair = Chair::taking(&["word", "read"]);
    let first = chair.model.shared.course.as_ref().unwrap().round().variant.clone();
    chair.asks_for_hints(4);
    assert!(chair.in_demo());
    chair.presses(&["demo-next", "demo-next", "demo-try"]);
    let shown = chair.solved();
    assert_eq!((shown.mark, shown.again), (Mark::Shown, false));
    assert_eq!((chair.step().as_str(), chair.rung()), ("word", 0));
    assert!(chair.says("once-more"));
    chair.writes_the_answer();
    let again = chair.solved();
    assert_eq!((again.mark, again.again, again.stage), (Mark::Alone, true, Stage::Alone));
    assert_ne!(again.variant, first);
    chair.press("go-on");
    assert_eq!(chair.step(), "read", "and not a third time");
}

#[test]
fn a_demonstration_does_nothing_to_what_the_learner_wrote() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.writes("text", "half");
    let before = chair.model.shared.course.as_ref().unwrap().go.state.clone();
    chair.asks_for_hints(4);
    chair.presses(&["demo-next"]);
    assert_eq!(chair.model.shared.course.as_ref().unwrap().go.state, before);
}

#[test]
fn a_step_in_paso_itself_comes_again_too_when_it_was_told() {
    let mut chair = Chair::taking(&["menu", "read"]);
    chair.asks_for_hints(4);
    chair.key(Key::Esc);
    assert_eq!(chair.solved().mark, Mark::Shown);
    chair.presses(&["menu-go-on", "go-on"]);
    assert_eq!(chair.step(), "menu");
    chair.key(Key::Esc);
    assert_eq!((chair.solved().mark, chair.solved().again), (Mark::Alone, true));
    chair.presses(&["menu-go-on", "go-on"]);
    assert_eq!(chair.step(), "read");
}

#[test]
fn a_pick_has_two_rungs_and_nothing_is_shown() {
    let mut chair = Chair::taking(&["pick", "read"]);
    chair.asks_for_hints(5);
    assert_eq!((chair.rung(), chair.in_demo()), (2, false));
    chair.key(Key::Esc);
    assert!(chair.page().stop("menu-hint").is_some() && chair.page().stop("menu-show").is_none());
}

#[test]
fn a_pick_missed_at_first_sight_comes_back_once_at_the_end() {
    let table: [(&str, &[&str], usize, bool); 4] = [
        ("right at once", &["b"], 0, false),
        ("after a slip", &["a", "b"], 0, true),
        ("after two slips", &["a", "c", "b"], 0, true),
        ("after a hint", &["b"], 1, true),
    ];
    for (name, picks, hints, back) in table {
        let mut chair = Chair::taking(&["pick", "read"]);
        chair.asks_for_hints(hints);
        chair.presses(picks);
        assert_eq!(chair.solved().first_sight, !back, "{name}");
        chair.presses(&["go-on", "go-on"]);
        assert_eq!(chair.model.screen == Screen::Lesson, back, "{name}");
        if back {
            chair.presses(&["a", "b"]);
            assert!(chair.solved().again && !chair.solved().first_sight, "{name}");
            chair.press("go-on");
            assert_eq!(chair.model.screen, Screen::Done { lesson: "trial".into() }, "{name}: once only");
        }
    }
}

#[test]
fn what_comes_back_comes_with_other_data() {
    let mut chair = Chair::taking(&["vary"]);
    chair.presses(&["a", "b"]);
    let first = chair.solved().variant;
    chair.presses(&["go-on", "b"]);
    assert!(chair.solved().again && first.is_some() && chair.solved().variant != first, "{first:?}");
}

#[test]
fn a_faded_step_is_shown_then_done_together_then_alone() {
    let mut chair = Chair::taking(&["faded"]);
    assert!(chair.in_demo(), "shown");
    chair.presses(&["demo-next", "demo-next", "demo-try"]);
    assert_eq!((chair.solved().stage, chair.solved().mark), (Stage::Shown, Mark::Shown));
    assert!(chair.says("together-begun"), "together");
    chair.press("back");
    let together = chair.solved();
    assert_eq!((together.stage, together.mark), (Stage::Together, Mark::Alone));
    chair.press("go-on");
    assert!(!chair.says("together-begun"), "alone");
    chair.presses(&["one", "back"]);
    assert_eq!(chair.solved().stage, Stage::Alone);
    assert_ne!(chair.solved().variant, together.variant);
}

#[test]
fn a_faded_step_that_was_shown_once_more_is_not_repeated_where_it_comes_next_anyway() {
    let mut chair = Chair::taking(&["faded"]);
    chair.press("demo-try");
    chair.asks_for_hints(4);
    chair.press("demo-try");
    chair.presses(&["one", "back", "go-on"]);
    assert_eq!(chair.model.screen, Screen::Done { lesson: "trial".into() });
}

#[test]
fn help_is_offered_after_quiet_and_later_when_it_was_not_wanted() {
    let mut chair = Chair::taking(&["pick", "read"]);
    chair.model.rules.lock_minutes = 0;
    let begun = chair.now;
    let minute = Duration::from_mins(1);
    assert_eq!(chair.model.next_wake(), Some(begun + minute));
    chair.now = begun + minute;
    chair.send(Message::Wake);
    assert!(chair.says("offer-help"));
    assert_eq!(chair.model.next_wake(), None, "it is offered, nothing else will happen");
    chair.press("a");
    assert!(!chair.says("offer-help"));
    assert_eq!(chair.model.next_wake(), Some(chair.now + minute * 2), "not wanted: twice the quiet");
}

#[test]
fn more_words_give_more_time_and_a_slow_reader_is_not_hurried() {
    let mut chair = Chair::ana();
    chair.words = 50;
    chair.opens(&["pick", "read"], Purpose::Begin);
    let begun = chair.now;
    chair.now = begun + Duration::from_mins(1);
    chair.send(Message::Wake);
    assert!(!chair.says("offer-help"), "fifty words take longer");
    assert_eq!(chair.model.next_wake(), Some(begun + Duration::from_secs(90)));
    chair.wait(25_000);
    chair.press("a");
    let slow = chair.model.next_wake().unwrap().checked_sub(chair.now).unwrap();
    assert!(slow > Duration::from_secs(90), "{slow:?}: 85 s for 50 words");
    let learned = chair.model.person.pace;
    chair.wait(100);
    chair.press("c");
    assert_eq!(chair.model.person.pace, learned, "only the first look at a page is reading");
}

#[test]
fn nobody_is_woken_where_nothing_waits() {
    let table: [(&str, &[&str], &[&str]); 3] =
        [("reading", &["read"], &[]), ("solved", &["pick", "read"], &["b"]), ("shown", &["faded"], &[])];
    for (name, steps, presses) in table {
        let mut chair = Chair::taking(steps);
        chair.model.rules.lock_minutes = 0;
        chair.presses(presses);
        assert_eq!(chair.model.next_wake(), None, "{name}");
    }
    let mut chair = Chair::taking(&["pick"]);
    chair.model.rules.lock_minutes = 0;
    chair.key(Key::Esc);
    assert_eq!(chair.model.next_wake(), None, "under the menu");
    chair = Chair::ana();
    chair.model.rules.lock_minutes = 0;
    assert_eq!(chair.model.next_wake(), None, "at home");
}

#[test]
fn help_is_offered_after_two_equal_slips_and_not_after_two_different_ones() {
    let table: [(&[&str], bool); 4] =
        [(&["a"], false), (&["a", "c"], false), (&["a", "a"], true), (&["a", "c", "a"], true)];
    for (picks, offered) in table {
        let mut chair = Chair::taking(&["pick", "read"]);
        chair.presses(picks);
        assert_eq!(chair.says("offer-help"), offered, "{picks:?}");
    }
}

#[test]
fn a_hint_is_always_seen_and_only_where_there_is_a_step() {
    let mut chair = Chair::taking(&["word", "read"]);
    chair.key(Key::F(1));
    chair.key(Key::F(2));
    assert!(chair.says(".hint-ask"), "it does not hide under the help");
    chair.key(Key::Esc);
    chair.presses(&["menu-leave", "leave-home"]);
    let before = chair.log.len();
    chair.wait(5000);
    chair.key(Key::F(2));
    assert_eq!(chair.log.len(), before, "nothing is asked of a lesson that is not shown");
}

#[test]
fn a_click_is_a_click() {
    let mut chair = Chair::taking(&["click", "read"]);
    chair.press("two");
    chair.press("back");
    assert_eq!(chair.kept().iter().filter(|what| matches!(what, What::Solved { .. })).count(), 0, "Enter is not");
    chair.send(Message::Click("two".into()));
    assert_eq!(chair.solved().step, "click");
}
