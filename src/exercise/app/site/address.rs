//! Addresses of pages, and what a typed one leads to: generous with capitals, blanks and `www`, never with the name.
//! Must never open a page that only looks like the one that was typed: it is offered.

use super::{Spot, State, search};
use crate::{
    exercise::Task,
    lesson::site::{PartKind, Site, SitePage},
};

/// Letters in which an address may differ to be offered.
const NEAR: usize = 2;

/// As it stands in the box: the page's own, else its site's with the rest of its name.
pub(super) fn of(task: &Task<'_>, site: &Site, page: &SitePage) -> String {
    let own = |id: &str| task.plain(&format!("{id}.address")).to_owned();
    let address = own(&page.id);
    let Some(front) = site.pages.first().filter(|front| address.is_empty() && front.id != page.id) else {
        return address;
    };
    let rest = page.id.strip_prefix(site.id.as_str()).unwrap_or(&page.id).trim_start_matches('-');
    format!("{}/{rest}", own(&front.id))
}

/// What the box for addresses shows.
pub(super) fn shown(state: &State, task: &Task<'_>) -> String {
    match (&state.address, &state.here().at) {
        (Some(typed), _) => typed.clone(),
        (None, Spot::Nowhere(typed)) => typed.clone(),
        (None, _) => state.page(task).map(|(site, page)| of(task, site, page)).unwrap_or_default(),
    }
}

/// Where a typed address leads. Words that are no address are searched for, as in browsers outside.
pub(super) fn leads(task: &Task<'_>, typed: &str) -> Spot {
    let wanted = plain(typed);
    let page = task.lesson.web.pages().find(|(site, page)| plain(&of(task, site, page)) == wanted);
    if let Some((_, page)) = page.filter(|_| !wanted.is_empty()) {
        return Spot::Page(page.id.clone());
    }
    let words = !typed.trim().is_empty() && !typed.contains(['.', '/', '@']);
    let everywhere = |what: &PartKind| matches!(what, PartKind::Search { site: None, best: false, .. });
    let mut boxes = task.lesson.web.pages().flat_map(|(_, page)| page.parts.iter().map(move |part| (page, part)));
    match boxes.find(|(_, part)| words && everywhere(&part.what)) {
        Some((page, part)) => search::results(task, &page.id, &part.id, typed.trim(), None),
        None => Spot::Nowhere(typed.trim().to_owned()),
    }
}

/// The page whose address looks most like this one.
pub(super) fn near<'a>(task: &Task<'a>, typed: &str) -> Option<&'a SitePage> {
    let typed = plain(typed);
    let far = |(site, page): (&'a Site, &'a SitePage)| (distance(&plain(&of(task, site, page)), &typed), page);
    let closest = task.lesson.web.pages().map(far).min_by_key(|(far, _)| *far)?;
    (closest.0 <= NEAR && typed.len() > NEAR * 2).then_some(closest.1)
}

fn plain(address: &str) -> String {
    let address: String = address.to_lowercase().split_whitespace().collect();
    let address = address.strip_prefix("https://").or(address.strip_prefix("http://")).unwrap_or(&address);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/').to_owned()
}

/// Letters to change, add or leave out.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(80).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(80).enumerate() {
        let mut corner = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_however_it_is_written() {
        assert_eq!(plain(" https://WWW.Library.example/ "), "library.example");
        assert_eq!(distance("librery.exmple", "library.example"), 2);
    }
}
