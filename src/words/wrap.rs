//! Texts in lines, ready to be shown, in any script; `page::wrap` says where they break.
//! Must never split what a person calls one letter.

use unicode_segmentation::UnicodeSegmentation;

use super::bidi::{Paragraph, plain_text};
use crate::page;
pub use crate::page::width;

/// What a person calls letters.
pub fn graphemes(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.graphemes(true)
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
        for range in page::wrap(paragraph, columns) {
            // Blanks at the end of a line are not shown.
            let range = range.start..range.start + paragraph[range.clone()].trim_end_matches(' ').len();
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::gate;

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
            for text in [gate::text(&text), gate::text(&plain)] {
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
