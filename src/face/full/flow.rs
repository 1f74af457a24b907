//! The one walk over a page: blocks become rows, controls become stops, in the same order.
//! Must never know the focus or how many rows there are.

use super::row::{Edge, Ink, Row, Spot};
use crate::face::Look;
use crate::face::glyphs::{Signs, fit, signs};
use crate::face::measure::{cells, cut, flat, paragraphs};
use crate::page::{Bidi, Block, Control, Kind, Size, Text, Tone};
use crate::say::{Id, Say};
use crate::words::{Line, Order, Voice, lines, width};

/// Most columns of reading text.
pub const MEASURE: u16 = 64;
/// Most columns of a panel, with its borders.
pub const PANEL: u16 = 68;
/// Columns kept before every control for the mark.
pub const MARK: u16 = 2;

/// Air between the parts of a page.
pub const PARTS: u8 = 1;
/// Air between blocks of different kinds.
pub const KINDS: u8 = 2;
/// Air under the header, between notes.
pub const CALM: u8 = 3;
/// Air in "larger" only.
pub const LARGER: u8 = 4;

/// Columns that blocks may use: from, up to and without.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub left: u16,
    pub right: u16,
}

impl Span {
    /// Cells between the edges, at least 1.
    pub fn columns(self) -> u16 {
        self.right.saturating_sub(self.left).max(1)
    }

    /// At most so many cells.
    pub fn at_most(self, columns: u16) -> Self {
        Self { left: self.left, right: self.right.min(self.left.saturating_add(columns)) }
    }

    /// Further in on the left.
    pub fn inward(self, by: u16) -> Self {
        Self { left: self.left.saturating_add(by).min(self.right.saturating_sub(1)), right: self.right }
    }
}

/// Collects rows.
pub struct Flow<'a> {
    /// Who words it.
    pub voice: &'a Voice,
    /// How it should look.
    pub look: Look,
    /// Rows so far.
    pub rows: Vec<Row>,
    /// Borders to repeat when a panel goes over several turns.
    pub panels: Vec<(Row, Row)>,
    /// Columns inside the first field of several lines.
    pub field_columns: Option<u16>,
    /// Most rows that a field may take.
    pub field_rows: u16,
}

impl<'a> Flow<'a> {
    /// Nothing yet.
    pub fn new(voice: &'a Voice, look: Look, field_rows: u16) -> Self {
        Self { voice, look, rows: Vec::new(), panels: Vec::new(), field_columns: None, field_rows: field_rows.max(1) }
    }

    /// Words of a text in logical order, drawable; may hold several paragraphs.
    pub fn words(&self, text: &Text) -> String {
        fit(&self.voice.text(text), self.look.glyphs)
    }

    /// The same on one line.
    pub fn line(&self, text: &Text) -> String {
        flat(&self.words(text))
    }

    /// One of the face's own messages on one line.
    pub fn own(&self, say: &Say) -> String {
        flat(&fit(&self.voice.say(say), self.look.glyphs))
    }

    /// Lines of at most so many cells, in the order of the cells.
    pub fn wrap(&self, text: &str, columns: u16) -> Vec<String> {
        self.lines(text, columns).into_iter().map(|line| line.text).collect()
    }

    fn lines(&self, text: &str, columns: u16) -> Vec<Line> {
        lines(text, columns.into(), order(self.look))
    }

    /// One line of at most so many cells, in the order of the cells; what does not fit is left out.
    pub fn short(&self, text: &str, columns: u16) -> String {
        let text = cut(text, columns.into(), self.signs().cut);
        lines(&text, usize::MAX, order(self.look)).into_iter().next().map(|line| line.text).unwrap_or_default()
    }

