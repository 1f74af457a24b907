//! What every kind keeps to. What each of them does stands in `kinds`.

mod kinds;

use proptest::prelude::*;

use super::*;
use crate::{
    lesson::{
        Kind, Level, Stage, StepId,
        kind::{self, Compare, Moment},
    },
    page::{self, Key, Page, Stop},
};

/// A lesson of one step, and its words.
pub(super) struct Bench {
    lesson: Lesson,
    plain: Plain,
}

impl Bench {
    pub(super) fn new(kind: Kind, words: &[(&str, &str)]) -> Self {
        let step =
            Step { id: "step".into(), outcomes: Vec::new(), variants: Vec::new(), stages: vec![Stage::Alone], kind };
        let mut plain = Plain::new(StepId::from("step"));
        for (name, text) in words {
            plain.set(None, *name, *text);
        }
        let lesson = Lesson {
            id: "lesson".into(),
            unit: "unit".into(),
            competence: "0.2".into(),
            level: Level::FirstSteps,
            minutes: 10,
            requires: Vec::new(),
            explains: Vec::new(),
            web: crate::lesson::Web::default(),
            steps: vec![step],
        };
        Self { lesson, plain }
    }

    pub(super) fn task(&self, seed: u64) -> Task<'_> {
        Task { lesson: &self.lesson, step: &self.lesson.steps[0], variant: None, plain: &self.plain, seed }
    }
}

/// The exercise as the body of a page.
fn page_of(view: View) -> Page {
    let mut page = Page::new(view.part, Text::Own("Place".into()));
    (page.ask, page.body, page.start, page.back) = (view.ask, view.body, view.start, view.back);
    page
}

/// Does what a person does, through real keys; every fact is reported.
fn play(state: &mut State, task: &Task<'_>, acts: &[Act]) -> Vec<Fact> {
    let (mut focus, geometry) = (page::Focus::default(), page::Geometry::default());
    let mut facts = Vec::new();
    for act in acts {
        let page = page_of(view(state, task));
        focus.settle(&page, &geometry);
        for key in page::route(act, &page, &focus, &geometry).unwrap_or_default() {
            let page = page_of(view(state, task));
            if let Some(action) = focus.key(key, &page, &geometry) {
                facts.extend(update(state, task, &action));
                focus.settle(&page_of(view(state, task)), &geometry);
            }
        }
    }
    facts
}

fn press(state: &mut State, task: &Task<'_>, id: &'static str) -> Vec<Fact> {
    update(state, task, &Action::Press(id.into()))
}

