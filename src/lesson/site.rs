//! Sites: pages, links, boxes and buttons given as data, as a lesson or a town describes them.
//! Must never become a programming language: nothing repeats, nothing is counted, nothing is worked out here.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Arc, OnceLock},
};

use serde::{Deserialize, Serialize};

/// Pages that belong together: a library, a bank, a town hall. Its first page has the site's own name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Folder name; for the pages of a lesson itself, the lesson's.
    pub id: String,
    /// The first is the front page.
    pub pages: Vec<SitePage>,
    /// Asks about cookies on the first visit.
    pub cookies: bool,
    /// Shown with a padlock.
    pub padlock: bool,
    /// What is written there stays on this computer: it is kept, not sent.
    pub keeps: bool,
    /// Names that only a lesson sets, at the start.
    pub flags: Vec<String>,
}

/// One page: a message with `.address` (front pages), `.about` and `.words` (what a search finds it by, parted by `|`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SitePage {
    /// Also the id of its message, whose value is the title.
    pub id: String,
    /// What stands on it, in order.
    pub parts: Vec<Part>,
    /// Only its own links and buttons lead out of it: neither Back nor Undo do.
    pub stays: bool,
    /// Among the results of a search it is an advert.
    pub advert: bool,
    /// How old it is, where results are narrowed by date.
    pub age: Age,
}

/// How old a page is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// At most a week.
    Week,
    /// At most a month.
    Month,
    /// At most a year.
    Year,
    /// Older, or without a date.
    #[default]
    Older,
}

impl Age {
    /// Its name in files, and its control among the results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Older => "older",
        }
    }
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name: an attribute of the page's message, and its control.
    pub id: String,
    /// What it is.
    pub what: PartKind,
    /// Only there while this is set.
    pub when: Option<String>,
    /// Only there while none of these is set; several are parted by blanks.
    pub unless: Option<String>,
}

/// What can stand on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A paragraph.
    Text,
    /// A heading.
    Head,
    /// Leads to a page. Without words of its own it is called like that page.
    Link {
        /// Which page; `None`: the page of its own name.
        to: Option<String>,
        /// Opens in a new tab.
        tab: bool,
    },
    /// A box to write in.
    Box(SiteBox),
    /// Yes or no; sets its own name.
    Tick {
        /// Need not be ticked.
        optional: bool,
        /// Is so at the start.
        on: bool,
    },
    /// One of several; sets `<name>-<option>`.
    Choice {
        /// What there is.
        of: Vec<String>,
        /// Need not be chosen.
        optional: bool,
        /// What is chosen at the start.
        start: Option<String>,
    },
    /// A file to hand in, chosen from a list.
    Attach {
        /// What there is.
        files: Vec<String>,
        /// Need not be attached.
        optional: bool,
    },
    /// Does something: goes somewhere, sets or unsets a name. First it looks at the boxes of the page, unless `skip`.
    Button {
        /// Goes to this page.
        to: Option<String>,
        /// Sets this.
        set: Option<String>,
        /// Takes this away.
        unset: Option<String>,
        /// Does not look at the boxes.
        skip: bool,
    },
    /// A list with columns: `.row`, `.row-2`, `.row-3`.
    Table {
        /// Rows in order.
        rows: Vec<String>,
        /// How many columns.
        columns: u8,
    },
    /// What stands in these boxes, to be read once more.
    Shows {
        /// Names of boxes, ticks, choices, attachments of any page.
        boxes: Vec<String>,
    },
    /// A box that finds pages by their `.words`.
    Search {
        /// Only pages of this site; otherwise of all.
        site: Option<String>,
        /// Goes to the best one at once, instead of listing them.
        best: bool,
        /// Where to go when nothing is found; otherwise the results say so.
        none: Option<String>,
    },
    /// A file that is downloaded; sets `downloaded-<name>`.
    File,
}

/// A box of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteBox {
    /// What may stand in it.
    pub kind: BoxKind,
    /// Rows, 1 to 5.
    pub lines: u8,
    /// May be left empty.
    pub optional: bool,
    /// Name of the word that must stand in it (a code, a number of a letter).
    pub is: Option<String>,
    /// Name of the word that stands in it at the start.
    pub start: Option<String>,
    /// Must not hold the same as this box: a password is used once.
    pub unlike: Option<String>,
    /// While this is set its letters can be read; for boxes that are shown as dots.
    pub shown: Option<String>,
}

/// What may stand in a box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BoxKind {
    /// Anything.
    #[default]
    Text,
    /// Figures.
    Number,
    /// An email address.
    Email,
    /// Six figures or more.
    Phone,
    /// Day, month and year.
    Date,
    /// Figures and perhaps letters, five or more.
    Identity,
    /// Shown as dots; kept nowhere, and told to no other seat.
    Secret,
    /// The same, for a password that is made up here: below it stands how strong it is, and it must be strong enough.
    NewPassword,
}

