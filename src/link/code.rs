//! The short code that a learner reads out: two plain words and a number. Good for one tutor, two minutes, three tries.
//! Must never be kept anywhere.

use std::time::Duration;

/// How long a code lives.
pub const LIFE: Duration = Duration::from_mins(2);
/// After so many guesses that miss there is a new code.
pub const TRIES: u8 = 3;
/// After so many codes that were guessed at, the door closes.
pub const CODES: u8 = 3;

/// A code from a list of words, parted by anything that is no letter. Two of 256 words and one of 90 numbers: 5.9 million
/// codes, of which three can be tried.
pub fn make(words: &str, chance: u128) -> String {
    let words: Vec<&str> = words.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let pick = |bits: u128| {
        let place = usize::try_from(bits % (words.len().max(1) as u128)).unwrap_or_default();
        words.get(place).copied().unwrap_or("paso")
    };
    let number = 10 + (chance >> 64) % 90;
    format!("{} {} {number}", pick(chance & u128::from(u32::MAX)), pick((chance >> 32) & u128::from(u32::MAX)))
}

/// A code as two people write it differently: capitals, blanks, hyphens and accents do not count.
pub fn normal(code: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain = code.nfd().filter(|sign| !('\u{300}'..='\u{36f}').contains(sign)).collect::<String>().to_lowercase();
    let mut out: Vec<String> = Vec::new();
    let mut digits = None;
    for sign in plain.chars().take(80) {
        if !sign.is_alphanumeric() {
            digits = None;
            continue;
        }
        // "bread42" is "bread 42"
        if digits != Some(sign.is_ascii_digit()) {
            out.push(String::new());
        }
        digits = Some(sign.is_ascii_digit());
        if let Some(last) = out.last_mut() {
            last.push(sign);
        }
    }
    out.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_two_words_and_a_number() {
        let code = make("sun, bread, tree", 0x0001_0000_0002_0000_0001);
        assert_eq!(code.split(' ').count(), 3, "{code}");
        assert_eq!(make("", 7), "paso paso 10");
        let many: std::collections::BTreeSet<String> =
            (0..200_u128).map(|n| make("a b c d e f g h", n.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C))).collect();
        assert!(many.len() > 100, "only {}", many.len());
    }

    #[test]
    fn a_code_may_be_written_in_any_way() {
        for code in ["Sun Bread 42", "sun-bread-42", " sun  bread42 ", "SUN.BREAD.42", "sún bread 42"] {
            assert_eq!(normal(code), "sun-bread-42", "{code}");
        }
        assert_ne!(normal("sunbread 42"), normal("sun bread 42"));
        assert_eq!(normal("…"), "");
    }
}
