//! Boxes to write in: their place on the page, and the window onto their text that follows the caret.
//! Must never change the text.

use super::flow::{Flow, MARK, MEASURE, Span};
use super::row::{FieldBox, Ink, Row, Spot};
use crate::face::measure::cells;
use crate::page::field::Lines;
use crate::page::{Block, Control, Kind};
use crate::{
    gate,
    words::{graphemes, width},
};

/// Columns of the underscored bed of a one-line field.
const BED: u16 = 24;
/// Most columns of a one-line field; longer text scrolls inside.
const LINE: u16 = 40;

impl Flow<'_> {
    /// Columns for the labels of the fields in a list, so that their boxes stand under one another.
    pub(super) fn field_labels(&self, list: &[Block]) -> u16 {
        let one_line = |control: &Control| match control.kind {
            Kind::Field { lines, .. } if lines <= 1 => cells(width(&self.line(&control.label))),
            _ => 0,
        };
        let widest = |block: &Block| match block {
            Block::One(control) => one_line(control),
            Block::Row(controls) => controls.iter().map(one_line).max().unwrap_or(0),
            _ => 0,
        };
        list.iter().map(widest).max().unwrap_or(0)
    }

    pub(super) fn field(&mut self, control: &Control, span: Span, labels: u16) {
        let Kind::Field { value, lines, secret } = &control.kind else { return };
        let span = span.at_most(MEASURE + MARK);
        let inner = span.inward(MARK);
        let dots = |text: &str| graphemes(text).map(|_| self.signs().dot).collect();
        let value = if *secret { dots(value) } else { keep_lines(value, *lines > 1) };
        let label = self.short(&self.line(&control.label), inner.columns());
        let end = inner.left.saturating_add(cells(width(&label)).max(1));
        let mut row = Row::of(inner.left, label, Ink::Plain);
        let id = (!control.frozen).then(|| control.id.clone());
        let several = *lines > 1;
        let beside = !several && labels.saturating_add(2 + BED / 2) <= inner.columns();
        let column = if beside { inner.left + labels + 2 } else { inner.left + if several { 2 } else { 0 } };
        let room = span.right.saturating_sub(column).max(1);
        let columns = if several { room } else { room.min(LINE) };
        let rows = u16::from((*lines).max(1)).min(self.field_rows);
        if several {
            self.field_columns.get_or_insert(columns);
        }
        if let Some(id) = &id {
            row.spots.push(Spot {
                id: id.clone(),
                label: (inner.left, end),
                cursor: None,
                mark: span.left,
                first: true,
                line: false,
            });
        }
        let field = FieldBox { id: id.clone(), column, columns, rows, value, bed: !several };
        if beside {
            row.field = Some(field);
            self.rows.push(row);
            return;
        }
        row.keep = true;
        self.rows.push(row);
        for index in 0..rows {
            let mut row = Row { keep: index + 1 < rows, ..Row::default() };
            if several {
                row.put(inner.left, self.signs().down, Ink::Frame);
            }
            if index == 0 {
                row.field = Some(field.clone());
            }
            self.rows.push(row);
        }
    }
}

fn keep_lines(value: &str, several: bool) -> String {
    let value = gate::text(value);
    if several { value } else { value.replace('\n', " ") }
}

/// What a box shows: its rows, and where the caret is (column and row inside the box).
#[derive(Debug, PartialEq, Eq)]
pub struct Window {
    /// The text of each row, bed included.
    pub rows: Vec<String>,
    /// Column and row of the caret inside the box.
    pub caret: (u16, u16),
}

/// The part of a box's text around the caret (in letters); 0 shows its start.
pub fn window(field: &FieldBox, caret: usize) -> Window {
    let columns = usize::from(field.columns.max(1));
    if field.bed {
        let letters: Vec<&str> = graphemes(&field.value).collect();
        return one_line(&letters, caret.min(letters.len()), columns);
    }
    // The very lines that the keys walk.
    let lines = Lines::new(&field.value, columns);
    let (at, column) = lines.place(caret);
    let rows = usize::from(field.rows);
    let first = (at + 1).saturating_sub(rows);
    let shown = lines.ranges.iter().skip(first).take(rows);
    let shown = shown.map(|range| field.value[range.clone()].trim_end_matches('\n').to_owned()).collect();
    Window { rows: shown, caret: (cells(column.min(columns.saturating_sub(1))), cells(at - first)) }
}

fn one_line(letters: &[&str], caret: usize, columns: usize) -> Window {
    let sizes: Vec<usize> = letters.iter().map(|letter| width(letter)).collect();
    let mut from = 0;
    let mut before: usize = sizes[..caret].iter().sum();
    // Room for the caret itself behind the last letter.
    while before + 1 > columns && from < caret {
        before -= sizes[from];
        from += 1;
    }
    let mut text = String::new();
    let mut used = 0;
    for (letter, size) in letters.iter().zip(&sizes).skip(from) {
        if used + size > columns {
            break;
        }
        text.push_str(letter);
        used += size;
    }
    let bed = usize::from(BED).min(columns);
    if used > 0 && used < bed {
        text.push(' ');
        used += 1;
    }
    text.push_str(&"_".repeat(bed.saturating_sub(used)));
    Window { rows: vec![text], caret: (cells(before), 0) }
}
