//! The program itself, as people meet it: at a real terminal, over a pipe, killed, starved, and given nonsense.
//! Must never sleep: it waits for what is to be seen, with a deadline.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod centre;
mod clock;
mod crash;
mod disks;
mod ends;
mod first;
mod guest;
mod keeping;
mod kiosk;
mod lesson;
mod names;
mod packs;
mod pipe;
mod power;
#[path = "../seat/relay.rs"]
mod relay;
mod seat;
mod storm;
mod terminal;
mod trace;
mod travel;

use std::{
    fs,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tempfile::TempDir;

/// The program.
const PASO: &str = env!("CARGO_BIN_EXE_paso");

/// So long a test waits for what must come: far longer than any machine needs, so that only a fault is ever late.
const PATIENCE: Duration = Duration::from_secs(20);

/// Held while a process is started, and while this one has a store open: between its birth and its first breath a
/// process holds every lock of its parent, and another Paso would find the folder in use.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder of lessons with one short one of two steps: a question with three answers, and a box.
fn short_lesson() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("practice/unit.toml", "order = 1\n");
    write("practice/en.ftl", "title = Practice\nabout = Practice here.\n");
    write(
        "practice/note/lesson.toml",
        r#"
competence = "0.1"
level = "first-steps"
minutes = 5

[[step]]
id = "pick"
choose = { options = ["one", "two", "three"], right = ["two"] }

[[step]]
id = "write"
write = { accept = ["word"] }
"#,
    );
    write(
        "practice/note/en.ftl",
        "
title = A short note
can-do = write a word
about = You write one word.
bridge = Write a word on paper.

pick =
    Which is the second?
    .one = First
    .one-why = You chose the first.
    .two = Second
    .two-why = You chose the second.
    .three = Third
    .three-why = You chose the third.

write =
    Write the word apple.
    .word = apple
    .done = You wrote it.
",
    );
    root
}

/// Everything in a folder: names and bytes.
fn everything(dir: &Path) -> Vec<(std::ffi::OsString, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            files.extend(everything(&entry.path()));
        } else {
            files.push((entry.file_name(), fs::read(entry.path()).unwrap()));
        }
    }
    files.sort();
    files
}
