//! How wide a text is and where its lines break, in any script. Must never split what a person calls one letter.

use std::ops::Range;

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::bidi::{Paragraph, plain_text};

/// What a person calls letters.
pub fn graphemes(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.graphemes(true)
}

/// Cells that a text takes: the sum over its letters, as terminals draw them (a string as a whole may be narrower
/// for Arabic ligatures, which terminals do not join). Control characters and isolation marks take none.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    text.graphemes(true).map(grapheme_width).sum()
}

fn grapheme_width(letter: &str) -> usize {
    if letter.chars().all(char::is_control) { 0 } else { letter.width() }
}

/// Who puts right-to-left text in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The terminal, or nobody sees it: line face, speech, files.
    Logical,
    /// This program: letters come out in the order in which cells are filled from the left.
    #[default]
    Visual,
}

/// One line, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Without isolation marks; at most as wide as was asked for (but never less than one letter).
    pub text: String,
    /// The paragraph begins at the right: align it there.
    pub right_to_left: bool,
}

/// Lays a text out in lines of at most `columns` cells (at least 1). Line breaks in the text stay; an empty text is one
/// empty line; a word that is too long is parted between letters.
pub fn lines(text: &str, columns: usize, order: Order) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let bidi = Paragraph::new(paragraph);
        for range in breaks(paragraph, columns.max(1)) {
            let text = match order {
                Order::Logical => plain_text(&paragraph[range]),
                Order::Visual => bidi.visual(range),
            };
            lines.push(Line { text, right_to_left: bidi.right_to_left() });
        }
    }
    lines
}

/// The same in logical order, as text alone.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    lines(text, columns, Order::Logical).into_iter().map(|line| line.text).collect()
}

/// The places of the lines of one paragraph; spaces at the ends of lines are left out.
fn breaks(paragraph: &str, columns: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut end, mut used) = (0, 0, 0);
    let mut from = 0;
    for (to, _) in linebreaks(paragraph) {
        let piece = &paragraph[from..to];
        let shown = piece.trim_end_matches(' ');
        let wide = width(shown);
        if used + wide > columns && used > 0 {
            lines.push(start..trimmed(paragraph, start, end));
            (start, used) = (from, 0);
        }
        end = to;
        if used + wide > columns {
            // Longer than a line: fill lines letter by letter.
            for (place, letter) in shown.grapheme_indices(true) {
                let wide = grapheme_width(letter);
                if used + wide > columns && used > 0 {
                    lines.push(start..from + place);
                    (start, used) = (from + place, 0);
                }
                used += wide;
            }
            used += piece.len() - shown.len();
        } else {
            used += wide + (piece.len() - shown.len());
        }
        from = to;
    }
    lines.push(start..trimmed(paragraph, start, end));
    lines
}

fn trimmed(paragraph: &str, start: usize, end: usize) -> usize {
    start + paragraph[start..end].trim_end_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_stay_whole_where_they_fit() {
        assert_eq!(wrap("Where does the address go?", 12), ["Where does", "the address", "go?"]);
        assert_eq!(wrap("One\n\ntwo", 20), ["One", "", "two"]);
        assert_eq!(wrap("", 20), [""]);
    }

    #[test]
    fn a_word_that_is_too_long_is_parted_between_letters() {
        assert_eq!(wrap("to centre@paso.example", 8), ["to", "centre@p", "aso.exam", "ple"]);
        assert_eq!(wrap("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
    }

    #[test]
    fn wide_letters_take_two_cells() {
        assert_eq!(width("日本"), 4);
        assert_eq!(wrap("日本語", 4), ["日本", "語"]);
        assert_eq!(wrap("日本", 1), ["日", "本"]);
    }

    #[test]
    fn marks_take_no_cells() {
        assert_eq!(width("\u{2068}Ana\u{2069}\n"), 3);
        assert_eq!(wrap("Hello \u{2068}Ana\u{2069}.", 10), ["Hello Ana."]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(text in any::<String>(), plain in "[a-z é日\n\u{301}]{0,60}", columns in 0_usize..30) {
            for text in [super::super::clean(&text), super::super::clean(&plain)] {
                let lines = wrap(&text, columns);
                for line in &lines {
                    prop_assert!(width(line) <= columns.max(1) || graphemes(line).filter(|letter| width(letter) > 0).count() <= 1, "{:?}", line);
                }
                let letters = |text: &str| text.replace(['\n', ' '], "");
                prop_assert_eq!(letters(&lines.concat()), letters(&text));
                prop_assert!(lines.len() > text.matches('\n').count());
            }
        }
    }
}
