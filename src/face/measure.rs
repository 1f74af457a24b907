//! Text on a grid: cleaned of everything a terminal would obey, measured in cells, broken into lines.
//! Must never hand on a control character.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Cells that a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// A number of cells as the grid counts them.
pub fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The text without escape sequences, control characters and isolation marks. Line ends stay; tabs become spaces.
pub fn clean(text: &str) -> String {
    if !text.chars().any(|sign| sign.is_control() || is_mark(sign)) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\n' => out.push('\n'),
            '\t' => out.push(' '),
            '\u{1b}' => match signs.peek() {
                Some('[') => {
                    signs.next();
                    skip_past(&mut signs, |sign| ('\u{40}'..='\u{7e}').contains(&sign));
                }
                Some(']' | 'P' | 'X' | '^' | '_') => {
                    signs.next();
                    skip_past(&mut signs, |sign| matches!(sign, '\u{7}' | '\u{9c}' | '\\'));
                }
                Some(_) => {
                    signs.next();
                }
                None => {}
            },
            '\u{9b}' => skip_past(&mut signs, |sign| ('\u{40}'..='\u{7e}').contains(&sign)),
            sign if sign.is_control() || is_mark(sign) => {}
            sign => out.push(sign),
        }
    }
    out
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn skip_past(signs: &mut impl Iterator<Item = char>, last: impl Fn(char) -> bool) {
    for sign in signs.by_ref() {
        if last(sign) {
            break;
        }
    }
}

/// The text on one line: line ends become spaces.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paragraphs of a text: blank lines part them; a single line end is a space.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match all.last_mut() {
            Some(last) if line.is_empty() && !last.is_empty() => all.push(String::new()),
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            _ => {}
        }
    }
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

/// Lines of at most `columns` cells (at least 1), broken where the script allows it, else between letters.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut from = 0;
    for (to, kind) in linebreaks(text) {
        let piece = &text[from..to];
        from = to;
        if width(&line) + width(piece.trim_end()) > columns && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in piece.trim_end_matches(['\n', '\r']).graphemes(true) {
            if width(&line) + width(letter) > columns && !letter.trim().is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(letter);
        }
        if kind == BreakOpportunity::Mandatory && to < text.len() {
            lines.push(std::mem::take(&mut line));
        }
    }
    lines.push(line);
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// The start of a text in at most `columns` cells, ending in `end` when something was left out.
pub fn cut(text: &str, columns: usize, end: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(end));
    let mut out = String::new();
    for letter in text.graphemes(true) {
        if width(&out) + width(letter) > room {
            break;
        }
        out.push_str(letter);
    }
    out.truncate(out.trim_end().len());
    if columns >= width(end) {
        out.push_str(end);
    }
    out
}
