//! Sites in a browser, or as programs of their own: pages, boxes and buttons as data say. `press` alone knows what an id means.
//! Must never reach anything outside itself: nothing is really sent, paid or looked up. Typed text stays until it is undone.

mod address;
mod begin;
mod chrome;
mod judge;
mod mark;
mod press;
mod search;
mod secret;
mod strength;
#[cfg(test)]
mod tests;
mod view;
mod world;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use self::{mark::Mark, world::World};
use super::past::Past;
use crate::{
    exercise::{Fact, Task},
    lesson::{
        SiteTask,
        site::{Age, Part, PartKind, Site, SitePage},
    },
    page::Action,
};

/// So many places are remembered behind and before each other.
const REMEMBERED: usize = 30;
/// Most tabs at once.
const MOST_TABS: usize = 5;
/// What the answer is kept under.
const ANSWER: &str = "answer";

/// What is shown in a tab.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Spot {
    /// A page.
    Page(String),
    /// What a search found.
    Results {
        /// The page with the search box.
        page: String,
        /// The box.
        part: String,
        /// What was searched for.
        words: String,
        /// Not older than that.
        age: Option<Age>,
        /// Which handful of results, from 0.
        turn: usize,
        /// The pages that were found, in order.
        found: Vec<String>,
    },
    /// There is nothing at this address.
    Nowhere(String),
}

/// One tab.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Tab {
    at: Spot,
    back: Vec<Spot>,
    forward: Vec<Spot>,
    private: bool,
}

/// Something that lies over the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Over {
    /// The browser's menu.
    Menu,
    /// Pages that were visited.
    History,
    /// Files that were downloaded.
    Downloads,
    /// What the padlock says, and what it does not.
    Padlock,
    /// Files for that part of the page.
    Files(String),
}

/// Something to say until the next press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Note {
    /// Something happened that must not; it was taken back.
    Hurt(String),
    /// The page did not go on: these boxes are not ready.
    Marks(Vec<(String, Mark)>),
    /// Another answer is looked for.
    Answer,
    /// It is the answer, and something else is asked for still: perhaps to open this page.
    Rest(Option<String>),
    /// It was done, and this box holds something else than what is asked for.
    Other(String),
}

/// In progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    world: World,
    past: Past<World, Spot, world::Change>,
    tabs: Vec<Tab>,
    tab: usize,
    /// Pages visited outside of private windows, the last one last.
    visited: Vec<String>,
    over: Option<Over>,
    /// An address that is typed and not gone to.
    address: Option<String>,
    /// Goals about what happened that were reached, by number; undo does not make them unhappen.
    met: BTreeSet<usize>,
    /// The box being typed in: a goal that accepts any text waits until it is left.
    typing: Option<String>,
    note: Option<Note>,
    /// The part of the page that was pressed last: where it gives way to another, that one is looked at.
    #[serde(default)]
    pressed: Option<String>,
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(task: &Task<'_>, config: &SiteTask) -> State {
    let first = || task.lesson.web.pages().next().map(|(_, page)| page.id.clone());
    let page = config.start.as_deref().map(|name| own(task, name)).or_else(first).unwrap_or_default();
    let at = match &config.typed {
        Some(word) => Spot::Nowhere(task.plain(word.trim_start_matches('=')).to_owned()),
        None => Spot::Page(page.clone()),
    };
    let world = World::start(task, config);
    let visited = if config.typed.is_some() { Vec::new() } else { vec![page] };
    State {
        past: Past::new(world.clone()),
        world,
        tabs: vec![Tab { at, back: Vec::new(), forward: Vec::new(), private: false }],
        tab: 0,
        visited,
        over: None,
        address: None,
        met: BTreeSet::new(),
        typing: None,
        note: None,
        pressed: None,
        solved: false,
    }
}

