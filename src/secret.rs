//! What a person knows to come in: a PIN, three pictures, the number on a card; and keys made from such things.
//! The only room that knows `argon2`. Must never show a secret, keep one longer than a check takes, or compare in a way
//! that tells by its time how much was right.

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use base64ct::{Base64Unpadded, Encoding};
use zeroize::Zeroizing;

/// What one check costs. Measured by `paso doctor`; a third of a second on a computer of today.
pub const COST: Cost = Cost { kib: 19 * 1024, passes: 14 };

/// So many KiB are set aside for a check: more than any that a system's allocator keeps after use (32 MiB), so that
/// the memory goes back at once. Only what [`Cost::kib`] says is touched.
const SET_ASIDE: usize = 33 * 1024;

/// Memory and time of one check (argon2id, version 0x13, one lane).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB. 19 MiB is what OWASP's "Password Storage" sheet asks for at the least.
    pub kib: u32,
    /// How often that memory is gone through.
    pub passes: u32,
}

/// More than this is refused in a check from outside: a file must not be able to stop a machine.
const MOST: Cost = Cost { kib: 32 * 1024, passes: 64 };

/// How a learner shows who they are, beside sign and nickname.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// Not at all: sign and nickname are enough.
    #[default]
    Nothing,
    /// Four to eight digits.
    Pin,
    /// Three pictures in their order.
    Pictures,
}

/// What somebody is typing that nobody else may read. Wiped from memory when it goes, and never shown.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// This text.
    pub fn new(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed")
    }
}

/// Something that only one person knows. Wiped from memory when it goes; never shown, not even for debugging.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// A PIN: four to eight digits, blanks left out; `None` for anything else.
    pub fn pin(typed: &str) -> Option<Self> {
        Self::digits("pin:", typed, 4..=8)
    }

    /// The number on a card: twelve digits; blanks and hyphens between them do not count.
    pub fn card(typed: &str) -> Option<Self> {
        Self::digits("card:", typed, 12..=12)
    }

    /// Three pictures in their order, by name.
    pub fn pictures(three: [&str; 3]) -> Self {
        Self(Zeroizing::new(format!("pictures:{}", three.join("+"))))
    }

    /// A new number for a card, from random bits.
    pub fn new_card(chance: u128) -> (Self, Typed) {
        let number = chance % 1_000_000_000_000;
        let digits = Zeroizing::new(format!("{number:012}"));
        let shown = Typed::new(&[&digits[..4], &digits[4..8], &digits[8..]].join(" "));
        (Self(Zeroizing::new(format!("card:{}", digits.as_str()))), shown)
    }

    /// Digits of any script count as the digits that they are.
    fn digits(kind: &str, typed: &str, many: std::ops::RangeInclusive<usize>) -> Option<Self> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        text.push_str(kind);
        for sign in typed.chars().take(64).filter(|sign| !matches!(sign, ' ' | '-' | '.')) {
            text.push(char::from_digit(digit(sign)?, 10)?);
        }
        many.contains(&(text.len() - kind.len())).then_some(Self(text))
    }

    /// So easy that whoever tries would begin with it: one digit again and again, or digits in their row.
    pub fn easy(&self) -> bool {
        let digits: Vec<i16> = self.0.bytes().filter(u8::is_ascii_digit).map(i16::from).collect();
        let step = |by: i16| digits.windows(2).all(|pair| pair[1] - pair[0] == by);
        self.0.starts_with("pin:") && (step(0) || step(1) || step(-1))
    }

    /// What is kept of it: enough to know it again, not enough to say it. `salt`: fresh random bits.
    pub fn check(&self, salt: u128) -> String {
        let salt = salt.to_be_bytes();
        // cost and salt are such as argon2 knows: there is always a hash
        let hash = Base64Unpadded::encode_string(&*stretched(self.0.as_bytes(), &salt, COST).unwrap_or_default());
        let Cost { kib, passes } = COST;
        format!("$argon2id$v=19$m={kib},t={passes},p=1${}${hash}", Base64Unpadded::encode_string(&salt))
    }

    /// Is it the one that this was made of? Takes its time, whatever the answer; a check that makes no sense, too.
    pub fn opens(&self, check: &str) -> bool {
        let read = read(check);
        let (cost, salt, wanted) = read.clone().unwrap_or((COST, vec![0; 16], vec![0; 32]));
        let made = stretched(self.0.as_bytes(), &salt, cost).unwrap_or_default();
        // every byte is looked at, wherever the first difference is
        let differ = made.iter().zip(&wanted).fold(0, |differ, (one, other)| differ | (one ^ other));
        read.is_some() && differ == 0
    }
}

