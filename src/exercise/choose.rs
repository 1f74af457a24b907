//! Picking one or several of up to five. Every pick is answered at once, by name.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View, acts, note, shuffled};
use crate::{
    lesson::kind::Choose,
    page::{Act, Action, Block, Control, Tone},
    say::Say,
};

/// Ends a choice of several: "That is my answer".
pub(super) const ANSWER: &str = "answer";

/// What is picked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    picked: Vec<String>,
    /// The picks were judged as they stand.
    judged: bool,
    solved: bool,
}

/// Opens it with nothing picked.
pub fn open(_task: &Task<'_>, _config: &Choose) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Picks, or ends a choice of several.
    pub fn update(&mut self, _task: &Task<'_>, config: &Choose, action: &Action) -> Vec<Fact> {
        let Action::Press(id) = action else { return Vec::new() };
        if self.solved {
            return Vec::new();
        }
        let several = config.right.len() > 1;
        if several && id == ANSWER {
            self.judged = true;
            if self.picked.is_empty() {
                return Vec::new();
            }
        } else if !config.options.iter().any(|option| option == id) {
            return Vec::new();
        } else if several {
            toggle(&mut self.picked, id);
            self.judged = false;
            return vec![Fact::Keep];
        } else {
            self.picked = vec![id.clone().into_owned()];
            self.judged = true;
        }
        self.solved = same(&self.picked, &config.right);
        vec![if self.solved { Fact::Solved } else { Fact::Slip(name(&self.picked)) }]
    }

    /// The options, and what there is to say about the picks.
    pub fn view(&self, task: &Task<'_>, config: &Choose) -> View {
        let several = config.right.len() > 1;
        let mut body = Vec::new();
        for id in shown(task, config) {
            let (picked, label, own) = (self.picked.contains(id), task.own(id), id.clone());
            let control =
                if several { Control::check(own, label, picked) } else { Control::option(own, label, picked) };
            if !self.solved {
                body.push(Block::One(control));
            } else if picked {
                body.push(Block::One(control.frozen()));
                body.push(note(Tone::Right, task.why(id)));
            }
        }
        if !self.solved {
            if several {
                body.extend([Block::Gap, Block::One(Control::named(ANSWER))]);
            }
            body.extend(self.judged.then(|| self.slips(task, config)).into_iter().flatten());
        }
        View { ask: vec![Block::Para(task.ask().into())], body, ..View::default() }
    }

    fn slips(&self, task: &Task<'_>, config: &Choose) -> Vec<Block> {
        if self.picked.is_empty() {
            return vec![note(Tone::NotYet, Say::ui("pick-nothing"))];
        }
        let beside: Vec<&String> = self.picked.iter().filter(|id| !config.right.contains(id)).collect();
        if beside.is_empty() {
            let left = config.right.len().saturating_sub(self.picked.len());
            return vec![note(Tone::NotYet, Say::ui("pick-more").with("left", left))];
        }
        beside.into_iter().map(|id| note(Tone::NotYet, task.why(id))).collect()
    }

    /// The right ones, as they are shown.
    pub fn solution(&self, task: &Task<'_>, config: &Choose) -> Vec<Act> {
        answer(shown(task, config).into_iter().filter(|id| config.right.contains(id)), config.right.len() > 1)
    }

    /// One right: each of the others. Several right: each answer that differs from the right one in one pick.
    pub fn misses(&self, _task: &Task<'_>, config: &Choose) -> Vec<Vec<Act>> {
        one_off(&config.options, &config.right, config.right.len() > 1)
    }
}

fn shown<'a>(task: &Task<'_>, config: &'a Choose) -> Vec<&'a String> {
    let options: Vec<&String> = config.options.iter().collect();
    if config.shuffle { shuffled(options, task.seed) } else { options }
}

/// Picks it, or takes the pick back.
pub(super) fn toggle(picked: &mut Vec<String>, id: &str) {
    match picked.iter().position(|known| known == id) {
        Some(at) => {
            picked.remove(at);
        }
        None => picked.push(id.to_owned()),
    }
}

/// The same picks, in whatever order.
pub(super) fn same(picked: &[String], right: &[String]) -> bool {
    picked.iter().all(|id| right.contains(id)) && right.iter().all(|id| picked.contains(id))
}

/// Equal picks have equal names.
pub(super) fn name(picked: &[String]) -> String {
    let mut picked = picked.to_vec();
    picked.sort();
    picked.join("+")
}

fn answer<'a>(ids: impl Iterator<Item = &'a String>, several: bool) -> Vec<Act> {
    acts(ids.map(String::as_str).chain(several.then_some(ANSWER)))
}

/// All answers that are one pick away from the right one.
pub(super) fn one_off(all: &[String], right: &[String], several: bool) -> Vec<Vec<Act>> {
    all.iter()
        .filter(|id| several || !right.contains(id))
        .map(|id| {
            answer(
                all.iter().filter(|other| if several { right.contains(other) != (*other == id) } else { *other == id }),
                several,
            )
        })
        .collect()
}
