//! Folders and files as things of their own: what lies where, and what it is called.
//! Must never know ids of controls, screens or goals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    exercise::app::past,
    lesson::{FilesStart, ROOTS},
};

/// The bin.
pub const BIN: &str = "bin";
/// The USB stick.
pub const STICK: &str = "stick";
/// Most things there can be; then nothing is copied any more.
pub const MOST: usize = 80;
/// Folders inside folders.
pub const DEEPEST: usize = 6;

/// A file or folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The file or folder of the lesson that this is, or is a copy of; none for the learner's own folders.
    pub of: Option<String>,
    /// What the learner called it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
    /// The folder it lies in; none for folders that have a place of their own.
    pub at: Option<String>,
    /// The folder it lay in before it was thrown away.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub was: Option<String>,
    /// Things can lie in it.
    pub folder: bool,
}

/// Something done to files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Lies there now, perhaps under another name.
    Put(String, String, Option<String>),
    /// A copy lies there.
    Copy(String, String, Option<String>),
    /// A file of the lesson comes from elsewhere and lies there.
    Save(String, String, String),
    /// It is called so.
    Name(String, String),
    /// A new folder lies there.
    Folder(String, String),
    /// Nothing lies in the bin any more.
    Empty,
    /// The stick was taken out, or put in again.
    Stick(bool),
    /// A box holds this.
    Type(String, String),
}

/// Files and folders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// By name.
    pub items: BTreeMap<String, Item>,
    /// The stick is not there now.
    pub out: bool,
    /// What stands in boxes.
    pub typed: BTreeMap<String, String>,
}

impl World {
    /// As the learner finds it.
    pub fn start(start: &FilesStart) -> Self {
        let mut items = BTreeMap::new();
        let names = ["documents", "downloads", BIN].into_iter().chain(start.folders.keys().map(String::as_str));
        for name in names.filter(|name| ROOTS.contains(name)) {
            items.insert(name.to_owned(), Item { of: None, name: None, at: None, was: None, folder: true });
        }
        for (at, names) in &start.folders {
            for name in names {
                let was = (at == BIN).then(|| start.binned_from.clone().unwrap_or_else(|| "documents".into()));
                let item = Item {
                    of: Some(name.clone()),
                    name: None,
                    at: Some(at.clone()),
                    was,
                    folder: start.folders.contains_key(name),
                };
                items.insert(name.clone(), item);
            }
        }
        Self { items, ..Self::default() }
    }

    /// What lies in a folder.
    pub fn inside<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a String, &'a Item)> {
        self.items.iter().filter(move |(_, item)| item.at.as_deref() == Some(folder))
    }

    /// The folders around something, nearest first.
    pub fn around<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        let above = |id: &str| self.items.get(id).and_then(|item| item.at.as_deref());
        std::iter::successors(above(id), move |at| above(at)).take(DEEPEST * 2)
    }

    /// Is it in that folder, or in a folder of it?
    pub fn within(&self, id: &str, folder: &str) -> bool {
        self.around(id).any(|at| at == folder)
    }

    /// Can it be reached: not on a stick that was taken out?
    pub fn there(&self, id: &str) -> bool {
        !self.out || (id != STICK && !self.within(id, STICK))
    }

    /// There is a stick, plugged in or not.
    pub fn has_stick(&self) -> bool {
        self.items.contains_key(STICK)
    }

    /// A name for something new.
    pub fn free(&self, of: &str) -> String {
        let name = |n: usize| format!("{of}-{n}");
        (2..=MOST + 2).map(name).find(|name| !self.items.contains_key(name)).unwrap_or_else(|| name(0))
    }

    fn copy(&mut self, id: &str, to: &str, name: Option<&String>) {
        let all: Vec<String> =
            self.items.keys().filter(|other| *other == id || self.within(other, id)).cloned().collect();
        if self.items.len() + all.len() > MOST || all.is_empty() {
            return;
        }
        let mut copies: BTreeMap<String, String> = BTreeMap::new();
        for old in &all {
            let of = self.items.get(old).and_then(|item| item.of.clone()).unwrap_or_else(|| "new".into());
            let new = self.free(&of);
            if let Some(mut item) = self.items.get(old).cloned() {
                item.was = None;
                self.items.insert(new.clone(), item);
            }
            copies.insert(old.clone(), new);
        }
        for (old, new) in &copies {
            let Some(item) = self.items.get_mut(new) else { continue };
            if old == id {
                item.at = Some(to.to_owned());
                if name.is_some() {
                    item.name = name.cloned();
                }
            } else if let Some(at) = item.at.as_ref().and_then(|at| copies.get(at)) {
                item.at = Some(at.clone());
            }
        }
    }
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Put(id, to, name) => {
                if let Some(item) = self.items.get_mut(id) {
                    item.was = if to == BIN { item.at.clone() } else { None };
                    item.at = Some(to.clone());
                    if name.is_some() {
                        item.name.clone_from(name);
                    }
                }
            }
            Change::Copy(id, to, name) => self.copy(id, to, name.as_ref()),
            Change::Save(of, to, name) => {
                let id = if self.items.contains_key(of) { self.free(of) } else { of.clone() };
                let item = Item {
                    of: Some(of.clone()),
                    name: Some(name.clone()),
                    at: Some(to.clone()),
                    was: None,
                    folder: false,
                };
                self.items.insert(id, item);
            }
            Change::Name(id, name) => {
                if let Some(item) = self.items.get_mut(id) {
                    item.name = Some(name.clone());
                }
            }
            Change::Folder(to, name) => {
                let id = self.free("new");
                let item = Item { of: None, name: Some(name.clone()), at: Some(to.clone()), was: None, folder: true };
                self.items.insert(id, item);
            }
            Change::Empty => {
                let lost: Vec<String> = self.items.keys().filter(|id| self.within(id, BIN)).cloned().collect();
                self.items.retain(|id, _| !lost.contains(id));
            }
            Change::Stick(out) => self.out = *out,
            Change::Type(name, text) => drop(self.typed.insert(name.clone(), text.clone())),
        }
        if matches!(change, Change::Save(..) | Change::Name(..) | Change::Folder(..)) {
            self.typed.clear();
        }
    }

    fn goes_on(earlier: &Change, later: &Change) -> bool {
        matches!((earlier, later), (Change::Type(before, _), Change::Type(now, _)) if before == now)
    }
}
