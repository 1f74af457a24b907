//! Putting things into groups, one thing at a time.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View, acts, note, shuffled};
use crate::{
    lesson::kind::Sort,
    page::{Act, Action, Block, Control, Tone},
    say::{Arg, Say},
};

/// How many things are in their group, and what was picked for the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    done: usize,
    /// Picked for the one that is asked now, and not its group.
    picked: Option<String>,
    solved: bool,
}

/// Opens it with nothing sorted.
pub fn open(_task: &Task<'_>, _config: &Sort) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Picks a group.
    pub fn update(&mut self, task: &Task<'_>, config: &Sort, action: &Action) -> Vec<Fact> {
        let items = items(task, config);
        let (Action::Press(id), Some((item, group))) = (action, items.get(self.done)) else { return Vec::new() };
        if !config.groups.iter().any(|known| known == id) {
            return Vec::new();
        }
        if group.as_str() != id {
            self.picked = Some(id.clone().into_owned());
            return vec![Fact::Slip(format!("{item}+{id}"))];
        }
        self.picked = None;
        self.done += 1;
        self.solved = self.done == items.len();
        vec![if self.solved { Fact::Solved } else { Fact::Keep }]
    }

    /// What was sorted last, what is asked now, and the groups.
    pub fn view(&self, task: &Task<'_>, config: &Sort) -> View {
        let ask = vec![Block::Para(task.ask().into())];
        let items = items(task, config);
        let last = self.done.checked_sub(1).and_then(|last| items.get(last));
        let Some((item, _)) = items.get(self.done) else {
            let mut body = Vec::new();
            if let Some((item, group)) = last {
                let placed = Say::ui("sort-placed").with("item", Arg::Say(task.own(item)));
                body.push(Block::Para(placed.with("group", Arg::Say(task.own(group))).into()));
                body.push(note(Tone::Right, task.why(item)));
            }
            return View { ask, body, ..View::default() };
        };
        let mut body: Vec<Block> = last.map(|(item, _)| note(Tone::Right, task.why(item))).into_iter().collect();
        let question = Say::ui("sort-ask").with("number", self.done + 1).with("all", items.len());
        body.push(Block::Para(question.with("item", Arg::Say(task.own(item))).into()));
        for group in &config.groups {
            let picked = self.picked.as_ref() == Some(group);
            body.push(Block::One(Control::option(group.clone(), task.own(group), picked)));
        }
        if self.picked.is_some() {
            body.push(note(Tone::NotYet, task.why(item)));
        }
        View { ask, body, part: (*item).clone(), ..View::default() }
    }

    /// Each group in turn.
    pub fn solution(&self, task: &Task<'_>, config: &Sort) -> Vec<Act> {
        acts(items(task, config).into_iter().map(|(_, group)| group.as_str()))
    }

    /// Once another group than the right one.
    pub fn misses(&self, task: &Task<'_>, config: &Sort) -> Vec<Vec<Act>> {
        let right: Vec<&str> = items(task, config).into_iter().map(|(_, group)| group.as_str()).collect();
        let mut misses = Vec::new();
        for at in 0..right.len() {
            for group in config.groups.iter().filter(|group| *group != right[at]) {
                let mut groups = right.clone();
                groups[at] = group;
                misses.push(acts(groups));
            }
        }
        misses
    }
}

fn items<'a>(task: &Task<'_>, config: &'a Sort) -> Vec<(&'a String, &'a String)> {
    shuffled(config.items.iter().collect(), task.seed)
}
