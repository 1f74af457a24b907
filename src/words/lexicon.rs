//! The words that a lesson's steps are judged by, looked up step by step in the texts of the moment when it was opened.
//! Must never look at the texts again where they come from, as long as the preferred language has what is asked.

use std::{borrow::Cow, sync::Arc};

use super::{
    Voice, Words, negotiate,
    texts::{Shelf, Texts},
};
use crate::{
    exercise::{Lexicon, Plain},
    lesson::{Kind, Lesson},
};

impl Words {
    /// The words of a lesson in that language.
    pub fn lexicon(&self, language: &str, lesson: &Arc<Lesson>) -> Lexicon {
        let (chain, lesson) = (self.negotiate(language), Arc::clone(lesson));
        let texts: Arc<dyn Texts> = Arc::new(Kept::new(Arc::clone(self.texts()), lesson.id.as_str(), &chain));
        let steps: Vec<_> = lesson.steps.iter().map(|step| step.id.clone()).collect();
        Lexicon::new(steps.into_iter(), move |id| {
            let Some(step) = lesson.steps.iter().find(|step| step.id == *id) else { return Plain::default() };
            let voice = Voice::new(Self::of(Arc::clone(&texts)), chain.clone());
            let mut plain = voice.plain_of_all(&lesson, step);
            if let Kind::Site(_) = step.kind {
                plain.extend(voice.web(&lesson));
            }
            plain
        })
    }
}

/// Texts by language.
type ByLanguage = Vec<(String, Vec<Cow<'static, str>>)>;

/// The texts of a lesson as they were, in the preferred language and its regions.
struct Kept {
    lesson: String,
    known: ByLanguage,
    rest: Arc<dyn Texts>,
}

impl Kept {
    fn new(rest: Arc<dyn Texts>, lesson: &str, chain: &[String]) -> Self {
        let first = chain.first().map_or("", |first| negotiate::base(first));
        let family = chain.iter().filter(|language| negotiate::base(language) == first);
        let known = family.map(|language| (language.clone(), rest.texts(Shelf::Lesson(lesson), language)));
        Self { lesson: lesson.to_owned(), known: known.collect(), rest }
    }
}

impl Texts for Kept {
    fn texts(&self, of: Shelf<'_>, language: &str) -> Vec<Cow<'static, str>> {
        let known = self.known.iter().find(|(known, _)| of == Shelf::Lesson(&self.lesson) && known == language);
        known.map_or_else(|| self.rest.texts(of, language), |(_, texts)| texts.clone())
    }

    fn languages(&self, of: Shelf<'_>) -> Vec<String> {
        self.rest.languages(of)
    }
}
