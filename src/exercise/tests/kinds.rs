//! What each kind does with the actions of a learner.

use super::*;

fn set(state: &mut State, task: &Task<'_>, text: &str) {
    update(state, task, &Action::Set("text".into(), text.into()));
}

#[test]
fn a_text_is_solved_from_the_start() {
    let bench = Bench::new(Kind::Read(kind::Read { show: names(&["enter", "nonsense"]) }), &[]);
    let state = open(&bench.task(0));
    assert!(state.solved());
    let keyboard = |block: &Block| matches!(block, Block::Keyboard { press, .. } if *press == [Key::Enter]);
    assert!(view(&state, &bench.task(0)).body.iter().any(keyboard));
}

#[test]
fn a_pick_is_answered_by_its_own_name() {
    let bench = choose(&["ana"]);
    let (task, mut state) = (bench.task(3), open(&bench.task(3)));
    assert_eq!(press(&mut state, &task, "web"), [Fact::Slip("web".into())]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, ".web-why".into())]);
    assert_eq!(stops(&view(&state, &task)).len(), 3);
    assert_eq!(press(&mut state, &task, "ana"), [Fact::Solved]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::Right, ".ana-why".into())]);
    assert!(stops(&view(&state, &task)).is_empty());
    assert_eq!(press(&mut state, &task, "web"), []);
}

#[test]
fn a_choice_of_several_is_judged_when_the_learner_says_so() {
    let bench = choose(&["ana", "web"]);
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    assert_eq!(press(&mut state, &task, "answer"), []);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, "pick-nothing".into())]);
    press(&mut state, &task, "ana");
    assert_eq!(notes(&view(&state, &task)), []);
    assert_eq!(press(&mut state, &task, "answer"), [Fact::Slip("ana".into())]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, "pick-more".into())]);
    press(&mut state, &task, "street");
    assert_eq!(press(&mut state, &task, "answer"), [Fact::Slip("ana+street".into())]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, ".street-why".into())]);
    press(&mut state, &task, "street");
    press(&mut state, &task, "web");
    assert_eq!(press(&mut state, &task, "answer"), [Fact::Solved]);
    assert_eq!(notes(&view(&state, &task)).len(), 2);
}

#[test]
fn an_order_keeps_what_was_right_and_can_be_taken_back() {
    let bench = order();
    for seed in 0..20 {
        assert_ne!(stops(&view(&open(&bench.task(seed)), &bench.task(seed))), ["a", "b", "c"]);
    }
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    press(&mut state, &task, "b");
    assert_eq!(press(&mut state, &task, "b"), []);
    assert_eq!(press(&mut state, &task, "undo"), [Fact::Keep]);
    assert_eq!(press(&mut state, &task, "undo"), []);
    press(&mut state, &task, "a");
    press(&mut state, &task, "c");
    assert_eq!(press(&mut state, &task, "b"), [Fact::Slip("a,c,b".into())]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, "order-not-yet".into())]);
    press(&mut state, &task, "b");
    assert_eq!(press(&mut state, &task, "c"), [Fact::Solved]);
}

#[test]
fn pairs_are_asked_one_by_one() {
    let bench = pairs();
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    assert_eq!(view(&state, &task).part, "a");
    assert_eq!(press(&mut state, &task, "c-with"), [Fact::Slip("a+c".into())]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, "match-not-yet".into())]);
    assert_eq!(press(&mut state, &task, "a-with"), [Fact::Keep]);
    assert_eq!(view(&state, &task).part, "b");
    assert_eq!(notes(&view(&state, &task)), [(Tone::Right, ".a-why".into())]);
    assert_eq!(press(&mut state, &task, "a-with"), []);
}

#[test]
fn things_are_sorted_one_by_one() {
    let bench = sort();
    let (task, mut state) = (bench.task(1), open(&bench.task(1)));
    let first = view(&state, &task).part;
    let (right, other) = if first == "b" { ("h", "g") } else { ("g", "h") };
    assert_eq!(press(&mut state, &task, other), [Fact::Slip(format!("{first}+{other}"))]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, format!(".{first}-why"))]);
    assert_eq!(press(&mut state, &task, right), [Fact::Keep]);
    assert_ne!(view(&state, &task).part, first);
}

#[test]
fn a_typed_answer_is_compared_and_stays() {
    let bench = writing(|write| write.start = Some("start".into()));
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    assert_eq!(written(&state, &task), "Zoe");
    assert_eq!(press(&mut state, &task, "check-answer"), [Fact::Slip("typed-ef085d59".into()), Fact::Again]);
    assert_eq!(written(&state, &task), "Zoe");
    set(&mut state, &task, " ");
    assert_eq!(press(&mut state, &task, "check-answer"), [Fact::Again]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, "write-empty".into())]);
    set(&mut state, &task, "Mun\u{303}oz ");
    assert_eq!(press(&mut state, &task, "check-answer"), [Fact::Solved]);
}

#[test]
fn a_letter_must_come_from_the_list_if_the_lesson_says_so() {
    let bench = writing(|write| (write.letters, write.from_list) = (Some("letters".into()), true));
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    set(&mut state, &task, "Muñoz");
    assert_eq!(press(&mut state, &task, "check-answer"), [Fact::Slip("not-from-list".into()), Fact::Again]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, "write-from-list".into())]);
    set(&mut state, &task, "Mu");
    press(&mut state, &task, "letter-3");
    assert_eq!(written(&state, &task), "Muñ");
    set(&mut state, &task, "Muñoz");
    assert_eq!(press(&mut state, &task, "check-answer"), [Fact::Solved]);
}

