//! What a search finds: pages by their words, the nearest first, adverts before all others as outside.
//! Must never be cleverer than a person can follow: each word of the search counts once.

use super::Spot;
use crate::{
    exercise::Task,
    lesson::{
        compare::{fold, same},
        kind::Compare,
        site::{Age, PartKind, SitePage},
    },
};

/// Results on one page.
pub(super) const HANDFUL: usize = 4;
/// Most adverts among the results.
const ADVERTS: usize = 2;
/// Letters that words must begin with alike, and may end differently with.
const ALIKE: (usize, usize) = (4, 3);

/// The results of a search with that box of that page.
pub(super) fn results(task: &Task<'_>, page: &str, part: &str, words: &str, age: Option<Age>) -> Spot {
    let of = task.lesson.web.page(page).and_then(|(_, page)| page.part(part)).map(|part| &part.what);
    let site = match of {
        Some(PartKind::Search { site, .. }) => site.as_deref(),
        _ => None,
    };
    let found = found(task, site, words, age).into_iter().map(|page| page.id.clone()).collect();
    Spot::Results { page: page.to_owned(), part: part.to_owned(), words: words.to_owned(), age, turn: 0, found }
}

/// Pages that hold some of these words: adverts, then the others, the nearest first.
pub(super) fn found<'a>(task: &Task<'a>, site: Option<&str>, words: &str, age: Option<Age>) -> Vec<&'a SitePage> {
    let sought: Vec<String> = fold(words, Compare::Loose).split(' ').map(str::to_owned).collect();
    let pages = task.lesson.web.pages().filter(|(of, _)| site.is_none_or(|only| only == of.id));
    let mut scored: Vec<(usize, &SitePage)> = pages
        .map(|(_, page)| (score(task.plain(&format!("{}.words", page.id)), &sought), page))
        .filter(|(score, page)| *score > 0 && age.is_none_or(|age| page.age <= age))
        .collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let adverts = scored.iter().filter(|(_, page)| page.advert).take(ADVERTS);
    adverts.chain(scored.iter().filter(|(_, page)| !page.advert)).map(|(_, page)| *page).collect()
}

fn score(known: &str, sought: &[String]) -> usize {
    let known: Vec<String> =
        known.split(['|', ' ']).filter(|word| !word.is_empty()).map(|word| fold(word, Compare::Loose)).collect();
    let is = |word: &&String| !word.is_empty() && known.iter().any(|other| alike(word, other));
    sought.iter().filter(is).count()
}

/// The same word: one slip and another ending do not count.
fn alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (one_letters, other_letters) = (one.chars().count(), other.chars().count());
    let start = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let ends = start >= ALIKE.0 && one_letters.max(other_letters) - start <= ALIKE.1;
    ends || one_letters.abs_diff(other_letters) < 2 && same(one, other, Compare::Exact, true)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn words_are_found_in_other_forms_and_with_a_slip() {
        assert!(alike("opening", "open") && alike("library", "libraries") && alike("libary", "library"));
        assert!(alike("horario", "horarios") && !alike("bus", "but") && !alike("pool", "poor"));
    }
}
