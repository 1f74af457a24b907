//! What a screen means: headings, paragraphs, panels, rows and controls with stable ids.
//! Must never hold cells, colours, widths, columns, scroll, focus, numbers or resolved labels: faces decide those.

mod control;
pub mod field;
mod focus;
mod key;
mod look;
mod route;
#[cfg(test)]
mod tests;
mod walk;
mod wrap;

pub use control::{Control, Kind};
pub use focus::{Focus, Geometry, MORE};
pub use key::Key;
pub use look::{Bidi, Glyphs, Keys, Size, Theme};
pub use route::{Act, route};
pub use wrap::{width, wrap};

use serde::{Deserialize, Serialize};

use crate::say::{Id, Say};

/// A piece of text on a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Text {
    /// Words of the program or of a lesson.
    Say(Say),
    /// What a person typed: shown as it is, on every seat.
    Own(String),
    /// Content of a simulated world: judged by `plain` (the host's language), shown by `say` in the seat's own.
    World {
        /// How another seat reads it.
        say: Say,
        /// What the world holds.
        plain: String,
    },
}

impl From<Say> for Text {
    fn from(say: Say) -> Self {
        Self::Say(say)
    }
}

/// How a note is meant. Every face marks it by a word, never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    /// This is right.
    Right,
    /// Not yet: what happened, what it means, what next.
    NotYet,
    /// Help that was asked for.
    Hint,
    /// Good to know.
    Info,
}

/// One row of a table. A row with an id acts as a button.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TableRow {
    /// Makes the row a stop; pressing it gives `Action::Press(id)`.
    pub id: Option<Id>,
    /// As many as the table has columns.
    pub cells: Vec<Text>,
    /// A word shown before the row: "new", "chosen".
    pub mark: Option<Text>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Block {
    /// A heading; big letters in "larger" mode.
    Head(Text),
    /// A paragraph. Blank lines inside the words part it into several.
    Para(Text),
    /// A note in one of four tones.
    Note {
        /// How it is meant.
        tone: Tone,
        /// What it says.
        text: Text,
    },
    /// A frame around something simulated; Paso itself never speaks inside one.
    Panel {
        /// The name on the frame.
        name: Text,
        /// What stands inside.
        body: Vec<Block>,
    },
    /// A blank line; the first thing to go when rows are few.
    Gap,
    /// One control.
    One(Control),
    /// Controls side by side: one stop for up and down, left and right move inside.
    Row(Vec<Control>),
    /// A table.
    Table {
        /// Column headings; may be empty.
        heads: Vec<Text>,
        /// The rows.
        rows: Vec<TableRow>,
    },
    /// `done` of `of`, drawn as a bar with the numbers in words.
    Meter {
        /// What is measured.
        label: Text,
        /// So many …
        done: u32,
        /// … of so many.
        of: u32,
    },
    /// A drawing of the keyboard with keys marked.
    Keyboard {
        /// Keys to press now, together if several.
        press: Vec<Key>,
        /// Keys that are held meanwhile: `"shift"`, `"altgr"`.
        hold: Vec<Id>,
    },
}

/// A key and what it does now, for the footer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct KeyHelp {
    /// The key.
    pub key: Key,
    /// What it does.
    pub text: Text,
}

/// The tutor's drawer: up to six rows over the bottom of the body; never moves the page behind it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Drawer {
    /// Whose turn it is.
    pub head: Text,
    /// Card and controls; no boxes of several lines. While a drawer is there, only its controls can be reached.
    pub body: Vec<Block>,
    /// The control to begin with.
    pub start: Option<Id>,
}