#[test]
fn practice_caps_lock_changes_only_new_letters() {
    let bench = writing(|write| write.caps = true);
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    set(&mut state, &task, "m");
    set(&mut state, &task, "Ma1");
    assert_eq!(written(&state, &task), "MA1");
    press(&mut state, &task, "caps");
    set(&mut state, &task, "MxA1");
    assert_eq!(written(&state, &task), "MxA1");
    press(&mut state, &task, "caps");
    set(&mut state, &task, "MA1");
    assert_eq!(written(&state, &task), "MA1");
}

#[test]
fn another_key_is_named_and_nothing_else_happens() {
    let bench = keys(&["enter", "=word"]);
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    for (pressed, facts, said) in [
        (Key::Space, vec![Fact::Slip("enter:space".into())], Some("keys-other")),
        (Key::Enter, vec![Fact::Keep], None),
        (Key::Char('a'), vec![Fact::Slip("A:a".into())], Some("keys-capital")),
        (Key::Char('A'), vec![Fact::Keep], None),
        (Key::Char('B'), vec![Fact::Slip("b:B".into())], Some("keys-small")),
        (Key::Char('b'), vec![Fact::Keep], None),
        (Key::Space, vec![Fact::Keep], None),
        (Key::Char('c'), vec![Fact::Solved], None),
    ] {
        assert_eq!(update(&mut state, &task, &Action::Key(pressed)), facts, "{pressed:?}");
        let said: Vec<String> = said.into_iter().map(str::to_owned).collect();
        assert_eq!(notes(&view(&state, &task)).into_iter().map(|(_, id)| id).collect::<Vec<_>>(), said);
    }
}

#[test]
fn a_line_that_has_its_number_says_so_when_it_is_pressed_again() {
    let bench = order();
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    press(&mut state, &task, "b");
    let before = state.clone();
    assert_eq!(press(&mut state, &task, "b"), []);
    assert_eq!(notes(&view(&state, &task)), [(Tone::Info, "order-again".into())]);
    press(&mut state, &task, "undo");
    press(&mut state, &task, "b");
    assert_eq!(state, before, "another press takes the note away");
}

#[test]
fn marks_are_answered_with_what_was_found() {
    let bench = spot();
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    press(&mut state, &task, "from");
    press(&mut state, &task, "link");
    assert_eq!(press(&mut state, &task, "answer"), [Fact::Slip("from+link".into())]);
    let said = notes(&view(&state, &task));
    let told = [(Tone::Info, "spot-so-far"), (Tone::NotYet, ".from-why"), (Tone::Right, ".link-why")];
    assert_eq!(said, told.map(|(tone, id)| (tone, id.to_owned())));
    press(&mut state, &task, "link");
    press(&mut state, &task, "answer");
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, ".from-why".to_owned())]);
}

#[test]
fn a_poor_end_leads_back_to_the_moment_before() {
    let bench = scene();
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    press(&mut state, &task, "enter");
    assert_eq!(press(&mut state, &task, "yes"), [Fact::Slip("paid".into())]);
    assert_eq!(stops(&view(&state, &task)), ["scene-back"]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::NotYet, ".paid".into())]);
    press(&mut state, &task, "scene-back");
    assert_eq!(view(&state, &task).part, "asked");
    press(&mut state, &task, "no");
    press(&mut state, &task, "down");
    assert_eq!(press(&mut state, &task, "take"), [Fact::Solved]);
}

#[test]
fn any_thought_is_an_answer() {
    let bench = reflect(&["calm", "tired"], false);
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    assert_eq!(press(&mut state, &task, "tired"), [Fact::Solved]);
    assert_eq!(notes(&view(&state, &task)), [(Tone::Info, ".tired-why".into())]);
    let bench = reflect(&[], false);
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    assert_eq!(press(&mut state, &task, "scale-4"), [Fact::Solved]);
    assert_eq!(state.rating(), Some(4));
}

#[test]
fn a_sentence_is_kept_only_if_the_learner_says_so() {
    for (keep, kept) in [(true, Some("My own words")), (false, None)] {
        let bench = reflect(&["calm"], true);
        let (task, mut state) = (bench.task(0), open(&bench.task(0)));
        assert_eq!(press(&mut state, &task, "reflect-done"), []);
        update(&mut state, &task, &Action::Set("note".into(), "My own words".into()));
        if keep {
            press(&mut state, &task, "reflect-keep");
        }
        assert_eq!(press(&mut state, &task, "reflect-done"), [Fact::Solved]);
        assert_eq!(state.kept(), kept);
    }
}

#[test]
fn an_answer_is_begun_and_never_finished_when_it_is_done_together() {
    let write = |text: &str| Act::Write("text".into(), text.into());
    let given = |bench: &Bench| parts(&bench.task(0), &open(&bench.task(0))).0;
    assert_eq!(given(&writing(|_| ())), [write("Zoë")]);
    let listed = writing(|write| (write.letters, write.from_list) = (Some("letters".into()), true));
    assert_eq!(given(&listed), [write("Zo")]);
    assert_eq!(given(&writing(|write| write.start = Some("typed".into()))), []);
    assert_eq!(given(&writing(|write| write.caps = true)), []);
    assert_eq!(parts(&listed.task(0), &open(&listed.task(0))).1, solution(&listed.task(0), &open(&listed.task(0))));
}

#[test]
fn a_letter_from_the_list_goes_where_the_box_was_left() {
    let bench = writing(|write| write.letters = Some("letters".into()));
    let (task, mut state) = (bench.task(0), open(&bench.task(0)));
    set(&mut state, &task, "Zo Muñoz");
    left(&mut state, "text", 2);
    press(&mut state, &task, "letter-2");
    press(&mut state, &task, "letter-3");
    assert_eq!(written(&state, &task), "Zoëñ Muñoz");
    set(&mut state, &task, "Mu");
    press(&mut state, &task, "letter-3");
    assert_eq!(written(&state, &task), "Muñ");
}
