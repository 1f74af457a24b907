//! A site's file, `sites/<site>/site.toml`, and the pages that a lesson holds itself: from text to pages.
//! Must never look at words, nor at other sites: the linter does both.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{
    check::is_name,
    draft::parse_as,
    fault::{Fault, What},
    locate::locate,
    refer::Refer,
};
use crate::lesson::{
    Site,
    site::{Age, BoxKind, Part, PartKind, SiteBox, SitePage},
};

/// Most pages of one site.
pub const MOST_PAGES: usize = 60;
/// Most parts of one page.
const MOST_PARTS: usize = 30;

/// Attributes of a page with a meaning of their own.
const OWN: [&str; 4] = ["address", "about", "words", "cookies"];

/// Controls that stand around pages: no part that can be pressed may have their names.
const AROUND: [&str; 25] = [
    "back",
    "forward",
    "address",
    "go",
    "padlock",
    "menu",
    "new-tab",
    "close-tab",
    "history",
    "downloads",
    "private",
    "blocker",
    "clear-history",
    "close",
    "cookies-all",
    "cookies-needed",
    "undo",
    "answer",
    "answer-give",
    "next-results",
    "any-age",
    "week",
    "month",
    "year",
    "results",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteFile {
    #[serde(default)]
    cookies: bool,
    #[serde(default = "yes")]
    padlock: bool,
    #[serde(default)]
    keeps: bool,
    #[serde(default)]
    flags: Vec<String>,
    #[serde(default)]
    page: Vec<PageFile>,
}

fn yes() -> bool {
    true
}

/// A page as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageFile {
    id: String,
    #[serde(default)]
    parts: Vec<PartFile>,
    #[serde(default)]
    stays: bool,
    #[serde(default)]
    advert: bool,
    #[serde(default)]
    age: Age,
}

/// A part as it was written: exactly one of the first twelve, which is its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PartFile {
    text: Option<String>,
    head: Option<String>,
    link: Option<String>,
    r#box: Option<String>,
    tick: Option<String>,
    choice: Option<String>,
    attach: Option<String>,
    button: Option<String>,
    table: Option<String>,
    shows: Option<Vec<String>>,
    search: Option<String>,
    file: Option<String>,
    when: Option<String>,
    unless: Option<String>,
    to: Option<String>,
    tab: Option<bool>,
    kind: Option<BoxKind>,
    lines: Option<u8>,
    optional: Option<bool>,
    is: Option<String>,
    start: Option<String>,
    unlike: Option<String>,
    shown: Option<String>,
    of: Option<Vec<String>>,
    set: Option<String>,
    unset: Option<String>,
    skip: Option<bool>,
    rows: Option<Vec<String>>,
    columns: Option<u8>,
    site: Option<String>,
    best: Option<bool>,
    none: Option<String>,
}

/// Reads and checks a site.
pub fn site(id: &str, text: &str) -> Result<Site, Vec<Fault>> {
    let file: SiteFile = parse_as(text)?;
    let mut refer = Refer::default();
    refer.count("page", file.page.len(), 1, MOST_PAGES);
    if let Some(first) = file.page.first() {
        refer.unless(first.id == id, "page[0].id", What::FrontPage(id.into()));
    }
    for (n, page) in file.page.iter().enumerate().skip(1) {
        let own = page.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('-'));
        refer.unless(own, &format!("page[{n}].id"), What::OtherSite { name: page.id.clone(), site: id.into() });
    }
    refer.names("flags", &file.flags, 0, 12);
    let pages = pages(file.page, id, &mut refer);
    let faults = faults(text, refer);
    if faults.is_empty() {
        let SiteFile { cookies, padlock, keeps, flags, .. } = file;
        Ok(Site { id: id.into(), pages, cookies, padlock, keeps, flags })
    } else {
        Err(faults)
    }
}

/// Faults with their places.
pub fn faults(text: &str, refer: Refer) -> Vec<Fault> {
    let found = refer.into_found().into_iter();
    // what is beyond any reading is told once, not ten thousand times
    found.take(50).map(|(path, what)| Fault { span: locate(text, &path), path, what }).collect()
}

