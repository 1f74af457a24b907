//! Where a seat is on a page, and what a key does there. The one place for keyboard handling.
//! Must never know what a page is about.

use serde::{Deserialize, Serialize};

use super::{
    Action, Control, Key, Kind, Page, Stop,
    field::{self, Lines},
    walk::Walk,
};
use crate::{gate, say::Id};

/// The id of the row that says what comes on the next turn; itself a stop.
pub const MORE: &str = ":more";

/// What only a face knows about the page that it showed last; travels in the envelope, like the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Geometry {
    /// Columns inside a field of several lines: where its text wraps.
    pub field_columns: u16,
    /// The ids of the stops on each turn, in order. Empty: everything is on one turn.
    pub turns: Vec<Vec<Id>>,
    /// The controls of rows that stand first on a line of the screen: a row may be broken.
    pub lines: Vec<Id>,
    /// How many words there are to read.
    pub words: u32,
}

impl Default for Geometry {
    fn default() -> Self {
        Self { field_columns: 60, turns: Vec::new(), lines: Vec::new(), words: 0 }
    }
}

/// Where a seat is on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Focus {
    /// The page that this speaks of.
    pub page: String,
    /// The control; `None` when the page has none; [`MORE`] on the row that turns the page.
    pub on: Option<Id>,
    /// In a field: how many letters (graphemes) stand before the caret.
    pub caret: usize,
    /// Which turn of the page, from 0.
    pub turn: usize,
    /// In a field of several lines: the column that up and down try to keep.
    pub column: Option<usize>,
}

impl Focus {
    /// To be called after each update: finds a place on the new page. And once more when the face has told where a new
    /// page turns, because a geometry of another page says nothing.
    ///
    /// A new page begins on its first turn, so that nothing is passed over unread: at `start` if that is there, else at
    /// the first stop. A control that is gone is replaced in the same way. A control that moved to another turn is followed.
    pub fn settle(&mut self, page: &Page, geometry: &Geometry) {
        let walk = Walk::new(page, geometry);
        if self.page != page.id {
            self.page.clone_from(&page.id);
            self.begin(page, &walk);
            return;
        }
        let found = self.on.as_deref().and_then(|on| walk.find(on, self.turn));
        match found {
            Some((stop, _)) => {
                let turn = walk.stops[stop].0;
                // where it began before anyone knew the turns: at the start, or at the first stop of all
                let first = page.stops().first().and_then(|stop| stop.first()).map(Stop::id);
                let unmoved =
                    self.turn == 0 && (self.on.as_deref() == start(page, &walk) || self.on.as_deref() == first);
                if page.drawer.is_some() {
                    self.turn = self.turn.min(geometry.turns.len().saturating_sub(1));
                } else if turn != self.turn && unmoved {
                    self.begin(page, &walk);
                } else if !walk.stale {
                    self.turn = turn;
                }
                self.caret = self.caret.min(self.field(page).map_or(0, |(value, _)| field::letters(value)));
            }
            // A last turn with nothing but text.
            None if self.on.is_none() && self.turn > 0 && self.turn + 1 == walk.turns => {
                if walk.first(self.turn).is_some() {
                    self.begin(page, &walk);
                }
            }
            None => self.begin(page, &walk),
        }
    }

    /// At the next [`Focus::settle`] it begins as on a new page.
    pub fn begin_again(&mut self) {
        self.page.clear();
    }

    /// What a key does here. Moves the focus; gives an action when something was done to the page.
    pub fn key(&mut self, key: Key, page: &Page, geometry: &Geometry) -> Option<Action> {
        self.settle(page, geometry);
        let walk = Walk::new(page, geometry);
        let control = match self.on.as_deref().and_then(|on| page.stop(on)) {
            Some(Stop::Control(control)) => Some(control),
            _ => None,
        };
        if let Some(Control { kind: Kind::Catch { wants }, .. }) = control
            && (key == *wants || !matches!(key, Key::Esc | Key::F(_)))
        {
            return Some(Action::Key(key));
        }
        let column = self.column.take();
        match key {
            Key::Esc => {
                let back = page.back.as_ref().filter(|_| page.drawer.is_none());
                return Some(back.map_or(Action::Menu, |back| Action::Press(back.clone())));
            }
            Key::F(n) => return Some(Action::Fn(n)),
            Key::PgDn => return self.turn(true, page, geometry, &walk),
            Key::PgUp => return self.turn(false, page, geometry, &walk),
            Key::Tab => self.step(true, page, &walk),
            Key::BackTab => self.step(false, page, &walk),
            _ => match control.map(|control| &control.kind) {
                Some(Kind::Field { value, lines, .. }) => {
                    return self.field_key(key, page, geometry, &walk, (value, *lines), column);
                }
                Some(Kind::Option { .. } | Kind::Check { .. }) => {
                    if let Key::Char(digit @ '1'..='9') = key {
                        self.nth(digit, page, &walk);
                        return None;
                    }
                    return self.button_key(key, page, &walk);
                }
                _ => {
                    let keyed = if let Key::Char(sign) = key { page.keyed(sign) } else { None };
                    return keyed.map(Action::Press).or_else(|| self.button_key(key, page, &walk));
                }
            },
        }
        None
    }

