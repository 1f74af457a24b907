//! What stands around a page: the browser's rows, its menu and lists, or a plain way back.
//! Must never be larger than it has to: a page is read on twelve rows too.

use super::{MOST_TABS, Over, Spot, State, address};
use crate::{
    exercise::Task,
    lesson::{
        Chrome, SiteTask,
        site::{PartKind, Web},
    },
    page::{Block, Control, TableRow, Text},
    say::Say,
};

impl State {
    /// Above the page: tabs, the address, buttons.
    pub(super) fn above(&self, task: &Task<'_>, config: &SiteTask) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut tabs = Vec::new();
        if self.tabs.len() > 1 {
            tabs.extend(self.tabs.iter().enumerate().map(|(n, _)| {
                Control::option(format!("tab-{}", n + 1), Say::ui("site-tab").with("n", n + 1), n == self.tab)
            }));
        }
        if config.has(Chrome::Tabs) && self.tabs.len() < MOST_TABS {
            tabs.push(Control::button("new-tab", Say::ui("site-new-tab")));
        }
        if self.tabs.len() > 1 {
            tabs.push(Control::button("close-tab", Say::ui("site-close-tab")));
        }
        if !tabs.is_empty() {
            blocks.push(Block::Row(tabs));
        }
        if self.here().private {
            blocks.push(Block::Para(Say::ui("site-private-line").into()));
        }
        let mut row = Vec::new();
        if config.has(Chrome::Address) {
            blocks.push(Block::One(Control::field("address", Say::ui("site-address"), address::shown(self, task), 1)));
            row.push(Control::button("go", Say::ui("site-go")));
        }
        if config.has(Chrome::Back) {
            let back = [("back", &self.here().back), ("forward", &self.here().forward)];
            let there = back.into_iter().filter(|(_, spots)| !spots.is_empty());
            row.extend(
                there.map(|(id, _)| {
                    Control::button(id, Say::ui(if id == "back" { "site-back" } else { "site-forward" }))
                }),
            );
        }
        if config.has(Chrome::Padlock)
            && let Some((site, _)) = self.page(task)
        {
            let word = if site.padlock { "site-padlock" } else { "site-no-padlock" };
            row.push(Control::button("padlock", Say::ui(word)));
        }
        if config.has(Chrome::Menu) {
            row.push(Control::button("menu", Say::ui("site-menu")));
        }
        if !row.is_empty() {
            blocks.push(Block::Row(row));
        }
        blocks
    }

    /// Below the page: the way back where no browser has one, and what takes back.
    pub(super) fn below(&self, config: &SiteTask) -> Vec<Block> {
        let mut row = Vec::new();
        if !config.has(Chrome::Back) && !self.here().back.is_empty() && self.over.is_none() {
            row.push(Control::button("back", Say::ui("go-back")));
        }
        if !self.past.is_empty() {
            row.push(Control::button("undo", Say::ui("undo")));
        }
        if row.is_empty() { Vec::new() } else { vec![Block::Row(row)] }
    }

    /// A menu or a list instead of the page.
    pub(super) fn over(&self, task: &Task<'_>, over: &Over) -> Vec<Block> {
        let close = Block::One(Control::button("close", Say::ui("site-close")));
        let head = |id: &'static str| Block::Head(Say::ui(id).into());
        let named = |id: &'static str| Block::One(Control::button(id, Say::ui(format!("site-{id}"))));
        match over {
            Over::Menu => {
                let blocker = self.world.set.contains("blocker");
                vec![
                    head("site-menu"),
                    named("history"),
                    named("downloads"),
                    named("private"),
                    Block::One(Control::check("blocker", Say::ui("site-blocker"), blocker)),
                    close,
                ]
            }
            Over::History => {
                let mut pages: Vec<&String> = Vec::new();
                for page in self.visited.iter().skip(self.world.forgotten).rev() {
                    if !pages.contains(&page) && pages.len() < 8 {
                        pages.push(page);
                    }
                }
                let mut blocks = vec![head("site-history")];
                if pages.is_empty() {
                    blocks.push(Block::Para(Say::ui("site-history-empty").into()));
                } else {
                    let row = |page: &&String| row((*page).clone(), task.say((*page).clone()), None);
                    blocks.push(Block::Table { heads: Vec::new(), rows: pages.iter().map(row).collect() });
                    blocks.push(named("clear-history"));
                }
                blocks.push(close);
                blocks
            }
            Over::Downloads => {
                let files = files(&task.lesson.web);
                let there = files.filter(|(_, file)| self.world.set.contains(&format!("downloaded-{file}")));
                let rows: Vec<TableRow> = there
                    .map(|(page, file)| TableRow {
                        id: None,
                        cells: vec![task.say(format!("{page}.{file}")).into()],
                        mark: None,
                    })
                    .collect();
                let mut blocks = vec![head("site-downloads")];
                blocks.push(if rows.is_empty() {
                    Block::Para(Say::ui("site-downloads-empty").into())
                } else {
                    Block::Table { heads: Vec::new(), rows }
                });
                blocks.push(close);
                blocks
            }
            Over::Padlock => {
                let closed = self.page(task).is_some_and(|(site, _)| site.padlock);
                let word = if closed { "site-padlock-means" } else { "site-no-padlock-means" };
                vec![
                    head(if closed { "site-padlock" } else { "site-no-padlock" }),
                    Block::Para(Say::ui(word).into()),
                    close,
                ]
            }
            Over::Files(name) => {
                let of = task.lesson.web.holder(name);
                let files = match of.map(|(_, part)| &part.what) {
                    Some(PartKind::Attach { files, .. }) => files.as_slice(),
                    _ => &[],
                };
                let page = of.map(|(page, _)| page.id.clone()).unwrap_or_default();
                let row = |file: &String| row(format!("file-{file}"), task.say(format!("{page}.{file}")), None);
                vec![
                    head("site-files"),
                    Block::Table { heads: Vec::new(), rows: files.iter().map(row).collect() },
                    close,
                ]
            }
        }
    }

    /// Another name for each thing that is looked at, so that focus settles anew.
    pub(super) fn looked_at(&self) -> String {
        let over = match &self.over {
            None => "",
            Some(Over::Menu) => "menu ",
            Some(Over::History) => "history ",
            Some(Over::Downloads) => "downloads ",
            Some(Over::Padlock) => "padlock ",
            Some(Over::Files(_)) => "files ",
        };
        let at = match &self.here().at {
            Spot::Page(page) => page.clone(),
            Spot::Results { words, turn, age, .. } => {
                format!("results {turn} {} {words}", age.map_or("", crate::lesson::site::Age::name))
            }
            Spot::Nowhere(typed) => format!("nowhere {typed}"),
        };
        format!("{over}{} {at}", self.tab)
    }
}

fn files(web: &Web) -> impl Iterator<Item = (&str, &str)> {
    web.pages().flat_map(|(_, page)| {
        let files = page.parts.iter().filter(|part| matches!(part.what, PartKind::File));
        files.map(|part| (page.id.as_str(), part.id.as_str()))
    })
}

/// A row that leads somewhere.
pub(super) fn row(id: impl Into<crate::say::Id>, words: impl Into<Text>, mark: Option<Say>) -> TableRow {
    TableRow { id: Some(id.into()), cells: vec![words.into()], mark: mark.map(Into::into) }
}