/// The pages of a site, checked as far as they can be alone. `id` begins the names of those that must be here.
pub fn pages(files: Vec<PageFile>, id: &str, refer: &mut Refer) -> Vec<SitePage> {
    let names: Vec<String> = files.iter().take(MOST_PAGES).map(|page| page.id.clone()).collect();
    let mut seen = BTreeSet::new();
    let mut pages = Vec::new();
    for (n, file) in files.into_iter().take(MOST_PAGES).enumerate() {
        refer.at(format!("page[{n}]"));
        refer.unless(is_name(&file.id), "id", What::Name(file.id.clone()));
        refer.unless(!AROUND.contains(&file.id.as_str()), "id", What::Reserved(file.id.clone()));
        refer.unless(seen.insert(file.id.clone()), "id", What::Twice(file.id.clone()));
        refer.count("parts", file.parts.len(), 0, MOST_PARTS);
        let mut parts: Vec<Part> = Vec::new();
        for (p, file) in file.parts.into_iter().take(MOST_PARTS).enumerate() {
            let path = format!("parts[{p}]");
            let Some(part) = part(file, &path, refer) else { continue };
            let twice = parts.iter().any(|other| other.id == part.id && other.when == part.when);
            refer.unless(!twice, &path, What::Twice(part.id.clone()));
            if let Some(to) = part.target() {
                let ours = to == id || to.strip_prefix(id).is_some_and(|rest| rest.starts_with('-'));
                let known = || names.join(", ");
                refer.unless(!ours || names.iter().any(|name| name == to), &path, unmet(to, known));
            }
            parts.push(part);
        }
        pages.push(SitePage { id: file.id, parts, stays: file.stays, advert: file.advert, age: file.age });
    }
    refer.at("");
    pages
}

fn unmet(name: &str, known: impl Fn() -> String) -> What {
    What::Unmet { name: name.into(), known: known() }
}

