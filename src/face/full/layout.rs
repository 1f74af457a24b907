//! Where everything on a page stands, for a size of screen: the same for every focus.
//! Must never know the focus.

use ratatui::layout::Size;

use super::flow::{Flow, MARK, Span};
use super::row::{Ink, Row, Spot};
use super::turns::{self, Turn};
use crate::face::measure::{cells, cut, width};
use crate::face::{Look, Speak};
use crate::page::{Focus, Geometry, MORE, Page};
use crate::say::{Id, Say};

/// Rows from which on there is room for rules.
const RULES: u16 = 16;
/// The smallest screen on which a page can be used: columns, rows.
const LEAST: (u16, u16) = (20, 5);
/// Most rows of the drawer without its rule.
const DRAWER: u16 = 6;

/// A region of the screen whose rows turn.
#[derive(Clone, Debug, Default)]
pub struct Region {
    /// First row on the screen.
    pub top: u16,
    /// The rows of each turn; at least one turn.
    pub turns: Vec<Vec<Row>>,
}

impl Region {
    /// The turn on which a control can be reached.
    fn turn_of(&self, id: &str) -> Option<usize> {
        self.turns.iter().position(|rows| holds(rows, id))
    }
}

fn holds(rows: &[Row], id: &str) -> bool {
    rows.iter().flat_map(|row| &row.spots).any(|spot| spot.id == id)
}

/// A page laid out.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// The screen.
    pub size: Size,
    /// Header, rules, footer: the row on the screen and what stands there.
    pub frame: Vec<(u16, Row)>,
    /// Ask and body.
    pub body: Region,
    /// The drawer: its rule is the row above.
    pub drawer: Option<(Row, Region)>,
    /// First column of the text, where the cursor waits when nothing can have it.
    pub margin: u16,
    field_columns: Option<u16>,
    pointed: Option<usize>,
}

impl Layout {
    /// Lays out a page. One walk gives both the places and the order of the keys.
    pub fn new(page: &Page, voice: &dyn Speak, size: Size, look: Look) -> Self {
        if size.width < LEAST.0 || size.height < LEAST.1 {
            return Self::too_small(voice, size, look);
        }
        let ruled = size.height >= RULES;
        let top = if ruled { 2 } else { 1 };
        let room = size.height.saturating_sub(2 * top).max(1);
        let margin = if size.width >= 40 { 2 } else { 1 };
        let span = Span { left: margin, right: size.width.saturating_sub(1) };
        let mut flow = Flow::new(voice, look, room.saturating_sub(4));
        let mut layout = Self { size, margin, ..Self::default() };
        layout.frame(page, &flow, ruled);

        flow.blocks(&page.ask, span);
        let ask = std::mem::take(&mut flow.rows);
        flow.blocks(&page.body, span);
        let mut body = std::mem::take(&mut flow.rows);
        let mut ask = ask;
        if let Some(point) = &page.point {
            mark(&mut ask, point, margin);
            mark(&mut body, point, margin);
        }
        let air = if look.size == crate::page::Size::Larger { 2 } else { 1 };
        // One blank row under the header, when there is room.
        let lead = Row::air(1);
        if ask.is_empty() {
            body.insert(0, lead);
        } else {
            ask.insert(0, lead);
        }
        let turns = turns::cut(&ask, &body, &flow.panels, room.into(), air);
        layout.body = Region { top, turns: finish(turns, &flow, span) };
        layout.field_columns = flow.field_columns;
        layout.pointed = page.point.as_deref().and_then(|id| layout.body.turn_of(id));

        if let Some(drawer) = &page.drawer {
            let high = DRAWER.min(room.saturating_sub(2)).max(1);
            let mut flow = Flow::new(voice, look, high.saturating_sub(1));
            flow.blocks(&drawer.body, span);
            let turns = turns::cut(&[], &flow.rows, &flow.panels, high.into(), 1);
            let tall = cells(turns.iter().map(|turn| turn.rows.len() + usize::from(turn.more)).max().unwrap_or(1));
            let top = (top + room).saturating_sub(tall.clamp(1, high));
            let region = Region { top, turns: finish(turns, &flow, span) };
            layout.drawer = Some((drawer_rule(&flow.line(&drawer.head), &flow, size), region));
            layout.field_columns = flow.field_columns.or(layout.field_columns);
        }
        layout
    }