/// A name of the lesson with the variant's name in its place.
fn own(task: &Task<'_>, name: &str) -> String {
    name.replace("{variant}", task.variant.map_or("", crate::lesson::VariantId::as_str))
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, task: &Task<'_>, config: &SiteTask, action: &Action) -> Vec<Fact> {
        if self.solved || !super::offers(self.view(task, config), action) {
            return Vec::new();
        }
        let before = self.clone();
        match action {
            Action::Press(id) => {
                (self.typing, self.note) = (None, None);
                let on = self.looked_at();
                let happened = self.press(task, config, id);
                self.pressed = (on == self.looked_at()).then(|| id.to_string());
                self.judge(task, config, before, Some(happened))
            }
            Action::Set(id, text) => {
                self.fill(task, id, text);
                self.judge(task, config, before, None)
            }
            Action::Key(_) | Action::Menu | Action::Fn(_) | Action::Turn(_) => Vec::new(),
        }
    }

    /// Where the focus stands now: a box that was typed in may have been left.
    pub fn looked(&mut self, task: &Task<'_>, config: &SiteTask, on: &str) -> Vec<Fact> {
        if self.solved || self.typing.as_deref().is_none_or(|typing| typing == on) {
            return Vec::new();
        }
        let before = self.clone();
        self.typing = None;
        self.judge(task, config, before, None)
    }

    fn fill(&mut self, task: &Task<'_>, id: &str, text: &str) {
        if id == "address" {
            self.address = Some(text.replace('\n', " "));
            return;
        }
        let lines = match self.part(task, id).map(|part| &part.what) {
            Some(PartKind::Box(one)) => one.lines,
            _ => 1,
        };
        let text = if lines > 1 { text.to_owned() } else { text.replace('\n', " ") };
        self.typing = Some(id.to_owned());
        self.act(world::Change::Fill(id.to_owned(), text));
    }

    fn act(&mut self, change: world::Change) {
        let at = self.here().at.clone();
        self.past.act(&mut self.world, at, change);
    }

    /// The tab that is shown.
    fn here(&self) -> &Tab {
        // there is always one: the last cannot be closed
        &self.tabs[self.tab.min(self.tabs.len() - 1)]
    }

    fn here_mut(&mut self) -> &mut Tab {
        let last = self.tabs.len() - 1;
        &mut self.tabs[self.tab.min(last)]
    }

    /// The page that is shown, and its site; the page of the search box where results are.
    fn page<'a>(&self, task: &Task<'a>) -> Option<(&'a Site, &'a SitePage)> {
        match &self.here().at {
            Spot::Page(page) | Spot::Results { page, .. } => task.lesson.web.page(page),
            Spot::Nowhere(_) => None,
        }
    }

    /// A part of that page that is there now.
    fn part<'a>(&self, task: &Task<'a>, id: &str) -> Option<&'a Part> {
        self.parts(task).find(|part| part.id == id)
    }

    /// The parts of the page that are there now; of a page of results only its search box.
    fn parts<'a>(&self, task: &Task<'a>) -> impl Iterator<Item = &'a Part> {
        let (world, at) = (&self.world, &self.here().at);
        let parts = self.page(task).into_iter().flat_map(|(_, page)| &page.parts);
        parts.filter(move |part| {
            let sought = match at {
                Spot::Results { part: search, .. } => part.id == *search,
                Spot::Page(_) | Spot::Nowhere(_) => true,
            };
            let any = |names: &String| names.split(' ').any(|name| world.set.contains(name));
            sought
                && part.when.as_ref().is_none_or(|name| world.set.contains(name))
                && !part.unless.as_ref().is_some_and(any)
        })
    }

    /// The site asks about cookies before it shows its page.
    fn asks_cookies(&self, task: &Task<'_>) -> bool {
        let Some((site, _)) = self.page(task).filter(|(site, _)| site.cookies) else { return false };
        !["all", "needed"].iter().any(|what| self.world.set.contains(&self.cookies(&site.id, what)))
    }

    /// What is set by an answer about cookies; private windows forget what was said outside.
    fn cookies(&self, site: &str, what: &str) -> String {
        let private = if self.here().private { "private-" } else { "" };
        format!("{private}cookies-{site}-{what}")
    }

    fn value(&self, name: &str) -> &str {
        self.world.holds.get(name).map_or("", String::as_str)
    }
}
