//! Words that blame: never shown to a learner (requirement 10).

use unicode_segmentation::UnicodeSegmentation;

use crate::lint::{book::Book, finding::Found, language};

pub fn check(book: &Book, found: &mut Found) {
    for file in book.words() {
        let list: Vec<&str> = language::forbidden(&file.lang).collect();
        for (_, _, phrase) in file.words.phrases() {
            for piece in &phrase.pieces {
                let text = file.file.text.get(piece.clone()).unwrap_or_default();
                for (at, word) in text.unicode_word_indices() {
                    if list.iter().any(|pattern| hits(pattern, text, at, word)) {
                        let span = piece.start + at..piece.start + at + word.len();
                        found.fail(&file.file, span, "forbidden", &[("name", word.into())]);
                    }
                }
            }
        }
    }
}

/// `invalid*` begins so; `wrong` is that word; `muy mal` those words, one after the other.
pub fn hits(pattern: &str, text: &str, at: usize, word: &str) -> bool {
    let word = word.to_lowercase();
    if let Some(stem) = pattern.strip_suffix('*') {
        return word.starts_with(stem);
    }
    if pattern.contains(' ') {
        let rest: String = text[at..].chars().take(pattern.chars().count()).collect();
        let next = text[at..].chars().nth(pattern.chars().count());
        return rest.to_lowercase() == pattern && next.is_none_or(|sign| !sign.is_alphanumeric());
    }
    word == pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forbidden(lang: &str, text: &str) -> Vec<String> {
        let list: Vec<&str> = language::forbidden(lang).collect();
        let words =
            text.unicode_word_indices().filter(|(at, word)| list.iter().any(|pattern| hits(pattern, text, *at, word)));
        words.map(|(_, word)| word.to_owned()).collect()
    }

    #[test]
    fn words_that_blame_are_found_and_innocent_ones_pass() {
        assert_eq!(forbidden("en", "Wrong! That is an invalid date. You failed."), ["Wrong", "invalid", "failed"]);
        assert_eq!(forbidden("en", "Mistakes help. Terror, a mirror, an error."), ["error"]);
        assert_eq!(forbidden("es", "Respuesta incorrecta. Está mal. Un error."), ["incorrecta", "Está", "error"]);
        assert_eq!(
            forbidden("es", "Si ve mal, acérquese. El animal, normal, torpedo. Los errores ayudan"),
            Vec::<String>::new()
        );
    }
}
