//! A simulated file manager: folder → file → what to do with it, one thing at a time.
//! Must never touch a real file. Typed names stay until they are kept.
//!
//! Ids for solution scripts. In a list: `folder-<name> file-<name>` (copies and the learner's own folders get `-2 -3` …:
//! `file-letter-2`, `folder-new-2`), `new-folder search this eject put-in empty save-file undo back`. At a file or folder:
//! `open copy move rename throw-away put-back undo back`. Where to: `to-<folder> undo back`. A name: the box `name`, `keep undo back`.
//! Search: the box `words`, `search-now file-<name> undo back`. Saving: the box `name`, `to-<folder> save undo back`.
//! Emptying the bin: `empty-no empty-yes`.

mod goals;
mod press;
#[cfg(test)]
mod tests;
mod view;
mod world;

use serde::{Deserialize, Serialize};

use self::world::{Change, World};
use super::sitting::{Note, Program, Seat, Shown, Sitting};
use crate::{
    exercise::Task,
    lesson::{FilesGoal, FilesTask},
    page::Text,
    say::{Arg, Say},
};

/// In progress.
pub type State = Sitting<World, Place, Change>;

/// What is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// All folders.
    Home,
    /// What lies in a folder.
    Folder(String),
    /// A file or folder, and what can be done with it.
    Item(String),
    /// What stands in a file.
    Read(String),
    /// Where to copy it.
    Copy(String),
    /// Where to move it.
    Move(String),
    /// Another name for it.
    Name(String),
    /// The name of a new folder in that one.
    New(String),
    /// A search, and the words that were looked for.
    Search(Option<String>),
    /// Where to save what comes from elsewhere: the folder chosen now.
    Save(String),
    /// Whether to empty the bin.
    Empty,
}

/// Opens it as the learner finds it.
pub fn open(_: &Task<'_>, config: &FilesTask) -> State {
    let world = World::start(&config.start);
    let place = match (&config.start.saving, &config.start.open) {
        (Some(_), _) => Place::Save("downloads".into()),
        (None, Some(folder)) if world.items.contains_key(folder) => Place::Folder(folder.clone()),
        _ => Place::Home,
    };
    Sitting::new(world, place)
}

impl Program for FilesTask {
    type World = World;
    type Change = Change;
    type Place = Place;
    type Goal = FilesGoal;

    fn goals(&self) -> &[FilesGoal] {
        &self.goal
    }

    fn nevers(&self) -> &[FilesGoal] {
        &self.never
    }

    fn name(goal: &FilesGoal) -> String {
        goals::name(goal)
    }

    fn holds(&self, task: &Task<'_>, at: &Seat<Self>, goal: &FilesGoal) -> bool {
        goals::holds(task, &at.world, goal)
    }

    fn spoilt(&self, task: &Task<'_>, at: &Seat<Self>) -> Option<Note> {
        goals::spoilt(task, self, &at.world)
    }

    fn press(&self, task: &Task<'_>, at: &mut Seat<Self>, id: &str) -> Vec<String> {
        press::press(task, self, at, id)
    }

    fn fill(&self, _: &Task<'_>, at: &mut Seat<Self>, id: &str, text: &str) {
        at.act(Change::Type(id.to_owned(), text.replace('\n', " ")));
    }

    fn show(&self, task: &Task<'_>, at: &Seat<Self>) -> Shown {
        view::show(task, self, at)
    }
}

/// The name of something as it is compared; empty for folders that are called differently in each language.
fn plain(task: &Task<'_>, world: &World, id: &str) -> String {
    let Some(item) = world.items.get(id) else { return String::new() };
    match (&item.name, &item.of) {
        (Some(name), _) => name.clone(),
        (None, Some(of)) => task.plain(of).to_owned(),
        (None, None) => String::new(),
    }
}

/// The name of something as it is shown.
fn text(task: &Task<'_>, world: &World, id: &str) -> Text {
    let Some(item) = world.items.get(id) else { return Say::ui(root(id)).into() };
    match (&item.name, &item.of) {
        (Some(name), _) => Text::Own(name.clone()),
        (None, Some(of)) => task.world(of),
        (None, None) => Say::ui(root(id)).into(),
    }
}

/// The same inside a sentence.
fn arg(task: &Task<'_>, world: &World, id: &str) -> Arg {
    match text(task, world, id) {
        Text::Own(name) => Arg::Own(name),
        Text::Say(say) | Text::World { say, .. } => Arg::Say(say),
    }
}

fn root(id: &str) -> &'static str {
    match id {
        "documents" => "files-documents",
        "downloads" => "files-downloads",
        "pictures" => "files-pictures",
        "stick" => "files-stick",
        "bin" => "files-bin",
        _ => "files-home",
    }
}

/// `.pdf` of `letter.pdf`; nothing when there is no ending.
fn ending(name: &str) -> &str {
    match name.rfind('.') {
        Some(dot) if dot > 0 && (2..=5).contains(&(name.len() - dot)) && !name[dot..].contains(' ') => &name[dot..],
        _ => "",
    }
}