    /// A click: puts the focus there, and presses unless it is a box to write in. Nothing for what cannot be reached.
    pub fn click(&mut self, id: &str, page: &Page, geometry: &Geometry) -> Option<Action> {
        self.settle(page, geometry);
        let walk = Walk::new(page, geometry);
        if id == MORE {
            return if self.turn + 1 < walk.turns { self.turn(true, page, geometry, &walk) } else { None };
        }
        let (stop, inside) = walk.find(id, self.turn)?;
        if self.on.as_deref() != Some(id) {
            self.enter(stop, inside, page, &walk);
        }
        match page.stop(id)? {
            Stop::Control(Control { kind: Kind::Field { .. } | Kind::Catch { .. }, .. }) => None,
            stop => Some(Action::Press(stop.id().to_owned().into())),
        }
    }

    /// Text from elsewhere, put where the caret is; nothing outside a field.
    pub fn paste(&mut self, text: &str, page: &Page, geometry: &Geometry) -> Option<Action> {
        self.settle(page, geometry);
        self.column = None;
        let (value, lines) = self.field(page)?;
        let limit = limit(lines);
        self.write(&gate::typed(text, lines <= 1, limit), value, limit)
    }

    fn begin(&mut self, page: &Page, walk: &Walk<'_>) {
        (self.turn, self.on, self.caret, self.column) = (0, None, 0, None);
        let start = start(page, walk).and_then(|start| walk.find(start, 0));
        if let Some((stop, inside)) = start.filter(|(stop, _)| walk.stops[*stop].0 == 0) {
            self.enter(stop, inside, page, walk);
        } else if let Some(stop) = walk.first(0) {
            self.enter(stop, 0, page, walk);
        }
    }

    fn enter(&mut self, stop: usize, inside: usize, page: &Page, walk: &Walk<'_>) {
        let Some((turn, ids)) = walk.stops.get(stop) else { return };
        let Some(id) = ids.get(inside) else { return };
        if page.drawer.is_none() && !walk.stale {
            self.turn = *turn;
        }
        self.on = Some((*id).to_owned().into());
        self.column = None;
        self.caret = self.field(page).map_or(0, |(value, _)| field::letters(value));
    }

