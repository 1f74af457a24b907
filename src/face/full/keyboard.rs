//! A drawing of the keyboard with the keys to press marked.
//! Must never be the only way to learn which key: the page names it, and how to make a sign is said below.

use super::flow::{Flow, Span};
use super::row::{Ink, Row};
use crate::face::keys::{Stroke, caps, strokes};
use crate::face::measure::cells;
use crate::page::Key;
use crate::say::{Id, Say};
use crate::words::{self, width};

/// Columns that the whole keyboard needs.
const WHOLE: u16 = 62;
/// Columns of the wide keys that begin the rows of letters.
const BEGIN: [u16; 4] = [0, 6, 8, 8];

const FUNCTION: [Key; 13] = [
    Key::Esc,
    Key::F(1),
    Key::F(2),
    Key::F(3),
    Key::F(4),
    Key::F(5),
    Key::F(6),
    Key::F(7),
    Key::F(8),
    Key::F(9),
    Key::F(10),
    Key::F(11),
    Key::F(12),
];
const WALKING: [Key; 5] = [Key::Delete, Key::Home, Key::End, Key::PgUp, Key::PgDn];
const ARROWS: [Key; 4] = [Key::Left, Key::Up, Key::Down, Key::Right];

impl Flow<'_> {
    pub(super) fn keyboard(&mut self, press: &[Key], hold: &[Id], span: Span) {
        let all: Vec<Stroke> = press.iter().flat_map(|key| strokes(*key, self.look.keys)).collect();
        let from = self.rows.len();
        if span.columns() >= WHOLE {
            self.whole(&all, hold, span);
        } else {
            self.compact(&all, span);
        }
        for row in &mut self.rows[from..] {
            row.keep = true;
        }
        // One key alone is named beside the drawing, by whoever asks for it; a way of making a sign is said here.
        if all.len() == 1 && hold.is_empty() && all[0].hold.is_none() {
            return;
        }
        let words = self.own(&crate::face::lines::press_say(press, hold, self.look.keys, words::key, ""));
        for line in self.wrap(&words, span.columns()) {
            self.rows.push(Row::of(span.left, line, Ink::Plain));
        }
    }

    fn whole(&mut self, all: &[Stroke], hold: &[Id], span: Span) {
        let pressed = |key: Key| all.iter().any(|stroke| stroke.key == key);
        let down = |name: &str| hold.iter().any(|id| id == name) || all.iter().any(|stroke| stroke.hold == Some(name));
        if FUNCTION.into_iter().any(pressed) {
            self.named(&FUNCTION, &pressed, span.left);
        }
        let shift = self.own(&Say::ui("hold-shift"));
        for (index, signs) in caps(self.look.keys).iter().enumerate() {
            let mut row = Row::default();
            let begin = span.left + BEGIN[index];
            match index {
                1 => {
                    let tab = pressed(Key::Tab) || pressed(Key::BackTab);
                    self.cap(&mut row, span.left, &self.named_cap(Key::Tab, 4), tab);
                }
                3 => {
                    let marked = down("shift") || pressed(Key::BackTab);
                    self.cap(&mut row, span.left, &self.short(&shift, 6), marked);
                }
                _ => {}
            }
            let mut at = begin;
            for (column, sign) in signs.iter().enumerate() {
                let marked = all.iter().any(|stroke| stroke.place == Some((index, column)));
                at = self.cap(&mut row, at, &sign.to_string(), marked) + 1;
            }
            match index {
                0 => drop(self.cap(&mut row, at, &self.named_cap(Key::Backspace, 9), pressed(Key::Backspace))),
                2 => drop(self.cap(&mut row, at, &self.named_cap(Key::Enter, 6), pressed(Key::Enter))),
                _ => {}
            }
            self.rows.push(row);
        }
        let mut row = Row::default();
        let space = format!("{:^18}", self.named_cap(Key::Space, 18));
        let mut at = self.cap(&mut row, span.left + 10, &space, pressed(Key::Space)) + 1;
        at = self.cap(&mut row, at, &self.own(&Say::ui("hold-altgr")), down("altgr")) + 3;
        for key in ARROWS {
            at = self.cap(&mut row, at, &self.named_cap(key, 8), pressed(key)) + 1;
        }
        self.rows.push(row);
        if WALKING.into_iter().any(pressed) {
            self.named(&WALKING, &pressed, span.left);
        }
    }

    /// Only the row in question, as much of it as fits; nothing for keys that are named by the words.
    fn compact(&mut self, all: &[Stroke], span: Span) {
        let rows = caps(self.look.keys);
        for (index, signs) in rows.iter().enumerate() {
            let marked: Vec<usize> = all
                .iter()
                .filter_map(|stroke| stroke.place)
                .filter(|place| place.0 == index)
                .map(|place| place.1)
                .collect();
            let Some(&first) = marked.first() else { continue };
            let fits = usize::from(span.columns() / 4).max(1);
            let from = (first + 1).saturating_sub(fits.div_ceil(2)).min(signs.len().saturating_sub(fits));
            let mut row = Row::default();
            let mut at = span.left;
            for (column, sign) in signs.iter().enumerate().skip(from).take(fits) {
                at = self.cap(&mut row, at, &sign.to_string(), marked.contains(&column)) + 1;
            }
            self.rows.push(row);
        }
        for stroke in all.iter().filter(|stroke| !matches!(stroke.key, Key::Char(_))) {
            let mut row = Row::default();
            self.cap(&mut row, span.left, &self.named_cap(stroke.key, span.columns().saturating_sub(2)), true);
            self.rows.push(row);
        }
    }

    fn named(&mut self, keys: &[Key], pressed: &impl Fn(Key) -> bool, left: u16) {
        let mut row = Row::default();
        let mut at = left;
        for key in keys {
            at = self.cap(&mut row, at, &self.named_cap(*key, 10), pressed(*key));
        }
        self.rows.push(row);
    }

    fn named_cap(&self, key: Key, columns: u16) -> String {
        self.short(&self.own(&words::key(key)), columns)
    }

    /// One key: a blank or a bracket on each side. Gives the column behind it.
    fn cap(&self, row: &mut Row, at: u16, text: &str, marked: bool) -> u16 {
        let text = crate::face::glyphs::fit(text, self.look.glyphs);
        if marked {
            row.put(at, format!("[{text}]"), Ink::Press);
        } else {
            row.put(at + 1, text.clone(), Ink::Plain);
        }
        at + cells(width(&text)) + 2
    }
}
