//! What a learner does in a step: pure state machines, one file per kind.
//! Must never draw, never know a language, a clock or chance (the seed is given), never lose typed text.

pub mod app;
pub mod choose;
pub mod keys;
pub mod order;
pub mod pair;
mod plain;
pub mod read;
pub mod reflect;
pub mod scene;
mod script;
pub mod sort;
pub mod spot;
mod state;
#[cfg(test)]
mod tests;
pub mod write;

pub use plain::{Lexicon, Plain};
pub use state::State;

use serde::{Deserialize, Serialize};

use crate::{
    lesson::{Lesson, ShellFact, Step, VariantId},
    page::{Act, Action, Block, Text, Tone},
    say::{Id, Say, Source},
};

/// A step as one learner meets it: with one variant, the words of the host's language, and a seed for shuffles.
#[derive(Clone, Copy, Debug)]
pub struct Task<'a> {
    /// The lesson.
    pub lesson: &'a Lesson,
    /// The step.
    pub step: &'a Step,
    /// Which fresh data, if the step has variants.
    pub variant: Option<&'a VariantId>,
    /// Words that worlds and answers are judged by.
    pub plain: &'a Plain,
    /// For shuffles; equal seeds give equal orders.
    pub seed: u64,
}

impl Task<'_> {
    /// A message of this lesson, spoken by this step, with this variant's data.
    pub fn say(&self, id: impl Into<Id>) -> Say {
        let source = Source::Lesson {
            lesson: self.lesson.id.cow(),
            step: Some(self.step.id.cow()),
            variant: self.variant.map(VariantId::cow),
        };
        Say { source, id: id.into(), args: Vec::new() }
    }

    /// An attribute of the step: `own("text")` is `step.text`.
    pub fn own(&self, attribute: &str) -> Say {
        self.say(format!(".{attribute}"))
    }

    /// Why that is so: `.a-why`.
    pub fn why(&self, id: &str) -> Say {
        self.own(&format!("{id}-why"))
    }

    /// An attribute of the step where the lesson has it, else a message of the program.
    pub fn own_or(&self, attribute: &str, ui: &'static str) -> Say {
        if self.plain(attribute).is_empty() { Say::ui(ui) } else { self.own(attribute) }
    }

    /// The step's main message: what is asked.
    pub fn ask(&self) -> Say {
        self.say(self.step.id.cow())
    }

    /// A word of the lesson (`=name`) in the host's language; empty if the words lack it.
    pub fn plain(&self, name: &str) -> &str {
        self.plain.get(self.variant, name)
    }

    /// The same as content of a world: judged here, readable on every seat.
    pub fn world(&self, name: &str) -> Text {
        Text::World { say: self.say(format!("={name}")), plain: self.plain(name).to_owned() }
    }
}

/// What happened in an exercise, as far as anyone else must know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    /// The step is solved. Reported exactly once.
    Solved,
    /// Something else than what leads on. Equal slips have equal names; never shown to anyone by this name.
    Slip(String),
    /// Something that `never` names happened; the world was taken back to before it.
    Hurt(String),
    /// The same is to be tried again: the focus goes back to where it began.
    Again,
    /// State changed in a way worth keeping now (a field was left, a letter was sent).
    Keep,
    /// Something happened in a simulated world: "sent", "opened welcome". For histories.
    Did(String),
}

/// What an exercise shows. The frame (title, progress, keys, saved, `.done`, "Go on") is added by the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// What is asked.
    pub ask: Vec<Block>,
    /// The rest.
    pub body: Vec<Block>,
    /// Where the focus begins.
    pub start: Option<Id>,
    /// Esc presses this control instead of opening the menu.
    pub back: Option<Id>,
    /// For the status line: "not sent yet".
    pub status: Option<Say>,
    /// Changes when another thing is asked inside the same step, so that focus settles anew: "" or a name.
    pub part: String,
}

/// A hint that belongs to the moment inside the step rather than to its message; `None`: the step's own four rungs.
pub type Moment = Option<String>;

/// Opens a step.
pub fn open(task: &Task<'_>) -> State {
    State::open(task)
}

/// Does `action`. An action for a control that is not there changes nothing and reports nothing.
pub fn update(state: &mut State, task: &Task<'_>, action: &Action) -> Vec<Fact> {
    state.update(task, action)
}

/// Tells an exercise what the shell reported (only `paso` steps care).
pub fn shell(state: &mut State, task: &Task<'_>, fact: ShellFact) -> Vec<Fact> {
    state.shell(task, fact)
}

/// Tells an exercise that the next press comes from the mouse (only practice menus care). To be called before `update`.
pub fn clicked(state: &mut State, task: &Task<'_>, on: &str) -> Vec<Fact> {
    state.clicked(task, on)
}

/// Tells an exercise where the focus stands now: practice menus ask for it, in forms and mail a box may have been left.
pub fn looked(state: &mut State, task: &Task<'_>, on: &str) -> Vec<Fact> {
    state.looked(task, on)
}

/// Tells an exercise that the focus left a box with so many letters before the caret (only writing asks for it: a letter
/// from the list goes there).
pub fn left(state: &mut State, on: &str, caret: usize) {
    state.left(on, caret);
}

/// What to show.
pub fn view(state: &State, task: &Task<'_>) -> View {
    state.view(task)
}

/// Everything a person would do to solve a step that was opened just now as `state`: the lesson's script where there
/// is one, else the right answers. Empty when there is nothing to do (reading), or no solution.
pub fn solution(task: &Task<'_>, state: &State) -> Vec<Act> {
    state.solution(task)
}

/// What is there already when a step is done together, and what remains for the learner: both as acts, one after the
/// other a solution. The last actions are the learner's (Renkl 2002: gaps open from the end). The first part is empty
/// where nothing of a step can be begun.
pub fn parts(task: &Task<'_>, state: &State) -> (Vec<Act>, Vec<Act>) {
    state.parts(task)
}

/// Answers that must not solve a step that was opened just now: each a whole list of acts.
/// Empty for kinds whose answers cannot be listed.
pub fn misses(task: &Task<'_>, state: &State) -> Vec<Vec<Act>> {
    state.misses(task)
}

/// A word of a lesson that names several accepted spellings, parted by `|`.
pub fn spellings(word: &str) -> impl Iterator<Item = &str> {
    word.split('|').map(str::trim)
}

/// In another order; equal seeds give equal orders.
fn shuffled<T>(mut things: Vec<T>, seed: u64) -> Vec<T> {
    fastrand::Rng::with_seed(seed).shuffle(&mut things);
    things
}

/// One press after the other.
fn acts(ids: impl IntoIterator<Item = impl Into<String>>) -> Vec<Act> {
    ids.into_iter().map(|id| Act::Press(id.into().into())).collect()
}

fn note(tone: Tone, words: Say) -> Block {
    Block::Note { tone, text: words.into() }
}
