//! Opens a lesson for a session: its structure, and the words that its worlds are judged by.

use std::{collections::BTreeMap, sync::Arc};

use super::Pack;
use crate::{
    lesson::{Kind, LessonId},
    session::{Message, Opened, Purpose},
    words::{Voice, Words},
};

/// The answer to `Effect::Open`.
pub fn serve(pack: &Pack, words: &Words, lesson: &LessonId, purpose: Purpose, language: &str) -> Message {
    match pack.open(lesson) {
        Ok(lesson) => {
            let lesson = Arc::new(lesson);
            let voice: Voice = words.voice(language);
            let web = voice.web(&lesson);
            let plain = lesson.steps.iter().map(|step| {
                let mut plain = voice.plain_of_all(&lesson, step);
                if let Kind::Site(_) = step.kind {
                    plain.extend(web.clone());
                }
                (step.id.clone(), plain)
            });
            let words: BTreeMap<_, _> = plain.collect();
            Message::Opened(Box::new(Opened { lesson, words: Arc::new(words), purpose }))
        }
        Err(error) => Message::NotOpened(lesson.clone(), error.say()),
    }
}
