//! For tests: a lesson of one step, its words, and random fingers.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use proptest::prelude::*;

use super::offers;
use crate::{
    exercise::{self, Fact, Plain, Task, View},
    lesson::{Kind, Lesson, Level, Stage, Step},
    page::{Action, Page, Stop},
    say::{Id, Say},
};

/// A lesson of one step.
pub(super) struct Trial {
    lesson: Lesson,
    plain: Plain,
}

impl Trial {
    pub fn new<const N: usize>(kind: Kind, words: [(&str, &str); N]) -> Self {
        let step = Step { id: "it".into(), outcomes: vec![], variants: vec![], stages: vec![Stage::Alone], kind };
        let mut plain = Plain::new("it".into());
        words.into_iter().for_each(|(name, text)| plain.set(None, name, text));
        let lesson = Lesson {
            id: "trial".into(),
            unit: "trials".into(),
            competence: "2.1".into(),
            level: Level::Basic,
            minutes: 10,
            requires: vec![],
            explains: vec![],
            web: crate::lesson::Web::default(),
            steps: vec![step],
        };
        Self { lesson, plain }
    }

    /// One word more.
    pub fn word(&mut self, name: &str, text: &str) {
        self.plain.set(None, name, text);
    }

    /// These sites can be reached.
    pub fn reach(&mut self, web: crate::lesson::Web) {
        self.lesson.web = web;
    }

    pub fn with_words<const N: usize>(words: [(&str, &str); N]) -> Self {
        Self::new(Kind::Read(crate::lesson::kind::Read::default()), words)
    }

    pub fn task(&self) -> Task<'_> {
        Task { lesson: &self.lesson, step: &self.lesson.steps[0], variant: None, plain: &self.plain, seed: 1 }
    }
}

pub(super) fn press(id: &str) -> Action {
    Action::Press(Id::from(id.to_owned()))
}

pub(super) fn set(id: &str, text: &str) -> Action {
    Action::Set(Id::from(id.to_owned()), text.to_owned())
}

/// A finger: the nth thing on the page is pressed, or filled with one of a few texts.
#[derive(Clone, Debug)]
pub(super) struct Finger(usize, String);

pub(super) fn fingers() -> impl Strategy<Value = Vec<Finger>> {
    let text = prop::sample::select(vec!["", "a", "ana@mail.example", "x y", "yes", "ñ\n\u{1f600}"]);
    prop::collection::vec((0usize..40, text).prop_map(|(n, text)| Finger(n, text.to_owned())), 0..60)
}

impl Finger {
    /// What it does here; nothing on a page without stops.
    pub fn act(&self, view: View) -> Option<Action> {
        let mut page = Page::new("", Say::ui(""));
        (page.ask, page.body) = (view.ask.clone(), view.body.clone());
        let stops: Vec<_> = page.stops().into_iter().flatten().collect();
        let stop = stops.get(self.0.checked_rem(stops.len())?)?;
        let action = match stop {
            Stop::Control(control) if matches!(control.kind, crate::page::Kind::Field { .. }) => {
                set(stop.id(), &self.1)
            }
            _ => press(stop.id()),
        };
        assert!(offers(view, &action));
        Some(action)
    }
}

/// Is there something to press with that id?
pub(super) fn has(view: View, id: &str) -> bool {
    offers(view, &press(id))
}

/// A learner at a program, whichever it is.
pub(super) struct Play<'a> {
    pub task: Task<'a>,
    pub state: exercise::State,
    pub facts: Vec<Fact>,
}

impl<'a> Play<'a> {
    pub fn new(task: Task<'a>) -> Self {
        Self { task, state: exercise::open(&task), facts: Vec::new() }
    }

    pub fn does(mut self, action: &Action) -> Self {
        self.facts.extend(exercise::update(&mut self.state, &self.task, action));
        self
    }

    /// One after the other; each must be there.
    pub fn press(self, ids: &str) -> Self {
        ids.split(' ').fold(self, |play, id| {
            assert!(play.shows(id), "{id} is not there");
            play.does(&press(id))
        })
    }

    pub fn set(self, id: &str, text: &str) -> Self {
        self.does(&set(id, text))
    }

    /// The focus is there now.
    pub fn look(mut self, on: &str) -> Self {
        self.facts.extend(exercise::looked(&mut self.state, &self.task, on));
        self
    }

    pub fn shows(&self, id: &str) -> bool {
        has(exercise::view(&self.state, &self.task), id)
    }

    pub fn has(&self, fact: &Fact) -> bool {
        self.facts.contains(fact)
    }

    pub fn slips(&self) -> Vec<&str> {
        self.facts.iter().filter_map(|fact| if let Fact::Slip(name) = fact { Some(&**name) } else { None }).collect()
    }

    /// What lasts, as it would be kept.
    pub fn world(&self) -> serde_json::Value {
        let kept = serde_json::to_value(&self.state).unwrap();
        kept.as_object().unwrap().values().next().unwrap()["world"].clone()
    }
}

/// Presses 10,000 random things; after every 100 all is undone, and the world is as it was at the start.
pub(super) fn ten_thousand_fingers(trial: &Trial) {
    let texts = ["", "a", "x y", "12", "600 10 20 30", "ñ\n\u{1f600}", "= + | ( ) [", "letter"];
    let mut random = fastrand::Rng::with_seed(3);
    let start = Play::new(trial.task());
    let mut play = Play::new(trial.task());
    for step in 1..=10_000 {
        let view = exercise::view(&play.state, &play.task);
        let finger = Finger(random.usize(..40), (*random.choice(&texts).unwrap()).to_owned());
        let Some(action) = finger.act(view) else { panic!("nothing can be pressed") };
        play = play.does(&action);
        assert!(!play.state.solved(), "not by chance");
        if step % 100 == 0 {
            let kept: exercise::State = serde_json::from_str(&serde_json::to_string(&play.state).unwrap()).unwrap();
            assert_eq!(kept, play.state);
            while play.world() != start.world() {
                let out = ["undo", "back", "no"].into_iter().find(|id| play.shows(id));
                let view = exercise::view(&play.state, &play.task);
                let out = out.map(|id| Id::from(id.to_owned())).or(view.back).expect("a way back to undo");
                play = play.does(&Action::Press(out));
            }
        }
    }
}
