//! What is printed on the keys of a machine, and how a sign is made with them.
//! Must never guess: a sign that a keyboard cannot make has no place.
//!
//! Sources: the `es`, `latam` and `us` symbols of the X keyboard extension.

use crate::page::{Key, Keys};

/// One press, with a key held meanwhile or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// `shift` or `altgr`.
    pub hold: Option<&'static str>,
    /// The key, by the sign that it makes alone.
    pub key: Key,
    /// Row, from 0 for the digits, and place in the row.
    pub place: Option<(usize, usize)>,
}

/// A keyboard's signs: for each row alone, with Shift, with `AltGr` (a blank makes nothing).
type Rows = [[&'static str; 3]; 4];

const ES: Rows = [
    ["º1234567890'¡", "ª!\"·$%&/()=?¿", "\\|@#~€¬      "],
    ["qwertyuiop`+", "QWERTYUIOP^*", "  €       []"],
    ["asdfghjklñ´ç", "ASDFGHJKLÑ¨Ç", "          {}"],
    ["<zxcvbnm,.-", ">ZXCVBNM;:_", "           "],
];
const LATAM: Rows = [
    ["|1234567890'¿", "°!\"#$%&/()=?¡", "¬          \\ "],
    ["qwertyuiop´+", "QWERTYUIOP¨*", "@          ~"],
    ["asdfghjklñ{}", "ASDFGHJKLÑ[]", "          ^`"],
    ["<zxcvbnm,.-", ">ZXCVBNM;:_", "           "],
];
const US: Rows = [
    ["`1234567890-=", "~!@#$%^&*()_+", "             "],
    ["qwertyuiop[]\\", "QWERTYUIOP{}|", "             "],
    ["asdfghjkl;'", "ASDFGHJKL:\"", "           "],
    ["zxcvbnm,./", "ZXCVBNM<>?", "          "],
];

fn rows(keys: Keys) -> &'static Rows {
    match keys {
        Keys::Es => &ES,
        Keys::Latam => &LATAM,
        Keys::Us => &US,
    }
}

/// What is printed on the keys of each row: letters as capitals.
pub fn caps(keys: Keys) -> [Vec<char>; 4] {
    rows(keys).map(|[alone, ..]| alone.chars().map(capital).collect())
}

/// What stands on a letter's key.
pub fn capital(sign: char) -> char {
    let mut upper = sign.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(one), None) if sign.is_alphabetic() && one.is_alphabetic() => one,
        _ => sign,
    }
}

/// How a key is made on this keyboard: one press, or an accent and then its letter.
pub fn strokes(key: Key, keys: Keys) -> Vec<Stroke> {
    let Key::Char(sign) = key else {
        return vec![Stroke { hold: None, key, place: None }];
    };
    if let Some(stroke) = find(sign, keys) {
        return vec![stroke];
    }
    let accent = parts(sign).and_then(|(accent, letter)| Some([find(accent, keys)?, find(letter, keys)?]));
    match accent {
        Some(both) if keys != Keys::Us => both.to_vec(),
        _ => vec![Stroke { hold: None, key, place: None }],
    }
}

fn find(sign: char, keys: Keys) -> Option<Stroke> {
    for (level, hold) in [None, Some("shift"), Some("altgr")].into_iter().enumerate() {
        for (row, levels) in rows(keys).iter().enumerate() {
            if let Some(column) = levels[level].chars().position(|known| known == sign && known != ' ') {
                let alone = levels[0].chars().nth(column)?;
                return Some(Stroke { hold, key: Key::Char(alone), place: Some((row, column)) });
            }
        }
    }
    None
}

/// An accented letter as the accent's key and the letter.
fn parts(sign: char) -> Option<(char, char)> {
    Some(match sign {
        'á' => ('´', 'a'),
        'é' => ('´', 'e'),
        'í' => ('´', 'i'),
        'ó' => ('´', 'o'),
        'ú' => ('´', 'u'),
        'Á' => ('´', 'A'),
        'É' => ('´', 'E'),
        'Í' => ('´', 'I'),
        'Ó' => ('´', 'O'),
        'Ú' => ('´', 'U'),
        'ü' => ('¨', 'u'),
        'Ü' => ('¨', 'U'),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(sign: char, keys: Keys) -> Vec<(Option<&'static str>, Key)> {
        strokes(Key::Char(sign), keys).into_iter().map(|stroke| (stroke.hold, stroke.key)).collect()
    }

    #[test]
    fn the_at_sign_is_made_differently_on_each_keyboard() {
        assert_eq!(made('@', Keys::Es), [(Some("altgr"), Key::Char('2'))]);
        assert_eq!(made('@', Keys::Latam), [(Some("altgr"), Key::Char('q'))]);
        assert_eq!(made('@', Keys::Us), [(Some("shift"), Key::Char('2'))]);
    }

    #[test]
    fn an_accent_comes_before_its_letter() {
        assert_eq!(made('é', Keys::Es), [(None, Key::Char('´')), (None, Key::Char('e'))]);
        assert_eq!(made('Ü', Keys::Es), [(Some("shift"), Key::Char('´')), (Some("shift"), Key::Char('u'))]);
        assert_eq!(made('é', Keys::Us), [(None, Key::Char('é'))], "it cannot be made there");
    }

    #[test]
    fn every_row_has_as_many_signs_with_each_held_key() {
        for keys in [Keys::Es, Keys::Latam, Keys::Us] {
            for levels in rows(keys) {
                assert!(levels.iter().all(|level| level.chars().count() == levels[0].chars().count()), "{levels:?}");
            }
        }
        assert_eq!(caps(Keys::Es)[0][0], 'º');
        assert_eq!(caps(Keys::Es)[2][9], 'Ñ');
    }
}
