//! The first minutes, and what is there before anyone has learned anything.

use std::{fs, time::Duration};

use super::{
    pipe::{Lines, paso},
    terminal::{DOWN, ENTER, ESC, Terminal},
};

#[test]
fn the_first_success_takes_two_keys_in_english() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &[], &[]);
    seat.shows("English");
    seat.enter().shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
}

#[test]
fn and_in_spanish_also_when_the_machine_speaks_english() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &[], &[]);
    seat.shows("Español");
    seat.choose("Español").shows("Pulse la tecla grande que se llama Intro");
    seat.enter().shows("Ya sabe usar la tecla Intro");
    let data = tempfile::tempdir().unwrap();
    let mut other = Terminal::start(data.path(), &[], &[("LANG", "es_ES.UTF-8")]);
    other.shows("Español");
    other.enter().shows("Pulse la tecla grande que se llama Intro");
}

#[test]
fn esc_opens_one_menu_and_closes_it() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.types(ESC).shows("Word list").shows("Call the tutor");
    seat.types(ESC).shows("Press the big key called Enter.");
    seat.types(ESC).shows("Word list");
    seat.choose("Help").shows("Three things to know");
}

#[test]
fn without_colours_no_colour_is_sent() {
    let data = tempfile::tempdir().unwrap();
    let colours = |options: &[&str], variables: &[(&str, &str)]| {
        let mut seat = Terminal::start(data.path(), options, variables);
        seat.shows("English");
        seat.enter().shows("Press the big key called Enter.");
        seat.enter().shows("You can now use the Enter key.");
        coloured(&seat.bytes())
    };
    assert!(colours(&[], &[]), "this test can tell");
    assert!(!colours(&[], &[("NO_COLOR", "1")]));
    assert!(!colours(&["--theme", "mono"], &[]));
}

/// Is there a colour among what was written?
pub fn coloured(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).split("\x1b[").skip(1).any(|rest| {
        let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != ';').unwrap_or(0);
        let colour = |code: u16| (30..=38).contains(&code) || (40..=48).contains(&code) || code >= 90;
        rest[end..].starts_with('m') && rest[..end].split(';').any(|code| code.parse().is_ok_and(colour))
    })
}

#[test]
fn a_terminal_that_can_only_print_gets_lines_without_escape_bytes() {
    let data = tempfile::tempdir().unwrap();
    for variables in [[("TERM", "dumb")], [("ACCESSIBLE", "1")]] {
        let mut seat = Terminal::start(data.path(), &["--lang", "en"], &variables);
        seat.shows("1 of 1: Press Enter here");
        seat.types("\n").shows("You can now use the Enter key.");
        assert!(!seat.bytes().contains(&0x1b));
    }
}

#[test]
fn a_pipe_gets_lines_and_its_end_ends_the_program() {
    let data = tempfile::tempdir().unwrap();
    let mut lines = Lines::start(paso(data.path()));
    lines.goes_home();
    let (_, status) = lines.ends();
    assert!(status.success());
}

#[test]
fn a_second_paso_says_so_and_still_teaches() {
    let data = tempfile::tempdir().unwrap();
    let mut first = Lines::start(paso(data.path()));
    first.hears("Press Enter here");
    let mut second = Lines::start(paso(data.path()));
    second.hears("Paso is open already on the computer.");
    second.goes_home().chooses("Begin: Say hello to the screen");
    second.hears("You know your first key");
    second.ends();
    first.goes_home().joins(b"Ana").keeps();
    let mut screen = Terminal::start(data.path(), &["--lang", "en"], &[]);
    screen.shows("Paso is open already on the computer.").shows("not kept");
    screen.enter().shows("You can now use the Enter key.");
}

/// What the system says of a process: CPU time used, in ticks, and how often its threads were woken.
#[cfg(target_os = "linux")]
fn rest(pid: u32) -> (u64, u64) {
    let mut woken = 0;
    let mut ticks = 0;
    for task in fs::read_dir(format!("/proc/{pid}/task")).unwrap() {
        let task = task.unwrap().path();
        let status = fs::read_to_string(task.join("status")).unwrap();
        let switches = status.lines().filter(|line| line.contains("voluntary_ctxt_switches"));
        woken += switches.map(|line| line.split('\t').nth(1).unwrap().parse::<u64>().unwrap()).sum::<u64>();
        let stat = fs::read_to_string(task.join("stat")).unwrap();
        let after_name = stat.rsplit(')').next().unwrap();
        ticks += after_name.split(' ').skip(12).take(2).map(|field| field.parse::<u64>().unwrap()).sum::<u64>();
    }
    (ticks, woken)
}

#[test]
#[cfg(target_os = "linux")]
fn at_rest_it_does_nothing_at_all() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    // Whatever a start still has to do is done when nothing has been written for a while.
    seat.quiet(Duration::from_secs(1));
    let (before, written) = (rest(seat.pid), seat.bytes().len());
    seat.quiet(Duration::from_secs(3));
    assert_eq!((rest(seat.pid), seat.bytes().len()), (before, written));
    seat.types(DOWN).types(ENTER);
}
