//! Marking the suspicious parts of a text.

use serde::{Deserialize, Serialize};

use super::{
    Fact, Task, View, acts,
    choose::{ANSWER, name, one_off, same, toggle},
    note,
};
use crate::{
    lesson::kind::Spot,
    page::{Act, Action, Block, Control, Tone},
    say::Say,
};

/// What is marked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    marked: Vec<String>,
    /// The marks were judged as they stand.
    judged: bool,
    solved: bool,
}

/// Opens it with nothing marked.
pub fn open(_task: &Task<'_>, _config: &Spot) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Marks a part, takes the mark back, or ends.
    pub fn update(&mut self, _task: &Task<'_>, config: &Spot, action: &Action) -> Vec<Fact> {
        let Action::Press(id) = action else { return Vec::new() };
        if self.solved {
            return Vec::new();
        }
        if id == ANSWER {
            self.judged = true;
            if self.marked.is_empty() {
                return Vec::new();
            }
            self.solved = same(&self.marked, &config.right);
            return vec![if self.solved { Fact::Solved } else { Fact::Slip(name(&self.marked)) }];
        }
        if !config.parts.iter().any(|part| part == id) {
            return Vec::new();
        }
        toggle(&mut self.marked, id);
        self.judged = false;
        vec![Fact::Keep]
    }

    /// The text in its frame; then what was found, and how much is still hidden.
    pub fn view(&self, task: &Task<'_>, config: &Spot) -> View {
        let part = |id: &String| {
            let control = Control::check(id.clone(), task.own(id), self.marked.contains(id));
            Block::One(if self.solved { control.frozen() } else { control })
        };
        let panel = Block::Panel {
            name: task.own_or("name", "spot-text").into(),
            body: config.parts.iter().map(part).collect(),
        };
        let mut body = vec![panel];
        if !self.solved {
            body.push(Block::One(Control::named(ANSWER)));
        }
        if self.judged {
            body.extend(self.notes(task, config));
        }
        View { ask: vec![Block::Para(task.ask().into())], body, ..View::default() }
    }

    fn notes(&self, task: &Task<'_>, config: &Spot) -> Vec<Block> {
        if self.marked.is_empty() {
            return vec![note(Tone::NotYet, Say::ui("pick-nothing"))];
        }
        let marked = || config.parts.iter().filter(|id| self.marked.contains(id));
        let found: Vec<&String> = marked().filter(|id| config.right.contains(id)).collect();
        // "not yet" is said once, of one part; how far one is may be good to know
        let wrong = marked().find(|id| !config.right.contains(id));
        let mut notes = Vec::new();
        if !self.solved && (wrong.is_none() || !found.is_empty()) {
            let hidden = config.right.len().saturating_sub(found.len());
            let so_far = Say::ui("spot-so-far").with("found", found.len()).with("hidden", hidden);
            notes.push(note(if wrong.is_some() { Tone::Info } else { Tone::NotYet }, so_far));
        }
        notes.extend(wrong.map(|id| note(Tone::NotYet, task.why(id))));
        notes.extend(found.into_iter().map(|id| note(Tone::Right, task.why(id))));
        notes
    }

    /// The right ones, as they stand in the text.
    pub fn solution(&self, _task: &Task<'_>, config: &Spot) -> Vec<Act> {
        let right = config.parts.iter().filter(|part| config.right.contains(part));
        acts(right.map(String::as_str).chain([ANSWER]))
    }

    /// Each answer that differs from the right one in one mark.
    pub fn misses(&self, _task: &Task<'_>, config: &Spot) -> Vec<Vec<Act>> {
        one_off(&config.parts, &config.right, true)
    }
}
