//! What a pressed control does: the only place on sites where ids gain meaning.
//! Must never judge; `judge` does.

use super::{
    ANSWER, MOST_TABS, Note, Over, REMEMBERED, Spot, State, Tab, address, judge::Happened, mark::Mark, search,
    world::Change,
};
use crate::{
    exercise::{Task, app::past::Past},
    lesson::{
        SiteTask,
        site::{Age, PartKind},
    },
};

impl State {
    pub(super) fn press(&mut self, task: &Task<'_>, config: &SiteTask, id: &str) -> Vec<Happened> {
        match id {
            "answer-give" => return vec![Happened::Answered(self.value(ANSWER).to_owned())],
            "undo" => {
                if let Some((world, at)) = self.past.undo() {
                    self.world = world;
                    self.over = None;
                    self.show(task, at);
                }
                return Vec::new();
            }
            _ => {}
        }
        match self.over.take() {
            Some(over) => self.press_over(task, config, &over, id),
            None => match self.press_around(task, config, id) {
                Some(happened) => happened,
                None => self.press_page(task, id),
            },
        }
    }

    /// A menu, a list of files, what the padlock says.
    fn press_over(&mut self, task: &Task<'_>, config: &SiteTask, over: &Over, id: &str) -> Vec<Happened> {
        match (over, id) {
            (Over::Files(part), file) => {
                if let Some(file) = file.strip_prefix("file-") {
                    self.act(Change::Choose(part.clone(), file.to_owned()));
                }
            }
            (Over::Menu, "history") => self.over = Some(Over::History),
            (Over::Menu, "downloads") => self.over = Some(Over::Downloads),
            (Over::Menu, "private") => return self.open_tab(task, config, None, true),
            (Over::Menu, "blocker") => {
                let on = "blocker".to_owned();
                let (set, unset) = if self.world.set.contains(&on) { (None, Some(on)) } else { (Some(on), None) };
                self.act(Change::Flags(set, unset));
            }
            (Over::History, "clear-history") => self.act(Change::Forget(self.visited.len())),
            (Over::History, page) if task.lesson.web.page(page).is_some() => {
                return self.go(task, Spot::Page(page.to_owned()));
            }
            _ => {}
        }
        Vec::new()
    }

    /// The browser; `None` when the id belongs to the page.
    fn press_around(&mut self, task: &Task<'_>, config: &SiteTask, id: &str) -> Option<Vec<Happened>> {
        match id {
            "back" | "forward" => return Some(self.turn_back(id == "back")),
            "go" => {
                let typed = self.address.take().unwrap_or_else(|| address::shown(self, task));
                let to = address::leads(task, &typed);
                let mut happened = match &to {
                    Spot::Page(page) => vec![Happened::Went(page.clone())],
                    Spot::Results { words, .. } => vec![Happened::Searched(words.clone())],
                    Spot::Nowhere(_) => vec![Happened::Nowhere],
                };
                happened.extend(self.go(task, to));
                return Some(happened);
            }
            "menu" => self.over = Some(Over::Menu),
            "padlock" => self.over = Some(Over::Padlock),
            "new-tab" => return Some(self.open_tab(task, config, None, false)),
            "close-tab" => {
                let closed = self.tabs.remove(self.tab.min(self.tabs.len() - 1));
                self.tab = self.tab.saturating_sub(1);
                self.address = None;
                // the last one is never offered to be closed
                if self.tabs.is_empty() {
                    self.tabs.push(closed);
                }
            }
            "cookies-all" | "cookies-needed" => {
                let site = self.page(task).map(|(site, _)| site.id.clone()).unwrap_or_default();
                let set = self.cookies(&site, id.trim_start_matches("cookies-"));
                self.act(Change::Flags(Some(set), None));
            }
            _ => {
                let number = id.strip_prefix("tab-").and_then(|number| number.parse::<usize>().ok())?;
                self.tab = number.saturating_sub(1).min(self.tabs.len() - 1);
                self.address = None;
            }
        }
        Some(Vec::new())
    }

    fn press_page(&mut self, task: &Task<'_>, id: &str) -> Vec<Happened> {
        if let Spot::Results { page, part, words, turn, .. } = &mut self.here_mut().at {
            let narrowed = [Age::Week, Age::Month, Age::Year].into_iter().find(|age| age.name() == id);
            if id == "next-results" {
                *turn += 1;
                return Vec::new();
            }
            if id == "any-age" || narrowed.is_some() {
                let spot = search::results(task, page, part, words, narrowed);
                self.here_mut().at = spot;
                return narrowed.map(|age| Happened::Narrowed(age.name())).into_iter().collect();
            }
            if task.lesson.web.page(id).is_some() {
                return self.go(task, Spot::Page(id.to_owned()));
            }
        }
        // offered on a page that is not there
        if matches!(self.here().at, Spot::Nowhere(_)) {
            return self.go(task, Spot::Page(id.to_owned()));
        }
        if let Some(name) = id.strip_suffix("-go")
            && let Some(PartKind::Search { .. }) = self.part(task, name).map(|part| &part.what)
        {
            return self.search(task, name);
        }
        let option = self.parts(task).find_map(|part| match &part.what {
            PartKind::Choice { of, .. } => {
                let option = id.strip_prefix(part.id.as_str())?.strip_prefix('-')?;
                of.iter().any(|known| known == option).then(|| (part.id.clone(), option.to_owned()))
            }
            _ => None,
        });
        if let Some((name, option)) = option {
            self.act(Change::Choose(name, option));
            return Vec::new();
        }
        let Some(part) = self.part(task, id) else { return Vec::new() };
        match &part.what {
            PartKind::Link { to, tab } => {
                let to = to.as_deref().unwrap_or(&part.id);
                if *tab && self.tabs.len() < MOST_TABS {
                    let private = self.here().private;
                    return self.open_tab(task, &SiteTask::default(), Some(to), private);
                }
                self.go(task, Spot::Page(to.to_owned()))
            }
            PartKind::Tick { .. } => {
                let name = part.id.clone();
                let on = self.world.set.contains(&name);
                let (set, unset) = if on { (None, Some(name)) } else { (Some(name), None) };
                self.act(Change::Flags(set, unset));
                Vec::new()
            }
            PartKind::Attach { .. } => {
                self.over = Some(Over::Files(part.id.clone()));
                Vec::new()
            }
            PartKind::Button { to, set, unset, skip } => {
                let marks = if *skip { Vec::new() } else { self.marks(task) };
                if !marks.is_empty() {
                    self.note = Some(Note::Marks(marks));
                    return Vec::new();
                }
                if set.is_some() || unset.is_some() {
                    self.act(Change::Flags(set.clone(), unset.clone()));
                }
                let mut happened = vec![Happened::Pressed(part.id.clone())];
                if let Some(to) = to {
                    happened.extend(self.go(task, Spot::Page(to.clone())));
                }
                happened
            }
            PartKind::File => {
                let name = format!("downloaded-{}", part.id);
                self.act(Change::Flags(Some(name.clone()), None));
                vec![Happened::Pressed(name)]
            }
            _ => Vec::new(),
        }
    }

