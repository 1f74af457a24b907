//! Folders of lessons and words that strangers made: the program starts, teaches what can be taught, and no terminal
//! is told anything by them.

use std::{
    ffi::OsStr,
    fs,
    os::unix::{ffi::OsStrExt, fs::symlink},
    path::Path,
};

use tempfile::TempDir;

use super::{
    pipe::{Lines, paso},
    short_lesson,
    terminal::Terminal,
};

fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A good lesson among everything that is not one.
fn a_mess() -> TempDir {
    let root = short_lesson();
    let here = root.path();
    let good = fs::read(here.join("practice/note/lesson.toml")).unwrap();
    let words = fs::read(here.join("practice/note/en.ftl")).unwrap();
    write(here, "practice/cut/lesson.toml", &good[..good.len() / 2 + 7]);
    write(here, "practice/cut/en.ftl", &words[..words.len() / 3]);
    write(here, "practice/huge/lesson.toml", vec![b'#'; 20 << 20]);
    write(here, "practice/huge/en.ftl", "title = A huge one\n");
    write(here, "practice/binary/lesson.toml", (0..=255).cycle().take(5_000).collect::<Vec<u8>>());
    write(here, "practice/binary/en.ftl", b"title = \xff\xfe\x00");
    write(here, "practice/deep/lesson.toml", [b"x = ".to_vec(), vec![b'['; 50_000]].concat());
    write(here, "practice/deep/en.ftl", format!("title = {}", "{".repeat(50_000)));
    write(here, "practice/shouting/lesson.toml", &good);
    let shouting =
        String::from_utf8(words).unwrap().replace("A short note", "A \u{1b}[31mred\u{1b}[0m \u{1b}]0;gone\u{7}note");
    write(here, "practice/shouting/en.ftl", shouting.replace("Which is", "\u{9b}2JWhich \u{202e}is"));
    write(here, "bad\u{1b}[31mname/unit.toml", "order = 9\n");
    fs::create_dir(here.join(OsStr::from_bytes(b"not-\xff-text"))).unwrap();
    symlink(here, here.join("practice/round")).unwrap();
    symlink(here.join("practice"), here.join("again")).unwrap();
    symlink("/dev/zero", here.join("practice/note/es.ftl")).unwrap();
    root
}

#[test]
fn among_nonsense_the_good_lesson_is_taught_and_the_rest_is_passed_over() {
    let (data, mess) = (tempfile::tempdir().unwrap(), a_mess());
    for _again in 0..2 {
        let mut command = paso(data.path());
        command.arg("--lessons").arg(mess.path());
        let mut lines = Lines::start(command);
        lines.goes_home().chooses("Choose something else");
        lines.chooses("First steps with the keyboard and the screen").hears("Say hello to the screen");
        lines.chooses("Go back").chooses("Practice").chooses("A short note");
        lines.hears("Which is the second?");
        lines.ends();
    }
}

#[test]
fn what_cannot_be_read_is_not_listed_and_what_cannot_be_opened_says_so() {
    let (data, mess) = (tempfile::tempdir().unwrap(), a_mess());
    let head = "competence = \"0.1\"\nlevel = \"first-steps\"\nminutes = 5\n[[step]]\nid = \"no-such-kind\"\n";
    write(mess.path(), "practice/headless/lesson.toml", head);
    write(mess.path(), "practice/headless/en.ftl", "title = Only a head\n");
    let mut command = paso(data.path());
    command.arg("--lessons").arg(mess.path());
    let mut lines = Lines::start(command);
    lines.goes_home().chooses("Choose something else").chooses("Practice");
    lines.hears("Practice here.");
    let list = lines.hears("Go back");
    assert_eq!(list.lines().filter(|line| line.contains(" of ")).count(), 4, "{list}");
    assert!(list.contains("A short note") && list.contains("A red note") && !list.contains("A huge one"), "{list}");
    let line = list.lines().find(|line| line.contains("Only a head")).unwrap();
    lines.says(line.split(' ').next().unwrap());
    lines.hears("This lesson needs mending");
    lines.hears("It is not your doing.");
    lines.chooses("To the start page").hears("Start page");
    lines.ends();
}

#[test]
fn no_escape_byte_of_a_lesson_reaches_a_terminal() {
    let (data, mess) = (tempfile::tempdir().unwrap(), a_mess());
    let options = ["--lang", "en", "--lessons", mess.path().to_str().unwrap()];
    let mut seat = Terminal::start(data.path(), &options, &[]);
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").shows("What would you like to do now?");
    seat.choose("Choose something else").shows("Practice");
    seat.choose("Practice").shows("A red note");
    seat.choose("A red note").shows("Which is the second?");
    let text = String::from_utf8(seat.bytes()).unwrap();
    assert!(!text.contains("gone") && !text.contains('\u{9b}') && !text.contains('\u{202e}'));
}

#[test]
fn changed_words_with_faults_change_what_they_can() {
    let (data, overlay) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mess = "hello = Please press\u{1b}[2J the big one.\nhello-why\n= {\nhello-enter = { $nobody }{ hello-enter }\n\nhello-done = { -none } Well.\n";
    for path in ["en.ftl", "words/en.ftl", "words/en/start.ftl", "en/start.ftl"] {
        write(overlay.path(), path, mess);
    }
    write(overlay.path(), "words/es.ftl", b"\xff\xfe\x00binary");
    let mut command = paso(data.path());
    command.arg("--overlay").arg(overlay.path());
    let mut lines = Lines::start(command);
    lines.hears("Welcome");
    lines.says("").hears("Enter: Go on");
    lines.says("").hears("This is good. Go on.");
    lines.ends();
}

#[test]
fn folders_that_are_not_there_stop_nobody() {
    let data = tempfile::tempdir().unwrap();
    let mut command = paso(data.path());
    command.args(["--lessons", "/nowhere/at/all", "--lessons", "/dev/null", "--overlay", "/dev/zero"]);
    let mut lines = Lines::start(command);
    lines.goes_home();
    lines.ends();
}