    /// The field that the focus is on: what stands in it, and its rows.
    fn field<'a>(&self, page: &'a Page) -> Option<(&'a str, u8)> {
        match page.stop(self.on.as_deref()?)? {
            Stop::Control(Control { kind: Kind::Field { value, lines, .. }, .. }) => Some((value, *lines)),
            _ => None,
        }
    }

    fn place(&self, walk: &Walk<'_>) -> Option<(usize, usize)> {
        walk.find(self.on.as_deref()?, self.turn)
    }

    /// To the next or previous control, those of a row one by one. No wrap-around.
    fn step(&mut self, on: bool, page: &Page, walk: &Walk<'_>) {
        if let Some((stop, inside)) = self.place(walk) {
            let side = if on { Some(inside + 1) } else { inside.checked_sub(1) };
            if let Some(side) = side.filter(|side| *side < walk.stops[stop].1.len()) {
                self.enter(stop, side, page, walk);
                return;
            }
            if !on && stop > 0 {
                self.enter(stop - 1, walk.stops[stop - 1].1.len() - 1, page, walk);
                return;
            }
        }
        self.stop(on, page, walk);
    }

    /// To the next or previous stop; a row is one, and where it is broken, each of its lines.
    fn stop(&mut self, on: bool, page: &Page, walk: &Walk<'_>) {
        let place = self.place(walk);
        if let Some((stop, inside)) = place
            && let Some(line) = walk.line(stop, inside, on)
        {
            return self.enter(stop, line, page, walk);
        }
        let next = match place {
            Some((stop, _)) if on => Some(stop + 1),
            Some((stop, _)) => stop.checked_sub(1),
            // A last turn with nothing but text: back is the row that led here.
            None => (!on).then(|| walk.stops.len().saturating_sub(1)),
        };
        match next {
            Some(next) if next < walk.stops.len() => {
                let line = if on { None } else { walk.line(next, usize::MAX, false) };
                self.enter(next, line.unwrap_or(0), page, walk);
            }
            Some(_) if on && self.turn + 1 < walk.turns => {
                (self.turn, self.on) = (self.turn + 1, None);
            }
            _ => {}
        }
    }

    fn turn(&mut self, on: bool, page: &Page, geometry: &Geometry, walk: &Walk<'_>) -> Option<Action> {
        let turns = if page.drawer.is_some() { geometry.turns.len() } else { walk.turns };
        let next = if on { Some(self.turn + 1) } else { self.turn.checked_sub(1) };
        let Some(next) = next.filter(|next| *next < turns) else { return Some(Action::Turn(on)) };
        self.turn = next;
        if page.drawer.is_none() {
            (self.on, self.caret) = (None, 0);
            if let Some(stop) = walk.first(next) {
                self.enter(stop, 0, page, walk);
            }
        }
        None
    }

    fn nth(&mut self, digit: char, page: &Page, walk: &Walk<'_>) {
        let nth = digit.to_digit(10).map_or(0, |digit| digit as usize - 1);
        let stops = page.stops().into_iter().flatten();
        let mut options = stops.filter(|stop| {
            matches!(stop, Stop::Control(Control { kind: Kind::Option { .. } | Kind::Check { .. }, .. }))
        });
        if let Some((stop, inside)) = options.nth(nth).and_then(|stop| walk.find(stop.id(), self.turn)) {
            self.enter(stop, inside, page, walk);
        }
    }

    /// Keys on everything but fields.
    fn button_key(&mut self, key: Key, page: &Page, walk: &Walk<'_>) -> Option<Action> {
        let more = self.on.as_deref() == Some(MORE);
        match key {
            Key::Enter | Key::Space if more => self.stop(true, page, walk),
            Key::Enter | Key::Space => return self.on.clone().map(Action::Press),
            Key::Up => self.stop(false, page, walk),
            Key::Down => self.stop(true, page, walk),
            Key::Left | Key::Right => {
                let (stop, inside) = self.place(walk)?;
                let inside = if key == Key::Right { inside + 1 } else { inside.checked_sub(1)? };
                self.enter(stop, inside, page, walk);
            }
            Key::Home => self.enter(walk.first(self.shown_turn(page))?, 0, page, walk),
            Key::End => {
                let turn = self.shown_turn(page);
                let on_turn = |(_, (on_turn, ids)): &(usize, &(usize, Vec<&str>))| *on_turn == turn && ids[0] != MORE;
                let (stop, (_, ids)) = walk.stops.iter().enumerate().rev().find(on_turn)?;
                self.enter(stop, ids.len() - 1, page, walk);
            }
            _ => {}
        }
        None
    }

    /// A drawer has one turn, whatever the page behind it shows.
    fn shown_turn(&self, page: &Page) -> usize {
        if page.drawer.is_some() { 0 } else { self.turn }
    }

    fn field_key(
        &mut self,
        key: Key,
        page: &Page,
        geometry: &Geometry,
        walk: &Walk<'_>,
        (value, lines): (&str, u8),
        column: Option<usize>,
    ) -> Option<Action> {
        let many = lines > 1;
        let rows = || Lines::new(value, if many { usize::from(geometry.field_columns) } else { usize::MAX });
        match key {
            Key::Char(sign) if gate::sign(sign) => {
                return self.write(sign.encode_utf8(&mut [0; 4]), value, limit(lines));
            }
            Key::Space => return self.write(" ", value, limit(lines)),
            Key::Enter if many => return self.write("\n", value, limit(lines)),
            Key::Enter => self.step(true, page, walk),
            Key::Backspace => {
                let text = field::remove(value, self.caret.checked_sub(1)?)?;
                self.caret -= 1;
                return self.set(text);
            }
            Key::Delete => return self.set(field::remove(value, self.caret)?),
            Key::Left => self.caret = self.caret.saturating_sub(1),
            Key::Right => self.caret = (self.caret + 1).min(field::letters(value)),
            Key::Home => {
                let rows = rows();
                self.caret = rows.caret(rows.place(self.caret).0, 0);
            }
            Key::End => {
                let rows = rows();
                self.caret = rows.caret(rows.place(self.caret).0, usize::MAX);
            }
            Key::Up | Key::Down => {
                let rows = rows();
                let (row, here) = rows.place(self.caret);
                let next = if key == Key::Down { Some(row + 1) } else { row.checked_sub(1) };
                match next.filter(|next| many && *next < rows.ranges.len()) {
                    Some(next) => {
                        let wanted = column.unwrap_or(here);
                        self.caret = rows.caret(next, wanted);
                        self.column = Some(wanted);
                    }
                    None => self.stop(key == Key::Down, page, walk),
                }
            }
            _ => {}
        }
        None
    }

    fn write(&mut self, new: &str, value: &str, limit: usize) -> Option<Action> {
        let (text, caret) = field::insert(value, self.caret, new, limit);
        self.caret = caret;
        if text == value { None } else { self.set(text) }
    }

    fn set(&mut self, text: String) -> Option<Action> {
        // Letters can grow together when one between them goes.
        self.caret = self.caret.min(field::letters(&text));
        Some(Action::Set(self.on.clone()?, text))
    }
}

/// Where a page begins.
fn start<'a>(page: &'a Page, walk: &Walk<'a>) -> Option<&'a str> {
    let wished = match &page.drawer {
        Some(drawer) => drawer.start.as_deref(),
        None => page.start.as_deref(),
    };
    wished.filter(|start| walk.find(start, 0).is_some()).or_else(|| walk.stops.first()?.1.first().copied())
}

fn limit(lines: u8) -> usize {
    if lines > 1 { field::MANY_LINES } else { field::ONE_LINE }
}