    fn search(&mut self, task: &Task<'_>, name: &str) -> Vec<Happened> {
        let words = self.value(name).trim().to_owned();
        let Some((_, page)) = self.page(task) else { return Vec::new() };
        let Some(PartKind::Search { site, best, none, .. }) = page.part(name).map(|part| &part.what) else {
            return Vec::new();
        };
        if words.is_empty() {
            self.note = Some(Note::Marks(vec![(name.to_owned(), Mark::Empty)]));
            return Vec::new();
        }
        let mut happened = vec![Happened::Searched(words.clone())];
        let found = search::found(task, site.as_deref(), &words, None);
        let best = found.iter().find(|page| !page.advert).filter(|_| *best);
        let to = match (best, none) {
            (Some(page), _) => Spot::Page(page.id.clone()),
            (None, Some(none)) if found.is_empty() => Spot::Page(none.clone()),
            _ => search::results(task, &page.id, name, &words, None),
        };
        if found.is_empty() {
            happened.push(Happened::Nothing);
        }
        happened.extend(self.go(task, to));
        happened
    }

    /// Goes somewhere in this tab.
    fn go(&mut self, task: &Task<'_>, to: Spot) -> Vec<Happened> {
        let private = self.here().private;
        if let Spot::Page(page) = &to
            && !private
            && self.visited.last() != Some(page)
            && self.visited.len() < REMEMBERED * 2
        {
            self.visited.push(page.clone());
        }
        let mut happened = Vec::new();
        if let Spot::Page(page) = &to {
            happened.push(Happened::Opened(page.clone()));
            if private {
                happened.push(Happened::Private(page.clone()));
            }
        }
        self.show(task, to);
        happened
    }

    fn show(&mut self, task: &Task<'_>, to: Spot) {
        self.address = None;
        let stays = |spot: &Spot| matches!(spot, Spot::Page(id) if task.lesson.web.page(id).is_some_and(|(_, page)| page.stays));
        let (ends, begins) = (stays(&self.here().at), stays(&to));
        let tab = self.here_mut();
        if tab.at == to {
            return;
        }
        let before = std::mem::replace(&mut tab.at, to);
        tab.forward.clear();
        if ends || begins {
            // a call that runs, a screen that is locked: only the page itself leads out of it, and nothing back into it
            tab.back.clear();
            if begins {
                self.past = Past::new(self.world.clone());
            }
            return;
        }
        tab.back.push(before);
        if tab.back.len() > REMEMBERED {
            tab.back.remove(0);
        }
    }

    fn turn_back(&mut self, back: bool) -> Vec<Happened> {
        self.address = None;
        let tab = self.here_mut();
        let (from, to) = if back { (&mut tab.back, &mut tab.forward) } else { (&mut tab.forward, &mut tab.back) };
        let Some(spot) = from.pop() else { return Vec::new() };
        to.push(std::mem::replace(&mut tab.at, spot));
        match (&tab.at, back) {
            (Spot::Page(page), true) => vec![Happened::Back(page.clone())],
            (Spot::Results { .. }, true) => vec![Happened::Back("results".into())],
            _ => Vec::new(),
        }
    }

    /// A tab beside the others: with a page, or with the one that everything began with.
    fn open_tab(&mut self, task: &Task<'_>, config: &SiteTask, page: Option<&str>, private: bool) -> Vec<Happened> {
        if self.tabs.len() >= MOST_TABS {
            return Vec::new();
        }
        let first = || task.lesson.web.pages().next().map(|(_, page)| page.id.clone());
        let start = config.start.as_deref().map(|name| super::own(task, name)).or_else(first).unwrap_or_default();
        let to = page.map_or(start, str::to_owned);
        self.tabs.push(Tab { at: Spot::Page(to.clone()), back: Vec::new(), forward: Vec::new(), private });
        self.tab = self.tabs.len() - 1;
        self.address = None;
        let mut happened = vec![Happened::Tab(to.clone())];
        if page.is_some() {
            happened.push(Happened::Opened(to.clone()));
            if private {
                happened.push(Happened::Private(to.clone()));
            } else {
                self.visited.push(to);
            }
        }
        happened
    }
}