impl BoxKind {
    /// Nobody else is to read what stands in it.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Secret | Self::NewPassword)
    }

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Date => "date",
            Self::Identity => "identity",
            Self::Secret => "secret",
            Self::NewPassword => "new-password",
        }
    }
}

impl SitePage {
    /// The part of that name.
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.id == id)
    }

    /// Pages that its links and buttons name.
    pub fn leads_to(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| part.target())
    }
}

impl Part {
    /// The page that it leads to.
    pub fn target(&self) -> Option<&str> {
        match &self.what {
            PartKind::Link { to, .. } => Some(to.as_deref().unwrap_or(&self.id)),
            PartKind::Button { to, .. } => to.as_deref(),
            PartKind::Search { none, .. } => none.as_deref(),
            _ => None,
        }
    }

    /// Something that holds what a person chose or wrote.
    pub fn holds(&self) -> bool {
        matches!(
            self.what,
            PartKind::Box(_)
                | PartKind::Tick { .. }
                | PartKind::Choice { .. }
                | PartKind::Attach { .. }
                | PartKind::Search { .. }
        )
    }

    /// Names that it can set.
    pub fn sets(&self) -> Vec<String> {
        match &self.what {
            PartKind::Tick { .. } => vec![self.id.clone()],
            PartKind::Choice { of, .. } => of.iter().map(|option| format!("{}-{option}", self.id)).collect(),
            PartKind::Button { set, .. } => set.iter().cloned().collect(),
            PartKind::File => vec![format!("downloaded-{}", self.id)],
            _ => Vec::new(),
        }
    }
}

/// All sites that a lesson can reach: its own pages first, then those it names.
#[derive(Clone, Default)]
pub struct Web {
    sites: OnceLock<Vec<Arc<Site>>>,
    /// Reads them, if they are not there yet.
    later: Option<Arc<dyn Fn() -> Vec<Arc<Site>> + Send + Sync>>,
}

impl From<Vec<Arc<Site>>> for Web {
    fn from(sites: Vec<Arc<Site>>) -> Self {
        Self { sites: sites.into(), later: None }
    }
}

impl PartialEq for Web {
    fn eq(&self, other: &Self) -> bool {
        self.sites() == other.sites()
    }
}

impl Eq for Web {}

impl fmt::Debug for Web {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Web").field(&self.sites.get()).finish()
    }
}

impl Web {
    /// Sites that are read when somebody goes there. `read` must always give the same.
    pub fn later(read: impl Fn() -> Vec<Arc<Site>> + Send + Sync + 'static) -> Self {
        Self { sites: OnceLock::new(), later: Some(Arc::new(read)) }
    }

    /// The sites, in this order.
    pub fn sites(&self) -> &[Arc<Site>] {
        self.sites.get_or_init(|| self.later.as_ref().map(|read| read()).unwrap_or_default())
    }

    /// All pages, each with its site.
    pub fn pages(&self) -> impl Iterator<Item = (&Site, &SitePage)> {
        self.sites().iter().flat_map(|site| site.pages.iter().map(move |page| (&**site, page)))
    }

    /// A page and its site.
    pub fn page(&self, id: &str) -> Option<(&Site, &SitePage)> {
        self.pages().find(|(_, page)| page.id == id)
    }

    /// The page and the part that holds something under that name.
    pub fn holder(&self, id: &str) -> Option<(&SitePage, &Part)> {
        self.pages().find_map(|(_, page)| Some((page, page.part(id).filter(|part| part.holds())?)))
    }

    /// Every name that can be set somewhere: by parts, by cookie notices, by the browser.
    pub fn flags(&self) -> BTreeSet<String> {
        let parts = self.pages().flat_map(|(_, page)| &page.parts).flat_map(Part::sets);
        let asking = self.sites().iter().filter(|site| site.cookies);
        let cookies = asking.flat_map(|site| ["all", "needed"].map(|what| format!("cookies-{}-{what}", site.id)));
        let given = self.sites().iter().flat_map(|site| site.flags.clone());
        parts.chain(cookies).chain(given).chain(["blocker".into(), "history-cleared".into()]).collect()
    }

    /// Pages that can be reached from one by links, buttons and searches.
    pub fn reached(&self, from: &str) -> BTreeSet<&str> {
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (_, page) in self.pages() {
            let ways = next.entry(&page.id).or_default();
            ways.extend(page.leads_to());
            for part in &page.parts {
                if let PartKind::Search { site, .. } = &part.what {
                    let of = self.pages().filter(|(of, _)| site.as_ref().is_none_or(|only| *only == of.id));
                    ways.extend(of.map(|(_, page)| &*page.id));
                }
            }
        }
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = self.page(from).map(|(_, page)| &*page.id).into_iter().collect();
        while let Some(at) = open.pop() {
            if seen.insert(at) {
                open.extend(next.get(at).into_iter().flatten());
            }
        }
        seen
    }
}
