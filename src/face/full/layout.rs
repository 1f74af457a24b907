//! Where everything on a page stands, for a size of screen: the same for every focus.
//! Must never know the focus.

use ratatui::layout::Size;

use super::flow::{CALM, Flow, LARGER, MARK, PARTS, Span};
use super::row::{Ink, Row, Spot};
use super::turns::{self, Turn};
use crate::face::Look;
use crate::face::glyphs::signs;
use crate::face::measure::{cells, cut};
use crate::page::{Block, Focus, Geometry, MORE, Page, Size as Letters};
use crate::say::{Id, Say};
use crate::words::{Voice, key, width};

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
    /// Where the pointed control is seen above the drawer: the turn, and how many of its rows give way.
    aim: Option<(usize, usize)>,
    field_columns: Option<u16>,
}

impl Layout {
    /// Lays out a page. One walk gives both the places and the order of the keys.
    pub fn new(page: &Page, voice: &Voice, size: Size, look: Look) -> Self {
        if size.width < LEAST.0 || size.height < LEAST.1 {
            return Self::too_small(voice, size, look);
        }
        let ruled = size.height >= RULES;
        let top = if ruled { 2 } else { 1 };
        let room = size.height.saturating_sub(2 * top).max(1);
        let margin = if size.width >= 40 { 2 } else { 1 };
        let span = Span { left: margin, right: size.width.saturating_sub(1) };
        let room_for_field = room.saturating_sub(4);
        let mut layout = Self { size, margin, ..Self::default() };
        let mut flow = Flow::new(voice, look, room_for_field);
        layout.frame(page, &flow, ruled);

        let air = if look.size == Letters::Larger { LARGER } else { CALM };
        let flowed = |flow: &mut Flow<'_>, body: &[Block]| {
            flow.blocks(&page.ask, span);
            let mut ask = std::mem::take(&mut flow.rows);
            flow.blocks(body, span);
            let mut body = std::mem::take(&mut flow.rows);
            for (at, sign) in page.other.iter().map(|at| (at, "->")).chain(page.point.iter().map(|at| (at, "=>"))) {
                mark(&mut ask, at, sign);
                mark(&mut body, at, sign);
            }
            // One blank row under the header, when there is room.
            let first = if ask.is_empty() { &mut body } else { &mut ask };
            first.insert(0, Row::air(CALM));
            (ask, body)
        };
        let (ask, body) = flowed(&mut flow, &page.body);
        let mut turns = turns::cut(&ask, &body, &flow.panels, room.into(), air);
        if turns.len() > 1
            && let Some((note, rest)) = last_note(&page.body)
        {
            // What was just said must be seen on whichever turn one is.
            let mut again = Flow::new(voice, look, room_for_field);
            again.blocks(std::slice::from_ref(note), span);
            let said = turns::with_air(&std::mem::take(&mut again.rows), 0);
            // a box, its name and the row that turns the page need three
            if said.len() * 2 <= usize::from(room) && said.len() + 3 <= usize::from(room) {
                let (ask, body) = flowed(&mut again, &rest);
                turns = turns::cut(&ask, &body, &again.panels, usize::from(room) - said.len(), 0);
                turns.iter_mut().for_each(|turn| turn.rows.extend(said.iter().cloned()));
                flow = again;
            }
        }
        layout.body = Region { top, turns: finish(turns, &flow, span, room) };
        layout.field_columns = flow.field_columns;

