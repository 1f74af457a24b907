//! Tables and meters as rows.
//! Must never lose a word: what does not fit its column goes on below.

use super::flow::{Flow, MARK, Span};
use super::row::{Ink, Row, Spot};
use crate::face::measure::cells;
use crate::page::{Block, TableRow, Text};
use crate::say::Say;
use crate::words::width;

/// Cells between two columns.
const BETWEEN: u16 = 2;
/// Cells of a meter's bar without its brackets.
const BAR: u16 = 10;

impl Flow<'_> {
    pub(super) fn table(&mut self, heads: &[Text], rows: &[TableRow], span: Span) {
        let marks: Vec<String> =
            rows.iter().map(|row| row.mark.as_ref().map(|mark| self.line(mark)).unwrap_or_default()).collect();
        let widest = marks.iter().map(|mark| cells(width(mark))).max().unwrap_or(0);
        let lead = MARK + if widest > 0 { widest.min(span.columns() / 4) + BETWEEN } else { 0 };
        let inner = span.inward(lead);
        let heads: Vec<String> = heads.iter().map(|head| self.line(head)).collect();
        let texts: Vec<Vec<String>> =
            rows.iter().map(|row| row.cells.iter().map(|cell| self.line(cell)).collect()).collect();
        let columns = fit_columns(&heads, &texts, inner.columns());
        if !heads.is_empty() {
            self.cells(&heads, &columns, inner, Ink::Bold);
            if let Some(last) = self.rows.last_mut() {
                last.keep = true;
            }
        }
        for ((row, texts), mark) in rows.iter().zip(&texts).zip(&marks) {
            let from = self.rows.len();
            let lines = self.cells(texts, &columns, inner, Ink::Plain);
            let mark = self.short(mark, lead.saturating_sub(MARK + BETWEEN));
            let Some(first) = self.rows.get_mut(from) else { continue };
            first.start = true;
            first.put(span.left.saturating_add(MARK), mark, Ink::Bold);
            let Some(id) = &row.id else { continue };
            for (index, line) in lines.iter().enumerate() {
                let label = (inner.left, inner.left.saturating_add(cells(width(line)).max(u16::from(index == 0))));
                let cursor = (index == 0).then_some(inner.left);
                if let Some(row) = self.rows.get_mut(from + index) {
                    let (id, first) = (id.clone(), index == 0);
                    row.spots.push(Spot { id, label, cursor, mark: span.left, first, line: true });
                }
            }
        }
    }

    /// Writes the cells of one row side by side; gives the lines of the first.
    fn cells(&mut self, texts: &[String], columns: &[u16], span: Span, ink: Ink) -> Vec<String> {
        let wrapped: Vec<Vec<String>> =
            texts.iter().zip(columns).map(|(text, &columns)| self.wrap(text, columns)).collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(1);
        for index in 0..height {
            let mut row = Row { keep: index + 1 < height, ..Row::default() };
            let mut at = span.left;
            for (lines, &columns) in wrapped.iter().zip(columns) {
                if let Some(line) = lines.get(index) {
                    row.put(at, line.clone(), ink);
                }
                at = at.saturating_add(columns).saturating_add(BETWEEN);
            }
            self.rows.push(row);
        }
        wrapped.into_iter().next().unwrap_or_else(|| vec![String::new()])
    }

    /// Columns for the labels of the meters in a list, so that their bars stand under one another.
    pub(super) fn meter_labels(&self, list: &[Block]) -> u16 {
        let widest = |block: &Block| match block {
            Block::Meter { label, .. } => cells(width(&self.line(label))),
            _ => 0,
        };
        list.iter().map(widest).max().unwrap_or(0)
    }

    pub(super) fn meter(&mut self, label: &Text, done: u32, of: u32, span: Span, labels: u16) {
        let signs = self.signs();
        let filled = if of == 0 { 0 } else { u64::from(BAR) * u64::from(done.min(of)) / u64::from(of) };
        let filled = usize::try_from(filled).unwrap_or(0);
        let numbers = Say::ui("face-of").with("done", i64::from(done)).with("of", i64::from(of));
        let empty = usize::from(BAR).saturating_sub(filled);
        let bar = format!("[{}{}] {}", signs.bar[0].repeat(filled), signs.bar[1].repeat(empty), self.own(&numbers));
        let words = self.line(label);
        if labels.saturating_add(2).saturating_add(cells(width(&bar))) <= span.columns() {
            let mut row = Row::of(span.left, words, Ink::Plain);
            row.put(span.left + labels + 2, bar, Ink::Plain);
            self.rows.push(row);
            return;
        }
        for line in self.wrap(&words, span.columns()) {
            let mut row = Row::of(span.left, line, Ink::Plain);
            row.keep = true;
            self.rows.push(row);
        }
        self.rows.push(Row::of(span.left, bar, Ink::Plain));
    }
}

/// As wide as the widest cell; when that is too much, the widest column gives way, down to a few letters.
fn fit_columns(heads: &[String], rows: &[Vec<String>], room: u16) -> Vec<u16> {
    let count = rows.iter().map(Vec::len).chain([heads.len()]).max().unwrap_or(0);
    let mut columns: Vec<u16> = (0..count)
        .map(|index| {
            let of = |texts: &Vec<String>| texts.get(index).map_or(0, |text| cells(width(text)));
            let head = heads.get(index).map_or(0, |text| cells(width(text)));
            rows.iter().map(of).max().unwrap_or(0).max(head).max(1)
        })
        .collect();
    let between = cells(count.saturating_sub(1)).saturating_mul(BETWEEN);
    let room = room.saturating_sub(between).max(1);
    while columns.iter().map(|&column| u32::from(column)).sum::<u32>() > u32::from(room) {
        let Some(widest) = columns.iter_mut().max() else { break };
        let over = u32::from(*widest);
        if over <= 4 {
            break;
        }
        *widest -= 1;
    }
    columns
}
