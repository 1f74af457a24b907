//! Right-to-left text in the order in which a terminal fills its cells. Must never be used for speech, the line face
//! or files: those get logical text.

use std::ops::Range;

use unicode_bidi::ParagraphBidiInfo;
use unicode_segmentation::UnicodeSegmentation;

/// Takes off the isolation marks that Fluent puts around arguments.
pub fn plain_text(text: &str) -> String {
    text.chars().filter(|sign| !is_mark(*sign)).collect()
}

/// One line that is a paragraph of its own (a label, a heading) in visual order, without marks.
/// For text of several lines use [`super::lines`], which looks at whole paragraphs.
pub fn bidi(line: &str) -> String {
    Paragraph::new(line).visual(0..line.len())
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// A paragraph and the direction of each of its parts; `None` where all runs from left to right.
pub(super) struct Paragraph<'a> {
    text: &'a str,
    info: Option<ParagraphBidiInfo<'a>>,
}

impl<'a> Paragraph<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let turns = text.chars().any(|sign| {
            matches!(sign, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        });
        Self { text, info: turns.then(|| ParagraphBidiInfo::new(text, None)) }
    }

    pub(super) fn right_to_left(&self) -> bool {
        self.info.as_ref().is_some_and(|info| info.paragraph_level.is_rtl())
    }

    /// A line of it in visual order, without marks.
    pub(super) fn visual(&self, line: Range<usize>) -> String {
        let Some(info) = self.info.as_ref().filter(|_| !line.is_empty()) else {
            return plain_text(&self.text[line]);
        };
        let (levels, runs) = info.visual_runs(line);
        let mut visual = String::new();
        for run in runs {
            let text = &self.text[run.clone()];
            if levels[run.start].is_rtl() {
                // Accents stay behind their letter; brackets open the other way (Unicode annex 9, L3 and L4).
                for letter in text.graphemes(true).rev() {
                    visual.extend(letter.chars().filter(|sign| !is_mark(*sign)).map(mirrored));
                }
            } else {
                visual.extend(text.chars().filter(|sign| !is_mark(*sign)));
            }
        }
        visual
    }
}

fn mirrored(sign: char) -> char {
    const PAIRS: [(char, char); 6] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('«', '»'), ('‹', '›')];
    PAIRS
        .into_iter()
        .find_map(|(open, close)| match sign {
            _ if sign == open => Some(close),
            _ if sign == close => Some(open),
            _ => None,
        })
        .unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        gate,
        words::{Order, lines},
    };

    #[test]
    fn left_to_right_text_stays_and_loses_its_marks() {
        assert_eq!(bidi("Hello \u{2068}Ana\u{2069}."), "Hello Ana.");
    }

    #[test]
    fn an_arabic_name_in_an_english_sentence_does_not_pull_the_full_stop() {
        assert_eq!(bidi("To \u{2068}\u{627}\u{628}\u{629}\u{2069}."), "To \u{629}\u{628}\u{627}.");
    }

    #[test]
    fn a_hebrew_line_begins_at_the_right_with_brackets_turned_and_numbers_kept() {
        let laid = lines("\u{5d0}\u{5d1} (12)", 20, Order::Visual);
        assert!(laid[0].right_to_left);
        assert_eq!(laid[0].text, "(12) \u{5d1}\u{5d0}");
    }

    #[test]
    fn accents_stay_behind_their_letter() {
        assert_eq!(bidi("\u{5d1}\u{5b0}\u{5d0}"), "\u{5d0}\u{5d1}\u{5b0}");
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in "[a-z\u{5d0}-\u{5d5}\u{627}-\u{62a}0-9 ().\u{2068}\u{2069}]{0,40}") {
            let sorted = |text: &str| { let mut signs: Vec<char> = text.chars().collect(); signs.sort_unstable(); signs };
            let turned = |text: &str| text.replace([')', '('], "(");
            prop_assert_eq!(sorted(&turned(&bidi(&text))), sorted(&turned(&plain_text(&gate::text(&text)))));
        }
    }
}
