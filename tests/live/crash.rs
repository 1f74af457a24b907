//! A power cut at any instant, with the whole program: whatever a learner was told is saved is there afterwards.

use std::{path::Path, time::Duration};

use paso::{
    progress::{LearnerId, What, fold},
    store::{FILE, Store},
};

use super::{
    alone,
    pipe::{Lines, paso},
    short_lesson,
};

const KILLS: u64 = 150;
/// The kills are spread over so long, from the start of the program to the middle of its work.
const SPREAD: Duration = Duration::from_millis(120);

/// Answers of the learner that the log holds, and answers to the question that were not the one asked for.
fn kept(dir: &Path) -> (LearnerId, u64) {
    let _alone = alone();
    let mut store = Store::open(dir).unwrap();
    assert_eq!(store.set_aside(), None);
    let ana = store.by_sign("sun").unwrap().first().expect("Ana was saved").id;
    let mut events = Vec::new();
    store.events(Some(ana), |event| events.push(event)).unwrap();
    assert!(events.iter().all(|event| event.what != What::Newer), "nothing is half there");
    assert_eq!(store.summary(ana).unwrap().unwrap(), fold(&events));
    let slips = events.iter().filter(|event| matches!(event.what, What::Slip { .. })).count();
    (ana, slips as u64)
}

#[test]
fn whatever_was_called_saved_is_there_after_a_kill_at_any_instant() {
    let (data, lessons) = (tempfile::tempdir().unwrap(), short_lesson());
    let start = || {
        let mut command = paso(data.path());
        command.arg("--lessons").arg(lessons.path());
        Lines::start(command)
    };
    let mut first = start();
    first.goes_home().joins(b"Ana").opens_the_short_lesson().keeps();
    first.kill();
    let (ana, mut before) = kept(data.path());
    let (mut told, mut answered) = (0, 0);
    for kill in 0..KILLS {
        let mut lines = start();
        // Spread by a prime, the same in every run; one in ten while it starts, the others while answers are given.
        let after = SPREAD * u32::try_from(kill * 7_919 % 1_000).unwrap() / 1_000;
        let (mut given, mut promised) = (0, 0);
        if kill % 10 == 0 {
            lines.is_killed_after(after);
        } else {
            lines.comes_back("Ana").chooses("Go on: A short note").hears("Which is the second?");
            lines.is_killed_after(after);
            while lines.says(if given % 2 == 0 { "1" } else { "3" }).hears_one(&["You chose the"]).is_some() {
                given += 1;
                // Some answers wait for the word, some are given faster than they can be kept.
                while given % 3 == 0 && promised < given {
                    match lines.asks() {
                        Some("saved") => promised = given,
                        Some(_) => {}
                        None => break,
                    }
                }
            }
        }
        lines.ends();
        let (who, now) = kept(data.path());
        assert_eq!(who, ana);
        assert!(now >= before + promised, "kill {kill}: {promised} were called saved, {} are there", now - before);
        told += u64::from(promised > 0);
        answered += given;
        before = now;
        if kill % 25 == 24 {
            let _alone = alone();
            Store::open(data.path()).unwrap().check().unwrap();
        }
    }
    let file = rusqlite::Connection::open(data.path().join(FILE)).unwrap();
    let sound: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
    eprintln!("{KILLS} kills, {answered} answers, {told} runs in which something was called saved");
    assert!(told >= KILLS / 3, "only {told} of {KILLS} were killed after the word: the test proves too little");
}
