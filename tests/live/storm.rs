//! Too much at once: sizes, pastes, wheels, clicks, keys.

use std::fmt::Write;

use super::terminal::{ENTER, ESC, Terminal};

#[test]
fn any_size_at_any_moment_even_one_cell() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    for (columns, rows) in [(40, 12), (20, 5), (1, 1), (300, 2), (2, 100), (80, 24)] {
        seat.resize(columns, rows);
    }
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    for (columns, rows) in [(40, 12), (20, 5), (1, 1)] {
        // Esc opens the menu at any size, and closes it.
        seat.resize(columns, rows).types(ESC).resize(80, 24).shows("Word list");
        seat.resize(columns, rows).types(ESC).resize(80, 24).shows("You can now use the Enter key.");
    }
}

#[test]
fn a_paste_of_a_megabyte_is_taken_as_far_as_there_is_room() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    let paste = format!("\x1b[200~{}\x1b[201~", "palabra \x1b[31m".repeat(90_000));
    seat.types(&paste);
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").shows("What would you like to do now?");
    seat.choose("Keep my progress under a name").shows("Choose a sign that you like.");
    seat.enter().shows("What name would you like to use here?");
    seat.types(&paste).shows("palabra");
    seat.choose("Keep this name").choose("Only my sign and my name").shows("Good to see you, palabra palabra palabra.");
}

#[test]
fn wheels_and_clicks_in_frenzy_press_nothing_that_is_not_under_them() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    let mut storm = String::new();
    for n in 0..3_000 {
        let (button, column, row) = (if n % 3 == 0 { 0 } else { 64 + n % 2 }, 70 + n % 9, 1 + n % 2);
        write!(storm, "\x1b[<{button};{column};{row}M\x1b[<{button};{column};{row}m").unwrap();
    }
    seat.types(&storm);
    seat.enter().shows("You can now use the Enter key.");
}

#[test]
fn ten_thousand_keys_at_once_break_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.types(&format!("{ENTER}x\u{7}ñ\x1b[B\x1b[A\t").repeat(1_500));
    seat.types("\x03");
    assert!(seat.ends(super::PATIENCE).success());
    seat.is_as_before();
}
