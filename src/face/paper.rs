//! A handout: pages as plain text, with boxes to tick and lines to write on.
//! Must never show what somebody has picked or written, nor anything that only a screen can do.

use super::lines::{meter, note, press_say, prose};
use crate::face::measure::flat;
use crate::page::{Block, Control, Keys, Kind, Page, TableRow};
use crate::say::Say;
use crate::words::{Voice, key, plain_text, width, wrap};

/// Columns of a sheet: fits A4 and Letter in any fixed font of 12 points.
const COLUMNS: usize = 72;
/// Rows to write on for a box of several lines, at most.
const ROWS: u8 = 8;

/// The pages one after the other, for one learner at a machine with those keys.
pub fn handout(pages: &[Page], voice: &Voice, keys: Keys) -> String {
    let mut sheet = Sheet::new(voice, keys);
    for (id, columns) in [("paper-name", 40), ("paper-date", 16)] {
        let say = Say::ui(id).with("line", "_".repeat(columns));
        sheet.line(&flat(&plain_text(&voice.say(&say))));
    }
    for page in pages {
        sheet.page(page);
    }
    sheet.out
}

/// Pages to read: without lines for name and date.
pub fn leaflet(pages: &[Page], voice: &Voice, keys: Keys) -> String {
    let mut sheet = Sheet::new(voice, keys);
    for page in pages {
        sheet.page(page);
    }
    sheet.out.trim_start().to_owned()
}

struct Sheet<'a> {
    voice: &'a Voice,
    keys: Keys,
    out: String,
    indent: usize,
}

impl<'a> Sheet<'a> {
    fn new(voice: &'a Voice, keys: Keys) -> Self {
        Self { voice, keys, out: String::new(), indent: 0 }
    }

    fn page(&mut self, page: &Page) {
        let mut title = flat(&plain_text(&self.voice.text(&page.place)));
        if let Some((step, of)) = page.progress {
            let step = Say::ui("face-step").with("step", i64::from(step)).with("of", i64::from(of));
            title = format!("{title}, {}", flat(&plain_text(&self.voice.say(&step))));
        }
        self.out.push('\n');
        self.line(&title);
        self.line(&"=".repeat(width(&title).min(COLUMNS)));
        self.blocks(&page.ask);
        self.blocks(&page.body);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let mut before: Option<&Block> = None;
        for block in blocks {
            let together = matches!(
                (before, block),
                (Some(Block::One(_) | Block::Meter { .. }), Block::One(_) | Block::Meter { .. })
            );
            if !together && !self.out.ends_with("\n\n") && self.shows(block) {
                self.out.push('\n');
            }
            self.block(block);
            before = Some(block);
        }
    }

    /// Buttons of Paso itself are nothing on paper; those of a simulated app are part of its picture.
    fn shows(&self, block: &Block) -> bool {
        let button = |control: &Control| matches!(control.kind, Kind::Button | Kind::Catch { .. });
        match block {
            Block::Gap => false,
            Block::One(control) => self.indent > 0 || !button(control),
            Block::Row(controls) => self.indent > 0 || !controls.iter().all(button),
            _ => true,
        }
    }

    fn block(&mut self, block: &Block) {
        if !self.shows(block) {
            return;
        }
        match block {
            Block::Gap => {}
            Block::Head(text) => {
                let head = flat(&plain_text(&self.voice.text(text)));
                self.line(&head);
                self.line(&"-".repeat(width(&head).min(COLUMNS - self.indent)));
            }
            Block::Para(text) => prose(text, self.voice).iter().for_each(|line| self.line(line)),
            Block::Note { tone, text } => note(*tone, text, self.voice).iter().for_each(|line| self.line(line)),
            Block::Panel { name, body } => {
                let name = flat(&plain_text(&self.voice.text(name)));
                let rule = COLUMNS.saturating_sub(self.indent + width(&name) + 4);
                self.line(&format!("-- {name} {}", "-".repeat(rule)));
                self.indent += 4;
                self.blocks(body);
                self.indent -= 4;
                self.line(&"-".repeat(COLUMNS - self.indent));
            }
            Block::One(control) => self.control(control),
            Block::Row(controls) => {
                let (fields, others): (Vec<&Control>, Vec<&Control>) =
                    controls.iter().partition(|control| matches!(control.kind, Kind::Field { .. }));
                for control in fields {
                    self.control(control);
                }
                let words: Vec<String> = others.into_iter().map(|control| self.words(control)).collect();
                self.line(&words.join("   "));
            }
            Block::Table { heads, rows } => {
                if !heads.is_empty() {
                    let heads: Vec<String> =
                        heads.iter().map(|head| flat(&plain_text(&self.voice.text(head)))).collect();
                    self.line(&heads.join(" | "));
                }
                for row in rows {
                    self.row(row);
                }
            }
            Block::Meter { label, done, of } => self.line(&meter(label, *done, *of, self.voice)),
            Block::Keyboard { press, hold } => {
                let say = press_say(press, hold, self.keys, key, "");
                self.line(&flat(&plain_text(&self.voice.say(&say))));
            }
        }
    }

    fn row(&mut self, row: &TableRow) {
        let cells = row.mark.iter().chain(&row.cells).map(|cell| flat(&plain_text(&self.voice.text(cell))));
        let cells = cells.collect::<Vec<_>>().join(" | ");
        self.line(&if row.id.is_some() { format!("[ ] {cells}") } else { cells });
    }

    fn words(&self, control: &Control) -> String {
        let label = flat(&plain_text(&self.voice.text(&control.label)));
        match control.kind {
            Kind::Option { .. } | Kind::Check { .. } => format!("[ ] {label}"),
            _ => format!("[ {label} ]"),
        }
    }

    fn control(&mut self, control: &Control) {
        let Kind::Field { lines, .. } = control.kind else {
            let words = self.words(control);
            self.line(&words);
            return;
        };
        let label = flat(&plain_text(&self.voice.text(&control.label)));
        let room = COLUMNS - self.indent;
        let beside = room.saturating_sub(width(&label) + 2);
        if lines <= 1 && beside >= 20 {
            self.line(&format!("{label}: {}", "_".repeat(beside)));
            return;
        }
        self.line(&format!("{label}:"));
        for _ in 0..lines.clamp(1, ROWS) {
            // Handwriting needs more room than print.
            self.out.push('\n');
            self.line(&"_".repeat(room));
        }
    }

    /// Wraps a line; further lines hang under the words after a box to tick.
    fn line(&mut self, text: &str) {
        let hang = if text.starts_with("[ ] ") { 4 } else { 0 };
        let room = COLUMNS - self.indent;
        let mut rest = text;
        let mut first = true;
        loop {
            let columns = if first { room } else { room - hang };
            let Some(line) = wrap(rest, columns).into_iter().next().filter(|line| !line.is_empty()) else { return };
            self.out.push_str(&" ".repeat(self.indent + if first { 0 } else { hang }));
            self.out.push_str(&line);
            self.out.push('\n');
            rest = rest.get(line.len()..).unwrap_or("").trim_start();
            first = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::tests::fixture;

    #[test]
    fn a_handout_can_be_filled_in_with_a_pen() {
        let pages: Vec<Page> = fixture::all().into_iter().map(|(_, page)| page).collect();
        let sheet = handout(&pages, &fixture::voice("en"), Keys::Es);
        assert!(sheet.lines().all(|line| width(line) <= COLUMNS));
        assert!(!sheet.chars().any(|sign| sign != '\n' && sign.is_control()));
        insta::assert_snapshot!(sheet);
    }
}
