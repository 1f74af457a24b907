//! Nowhere to keep anything, or what was kept is damaged: Paso teaches, and says plainly what is the matter.
//!
//! A disk that is full or read-only needs a mount, which not every machine that runs tests allows. In their place: an
//! account that has no right to write, and a limit on the size of files. Both refuse what such a disk refuses.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, chown},
    path::Path,
    process::Command,
};

use paso::{
    progress::{Event, What},
    store::{FILE, Store},
};
use tempfile::TempDir;

use super::{
    PASO, alone, everything,
    pipe::{Lines, NOBODY, command, paso, paso_of_nobody},
    short_lesson,
    terminal::Terminal,
};

const NOT_KEPT: &str = "You can learn now, but nothing can be kept";

/// A lesson can be opened by a guest.
fn teaches(lines: &mut Lines) {
    lines.goes_home().chooses("Begin: Say hello to the screen");
    lines.hears("You know your first key");
    lines.says("").hears("1 of 3");
}

fn lines(command: Command) -> Lines {
    Lines::start(command)
}

/// A data folder in which Ana has given an answer. `clean`: the program ended properly.
fn with_ana(clean: bool) -> TempDir {
    let (data, lessons) = (tempfile::tempdir().unwrap(), short_lesson());
    let mut start = paso(data.path());
    start.arg("--lessons").arg(lessons.path());
    let mut first = lines(start);
    first.goes_home().joins(b"Ana").opens_the_short_lesson();
    first.says("1").hears("You chose the first.");
    first.keeps();
    if clean {
        first.ends();
    } else {
        first.kill();
    }
    data
}

/// Everybody may look into the folder; its files belong to "nobody".
fn for_nobody(data: &Path, folder: u32, files: u32) {
    for entry in fs::read_dir(data).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            for_nobody(&path, folder, files);
            continue;
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(files)).unwrap();
        give(&path);
    }
    fs::set_permissions(data, fs::Permissions::from_mode(folder)).unwrap();
    give(data);
}

fn give(path: &Path) {
    if rustix::process::geteuid().is_root() {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

#[test]
fn whoever_was_here_is_found_and_taught_where_nothing_can_be_written() {
    for clean in [true, false] {
        let data = with_ana(clean);
        for_nobody(data.path(), 0o555, 0o444);
        let before = everything(data.path());
        let lessons = short_lesson();
        fs::set_permissions(lessons.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let mut start = paso_of_nobody(data.path());
        start.arg("--lessons").arg(lessons.path());
        let mut again = lines(start);
        again.hears("I have been here before");
        again.hears(NOT_KEPT);
        // The page is said again, to be answered from its beginning.
        again.says("?");
        again.comes_back("Ana");
        again.says("?");
        again.hears("Good to see you, Ana.");
        again.chooses("Go on: A short note").hears("Which is the second?");
        again.says("2").hears("You chose the second.");
        again.hears("not kept");
        again.ends();
        fs::set_permissions(data.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(everything(data.path()), before, "not a byte has changed");
    }
}

#[test]
fn a_folder_that_is_not_ours_or_no_folder_at_all_is_said_and_borne() {
    let others = tempfile::tempdir().unwrap();
    let closed = others.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(others.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(if cfg!(unix) { 0o500 } else { 0 })).unwrap();
    let mut refused = lines(paso_of_nobody(&closed));
    refused.hears(NOT_KEPT);
    refused.hears("belongs to another account");
    teaches(refused.says("?"));
    refused.ends();

    let file = others.path().join("file");
    fs::write(&file, "not a folder").unwrap();
    let mut refused = lines(paso(&file));
    refused.hears(NOT_KEPT);
    refused.hears("a file stands where the data folder should be");
    teaches(refused.says("?"));
    refused.ends();
    assert_eq!(fs::read(&file).unwrap(), b"not a folder");
}

/// Paso, where no file may grow beyond so many blocks of 512 bytes.
fn limited(data: &Path, blocks: u32) -> Command {
    let inner = command(PASO, data);
    let mut limited = Command::new("/bin/sh");
    limited.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    limited.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), "sh", PASO]).args(inner.get_args());
    limited
}

#[test]
fn without_room_it_teaches_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    let mut full = lines(limited(data.path(), 0));
    full.hears(NOT_KEPT);
    teaches(full.says("?"));
    full.ends();
}