/// A key of 32 bytes from words or digits that a person carries along, at that cost. `salt` stands beside what is
/// sealed with it. Nothing for a cost or a salt that argon2 does not know.
///
/// The caller bounds the cost: it may come from outside.
pub fn stretched(code: &[u8], salt: &[u8], cost: Cost) -> Option<Zeroizing<[u8; 32]>> {
    let mut made = Zeroizing::new([0; 32]);
    let params = Params::new(cost.kib, cost.passes, 1, Some(32)).ok()?;
    let mut memory = Vec::with_capacity(SET_ASIDE.max(params.block_count()));
    memory.resize(params.block_count(), Block::default());
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into_with_memory(code, salt, &mut *made, &mut memory[..]).ok()?;
    Some(made)
}

/// Is this text a check as [`Secret::check`] writes it?
pub fn is_check(text: &str) -> bool {
    read(text).is_some()
}

fn digit(sign: char) -> Option<u32> {
    const ZEROS: [char; 4] = ['0', '\u{660}', '\u{6f0}', '\u{966}'];
    ZEROS.iter().find_map(|zero| u32::from(sign).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10))
}

/// `$argon2id$v=19$m=19456,t=14,p=1$salt$hash`
fn read(check: &str) -> Option<(Cost, Vec<u8>, Vec<u8>)> {
    let rest = check.strip_prefix("$argon2id$v=19$m=").filter(|rest| rest.len() < 200)?;
    let mut parts = rest.split('$');
    let (kib, more) = parts.next()?.split_once(",t=")?;
    let cost = Cost { kib: kib.parse().ok()?, passes: more.strip_suffix(",p=1")?.parse().ok()? };
    let fine = (8..=MOST.kib).contains(&cost.kib) && (1..=MOST.passes).contains(&cost.passes);
    let salt = Base64Unpadded::decode_vec(parts.next()?).ok().filter(|salt| (8..=32).contains(&salt.len()))?;
    let hash = Base64Unpadded::decode_vec(parts.next()?).ok().filter(|hash| hash.len() == 32)?;
    (fine && parts.next().is_none()).then_some((cost, salt, hash))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_known_again_and_no_other_is_taken_for_it() {
        let pin = Secret::pin("2580").unwrap();
        let check = pin.check(7);
        assert!(is_check(&check) && pin.opens(&check) && !Secret::pin("2581").unwrap().opens(&check));
        assert_ne!(check, pin.check(8), "two people with one PIN have nothing in common");
        assert!(!check.contains("2580") && format!("{pin:?}") == "Secret");
    }

    #[test]
    fn digits_count_however_they_are_written() {
        assert_eq!(Secret::pin("2 5 8 0"), Secret::pin("2580"));
        assert_eq!(Secret::pin("٢٥٨٠"), Secret::pin("2580"));
        assert_eq!(Secret::card("1234-5678 9012"), Secret::card("123456789012"));
        for none in ["", "123", "123456789", "12a4", "½½½½", "1234567890123"] {
            assert!(Secret::pin(none).is_none() && Secret::card(none).is_none(), "{none}");
        }
    }

    #[test]
    fn a_pin_a_card_and_pictures_are_never_taken_for_each_other() {
        let pictures = |three| Secret::pictures(three);
        assert_ne!(pictures(["sun", "cat", "key"]), pictures(["cat", "sun", "key"]));
        assert_ne!(Secret::pin("12345678").map(|pin| pin.0), Secret::card("123456789012").map(|card| card.0));
    }

    #[test]
    fn what_everybody_would_try_first_is_easy() {
        let easy = |pin| Secret::pin(pin).unwrap().easy();
        assert!(easy("0000") && easy("1234") && easy("98765"));
        assert!(!easy("2580") && !easy("1235"));
    }

    #[test]
    fn a_check_from_outside_cannot_ask_for_all_memory_or_the_whole_day() {
        let hash = "A".repeat(43);
        for strange in ["m=4000000,t=2", "m=19456,t=4000000", "m=0,t=2", "m=19456,t=0", "m=-1,t=1", "m=19456"] {
            assert!(!is_check(&format!("$argon2id$v=19${strange},p=1$c2FsdHNhbHQ${hash}")), "{strange}");
        }
        assert!(is_check(&format!("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ${hash}")));
        assert!(!is_check("") && !is_check("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$AA$x"));
    }
}
