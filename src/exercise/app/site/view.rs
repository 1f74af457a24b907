//! How a page looks: what its parts say, in their order; results as a list with the adverts marked by a word.
//!
//! ```text
//! ┌ Web browser ────────────────────────┐   ┌ Web browser ────────────────────────┐
//! │   Address  library.example_________ │   │   Address  finder.example__________ │
//! │   [ Go ]   [ Back ]   [ Menu ]      │   │   [ Go ]   [ Back ]   [ Menu ]      │
//! │ Town library                        │   │   Search   library hours___________ │
//! │ Books, films and a warm place.      │   │   [ Search ]                        │
//! │ > Opening hours                     │   │   Advert  Books to your door …      │
//! │   How to get a card                 │   │ >         Town library …            │
//! └─────────────────────────────────────┘   └─────────────────────────────────────┘
//! ```

use super::{ANSWER, Note, Spot, State, address, chrome::row, mark::Mark, search::HANDFUL, strength::Strength};
use crate::{
    exercise::{Task, View, app},
    lesson::{
        Chrome, SiteTask,
        site::{Age, BoxKind, Part, PartKind, SitePage},
    },
    page::{Block, Control, Kind, TableRow, Text, Tone},
    say::Say,
};

impl State {
    /// What to show.
    pub fn view(&self, task: &Task<'_>, config: &SiteTask) -> View {
        let above = if self.over.is_none() { self.above(task, config) } else { Vec::new() };
        let shown = match &self.over {
            Some(over) => self.over(task, over),
            None => self.shown(task, config),
        };
        let below = self.below(config);
        let start = self.begins(task, &above, &shown, &below);
        let mut body: Vec<Block> = above.into_iter().chain(shown).chain(below).collect();
        if self.solved {
            body = app::freeze(body);
        }
        let mut blocks = vec![Block::Panel { name: self.panel(task, config), body }];
        blocks.extend(self.coach(task));
        if config.asks() && !self.solved {
            let label = task.own_or("answer", "site-answer");
            blocks.push(Block::One(Control::field(ANSWER, label, self.value(ANSWER), 1)));
            blocks.push(Block::One(Control::button("answer-give", Say::ui("site-answer-give"))));
        }
        let written = || {
            let mut boxes = self.parts(task).filter(|part| matches!(&part.what, PartKind::Box(one) if !one.optional));
            boxes.any(|part| !self.value(&part.id).is_empty())
        };
        let keeps = self.page(task).is_some_and(|(site, _)| site.keeps);
        let unsent = |keeps| Say::ui(if keeps { "document-not-saved" } else { "not-sent-yet" });
        View {
            ask: vec![Block::Para(task.ask().into())],
            body: blocks,
            start: start.filter(|_| !self.solved),
            back: self.over.as_ref().map(|_| "close".into()),
            status: (!self.solved && self.over.is_none() && written()).then(|| unsent(keeps)),
            part: self.looked_at(),
        }
    }

    fn panel(&self, task: &Task<'_>, config: &SiteTask) -> Text {
        let front = task.lesson.web.sites().iter().find(|site| {
            self.page(task).is_some_and(|(here, _)| here.id == site.id) && site.id != task.lesson.id.as_str()
        });
        match front.and_then(|site| site.pages.first()).filter(|_| config.browser.is_empty()) {
            Some(front) if task.plain("panel").is_empty() => task.say(front.id.clone()).into(),
            _ => app::panel_name(task, if config.browser.is_empty() { "form" } else { "site-browser" }),
        }
    }

    /// What Paso says below: what was taken back, or what the step says of this page.
    fn coach(&self, task: &Task<'_>) -> Option<Block> {
        match &self.note {
            Some(Note::Hurt(name)) => return Some(app::hurt(task, name)),
            Some(Note::Answer) => {
                return Some(app::note(Tone::NotYet, task.own_or("not-yet-answer", "site-answer-not-yet")));
            }
            Some(Note::Rest(page)) => {
                let say = match page {
                    Some(page) => Say::ui("site-answer-open").with("page", task.say(page.clone())),
                    None => Say::ui("site-answer-rest"),
                };
                return Some(app::note(Tone::Info, say));
            }
            Some(Note::Other(name)) => {
                let (page, part) = task.lesson.web.holder(name)?;
                let say = task.own_or(&format!("not-yet-{name}"), "site-holds-other");
                return Some(app::note(Tone::NotYet, say.with("box", task.say(format!("{}.{}", page.id, part.id)))));
            }
            Some(Note::Marks(_)) | None => {}
        }
        let Spot::Page(page) = &self.here().at else { return None };
        let attribute = format!("at-{page}");
        let said = self.over.is_none() && !self.solved && !task.plain(&attribute).is_empty();
        said.then(|| app::note(Tone::Info, task.own(&attribute)))
    }

