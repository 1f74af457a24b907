//! What proves a step: the solution solves, less than the solution does not, other answers do not, chance does not.

use super::{Breach, What};
use crate::{
    exercise::{self, State, Task},
    lesson::{Kind, LessonId, kind::Check},
    pack::{self, Pack},
    page::{Act, Action, Focus, Kind as ControlKind, Page, Stop},
    say::Say,
    session::{Message, Purpose},
    words::Words,
};

/// Runs of random presses, and presses in each.
const RUNS: usize = 100;
const PRESSES: usize = 40;
/// Solved by chance more often than this in a hundred runs, a step is practice and no evidence.
const MOST_BY_CHANCE: usize = 5;

/// Proves every step of a lesson with each of its variants.
pub fn prove(pack: &Pack, words: &Words, lesson: &LessonId, language: &str) -> Vec<Breach> {
    let Message::Opened(opened) = pack::serve(pack, words, lesson, Purpose::Begin, language) else {
        let what = What::NotOpened;
        return vec![Breach { lesson: lesson.clone(), step: None, language: language.to_owned(), size: None, what }];
    };
    let mut breaches = Vec::new();
    for step in &opened.lesson.steps {
        let plain = opened.words.of(&step.id);
        let variants: Vec<_> =
            if step.variants.is_empty() { vec![None] } else { step.variants.iter().map(Some).collect() };
        let tasks: Vec<_> = variants
            .into_iter()
            .map(|variant| Task { lesson: &opened.lesson, step, variant, plain, seed: 7 })
            .collect();
        let sound: Vec<_> = tasks.iter().map(faults).collect();
        let by_chance = if sound.iter().flatten().next().is_none() { by_chance(&tasks) } else { None };
        for what in sound.into_iter().flatten().chain(by_chance) {
            let (lesson, language) = (lesson.clone(), language.to_owned());
            let breach = Breach { lesson, step: Some(step.id.clone()), language, size: None, what };
            if !breaches.contains(&breach) {
                breaches.push(breach);
            }
        }
    }
    breaches
}

fn faults(task: &Task<'_>) -> Vec<What> {
    let mut faults = Vec::new();
    let fresh = exercise::open(task);
    // Paso itself is used there, outside the exercise: the play proves those
    if fresh.solved() || matches!(task.step.kind, Kind::Paso(_)) {
        return faults;
    }
    let acts = exercise::solution(task, &fresh);
    if !solves(task, &acts) {
        faults.push(What::NotSolved);
        return faults;
    }
    if task.step.kind.is_program() {
        // moving there only makes the demonstration plain
        let needed = (0..acts.len()).filter(|at| !matches!(acts[*at], Act::Go(_)));
        for leave_out in needed {
            let mut less = acts.clone();
            less.remove(leave_out);
            if solves(task, &less) {
                faults.push(What::NotNeeded(leave_out + 1));
            }
        }
    }
    for (n, miss) in exercise::misses(task, &fresh).iter().enumerate() {
        if solves(task, miss) {
            faults.push(What::SolvedByMiss(n + 1));
        }
    }
    faults
}

/// A step that is to prove an outcome, solved too often by random presses: so many runs in all, its variants in turn.
fn by_chance(tasks: &[Task<'_>]) -> Option<What> {
    let proves = |task: &&Task<'_>| {
        let settled = exercise::open(task).solved() || matches!(task.step.kind, Kind::Paso(_));
        task.step.kind.check() == Check::Do && !task.step.outcomes.is_empty() && !settled
    };
    let tasks: Vec<_> = tasks.iter().filter(proves).collect();
    let solved = (0..RUNS).filter(|run| !tasks.is_empty() && chance(tasks[run % tasks.len()], *run)).count();
    (solved * 100 > MOST_BY_CHANCE * RUNS).then_some(What::SolvedByChance(solved))
}

fn solves(task: &Task<'_>, acts: &[Act]) -> bool {
    let mut state = exercise::open(task);
    let mut focus = Focus::default();
    for act in acts {
        crate::session::play(&mut state, &mut focus, task, act);
    }
    state.solved()
}

/// Presses whatever there is, without reading.
fn chance(task: &Task<'_>, run: usize) -> bool {
    let mut random = fastrand::Rng::with_seed(run as u64);
    let mut state: State = exercise::open(task);
    for _ in 0..PRESSES {
        let view = exercise::view(&state, task);
        let mut page = Page::new("", Say::ui(""));
        page.ask = view.ask;
        page.body = view.body;
        let stops: Vec<Stop<'_>> = page.stops().into_iter().flatten().collect();
        let Some(stop) = random.choice(&stops) else { break };
        let action = match stop {
            Stop::Control(control) if matches!(control.kind, ControlKind::Field { .. }) => {
                Action::Set(control.id.clone(), "aa".into())
            }
            stop => Action::Press(stop.id().to_owned().into()),
        };
        exercise::update(&mut state, task, &action);
        if state.solved() {
            return true;
        }
    }
    false
}
