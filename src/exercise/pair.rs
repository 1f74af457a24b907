//! Finding what goes together: one thing at a time asks for its partner.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View, acts, note, shuffled};
use crate::{
    lesson::kind::Match,
    page::{Act, Action, Block, Control, TableRow, Tone},
    say::{Arg, Say},
};

/// How many pairs are found, and what was picked for the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    found: usize,
    /// Picked for the one that is asked now, and not its partner.
    picked: Option<String>,
    solved: bool,
}

/// Opens it with nothing found.
pub fn open(_task: &Task<'_>, _config: &Match) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Picks a partner.
    pub fn update(&mut self, _task: &Task<'_>, config: &Match, action: &Action) -> Vec<Fact> {
        let (Action::Press(id), Some(asked)) = (action, config.pairs.get(self.found)) else { return Vec::new() };
        let open = || config.pairs.iter().skip(self.found);
        let Some(picked) = open().find(|pair| partner(pair) == *id) else { return Vec::new() };
        if picked != asked {
            self.picked = Some(picked.clone());
            return vec![Fact::Slip(format!("{asked}+{picked}"))];
        }
        self.picked = None;
        self.found += 1;
        self.solved = self.found == config.pairs.len();
        vec![if self.solved { Fact::Solved } else { Fact::Keep }]
    }

    /// What was found last, what is asked now, and the partners that are left.
    pub fn view(&self, task: &Task<'_>, config: &Match) -> View {
        let ask = vec![Block::Para(task.ask().into())];
        let last = self.found.checked_sub(1).and_then(|last| config.pairs.get(last));
        let last = last.map(|pair| note(Tone::Right, task.why(pair)));
        let Some(asked) = config.pairs.get(self.found) else {
            let rows = config.pairs.iter().map(|pair| TableRow {
                id: None,
                cells: vec![task.own(pair).into(), task.own(&partner(pair)).into()],
                mark: None,
            });
            let mut body = vec![Block::Table { heads: Vec::new(), rows: rows.collect() }];
            body.extend(last);
            return View { ask, body, ..View::default() };
        };
        let mut body: Vec<Block> = last.into_iter().collect();
        body.push(Block::Para(Say::ui("match-ask").with("item", Arg::Say(task.own(asked))).into()));
        for pair in shuffled(config.pairs.iter().collect(), task.seed) {
            if config.pairs.iter().skip(self.found).any(|open| open == pair) {
                let (id, picked) = (partner(pair), self.picked.as_ref() == Some(pair));
                body.push(Block::One(Control::option(id.clone(), task.own(&id), picked)));
            }
        }
        if let Some(picked) = &self.picked {
            let about = Say::ui("match-not-yet")
                .with("item", Arg::Say(task.own(asked)))
                .with("picked", Arg::Say(task.own(&partner(picked))));
            body.push(note(Tone::NotYet, about));
        }
        View { ask, body, part: asked.clone(), ..View::default() }
    }

    /// Each partner in turn.
    pub fn solution(&self, _task: &Task<'_>, config: &Match) -> Vec<Act> {
        acts(config.pairs.iter().map(|pair| partner(pair)))
    }

    /// Once another partner than the right one.
    pub fn misses(&self, _task: &Task<'_>, config: &Match) -> Vec<Vec<Act>> {
        let others = |at: usize| config.pairs.iter().skip(at + 1).map(move |other| (at, other));
        (0..config.pairs.len())
            .flat_map(others)
            .map(|(at, other)| {
                let mut ids: Vec<String> = config.pairs.iter().map(|pair| partner(pair)).collect();
                ids[at] = partner(other);
                acts(ids)
            })
            .collect()
    }
}

/// The word and the control of what goes with it.
fn partner(pair: &str) -> String {
    format!("{pair}-with")
}