    fn shown(&self, task: &Task<'_>, config: &SiteTask) -> Vec<Block> {
        match &self.here().at {
            Spot::Nowhere(typed) => nowhere(task, typed),
            Spot::Results { part, words, age, turn, found, .. } => {
                let mut blocks = Vec::new();
                self.search_box(task, part, &mut blocks);
                if let Some(part) = self.part(task, part) {
                    self.marked(task, part, &mut blocks);
                }
                if config.has(Chrome::Dates) {
                    blocks.push(dates(*age));
                }
                results(task, words, *turn, found, &mut blocks);
                blocks
            }
            Spot::Page(id) => {
                let Some((site, page)) = task.lesson.web.page(id) else { return nowhere(task, id) };
                let front = site.pages.first().is_some_and(|front| front.id == page.id);
                let own = site.id == task.lesson.id.as_str() || !task.plain("panel").is_empty();
                let mut blocks = Vec::new();
                // a program of its own has the name of its front page on the frame already
                if !(front && config.browser.is_empty() && !own) {
                    blocks.push(Block::Head(task.say(page.id.clone()).into()));
                }
                if self.asks_cookies(task) {
                    let front = site.pages.first().map(|front| front.id.clone()).unwrap_or_default();
                    let own = !task.plain(&format!("{front}.cookies")).is_empty();
                    let say = if own { task.say(format!("{front}.cookies")) } else { Say::ui("site-cookies") };
                    blocks.push(Block::Para(say.into()));
                    blocks.push(Block::Row(vec![
                        Control::button("cookies-all", Say::ui("site-cookies-all")),
                        Control::button("cookies-needed", Say::ui("site-cookies-needed")),
                    ]));
                    return blocks;
                }
                self.page_parts(task, page, &mut blocks);
                blocks
            }
        }
    }

    fn page_parts(&self, task: &Task<'_>, page: &SitePage, blocks: &mut Vec<Block>) {
        let parts: Vec<&Part> = self.parts(task).collect();
        let needed = parts.iter().any(|part| needs(part));
        // a tick that only shows the letters of a box asks nothing
        let shows = |tick: &Part| {
            let by = |part: &&Part| matches!(&part.what, PartKind::Box(one) if one.shown.as_ref() == Some(&tick.id));
            parts.iter().any(by)
        };
        let optional = parts.iter().any(|part| part.holds() && !needs(part) && !shows(part));
        let mut told = !(needed && optional);
        for part in parts {
            if part.holds() && !told {
                told = true;
                blocks.push(Block::Para(Say::ui("site-needed-means").into()));
            }
            self.one(task, page, part, !told || (needed && optional), blocks);
            self.marked(task, part, blocks);
        }
    }

    /// What a part still needs, below it.
    fn marked(&self, task: &Task<'_>, part: &Part, blocks: &mut Vec<Block>) {
        let needs = |mark: Mark| match part.what {
            // only its own button asks for words
            PartKind::Search { .. } => self.value(&part.id).trim().is_empty(),
            _ => self.mark(task, part) == Some(mark),
        };
        if let Some(Note::Marks(marks)) = &self.note
            && let Some((_, mark)) = marks.iter().find(|(name, mark)| *name == part.id && needs(*mark))
        {
            blocks.push(app::note(Tone::NotYet, said(*mark, &part.what)));
        }
    }

