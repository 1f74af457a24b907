//! Where numbered lines are typed there are no arrows and no Tab: a doing-step that names such keys says the same for
//! lines too (`.lines`, `.hint-key-lines`). Steps that teach the keys themselves are let be.

use crate::{
    lesson::{Kind, Step, kind::Check},
    lint::{
        book::Book,
        finding::Found,
        ftl::{Message, Phrase},
        language,
    },
};

/// Attributes that speak of what to do.
const SPOKEN: [&str; 6] = ["hint-ask", "hint-look", "hint-key", "hint-show", "done", "not-yet"];

pub fn check(book: &Book, found: &mut Found) {
    for (_, lesson, file) in book.sound() {
        for step in lesson.steps.iter().filter(|step| acts(step)) {
            let Some(message) = file.words.message(step.id.as_str()) else { continue };
            let value = message.value.iter().map(|phrase| ("lines".to_owned(), phrase));
            let attributes = SPOKEN.iter().filter_map(|name| Some((format!("{name}-lines"), message.attribute(name)?)));
            for (form, phrase) in value.chain(attributes).filter(|(form, _)| message.attribute(form).is_none()) {
                if names_a_key(&file.lang, phrase) {
                    let args = [("name", format!("{}.{form}", step.id).into())];
                    found.warn(&file.file, span(message, phrase), "keys-in-lines", &args);
                }
            }
        }
    }
}

fn acts(step: &Step) -> bool {
    step.kind.check() == Check::Do && !matches!(step.kind, Kind::Keys(_))
}

fn span(message: &Message, phrase: &Phrase) -> std::ops::Range<usize> {
    phrase.span().unwrap_or(message.span.clone())
}

fn names_a_key(lang: &str, phrase: &Phrase) -> bool {
    let keys = language::keys_of_a_screen(lang);
    let mut words = phrase.text.split(|sign: char| !sign.is_alphanumeric());
    phrase.refers.contains("-enter-key") || words.any(|word| keys.contains(&word.to_lowercase().as_str()))
}