    /// What to draw with.
    pub fn signs(&self) -> &'static Signs {
        signs(self.look.glyphs)
    }

    /// A blank row that may go; never two in a row.
    pub fn air(&mut self, level: u8) {
        match self.rows.last_mut() {
            None | Some(Row { panel: Some((_, Edge::Top)), .. }) => {}
            Some(last) if last.air > 0 => last.air = last.air.min(level),
            Some(_) => self.rows.push(Row::air(level)),
        }
    }

    /// A list of blocks.
    pub fn blocks(&mut self, list: &[Block], span: Span) {
        let fields = self.field_labels(list);
        let meters = self.meter_labels(list);
        // while a key is waited for, no key turns the page: what to press and its drawing stay together
        let asked =
            list.iter().position(|block| matches!(block, Block::One(one) if matches!(one.kind, Kind::Catch { .. })));
        let drawn = list.iter().position(|block| matches!(block, Block::Keyboard { .. }));
        let together = asked.zip(drawn).map_or(0..0, |(asked, drawn)| asked..drawn);
        let mut before = None;
        for (place, block) in list.iter().enumerate() {
            if let Some(level) = before.and_then(|before| air_between(before, block)) {
                self.air(level);
            }
            let from = self.rows.len();
            match block {
                Block::Gap => self.air(PARTS),
                Block::Head(text) => self.head(text, span.at_most(MEASURE)),
                Block::Para(text) => self.para(text, span.at_most(MEASURE), PARTS),
                Block::Note { tone, text } => self.note(*tone, text, span.at_most(MEASURE)),
                Block::Panel { name, body } => self.panel(name, body, span),
                Block::One(control) => self.one(control, span, fields),
                Block::Row(controls) => self.row(controls, span, fields, self.columns(list, place, span)),
                Block::Table { heads, rows } => self.table(heads, rows, span.at_most(PANEL)),
                Block::Meter { label, done, of } => self.meter(label, *done, *of, span.at_most(MEASURE), meters),
                Block::Keyboard { press, hold } => self.keyboard(press, hold, span),
            }
            if let Some(row) = self.rows.get_mut(from) {
                row.start = true;
            }
            if together.contains(&place) {
                self.rows[from..].iter_mut().for_each(|row| row.keep = true);
            }
            before = Some(block);
        }
    }

    fn head(&mut self, text: &Text, span: Span) {
        let words = self.line(text);
        if self.look.size == Size::Larger {
            self.big_head(&words, span);
            return;
        }
        for line in self.lines(&words, span.columns()) {
            let mut row = Row::of(side(&line, span), line.text, Ink::Bold);
            row.keep = true;
            self.rows.push(row);
        }
    }

    fn para(&mut self, text: &Text, span: Span, between: u8) {
        for (index, paragraph) in paragraphs(&self.words(text), text).into_iter().enumerate() {
            if index > 0 {
                self.air(between);
            }
            for line in self.lines(&paragraph, span.columns()) {
                self.rows.push(Row::of(side(&line, span), line.text, Ink::Plain));
            }
        }
    }

    fn note(&mut self, tone: Tone, text: &Text, span: Span) {
        let (id, ink) = match tone {
            Tone::Right => ("tone-right", Ink::Right),
            Tone::NotYet => ("tone-not-yet", Ink::NotYet),
            Tone::Hint => ("tone-hint", Ink::Hint),
            // words to know stand for themselves
            Tone::Info => return self.para(text, span.inward(MARK), CALM),
        };
        let word = self.own(&Say::ui(id));
        let span = span.inward(MARK);
        let hang = cells(width(&word) + if span.columns() < 40 { 2 } else { 3 });
        let beside = hang < span.columns() / 2;
        if !beside {
            let mut row = Row::of(span.left, word.clone(), ink);
            row.keep = true;
            self.rows.push(row);
        }
        let inner = if beside { span.inward(hang) } else { span };
        let from = self.rows.len();
        self.para(text, inner, CALM);
        if beside {
            match self.rows.get_mut(from) {
                Some(first) => first.put(span.left, word, ink),
                None => self.rows.push(Row::of(span.left, word, ink)),
            }
        }
    }

    fn panel(&mut self, name: &Text, body: &[Block], span: Span) {
        let span = span.at_most(PANEL);
        let signs = self.signs();
        let index = self.panels.len();
        let columns = usize::from(span.columns());
        let inside = columns.saturating_sub(2);
        let name = self.short(&self.line(name), cells(inside.saturating_sub(3)));
        let mut top = Row { panel: Some((index, Edge::Top)), keep: true, ..Row::default() };
        let title = if name.is_empty() { String::new() } else { format!(" {name} ") };
        let dashes = signs.across.repeat(inside.saturating_sub(width(&title)));
        top.put(span.left, signs.corners[0], Ink::Frame);
        top.put(span.left + 1, title.clone(), Ink::Bold);
        top.put(span.left + 1 + cells(width(&title)), format!("{dashes}{}", signs.corners[1]), Ink::Frame);
        let mut bottom = Row { panel: Some((index, Edge::Bottom)), ..Row::default() };
        bottom.put(
            span.left,
            format!("{}{}{}", signs.corners[2], signs.across.repeat(inside), signs.corners[3]),
            Ink::Frame,
        );
        self.panels.push((top.clone(), bottom.clone()));
        self.rows.push(top);
        let from = self.rows.len();
        let padding = if columns < 50 { 2 } else { 3 };
        let inner = Span { left: span.left + padding, right: span.right.saturating_sub(2) };
        self.blocks(body, inner);
        if self.rows.len() == from {
            self.rows.push(Row::default());
        }
        let right = span.right.saturating_sub(1);
        for row in &mut self.rows[from..] {
            row.put(span.left, signs.down, Ink::Frame);
            row.put(right, signs.down, Ink::Frame);
            row.panel = Some((index, Edge::Inside));
        }
        if let Some(last) = self.rows.last_mut() {
            last.keep = true;
        }
        self.rows.push(bottom);
    }

    fn one(&mut self, control: &Control, span: Span, labels: u16) {
        match &control.kind {
            Kind::Field { .. } => self.field(control, span, labels),
            Kind::Button | Kind::Option { .. } | Kind::Check { .. } | Kind::Catch { .. } => {
                let sign = self.box_of(control);
                let words = self.line(&control.label);
                self.stop(&control.id, control.frozen, &sign, &words, span.at_most(MEASURE + 4));
            }
        }
    }

    /// `(•) `, `[x] ` or nothing.
    pub fn box_of(&self, control: &Control) -> String {
        match control.kind {
            Kind::Option { picked: true } => format!("{} ", self.signs().picked),
            Kind::Option { picked: false } => "( ) ".into(),
            Kind::Check { on: true } => "[x] ".into(),
            Kind::Check { on: false } => "[ ] ".into(),
            Kind::Button | Kind::Field { .. } | Kind::Catch { .. } => String::new(),
        }
    }

    /// A control on rows of its own: the mark column, its box, its label.
    pub fn stop(&mut self, id: &Id, frozen: bool, sign: &str, words: &str, span: Span) {
        let inner = span.inward(MARK);
        let label = inner.inward(cells(width(sign)));
        let lines = self.wrap(words, label.columns());
        let last = lines.len().saturating_sub(1);
        for (index, line) in lines.into_iter().enumerate() {
            let mut row = Row { keep: index < last, ..Row::default() };
            if index == 0 {
                row.put(inner.left, sign.trim_end(), Ink::Plain);
            }
            let end = label.left.saturating_add(cells(width(&line)).max(1));
            row.put(label.left, line, Ink::Plain);
            if !frozen {
                let cursor = (index == 0).then_some(if sign.is_empty() { label.left } else { inner.left + 1 });
                row.spots.push(Spot {
                    id: id.clone(),
                    label: (label.left, end),
                    cursor,
                    mark: span.left,
                    first: index == 0,
                    line: true,
                });
            }
            self.rows.push(row);
        }
    }

    /// How wide the buttons of a row are where rows of as many buttons follow each other: they stand in columns.
    /// 0 where they would not stand beside each other.
    fn columns(&self, list: &[Block], place: usize, span: Span) -> u16 {
        let alike = |block: &Block| match (block, &list[place]) {
            (Block::Row(one), Block::Row(other)) => {
                one.len() == other.len() && one.iter().all(|control| control.kind == Kind::Button)
            }
            _ => false,
        };
        let before = list[..place].iter().rev().take_while(|block| alike(block)).count();
        let after = list[place..].iter().take_while(|block| alike(block)).count();
        if before + after < 2 {
            return 0;
        }
        let rows = list[place - before..place + after].iter();
        let labels = rows.flat_map(|block| match block {
            Block::Row(controls) => controls.as_slice(),
            _ => &[],
        });
        let wide = labels.map(|control| cells(width(&self.line(&control.label)))).max().unwrap_or_default();
        let beside = match &list[place] {
            Block::Row(controls) => cells(controls.len()),
            _ => 0,
        };
        let whole = (wide.saturating_add(MARK + 5)).saturating_mul(beside).saturating_sub(1);
        if whole <= span.columns() { wide } else { 0 }
    }

    fn row(&mut self, controls: &[Control], span: Span, labels: u16, wide: u16) {
        // One stop: never parted by the end of a turn.
        let mut row = Row { keep: true, ..Row::default() };
        let mut at = span.left;
        for control in controls {
            if matches!(control.kind, Kind::Field { .. }) {
                if !row.pieces.is_empty() {
                    self.rows.push(std::mem::replace(&mut row, Row { keep: true, ..Row::default() }));
                    at = span.left;
                }
                self.field(control, span, labels);
                continue;
            }
            let sign = self.box_of(control);
            let room = span.columns().saturating_sub(MARK + 4 + cells(width(&sign)));
            let words = self.short(&self.line(&control.label), room.max(1));
            let bare = !sign.is_empty();
            let fill = usize::from(wide.min(room)).saturating_sub(width(&words));
            let text = if bare { format!("{sign}{words}") } else { format!("[ {words}{} ]", " ".repeat(fill)) };
            let columns = cells(width(&text));
            if at > span.left && at.saturating_add(MARK + columns) > span.right {
                self.rows.push(std::mem::replace(&mut row, Row { keep: true, ..Row::default() }));
                at = span.left;
            }
            let first = at.saturating_add(MARK);
            let label = first.saturating_add(if bare { cells(width(&sign)) } else { 2 });
            if !control.frozen {
                let end = label.saturating_add(cells(width(&words)).max(1));
                let cursor = Some(if bare { first + 1 } else { label });
                let id = control.id.clone();
                row.spots.push(Spot { id, label: (label, end), cursor, mark: at, first: true, line: false });
            }
            row.put(first, text, Ink::Plain);
            at = first.saturating_add(columns).saturating_add(1);
        }
        if !row.pieces.is_empty() {
            row.keep = false;
            self.rows.push(row);
        }
    }
}

/// Who orders right-to-left text.
pub fn order(look: Look) -> Order {
    if look.bidi == Bidi::App { Order::Visual } else { Order::Logical }
}

/// Where a line begins: text that runs from the right stands at the right.
fn side(line: &Line, span: Span) -> u16 {
    if line.right_to_left { span.right.saturating_sub(cells(width(&line.text))).max(span.left) } else { span.left }
}

/// How much air belongs between two neighbours: the lower the level, the later it goes.
fn air_between(before: &Block, after: &Block) -> Option<u8> {
    match (before, after) {
        (Block::Gap, _) | (_, Block::Gap) => None,
        (Block::Head(_), _) | (Block::Meter { .. }, Block::Meter { .. }) => Some(LARGER),
        (Block::One(a), Block::One(b)) if same_class(&a.kind, &b.kind) => Some(LARGER),
        (_, Block::Head(_)) | (Block::Para(_), Block::Para(_)) => Some(PARTS),
        (Block::Note { .. }, Block::Note { .. }) => Some(CALM),
        _ => Some(KINDS),
    }
}

fn same_class(a: &Kind, b: &Kind) -> bool {
    std::mem::discriminant(a) == std::mem::discriminant(b)
}