    /// Puts one part after the others; links and buttons that follow each other stand together.
    fn one(&self, task: &Task<'_>, page: &SitePage, part: &Part, stars: bool, blocks: &mut Vec<Block>) {
        let word = |name: &str| task.say(format!("{}.{name}", page.id));
        let label = || -> Say {
            let label = word(&part.id);
            if stars && needs(part) { Say::ui("site-needed").with("box", label) } else { label }
        };
        match &part.what {
            PartKind::Text => blocks.push(Block::Para(word(&part.id).into())),
            PartKind::Head => blocks.push(Block::Head(word(&part.id).into())),
            PartKind::Link { to, .. } => {
                // a link without words of its own is called like its page
                let words = if to.is_some() { word(&part.id) } else { task.say(part.id.clone()) };
                let link = row(part.id.clone(), words, None);
                match blocks.last_mut() {
                    Some(Block::Table { heads, rows })
                        if heads.is_empty() && rows.iter().all(|row| row.id.is_some()) =>
                    {
                        rows.push(link);
                    }
                    _ => blocks.push(Block::Table { heads: Vec::new(), rows: vec![link] }),
                }
            }
            PartKind::Box(one) => {
                let mut field = Control::field(part.id.clone(), label(), self.value(&part.id), one.lines);
                if let Kind::Field { secret, .. } = &mut field.kind {
                    *secret = self.hides(&part.id, one);
                }
                blocks.push(Block::One(field));
                if one.kind == BoxKind::NewPassword {
                    let (label, done) = self.meter(task, part, one);
                    blocks.push(Block::Meter { label: Say::ui(label).into(), done, of: 3 });
                }
            }
            PartKind::Tick { .. } => {
                let on = self.world.set.contains(&part.id);
                blocks.push(Block::One(Control::check(part.id.clone(), label(), on)));
            }
            PartKind::Choice { of, .. } => {
                blocks.push(Block::Para(label().into()));
                let picked = self.value(&part.id);
                let option = |option: &String| {
                    Block::One(Control::option(format!("{}-{option}", part.id), word(option), option == picked))
                };
                blocks.extend(of.iter().map(option));
            }
            PartKind::Attach { .. } => {
                let file = self.value(&part.id);
                let value: Text = if file.is_empty() { Say::ui("form-empty").into() } else { word(file).into() };
                let cells = vec![label().into(), value];
                blocks.push(Block::Table { heads: Vec::new(), rows: vec![TableRow { id: None, cells, mark: None }] });
                blocks.push(Block::One(Control::button(part.id.clone(), Say::ui("site-attach"))));
            }
            PartKind::Button { .. } => {
                let button = Control::button(part.id.clone(), word(&part.id));
                match blocks.last_mut() {
                    Some(Block::Row(row)) if row.iter().all(|one| one.kind == Kind::Button) => row.push(button),
                    _ => blocks.push(Block::Row(vec![button])),
                }
            }
            PartKind::Table { rows, columns } => {
                let cell = |row: &String, n: u8| if n == 1 { word(row) } else { word(&format!("{row}-{n}")) };
                let row = |row: &String| TableRow {
                    id: None,
                    cells: (1..=*columns).map(|n| cell(row, n).into()).collect(),
                    mark: None,
                };
                blocks.push(Block::Table { heads: Vec::new(), rows: rows.iter().map(row).collect() });
            }
            PartKind::Shows { boxes } => {
                let rows = boxes.iter().filter_map(|name| self.read_again(task, name)).collect();
                blocks.push(Block::Table { heads: Vec::new(), rows });
            }
            PartKind::Search { .. } => self.search_box(task, &part.id, blocks),
            PartKind::File => {
                let there = self.world.set.contains(&format!("downloaded-{}", part.id));
                let word_of = if there { "site-downloaded" } else { "site-download" };
                let say = Say::ui(word_of).with("file", word(&part.id));
                blocks.push(Block::Row(vec![Control::button(part.id.clone(), say)]));
            }
        }
    }

    /// What was written or chosen under that name, on whatever page.
    fn read_again(&self, task: &Task<'_>, name: &str) -> Option<TableRow> {
        let (page, part) = task.lesson.web.holder(name)?;
        let word = |attribute: &str| task.say(format!("{}.{attribute}", page.id));
        let held = self.value(name);
        let value: Text = match &part.what {
            PartKind::Tick { .. } => Say::ui(if self.world.set.contains(name) { "yes" } else { "no" }).into(),
            _ if held.trim().is_empty() => Say::ui("form-empty").into(),
            PartKind::Choice { .. } | PartKind::Attach { .. } => word(held).into(),
            PartKind::Box(one) if self.hides(name, one) => Text::Own("*".repeat(held.chars().count().min(12))),
            _ => Text::Own(held.trim().to_owned()),
        };
        Some(TableRow { id: None, cells: vec![word(name).into(), value], mark: None })
    }

