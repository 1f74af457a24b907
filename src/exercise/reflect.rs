//! Thinking: any answer will do.
//! Must never score, and never keep a sentence that the learner did not want to keep.

use serde::{Deserialize, Serialize};

use super::{Fact, Task, View, acts, note};
use crate::{
    gate,
    lesson::kind::Reflect,
    page::{Act, Action, Block, Control, Tone, field},
    say::Say,
};

const NOTE: &str = "note";
const KEEP: &str = "reflect-keep";
const DONE: &str = "reflect-done";
/// "I can do this alone", from not yet to very well.
const SCALE: [&str; 5] = ["scale-1", "scale-2", "scale-3", "scale-4", "scale-5"];

/// What was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    picked: Option<String>,
    note: String,
    keep: bool,
    /// The end was asked for with nothing answered yet.
    nothing: bool,
    solved: bool,
}

/// Opens it with nothing answered.
pub fn open(_task: &Task<'_>, _config: &Reflect) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// "I can do this alone": 1 not yet to 5 very well, where that was asked and answered.
    pub fn rating(&self) -> Option<u8> {
        let at = SCALE.iter().position(|scale| self.picked.as_deref() == Some(scale))?;
        u8::try_from(at + 1).ok()
    }

    /// The learner's own sentence, if it is to be kept.
    pub fn kept(&self) -> Option<&str> {
        (self.solved && self.keep && !self.note.trim().is_empty()).then_some(&self.note)
    }

    /// Takes an answer; with a box for a sentence, a button ends it.
    pub fn update(&mut self, _task: &Task<'_>, config: &Reflect, action: &Action) -> Vec<Fact> {
        if self.solved {
            return Vec::new();
        }
        match action {
            Action::Press(id) if config.note && id == KEEP => self.keep = !self.keep,
            Action::Press(id) if config.note && id == DONE => {
                self.nothing = self.picked.is_none() && self.note.trim().is_empty();
                if !self.nothing {
                    return self.end();
                }
            }
            Action::Press(id) if answers(config).any(|answer| answer == id) => {
                self.picked = Some(id.clone().into_owned());
                self.nothing = false;
                return if config.note { vec![Fact::Keep] } else { self.end() };
            }
            Action::Set(id, text) if config.note && id == NOTE => {
                self.note = gate::typed(text, false, field::MANY_LINES);
            }
            _ => {}
        }
        Vec::new()
    }

    fn end(&mut self) -> Vec<Fact> {
        if !self.keep {
            self.note.clear();
        }
        self.solved = true;
        vec![Fact::Solved]
    }

    /// The answers, perhaps a box.
    pub fn view(&self, task: &Task<'_>, config: &Reflect) -> View {
        let scale = config.options.is_empty();
        let mut body = Vec::new();
        for id in answers(config) {
            let label = if scale { Say::ui(id.to_owned()) } else { task.own(id) };
            let picked = self.picked.as_deref() == Some(id);
            let control = Control::option(id.to_owned(), label, picked);
            if !self.solved {
                body.push(Block::One(control));
            } else if picked {
                body.push(Block::One(control.frozen()));
                body.push(note(Tone::Info, if scale { Say::ui("scale-thanks") } else { task.why(id) }));
            }
        }
        if config.note && (!self.solved || self.keep) {
            let words = Control::field(NOTE, Say::ui("reflect-note"), self.note.clone(), 3);
            body.push(Block::Gap);
            body.push(Block::One(if self.solved { words.frozen() } else { words }));
        }
        if config.note && !self.solved {
            body.push(Block::One(Control::check(KEEP, Say::ui(KEEP), self.keep)));
            body.push(Block::One(Control::named(DONE)));
            body.extend(self.nothing.then(|| note(Tone::Info, Say::ui("reflect-nothing"))));
        }
        View { ask: vec![Block::Para(task.ask().into())], body, ..View::default() }
    }

    /// The first answer.
    pub fn solution(&self, _task: &Task<'_>, config: &Reflect) -> Vec<Act> {
        acts(answers(config).take(1).chain(config.note.then_some(DONE)))
    }
}

fn answers(config: &Reflect) -> impl Iterator<Item = &str> {
    let scale = if config.options.is_empty() { &SCALE[..] } else { &[] };
    config.options.iter().map(String::as_str).chain(scale.iter().copied())
}
