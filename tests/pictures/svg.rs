//! Cells of a screen as an SVG picture of text and lines. Must never depend on the fonts of the machine that draws.

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell},
    layout::Position,
    style::{Color, Modifier},
};

/// A cell, in units of the picture, and the margin around all of them.
const WIDE: u16 = 10;
const HIGH: u16 = 22;
const MARGIN: u16 = 16;
/// From the top of a cell to the line that letters stand on.
const BASE: u16 = 16;

const STYLE: &str = "<style>text{font:16px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#e8e4da}\
.b{font-weight:bold}.g{fill:#9ad29a}.m{fill:#e2a6e6}.r{fill:#1d2026}path{stroke:#e8e4da;fill:none}.f{stroke:none;fill:#e8e4da}</style>";

/// A piece of one row in one style.
struct Piece {
    column: u16,
    text: String,
    class: String,
    reversed: bool,
}

/// Draws a screen and its cursor.
pub fn draw(buffer: &Buffer, cursor: Position, title: &str) -> String {
    let (columns, rows) = (buffer.area.width, buffer.area.height);
    let (width, height) = (columns * WIDE + 2 * MARGIN, rows * HIGH + 2 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\">\n<title>{}</title>\n{STYLE}\n<rect width=\"{width}\" height=\"{height}\" rx=\"10\" fill=\"{}\"/>\n",
        plain(title),
        ground(&buffer[(0, 0)]),
    );
    for row in 0..rows {
        for piece in pieces(buffer, row) {
            piece.draw(row, &mut out);
        }
    }
    let lines = across(buffer) + &down(buffer);
    if !lines.is_empty() {
        let _ = writeln!(out, "<path d=\"{lines}\"/>");
    }
    let blocks = blocks(buffer);
    if !blocks.is_empty() {
        let _ = writeln!(out, "<path class=\"f\" d=\"{blocks}\"/>");
    }
    let (x, y) = (MARGIN + cursor.x * WIDE, MARGIN + cursor.y * HIGH + HIGH - 3);
    let _ = writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{WIDE}\" height=\"3\" fill=\"#f2c14e\"/>");
    out.push_str("</svg>\n");
    out
}

/// Two pictures of the same size as one.
pub fn side_by_side(one: &str, other: &str) -> String {
    let size = |name: &str| {
        let from = one.split(&format!(" {name}=\"")).nth(1).unwrap_or_default();
        from.split('"').next().and_then(|number| number.parse::<u32>().ok()).unwrap_or_default()
    };
    let (width, height) = (size("width"), size("height"));
    let right = width + u32::from(MARGIN);
    // the title stands once
    let inner = |svg: &str| {
        let body = svg.split_once("</title>\n").map_or("", |(_, body)| body);
        body.trim_end().trim_end_matches("</svg>").trim_end().to_owned()
    };
    let title =
        one.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).map_or("", |(title, _)| title);
    let both = right + width;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {both} {height}\" width=\"{both}\" height=\"{height}\" \
         role=\"img\">\n<title>{title}</title>\n<g>\n{}\n</g>\n<g transform=\"translate({right} 0)\">\n{}\n</g>\n</svg>\n",
        inner(one),
        inner(other),
    )
}

fn ground(cell: &Cell) -> &'static str {
    if cell.bg == Color::Black { "#000" } else { "#1d2026" }
}

fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// What is written in a row; what is drawn with lines is left out. Two spaces end a piece.
fn pieces(buffer: &Buffer, row: u16) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    for column in 0..buffer.area.width {
        let cell = &buffer[(column, row)];
        let drawn = arms(cell.symbol()).is_some() || quarters(cell.symbol()).is_some();
        let sign = if drawn { " " } else { cell.symbol() };
        let (class, reversed) = (class(cell), cell.modifier.contains(Modifier::REVERSED));
        match pieces.last_mut().filter(|last| open && last.reversed == reversed && last.class == class) {
            Some(last) => last.text.push_str(sign),
            None if sign == " " && !reversed => continue,
            None => pieces.push(Piece { column, text: sign.to_owned(), class, reversed }),
        }
        open = pieces.last().is_some_and(|last| reversed || !last.text.ends_with("  "));
    }
    for piece in pieces.iter_mut().filter(|piece| !piece.reversed) {
        piece.text.truncate(piece.text.trim_end().len());
    }
    pieces
}

fn class(cell: &Cell) -> String {
    let mut names = Vec::new();
    if cell.modifier.contains(Modifier::BOLD) {
        names.push("b");
    }
    if cell.modifier.contains(Modifier::REVERSED) {
        names.push("r");
    } else if let Color::Green | Color::Magenta = cell.fg {
        names.push(if cell.fg == Color::Green { "g" } else { "m" });
    }
    names.join(" ")
}

