//! The one gate for text from outside: lessons, names, the keyboard, pasted text, files, log rows, the network.
//! Must never let a terminal be told anything. There is no second one: every room asks here.

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

/// Accents on one letter beyond which no language goes; more of them only cover the lines above and below.
const MOST_ACCENTS: usize = 6;

/// The longest nickname, in letters.
pub const NAME: usize = 24;

/// Takes away whole escape sequences, control characters other than line breaks, marks that turn the direction of
/// text, and signs that hide; tabs become spaces, every kind of line break `\n`; the rest in NFC.
pub fn text(text: &str) -> String {
    gate(text, false)
}

/// One line of at most `most` letters (graphemes): [`text()`], then line breaks become spaces, ends are trimmed.
pub fn line(text: &str, most: usize) -> String {
    let line = self::text(text).replace('\n', " ");
    line.trim().graphemes(true).take(most).collect::<String>().trim_end().to_owned()
}

/// What a box takes: at most `most` letters, in a box of one line blanks for line breaks; blanks at the ends stay, for
/// somebody may still be writing. Of a text too long for any box only the beginning is read.
pub fn typed(text: &str, one_line: bool, most: usize) -> String {
    // A letter may have many signs; no text needs more than a few on each.
    let most_bytes = most.saturating_mul(16).min(text.len());
    let end = (0..=most_bytes).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let text = self::text(&text[..end]);
    let text = if one_line { text.replace('\n', " ") } else { text };
    text.graphemes(true).take(most).collect()
}

/// A nickname as others see it, at most [`NAME`] letters: also without the marks that nobody sees. (The two that join
/// letters are part of some scripts.) Blanks at its end stay, for it may still be written.
pub fn name(text: &str) -> String {
    let hidden = |sign: &char| !matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}');
    let shown: String = typed(text, true, NAME * 4).chars().filter(hidden).collect();
    // what a mark stood between may be one letter now
    self::text(&shown).graphemes(true).take(NAME).collect()
}

/// May this one sign stand in a text? Not what steers a terminal, turns the direction of what follows, or hides.
pub fn sign(sign: char) -> bool {
    !sign.is_control() && !hides(sign) && !matches!(sign, '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}')
}

/// For what Fluent made: its isolation marks stay.
pub fn keeping_isolates(text: &str) -> String {
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
        assert_eq!(text("a\u{1b}[31mred\u{1b}[0m b"), "ared b");
        assert_eq!(text("\u{9b}2Jx"), "x");
        assert_eq!(text("a\u{1b}]0;title\u{7}b"), "ab");
        assert_eq!(text("a\u{1b}]8;;http://x.example\u{1b}\\link\u{1b}]8;;\u{1b}\\b"), "alinkb");
        assert_eq!(text("a\u{1b}P1$r\u{1b}\\b\u{1b}(0c\u{1b}cd"), "abcd");
        assert_eq!(text("open \u{1b}]52;c;\nnext"), "open \nnext");
    }

    #[test]
    fn text_that_is_meant_stays() {
        let meant = "¿Señora Ñandú? — Ελληνικά\nعربى שלום हिन्दी 한국어";
        assert_eq!(text(meant), meant);
    }

    #[test]
    fn letters_get_one_spelling_and_line_breaks_one_form() {
        assert_eq!(text("Jose\u{301}\r\na\tb\rc"), "José\na b\nc");
    }

    #[test]
    fn a_line_is_one_line_and_not_too_long() {
        assert_eq!(line("  Ana\nMaría \u{202e} López ", 9), "Ana María");
        assert_eq!(line("👩‍👩‍👧‍👧👩‍👩‍👧‍👧", 1), "👩‍👩‍👧‍👧");
    }

    #[test]
    fn text_from_elsewhere_comes_without_escape_sequences() {
        assert_eq!(typed("a\u{1b}[31mb\u{1b}]0;title\u{7}c\u{1b}(0d\u{0}", true, 9), "abcd");
        assert_eq!(typed("a\r\nb\nc\td", true, 99), "a b c d");
        assert_eq!(typed("a\r\nb\nc", false, 99), "a\nb\nc");
        assert_eq!(typed(&"x".repeat(1_000_000), true, 5), "xxxxx");
        assert_eq!(typed("abc\u{202e}def", true, 99), "abcdef");
    }

    #[test]
    fn a_name_has_no_marks_that_nobody_sees_and_may_still_be_written() {
        assert_eq!(name("Ana \u{200f}\u{61c}\u{200b}"), "Ana ");
        assert_eq!(name(&"ñ".repeat(99)).chars().count(), NAME);
    }

    /// Nothing that steers, turns or hides; and a text that went through goes through unchanged.
    fn harmless(shown: &str, breaks: bool) -> bool {
        shown.chars().all(|one| sign(one) || breaks && one == '\n') && is_nfc(shown)
    }

    const STEERING: &str =
        "[\u{1b}\u{9b}\u{90}\u{9d}\\[\\]0-9;?a-zA-Z\u{7}\u{9c}\n\r\t\u{200f}\u{202e}\u{2066}e\u{301}]{0,40}";

    proptest! {
        #[test]
        fn nothing_that_steers_gets_through(any in any::<String>(), steering in STEERING) {
            for outside in [&any, &steering] {
                let once = text(outside);
                prop_assert!(harmless(&once, true), "{once:?}");
                prop_assert_eq!(text(&once), once.clone());
                for (shown, most) in [(line(outside, 7), 7), (typed(outside, true, 7), 7), (name(outside), NAME)] {
                    prop_assert!(harmless(&shown, false), "{shown:?}");
                    prop_assert!(shown.graphemes(true).count() <= most);
                }
                prop_assert_eq!(line(&line(outside, 7), 7), line(outside, 7));
                prop_assert_eq!(name(&name(outside)), name(outside));
                prop_assert!(harmless(&typed(outside, false, 7), true));
            }
        }
    }
}
