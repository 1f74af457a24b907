//! Five plain words that a person can write on paper and type elsewhere, in any language that has a list.
//! Must never be kept, and never be shown twice.

use std::fmt;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// How many words.
pub const WORDS: usize = 5;
/// How long a list is: one word for each value of a byte, 40 bits in five of them.
const LIST: usize = 256;
/// So many letters name a word of a list: no two words of one begin alike.
const ENOUGH: usize = 4;

/// Five words, as their places in a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code([u8; WORDS]);

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// What was typed is no code of this list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// More or fewer than five words.
    Count(usize),
    /// This word is in no list.
    Word(String),
}

impl Code {
    /// From random bits.
    pub fn new(bits: u128) -> Self {
        let mut code = [0; WORDS];
        code.copy_from_slice(&bits.to_le_bytes()[..WORDS]);
        Self(code)
    }

    /// The words, from a list of 256 separated by blanks; `None` when the list has another length.
    pub fn words(self, list: &str) -> Option<String> {
        let list: Vec<&str> = list.split_whitespace().collect();
        let words = self.0.iter().map(|place| list.get(usize::from(*place)).copied());
        words.collect::<Option<Vec<_>>>().filter(|_| list.len() == LIST).map(|words| words.join(" "))
    }

    /// As typed: capitals, accents and marks between the words do not matter, nor what follows the fourth letter.
    ///
    /// # Errors
    /// [`Unknown`] when it is no code of this list.
    pub fn read(typed: &str, list: &str) -> Result<Self, Unknown> {
        let list: Vec<String> = list.split_whitespace().map(plain).collect();
        let typed: Vec<&str> = typed.split(|sign: char| !sign.is_alphabetic() && !is_combining_mark(sign)).collect();
        let typed: Vec<&str> = typed.into_iter().filter(|word| !word.is_empty()).take(LIST).collect();
        let place = |word: &&str| {
            let known = plain(word);
            let found = list.iter().position(|one| *one == known || begin(one) == begin(&known));
            found.and_then(|place| u8::try_from(place).ok()).ok_or_else(|| Unknown::Word((*word).to_owned()))
        };
        let places = typed.iter().map(place).collect::<Result<Vec<u8>, _>>()?;
        places.try_into().map(Self).map_err(|places: Vec<u8>| Unknown::Count(places.len()))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Without capitals and accents.
fn plain(word: &str) -> String {
    word.nfd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase).take(40).collect()
}

/// What names a word; a shorter one is named by all of it.
fn begin(word: &str) -> String {
    word.chars().take(ENOUGH).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{say::Say, words::Words};

    fn list(language: &str) -> String {
        crate::words::plain_text(&Words::default().voice(language).say(&Say::ui("code-words")))
    }

    #[test]
    fn every_language_has_256_words_that_no_one_mixes_up() {
        for language in ["en", "es"] {
            let list = list(language);
            let words: Vec<&str> = list.split_whitespace().collect();
            assert_eq!(words.len(), LIST, "{language}");
            let mut begins: Vec<String> = words.iter().map(|word| begin(word)).collect();
            begins.sort();
            let twice: Vec<_> = begins.windows(2).filter(|pair| pair[0] == pair[1]).collect();
            assert!(twice.is_empty(), "{language}: {twice:?}");
            for word in words {
                assert!(word.bytes().all(|sign| sign.is_ascii_lowercase()), "{language}: {word}");
                assert!((3..=8).contains(&word.len()), "{language}: {word}");
            }
        }
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let list = list("es");
        let code = Code::new(0x0a_07_ff_00_2b);
        let words = code.words(&list).unwrap();
        assert_eq!(words.split(' ').count(), WORDS);
        for typed in [words.clone(), words.to_uppercase(), format!(" {}. ", words.replace(' ', ",\n- "))] {
            assert_eq!(Code::read(&typed, &list), Ok(code), "{typed:?}");
        }
        let accents: String = words.chars().flat_map(|sign| if sign == 'a' { vec!['á'] } else { vec![sign] }).collect();
        assert_eq!(Code::read(&accents, &list), Ok(code));
    }

    #[test]
    fn what_is_no_code_says_which_word_or_how_many() {
        let list = list("en");
        let words = Code::new(7).words(&list).unwrap();
        let four: Vec<&str> = words.split(' ').take(4).collect();
        assert_eq!(Code::read(&four.join(" "), &list), Err(Unknown::Count(4)));
        assert_eq!(Code::read("", &list), Err(Unknown::Count(0)));
        let strange = format!("{} zzyzx", four.join(" "));
        assert_eq!(Code::read(&strange, &list), Err(Unknown::Word("zzyzx".into())));
        assert_eq!(Code::new(1).words("too short a list"), None);
        assert_eq!(format!("{:?}", Code::new(5)), "Code(…)", "no code in any report");
    }
}
