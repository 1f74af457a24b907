//! Writes cells with as few bytes as possible, in the 16 colours that every terminal has.
//! Must never send an attribute other than bold and reverse, nor a sequence that a console does not know.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};

use crate::words::width;

/// A terminal that bytes are written to. One write per frame.
#[derive(Debug)]
pub struct Sixteen<W: Write> {
    out: W,
    bytes: Vec<u8>,
    /// Where the terminal's cursor is, if that is certain.
    at: Option<Position>,
    /// The cursor is visible, if that is certain.
    visible: Option<bool>,
    pen: Pen,
    /// A fixed size, instead of asking the terminal.
    size: Option<Size>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pen {
    ink: Color,
    ground: Color,
    bold: bool,
    reverse: bool,
}

const PLAIN: Pen = Pen { ink: Color::Reset, ground: Color::Reset, bold: false, reverse: false };

impl<W: Write> Sixteen<W> {
    /// Writes to `out` and asks the terminal for its size; `size` overrides that.
    pub fn new(out: W, size: Option<Size>) -> Self {
        Self { out, bytes: Vec::new(), at: None, visible: None, pen: PLAIN, size }
    }

    /// Changes a fixed size.
    pub fn resize(&mut self, size: Size) {
        self.size = Some(size);
    }

    /// Clears screen and scrollback, for when another person will sit here.
    pub fn wipe(&mut self) -> io::Result<()> {
        self.clear()?;
        // last: some terminals put what they clear where it can be scrolled back to
        self.bytes.extend_from_slice(b"\x1b[3J");
        self.flush()
    }

    fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn go(&mut self, to: Position) {
        if self.at == Some(to) {
            return;
        }
        let whole = format!("\x1b[{};{}H", to.y.saturating_add(1), to.x.saturating_add(1));
        let steps =
            |count: u16, way: char| if count == 1 { format!("\x1b[{way}") } else { format!("\x1b[{count}{way}") };
        let short = match self.at {
            Some(at) if at.y == to.y && to.x == 0 => Some("\r".to_owned()),
            Some(at) if at.y == to.y && to.x > at.x => Some(steps(to.x - at.x, 'C')),
            Some(at) if at.y == to.y => Some(steps(at.x - to.x, 'D')),
            Some(at) if at.x == to.x && to.y > at.y => Some(steps(to.y - at.y, 'B')),
            Some(at) if at.x == to.x => Some(steps(at.y - to.y, 'A')),
            _ => None,
        };
        self.push(&short.filter(|short| short.len() < whole.len()).unwrap_or(whole));
        self.at = Some(to);
    }

    fn paint(&mut self, pen: Pen) {
        if pen == self.pen {
            return;
        }
        if pen == PLAIN {
            self.push("\x1b[m");
            self.pen = pen;
            return;
        }
        let mut codes: Vec<u8> = Vec::new();
        let from = if (self.pen.bold && !pen.bold) || (self.pen.reverse && !pen.reverse) {
            codes.push(0);
            PLAIN
        } else {
            self.pen
        };
        if pen.bold && !from.bold {
            codes.push(1);
        }
        if pen.reverse && !from.reverse {
            codes.push(7);
        }
        if pen.ink != from.ink {
            codes.push(code(pen.ink));
        }
        if pen.ground != from.ground {
            codes.push(code(pen.ground) + 10);
        }
        let codes: Vec<String> = codes.iter().map(u8::to_string).collect();
        self.push(&format!("\x1b[{}m", codes.join(";")));
        self.pen = pen;
    }
}

/// SGR 30 to 37, 90 to 97; anything beyond the 16 colours is the terminal's own (ECMA-48, 8.3.117).
fn code(colour: Color) -> u8 {
    match colour {
        Color::Black => 30,
        Color::Red => 31,
        Color::Green => 32,
        Color::Yellow => 33,
        Color::Blue => 34,
        Color::Magenta => 35,
        Color::Cyan => 36,
        Color::Gray => 37,
        Color::DarkGray => 90,
        Color::LightRed => 91,
        Color::LightGreen => 92,
        Color::LightYellow => 93,
        Color::LightBlue => 94,
        Color::LightMagenta => 95,
        Color::LightCyan => 96,
        Color::White => 97,
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => 39,
    }
}

impl<W: Write> Backend for Sixteen<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let columns = self.size()?.width;
        for (x, y, cell) in content {
            self.go(Position { x, y });
            self.paint(Pen {
                ink: cell.fg,
                ground: cell.bg,
                bold: cell.modifier.contains(Modifier::BOLD),
                reverse: cell.modifier.contains(Modifier::REVERSED),
            });
            let symbol = cell.symbol();
            let wide = u16::try_from(width(symbol)).unwrap_or(1).max(1);
            // The last gate: nothing that a terminal obeys.
            let obeyed = symbol.chars().any(char::is_control);
            self.push(if obeyed || symbol.is_empty() { " " } else { symbol });
            // Terminals differ in where the cursor is after the last column.
            let next = x.saturating_add(wide);
            self.at = (next < columns).then_some(Position { x: next, y });
        }
        self.paint(PLAIN);
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.visible != Some(false) {
            self.push("\x1b[?25l");
            self.visible = Some(false);
        }
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if self.visible != Some(true) {
            self.push("\x1b[?25h");
            self.visible = Some(true);
        }
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.at.unwrap_or(Position::ORIGIN))
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.go(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.pen = PLAIN;
        self.push("\x1b[m\x1b[2J\x1b[H");
        self.at = Some(Position::ORIGIN);
        Ok(())
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.paint(PLAIN);
        self.push(match clear_type {
            ClearType::All => return self.clear(),
            ClearType::AfterCursor => "\x1b[J",
            ClearType::BeforeCursor => "\x1b[1J",
            ClearType::CurrentLine => "\x1b[2K",
            ClearType::UntilNewLine => "\x1b[K",
        });
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        match self.size {
            Some(size) => Ok(size),
            None => crossterm::terminal::size().map(|(width, height)| Size { width, height }),
        }
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::default() })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        self.out.write_all(&self.bytes)?;
        self.bytes.clear();
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cells: &[(u16, u16, Cell)]) -> String {
        let mut out = Vec::new();
        let mut backend = Sixteen::new(&mut out, Some(Size { width: 10, height: 3 }));
        backend.draw(cells.iter().map(|(x, y, cell)| (*x, *y, cell))).unwrap();
        backend.flush().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn neighbours_need_no_moves_and_colours_are_of_the_sixteen() {
        let mut green = Cell::new("b");
        green.set_fg(Color::Green);
        let cells = [(0, 1, Cell::new("a")), (1, 1, green), (4, 1, Cell::new("c"))];
        assert_eq!(written(&cells), "\x1b[2;1Ha\x1b[32mb\x1b[2C\x1b[mc");
    }

    #[test]
    fn behind_the_last_column_the_place_is_said_again() {
        let cells = [(9, 0, Cell::new("a")), (0, 1, Cell::new("b"))];
        assert_eq!(written(&cells), "\x1b[1;10Ha\x1b[2;1Hb");
    }

    #[test]
    fn control_signs_become_blanks() {
        assert_eq!(written(&[(0, 0, Cell::new("\u{1b}"))]), "\x1b[1;1H ");
    }
}