/// A whole screen, as meaning.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Page {
    /// Changes when another thing is asked: focus settles anew, the line face numbers anew.
    pub id: String,
    /// Where I am: the header.
    pub place: Text,
    /// Step and of how many.
    pub progress: Option<(u16, u16)>,
    /// What is asked; repeated on each turn while it is short.
    pub ask: Vec<Block>,
    /// The rest.
    pub body: Vec<Block>,
    /// The footer, most important first; Esc is second.
    pub keys: Vec<KeyHelp>,
    /// "saved", "not sent yet", who points where.
    pub status: Vec<Text>,
    /// The control to begin with; otherwise the first.
    pub start: Option<Id>,
    /// Esc presses this control instead of opening the menu (the way back out of a question or a menu).
    pub back: Option<Id>,
    /// The control that the tutor points at.
    pub point: Option<Id>,
    /// The control that the learner is on, on a tutor's seat.
    pub other: Option<Id>,
    /// The tutor's drawer, when open.
    pub drawer: Option<Drawer>,
}

impl Page {
    /// An empty page.
    pub fn new(id: impl Into<String>, place: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            place: place.into(),
            progress: None,
            ask: Vec::new(),
            body: Vec::new(),
            keys: Vec::new(),
            status: Vec::new(),
            start: None,
            back: None,
            point: None,
            other: None,
            drawer: None,
        }
    }

    /// The blocks in the order in which they are shown and walked: the ask, then the body.
    /// With a drawer open these are seen but cannot be reached.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.ask.iter().chain(&self.body)
    }

    /// What keys reach: the drawer's blocks when one is open, else the page's.
    pub fn reachable(&self) -> Vec<&Block> {
        match &self.drawer {
            Some(drawer) => drawer.body.iter().collect(),
            None => self.blocks().collect(),
        }
    }

    /// The stops in walking order. Each stop is one control, or the controls of a row.
    pub fn stops(&self) -> Vec<Vec<Stop<'_>>> {
        let mut stops = Vec::new();
        for block in self.reachable() {
            collect(block, &mut stops);
        }
        stops
    }

    /// The button that is a key of its own, as on a telephone: `key-5` is pressed by 5 too.
    pub fn keyed(&self, sign: char) -> Option<Id> {
        sign.is_ascii_digit().then(|| format!("key-{sign}").into()).filter(|id: &Id| self.stop(id).is_some())
    }

    /// The control or table row with that id, among those that keys reach.
    pub fn stop(&self, id: &str) -> Option<Stop<'_>> {
        self.stops().into_iter().flatten().find(|stop| stop.id() == id)
    }
}

/// Something focus can stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop<'a> {
    /// A control.
    Control(&'a Control),
    /// A table row that acts as a button.
    Row(&'a TableRow, &'a Id),
}

impl<'a> Stop<'a> {
    /// Its id.
    pub fn id(&self) -> &'a str {
        match self {
            Self::Control(control) => &control.id,
            Self::Row(_, id) => id,
        }
    }
}

fn collect<'a>(block: &'a Block, stops: &mut Vec<Vec<Stop<'a>>>) {
    match block {
        Block::One(control) if !control.frozen => stops.push(vec![Stop::Control(control)]),
        Block::Row(controls) => {
            let row: Vec<_> = controls.iter().filter(|control| !control.frozen).map(Stop::Control).collect();
            if !row.is_empty() {
                stops.push(row);
            }
        }
        Block::Table { rows, .. } => {
            stops.extend(rows.iter().filter_map(|row| row.id.as_ref().map(|id| vec![Stop::Row(row, id)])));
        }
        Block::Panel { body, .. } => {
            for block in body {
                collect(block, stops);
            }
        }
        Block::One(_)
        | Block::Head(_)
        | Block::Para(_)
        | Block::Note { .. }
        | Block::Gap
        | Block::Meter { .. }
        | Block::Keyboard { .. } => {}
    }
}

/// What a person did to a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Enter or Space or a click on a control or table row.
    Press(Id),
    /// The text of a field is now this.
    Set(Id, String),
    /// A key for the control that catches all keys.
    Key(Key),
    /// Esc, on a page without a way back of its own: the menu.
    Menu,
    /// A function key, 1 to 12.
    Fn(u8),
    /// Page down (true) or page up on the only or outermost turn.
    Turn(bool),
}