impl Piece {
    fn draw(&self, row: u16, out: &mut String) {
        let (x, top) = (MARGIN + self.column * WIDE, MARGIN + row * HIGH);
        let cells = |text: &str| u16::try_from(text.chars().count()).unwrap_or_default() * WIDE;
        if self.reversed {
            let long = cells(&self.text);
            let _ = writeln!(out, "<rect x=\"{x}\" y=\"{top}\" width=\"{long}\" height=\"{HIGH}\" fill=\"#e8e4da\"/>");
        }
        let text = self.text.trim();
        let first = x + cells(&self.text) - cells(self.text.trim_start());
        let class = if self.class.is_empty() { String::new() } else { format!(" class=\"{}\"", self.class) };
        if !text.is_empty() {
            let (y, long) = (top + BASE, cells(text));
            let _ = writeln!(out, "<text x=\"{first}\" y=\"{y}\" textLength=\"{long}\"{class}>{}</text>", plain(text));
        }
    }
}

/// Where the lines of a sign lead: left, right, up, down; and whether they are double.
fn arms(sign: &str) -> Option<([bool; 4], bool)> {
    let arms = match sign {
        "─" | "═" => [true, true, false, false],
        "│" => [false, false, true, true],
        "┌" => [false, true, false, true],
        "┐" => [true, false, false, true],
        "└" => [false, true, true, false],
        "┘" => [true, false, true, false],
        "├" => [false, true, true, true],
        "┤" => [true, false, true, true],
        "┬" => [true, true, false, true],
        "┴" => [true, true, true, false],
        "┼" => [true; 4],
        _ => return None,
    };
    Some((arms, sign == "═"))
}

/// Which quarters of its cell a sign fills: left and right above, left and right below. Big letters are made of them.
fn quarters(sign: &str) -> Option<[bool; 4]> {
    let filled = match sign {
        "█" => "1111",
        "▀" => "1100",
        "▄" => "0011",
        "▌" => "1010",
        "▐" => "0101",
        "▘" => "1000",
        "▝" => "0100",
        "▖" => "0010",
        "▗" => "0001",
        "▚" => "1001",
        "▞" => "0110",
        "▛" => "1110",
        "▜" => "1101",
        "▙" => "1011",
        "▟" => "0111",
        _ => return None,
    };
    let mut quarters = [false; 4];
    quarters.iter_mut().zip(filled.chars()).for_each(|(quarter, sign)| *quarter = sign == '1');
    Some(quarters)
}

/// Filled quarters of cells, from left to right as long as they go.
fn blocks(buffer: &Buffer) -> String {
    let mut path = String::new();
    for row in 0..buffer.area.height {
        for half in 0..2_u16 {
            let y = MARGIN + row * HIGH + half * HIGH / 2;
            let there = (0..buffer.area.width).flat_map(|column| {
                let filled = quarters(buffer[(column, row)].symbol()).unwrap_or_default();
                let from = usize::from(half) * 2;
                [filled[from], filled[from + 1]]
            });
            for (from, long) in runs(there) {
                let (x, long, high) = (MARGIN + from * WIDE / 2, long * WIDE / 2, HIGH / 2);
                let _ = write!(path, "M{x} {y}h{long}v{high}h-{long}z");
            }
        }
    }
    path
}

/// Lines from left to right, as long as they go.
fn across(buffer: &Buffer) -> String {
    let mut path = String::new();
    for row in 0..buffer.area.height {
        let y = MARGIN + row * HIGH + HIGH / 2;
        for double in [false, true] {
            let halves = (0..buffer.area.width).flat_map(|column| {
                let found = arms(buffer[(column, row)].symbol()).filter(|(_, two)| *two == double);
                found.map_or([false; 2], |(arms, _)| [arms[0], arms[1]])
            });
            for (from, long) in runs(halves) {
                let (x, long) = (MARGIN + from * WIDE / 2, long * WIDE / 2);
                if double {
                    let _ = write!(path, "M{x} {}h{long}M{x} {}h{long}", y - 2, y + 2);
                } else {
                    let _ = write!(path, "M{x} {y}h{long}");
                }
            }
        }
    }
    path
}

/// Lines from top to bottom.
fn down(buffer: &Buffer) -> String {
    let mut path = String::new();
    for column in 0..buffer.area.width {
        let x = MARGIN + column * WIDE + WIDE / 2;
        let halves = (0..buffer.area.height)
            .flat_map(|row| arms(buffer[(column, row)].symbol()).map_or([false; 2], |(arms, _)| [arms[2], arms[3]]));
        for (from, long) in runs(halves) {
            let _ = write!(path, "M{x} {}v{}", MARGIN + from * HIGH / 2, long * HIGH / 2);
        }
    }
    path
}

/// Where a row of true begins, and how long it is.
fn runs(halves: impl Iterator<Item = bool>) -> Vec<(u16, u16)> {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for (at, _) in (0..).zip(halves).filter(|(_, there)| *there) {
        match runs.last_mut().filter(|(from, long)| from + long == at) {
            Some((_, long)) => *long += 1,
            None => runs.push((at, 1)),
        }
    }
    runs
}
