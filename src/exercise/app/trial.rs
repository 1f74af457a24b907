//! For tests: a lesson of one step, its words, and random fingers.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use proptest::prelude::*;

use super::offers;
use crate::{
    exercise::{Plain, Task, View},
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
            steps: vec![step],
        };
        Self { lesson, plain }
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