#[test]
fn when_room_runs_out_in_the_middle_what_was_saved_stays() {
    let (data, lessons) = (with_ana(true), short_lesson());
    let size = fs::metadata(data.path().join(FILE)).unwrap().len();
    let mut start = limited(data.path(), u32::try_from(size / 512).unwrap() + 64);
    start.arg("--lessons").arg(lessons.path());
    let mut full = lines(start);
    full.comes_back("Ana").chooses("Go on: A short note").hears("Which is the second?");
    let mut answers = 0;
    // "saved", and sooner or later "not kept".
    let mut answer = || {
        answers += 1;
        assert!(answers < 500, "the disk never fills");
        full.says(if answers % 2 == 0 { "1" } else { "3" }).hears("You chose the");
        loop {
            match full.asks() {
                Some("saving …") => {}
                word => return word == Some("saved"),
            }
        }
    };
    while answer() {}
    assert!(answers > 1, "there was some room");
    full.says("2").hears("You chose the second.");
    full.ends();
    let mut slips = 0;
    let is_slip = |event: Event| slips += u32::from(matches!(event.what, What::Slip { .. }));
    let _alone = alone();
    Store::open(data.path()).unwrap().events(None, is_slip).unwrap();
    assert!(slips >= answers, "{answers} answers and the one before; {slips} are kept");
}

#[test]
fn a_damaged_file_is_set_aside_with_a_word_and_learning_goes_on() {
    type Damage = fn(&mut Vec<u8>);
    let damages: [(&str, Damage); 5] = [
        ("cut in the middle", |bytes| bytes.truncate(bytes.len() / 2 + 100)),
        ("zeros", |bytes| bytes.fill(0)),
        ("another program's", |bytes| *bytes = b"GIF89a and so on, for quite a while".repeat(300)),
        ("every page written over", |bytes| {
            bytes[100..].chunks_mut(4096).for_each(|page| page[..16].fill(0xa5));
        }),
        ("cut to a few bytes", |bytes| bytes.truncate(60)),
    ];
    for (name, damage) in damages {
        let data = with_ana(true);
        let file = data.path().join(FILE);
        let mut bytes = fs::read(&file).unwrap();
        damage(&mut bytes);
        fs::write(&file, &bytes).unwrap();
        let mut start = lines(paso(data.path()));
        start.hears("could not be read any more");
        start.hears("the old file is now");
        start.says("?");
        start.goes_home().joins(b"Eva").keeps();
        start.ends();
        let aside = Store::damaged(data.path());
        assert_eq!(aside.len(), 1, "{name}");
        assert_eq!(fs::read(&aside[0]).unwrap(), bytes, "{name}: what is set aside is what was found");
        let _alone = alone();
        let store = Store::open(data.path()).unwrap();
        assert_eq!(store.by_sign("sun").unwrap()[0].nickname, "Eva", "{name}");
    }
}

#[test]
fn the_word_is_shown_on_the_screen_too_and_goes_with_the_first_lesson() {
    let data = with_ana(true);
    fs::write(data.path().join(FILE), vec![0; 8192]).unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    seat.shows("could not be read any more").shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").shows("could not be read any more");
    seat.choose("Begin: Say hello to the screen").shows("You know your first key");
    assert!(!seat.screen().contains("could not be read any more"));
}

#[test]
fn a_newer_paso_s_file_is_left_as_it_is() {
    let data = with_ana(true);
    let file = data.path().join(FILE);
    let db = rusqlite::Connection::open(&file).unwrap();
    db.pragma_update(None, "user_version", 9_999).unwrap();
    db.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).unwrap();
    db.close().unwrap();
    let before = fs::read(&file).unwrap();
    let mut start = lines(paso(data.path()));
    start.hears("This Paso is older than what is kept here.");
    start.says("?");
    teaches(&mut start);
    start.ends();
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn whatever_bytes_turn_over_nothing_panics_and_something_can_be_kept() {
    let data = with_ana(true);
    let whole = fs::read(data.path().join(FILE)).unwrap();
    let mut random = fastrand::Rng::with_seed(7);
    for round in 0..150 {
        let dir = tempfile::tempdir().unwrap();
        let mut bytes = whole.clone();
        for _ in 0..random.usize(1..60) {
            let at = random.usize(..bytes.len());
            bytes[at] ^= 1 << random.u8(..8);
        }
        fs::write(dir.path().join(FILE), bytes).unwrap();
        let Ok(mut store) = Store::open(dir.path()) else { continue };
        let found = store.by_sign("sun").unwrap_or_default();
        for person in found {
            let _ = store.summary(person.id);
        }
        let _ = store.settings().and_then(|_| store.anyone());
        let _ = store.events(None, drop);
        if store.check().is_err() {
            let store = store.begin_anew().unwrap();
            assert!(store.set_aside().is_some() && store.keeps(), "round {round}");
        }
    }
}
