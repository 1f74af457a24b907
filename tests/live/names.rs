//! Names as people, cats and strangers type them: kept clean, shown clean.

use std::path::Path;

use paso::store::{Person, Store};

use super::{
    alone,
    pipe::{Lines, paso},
    terminal::Terminal,
};

fn people(data: &Path) -> Vec<Person> {
    let _alone = alone();
    Store::open(data).unwrap().by_sign("sun").unwrap()
}

/// What is kept after a name was typed.
fn kept(typed: &[u8]) -> String {
    let data = tempfile::tempdir().unwrap();
    let mut lines = Lines::start(paso(data.path()));
    lines.goes_home().joins(typed).keeps();
    lines.ends();
    let people = people(data.path());
    assert_eq!(people.len(), 1);
    let name = people[0].nickname.clone();
    let mut lines = Lines::start(paso(data.path()));
    lines.comes_back(&name).hears(&name);
    lines.ends();
    name
}

#[test]
fn names_over_a_pipe() {
    for (typed, clean) in [
        ("Ana\u{1b}[31m María".as_bytes(), "Ana María"),
        ("  José \u{7}\u{8} Luis\t ".as_bytes(), "José Luis"),
        ("\u{202e}Ana\u{200f}\u{200b}\u{feff}".as_bytes(), "Ana"),
        ("Ánna 🌻".as_bytes(), "Ánna 🌻"),
        ("محمد".as_bytes(), "محمد"),
        (b"An\xff\xfea", "An\u{fffd}\u{fffd}a"),
    ] {
        let name = kept(typed);
        assert_eq!(name, clean);
        assert!(!name.chars().any(char::is_control));
    }
}

#[test]
fn a_name_of_ten_thousand_letters_is_a_short_name() {
    let name = kept(&b"abcdefghij".repeat(1_000));
    assert_eq!(name, "abcdefghijabcdefghijabcd");
    let families = kept("👨‍👩‍👧".repeat(50).as_bytes());
    assert_eq!(families, "👨‍👩‍👧".repeat(24), "no letter is cut in two");
}

#[test]
fn a_name_that_nobody_can_see_is_not_taken() {
    let data = tempfile::tempdir().unwrap();
    let mut lines = Lines::start(paso(data.path()));
    lines.goes_home().chooses("Keep my progress under a name").chooses(">()< sun");
    lines.hears("Name. Empty.");
    for nothing in ["1  ", "1 \u{200b}\u{200f}", "1 \u{200d}\u{2060}"] {
        lines.says(nothing).says("2");
    }
    lines.says("1 Ana").hears("Name. Now: Ana");
    lines.says("2").chooses("Only my sign and my name").hears("Good to see you, Ana.");
    lines.ends();
}

#[test]
fn names_typed_at_a_terminal() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").shows("What would you like to do now?");
    seat.choose("Keep my progress under a name").shows("Choose a sign that you like.");
    seat.enter().shows("What name would you like to use here?");
    seat.types("\u{202e}Zoë\u{1}\u{200f}\u{16} 🌻").types(&"x".repeat(10_000)).shows("Zoë 🌻x");
    seat.choose("Keep this name").choose("Only my sign and my name").shows("Good to see you, Zoë 🌻xxx");
    seat.shows("saved");
    seat.types("\x03");
    assert!(seat.ends(super::PATIENCE).success());
    let people = people(data.path());
    assert_eq!(people[0].nickname, format!("Zoë 🌻{}", "x".repeat(19)));
}
