//! Every way to end: nothing is lost, and the terminal is as it was.

use std::time::Duration;

use rustix::process::Signal;

use paso::store::Store;

use super::{alone, terminal::Terminal};

/// A person who closes something waits about so long.
const SOON: Duration = Duration::from_secs(2);
/// What a busy machine may take on top of it.
const BUSY: Duration = Duration::from_secs(8);

fn end(how: impl FnOnce(&mut Terminal)) -> Terminal {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    how(&mut seat);
    let begun = std::time::Instant::now();
    let status = seat.ends(SOON + BUSY);
    assert!(status.success(), "{status:?}");
    eprintln!("ended after {:?}", begun.elapsed());
    seat
}

#[test]
fn signals_and_ctrl_c_leave_the_terminal_as_it_was() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        end(|seat| {
            seat.signal(signal);
        })
        .is_as_before();
    }
    end(|seat| {
        seat.types("\x03");
    })
    .is_as_before();
}

#[test]
fn a_terminal_that_vanishes_takes_the_program_with_it() {
    end(Terminal::vanishes);
}

#[test]
fn what_was_done_just_before_the_end_is_kept() {
    let data = tempfile::tempdir().unwrap();
    for (name, signal) in [("Ana", Signal::TERM), ("Eva", Signal::HUP)] {
        let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
        seat.shows("Press the big key called Enter.");
        seat.choose("Press Enter here").shows("You can now use the Enter key.");
        seat.enter().shows("Can you read this well?");
        seat.choose("This is good. Go on.").shows("What would you like to do now?");
        seat.choose("Keep my progress under a name").shows("Choose a sign that you like.");
        seat.enter().shows("What name would you like to use here?");
        seat.types(name).shows(name);
        seat.choose("Keep this name").choose("Only my sign and my name").shows("Good to see you");
        seat.signal(signal);
        assert!(seat.ends(SOON + BUSY).success());
        let _alone = alone();
        let store = Store::open(data.path()).unwrap();
        assert!(!store.needs_check(), "closed properly");
        assert!(store.by_sign("sun").unwrap().iter().any(|person| person.nickname == name));
    }
}