        if let Some(drawer) = &page.drawer {
            let high = DRAWER.min(room.saturating_sub(2)).max(1);
            let mut flow = Flow::new(voice, look, high.saturating_sub(4));
            flow.blocks(&drawer.body, span);
            give_way(&mut flow.rows, high.into(), signs(look.glyphs).cut);
            if high < 3 {
                boxes_alone(&mut flow.rows);
            }
            // The drawer has one turn for the keys; on a very small screen its window follows the focus.
            let turns = turns::cut(&[], &flow.rows, &flow.panels, high.into(), PARTS);
            let turns: Vec<Vec<Row>> = turns.into_iter().map(|turn| turn.rows).collect();
            let tall = cells(turns.iter().map(Vec::len).max().unwrap_or(1)).clamp(1, high);
            let top = (top + room).saturating_sub(tall);
            layout.drawer = Some((drawer_rule(&flow.line(&drawer.head), &flow, size), Region { top, turns }));
            let free = usize::from(top.saturating_sub(1).saturating_sub(layout.body.top));
            layout.aim = page.point.as_ref().or(page.other.as_ref()).and_then(|point| aim(&layout.body, point, free));
            layout.field_columns = flow.field_columns.or(layout.field_columns);
        }
        layout
    }

    fn too_small(voice: &Voice, size: Size, look: Look) -> Self {
        let flow = Flow::new(voice, look, 1);
        let words = flow.own(&Say::ui("face-too-small"));
        let rows = flow.wrap(&words, size.width);
        let rows = rows.into_iter().map(|line| Row::of(0, line, Ink::Plain)).take(size.height.into()).collect();
        Self { size, body: Region { top: 0, turns: vec![rows] }, ..Self::default() }
    }

    fn frame(&mut self, page: &Page, flow: &Flow, ruled: bool) {
        let Size { width: columns, height } = self.size;
        let narrow = columns < 60;
        let progress = match page.progress {
            Some((step, of)) if narrow => format!("{step} / {of}"),
            Some((step, of)) => flow.own(&Say::ui("face-step").with("step", i64::from(step)).with("of", i64::from(of))),
            None => flow.own(&Say::ui("face-paso")),
        };
        let place = flow.line(&page.place);
        self.frame.push((0, ends(&[place], &progress, columns, flow, Ink::Bold)));
        let keys: Vec<String> =
            page.keys.iter().map(|help| format!("{} {}", flow.own(&key(help.key)), flow.line(&help.text))).collect();
        let status: Vec<String> = page.status.iter().map(|text| flow.line(text)).collect();
        let footer = ends(&keys, &status.join("   "), columns, flow, Ink::Plain);
        self.frame.push((height.saturating_sub(1), footer));
        if ruled {
            let rule = flow.signs().across.repeat(columns.saturating_sub(2).into());
            self.frame.push((1, Row::of(1, rule.clone(), Ink::Frame)));
            self.frame.push((height.saturating_sub(2), Row::of(1, rule, Ink::Frame)));
        }
    }

    /// What the focus needs to know of this layout: each stop on the first turn where it can be seen.
    pub fn geometry(&self) -> Geometry {
        let mut seen: Vec<&Id> = Vec::new();
        let mut turns: Vec<Vec<Id>> = Vec::new();
        for rows in &self.body.turns {
            let mut ids: Vec<Id> = Vec::new();
            for spot in rows.iter().flat_map(|row| &row.spots) {
                if spot.id == MORE {
                    ids.push(MORE.into());
                } else if !seen.contains(&&spot.id) {
                    seen.push(&spot.id);
                    ids.push(spot.id.clone());
                }
            }
            turns.push(ids);
        }
        let drawer = self.drawer.iter().flat_map(|(_, drawer)| &drawer.turns);
        let rows = self.body.turns.iter().chain(drawer).flatten();
        let lines = rows.filter_map(|row| row.spots.first()).filter(|spot| !spot.line).map(|spot| spot.id.clone());
        if turns.len() < 2 {
            turns.clear();
        }
        let texts = self.body.turns.iter().flatten().flat_map(|row| &row.pieces).map(|piece| piece.text.as_str());
        let words = texts.map(|text| text.split_whitespace().count()).sum::<usize>();
        Geometry {
            field_columns: self.field_columns.unwrap_or(Geometry::default().field_columns),
            turns,
            lines: lines.collect(),
            words: u32::try_from(words).unwrap_or(u32::MAX),
        }
    }

    /// The turn of the page to show: the focus's, unless its control stands on another.
    /// With a drawer open, keys turn the page behind it, unless something is pointed at: that is shown.
    pub fn turn(&self, focus: &Focus) -> usize {
        let turn = focus.turn.min(self.body.turns.len().saturating_sub(1));
        if let Some((aim, _)) = self.aim {
            return aim;
        }
        match &focus.on {
            Some(id) if self.drawer.is_none() && !self.body.turns.get(turn).is_some_and(|rows| holds(rows, id)) => {
                self.body.turn_of(id).unwrap_or(turn)
            }
            _ => turn,
        }
    }

    /// The first row to show of a turn of the page: later ones move up when the drawer would hide what is pointed at.
    pub fn first_row(&self, turn: usize) -> usize {
        self.aim.filter(|(aim, _)| *aim == turn).map_or(0, |(_, first)| first)
    }

    /// The rows that keys reach and the first of them on the screen: those of the drawer when it is open.
    pub fn reached(&self, focus: &Focus) -> (u16, &[Row]) {
        let (region, turn) = match &self.drawer {
            Some((_, drawer)) => (drawer, self.drawer_turn(focus)),
            None => (&self.body, self.turn(focus)),
        };
        (region.top, region.turns.get(turn).map_or(&[], Vec::as_slice))
    }

    /// The part of the drawer that is seen.
    pub fn drawer_turn(&self, focus: &Focus) -> usize {
        let region = self.drawer.as_ref().map(|(_, region)| region);
        region.zip(focus.on.as_deref()).and_then(|(region, on)| region.turn_of(on)).unwrap_or(0)
    }

    /// The control at a place on the screen.
    pub fn hit(&self, column: u16, row: u16, focus: &Focus) -> Option<Id> {
        let (top, rows) = self.reached(focus);
        let index = usize::from(row.checked_sub(top)?);
        let here = rows.get(index)?;
        let near = |spot: &&Spot| column >= spot.mark && (spot.line || column < spot.label.1.saturating_add(2));
        let field = rows[..=index].iter().enumerate().rev().find_map(|(at, row)| {
            let field = row.field.as_ref()?;
            let inside = column >= field.column
                && column < field.column.saturating_add(field.columns)
                && index < at + usize::from(field.rows);
            if inside { field.id.clone() } else { None }
        });
        field.or_else(|| here.spots.iter().filter(near).max_by_key(|spot| spot.mark).map(|spot| spot.id.clone()))
    }
}

