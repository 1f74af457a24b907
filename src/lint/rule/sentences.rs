//! Sentences of twelve words; fifteen at most (requirement 25).

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::lint::{
    book::Book,
    finding::Found,
    ftl::{HOLE, Phrase},
};

/// The goal.
pub const GOAL: usize = 12;
/// The limit.
pub const MOST: usize = 15;

pub fn check(book: &Book, found: &mut Found) {
    for file in book.words() {
        for (_, span, phrase) in file.words.phrases() {
            for (sentence, words) in sentences(&phrase.text).filter(|(_, words)| *words > GOAL) {
                let place = place(&file.file.text, phrase, sentence).unwrap_or(span.clone());
                let args = [("words", words.into()), ("most", if words > MOST { MOST } else { GOAL }.into())];
                if words > MOST {
                    found.fail(&file.file, place, "long-sentence", &args);
                } else {
                    found.warn(&file.file, place, "long-sentence", &args);
                }
            }
        }
    }
}

/// Sentences with their numbers of words. A full stop, question or exclamation mark or a blank line ends one;
/// a colon does not. The end of a line does when the next one begins anew: a capital letter, a figure, a bracket, a hole.
pub fn sentences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    text.split("\n\n")
        .flat_map(stops)
        .flat_map(lists)
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .map(|sentence| (sentence, count(sentence)))
}

fn lists(sentence: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in sentence.match_indices('\n') {
        let next = sentence[at..].trim_start().chars().next();
        if next.is_some_and(|sign| sign.is_uppercase() || sign.is_numeric() || matches!(sign, '[' | '(' | HOLE)) {
            parts.push(&sentence[start..at]);
            start = at;
        }
    }
    parts.push(&sentence[start..]);
    parts
}

/// A stop is a mark (and closing quotes) followed by a blank or the end: `paso.example` and `3.5` go on.
fn stops(paragraph: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut signs = paragraph.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        if !matches!(sign, '.' | '!' | '?' | '…' | '。' | '？' | '！' | '؟' | '।') {
            continue;
        }
        let mut end = at + sign.len_utf8();
        while let Some((at, close)) =
            signs.next_if(|(_, sign)| matches!(sign, '"' | '”' | '»' | '’' | ')' | '.' | '!' | '?'))
        {
            end = at + close.len_utf8();
        }
        if signs.peek().is_none_or(|(_, next)| next.is_whitespace()) {
            parts.push(&paragraph[start..end]);
            start = end;
        }
    }
    parts.push(&paragraph[start..]);
    parts
}

/// A hole, a number, an address counts as one word.
fn count(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .map(|piece| {
            let one = piece.contains([HOLE, '@', '/']) || piece.chars().any(char::is_numeric);
            if one { 1 } else { usize::from(piece.unicode_words().next().is_some()) }
        })
        .sum()
}

/// Where a sentence stands: its longest stretch without holes, looked for in the phrase's pieces.
fn place(source: &str, phrase: &Phrase, sentence: &str) -> Option<Range<usize>> {
    let stretch = sentence.split([HOLE, '\n']).map(str::trim).max_by_key(|stretch| stretch.len())?;
    phrase.pieces.iter().find_map(|piece| {
        let at = piece.start + source.get(piece.clone())?.find(stretch)?;
        Some(at..at + stretch.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_numbers_and_holes_are_one_word_and_do_not_end_a_sentence() {
        let text = format!("Write to ana@paso.example at 3.5 {HOLE}. ¿Sí? He said: \"Yes.\"\nAnd went on");
        let found: Vec<usize> = sentences(&text).map(|(_, words)| words).collect();
        assert_eq!(found, [6, 1, 3, 3]);
        assert_eq!(
            sentences("The box has a mark: [x]\nThe other has none: [ ]").map(|(_, words)| words).collect::<Vec<_>>(),
            [6, 4]
        );
    }

    #[test]
    fn a_line_end_goes_on_and_a_blank_line_ends() {
        assert_eq!(sentences("One two\nthree\n\nfour").map(|(_, words)| words).collect::<Vec<_>>(), [3, 1]);
    }
}
