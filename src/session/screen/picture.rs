//! Pictures, drawn with the signs of any keyboard, all of one width, and named by a word: twelve signs for who one is, these and twelve
//! more for what one knows. Three of 24 in their order: as many as there are PINs of four digits.

use crate::{
    page::{Block, Control, Text},
    say::Say,
};

/// The twelve signs: name and picture.
pub const SIGNS: [(&str, &str); 12] = [
    ("sun", ">()<"),
    ("moon", "(__("),
    ("tree", "<<<-"),
    ("flower", "@}--"),
    ("cat", "^..^"),
    ("fish", "><o>"),
    ("bird", "(o>v"),
    ("snail", "@__y"),
    ("house", "/^^\\"),
    ("boat", "\\_/|"),
    ("key", "O-mm"),
    ("cup", "c[_]"),
];

/// Twelve more, for secrets only.
pub const MORE: [(&str, &str); 12] = [
    ("star", ">**<"),
    ("heart", "(<3)"),
    ("cloud", "(~~)"),
    ("rain", "::::"),
    ("bread", "[##]"),
    ("pear", "'(_)"),
    ("dog", "u''u"),
    ("mouse", "<:3~"),
    ("book", "[==]"),
    ("clock", "(-L)"),
    ("bell", "/oo\\"),
    ("train", "o[]o"),
];

/// What stands on its button.
pub(super) fn label(name: &str, picture: &str) -> Say {
    Say::ui("figure-label").with("picture", picture).with("name", Say::ui(format!("figure-{name}")))
}

/// The drawing of a picture by its name.
pub(super) fn drawing(name: &str) -> &'static str {
    SIGNS.iter().chain(&MORE).find(|(known, _)| *known == name).map_or("", |(_, picture)| picture)
}

/// The sign of that name.
pub(super) fn sign(name: &str) -> Option<&'static str> {
    SIGNS.iter().map(|(known, _)| *known).find(|known| *known == name)
}

/// The picture of that name.
pub(super) fn picture(name: &str) -> Option<&'static str> {
    SIGNS.iter().chain(&MORE).map(|(known, _)| *known).find(|known| *known == name)
}

/// The signs as buttons `sign-<name>`, two side by side.
pub(super) fn signs() -> Vec<Block> {
    rows("sign", SIGNS.iter())
}

/// All pictures as buttons `picture-<name>`.
pub(super) fn pictures() -> Vec<Block> {
    rows("picture", SIGNS.iter().chain(&MORE))
}

fn rows<'a>(kind: &str, all: impl Iterator<Item = &'a (&'static str, &'static str)>) -> Vec<Block> {
    let button =
        |(name, picture): &(&str, &str)| Control::button(format!("{kind}-{name}"), Text::Say(label(name, picture)));
    let buttons: Vec<Control> = all.map(button).collect();
    buttons.chunks(2).map(|row| Block::Row(row.to_vec())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_pictures_have_one_name_or_one_drawing() {
        let all: Vec<_> = SIGNS.iter().chain(&MORE).collect();
        for (at, (name, picture)) in all.iter().enumerate() {
            assert!(all[at + 1..].iter().all(|(other, drawn)| other != name && drawn != picture), "{name}");
            assert!(picture.is_ascii() && picture.len() == 4, "{name}");
        }
    }
}
