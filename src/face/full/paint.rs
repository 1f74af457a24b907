//! Paints a layout: first everything that does not depend on the focus, then the focus on top.
//! Must never paint outside the screen or send a control character.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use super::field::window;
use super::layout::{Layout, Region};
use super::row::{FieldBox, Ink, Row};
use super::theme;
use crate::face::Look;
use crate::face::measure::cells;
use crate::page::Focus;

/// The screen without any focus: that turn of the page and that part of the drawer.
pub fn base(layout: &Layout, turn: usize, drawer_turn: usize, look: Look) -> Buffer {
    let area = Rect::from((Position::ORIGIN, layout.size));
    let mut buffer = Buffer::empty(area);
    buffer.set_style(area, theme::ground(look.theme));
    for (y, row) in &layout.frame {
        put(&mut buffer, *y, row, look);
    }
    region(&mut buffer, &layout.body, turn, layout.first_row(turn), look);
    if let Some((rule, drawer)) = &layout.drawer {
        let top = drawer.top.saturating_sub(1);
        let tall = drawer.turns.iter().map(Vec::len).max().unwrap_or(1);
        let covered = Rect { x: 0, y: top, width: area.width, height: cells(tall + 1) }.intersection(area);
        for position in covered.positions() {
            if let Some(cell) = buffer.cell_mut(position) {
                cell.reset();
                cell.set_style(theme::ground(look.theme));
            }
        }
        put(&mut buffer, top, rule, look);
        region(&mut buffer, drawer, drawer_turn, 0, look);
    }
    buffer
}

fn region(buffer: &mut Buffer, region: &Region, turn: usize, first: usize, look: Look) {
    let rows = || (region.top..).zip(region.turns.get(turn).into_iter().flatten().skip(first));
    for (y, row) in rows() {
        put(buffer, y, row, look);
    }
    for (y, row) in rows() {
        if let Some(field) = &row.field {
            fill(buffer, y, field, 0, look);
        }
    }
}

fn put(buffer: &mut Buffer, y: u16, row: &Row, look: Look) {
    for piece in &row.pieces {
        write(buffer, piece.column, y, &piece.text, piece.ink, look);
    }
}

fn write(buffer: &mut Buffer, x: u16, y: u16, text: &str, ink: Ink, look: Look) {
    if x < buffer.area.width && y < buffer.area.height {
        let room = usize::from(buffer.area.width - x);
        buffer.set_stringn(x, y, text, room, theme::style(look.theme, ink));
    }
}

/// Writes the window onto a box's text; gives the place of the caret.
fn fill(buffer: &mut Buffer, y: u16, field: &FieldBox, caret: usize, look: Look) -> (u16, u16) {
    let window = window(field, caret);
    let blank = " ".repeat(field.columns.into());
    for row in 0..field.rows {
        let text = window.rows.get(usize::from(row)).map_or("", String::as_str);
        let y = y.saturating_add(row);
        let room = field.columns.min(buffer.area.width.saturating_sub(field.column));
        write(buffer, field.column, y, &blank[..usize::from(room)], Ink::Plain, look);
        write(buffer, field.column, y, text, Ink::Plain, look);
    }
    (field.column.saturating_add(window.caret.0), y.saturating_add(window.caret.1))
}

/// Paints the focus; gives the place of the cursor, always inside the screen.
pub fn focus(buffer: &mut Buffer, layout: &Layout, focus: &Focus, look: Look) -> Position {
    let (top, rows) = layout.reached(focus);
    let mut cursor = (layout.margin, top);
    if let Some(on) = &focus.on {
        for (y, row) in (top..).zip(rows) {
            let spots = row.spots.iter().filter(|spot| spot.id == *on);
            for spot in spots {
                for x in spot.label.0..spot.label.1.min(buffer.area.width) {
                    if let Some(cell) = buffer.cell_mut((x, y)) {
                        cell.modifier.toggle(Modifier::REVERSED);
                    }
                }
                if spot.first {
                    write(buffer, spot.mark, y, ">", Ink::Bold, look);
                }
                if let Some(x) = spot.cursor {
                    cursor = (x, y);
                }
            }
            if let Some(field) = row.field.as_ref().filter(|field| field.id.as_ref() == Some(on)) {
                cursor = fill(buffer, y, field, focus.caret, look);
            }
        }
    }
    let last = (buffer.area.width.saturating_sub(1), buffer.area.height.saturating_sub(1));
    Position { x: cursor.0.min(last.0), y: cursor.1.min(last.1) }
}
