//! Reading text: eight lines of 64 columns at most; more is another step (requirement 27).

use crate::{
    lesson::Kind,
    lint::{book::Book, finding::Found, ftl::HOLE},
    words::{Order, lines},
};

/// Columns of a line.
pub const COLUMNS: usize = 64;
/// Lines of text.
pub const LINES: usize = 8;
/// What a brace is taken to say: a name or an address of middle length.
const USUAL: &str = "xxxxxxxxxx";

pub fn check(book: &Book, found: &mut Found) {
    for (_, lesson, file) in book.sound() {
        for step in &lesson.steps {
            let Some(message) = file.words.message(step.id.as_str()) else { continue };
            let Some(value) = &message.value else { continue };
            let text = value.text.replace(HOLE, USUAL);
            let count =
                lines(&text, COLUMNS, Order::Logical).iter().filter(|line| !line.text.trim().is_empty()).count();
            if count > LINES {
                let args = [("lines", count.into()), ("most", LINES.into())];
                let what = if matches!(step.kind, Kind::Read(_)) { "long-page" } else { "long-ask" };
                found.fail(&file.file, value.span().unwrap_or(message.span.clone()), what, &args);
            }
        }
    }
}
