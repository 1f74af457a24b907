//! What lasts on sites: what is set, and what boxes hold.
//! Must never know pages, tabs or goals.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    exercise::{Task, app::past},
    lesson::{SiteTask, site::PartKind},
};

/// A world of sites.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct World {
    /// Names that are set.
    pub set: BTreeSet<String>,
    /// Box to text; a choice to its option; an attachment to its file. Nothing is not kept.
    pub holds: BTreeMap<String, String>,
    /// So many visited pages are forgotten.
    pub forgotten: usize,
}

/// Something done to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Change {
    /// A box holds this now.
    Fill(String, String),
    /// One of several was chosen, a file was attached: what holds it, what it holds, what is no longer set, what is.
    Choose(String, String),
    /// This is set, that is not.
    Flags(Option<String>, Option<String>),
    /// So many visited pages are forgotten.
    Forget(usize),
}

impl Change {
    /// The box that was written in, and what was written.
    pub fn filled(&self) -> Option<(&str, &str)> {
        if let Self::Fill(name, text) = self { Some((name, text)) } else { None }
    }
}

impl World {
    /// As the learner finds it.
    pub fn start(task: &Task<'_>, config: &SiteTask) -> Self {
        let mut world = Self::default();
        let mut given: BTreeSet<String> = config.set.iter().map(|name| super::own(task, name)).collect();
        for part in task.lesson.web.pages().flat_map(|(_, page)| &page.parts) {
            match &part.what {
                PartKind::Box(one) => {
                    if let Some(word) = &one.start {
                        world.holds.insert(part.id.clone(), task.plain(word).to_owned());
                    }
                }
                PartKind::Tick { on: true, .. } => drop(world.set.insert(part.id.clone())),
                PartKind::Choice { of, start, .. } => {
                    let told = of.iter().find(|option| given.remove(&format!("{}-{option}", part.id)));
                    let usual = start.as_ref().filter(|_| !world.holds.contains_key(&part.id));
                    if let Some(option) = told.or(usual) {
                        past::World::act(&mut world, &Change::Choose(part.id.clone(), option.clone()));
                    }
                }
                _ => {}
            }
        }
        world.set.append(&mut given);
        world
    }
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Fill(name, text) if text.is_empty() => drop(self.holds.remove(name)),
            Change::Fill(name, text) => drop(self.holds.insert(name.clone(), text.clone())),
            Change::Choose(name, option) => {
                if let Some(before) = self.holds.insert(name.clone(), option.clone()) {
                    self.set.remove(&format!("{name}-{before}"));
                }
                self.set.insert(format!("{name}-{option}"));
            }
            Change::Flags(set, unset) => {
                if let Some(name) = unset {
                    self.set.remove(name);
                }
                self.set.extend(set.clone());
            }
            Change::Forget(pages) => {
                self.forgotten = *pages;
                self.set.insert("history-cleared".into());
            }
        }
    }

    fn goes_on(earlier: &Change, later: &Change) -> bool {
        matches!((earlier, later), (Change::Fill(before, _), Change::Fill(now, _)) if before == now)
    }
}
