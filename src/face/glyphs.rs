//! The characters that a face draws with, for three kinds of terminal.
//! Must never be the only bearer of a meaning.

use crate::page::Glyphs;

/// Characters to draw with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// Left to right.
    pub across: &'static str,
    /// Top to bottom.
    pub down: &'static str,
    /// Corners: top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
    /// The drawer's rule.
    pub double: &'static str,
    /// A picked option.
    pub picked: &'static str,
    /// Full and empty part of a meter.
    pub bar: [&'static str; 2],
    /// Before "more".
    pub below: &'static str,
    /// Something was left out.
    pub cut: &'static str,
    /// A letter of a secret.
    pub dot: &'static str,
}

/// The characters for a terminal.
pub fn signs(glyphs: Glyphs) -> &'static Signs {
    match glyphs {
        Glyphs::Full => &FULL,
        Glyphs::Safe => &SAFE,
        Glyphs::Ascii => &ASCII,
    }
}

const SAFE: Signs = Signs {
    across: "─",
    down: "│",
    corners: ["┌", "┐", "└", "┘"],
    double: "═",
    picked: "(•)",
    bar: ["█", "░"],
    below: "↓ ",
    cut: "..",
    dot: "•",
};

const FULL: Signs = Signs { cut: "…", ..SAFE };

const ASCII: Signs = Signs {
    across: "-",
    down: "|",
    corners: ["+", "+", "+", "+"],
    double: "=",
    picked: "(x)",
    bar: ["#", "."],
    below: "",
    cut: "..",
    dot: "*",
};

/// A text with what this terminal cannot draw replaced by what it can. Letters stay.
pub fn fit(text: &str, glyphs: Glyphs) -> String {
    match glyphs {
        Glyphs::Full => text.to_owned(),
        Glyphs::Safe => text.chars().map(|sign| safe(sign).map_or_else(|| sign.to_string(), str::to_owned)).collect(),
        Glyphs::Ascii => text
            .chars()
            .map(|sign| safe(sign).or_else(|| ascii(sign)).map_or_else(|| sign.to_string(), str::to_owned))
            .collect(),
    }
}

// Measured on twelve console fonts: these are missing from at least one.
fn safe(sign: char) -> Option<&'static str> {
    Some(match sign {
        '✓' | '✔' => "ok",
        '✗' | '✘' => "x",
        '☐' => "[ ]",
        '☑' => "[x]",
        '●' => "•",
        '○' => "o",
        '★' | '☆' | '◆' => "*",
        '╭' => "┌",
        '╮' => "┐",
        '╰' => "└",
        '╯' => "┘",
        '━' => "─",
        '┃' => "│",
        '▓' => "▒",
        '►' | '❯' => ">",
        '…' => "...",
        '–' | '—' => "-",
        '“' | '”' => "\"",
        '‘' | '’' => "'",
        '€' => "EUR",
        '\u{a0}' | '\u{202f}' => " ",
        _ => return None,
    })
}

fn ascii(sign: char) -> Option<&'static str> {
    Some(match sign {
        '─' | '═' => "-",
        '│' | '║' => "|",
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' => "+",
        '•' | '·' | '■' => "*",
        '«' | '»' => "\"",
        '←' => "<-",
        '→' => "->",
        '↑' => "^",
        '↓' => "v",
        '█' => "#",
        '░' | '▒' => ".",
        _ => return None,
    })
}
