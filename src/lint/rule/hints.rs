//! The first rung is a question, the third names a key (requirement 5).

use crate::{
    lesson::kind::Check,
    lint::{
        book::Book,
        finding::Found,
        ftl::{HOLE, Phrase},
        language,
    },
};

pub fn check(book: &Book, found: &mut Found) {
    for (_, lesson, file) in book.sound() {
        for step in &lesson.steps {
            let Some(message) = file.words.message(step.id.as_str()) else { continue };
            let span = |phrase: &Phrase| phrase.span().unwrap_or(message.span.clone());
            for ask in ["hint-ask", "hint-ask-lines"].into_iter().filter_map(|name| message.attribute(name)) {
                if !asks(&ask.text) {
                    found.fail(&file.file, span(ask), "no-question", &[]);
                }
            }
            let key = message.attribute("hint-key").filter(|_| step.kind.check() == Check::Do);
            if let Some(key) = key.filter(|key| !names_a_key(&file.lang, key)) {
                found.warn(&file.file, span(key), "no-key", &[]);
            }
        }
    }
}

/// Question marks of Latin, Greek, Arabic, Chinese and Armenian writing.
fn asks(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '»', ' ', '\n', ')']).ends_with(['?', '\u{37e}', ';', '؟', '？', '՞'])
}

fn names_a_key(lang: &str, phrase: &Phrase) -> bool {
    let keys = language::keys(lang);
    let mut words =
        phrase.text.split(|sign: char| !sign.is_alphanumeric() && sign != HOLE).filter(|word| !word.is_empty());
    keys.is_empty()
        || phrase.text.contains(HOLE)
        || phrase.text.contains(['"', '«', '“', '@'])
        || words.any(|word| {
            keys.contains(&word.to_lowercase().as_str())
                || word.chars().count() == 1 && word.chars().all(|sign| sign.is_uppercase() || sign.is_numeric())
        })
}

#[cfg(test)]
mod tests {
    use super::asks;

    #[test]
    fn a_question_ends_with_the_mark_of_its_script() {
        assert!(asks("Where? ") && asks("¿«Dónde?»") && asks("أين؟"));
        assert!(!asks("Look there."));
    }
}
