//! The one gate for text from outside: lessons, names, the keyboard, pasted text, the network.
//! Must never let a terminal be told anything.

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

/// Accents on one letter beyond which no language goes; more of them only cover the lines above and below.
const MOST_ACCENTS: usize = 6;

/// Takes away whole escape sequences, control characters other than line breaks, marks that turn the direction of
/// text, and signs that hide; tabs become spaces, every kind of line break `\n`; the rest in NFC.
pub fn clean(text: &str) -> String {
    gate(text, false)
}

/// One line of at most `most` letters (graphemes): [`clean`], then line breaks become spaces, ends are trimmed.
pub fn clean_line(text: &str, most: usize) -> String {
    let line = clean(text).replace('\n', " ");
    line.trim().graphemes(true).take(most).collect::<String>().trim_end().to_owned()
}

/// For what Fluent made: its isolation marks stay.
pub(super) fn clean_keeping_isolates(text: &str) -> String {
    gate(text, true)
}

fn gate(text: &str, isolates: bool) -> String {
    // Nearly all texts are plain letters.
    if text.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) {
        return text.to_owned();
    }
    let mut kept = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\u{1b}' => skip_escape(&mut signs),
            '\u{9b}' => skip_csi(&mut signs),
            '\u{90}' | '\u{98}' | '\u{9d}'..='\u{9f}' => skip_string(&mut signs),
            '\t' => kept.push(' '),
            '\r' if signs.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\u{2066}'..='\u{2069}' if isolates => kept.push(sign),
            _ if sign.is_control() || hides(sign) => {}
            _ => kept.push(sign),
        }
    }
    if !is_nfc(&kept) {
        kept = kept.nfc().collect();
    }
    let mut accents = 0;
    kept.retain(|sign| {
        accents = if canonical_combining_class(sign) == 0 { 0 } else { accents + 1 };
        accents <= MOST_ACCENTS
    });
    kept
}

/// Marks that turn text around, and signs that nobody sees.
fn hides(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

type Signs<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// After ESC (ECMA-48, 5.3 to 5.6).
fn skip_escape(signs: &mut Signs<'_>) {
    match signs.peek() {
        Some('[') => {
            signs.next();
            skip_csi(signs);
        }
        Some('P' | 'X' | ']' | '^' | '_') => {
            signs.next();
            skip_string(signs);
        }
        Some(' '..='/') => {
            while signs.next_if(|sign| matches!(sign, ' '..='/')).is_some() {}
            signs.next_if(|sign| matches!(sign, '0'..='~'));
        }
        Some('0'..='~') => {
            signs.next();
        }
        _ => {}
    }
}

/// Parameters, intermediates, one final sign.
fn skip_csi(signs: &mut Signs<'_>) {
    while signs.next_if(|sign| matches!(sign, ' '..='?')).is_some() {}
    signs.next_if(|sign| matches!(sign, '@'..='~'));
}

/// Up to its end (BEL or ST), or to the end of the line when it has none.
fn skip_string(signs: &mut Signs<'_>) {
    while let Some(sign) = signs.next_if(|sign| *sign != '\n') {
        match sign {
            '\u{7}' | '\u{9c}' => return,
            '\u{1b}' => {
                skip_escape(signs);
                return;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whole_escape_sequences_go() {
        assert_eq!(clean("a\u{1b}[31mred\u{1b}[0m b"), "ared b");
        assert_eq!(clean("\u{9b}2Jx"), "x");
        assert_eq!(clean("a\u{1b}]0;title\u{7}b"), "ab");
        assert_eq!(clean("a\u{1b}]8;;http://x.example\u{1b}\\link\u{1b}]8;;\u{1b}\\b"), "alinkb");
        assert_eq!(clean("a\u{1b}P1$r\u{1b}\\b\u{1b}(0c\u{1b}cd"), "abcd");
        assert_eq!(clean("open \u{1b}]52;c;\nnext"), "open \nnext");
    }

    #[test]
    fn text_that_is_meant_stays() {
        let text = "¿Señora Ñandú? — Ελληνικά\nعربى שלום हिन्दी 한국어";
        assert_eq!(clean(text), text);
    }

    #[test]
    fn letters_get_one_spelling_and_line_breaks_one_form() {
        assert_eq!(clean("Jose\u{301}\r\na\tb\rc"), "José\na b\nc");
    }

    #[test]
    fn a_line_is_one_line_and_not_too_long() {
        assert_eq!(clean_line("  Ana\nMaría \u{202e} López ", 9), "Ana María");
        assert_eq!(clean_line("👩‍👩‍👧‍👧👩‍👩‍👧‍👧", 1), "👩‍👩‍👧‍👧");
    }

    proptest! {
        #[test]
        fn nothing_that_steers_gets_through(text in any::<String>(), more in "[\u{1b}\u{9b}\u{90}\u{9d}\\[\\]0-9;?a-zA-Z\u{7}\u{9c}\n\r\t\u{202e}\u{2066}e\u{301}]{0,40}") {
            for text in [&text, &more] {
                let once = clean(text);
                prop_assert!(!once.chars().any(|sign| (sign.is_control() && sign != '\n') || hides(sign)));
                prop_assert_eq!(clean(&once), once.clone());
                let line = clean_line(text, 7);
                prop_assert!(line.graphemes(true).count() <= 7 && !line.contains('\n'));
                prop_assert_eq!(clean_line(&line, 7), line.clone());
            }
        }
    }
}
