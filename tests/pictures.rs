//! What the README shows and lists is what the program draws and holds. Must never write unless it was asked to renew.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "pictures/blocks.rs"]
mod blocks;
#[path = "pictures/scenes.rs"]
mod scenes;
#[path = "pictures/svg.rs"]
mod svg;

use std::{fs, path::PathBuf, process::Command};

/// What brings pictures and lists up to date.
const RENEW: &str = "PASO_RENEW=1 cargo test --test pictures";

const README: &str = "README.md";

fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Holds a file to what the program says now, or writes it anew when that was asked for.
fn hold(file: &str, now: &str) {
    let path = top().join(file);
    let before = fs::read_to_string(&path).unwrap_or_default();
    if before == now {
        return;
    }
    let renew = std::env::var_os("PASO_RENEW").is_some();
    assert!(renew, "\n\n{file} is not what the program draws now. Look at the change, then renew it:\n    {RENEW}\n");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, now).unwrap();
}

#[test]
fn every_picture_is_what_the_program_draws_now() {
    for mut scene in scenes::all() {
        hold(&format!("docs/pictures/{}.svg", scene.name), &scene.svg());
    }
}

#[test]
fn every_picture_is_shown_to_a_reader_and_every_picture_shown_is_there() {
    let readme = fs::read_to_string(top().join(README)).unwrap();
    let scenes = scenes::all();
    for one in &scenes {
        let shown = format!("![{}](docs/pictures/{}.svg)", one.title, one.name);
        assert!(readme.contains(&shown), "README.md should show {shown}");
    }
    assert_eq!(readme.matches("(docs/pictures/").count(), scenes.len(), "README.md shows a picture that nobody draws");
    for entry in fs::read_dir(top().join("docs/pictures")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(
            scenes.iter().any(|one| name == format!("{}.svg", one.name)),
            "nobody draws docs/pictures/{name} any more"
        );
    }
}

#[test]
fn the_readme_lists_what_the_program_holds() {
    let before = fs::read_to_string(top().join(README)).unwrap();
    let now = blocks::all().into_iter().fold(before, |text, (name, block)| blocks::put(&text, name, &block));
    hold(README, &now);
}

#[test]
fn what_readers_are_told_to_type_is_there() {
    let paso = env!("CARGO_BIN_EXE_paso");
    let told = |args: &[&str]| String::from_utf8(Command::new(paso).args(args).output().unwrap().stdout).unwrap();
    let manual = told(&["--lang", "en", "man"]).replace("\\-", "-");
    for file in [README, "docs/lessons.md", "docs/tutors.md", "docs/house.md", "dist/CENTRES.md", "dist/CENTROS.md"] {
        let text = fs::read_to_string(top().join(file)).unwrap();
        for (command, options) in blocks::typed(&text) {
            if !command.is_empty() {
                let help = told(&["--lang", "en", &command, "--help"]);
                assert!(help.contains(&format!("paso {command}")), "{file}: there is no `paso {command}`");
            }
            for option in options {
                assert!(manual.contains(&option), "{file}: `paso {command}` has no {option}");
            }
        }
    }
}
