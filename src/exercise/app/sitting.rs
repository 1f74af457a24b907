//! A learner at a practice program: the part that is the same in all of them. What was done, what was reached, what is
//! said, what must not happen. Must never know what a program is about: that is its [`Program`].

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::past::{self, Past};
use crate::{
    exercise::{Fact, Task, View},
    page::{Action, Block, Tone},
    say::{Id, Say},
};

/// A program, as a step of a lesson sets it up: the one place where its ids gain meaning.
pub trait Program {
    /// What lasts.
    type World: past::World<Change = Self::Change>;
    /// What can be done to it.
    type Change;
    /// What is looked at.
    type Place: Clone + PartialEq;
    /// What can be asked for.
    type Goal;

    /// All of these must become true.
    fn goals(&self) -> &[Self::Goal];

    /// None of these may.
    fn nevers(&self) -> &[Self::Goal];

    /// The name of a goal: what happens is reported by this name, and words may stand under `.never-<name>`.
    fn name(goal: &Self::Goal) -> String;

    /// Does a goal that lasts hold now? What only happens never holds.
    fn holds(&self, task: &Task<'_>, at: &Seat<Self>, goal: &Self::Goal) -> bool;

    /// Something that stands in the way although all goals are reached: what to say, and the name of the slip.
    fn spoilt(&self, _task: &Task<'_>, _at: &Seat<Self>) -> Option<Note> {
        None
    }

    /// A box was left and something in it is still missing: what to say, and the name of the slip.
    fn missing(&self, _task: &Task<'_>, _at: &Seat<Self>, _id: &str) -> Option<Note> {
        None
    }

    /// Something that is offered was pressed: changes what is looked at, or the world. Gives names of what happened.
    fn press(&self, task: &Task<'_>, at: &mut Seat<Self>, id: &str) -> Vec<String>;

    /// A box that is offered holds this now.
    fn fill(&self, task: &Task<'_>, at: &mut Seat<Self>, id: &str, text: &str);

    /// What is shown.
    fn show(&self, task: &Task<'_>, at: &Seat<Self>) -> Shown;
}

/// A seat at such a program.
pub type Seat<A> = Sitting<<A as Program>::World, <A as Program>::Place, <A as Program>::Change>;

/// What a program shows inside its frame.
pub struct Shown {
    /// The message of the name on the frame.
    pub panel: &'static str,
    /// What stands inside.
    pub body: Vec<Block>,
    /// Where the focus begins.
    pub start: Option<Id>,
    /// What Esc presses.
    pub back: Option<Id>,
    /// Another name for each thing that is asked for in turn.
    pub part: String,
    /// For the status line.
    pub status: Option<Say>,
}

/// Something to say until the next press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// How it is meant.
    pub tone: Tone,
    /// What is said.
    pub say: Say,
    /// The name of the slip that it speaks of.
    pub slip: Option<String>,
}

impl Note {
    /// Good to know.
    pub fn info(say: Say) -> Self {
        Self { tone: Tone::Info, say, slip: None }
    }

    /// What the step says as `.not-yet`; nothing where it says nothing.
    pub fn not_yet(task: &Task<'_>, name: &'static str) -> Option<Self> {
        (!task.plain("not-yet").is_empty()).then(|| Self::slip(name, task.own("not-yet")))
    }

    /// Something is missing still.
    pub fn slip(name: impl Into<String>, say: Say) -> Self {
        Self { tone: Tone::NotYet, say, slip: Some(name.into()) }
    }
}

/// In progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting<W, P, C> {
    pub(super) world: W,
    pub(super) place: P,
    past: Past<W, P, C>,
    /// Goals about what happened that were reached, by number; undo does not make them unhappen.
    met: BTreeSet<usize>,
    /// The box being typed in: a goal that accepts any text waits until it is left.
    pub(super) typing: Option<String>,
    pub(super) note: Option<Note>,
    /// The name of what was taken back just now.
    hurt: Option<String>,
    pub(super) solved: bool,
}

impl<W: past::World<Change = C>, P: Clone + PartialEq, C> Sitting<W, P, C> {
    /// At the start of a step.
    pub(super) fn new(world: W, place: P) -> Self {
        Self {
            past: Past::new(world.clone()),
            world,
            place,
            met: BTreeSet::new(),
            typing: None,
            note: None,
            hurt: None,
            solved: false,
        }
    }

    /// Solved: what remains is to go on.
    pub(in crate::exercise) fn solved(&self) -> bool {
        self.solved
    }

    /// Does something to the world, from where the learner is.
    pub(super) fn act(&mut self, change: C) {
        let place = self.place.clone();
        self.past.act(&mut self.world, place, change);
    }

    /// Takes the last thing back.
    pub(super) fn undo(&mut self) -> bool {
        let Some((world, place)) = self.past.undo() else { return false };
        (self.world, self.place) = (world, place);
        true
    }

    /// There is something to take back.
    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }
}

impl<W, P, C> Sitting<W, P, C>
where
    W: past::World<Change = C>,
    P: Clone + PartialEq,
    C: Clone,
{
    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub(in crate::exercise) fn update<A>(&mut self, task: &Task<'_>, config: &A, action: &Action) -> Vec<Fact>
    where
        A: Program<World = W, Place = P, Change = C>,
    {
        if self.solved || !super::offers(self.view(task, config), action) {
            return Vec::new();
        }
        let before = self.clone();
        match action {
            Action::Press(id) => {
                (self.typing, self.note, self.hurt) = (None, None, None);
                let happened = if &**id == "undo" {
                    if self.undo() { vec!["undone".to_owned()] } else { Vec::new() }
                } else {
                    config.press(task, self, id)
                };
                self.judge(task, config, before, &happened, true)
            }
            Action::Set(id, text) => {
                self.typing = Some(id.to_string());
                config.fill(task, self, id, text);
                self.judge(task, config, before, &[], false)
            }
            Action::Key(_) | Action::Menu | Action::Fn(_) | Action::Turn(_) => Vec::new(),
        }
    }

    /// Where the focus stands now: a box that was typed in may have been left.
    pub(in crate::exercise) fn looked<A>(&mut self, task: &Task<'_>, config: &A, on: &str) -> Vec<Fact>
    where
        A: Program<World = W, Place = P, Change = C>,
    {
        if self.solved || self.typing.as_deref().is_none_or(|typing| typing == on) {
            return Vec::new();
        }
        let before = self.clone();
        let left = self.typing.take().unwrap_or_default();
        let mut facts = self.judge(task, config, before, &[], false);
        if !self.solved
            && self.hurt.is_none()
            && let Some(note) = config.missing(task, self, &left)
        {
            facts.extend(note.slip.clone().map(Fact::Slip));
            self.note = Some(note);
        }
        facts
    }

    /// What to show.
    pub(in crate::exercise) fn view<A>(&self, task: &Task<'_>, config: &A) -> View
    where
        A: Program<World = W, Place = P, Change = C>,
    {
        let Shown { panel, mut body, start, back, part, status } = config.show(task, self);
        if self.solved {
            body = super::freeze(body);
        }
        let mut blocks = vec![Block::Panel { name: super::panel_name(task, panel), body }];
        blocks.extend(self.hurt.as_ref().map(|name| super::hurt(task, name)));
        blocks.extend(self.note.as_ref().map(|note| super::note(note.tone, note.say.clone())));
        View {
            ask: vec![Block::Para(task.ask().into())],
            body: blocks,
            start,
            back: back.filter(|_| !self.solved),
            status: status.filter(|_| !self.solved),
            part,
        }
    }

    fn judge<A>(&mut self, task: &Task<'_>, config: &A, before: Self, happened: &[String], pressed: bool) -> Vec<Fact>
    where
        A: Program<World = W, Place = P, Change = C>,
    {
        let happens = |goal: &A::Goal| happened.contains(&A::name(goal));
        let hurts =
            |goal: &&A::Goal| happens(goal) || (config.holds(task, self, goal) && !config.holds(task, &before, goal));
        if let Some(goal) = config.nevers().iter().find(hurts) {
            let name = A::name(goal);
            *self = before;
            (self.note, self.hurt) = (None, Some(name.clone()));
            return vec![Fact::Hurt(name)];
        }
        let numbered = config.goals().iter().enumerate();
        self.met.extend(numbered.filter(|(_, goal)| happens(goal)).map(|(number, _)| number));

        let mut facts: Vec<_> = happened.iter().cloned().map(Fact::Did).collect();
        let left = before.typing.is_some() && self.typing != before.typing;
        if left || (self.typing.is_none() && self.world != before.world) {
            facts.push(Fact::Keep);
        }
        let reached = |(number, goal): (usize, &A::Goal)| self.met.contains(&number) || config.holds(task, self, goal);
        if !config.goals().is_empty() && config.goals().iter().enumerate().all(reached) {
            let Some(note) = config.spoilt(task, self) else {
                (self.solved, self.note) = (true, None);
                facts.push(Fact::Solved);
                return facts;
            };
            self.note = Some(note);
        }
        if pressed {
            facts.extend(self.note.as_ref().and_then(|note| note.slip.clone()).map(Fact::Slip));
        }
        facts
    }
}
