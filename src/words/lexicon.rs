//! The words that a lesson's steps are judged by, each step's when it is first met.
//! Must never look up more than one step at once: most of a lesson is not open.

use std::sync::Arc;

use super::{Voice, Words};
use crate::{
    exercise::{Lexicon, Plain},
    lesson::{Kind, Lesson},
};

impl Words {
    /// The words of a lesson in that language.
    pub fn lexicon(&self, language: &str, lesson: &Arc<Lesson>) -> Lexicon {
        let (chain, texts, lesson) = (self.negotiate(language), Arc::clone(self.texts()), Arc::clone(lesson));
        let steps: Vec<_> = lesson.steps.iter().map(|step| step.id.clone()).collect();
        Lexicon::new(steps.into_iter(), move |id| {
            let step = lesson.steps.iter().find(|step| step.id == *id && !matches!(step.kind, Kind::Read(_)));
            let Some(step) = step else { return Plain::new(id.clone()) };
            let voice = Voice::new(Self::of(Arc::clone(&texts)), chain.clone());
            let mut plain = voice.plain_of_all(&lesson, step);
            if let Kind::Site(_) = step.kind {
                plain.extend(voice.web(&lesson));
            }
            plain
        })
    }
}
