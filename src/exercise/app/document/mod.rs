//! A simulated writing program: a sheet to write on, lines to mark and copy, saving under a name, paper to look at.
//! Must never write a real file. Typed text stays until it is undone.
//!
//! Ids for solution scripts. A template: `part-<name> save save-as spelling paper undo`. Writing: the box `text`,
//! `save save-as select paste spelling paper undo back`. Marking lines: `line-1 line-2` …, then
//! `copy cut paste heading bold list plain undo back`. Saving: the box `name`, `as-document as-pdf`, `keep undo back`.
//! Spelling: `word-<name> undo back`. On paper: `print back`.

mod goals;
mod press;
#[cfg(test)]
mod tests;
mod view;
mod world;

use serde::{Deserialize, Serialize};

use self::world::{Change, Part, World};
use super::sitting::{Note, Program, Seat, Shown, Sitting};
use crate::{
    exercise::Task,
    lesson::{DocumentGoal, DocumentTask, FileKind},
};

/// In progress.
pub type State = Sitting<World, Place, Change>;

/// What is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The parts of a template.
    Parts,
    /// Writing in a part; so many letters stood before the caret when the box was left.
    Write(usize, Option<usize>),
    /// Marking lines of a part.
    Mark(usize, Vec<usize>),
    /// Saving under a name.
    SaveAs(FileKind),
    /// Words that the spelling check marks.
    Spelling,
    /// As it looks on paper.
    Paper,
}

/// Opens it as the learner finds it.
pub fn open(task: &Task<'_>, config: &DocumentTask) -> State {
    let start = &config.start;
    let part = |name: &String| Part { text: task.plain(&format!("{name}.text")).to_owned(), styles: Vec::new() };
    let mut parts: Vec<Part> = start.parts.iter().map(part).collect();
    if parts.is_empty() {
        parts.push(Part::default());
    }
    let name = start.name.as_ref().map(|name| task.plain(name).to_owned());
    let mut world = World { parts, ..World::default() };
    if let Some(name) = name {
        world.saved.push(world::Saved { name: name.clone(), kind: FileKind::Document, parts: world.parts.clone() });
        world.name = Some(name);
    }
    let mut place = home(config);
    let opened = start.open.as_deref().and_then(|id| press::part(config, id));
    if let Some(part) = opened {
        place = Place::Write(part, None);
    }
    Sitting::new(world, place)
}

/// Where one begins: with a template the list of its parts.
fn home(config: &DocumentTask) -> Place {
    if config.start.parts.len() > 1 { Place::Parts } else { Place::Write(0, None) }
}

/// The focus left the box with so many letters before the caret: what is pasted goes there.
pub fn left(state: &mut State, on: &str, caret: usize) {
    if let (Place::Write(_, at), "text") = (&mut state.place, on) {
        *at = Some(caret);
    }
}

impl Program for DocumentTask {
    type World = World;
    type Change = Change;
    type Place = Place;
    type Goal = DocumentGoal;

    fn goals(&self) -> &[DocumentGoal] {
        &self.goal
    }

    fn nevers(&self) -> &[DocumentGoal] {
        &self.never
    }

    fn name(goal: &DocumentGoal) -> String {
        goals::name(goal)
    }

    fn holds(&self, task: &Task<'_>, at: &Seat<Self>, goal: &DocumentGoal) -> bool {
        goals::holds(task, self, at, goal)
    }

    fn missing(&self, task: &Task<'_>, at: &Seat<Self>, id: &str) -> Option<Note> {
        let Place::Write(part, _) = at.place else { return None };
        let written = at.world.parts.get(part).is_some_and(|part| !part.text.trim().is_empty());
        let open = |goal| goals::is_open(task, self, &at.world, goal, part);
        let missing = id == "text" && written && self.goal.iter().any(open);
        missing.then(|| Note::slip("text", task.own_or("not-yet", "document-not-all")))
    }

    fn press(&self, task: &Task<'_>, at: &mut Seat<Self>, id: &str) -> Vec<String> {
        press::press(task, self, at, id)
    }

    fn fill(&self, _: &Task<'_>, at: &mut Seat<Self>, id: &str, text: &str) {
        match at.place {
            Place::Write(part, _) if id == "text" => {
                // one place for all that is written in a part, or each line would be undone twice
                at.place = Place::Write(part, None);
                at.act(Change::Write(part, text.to_owned()));
            }
            _ => at.act(Change::Type(id.to_owned(), text.replace('\n', " "))),
        }
    }

    fn show(&self, task: &Task<'_>, at: &Seat<Self>) -> Shown {
        view::show(task, self, at)
    }
}
