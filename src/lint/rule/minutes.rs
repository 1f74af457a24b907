//! Lessons last 8 to 20 minutes (requirement 21).

use crate::{
    lint::{book::Book, finding::Found},
    pack::locate,
};

pub fn check(book: &Book, found: &mut Found) {
    for (source, lesson) in book.lessons().filter_map(|source| Some((source, source.lesson.as_ref()?))) {
        if !(8..=20).contains(&lesson.minutes) {
            let span = locate(&source.file.text, "minutes");
            found.fail(&source.file, span, "minutes", &[("found", usize::from(lesson.minutes).into())]);
        }
    }
}
