//! Signs that terminals misplace or obey: control characters, joined and wide emoji, letters in two pieces.

use unicode_normalization::is_nfc;

use crate::lint::{book::Book, finding::Found};

pub fn check(book: &Book, found: &mut Found) {
    let words = book.words().map(|words| (&words.file, true));
    let files =
        book.units.iter().map(|unit| (&unit.file, false)).chain(book.lessons().map(|lesson| (&lesson.file, false)));
    let files = files.chain(book.sites.iter().map(|site| (&site.file, false)));
    for (file, spoken) in words.chain(files) {
        for (at, sign) in file.text.char_indices() {
            let span = at..at + sign.len_utf8();
            let code = format!("U+{:04X}", u32::from(sign));
            if let Some(what) = kind(sign) {
                found.fail(file, span, what, &[("name", code.into())]);
            }
        }
        if spoken {
            let mut start = 0;
            for line in file.text.split_inclusive('\n') {
                if !is_nfc(line) {
                    found.fail(file, start..start + line.trim_end().len(), "two-piece-letters", &[]);
                }
                start += line.len();
            }
        }
    }
}

fn kind(sign: char) -> Option<&'static str> {
    match sign {
        '\n' => None,
        '\t' => Some("tab"),
        _ if sign.is_control() => Some("control"),
        '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some("hidden")
        }
        '\u{200d}'
        | '\u{fe0e}'
        | '\u{fe0f}'
        | '\u{20e3}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{2600}'..='\u{27bf}'
        | '\u{2b50}'
        | '\u{2b55}'
        | '\u{2800}'..='\u{28ff}' => Some("emoji"),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Some("hidden"),
        _ => None,
    }
}
