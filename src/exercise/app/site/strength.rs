//! How hard a new password is to guess: by its length without what guessers try first, as NIST 800-63B advises.
//! Must never ask for capitals, figures or odd signs: words that nobody else would join are better than those.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::lesson::{compare::fold, kind::Compare};

/// How strong, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Strength {
    /// Little else than what many people take, however long.
    Known,
    /// Soon found by trying.
    Short,
    /// Nearly.
    Better,
    /// Strong enough to keep something.
    Strong,
}

/// So much counts from here on as better.
const BETTER: usize = 9;
/// So much counts from here on as strong: fifteen letters, or a little less in four words.
const STRONG: usize = 15;
/// The same for four words or more.
const STRONG_IN_WORDS: usize = 12;
/// Fewer different signs than this are a pattern.
const FEWEST_SIGNS: usize = 6;

/// What most people take, in English and Spanish; runs of letters and figures are found without a list.
const MOST_USED: &str = "password passwort contrasena welcome bienvenido letmein iloveyou tequiero teamo admin secret secreto clave \
    login hello hola love amor corazon family familia mama papa monkey dragon master sunshine princess \
    princesa estrella mariposa bonita football futbol baseball superman shadow summer winter verano barcelona \
    realmadrid espana america mexico london jesus dios michael daniel carlos maria alejandro antonio charlie \
    internet computer ordenador google bank banco abc";

/// Keys beside each other.
const ROWS: [&str; 4] = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"];

/// More than this is not looked at: it is strong by then, or a pattern.
const LONGEST: usize = 64;

/// How strong `text` is for somebody whose other words, a name or a place, stand beside it.
pub(super) fn strength(text: &str, beside: &[&str]) -> Strength {
    let signs: Vec<char> = fold(text, Compare::Loose).chars().take(LONGEST).collect();
    let beside: Vec<String> = words(&fold(&beside.join(" "), Compare::Loose)).collect();
    let counts = counted(&signs, &beside);
    let different: BTreeSet<char> = signs.iter().copied().collect();
    let own: BTreeSet<String> = words(&signs.iter().collect::<String>()).collect();
    let fresh = |word: &&String| {
        let signs: Vec<char> = word.chars().collect();
        signs.len() >= 3 && counted(&signs, &beside) >= 2 * 3
    };
    let words = own.iter().filter(fresh).count();
    if different.len() >= FEWEST_SIGNS {
        if counts >= 2 * STRONG || words >= 4 && counts >= 2 * STRONG_IN_WORDS {
            return Strength::Strong;
        }
        if counts >= 2 * BETTER {
            return Strength::Better;
        }
    }
    // little of what stands there counts: it is not too short, it is too well known
    if 2 * counts < 3 * signs.len() { Strength::Known } else { Strength::Short }
}

/// Twice the number of signs that count: what is guessed as one counts as one, a figure half.
fn counted(signs: &[char], beside: &[String]) -> usize {
    let (mut at, mut sum) = (0, 0);
    while let Some(rest) = signs.get(at..).filter(|rest| !rest.is_empty()) {
        let known = MOST_USED.split(' ').map(|word| starts(rest, word));
        let named = beside.iter().filter(|word| word.chars().count() >= 4).map(|word| starts(rest, word));
        let again = again(&signs[..at], rest);
        let long = known.chain(named).chain([run(rest), again]).max().unwrap_or_default();
        at += if long >= 3 { long } else { 1 };
        sum += match long {
            // said a second time it is no news at all
            3.. if long == again => 0,
            3.. => 2,
            _ if rest[0].is_ascii_digit() => 1,
            _ => 2,
        };
    }
    sum
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned)
}

/// How much of `rest` is `word`, where figures and signs stand for letters that look like them; 0 unless all of it.
fn starts(rest: &[char], word: &str) -> usize {
    let like = |sign: char| match sign {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        sign => sign,
    };
    let mut signs = rest.iter().map(|sign| like(*sign));
    let whole = word.chars().all(|letter| signs.next() == Some(letter));
    if whole { word.chars().count() } else { 0 }
}

