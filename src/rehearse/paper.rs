//! A lesson on paper: every page has its words and fits the sheet.

use super::{Breach, What};
use crate::{
    face,
    lesson::LessonId,
    pack::{self, Pack},
    page::Keys,
    session::{self, Message, Purpose},
    words::{Words, width},
};

/// Columns of a sheet.
const COLUMNS: usize = 72;

/// Prints a lesson; what stands in the way.
pub fn paper(pack: &Pack, words: &Words, lesson: &LessonId, language: &str) -> Vec<Breach> {
    let found = |step: Option<_>, what| Breach {
        lesson: lesson.clone(),
        step,
        language: language.to_owned(),
        size: None,
        what,
    };
    let Message::Opened(opened) = pack::serve(pack, words, lesson, Purpose::Begin, language) else {
        return vec![found(None, What::NotOpened)];
    };
    let voice = words.voice(language);
    let mut breaches = Vec::new();
    for (page, step) in session::handout(pack.catalogue(), &opened, language).iter().zip(&opened.lesson.steps) {
        let sheet = face::paper::leaflet(std::slice::from_ref(page), &voice, Keys::default());
        if sheet.lines().any(|line| width(line) > COLUMNS) {
            breaches.push(found(Some(step.id.clone()), What::TooWideForPaper));
        }
    }
    let missing = voice.missing();
    if !missing.is_empty() {
        breaches.push(found(None, What::NoWords(missing)));
    }
    breaches
}