fn names(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// The ids of what can be pressed now.
fn stops(view: &View) -> Vec<String> {
    page_of(view.clone()).stops().into_iter().flatten().map(|stop| stop.id().to_owned()).collect()
}

/// What stands in the box.
fn written(state: &State, task: &Task<'_>) -> String {
    let field = |block: Block| match block {
        Block::One(page::Control { kind: page::Kind::Field { value, .. }, .. }) => Some(value),
        _ => None,
    };
    view(state, task).body.into_iter().find_map(field).unwrap_or_default()
}

/// Notes as tone and message id.
fn notes(view: &View) -> Vec<(Tone, String)> {
    let note = |block: &Block| match block {
        Block::Note { tone, text: Text::Say(say) } => Some((*tone, say.id.clone().into_owned())),
        _ => None,
    };
    view.body.iter().filter_map(note).collect()
}

fn choose(right: &[&str]) -> Bench {
    let options = names(&["web", "ana", "street"]);
    Bench::new(Kind::Choose(kind::Choose { options, right: names(right), shuffle: true }), &[])
}

fn order() -> Bench {
    Bench::new(Kind::Order(kind::Order { items: names(&["a", "b", "c"]) }), &[])
}

fn pairs() -> Bench {
    Bench::new(Kind::Match(kind::Match { pairs: names(&["a", "b", "c"]) }), &[])
}

fn sort() -> Bench {
    let items = [("a", "g"), ("b", "h"), ("c", "g")].map(|(item, group)| (item.to_owned(), group.to_owned()));
    Bench::new(Kind::Sort(kind::Sort { groups: names(&["g", "h"]), items: items.into() }), &[])
}

fn writing(change: impl Fn(&mut kind::Write)) -> Bench {
    let mut write = kind::Write {
        accept: names(&["answer"]),
        start: None,
        compare: Compare::Exact,
        slip: false,
        letters: None,
        from_list: false,
        caps: false,
    };
    change(&mut write);
    Bench::new(Kind::Write(write), &[("answer", "Zoë Muñoz | Muñoz"), ("letters", "á ë ñ é ü ç"), ("start", "Zoe")])
}

fn keys(press: &[&str]) -> Bench {
    Bench::new(Kind::Keys(kind::Keys { press: names(press) }), &[("word", "Ab c")])
}

fn spot() -> Bench {
    let parts = names(&["from", "hurry", "link"]);
    Bench::new(Kind::Spot(kind::Spot { parts, right: names(&["hurry", "link"]) }), &[])
}

fn scene() -> Bench {
    let moment = |id: &str, good: bool, choices: &[(&str, &str)]| Moment {
        id: id.into(),
        good,
        choices: choices.iter().map(|(choice, next)| ((*choice).to_owned(), (*next).to_owned())).collect(),
    };
    let at = vec![
        moment("list", false, &[("enter", "asked"), ("down", "town")]),
        moment("asked", false, &[("yes", "paid"), ("no", "list")]),
        moment("paid", false, &[]),
        moment("town", false, &[("take", "out")]),
        moment("out", true, &[]),
    ];
    Bench::new(Kind::Scene(kind::Scene { at }), &[])
}

fn reflect(options: &[&str], note: bool) -> Bench {
    Bench::new(Kind::Reflect(kind::Reflect { options: names(options), note }), &[])
}

fn all() -> Vec<Bench> {
    vec![
        choose(&["ana"]),
        choose(&["ana", "web"]),
        order(),
        pairs(),
        sort(),
        writing(|_| ()),
        writing(|write| write.caps = true),
        writing(|write| (write.letters, write.from_list) = (Some("letters".into()), true)),
        writing(|write| write.start = Some("start".into())),
        keys(&["enter", "tab", "@", "=word", "esc"]),
        spot(),
        scene(),
        reflect(&["calm", "tired"], false),
        reflect(&[], true),
    ]
}

#[test]
fn every_step_is_solved_by_its_solution_and_by_nothing_else() {
    for bench in all() {
        for seed in 0..20 {
            let task = bench.task(seed);
            let fresh = open(&task);
            let mut state = fresh.clone();
            let facts = play(&mut state, &task, &solution(&task, &fresh));
            assert!(state.solved(), "{fresh:?}");
            assert_eq!(facts.iter().filter(|fact| **fact == Fact::Solved).count(), 1);
            assert!(!facts.iter().any(|fact| matches!(fact, Fact::Slip(_))), "{facts:?}");
            for miss in misses(&task, &fresh) {
                let mut state = fresh.clone();
                play(&mut state, &task, &miss);
                assert!(!state.solved(), "{miss:?} solved {fresh:?}");
            }
        }
    }
}

#[test]
fn a_state_of_another_kind_stays_silent() {
    let (one, other) = (order(), spot());
    let mut state = open(&one.task(0));
    assert!(state.fits(&one.task(0)) && !state.fits(&other.task(0)));
    assert_eq!(press(&mut state, &other.task(0), "hurry"), []);
    assert_eq!(view(&state, &other.task(0)), View::default());
}

fn any_action() -> impl Strategy<Value = (usize, String, bool)> {
    (0usize..12, "[Zoë Muñ\u{301}\n]{0,8}", prop::bool::ANY)
}

/// Some action that a page offers, or one that it does not.
fn act(view: &View, (nth, text, lost): (usize, String, bool)) -> Action {
    let page = page_of(view.clone());
    let stops: Vec<Stop<'_>> = page.stops().into_iter().flatten().collect();
    let Some(stop) = stops.get(nth % stops.len().max(1)).filter(|_| !lost || nth > 3) else {
        return if nth % 2 == 0 { Action::Press(text.into()) } else { Action::Set("text".into(), text) };
    };
    match stop {
        Stop::Control(page::Control { id, kind: page::Kind::Field { .. }, .. }) => Action::Set(id.clone(), text),
        Stop::Control(page::Control { kind: page::Kind::Catch { wants }, .. }) if nth % 3 == 0 => Action::Key(*wants),
        Stop::Control(page::Control { kind: page::Kind::Catch { .. }, .. }) => Action::Key(Key::Char('x')),
        stop => Action::Press(stop.id().to_owned().into()),
    }
}

proptest! {
    #[test]
    fn whatever_is_done_nothing_breaks(
        which in 0usize..14,
        seed in 0u64..9,
        actions in prop::collection::vec(any_action(), 0..60),
    ) {
        let bench = &all()[which];
        let task = bench.task(seed);
        let mut state = open(&task);
        let mut solved = 0;
        for action in actions {
            let (before, typed) = (state.clone(), written(&state, &task));
            let action = act(&view(&state, &task), action);
            let facts = update(&mut state, &task, &action);
            solved += facts.iter().filter(|fact| **fact == Fact::Solved).count();
            prop_assert_eq!(state.solved(), solved == 1);
            if before.solved() {
                prop_assert_eq!((&state, facts), (&before, vec![]));
            }
            let note_ended = matches!(state, State::Reflect(_)) && state.solved();
            if matches!(action, Action::Press(_)) && !note_ended {
                prop_assert!(written(&state, &task).starts_with(&typed), "typed text was lost");
            }
            let kept = serde_json::to_string(&state).expect("a state can be kept");
            prop_assert_eq!(&serde_json::from_str::<State>(&kept).expect("and read again"), &state);
        }
    }
}
