//! Feedback says what happened, what it means, and what comes next (requirement 9).

use crate::{
    lesson::kind::Check,
    lint::{book::Book, finding::Found, needs::needs, rule::sentences::sentences},
};

pub fn check(book: &Book, found: &mut Found) {
    for (_, lesson, file) in book.sound() {
        for step in &lesson.steps {
            let Some(message) = file.words.message(step.id.as_str()) else { continue };
            for name in needs(step).misses {
                let Some(why) = message.attribute(&name) else { continue };
                let count = sentences(&why.text).count();
                let span = why.span().unwrap_or(message.span.clone());
                match count {
                    0 | 1 => found.fail(&file.file, span, "short-feedback", &[("found", count.into())]),
                    2 => found.warn(&file.file, span, "short-feedback", &[("found", count.into())]),
                    _ => {}
                }
            }
            if step.kind.check() == Check::Do && message.attribute("done").is_none() {
                found.warn(
                    &file.file,
                    message.span.clone(),
                    "no-done",
                    &[("name", format!("{}.done", step.id).into())],
                );
            }
        }
    }
}
