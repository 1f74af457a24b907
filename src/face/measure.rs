//! Small measures of text on a grid that every face needs.
//! Must never part what a person calls one letter.

use crate::page::Text;
use crate::words::{graphemes, width};

/// A number of cells as the grid counts them.
pub fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The text on one line: line ends become spaces.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paragraphs of a text: blank lines part them, single line ends stay; but not where somebody wrapped a sentence of
/// the program or of a lesson, for what people write in a simulated world stands as it is.
pub fn paragraphs(text: &str, of: &Text) -> Vec<String> {
    let goes_on = |last: &str, line: &str| {
        let open = last.chars().next_back().is_some_and(|sign| !".!?:;,…".contains(sign));
        matches!(of, Text::Say(_)) && open && line.chars().next().is_some_and(char::is_lowercase)
    };
    let mut all = vec![String::new()];
    for line in text.lines().map(str::trim_end) {
        match all.last_mut() {
            Some(last) if line.is_empty() && !last.is_empty() => all.push(String::new()),
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push(if goes_on(last, line) { ' ' } else { '\n' });
                }
                last.push_str(line);
            }
            _ => {}
        }
    }
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

/// The start of a text in at most `columns` cells, ending in `end` when something was left out.
pub fn cut(text: &str, columns: usize, end: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(end));
    let mut out = String::new();
    for letter in graphemes(text) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::Say;

    #[test]
    fn a_wrapped_sentence_is_one_line_and_every_other_break_stays() {
        let text =
            "Press \u{201c}Go\u{201d}\nand read it.\nThen:\nmilk\n\u{2068}bread\u{2069}\n\nGood morning,\nit rains";
        let said = paragraphs(text, &Say::ui("any").into());
        assert_eq!(said[0], "Press \u{201c}Go\u{201d} and read it.\nThen:\nmilk\n\u{2068}bread\u{2069}");
        assert_eq!(said[1], "Good morning,\nit rains");
        assert_eq!(paragraphs("milk\nbread", &Text::Own(String::new())), ["milk\nbread"]);
    }
}
