//! The program's regional terms, as the checker needs them: ids and forms by language.
//! Must never change them.

use super::ftl::Words;

/// A term's id (`-computer`) and all its forms of a letter or more.
pub type Terms = Vec<(String, Vec<String>)>;

/// The terms of a language: its own and those of the language it stands in (`es` for `es-419`).
pub fn of(lang: &str) -> Terms {
    let mut terms = Terms::new();
    for lang in [lang, lang.split('-').next().unwrap_or_default()] {
        let text = crate::words::built_in_file(lang, "terms").unwrap_or_default();
        for message in Words::parse(text).messages.into_iter().filter(|message| message.id.starts_with('-')) {
            let pieces = message.value.map(|value| value.pieces).unwrap_or_default();
            let forms: Vec<String> =
                pieces.into_iter().filter_map(|span| text.get(span)).map(|form| form.trim().to_owned()).collect();
            if !terms.iter().any(|(id, _)| *id == message.id) {
                terms.push((message.id, forms.into_iter().filter(|form| !form.is_empty()).collect()));
            }
        }
    }
    terms
}

/// What regions of the same language say for that term instead.
pub fn elsewhere(lang: &str, id: &str) -> Vec<String> {
    let base = |lang: &str| lang.split('-').next().unwrap_or_default().to_owned();
    let others = crate::words::built_in_languages().filter(|other| *other != lang && base(other) == base(lang));
    let terms = others.flat_map(of).filter(|(known, _)| known == id);
    let here = of(lang).into_iter().find(|(known, _)| known == id).map(|(_, forms)| forms).unwrap_or_default();
    terms.flat_map(|(_, forms)| forms).filter(|form| !here.contains(form)).collect()
}
