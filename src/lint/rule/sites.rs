//! Sites: their words are there, their links lead somewhere, what they wait for can be set, and lessons name all they need.

use std::collections::BTreeSet;

use crate::{
    lesson::{Site, Web, site::PartKind},
    lint::{
        book::{Book, SiteSource, WordsFile},
        finding::Found,
        pages,
    },
    pack::{self, Pack, locate},
};

pub fn check(book: &Book, found: &mut Found) {
    let built_in = Pack::built_in_sites().into_iter().filter(|(_, lang, _)| lang.is_none());
    let mut all: Vec<Site> = book.sites.iter().filter_map(|source| source.site.clone()).collect();
    for (id, _, text) in built_in {
        if !all.iter().any(|site| site.id == id) {
            all.extend(pack::site(id, &text).ok());
        }
    }
    let town = Web::from(all.into_iter().map(Into::into).collect::<Vec<_>>());
    for source in &book.sites {
        if source.words.is_empty() {
            found.fail(&source.file, 0..0, "no-words", &[]);
        }
        let Some(site) = &source.site else { continue };
        leads(site, source, &town, found);
        for file in &source.words {
            words(site, source, file, found);
        }
    }
    for (source, lesson) in book.lessons().filter_map(|source| Some((source, source.lesson.as_ref()?))) {
        let mut told = BTreeSet::new();
        for (_, page) in lesson.web.pages() {
            for to in page.leads_to().filter(|to| lesson.web.page(to).is_none()) {
                if told.insert(to) {
                    let args = [("name", to.into()), ("page", page.id.as_str().into())];
                    found.fail(&source.file, locate(&source.file.text, "sites"), "page-not-here", &args);
                }
            }
        }
    }
}

fn leads(site: &Site, source: &SiteSource, town: &Web, found: &mut Found) {
    let flags = town.flags();
    for (n, page) in site.pages.iter().enumerate() {
        for (p, part) in page.parts.iter().enumerate() {
            let span = || locate(&source.file.text, &format!("page[{n}].parts[{p}]"));
            if let Some(to) = part.target().filter(|to| town.page(to).is_none()) {
                found.fail(&source.file, span(), "leads-nowhere", &[("name", to.into())]);
            }
            let one = if let PartKind::Box(one) = &part.what { Some(one) } else { None };
            if let Some(other) = one.and_then(|one| one.unlike.as_ref()).filter(|other| town.holder(other).is_none()) {
                found.fail(&source.file, span(), "leads-nowhere", &[("name", other.as_str().into())]);
            }
            let unless = part.unless.iter().flat_map(|names| names.split(' '));
            let named = part.when.as_deref().into_iter().chain(one.and_then(|one| one.shown.as_deref()));
            for flag in unless.chain(named) {
                let plain = flag.strip_prefix("private-").unwrap_or(flag);
                if !flags.contains(plain) {
                    found.fail(&source.file, span(), "never-set", &[("name", flag.into())]);
                }
            }
            if let PartKind::Shows { boxes } = &part.what {
                for name in boxes.iter().filter(|name| town.holder(name).is_none()) {
                    found.fail(&source.file, span(), "leads-nowhere", &[("name", name.as_str().into())]);
                }
            }
            if let PartKind::Search { site: Some(only), .. } = &part.what
                && !town.sites().iter().any(|site| site.id == *only)
            {
                found.fail(&source.file, span(), "leads-nowhere", &[("name", only.as_str().into())]);
            }
        }
    }
}

fn words(site: &Site, source: &SiteSource, file: &WordsFile, found: &mut Found) {
    let base = file.lang.split('-').next().unwrap_or_default();
    let whole = base == file.lang || !source.words.iter().any(|other| other.lang == base);
    let mut said: BTreeSet<String> = BTreeSet::new();
    for (n, page) in site.pages.iter().enumerate() {
        let (mut needs, may) = pages::words(page, n == 0);
        // or the address of another language would stand in the box
        let address = format!("{}.address", page.id);
        if n > 0 && source.words.iter().any(|other| other.words.phrase(&address).is_some()) {
            needs.push("address".into());
        }
        let paths = needs.into_iter().map(|name| format!("{}.{name}", page.id)).chain([page.id.clone()]);
        for path in paths {
            let there = file.words.phrase(&path).is_some_and(|phrase| !phrase.text.trim().is_empty());
            if whole && !there {
                let span = file.words.message(&page.id).map_or(0..0, |message| message.span.clone());
                found.fail(&file.file, span, "missing", &[("name", path.as_str().into())]);
            }
            said.insert(path);
        }
        said.extend(may.into_iter().map(|name| format!("{}.{name}", page.id)));
    }
    let refers: BTreeSet<String> = file.words.phrases().flat_map(|(_, _, phrase)| phrase.refers.clone()).collect();
    for (path, span, phrase) in file.words.phrases() {
        if !path.starts_with('-') && !said.contains(&path) && !refers.contains(&path) {
            found.warn(&file.file, span.clone(), "unused", &[("name", path.as_str().into())]);
        }
        for name in &phrase.variables {
            found.fail(&file.file, span.clone(), "site-variable", &[("name", name.as_str().into())]);
        }
    }
}
