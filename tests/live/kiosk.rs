//! A centre that closes Paso off: under a real login shell there is no way out but a tutor's PIN.

use std::{fs, path::Path};

use paso::{
    pack::centre::{CENTRE, Centre},
    secret::Secret,
};
use tempfile::TempDir;

use super::{PASO, PATIENCE, terminal::Terminal};

/// Ctrl-C, Ctrl-Z, Ctrl-\\, Ctrl-D, Ctrl-S and Ctrl-Q, Esc, Alt-F2.
const WAYS_OUT: [&str; 8] = ["\x03", "\x1a", "\x1c", "\x04", "\x13", "\x11", "\x1b", "\x1b[12;3~"];

/// A home whose login does nothing but Paso, and a centre whose tutor has the PIN 8642.
fn home(options: &str) -> (TempDir, TempDir) {
    let (home, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut centre = Centre::default();
    assert!(centre.set_tutor("Marta", Secret::pin("8642").map(|pin| pin.check(1))));
    centre.save(&data.path().join(CENTRE), str::to_owned).unwrap();
    let folder = data.path().display();
    let profile = format!("export TERM=xterm-256color\nexec {PASO} --kiosk --lang en --data '{folder}' {options}\n");
    fs::write(home.path().join(".profile"), profile).unwrap();
    (home, data)
}

fn log_in(home: &Path) -> Terminal {
    Terminal::logs_in(home)
}

#[test]
fn no_key_leads_out_and_a_tutors_pin_does() {
    let (home, _data) = home("");
    let mut seat = log_in(home.path());
    seat.shows("Press the big key called Enter.");
    for way in WAYS_OUT {
        seat.types(way);
    }
    seat.types("\x1b").shows("Press the big key");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").choose("Stop for today").choose("Yes, stop for today");
    seat.choose("Close Paso").shows("For the tutor: your PIN, please.");
    seat.types("1111").enter().shows("> Go on");
    seat.enter().shows("No tutor here has this PIN.");
    seat.types("8642").enter().shows("> Go on");
    seat.enter();
    assert!(seat.ends(PATIENCE).success(), "and with Paso the login ends: there is no shell behind it");
    assert!(!seat.screen().contains('$'));
}

#[test]
fn in_numbered_lines_no_key_leads_out_either() {
    let (home, _data) = home("--face lines");
    let mut seat = log_in(home.path());
    seat.shows("Press Enter here");
    for way in ["\x03", "\x1a", "\x1c", "\x04", "\x03", "\x04"] {
        seat.types(way);
        seat.quiet(std::time::Duration::from_millis(100));
    }
    seat.types("\r").shows("You can now use the Enter key.");
}

#[test]
fn a_window_that_is_closed_ends_it_all_the_same() {
    let (home, _data) = home("--face lines");
    let mut seat = log_in(home.path());
    seat.shows("Press Enter here");
    seat.vanishes();
    seat.ends(PATIENCE);
}
