//! Deciding what to do next, and seeing what comes of it. A poor end costs nothing: it leads back to the moment before.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View, acts, note, shuffled};
use crate::{
    lesson::kind::{Moment, Scene},
    page::{Act, Action, Block, Control, Tone},
};

const BACK: &str = "scene-back";

/// The moments lived through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Empty at the start; the last one is now.
    path: Vec<String>,
    solved: bool,
}

/// Opens it at the first moment.
pub fn open(_task: &Task<'_>, _config: &Scene) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Takes a choice, or goes back from a poor end.
    pub fn update(&mut self, _task: &Task<'_>, config: &Scene, action: &Action) -> Vec<Fact> {
        let (Action::Press(id), Some(now)) = (action, self.now(config)) else { return Vec::new() };
        if self.solved {
            return Vec::new();
        }
        if id == BACK && now.choices.is_empty() && !self.path.is_empty() {
            self.path.pop();
            return vec![Fact::Keep];
        }
        let Some(next) = now.choices.get(&**id).and_then(|next| moment(config, next)) else { return Vec::new() };
        self.path.push(next.id.clone());
        if !next.choices.is_empty() {
            return vec![Fact::Keep];
        }
        self.solved = next.good;
        vec![if next.good { Fact::Solved } else { Fact::Slip(next.id.clone()) }]
    }

    /// Where one is, and what one can do.
    pub fn view(&self, task: &Task<'_>, config: &Scene) -> View {
        let ask = vec![Block::Para(task.ask().into())];
        let Some(now) = self.now(config) else { return View { ask, ..View::default() } };
        let mut body = Vec::new();
        if self.solved {
            body.push(note(Tone::Right, task.own(&now.id)));
        } else if now.choices.is_empty() {
            body.extend([note(Tone::NotYet, task.own(&now.id)), Block::One(Control::named(BACK))]);
        } else {
            body.push(Block::Para(task.own(&now.id).into()));
            for choice in shuffled(now.choices.keys().collect(), task.seed) {
                body.push(Block::One(Control::button(choice.clone(), task.own(&format!("{}-{choice}", now.id)))));
            }
        }
        View { ask, body, part: now.id.clone(), ..View::default() }
    }

    fn now<'a>(&self, config: &'a Scene) -> Option<&'a Moment> {
        match self.path.last() {
            Some(id) => moment(config, id).or_else(|| config.at.first()),
            None => config.at.first(),
        }
    }

    /// A shortest way to a good end.
    pub fn solution(&self, _task: &Task<'_>, config: &Scene) -> Vec<Act> {
        ways(config).into_iter().find(|(end, _)| end.good).map(|(_, way)| way).unwrap_or_default()
    }

    /// A shortest way to each poor end.
    pub fn misses(&self, _task: &Task<'_>, config: &Scene) -> Vec<Vec<Act>> {
        ways(config).into_iter().filter(|(end, _)| !end.good).map(|(_, way)| way).collect()
    }
}

fn moment<'a>(config: &'a Scene, id: &str) -> Option<&'a Moment> {
    config.at.iter().find(|moment| moment.id == id)
}

/// Every end that can be reached, with a shortest way there, shortest first.
fn ways(config: &Scene) -> Vec<(&Moment, Vec<Act>)> {
    let mut ends = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let mut open: VecDeque<(&Moment, Vec<&str>)> =
        config.at.first().map(|first| (first, Vec::new())).into_iter().collect();
    while let Some((now, way)) = open.pop_front() {
        if seen.contains(&now.id.as_str()) {
            continue;
        }
        seen.push(&now.id);
        if now.choices.is_empty() {
            ends.push((now, acts(way.iter().copied())));
        }
        for (choice, next) in &now.choices {
            let next = moment(config, next).filter(|next| !seen.contains(&next.id.as_str()));
            open.extend(next.map(|next| (next, way.iter().copied().chain([choice.as_str()]).collect())));
        }
    }
    ends
}