/// How long the same sign, the next sign, or the next key follows: aaa, abc, 321, qwerty.
fn run(rest: &[char]) -> usize {
    let step = |pair: &[char]| u32::from(pair[1]).wrapping_sub(u32::from(pair[0]));
    let in_order = match rest.windows(2).map(step).next() {
        Some(first @ (0 | 1 | u32::MAX)) => 1 + rest.windows(2).take_while(|pair| step(pair) == first).count(),
        _ => 0,
    };
    let keys = |row: &str, back: bool| {
        let row: Vec<char> = if back { row.chars().rev().collect() } else { row.chars().collect() };
        let from = row.iter().position(|key| Some(key) == rest.first());
        from.map_or(0, |from| row[from..].iter().zip(rest).take_while(|(key, sign)| key == sign).count())
    };
    ROWS.iter().flat_map(|row| [keys(row, false), keys(row, true)]).chain([in_order]).max().unwrap_or_default()
}

/// How much of `rest` stood there before.
fn again(before: &[char], rest: &[char]) -> usize {
    let stood = |long: &usize| before.windows(*long).any(|part| *part == rest[..*long]);
    (4..=rest.len().min(before.len())).rev().find(stood).unwrap_or_default()
}

/// Are these two the same password, or the same one with another number behind it?
pub(super) fn alike(one: &str, other: &str) -> bool {
    let stem =
        |text: &str| -> String { fold(text, Compare::Loose).chars().filter(|sign| sign.is_alphabetic()).collect() };
    let (stem, other_stem) = (stem(one), stem(other));
    if stem.is_empty() { fold(one, Compare::Loose) == fold(other, Compare::Loose) } else { stem == other_stem }
}

/// What stands for a password where nobody is to know it: only how long and how strong it is can be seen.
pub(super) fn veil(text: &str, strength: Strength) -> String {
    let sign = MARKS.into_iter().find(|(_, of)| *of == strength).map_or('①', |(sign, _)| sign);
    sign.to_string().repeat(text.chars().count())
}

/// The strength of what stands behind a veil; `None` for a text that is none.
pub(super) fn behind(text: &str) -> Option<Strength> {
    let first = text.chars().next()?;
    let (_, strength) = MARKS.into_iter().find(|(sign, _)| *sign == first)?;
    text.chars().all(|sign| sign == first).then_some(strength)
}

const MARKS: [(char, Strength); 4] =
    [('①', Strength::Known), ('②', Strength::Short), ('③', Strength::Better), ('④', Strength::Strong)];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn four_words_are_strong_and_what_many_take_is_not() {
        let table = [
            ("", Strength::Short),
            ("lamp", Strength::Short),
            ("Kx7!", Strength::Short),
            ("teapot", Strength::Short),
            ("password", Strength::Known),
            ("P@ssw0rd123", Strength::Known),
            ("Contraseña2024", Strength::Known),
            ("123456789012345678", Strength::Known),
            ("qwertyuiopasdfghjkl", Strength::Known),
            ("aaaaaaaaaaaaaaaaaaaa", Strength::Known),
            ("lalalalalalalala", Strength::Known),
            ("14/05/1951", Strength::Known),
            ("teapot teapot teapot", Strength::Known),
            ("teapot cloud", Strength::Better),
            ("te4pot!Kx9", Strength::Better),
            ("sol pan luz mar", Strength::Strong),
            ("sol-río-pan-luz", Strength::Strong),
            ("teapot cloud ladder", Strength::Strong),
            ("teapot cloud ladder onion", Strength::Strong),
            ("Tetera nube escalera cebolla", Strength::Strong),
            ("чайник облако лук окно", Strength::Strong),
            ("茶壶云梯洋葱窗户雨伞面包河流月亮", Strength::Strong),
        ];
        for (text, expected) in table {
            assert_eq!(strength(text, &[]), expected, "{text}");
        }
    }

    #[test]
    fn ones_own_name_and_the_place_count_little() {
        assert_eq!(strength("teresa vidal library", &[]), Strength::Strong);
        assert_eq!(strength("teresa vidal library", &["Teresa.Vidal", "Library"]), Strength::Known);
    }

    #[test]
    fn another_number_makes_no_other_password() {
        assert!(alike("teapot cloud 1", "Teapot Cloud 22"));
        assert!(alike("1234", "1234"));
        assert!(!alike("1234", "5678"));
        assert!(!alike("teapot cloud", "onion river"));
    }

    proptest! {
        #[test]
        fn any_text_is_judged_and_veiled(text in "\\PC{0,60}", beside in "\\PC{0,20}") {
            let strength = strength(&text, &[&beside]);
            let veiled = veil(&text, strength);
            prop_assert_eq!(behind(&veiled), (!text.is_empty()).then_some(strength));
            prop_assert_eq!(veiled.chars().count(), text.chars().count());
        }
    }
}
