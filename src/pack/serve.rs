//! Opens a lesson for a session: its structure, and the words that its worlds are judged by.

use std::sync::Arc;

use super::Pack;
use crate::{
    lesson::LessonId,
    session::{Message, Opened, Purpose},
    words::Words,
};

/// The answer to `Effect::Open`.
pub fn serve(pack: &Pack, words: &Words, lesson: &LessonId, purpose: Purpose, language: &str) -> Message {
    match pack.open(lesson) {
        Ok(lesson) => {
            let lesson = Arc::new(lesson);
            let words = Arc::new(words.lexicon(language, &lesson));
            Message::Opened(Box::new(Opened { lesson, words, purpose }))
        }
        Err(error) => Message::NotOpened(lesson.clone(), error.say()),
    }
}
