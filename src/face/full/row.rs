//! One row of the screen before it is painted: pieces of text, the places of controls, and how rows hold together.
//! Must never know which control has the focus.

use crate::say::Id;

/// What a piece of text is, so that a theme can colour it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ink {
    /// Reading text.
    #[default]
    Plain,
    /// Headings, labels of a frame, the word in front of a note.
    Bold,
    /// The word before a note that says "right".
    Right,
    /// The word before a note that says "not yet".
    NotYet,
    /// The word before a hint.
    Hint,
    /// Borders and rules.
    Frame,
    /// Where the tutor points.
    Point,
    /// A key to press on the drawn keyboard.
    Press,
}

/// A piece of text at a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Column of its first cell, from 0.
    pub column: u16,
    /// What it says.
    pub text: String,
    /// How.
    pub ink: Ink,
}

/// The place of a control on a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The control.
    pub id: Id,
    /// Columns that are reversed under the focus: from, up to and without.
    pub label: (u16, u16),
    /// Column of the cursor; `None` on the further rows of a long label, and where the caret is the cursor.
    pub cursor: Option<u16>,
    /// Column of the mark.
    pub mark: u16,
    /// The first row of the control, where the mark stands.
    pub first: bool,
    /// It has the whole line: a click anywhere on it counts, so that a hand need not be steady.
    pub line: bool,
}

/// The inside of a box to write in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldBox {
    /// The control; `None` when frozen.
    pub id: Option<Id>,
    /// First column of the text.
    pub column: u16,
    /// Cells per row, at least 1.
    pub columns: u16,
    /// Rows, at least 1.
    pub rows: u16,
    /// The text, cleaned, or its dots.
    pub value: String,
    /// Of one line, on an underscored bed.
    pub bed: bool,
}

/// Where a row stands in a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The upper border.
    Top,
    /// Between the borders.
    Inside,
    /// The lower border.
    Bottom,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What is written.
    pub pieces: Vec<Piece>,
    /// Controls that begin or go on here.
    pub spots: Vec<Spot>,
    /// A box that begins on this row.
    pub field: Option<FieldBox>,
    /// A blank row that may go: 1 needed for calm, 2 only in "larger"; 0 is no blank row.
    pub air: u8,
    /// A turn may begin here.
    pub start: bool,
    /// Never the last row of a turn: a heading, a row of a box.
    pub keep: bool,
    /// Part of this panel (counted from 0).
    pub panel: Option<(usize, Edge)>,
}

impl Row {
    /// A row with one piece.
    pub fn of(column: u16, text: impl Into<String>, ink: Ink) -> Self {
        let mut row = Self::default();
        row.put(column, text, ink);
        row
    }

    /// A blank row that may go.
    pub fn air(level: u8) -> Self {
        Self { air: level, ..Self::default() }
    }

    /// Writes one more piece.
    pub fn put(&mut self, column: u16, text: impl Into<String>, ink: Ink) {
        let text = text.into();
        if !text.is_empty() {
            self.pieces.push(Piece { column, text, ink });
        }
    }
}
