//! Pictures of pages, reviewed like code. `^` stands under the cursor's cell; reversed cells are listed below.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Modifier;

use super::fixture;
use crate::face::Look;
use crate::face::full::Full;
use crate::page::{Focus, Geometry, Glyphs, Key, Page, Size as Letters, Theme};

/// The focus that a person would have first.
pub fn first(page: &Page) -> Focus {
    let mut focus = Focus::default();
    focus.settle(page, &Geometry::default());
    focus
}

pub fn picture(full: &mut Full, page: &Page, focus: &Focus, width: u16, height: u16) -> String {
    let size = Size { width, height };
    let mut buffer = Buffer::empty(Rect::from((Position::ORIGIN, size)));
    let cursor = full.paint(page, &fixture::voice("en"), focus, size, &mut buffer);
    let mut out = String::new();
    let mut reversed = String::new();
    for y in 0..height {
        let mut line = String::new();
        for x in 0..width {
            let cell = &buffer[(x, y)];
            line.push_str(cell.symbol());
            if cell.modifier.contains(Modifier::REVERSED) {
                reversed.push_str(cell.symbol());
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    format!("{out}cursor {},{}  reversed <{reversed}>\n", cursor.x, cursor.y)
}

fn pictures(name: &str, look: Look, width: u16, height: u16) {
    let mut out = String::new();
    for (title, page) in fixture::all() {
        let mut full = Full::new(look);
        full.layout(&page, &fixture::voice("en"), Size { width, height });
        let geometry = full.geometry();
        let mut focus = Focus::default();
        focus.settle(&page, &geometry);
        let _ = write!(out, "==== {title}\n{}", picture(&mut full, &page, &focus, width, height));
        for turn in 1..geometry.turns.len() {
            focus.key(Key::PgDn, &page, &geometry);
            let _ = writeln!(out, "==== {title}, turn {}", turn + 1);
            out.push_str(&picture(&mut full, &page, &focus, width, height));
        }
    }
    insta::assert_snapshot!(name, out);
}

#[test]
fn at_80_by_24() {
    pictures("80x24", Look::default(), 80, 24);
}

#[test]
fn at_40_by_12() {
    pictures("40x12", Look::default(), 40, 12);
}

#[test]
fn at_132_by_50() {
    pictures("132x50", Look::default(), 132, 50);
}

#[test]
fn at_20_by_5() {
    pictures("20x5", Look::default(), 20, 5);
}

#[test]
fn in_high_contrast_and_larger() {
    let look = Look { theme: Theme::HighContrast, size: Letters::Larger, glyphs: Glyphs::Full, ..Look::default() };
    pictures("larger", look, 80, 24);
}

#[test]
fn in_ascii_and_one_colour() {
    pictures("ascii", Look { glyphs: Glyphs::Ascii, theme: Theme::Mono, ..Look::default() }, 80, 24);
}
