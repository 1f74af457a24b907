//! What stands in a box and where the caret is: inserting, removing, moving between lines.
//! Must never hold a control character, never grow past its limit, never split a letter.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{width, wrap};

/// Letters that a box of one line can hold.
pub const ONE_LINE: usize = 200;

/// Letters that a box of several lines can hold.
pub const MANY_LINES: usize = 2_000;

/// How many letters (graphemes) a text has.
pub fn letters(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\r') { text.len() } else { text.graphemes(true).count() }
}

/// `text` with `new` at the caret, as far as there is room, and the caret behind it. Counted in letters.
pub fn insert(text: &str, caret: usize, new: &str, limit: usize) -> (String, usize) {
    let at = byte(text, caret);
    let (before, after) = text.split_at(at);
    let whole = [before, new, after].concat();
    if letters(&whole) <= limit {
        let caret = letters(&whole[..at + new.len()]);
        return (whole, caret);
    }
    let room = limit.saturating_sub(letters(text));
    let fits: String = new.graphemes(true).take(room).collect();
    let whole = [before, fits.as_str(), after].concat();
    if letters(&whole) > limit {
        return (text.to_owned(), caret);
    }
    let caret = letters(&whole[..at + fits.len()]);
    (whole, caret)
}

/// `text` without the letter at the caret.
pub(super) fn remove(text: &str, caret: usize) -> Option<String> {
    let (from, to) = (byte(text, caret), byte(text, caret + 1));
    (from < to).then(|| [&text[..from], &text[to..]].concat())
}

/// Where the letter of that number begins; the end if there are not so many.
fn byte(text: &str, caret: usize) -> usize {
    text.grapheme_indices(true).nth(caret).map_or(text.len(), |(at, _)| at)
}

/// The lines of a box as they are seen, and where the caret stands in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines<'a> {
    text: &'a str,
    /// Byte ranges, as [`wrap`] gives them.
    pub ranges: Vec<Range<usize>>,
}

impl<'a> Lines<'a> {
    /// Wrapped at `columns` cells.
    pub fn new(text: &'a str, columns: usize) -> Self {
        Self { text, ranges: wrap(text, columns) }
    }

    /// Line, from 0, and column in cells of a caret that has so many letters before it. Where a line was broken, the
    /// place behind its last letter is the start of the next line.
    pub fn place(&self, caret: usize) -> (usize, usize) {
        let at = byte(self.text, caret);
        let row = self.ranges.partition_point(|line| line.start <= at).saturating_sub(1);
        let start = self.ranges.get(row).map_or(0, |line| line.start);
        (row, width(&self.text[start..at]))
    }

    /// The caret in that line nearest to that column, not beyond it.
    pub fn caret(&self, row: usize, column: usize) -> usize {
        let row = row.min(self.ranges.len().saturating_sub(1));
        let Some(line) = self.ranges.get(row) else { return 0 };
        let before = letters(&self.text[..line.start]);
        let broken = self.ranges.get(row + 1).is_some_and(|next| next.start == line.end);
        let (mut inside, mut used, mut all) = (0_usize, 0, 0);
        for letter in self.text[line.clone()].graphemes(true) {
            all += 1;
            used += width(letter);
            if used <= column {
                inside = all;
            }
        }
        if broken && inside == all {
            inside = inside.saturating_sub(1);
        }
        before + inside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_takes_letters_up_to_its_limit() {
        assert_eq!(insert("ac", 1, "b", 9), ("abc".into(), 2));
        assert_eq!(insert("ac", 1, "bbb", 4), ("abbc".into(), 3));
        assert_eq!(insert("ac", 1, "b", 2), ("ac".into(), 1));
        assert_eq!(insert("e", 1, "\u{301}", 1), ("e\u{301}".into(), 1));
        assert_eq!(remove("e\u{301}a", 0).as_deref(), Some("a"));
        assert_eq!(remove("a", 1), None);
    }

    #[test]
    fn the_caret_keeps_to_lines_as_they_are_seen() {
        let lines = Lines::new("one two three\nx", 8);
        assert_eq!(lines.ranges.len(), 3);
        assert_eq!(lines.place(4), (0, 4));
        assert_eq!(lines.place(8), (1, 0));
        assert_eq!(lines.place(13), (1, 5));
        assert_eq!(lines.place(14), (2, 0));
        assert_eq!(lines.caret(0, 99), 7);
        assert_eq!(lines.caret(1, 99), 13);
        assert_eq!(lines.caret(2, 0), 14);
        assert_eq!(lines.caret(9, 9), 15);
    }
}
