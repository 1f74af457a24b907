//! Words that differ by region stand as terms, so that a region can change them all at once.

use unicode_segmentation::UnicodeSegmentation;

use crate::lint::{book::Book, finding::Found, terms};

pub fn check(book: &Book, found: &mut Found) {
    for file in book.words() {
        // Only what a region really says otherwise; forms with an article are found by the word inside them.
        let mut words: Vec<(String, String)> = Vec::new();
        let mut others: Vec<(String, Vec<String>)> = Vec::new();
        for (id, forms) in terms::of(&file.lang) {
            let elsewhere = terms::elsewhere(&file.lang, &id);
            if !elsewhere.is_empty() {
                words.extend(
                    forms.into_iter().filter(|form| is_one(form)).map(|form| (id.clone(), form.to_lowercase())),
                );
                others.push((id, elsewhere));
            }
        }
        for (path, _, phrase) in file.words.phrases() {
            if path.starts_with('-') {
                continue;
            }
            for piece in &phrase.pieces {
                let text = file.file.text.get(piece.clone()).unwrap_or_default();
                for (at, word) in text.unicode_word_indices() {
                    let Some((id, _)) = words.iter().find(|(_, form)| *form == word.to_lowercase()) else { continue };
                    // A sentence that tells what several regions say needs both words.
                    let tells_both = others
                        .iter()
                        .any(|(known, forms)| known == id && forms.iter().any(|form| phrase.text.contains(form)));
                    if tells_both {
                        continue;
                    }
                    let span = piece.start + at..piece.start + at + word.len();
                    found.warn(&file.file, span, "regional", &[("name", word.into()), ("term", id.as_str().into())]);
                }
            }
        }
    }
}

fn is_one(form: &str) -> bool {
    form.chars().count() > 2 && form.chars().all(char::is_alphabetic)
}
