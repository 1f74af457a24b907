//! Words that are no Fluent, the same message twice, references that lead nowhere.

use crate::lint::{book::Book, finding::Found, terms};

pub fn check(book: &Book, found: &mut Found) {
    for file in book.words() {
        for span in &file.words.junk {
            let line = file.file.text[span.start..].find('\n').map_or(span.end, |end| span.start + end);
            found.fail(&file.file, span.start..line, "not-fluent", &[]);
        }
        let mut seen: Vec<&str> = Vec::new();
        for message in &file.words.messages {
            if seen.contains(&message.id.as_str()) {
                found.fail(&file.file, message.span.clone(), "message-twice", &[("name", message.id.as_str().into())]);
            }
            seen.push(&message.id);
            let mut names: Vec<&str> = Vec::new();
            for (name, span, _) in &message.attributes {
                if names.contains(&name.as_str()) {
                    found.fail(&file.file, span.clone(), "message-twice", &[("name", format!(".{name}").into())]);
                }
                names.push(name);
            }
        }
        let shared = terms::of(&file.lang);
        for (_, span, phrase) in file.words.phrases() {
            for path in &phrase.refers {
                let there = file.words.phrase(path).is_some() || shared.iter().any(|(id, _)| id == path);
                if !there {
                    found.fail(&file.file, span.clone(), "refers-nowhere", &[("name", path.as_str().into())]);
                }
            }
        }
    }
}