/// The first turn on which a control stands in the first `free` rows; else one from which rows give way to it.
fn aim(body: &Region, id: &str, free: usize) -> Option<(usize, usize)> {
    let place = |rows: &Vec<Row>| {
        let inside = |row: &Row| row.field.as_ref().is_some_and(|field| field.id.as_deref() == Some(id));
        let on = |row: &Row| inside(row) || row.spots.iter().any(|spot| spot.id == id);
        let (first, last) = (rows.iter().position(on)?, rows.iter().rposition(on)?);
        let more = rows[last].field.as_ref().map_or(0, |field| usize::from(field.rows).saturating_sub(1));
        Some((first, last + more))
    };
    let places = || body.turns.iter().enumerate().filter_map(|(turn, rows)| Some((turn, place(rows)?)));
    if let Some((turn, _)) = places().find(|(_, (_, last))| *last < free) {
        return Some((turn, 0));
    }
    // its end is seen, but never at the price of its beginning
    places().next().map(|(turn, (first, last))| (turn, (last + 1).saturating_sub(free).min(first)))
}

/// Turns with their last row, "more: Send, Throw away".
fn finish(turns: Vec<Turn>, flow: &Flow, span: Span, room: u16) -> Vec<Vec<Row>> {
    let names: Vec<Vec<String>> = turns.iter().map(|turn| stop_names(&turn.rows)).collect();
    let notes: Vec<Vec<String>> = turns.iter().map(|turn| note_names(&turn.rows)).collect();
    let add = |(index, turn): (usize, Turn)| {
        let mut rows = turn.rows;
        if turn.more {
            let mut next: Vec<&str> = Vec::new();
            // an answer comes first: who pressed something waits for it
            for name in notes[index + 1..].iter().chain(&names[index + 1..]).flatten() {
                let here = names[index].contains(name) || notes[index].contains(name);
                if !here && !next.contains(&name.as_str()) {
                    next.push(name);
                }
            }
            let words = if next.is_empty() {
                flow.own(&Say::ui("more"))
            } else {
                flow.own(&Say::ui("face-more-what").with("what", next.join(", ")))
            };
            let columns = span.columns().saturating_sub(MARK);
            let words = flow.short(&format!("{}{words}", flow.signs().below), columns);
            let at = span.left + MARK;
            let end = at + cells(width(&words));
            let mut row = Row::of(at, words, Ink::Plain);
            let (cursor, mark) = (Some(at), span.left);
            row.spots.push(Spot { id: MORE.into(), label: (at, end), cursor, mark, first: true, line: true });
            // Always in the same place.
            rows.resize(usize::from(room).saturating_sub(1).max(rows.len()), Row::default());
            rows.push(row);
        }
        rows
    };
    turns.into_iter().enumerate().map(add).collect()
}

/// The note that was said last, and the body without it.
fn last_note(body: &[Block]) -> Option<(&Block, Vec<Block>)> {
    let at = body.iter().rposition(|block| matches!(block, Block::Note { .. }))?;
    let rest = body.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, block)| block.clone());
    Some((&body[at], rest.collect()))
}

