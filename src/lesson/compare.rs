//! When two texts count as the same answer. Must never strip letters of any script to make them equal.

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

use super::kind::Compare;

/// Letters from which on one slip may be forgiven.
const LONG_ENOUGH: usize = 5;

/// A text as it is compared: NFC, ends trimmed, one space for any white space; then, as `compare` says, without
/// capitals, and without accents. Curly quotation marks and long dashes count as straight and short ones unless exact.
pub fn fold(text: &str, compare: Compare) -> String {
    let tidy = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown = tidy.chars().filter(|sign| !is_mark(*sign)).nfc();
    match compare {
        Compare::Exact => shown.collect(),
        Compare::Folded => shown.map(plain_sign).flat_map(char::to_lowercase).map(inner_sigma).nfc().collect(),
        Compare::Loose => shown
            .map(plain_sign)
            .flat_map(char::to_lowercase)
            .map(inner_sigma)
            .nfd()
            .filter(|sign| !is_accent(*sign))
            .nfc()
            .collect(),
    }
}

/// Whether `given` counts as `expected`. With `slip` one letter may be missing, too many, or another, when the answer
/// has five letters or more; digits and signs must be right.
pub fn same(given: &str, expected: &str, compare: Compare, slip: bool) -> bool {
    let (given, expected) = (fold(given, compare), fold(expected, compare));
    given == expected || (slip && one_letter_apart(&given, &expected))
}

/// Whether `given` counts as one of the spellings in `accepted`, which are parted by `|`. Nothing is never accepted.
pub fn accepts(given: &str, accepted: &str, compare: Compare, slip: bool) -> bool {
    accepted.split('|').any(|spelling| !spelling.trim().is_empty() && same(given, spelling, compare, slip))
}

/// Whether `given` holds one of the spellings in `accepted` as words of its own: "this" does not hold "hi".
/// Capitals, accents and blanks do not count.
pub fn holds(given: &str, accepted: &str) -> bool {
    let given = fold(given, Compare::Loose);
    let signs: Vec<char> = given.chars().filter(|sign| *sign != ' ').collect();
    // How many signs that are no blanks stand before each blank.
    let gaps: Vec<usize> =
        given.match_indices(' ').map(|(at, _)| given[..at].chars().filter(|sign| *sign != ' ').count()).collect();
    let parted = |at: usize| {
        let around = at.checked_sub(1).and_then(|before| signs.get(before)).zip(signs.get(at));
        gaps.contains(&at) || around.is_none_or(|(before, after)| parts_words(*before) || parts_words(*after))
    };
    accepted.split('|').any(|spelling| {
        let word: Vec<char> = fold(spelling, Compare::Loose).chars().filter(|sign| *sign != ' ').collect();
        let stands = |(at, here): (usize, &[char])| *here == word && parted(at) && parted(at + word.len());
        !word.is_empty() && signs.windows(word.len()).enumerate().any(stands)
    })
}

/// Can a word end beside this sign? In scripts that write no blanks between words (from U+2E80 on), beside any.
fn parts_words(sign: char) -> bool {
    !sign.is_alphanumeric() || sign >= '\u{2e80}'
}

fn one_letter_apart(given: &str, expected: &str) -> bool {
    let (given, expected): (Vec<char>, Vec<char>) = (given.chars().collect(), expected.chars().collect());
    if expected.iter().filter(|sign| sign.is_alphabetic()).count() < LONG_ENOUGH {
        return false;
    }
    let start = given.iter().zip(&expected).take_while(|(one, other)| one == other).count();
    let (given, expected) = (&given[start..], &expected[start..]);
    let end = given.iter().rev().zip(expected.iter().rev()).take_while(|(one, other)| one == other).count();
    // Equal ends may overlap in the shorter one: "leter" and "letter".
    let end = end.min(given.len()).min(expected.len());
    match (&given[..given.len() - end], &expected[..expected.len() - end]) {
        ([one], []) | ([], [one]) => one.is_alphabetic(),
        ([one], [other]) => one.is_alphabetic() && other.is_alphabetic(),
        _ => false,
    }
}