    fn too_small(voice: &dyn Speak, size: Size, look: Look) -> Self {
        let flow = Flow::new(voice, look, 1);
        let words = flow.own(&Say::ui("face-too-small"));
        let rows = crate::face::measure::wrap(&words, size.width.into());
        let rows = rows.into_iter().map(|line| Row::of(0, line, Ink::Plain)).take(size.height.into()).collect();
        Self { size, body: Region { top: 0, turns: vec![rows] }, ..Self::default() }
    }

    fn frame(&mut self, page: &Page, flow: &Flow, ruled: bool) {
        let Size { width: columns, height } = self.size;
        let narrow = columns < 60;
        let progress = match page.progress {
            Some((step, of)) if narrow => format!("{step} / {of}"),
            Some((step, of)) => {
                flow.own(&Say::ui("face-step").with("step", i64::from(step)).with("of", i64::from(of)))
            }
            None => flow.own(&Say::ui("face-paso")),
        };
        let place = flow.line(&page.place);
        self.frame.push((0, ends(&[place], &progress, columns, flow, Ink::Bold)));
        let keys: Vec<String> = page
            .keys
            .iter()
            .map(|help| {
                let key = flow.own(&Say::ui(format!("key-{}", help.key.name())));
                format!("{key} {}", flow.line(&help.text))
            })
            .collect();
        let status: Vec<String> = page.status.iter().map(|text| flow.line(text)).collect();
        let footer = ends(&keys, &status.join("   "), columns, flow, Ink::Plain);
        self.frame.push((height.saturating_sub(1), footer));
        if ruled {
            let rule = flow.signs().across.repeat(columns.saturating_sub(2).into());
            self.frame.push((1, Row::of(1, rule.clone(), Ink::Frame)));
            self.frame.push((height.saturating_sub(2), Row::of(1, rule, Ink::Frame)));
        }
    }

    /// What the focus needs to know of this layout.
    pub fn geometry(&self) -> Geometry {
        let turns = &self.reached().turns;
        let ids = |rows: &Vec<Row>| {
            let mut ids: Vec<Id> = Vec::new();
            for spot in rows.iter().flat_map(|row| &row.spots) {
                if !ids.contains(&spot.id) {
                    ids.push(spot.id.clone());
                }
            }
            ids
        };
        Geometry {
            field_columns: self.field_columns.unwrap_or(Geometry::default().field_columns),
            turns: if turns.len() > 1 { turns.iter().map(ids).collect() } else { Vec::new() },
        }
    }

    /// What keys reach: the drawer when it is open.
    pub fn reached(&self) -> &Region {
        self.drawer.as_ref().map_or(&self.body, |(_, region)| region)
    }

    /// The turn to show: the focus's, unless its control stands on another.
    pub fn turn(&self, focus: &Focus) -> usize {
        let region = self.reached();
        let turn = focus.turn.min(region.turns.len().saturating_sub(1));
        match &focus.on {
            Some(id) if !region.turns.get(turn).is_some_and(|rows| holds(rows, id)) => {
                region.turn_of(id).unwrap_or(turn)
            }
            _ => turn,
        }
    }

    /// The turn of the page behind an open drawer: where the tutor points, else the one seen last.
    pub fn behind(&self, last: usize) -> usize {
        self.pointed.unwrap_or(last).min(self.body.turns.len().saturating_sub(1))
    }

    /// The control at a place on the screen, on that turn.
    pub fn hit(&self, column: u16, row: u16, turn: usize) -> Option<Id> {
        let region = self.reached();
        let rows = region.turns.get(turn)?;
        let index = usize::from(row.checked_sub(region.top)?);
        let here = rows.get(index)?;
        let near = |spot: &&Spot| column >= spot.mark && column < spot.label.1.saturating_add(2);
        if let Some(spot) = here.spots.iter().filter(near).max_by_key(|spot| spot.mark) {
            return Some(spot.id.clone());
        }
        rows[..=index].iter().enumerate().rev().find_map(|(at, row)| {
            let field = row.field.as_ref()?;
            let inside = column >= field.column
                && column < field.column.saturating_add(field.columns)
                && index < at + usize::from(field.rows);
            if inside { field.id.clone() } else { None }
        })
    }
}