/// The labels of the stops on these rows, as far as they stand on their first row.
fn stop_names(rows: &[Row]) -> Vec<String> {
    let name = |row: &Row, spot: &Spot| {
        // the nearest: a mark stands before the words
        let before = row.pieces.iter().filter(|piece| piece.column <= spot.label.0 && piece.column >= spot.mark);
        let piece = before.max_by_key(|piece| piece.column)?;
        let text = piece.text.trim_start_matches("[ ").trim_end_matches(" ]").trim_end();
        Some(text.to_owned())
    };
    let first = |row: &Row, spot: &Spot| if spot.first { name(row, spot) } else { None };
    rows.iter().flat_map(|row| row.spots.iter().filter_map(|spot| first(row, spot))).collect()
}

/// The words before answers and hints.
fn note_names(rows: &[Row]) -> Vec<String> {
    let told = |ink: Ink| matches!(ink, Ink::Right | Ink::NotYet | Ink::Hint);
    let pieces = rows.iter().flat_map(|row| &row.pieces);
    pieces.filter(|piece| told(piece.ink)).map(|piece| piece.text.trim().to_owned()).collect()
}

/// Puts the pointer right before a control: several may stand on one row.
fn mark(rows: &mut [Row], id: &str, sign: &str) {
    let place = |row: &Row| row.spots.iter().find(|spot| spot.id == id).map(|spot| spot.mark);
    if let Some((row, column)) = rows.iter_mut().find_map(|row| place(row).map(|column| (row, column))) {
        let alone = row.spots.len() == 1;
        row.put(column.saturating_sub(u16::from(alone)), sign, Ink::Point);
    }
}

/// Text of a drawer gives way to its controls, the last of it first.
fn give_way(rows: &mut Vec<Row>, high: usize, sign: &str) {
    let text = |row: &Row| row.air == 0 && row.spots.is_empty() && row.field.is_none() && row.panel.is_none();
    let mut cut = false;
    while turns::with_air(rows, 0).len() > high
        && let Some(last) = rows.iter().rposition(text)
    {
        rows.remove(last);
        cut = true;
    }
    if cut
        && let Some(last) = rows.iter().rposition(text)
        && let Some(piece) = rows[last].pieces.last_mut()
    {
        piece.text.push_str(sign);
    }
}

/// Where a drawer has no two rows for one thing, the name above a box gives way to the box.
fn boxes_alone(rows: &mut Vec<Row>) {
    for at in (1..rows.len()).rev() {
        let id = rows[at].field.as_ref().and_then(|field| field.id.clone());
        if rows[at].spots.is_empty()
            && let Some(mut spot) = rows[at - 1].spots.pop_if(|spot| Some(&spot.id) == id.as_ref())
        {
            spot.label.1 = spot.label.0;
            rows[at].spots.push(spot);
            rows.remove(at - 1);
        }
    }
}

/// Words at the left and at the right end of a row. The left words go from their end when room is short,
/// but the first stays; then the right gives way.
fn ends(left: &[String], right: &str, columns: u16, flow: &Flow, ink: Ink) -> Row {
    let room = usize::from(columns.saturating_sub(2));
    let end = flow.signs().cut;
    let mut text = cut(left.first().map_or("", String::as_str), room, end);
    let right = cut(right, room.saturating_sub(width(&text) + 2).max(room / 2), end);
    let beside = room.saturating_sub(width(&right) + if right.is_empty() { 0 } else { 2 });
    text = cut(&text, beside, end);
    for more in left.iter().skip(1) {
        if width(&text) + 3 + width(more) > beside {
            break;
        }
        text.push_str("   ");
        text.push_str(more);
    }
    let mut row = Row::of(1, flow.short(&text, columns), ink);
    row.put(columns.saturating_sub(1 + cells(width(&right))), flow.short(&right, columns), Ink::Plain);
    row
}

fn drawer_rule(head: &str, flow: &Flow, size: Size) -> Row {
    let double = flow.signs().double;
    let room = usize::from(size.width.saturating_sub(2));
    let head = flow.short(head, cells(room.saturating_sub(4)));
    let tail = room.saturating_sub(3 + width(&head));
    let mut row = Row::of(1, double, Ink::Frame);
    row.put(3, head.clone(), Ink::Bold);
    row.put(4 + cells(width(&head)), double.repeat(tail), Ink::Frame);
    row
}
