//! Putting things in order: they are pressed one after the other and get their numbers.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View, acts, note, shuffled};
use crate::{
    lesson::kind::Order,
    page::{Act, Action, Block, Control, Tone},
    say::{Arg, Say},
};

const UNDO: &str = "undo";

/// What was pressed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    placed: Vec<String>,
    /// The last whole order did not lead on; so many from its start were right and stay.
    slipped: Option<usize>,
    /// A line that has its number already was pressed last.
    #[serde(default)]
    again: Option<String>,
    solved: bool,
}

/// Opens it with nothing placed.
pub fn open(_task: &Task<'_>, _config: &Order) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Gives the next number, or takes the last one back.
    pub fn update(&mut self, _task: &Task<'_>, config: &Order, action: &Action) -> Vec<Fact> {
        let Action::Press(id) = action else { return Vec::new() };
        if self.solved {
            return Vec::new();
        }
        self.again = None;
        if id == UNDO {
            return if self.placed.pop().is_some() { vec![Fact::Keep] } else { Vec::new() };
        }
        if !config.items.iter().any(|item| item == id) {
            return Vec::new();
        }
        if self.placed.iter().any(|item| item == id) {
            self.again = Some(id.clone().into_owned());
            return Vec::new();
        }
        self.placed.push(id.clone().into_owned());
        if self.placed.len() < config.items.len() {
            return vec![Fact::Keep];
        }
        if self.placed == config.items {
            (self.solved, self.slipped) = (true, None);
            return vec![Fact::Solved];
        }
        let slip = Fact::Slip(self.placed.join(","));
        let right = self.placed.iter().zip(&config.items).take_while(|(placed, item)| placed == item).count();
        self.placed.truncate(right);
        self.slipped = Some(right);
        vec![slip]
    }

    /// The things with the numbers they have; at the end in their order.
    pub fn view(&self, task: &Task<'_>, config: &Order) -> View {
        let mut body = Vec::new();
        let items = if self.solved { config.items.iter().collect() } else { mixed(task, config) };
        for id in items {
            let label = match self.placed.iter().position(|placed| placed == id) {
                Some(at) => Say::ui("ordinal").with("number", at + 1).with("item", Arg::Say(task.own(id))),
                None => task.own(id),
            };
            let control = Control::button(id.clone(), label);
            body.push(Block::One(if self.solved { control.frozen() } else { control }));
        }
        if self.solved {
            body.push(note(Tone::Right, task.own_or("why", "that-is-it")));
        } else {
            if !self.placed.is_empty() {
                body.extend([Block::Gap, Block::One(Control::named(UNDO))]);
            }
            let again = |id: &String| self.placed.iter().position(|placed| placed == id);
            if let Some(at) = self.again.as_ref().and_then(again) {
                let say = Say::ui("order-again").with("number", at + 1).with("last", self.placed.len());
                body.push(note(Tone::Info, say));
            } else if let Some(right) = self.slipped {
                body.push(note(Tone::NotYet, task.own_or("not-yet", "order-not-yet")));
                if right > 0 {
                    body.push(Block::Para(Say::ui("order-stays").with("right", right).into()));
                }
            }
        }
        View { ask: vec![Block::Para(task.ask().into())], body, ..View::default() }
    }

    /// The right order.
    pub fn solution(&self, _task: &Task<'_>, config: &Order) -> Vec<Act> {
        acts(config.items.iter().map(String::as_str))
    }

    /// Every order with two neighbours exchanged.
    pub fn misses(&self, _task: &Task<'_>, config: &Order) -> Vec<Vec<Act>> {
        (1..config.items.len())
            .map(|at| {
                let mut items: Vec<&str> = config.items.iter().map(String::as_str).collect();
                items.swap(at - 1, at);
                acts(items)
            })
            .collect()
    }
}

/// Never the right order.
fn mixed<'a>(task: &Task<'_>, config: &'a Order) -> Vec<&'a String> {
    let mut items = shuffled(config.items.iter().collect(), task.seed);
    if items.iter().copied().eq(&config.items) && !items.is_empty() {
        items.rotate_left(1);
    }
    items
}
