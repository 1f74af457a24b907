//! A guest leaves no byte: the files are the same before and after, whatever was typed.

use super::{
    everything,
    pipe::{Lines, paso},
    short_lesson,
};

#[test]
fn a_guest_leaves_no_byte() {
    let (data, lessons) = (tempfile::tempdir().unwrap(), short_lesson());
    let start = || {
        let mut command = paso(data.path());
        command.arg("--lessons").arg(lessons.path());
        Lines::start(command)
    };
    for _ in 0..2 {
        // what the machine keeps about itself is there after the first start, whoever sits down
        let mut nobody = start();
        nobody.hears("Press Enter here");
        nobody.ends();
    }
    let before = everything(data.path());
    let mut guest = start();
    guest.goes_home().chooses("Choose something else").chooses("Practice").chooses("A short note");
    guest.chooses("Second").chooses("Go on").hears("Write the word apple.");
    guest.says("1 wenceslao").says("2").hears("wenceslao");
    guest.says("m").chooses("Leave").chooses("Yes, stop for today").chooses("Next person");
    guest.hears("Press Enter here");
    guest.ends();
    let after = everything(data.path());
    let names = |all: &[(std::ffi::OsString, Vec<u8>)]| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after));
    for ((name, before), (_, after)) in before.iter().zip(&after) {
        assert!(before == after, "{name:?} is not what it was");
        assert!(!after.windows(9).any(|window| window == b"wenceslao"));
    }
}

#[test]
fn nothing_stays_on_a_terminal_when_somebody_leaves() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = super::terminal::Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").choose("Stop for today").choose("Yes, stop for today");
    seat.choose("Next person").shows("Press the big key called Enter.");
    let cleared = |bytes: &[u8]| bytes.windows(4).filter(|window| *window == b"\x1b[3J").count();
    assert!(cleared(&seat.bytes()) >= 1, "with what can be scrolled back to");
    let before = cleared(&seat.bytes());
    seat.types("\x03");
    assert!(seat.ends(super::PATIENCE).success());
    seat.is_as_before();
    assert!(cleared(&seat.bytes()) > before, "and at the end");
}
