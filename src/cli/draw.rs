//! Tables as aligned text, and JSON that no terminal obeys. Must never let a name from a file steer the terminal.

use std::fmt::Write as _;

use crate::{
    gate,
    report::{Cell, Table},
    words::{Voice, plain_text, width},
};

/// No cell is longer, in letters.
const LONGEST: usize = 200;

/// Columns two blanks apart; numbers at the right; the last column as it comes.
pub(super) fn table(table: &Table, voice: &Voice) -> String {
    let heads: Vec<Vec<String>> = table
        .heads
        .iter()
        .map(|head| plain_text(&voice.say(head)).lines().map(|line| gate::line(line, LONGEST)).collect())
        .collect();
    let rows: Vec<Vec<String>> =
        table.rows.iter().map(|row| row.iter().map(|cell| text(cell, voice)).collect()).collect();
    let widths: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(n, head)| {
            let cells = rows.iter().filter_map(|row| row.get(n)).chain(head);
            cells.map(|cell| width(cell)).max().unwrap_or_default()
        })
        .collect();
    let mut drawn = String::new();
    let deep = heads.iter().map(Vec::len).max().unwrap_or_default();
    for line in 0..deep {
        // heads of fewer lines stand at the bottom
        let part = |head: &Vec<String>| {
            (line + head.len()).checked_sub(deep).and_then(|at| head.get(at)).cloned().unwrap_or_default()
        };
        let parts: Vec<String> = heads.iter().map(part).collect();
        put(&mut drawn, &parts, &widths, |n| table.rows.first().is_some_and(|row| right(row.get(n))));
    }
    if deep > 0 && !table.rows.is_empty() {
        let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        put(&mut drawn, &rules, &widths, |_| false);
    }
    for (row, cells) in rows.iter().zip(&table.rows) {
        put(&mut drawn, row, &widths, |n| right(cells.get(n)));
    }
    if !table.below.is_empty() && !table.rows.is_empty() {
        drawn.push('\n');
    }
    for cell in &table.below {
        drawn.push_str(&text(cell, voice));
        drawn.push('\n');
    }
    drawn
}

/// One row with columns at least so wide.
pub(super) fn row(cells: &[Cell], widths: &[usize], voice: &Voice) -> String {
    let texts: Vec<String> = cells.iter().map(|cell| text(cell, voice)).collect();
    let mut drawn = String::new();
    put(&mut drawn, &texts, widths, |n| right(cells.get(n)));
    drawn.truncate(drawn.trim_end().len());
    drawn
}

fn put(drawn: &mut String, texts: &[String], widths: &[usize], right: impl Fn(usize) -> bool) {
    let mut line = String::new();
    for (n, text) in texts.iter().enumerate() {
        let fill = " ".repeat(widths.get(n).copied().unwrap_or_default().saturating_sub(width(text)));
        if n > 0 {
            line.push_str("  ");
        }
        line.push_str(&if right(n) { fill + text } else { text.clone() + &fill });
    }
    drawn.push_str(line.trim_end());
    drawn.push('\n');
}

fn right(cell: Option<&Cell>) -> bool {
    matches!(cell, Some(Cell::Number(_)))
}

fn text(cell: &Cell, voice: &Voice) -> String {
    match cell {
        Cell::Own(own) => gate::line(own, LONGEST),
        Cell::Number(number) => number.to_string(),
        Cell::Say(say) => gate::line(&plain_text(&voice.say(say)), LONGEST),
    }
}

/// JSON with every sign escaped that a terminal might obey or that turns text around. In JSON such signs stand only
/// inside strings, where the escape means the same.
pub(super) fn harmless(json: &str) -> String {
    let mut tame = String::with_capacity(json.len());
    for sign in json.chars() {
        let turns = matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if turns || (sign.is_control() && sign != '\n') {
            let _ = write!(tame, "\\u{:04x}", u32::from(sign));
        } else {
            tame.push(sign);
        }
    }
    tame
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{say::Say, words::Words};

    #[test]
    fn columns_stand_under_each_other_whatever_the_script() {
        let mut rows =
            Table { heads: vec![Say::ui("cli-head-title"), Say::ui("cli-head-minutes")], ..Table::default() };
        rows.row(["日本".into(), Cell::Number(5)]);
        rows.row(["a\u{1b}[31mb\nc".into(), Cell::Number(15)]);
        let drawn = table(&rows, &Words::default().voice("en"));
        let lines: Vec<&str> = drawn.lines().collect();
        let end = width(lines[0]);
        assert!(lines[1..].iter().all(|line| width(line) == end), "{drawn}");
        assert!(lines[3].starts_with("ab c"), "{drawn}");
    }

    #[test]
    fn json_keeps_its_meaning_and_steers_nothing() {
        let said = harmless("{\"a\":\"\u{9b}2J\u{202e}ñ\"}");
        assert_eq!(said, r#"{"a":"\u009b2J\u202eñ"}"#);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&said).unwrap()["a"], "\u{9b}2J\u{202e}ñ");
    }
}