/// Marks of direction, which nobody types.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic. By their combining class (Unicode annex 44,
/// table 15), so that vowels of Hindi or Thai, which are letters to their readers, stay.
fn is_accent(sign: char) -> bool {
    matches!(canonical_combining_class(sign), 10..=36 | 200..)
}

/// Greek has another small sigma at the end of words.
fn inner_sigma(sign: char) -> char {
    if sign == 'ς' { 'σ' } else { sign }
}

fn plain_sign(sign: char) -> char {
    match sign {
        '‘' | '’' | 'ʼ' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spaces_and_spelling_of_letters_never_count() {
        assert!(same("  Ana \u{a0} Pe\u{301}rez ", "Ana Pérez", Compare::Exact, false));
    }

    #[test]
    fn capitals_count_only_when_exact() {
        assert!(same("ana@correo.example", "Ana@Correo.example", Compare::Folded, false));
        assert!(!same("ana", "Ana", Compare::Exact, false));
        assert!(same("ΟΔΟΣ", "οδός", Compare::Loose, false));
    }

    #[test]
    fn accents_count_unless_loose() {
        assert!(!same("telefono", "teléfono", Compare::Folded, false));
        assert!(same("telefono", "teléfono", Compare::Loose, false));
        assert!(same("سلام", "سَلَام", Compare::Loose, false));
    }

    #[test]
    fn letters_of_every_script_count() {
        assert!(!same("سلام", "شكرا", Compare::Loose, false));
        assert!(!same("привет", "спасибо", Compare::Loose, true));
        assert!(!same("की", "का", Compare::Loose, false), "Hindi vowels are letters");
        assert!(!same("か", "が", Compare::Loose, false), "Japanese voice marks are letters");
    }

    #[test]
    fn one_slip_is_forgiven_in_a_long_word() {
        for given in ["leter", "lettter", "latter", "letters", "etter"] {
            assert!(same(given, "letter", Compare::Folded, true), "{given}");
            assert!(!same(given, "letter", Compare::Folded, false), "{given}");
        }
        for given in ["lttr", "lettre", "latters", ""] {
            assert!(!same(given, "letter", Compare::Folded, true), "{given}");
        }
        assert!(!same("had", "hat", Compare::Folded, true), "too short");
    }

    #[test]
    fn digits_and_signs_must_be_right() {
        assert!(!same("centre.paso.example", "centre@paso.example", Compare::Folded, true));
        assert!(!same("Calle Mayor 13", "Calle Mayor 12", Compare::Folded, true));
        assert!(same("cetre@paso.example", "centre@paso.example", Compare::Folded, true));
    }

    #[test]
    fn any_of_several_spellings_will_do_and_nothing_never_does() {
        assert!(accepts("e-mail", "email | e-mail", Compare::Folded, false));
        assert!(!accepts("", "email|", Compare::Folded, false));
        assert!(!accepts("", "", Compare::Folded, true));
    }

    #[test]
    fn a_sentence_of_ones_own_holds_a_word() {
        assert!(holds("Buenos dias, vengo el JUEVES.", "jueves"));
        assert!(holds("on Thurs day", "thursday|friday"));
        assert!(holds("Llame al 600 123 456.", "600123456") && holds("我星期四来", "星期四"));
        assert!(!holds("I think", "hi") && !holds("los juevesantos", "jueves"));
        assert!(!holds("I come on Monday", "thursday|friday") && !holds("anything", "| "));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            for compare in [Compare::Exact, Compare::Folded, Compare::Loose] {
                let once = fold(&text, compare);
                prop_assert_eq!(fold(&once, compare), once.clone());
                prop_assert!(same(&text, &once, compare, false));
            }
        }
    }
}