/// One part; `None` when it is none or two.
fn part(file: PartFile, path: &str, refer: &mut Refer) -> Option<Part> {
    let shows = file.shows.as_ref().map(|boxes| boxes.first().cloned().unwrap_or_default());
    let kinds = [
        ("text", &file.text),
        ("head", &file.head),
        ("link", &file.link),
        ("box", &file.r#box),
        ("tick", &file.tick),
        ("choice", &file.choice),
        ("attach", &file.attach),
        ("button", &file.button),
        ("table", &file.table),
        ("shows", &shows),
        ("search", &file.search),
        ("file", &file.file),
    ];
    let mut given = kinds.into_iter().filter_map(|(kind, name)| Some((kind, name.clone()?)));
    let Some((kind, name)) = given.next() else {
        refer.unless(false, path, What::NoPart);
        return None;
    };
    if let Some((other, _)) = given.next() {
        refer.unless(false, path, What::TwoKinds(kind.into(), other.into()));
        return None;
    }
    drop(given);
    refer.unless(is_name(&name), path, What::Name(name.clone()));
    let silent = matches!(kind, "text" | "head" | "shows" | "table");
    let around = !silent && (AROUND.contains(&name.as_str()) || name.starts_with("tab-"));
    refer.unless(!around && !OWN.contains(&name.as_str()), path, What::Reserved(name.clone()));
    options(&file, kind, path, refer);
    let optional = file.optional.unwrap_or_default();
    let what = match kind {
        "text" => PartKind::Text,
        "head" => PartKind::Head,
        "link" => PartKind::Link { to: file.to, tab: file.tab.unwrap_or_default() },
        "box" => PartKind::Box(SiteBox {
            kind: file.kind.unwrap_or_default(),
            lines: file.lines.unwrap_or(1).clamp(1, 5),
            optional,
            is: file.is.map(bare),
            start: file.start.map(bare),
            unlike: file.unlike,
            shown: file.shown,
        }),
        "tick" => {
            let start = file.start.as_deref();
            refer.met(&format!("{path}.start"), start.unwrap_or("on"), &["on".to_owned()]);
            PartKind::Tick { optional, on: start.is_some() }
        }
        "choice" => {
            let of = file.of.unwrap_or_default();
            refer.names(&format!("{path}.of"), &of, 2, 8);
            if let Some(start) = &file.start {
                refer.met(&format!("{path}.start"), start, &of);
            }
            PartKind::Choice { of, optional, start: file.start }
        }
        "attach" => {
            let files = file.of.unwrap_or_default();
            refer.names(&format!("{path}.of"), &files, 1, 8);
            PartKind::Attach { files, optional }
        }
        "button" => {
            let does = file.to.is_some() || file.set.is_some() || file.unset.is_some();
            refer.unless(does, path, What::DoesNothing(name.clone()));
            PartKind::Button { to: file.to, set: file.set, unset: file.unset, skip: file.skip.unwrap_or_default() }
        }
        "table" => {
            let rows = file.rows.unwrap_or_default();
            refer.names(&format!("{path}.rows"), &rows, 1, 12);
            PartKind::Table { rows, columns: file.columns.unwrap_or(2).clamp(1, 4) }
        }
        "shows" => {
            let boxes = file.shows.unwrap_or_default();
            refer.names(&format!("{path}.shows"), &boxes, 1, 12);
            PartKind::Shows { boxes }
        }
        "search" => PartKind::Search { site: file.site, best: file.best.unwrap_or_default(), none: file.none },
        _ => PartKind::File,
    };
    let id = if matches!(what, PartKind::Shows { .. }) { format!("shows-{name}") } else { name };
    Some(Part { id, what, when: file.when, unless: file.unless })
}

/// What may stand beside a kind; anything else would be read by nobody.
fn options(file: &PartFile, kind: &str, path: &str, refer: &mut Refer) {
    let there = [
        ("to", file.to.is_some()),
        ("tab", file.tab.is_some()),
        ("kind", file.kind.is_some()),
        ("lines", file.lines.is_some()),
        ("optional", file.optional.is_some()),
        ("is", file.is.is_some()),
        ("start", file.start.is_some()),
        ("unlike", file.unlike.is_some()),
        ("shown", file.shown.is_some()),
        ("of", file.of.is_some()),
        ("set", file.set.is_some()),
        ("unset", file.unset.is_some()),
        ("skip", file.skip.is_some()),
        ("rows", file.rows.is_some()),
        ("columns", file.columns.is_some()),
        ("site", file.site.is_some()),
        ("best", file.best.is_some()),
        ("none", file.none.is_some()),
    ];
    let allowed: &[&str] = match kind {
        "link" => &["to", "tab"],
        "box" => &["kind", "lines", "optional", "is", "start", "unlike", "shown"],
        "tick" => &["optional", "start"],
        "choice" => &["of", "optional", "start"],
        "attach" => &["of", "optional"],
        "button" => &["to", "set", "unset", "skip"],
        "table" => &["rows", "columns"],
        "search" => &["site", "best", "none"],
        _ => &[],
    };
    for (key, _) in there.iter().filter(|(key, is)| *is && !allowed.contains(key)) {
        refer.unless(false, &format!("{path}.{key}"), What::UnknownKey { key: (*key).into(), near: None });
    }
}

/// Words may be written with their sign.
fn bare(name: String) -> String {
    name.strip_prefix('=').map_or(name.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, What)> {
        let faults = site("shop", text).expect_err("a fault");
        faults.into_iter().map(|fault| (text[fault.span].to_owned(), fault.what)).collect()
    }

    #[test]
    fn a_site_is_read_part_by_part() {
        let text = "cookies = true\n[[page]]\nid = \"shop\"\nparts = [{ text = \"hello\" }, { link = \"shop-lamp\" }]\n\
                    [[page]]\nid = \"shop-lamp\"\nparts = [{ button = \"buy\", set = \"bought\", when = \"asked\" }]";
        let site = site("shop", text).unwrap();
        assert!(site.cookies && site.padlock);
        assert_eq!(site.pages[0].parts[1].target(), Some("shop-lamp"));
        assert_eq!(site.pages[1].parts[0].when.as_deref(), Some("asked"));
    }

    #[test]
    fn what_is_not_right_is_told_with_its_place() {
        let page = |parts: &str| format!("[[page]]\nid = \"shop\"\nparts = [{parts}]");
        let what = found(&page("{ link = \"shop-lmap\" }"));
        assert!(matches!(&what[0].1, What::Unmet { name, .. } if name == "shop-lmap"), "{what:?}");
        assert_eq!(found(&page("{ when = \"x\" }"))[0].1, What::NoPart);
        assert_eq!(found(&page("{ box = \"\" }"))[0].1, What::Name(String::new()), "a box without a name");
        assert_eq!(found(&page("{ text = \"a\", link = \"b\" }"))[0].1, What::TwoKinds("text".into(), "link".into()));
        assert_eq!(found(&page("{ text = \"a\", to = \"b\" }"))[0].0, "\"b\"");
        assert_eq!(found(&page("{ button = \"buy\" }"))[0].1, What::DoesNothing("buy".into()));
        assert_eq!(found(&page("{ button = \"back\", set = \"a\" }"))[0].1, What::Reserved("back".into()));
        assert_eq!(found("[[page]]\nid = \"bank\"")[0].1, What::FrontPage("shop".into()));
    }

    #[test]
    fn ten_thousand_pages_are_one_finding() {
        let text: String = (0..10_000).fold(String::new(), |text, n| text + &format!("[[page]]\nid = \"shop-{n}\"\n"));
        let found = found(&text);
        assert!(matches!(found[0].1, What::Count { found: 10_000, .. }));
        assert!(found.len() <= 50);
    }
}
