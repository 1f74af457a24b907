//! A lesson's pages as they are before anything is done, for paper. Must never show a solution: every step stands as
//! it is done alone.

use std::{sync::Arc, time::Duration};

use super::{Course, Look, Machine, Model, Opened, Round, Screen, page};
use crate::{
    lesson::{Catalogue, Stage},
    page::Page,
    progress::Seat,
};

/// One page for each step, in order, with the first set of data.
pub fn handout(catalogue: Arc<Catalogue>, opened: &Opened, language: &str) -> Vec<Page> {
    let steps = opened.lesson.steps.iter();
    let rounds: Vec<Round> = steps
        .map(|step| Round {
            step: step.id.clone(),
            stage: Stage::Alone,
            variant: step.variants.first().cloned(),
            again: false,
        })
        .collect();
    let look = Look { language: language.to_owned(), ..Look::default() };
    let mut model = Model::new(catalogue, Machine::default(), look, 1);
    model.screen = Screen::Lesson;
    let mut pages = Vec::new();
    for at in 0..rounds.len() {
        let (lesson, words) = (Arc::clone(&opened.lesson), Arc::clone(&opened.words));
        model.shared.course = Course::new(lesson, words, rounds.clone(), at, 1, Duration::ZERO);
        pages.push(page(&model, Seat::Learner));
    }
    pages
}