    fn search_box(&self, task: &Task<'_>, name: &str, blocks: &mut Vec<Block>) {
        let page = self.page(task).map(|(_, page)| page.id.clone()).unwrap_or_default();
        blocks.push(Block::One(Control::field(
            name.to_owned(),
            task.say(format!("{page}.{name}")),
            self.value(name),
            1,
        )));
        let best = matches!(self.part(task, name).map(|part| &part.what), Some(PartKind::Search { best: true, .. }));
        let word = if best { "site-ask" } else { "site-search" };
        blocks.push(Block::Row(vec![Control::button(format!("{name}-go"), Say::ui(word))]));
    }
}

/// How old results may be.
fn dates(age: Option<Age>) -> Block {
    let mut row = vec![Control::option("any-age", Say::ui("site-any-age"), age.is_none())];
    row.extend(
        [Age::Week, Age::Month, Age::Year]
            .map(|one| Control::option(one.name(), Say::ui(format!("site-age-{}", one.name())), age == Some(one))),
    );
    Block::Row(row)
}

/// A handful of what was found, adverts marked by a word.
fn results(task: &Task<'_>, words: &str, turn: usize, found: &[String], blocks: &mut Vec<Block>) {
    let turns = found.len().div_ceil(HANDFUL).max(1);
    if found.is_empty() {
        blocks.push(Block::Para(Say::ui("site-nothing-found").with("words", words).into()));
    }
    let mut rows = Vec::new();
    for id in found.iter().skip(turn % turns * HANDFUL).take(HANDFUL) {
        let Some((site, page)) = task.lesson.web.page(id) else { continue };
        let mut link = row(page.id.clone(), task.say(page.id.clone()), page.advert.then(|| Say::ui("site-advert")));
        let host = address::of(task, site, page).split('/').next().unwrap_or_default().to_owned();
        link.cells.push(Text::Own(host));
        rows.push(link);
    }
    if !rows.is_empty() {
        blocks.push(Block::Table { heads: Vec::new(), rows });
    }
    if turns > 1 {
        blocks.push(Block::Row(vec![Control::button("next-results", Say::ui("site-next-results"))]));
    }
}

/// Must be filled before the page goes on.
fn needs(part: &Part) -> bool {
    match &part.what {
        PartKind::Box(one) => !one.optional,
        PartKind::Tick { optional, .. } | PartKind::Choice { optional, .. } | PartKind::Attach { optional, .. } => {
            !optional
        }
        _ => false,
    }
}

fn nowhere(task: &Task<'_>, typed: &str) -> Vec<Block> {
    let mut blocks = vec![
        Block::Head(Say::ui("site-nowhere").into()),
        Block::Para(Say::ui("site-nowhere-means").with("address", typed).into()),
    ];
    if let Some(page) = address::near(task, typed) {
        blocks.push(Block::Para(Say::ui("site-nowhere-near").into()));
        let site = task.lesson.web.page(&page.id).map(|(site, _)| address::of(task, site, page)).unwrap_or_default();
        blocks.push(Block::Table { heads: Vec::new(), rows: vec![row(page.id.clone(), Text::Own(site), None)] });
    }
    blocks
}

fn said(mark: Mark, part: &PartKind) -> Say {
    match mark {
        Mark::Empty if matches!(part, PartKind::Choice { .. }) => Say::ui("site-mark-choose"),
        Mark::Empty => Say::ui("site-mark-empty"),
        Mark::Is => Say::ui("site-mark-other"),
        Mark::Same => Say::ui("site-mark-same"),
        Mark::Weak(Strength::Known) => Say::ui("site-mark-known"),
        Mark::Weak(_) => Say::ui("site-mark-weak"),
        Mark::Kind(kind) => Say::ui(format!("site-mark-{}", kind.name())),
    }
}
