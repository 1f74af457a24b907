//! A simulated form: boxes, yes or no, a button that sends, a receipt that can be changed.
//! Must never do anything outside itself: nothing is really sent. Typed text stays through sending and changing.
//!
//! Ids: the boxes by their names, `send`, `change`, `undo`.

#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{judge, past, past::Past};
use crate::{
    exercise::{Fact, Task},
    lesson::{FormBox, FormTask, Want},
    page::Action,
};

/// What a ticked box holds.
const YES: &str = "yes";
/// What a box that is not ticked holds.
const NO: &str = "no";

/// A form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct World {
    /// Box to text, [`YES`] or [`NO`].
    holds: BTreeMap<String, String>,
    /// On its way.
    sent: bool,
}

/// Something done to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Change {
    /// A box holds this now.
    Fill(String, String),
    /// Sent.
    Send,
    /// Taken back to change something.
    Reopen,
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Fill(name, text) => drop(self.holds.insert(name.clone(), text.clone())),
            Change::Send => self.sent = true,
            Change::Reopen => self.sent = false,
        }
    }

    fn goes_on(earlier: &Change, later: &Change) -> bool {
        match (earlier, later) {
            (Change::Fill(before, _), Change::Fill(now, text)) => before == now && !is_tick(text),
            _ => false,
        }
    }
}

/// Something to say until the next press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Note {
    /// What must not be sent was nearly sent.
    Hurt(String),
    /// Not sent: these boxes are empty.
    Missing(Vec<String>),
    /// Sent, but this box does not hold what was asked.
    Off(String),
}

/// In progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    world: World,
    past: Past<World, (), Change>,
    /// The box being typed in: a goal that accepts any text waits until it is left.
    typing: Option<String>,
    note: Option<Note>,
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(task: &Task<'_>, config: &FormTask) -> State {
    let start = |it: &FormBox| match (&it.start, it.tick) {
        (Some(start), true) => if start == YES { YES } else { NO }.to_owned(),
        (None, true) => NO.to_owned(),
        (Some(name), false) => task.plain(name.trim_start_matches('=')).to_owned(),
        (None, false) => String::new(),
    };
    let holds = config.boxes.iter().map(|it| (it.id.clone(), start(it))).collect();
    let world = World { holds, sent: false };
    State { past: Past::new(world.clone()), world, typing: None, note: None, solved: false }
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, task: &Task<'_>, config: &FormTask, action: &Action) -> Vec<Fact> {
        if self.solved || !super::offers(self.view(task, config), action) {
            return Vec::new();
        }
        let before = self.clone();
        let mut facts = Vec::new();
        match action {
            Action::Press(id) => facts = self.press(config, id),
            Action::Set(id, text) => self.fill(config, id, text),
            Action::Key(_) | Action::Menu | Action::Fn(_) | Action::Turn(_) => {}
        }
        self.judge(task, config, before, facts)
    }

    /// Where the focus stands now: a box that was typed in may have been left.
    pub fn looked(&mut self, task: &Task<'_>, config: &FormTask, on: &str) -> Vec<Fact> {
        if self.solved || self.typing.as_deref().is_none_or(|typing| typing == on) {
            return Vec::new();
        }
        let before = self.clone();
        self.typing = None;
        self.judge(task, config, before, Vec::new())
    }

    fn act(&mut self, change: Change) {
        self.past.act(&mut self.world, (), change);
    }

    fn fill(&mut self, config: &FormTask, id: &str, text: &str) {
        let lines = config.boxes.iter().find(|it| it.id == id).and_then(|it| it.lines).unwrap_or(1);
        let text = if lines > 1 { text.to_owned() } else { text.replace('\n', " ") };
        self.typing = Some(id.to_owned());
        self.act(Change::Fill(id.to_owned(), text));
    }

    /// The only place in the form where ids gain meaning.
    fn press(&mut self, config: &FormTask, id: &str) -> Vec<Fact> {
        (self.typing, self.note) = (None, None);
        match id {
            "undo" => {
                if let Some((world, ())) = self.past.undo() {
                    self.world = world;
                }
            }
            "change" if self.world.sent => self.act(Change::Reopen),
            "send" if !self.world.sent => {
                let empty = |it: &&FormBox| !it.tick && !it.optional && self.value(&it.id).trim().is_empty();
                let missing: Vec<_> = config.boxes.iter().filter(empty).map(|it| it.id.clone()).collect();
                if let Some(first) = missing.first() {
                    let slip = Fact::Slip(format!("empty-{first}"));
                    self.note = Some(Note::Missing(missing));
                    return vec![slip];
                }
                self.act(Change::Send);
                return vec![Fact::Did("sent".into())];
            }
            tick if config.boxes.iter().any(|it| it.tick && it.id == tick) => {
                let now = if self.value(tick) == YES { NO } else { YES };
                self.act(Change::Fill(tick.to_owned(), now.to_owned()));
            }
            _ => {}
        }
        Vec::new()
    }

    fn judge(&mut self, task: &Task<'_>, config: &FormTask, before: Self, mut facts: Vec<Fact>) -> Vec<Fact> {
        let sent_now = self.world.sent && !before.world.sent;
        let holds = |wants: &BTreeMap<String, Want>| wants.iter().all(|(name, want)| self.met(task, name, want));
        if sent_now && let Some(never) = config.never.iter().find(|wants| !wants.is_empty() && holds(wants)) {
            let name = never.keys().cloned().collect::<Vec<_>>().join("-");
            *self = before;
            self.note = Some(Note::Hurt(name.clone()));
            return vec![Fact::Hurt(name)];
        }
        let left = before.typing.is_some() && self.typing != before.typing;
        if left || (self.typing.is_none() && self.world != before.world) {
            facts.push(Fact::Keep);
        }
        let off = config.goal.iter().find(|(name, want)| !self.met(task, name, want)).map(|(name, _)| name.clone());
        self.solved = !config.goal.is_empty() && off.is_none() && (config.unsent || self.world.sent);
        if self.solved {
            self.note = None;
            facts.push(Fact::Solved);
        } else if sent_now && let Some(name) = off {
            facts.push(Fact::Slip(format!("sent-{name}")));
            self.note = Some(Note::Off(name));
        }
        facts
    }

    fn met(&self, task: &Task<'_>, name: &str, want: &Want) -> bool {
        let waits = matches!(want, Want::Any | Want::Holds(_)) && self.typing.as_deref() == Some(name);
        !waits && judge::text(task, want, self.value(name))
    }

    fn value(&self, name: &str) -> &str {
        self.world.holds.get(name).map_or("", String::as_str)
    }
}

fn is_tick(text: &str) -> bool {
    text == YES || text == NO
}
