//! What is to be done on sites: where it begins, what of a browser stands around them, what must be reached.
//! `{variant}` in the name of a page, a control or a flag stands for the name of the variant.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Script, Want, site::Age};

/// `[step.site]`: the lesson's sites, in a browser or as a program of their own.
///
/// Words that the step may add: `.panel` the name on the frame; `.never` and `.never-<name>` for what was taken back;
/// `.at-<page>` said while that page is open; `.answer` beside the box for an answer, `.not-yet-answer` after another one.
///
/// Controls for solutions: links, boxes, ticks, buttons and files by their names; an option of a choice `<choice>-<option>`;
/// a search `<name>` (its box) and `<name>-go`; results by the names of their pages, `next-results`, `any-age week month year`.
/// Around them: `back forward address go padlock menu new-tab close-tab tab-1 …`; in the menu `history downloads private
/// blocker clear-history`, and `close`; cookies: `cookies-all cookies-needed`; `undo`; below: `answer answer-give`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SiteTask {
    /// The page that is open; otherwise the first one.
    pub start: Option<String>,
    /// Name of the word that was typed as an address already, instead of a page.
    pub typed: Option<String>,
    /// What of a browser is there; nothing: a program of its own, with a way back.
    pub browser: Vec<Chrome>,
    /// Names that are set at the start; `<choice>-<option>` chooses.
    pub set: Vec<String>,
    /// All of these must become true.
    pub goal: Vec<SiteWant>,
    /// None of these may.
    pub never: Vec<SiteWant>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// A piece of a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chrome {
    /// Back and forward.
    Back,
    /// The box for addresses.
    Address,
    /// What the padlock says.
    Padlock,
    /// Several pages at once.
    Tabs,
    /// History, downloads, private window, tracker blocker.
    Menu,
    /// Results can be narrowed by date.
    Dates,
}

/// What must be so, all at once. What happened counts once; what lasts is judged on how things are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SiteWant {
    /// Happened: this page was opened by a link, a result, a button or an address.
    pub opened: Option<String>,
    /// Happened: Back led to this page, or to `results`.
    pub back: Option<String>,
    /// Happened: its address was typed.
    pub went: Option<String>,
    /// Happened: opened in a private window.
    pub private: Option<String>,
    /// Happened: opened in a new tab.
    pub tab: Option<String>,
    /// Happened: such words were searched for.
    pub searched: Option<Want>,
    /// Happened: the results were narrowed to this.
    pub narrowed: Option<Age>,
    /// Happened: this was the answer.
    pub answered: Option<Want>,
    /// Lasts: this page is shown, or `results`.
    pub at: Option<String>,
    /// Lasts: this is set.
    pub set: Option<String>,
    /// Lasts: this is not set.
    pub unset: Option<String>,
    /// Lasts: these boxes hold that; `yes` or `no` for a tick, the option of a choice, the file.
    pub holds: BTreeMap<String, Want>,
}

impl SiteTask {
    /// Is that piece of a browser there?
    pub fn has(&self, chrome: Chrome) -> bool {
        self.browser.contains(&chrome)
    }

    /// An answer is asked for.
    pub fn asks(&self) -> bool {
        self.goal.iter().any(|want| want.answered.is_some())
    }
}

impl SiteWant {
    /// Pages that it names.
    pub fn pages(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let named = [
            ("opened", &self.opened),
            ("back", &self.back),
            ("went", &self.went),
            ("private", &self.private),
            ("tab", &self.tab),
            ("at", &self.at),
        ];
        named.into_iter().filter_map(|(key, page)| Some((key, page.as_deref()?)))
    }

    /// Says nothing but what boxes hold.
    pub fn only_holds(&self) -> bool {
        *self == Self { holds: self.holds.clone(), ..Self::default() }
    }

    /// Texts that it asks for.
    pub fn wants(&self) -> impl Iterator<Item = &Want> {
        self.holds.values().chain(&self.searched).chain(&self.answered)
    }

    /// Under this name it is found among the step's words: `.never-<name>`.
    pub fn name(&self) -> String {
        let boxes = || self.holds.keys().cloned().collect::<Vec<_>>().join("-");
        let said = [&self.set, &self.opened, &self.went, &self.private, &self.tab, &self.back, &self.at, &self.unset];
        said.into_iter().flatten().next().cloned().unwrap_or_else(boxes)
    }
}