/// Turns with their last row, "more: Send, Throw away".
fn finish(turns: Vec<Turn>, flow: &Flow, span: Span) -> Vec<Vec<Row>> {
    let names: Vec<Vec<String>> = turns.iter().map(|turn| stop_names(&turn.rows)).collect();
    let add = |(index, turn): (usize, Turn)| {
        let mut rows = turn.rows;
        if turn.more {
            let mut next: Vec<&str> = Vec::new();
            for name in names[index + 1..].iter().flatten() {
                if !next.contains(&name.as_str()) && !names[index].contains(name) {
                    next.push(name);
                }
            }
            let words = if next.is_empty() {
                flow.own(&Say::ui("face-more"))
            } else {
                flow.own(&Say::ui("face-more-what").with("what", next.join(", ")))
            };
            let room = usize::from(span.columns().saturating_sub(MARK));
            let words = cut(&format!("{}{words}", flow.signs().below), room, flow.signs().cut);
            let at = span.left + MARK;
            let end = at + cells(width(&words));
            let mut row = Row::of(at, words, Ink::Plain);
            row.spots.push(Spot { id: MORE.into(), label: (at, end), cursor: Some(at), mark: span.left });
            rows.push(row);
        }
        rows
    };
    turns.into_iter().enumerate().map(add).collect()
}

/// The labels of the stops on these rows, as far as they stand on their first row.
fn stop_names(rows: &[Row]) -> Vec<String> {
    let name = |row: &Row, spot: &Spot| {
        let piece = row.pieces.iter().rfind(|piece| piece.column <= spot.label.0 && piece.column >= spot.mark)?;
        let text = piece.text.trim_start_matches("[ ").trim_end_matches(" ]");
        Some(text.to_owned())
    };
    let first = |row: &Row, spot: &Spot| {
        (spot.cursor.is_some() || row.field.is_some() || row.keep).then(|| name(row, spot)).flatten()
    };
    rows.iter().flat_map(|row| row.spots.iter().filter_map(|spot| first(row, spot))).collect()
}

/// Puts the pointer into the gutter beside a control.
fn mark(rows: &mut [Row], id: &str, margin: u16) {
    if let Some(row) = rows.iter_mut().find(|row| row.spots.iter().any(|spot| spot.id == id)) {
        let (column, sign) = if margin >= 2 { (0, "=>") } else { (0, "=") };
        row.put(column, sign, Ink::Point);
    }
}

/// Words at the left and at the right end of a row. The left words go from their end when room is short,
/// but the first stays; then the right gives way.
fn ends(left: &[String], right: &str, columns: u16, flow: &Flow, ink: Ink) -> Row {
    let room = usize::from(columns.saturating_sub(2));
    let end = flow.signs().cut;
    let mut text = cut(left.first().map_or("", String::as_str), room, end);
    let right = cut(right, room.saturating_sub(width(&text) + 2).max(room / 4), end);
    let beside = room.saturating_sub(width(&right) + if right.is_empty() { 0 } else { 2 });
    text = cut(&text, beside, end);
    for more in left.iter().skip(1) {
        if width(&text) + 3 + width(more) > beside {
            break;
        }
        text.push_str("   ");
        text.push_str(more);
    }
    let mut row = Row::of(1, text, ink);
    row.put(columns.saturating_sub(1 + cells(width(&right))), right, Ink::Plain);
    row
}

fn drawer_rule(head: &str, flow: &Flow, size: Size) -> Row {
    let double = flow.signs().double;
    let room = usize::from(size.width.saturating_sub(2));
    let head = cut(head, room.saturating_sub(4), flow.signs().cut);
    let tail = room.saturating_sub(3 + width(&head));
    let mut row = Row::of(1, double, Ink::Frame);
    row.put(3, head.clone(), Ink::Bold);
    row.put(4 + cells(width(&head)), double.repeat(tail), Ink::Frame);
    row
}
