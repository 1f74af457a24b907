//! Digital words are explained before they are used, in the order of the lessons (requirement 26).

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::lint::{
    book::{Book, WordsFile},
    finding::Found,
};

/// Letters that a name must have to be looked for.
const SHORT: usize = 5;

pub fn check(book: &Book, found: &mut Found) {
    let mut langs: Vec<&str> = book.words().map(|file| file.lang.as_str()).collect();
    langs.sort_unstable();
    langs.dedup();
    for lang in langs {
        one(book, lang, found);
    }
    for (source, lesson, file) in book.sound() {
        for message in &file.words.messages {
            let Some(word) = message.id.strip_prefix("word-") else { continue };
            let explains = message.attribute("means").is_some();
            if explains && !lesson.explains.iter().any(|known| known == word) {
                found.fail(
                    &file.file,
                    message.span.clone(),
                    "not-in-explains",
                    &[("name", word.into()), ("lesson", source.id.as_str().into())],
                );
            }
        }
    }
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (source, lesson) in book.lessons().filter_map(|source| Some((source, source.lesson.as_ref()?))) {
        for (n, word) in lesson.explains.iter().enumerate() {
            if let Some(first) = seen.insert(word, &source.id) {
                let span = crate::pack::locate(&source.file.text, &format!("explains[{n}]"));
                found.warn(
                    &source.file,
                    span,
                    "explained-twice",
                    &[("name", word.as_str().into()), ("lesson", first.into())],
                );
            }
        }
    }
}

/// Names of words, folded, and in which lesson (by its place) they are explained.
fn names<'a>(book: &'a Book, lang: &str) -> Vec<(Vec<String>, usize, &'a str)> {
    let mut names = Vec::new();
    for (place, source) in book.lessons().enumerate() {
        let words = source.words.iter().filter(|file| file.lang == lang).flat_map(|file| &file.words.messages);
        for message in words.filter(|message| message.id.starts_with("word-") && message.attribute("means").is_some()) {
            if let Some(name) = message.attribute("name") {
                let folded = split(&name.text);
                // Short words (tab, form, send) are everyday words too: looking for them finds mostly those.
                if folded.iter().map(|word| word.chars().count()).sum::<usize>() >= SHORT {
                    names.push((folded, place, source.id.as_str()));
                }
            }
        }
    }
    names
}

fn one(book: &Book, lang: &str, found: &mut Found) {
    let mut names = names(book, lang);
    // Of two lessons that explain a word the first counts; longer names are found first.
    names.sort_by_key(|(name, place, _)| (std::cmp::Reverse(name.len()), *place));
    let mut firsts: Vec<Vec<String>> = Vec::new();
    names.retain(|(name, ..)| {
        let new = !firsts.contains(name);
        firsts.push(name.clone());
        new
    });
    for (place, source) in book.lessons().enumerate() {
        let later: Vec<_> = names.iter().filter(|(_, at, _)| *at > place).collect();
        let earlier: Vec<_> = names.iter().filter(|(_, at, _)| *at <= place).collect();
        for file in source.words.iter().filter(|file| file.lang == lang) {
            let mut told: Vec<&[String]> = Vec::new();
            for (name, by) in later.iter().map(|(name, _, by)| (name, by)) {
                let part = |other: &[String]| {
                    other.len() > name.len() && other.windows(name.len()).any(|part| part == name.as_slice())
                };
                if let Some(span) = first_use(file, name, &earlier, part)
                    && !told.contains(&name.as_slice())
                {
                    told.push(name);
                    let args = [("name", name.join(" ").into()), ("lesson", (*by).into())];
                    found.warn(&file.file, span, "not-yet-explained", &args);
                }
            }
        }
    }
}

/// What a learner reads, not the tutor's card; inside a longer word that is known already, it is known.
fn first_use(
    file: &WordsFile,
    name: &[String],
    earlier: &[&(Vec<String>, usize, &str)],
    part: impl Fn(&[String]) -> bool,
) -> Option<std::ops::Range<usize>> {
    let longer: Vec<&Vec<String>> = earlier.iter().map(|(other, ..)| other).filter(|other| part(other)).collect();
    for (path, span, phrase) in file.words.phrases() {
        if path.contains(".tutor-") || path.starts_with("word-") {
            continue;
        }
        let words = split(&phrase.text);
        let at = words.windows(name.len()).position(|window| window == name);
        let covered = longer.iter().any(|other| words.windows(other.len()).any(|window| window == other.as_slice()));
        if at.is_some() && !covered {
            let word = phrase.pieces.iter().find_map(|piece| {
                let text = file.file.text.get(piece.clone())?;
                let (at, word) = text.unicode_word_indices().find(|(_, word)| word.to_lowercase() == name[0])?;
                Some(piece.start + at..piece.start + at + word.len())
            });
            return Some(word.unwrap_or(span.clone()));
        }
    }
    None
}

fn split(text: &str) -> Vec<String> {
    text.unicode_words().map(str::to_lowercase).collect()
}
