//! Where a text breaks into lines: the one algorithm, used by fields, by faces and on paper.
//! Must never split what a person calls one letter, never lose or add a byte.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};
use unicode_width::UnicodeWidthStr;

/// Cells that a text takes: the sum over its letters, as terminals draw them (a string as a whole may be narrower
/// for Arabic ligatures, which terminals do not join). Control characters and isolation marks take none.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    text.graphemes(true).map(letter_width).sum()
}

fn letter_width(letter: &str) -> usize {
    if letter.chars().all(char::is_control) { 0 } else { letter.width() }
}

/// The lines of `text` at most `columns` cells wide (0 counts as 1), as byte ranges, at least one.
///
/// Breaks where the script allows it (Unicode annex 14), inside words only when a word alone is too long. The blanks at
/// a break belong to the line before it and may hang over its edge; a newline belongs to no line.
pub fn wrap(text: &str, columns: usize) -> Vec<Range<usize>> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    let mut from = 0;
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, from, columns, &mut lines);
        from += paragraph.len() + 1;
    }
    lines
}

fn wrap_paragraph(text: &str, offset: usize, columns: usize, lines: &mut Vec<Range<usize>>) {
    if text.len() <= columns && text.is_ascii() {
        lines.push(offset..offset + text.len());
        return;
    }
    let (mut start, mut used, mut from) = (0, 0, 0);
    for (to, opportunity) in linebreaks(text) {
        if !is_letter_boundary(text, to) {
            continue;
        }
        let piece = &text[from..to];
        let seen = width(piece.trim_end_matches(' '));
        if used + seen > columns && start < from {
            lines.push(offset + start..offset + from);
            (start, used) = (from, 0);
        }
        if seen > columns {
            (start, used) = break_word(text, from..to, offset, columns, lines);
        } else {
            used += seen + piece.len() - piece.trim_end_matches(' ').len();
        }
        from = to;
        if opportunity == BreakOpportunity::Mandatory && to < text.len() {
            lines.push(offset + start..offset + to);
            (start, used) = (to, 0);
        }
    }
    lines.push(offset + start..offset + text.len());
}

/// Breaks a piece that is wider than a line; gives the start and cells of the line that remains open.
fn break_word(
    text: &str,
    piece: Range<usize>,
    offset: usize,
    columns: usize,
    lines: &mut Vec<Range<usize>>,
) -> (usize, usize) {
    let (mut start, mut used) = (piece.start, 0);
    let end = piece.start + text[piece.clone()].trim_end_matches(' ').len();
    for (at, letter) in text[piece.clone()].grapheme_indices(true) {
        let (at, wide) = (piece.start + at, letter_width(letter));
        if at < end && used + wide > columns && at > start {
            lines.push(offset + start..offset + at);
            (start, used) = (at, 0);
        }
        used += wide;
    }
    (start, used)
}

fn is_letter_boundary(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let plain = |byte: Option<&u8>| byte.is_none_or(|byte| byte.is_ascii() && *byte != b'\r');
    if plain(bytes.get(at.wrapping_sub(1))) && plain(bytes.get(at)) {
        return true;
    }
    GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wrapped(text: &str, columns: usize) -> Vec<&str> {
        wrap(text, columns).into_iter().map(|line| &text[line]).collect()
    }

    #[test]
    fn breaks_between_words_and_keeps_newlines() {
        assert_eq!(wrapped("one two three", 8), ["one two ", "three"]);
        assert_eq!(wrapped("one two three", 7), ["one two ", "three"]);
        assert_eq!(wrapped("a\n\nb\n", 8), ["a", "", "b", ""]);
        assert_eq!(wrapped("", 8), [""]);
    }

    #[test]
    fn breaks_a_word_only_when_it_is_too_long() {
        assert_eq!(wrapped("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrapped("a bcdefgh i", 3), ["a ", "bcd", "efg", "h i"]);
        assert_eq!(wrapped("e\u{301}e\u{301}", 1), ["e\u{301}", "e\u{301}"]);
        assert_eq!(wrapped("日本語", 4), ["日本", "語"]);
        assert_eq!(wrapped("日本", 1), ["日", "本"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_letter_is_split(text in "\\PC{0,30}|[a-c \n\u{301}\u{200d}👩日]{0,30}", columns in 0usize..9) {
            let lines = wrap(&text, columns);
            let starts: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
            let mut next = 0;
            for line in &lines {
                prop_assert!(line.start == next || &text[next..line.start] == "\n");
                prop_assert!(line.start == text.len() || starts.contains(&line.start));
                let seen = text[line.clone()].trim_end_matches(' ');
                prop_assert!(width(seen) <= columns.max(1) || seen.graphemes(true).count() == 1, "{:?}", seen);
                next = line.end;
            }
            prop_assert_eq!(next, text.len());
        }
    }
}
