//! Where a learner is inside a lesson, as text: what coming back resumes, half-typed words included.
//! Must never trust that text: the lesson may have changed since.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use super::{Course, Round, course};
use crate::{
    exercise::{self, Lexicon, State},
    lesson::Lesson,
    progress::Help,
    tree,
};

#[derive(Serialize, Deserialize)]
struct Saved {
    rounds: Vec<Round>,
    at: usize,
    seed: u64,
    state: State,
    help: Help,
    slips: Vec<String>,
}

/// The course as text. Without `texts` nothing of what the learner wrote is in it: a step that holds such begins afresh.
/// So does one that holds a password, whatever the learner keeps.
pub fn write(course: &Course, texts: bool) -> String {
    let secret = course.with(|task| course.go.state.holds_secrets(task));
    let saved = Saved {
        rounds: course.rounds.clone(),
        at: course.at,
        seed: course.seed,
        state: if !secret && (texts || !course.go.state.holds_text()) {
            course.go.state.clone()
        } else {
            course.with(exercise::open)
        },
        help: course.go.help,
        slips: course.go.slips.clone(),
    };
    serde_json::to_string(&saved).unwrap_or_default()
}

/// The course again; what no longer fits begins afresh, at the same step if there still is one.
pub fn read(text: &str, lesson: Arc<Lesson>, words: Arc<Lexicon>, seed: u64, now: Duration) -> Option<Course> {
    let saved = tree::json::<Saved>(text).ok().filter(|saved| !saved.rounds.is_empty());
    let Some(saved) = saved else {
        let rounds = course::rounds(&lesson, seed);
        return Course::new(lesson, words, rounds, 0, seed, now);
    };
    let step = saved.rounds.get(saved.at).map(|round| round.step.clone());
    let known = saved.rounds.iter().all(|round| {
        lesson.steps.iter().any(|step| {
            step.id == round.step && round.variant.as_ref().is_none_or(|variant| step.variants.contains(variant))
        })
    });
    if !known {
        let rounds = course::rounds(&lesson, seed);
        let at = rounds.iter().position(|round| Some(&round.step) == step.as_ref()).unwrap_or_default();
        return Course::new(lesson, words, rounds, at, seed, now);
    }
    let mut course = Course::new(lesson, words, saved.rounds, saved.at, saved.seed, now)?;
    if course.with(|task| saved.state.fits(task)) {
        course.go.state = saved.state;
        course.go.help = Help { rung: saved.help.rung.min(4), ..saved.help };
        course.go.slips = saved.slips;
    }
    Some(course)
}
