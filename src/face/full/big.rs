//! Headings in big letters, for "larger".
//! Must never draw what the terminal's font may lack, nor leave a letter out.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use super::flow::{Flow, Span};
use super::row::{Ink, Row};
use crate::face::measure::cells;
use crate::page::Glyphs;
use crate::words::{graphemes, width};

/// Cells of a big letter, across and down.
const LETTER: u16 = 4;
/// The last letter that the big font has.
const LAST: char = '\u{ff}';

impl Flow<'_> {
    /// A heading in big letters; where they do not fit or cannot be drawn, with space between the letters.
    pub(super) fn big_head(&mut self, words: &str, span: Span) {
        let words = self.short(words, u16::MAX);
        let across = cells(words.chars().count()).saturating_mul(LETTER);
        // Quarter blocks are missing from console fonts.
        let drawable = self.look.glyphs == Glyphs::Full && words.chars().all(|sign| sign <= LAST);
        let from = self.rows.len();
        if drawable && across <= span.columns() && self.field_rows > 2 * LETTER {
            self.big_letters(&words, span, across);
        } else {
            let spread = graphemes(&words).collect::<Vec<_>>().join(" ");
            let text = if width(&spread) <= span.columns().into() { spread } else { words };
            for line in self.wrap(&text, span.columns()) {
                self.rows.push(Row::of(span.left, line, Ink::Bold));
            }
        }
        for row in &mut self.rows[from..] {
            row.keep = true;
        }
    }

    fn big_letters(&mut self, words: &str, span: Span, across: u16) {
        let area = Rect { x: 0, y: 0, width: across, height: LETTER };
        let mut buffer = Buffer::empty(area);
        BigText::builder().pixel_size(PixelSize::Quadrant).lines([words.into()]).build().render(area, &mut buffer);
        for y in area.rows() {
            let line: String =
                y.columns().filter_map(|cell| buffer.cell(cell.as_position())).map(Cell::symbol).collect();
            self.rows.push(Row::of(span.left, line.trim_end(), Ink::Plain));
        }
    }
}
