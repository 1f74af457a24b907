//! What a file manager must hold to.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use crate::{
    exercise::{
        Fact, Task,
        app::trial::{Play, Trial, ten_thousand_fingers},
    },
    lesson::{FilesGoal, FilesStart, FilesTask, FolderWant, Kind, LiesWant, NamedWant, Want},
};

const WORDS: [(&str, &str); 6] = [
    ("timetable", "timetable.pdf"),
    ("timetable.text", "Bus 4: 9:15"),
    ("letter", "letter.odt"),
    ("photo", "Ana.jpg"),
    ("papers", "Papers"),
    ("trips", "Trips"),
];

fn start() -> FilesStart {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    FilesStart {
        folders: [
            ("documents".to_owned(), names(&["letter", "papers"])),
            ("downloads".to_owned(), names(&["timetable"])),
            ("papers".to_owned(), names(&[])),
            ("bin".to_owned(), names(&["photo"])),
            ("stick".to_owned(), names(&[])),
        ]
        .into(),
        ..FilesStart::default()
    }
}

fn lies(file: &str, place: &str, only: bool) -> FilesGoal {
    FilesGoal::Lies(LiesWant { file: file.into(), r#in: place.into(), only })
}

fn trial(start: FilesStart, goal: Vec<FilesGoal>, never: Vec<FilesGoal>) -> Trial {
    Trial::new(Kind::Files(FilesTask { start, goal, never, solution: vec![] }), WORDS)
}

fn play(task: Task<'_>) -> Play<'_> {
    Play::new(task)
}

#[test]
fn a_file_is_moved_and_nothing_else_may_lie_elsewhere() {
    let trial = trial(start(), vec![lies("timetable", "papers", true)], vec![]);
    let play = play(trial.task()).press("folder-documents file-letter throw-away back folder-downloads");
    let play = play.press("file-timetable move to-papers");
    assert!(!play.state.solved());
    assert_eq!(play.slips(), ["binned-letter-bin", "rest-letter"]);
    let play = play.press("undo undo back back folder-downloads file-timetable move to-papers");
    assert!(play.state.solved());
}

#[test]
fn a_copy_is_no_move() {
    let trial = trial(start(), vec![lies("timetable", "papers", true)], vec![]);
    let play = play(trial.task()).press("folder-downloads file-timetable copy to-papers");
    assert!(!play.state.solved(), "a copy leaves the first one where it was");
    assert_eq!(play.slips(), ["copied-timetable"]);
    let play = play.press("undo file-timetable move to-papers");
    assert!(play.state.solved());
}

#[test]
fn a_copy_on_the_stick_and_the_first_at_home() {
    let goal = vec![lies("letter", "stick", false), lies("letter", "documents", false), FilesGoal::Out("stick".into())];
    let trial = trial(start(), goal, vec![]);
    let play = play(trial.task()).press("folder-documents file-letter copy to-stick back folder-stick eject");
    assert!(play.state.solved());
}

#[test]
fn a_folder_goes_with_all_that_is_in_it() {
    let trial = trial(start(), vec![lies("papers", "stick", false), lies("letter", "stick", false)], vec![]);
    let play = play(trial.task()).press("folder-documents file-letter move to-papers folder-papers this copy to-stick");
    let play = play.press("back folder-stick folder-papers-2 file-letter-2 open");
    assert!(play.shows("back"), "the copy of the letter lies in the copy of the folder");
}

#[test]
fn the_bin_gives_back_and_when_emptied_it_does_not() {
    let trial = trial(start(), vec![lies("photo", "documents", true)], vec![FilesGoal::Gone("photo".into())]);
    let play = play(trial.task()).press("folder-bin empty empty-yes");
    assert!(play.has(&Fact::Hurt("gone-photo".into())) && !play.state.solved());
    let play = play.press("empty-no file-photo put-back");
    assert!(play.state.solved());
}

#[test]
fn a_name_keeps_its_ending_and_a_folder_of_ones_own_can_be_asked_for() {
    let named = NamedWant { file: "letter".into(), name: Want::Text("Letter to Wei".into()) };
    let folder = FolderWant { name: Want::Word("trips".into()), r#in: Some("documents".into()) };
    let goal = vec![FilesGoal::Named(named), FilesGoal::Folder(folder), lies("timetable", "=trips", true)];
    let trial = trial(start(), goal, vec![]);
    let play = play(trial.task()).press("folder-documents file-letter rename").set("name", "a/b").press("keep");
    assert_eq!(play.slips(), ["sign"]);
    let play = play.set("name", "letter to wei").press("keep new-folder").set("name", "trips").press("keep back");
    assert!(play.press("folder-downloads file-timetable move to-new-2").state.solved());
}

#[test]
fn what_comes_from_elsewhere_is_saved_where_one_says() {
    let mut start = start();
    start.folders.insert("downloads".into(), vec![]);
    start.saving = Some("timetable".into());
    let trial = trial(start, vec![lies("timetable", "documents", true), FilesGoal::Opened("timetable".into())], vec![]);
    let play = play(trial.task()).press("back save-file save");
    assert_eq!(play.slips(), ["saved-downloads"]);
    let play = play.press("undo to-documents save file-timetable open");
    assert!(play.state.solved());
}

#[test]
fn another_name_than_the_one_asked_for_is_told() {
    let mut start = start();
    start.folders.insert("downloads".into(), vec![]);
    start.saving = Some("timetable".into());
    let named = FilesGoal::Named(NamedWant { file: "timetable".into(), name: Want::Text("Bus".into()) });
    let trial = trial(start, vec![lies("timetable", "documents", true), named], vec![]);
    let play = play(trial.task()).set("name", "Bsu").press("to-documents save");
    assert_eq!(play.slips(), ["name-timetable"]);
    let play = play.press("file-timetable rename").set("name", "Buss").press("keep");
    assert_eq!(play.slips(), ["name-timetable", "name-timetable"]);
    assert!(play.press("file-timetable rename").set("name", "bus").press("keep").state.solved());
}

#[test]
fn the_same_name_again_changes_nothing() {
    let trial = trial(start(), vec![lies("timetable", "papers", true)], vec![]);
    let play = play(trial.task()).press("folder-documents file-letter rename keep");
    assert!(play.shows("keep") && !play.shows("undo"));
}

#[test]
fn a_new_folder_under_another_name_is_told_and_where_a_renamed_one_lies() {
    let folder = FolderWant { name: Want::Word("trips".into()), r#in: Some("documents".into()) };
    let named = FilesGoal::Named(NamedWant { file: "timetable".into(), name: Want::Text("Bus".into()) });
    let goal = vec![FilesGoal::Folder(folder), named, lies("timetable", "documents", true)];
    let trial = trial(start(), goal, vec![]);
    let play = play(trial.task()).press("folder-documents new-folder").set("name", "Tirps").press("keep");
    assert_eq!(play.slips(), ["name-folder"]);
    let play = play.press("undo").set("name", "trips").press("keep");
    assert_eq!(play.slips(), ["name-folder"]);
    let play = play.press("back folder-downloads file-timetable move to-documents");
    assert_eq!(play.slips(), ["name-folder", "name-timetable"]);
    let view = crate::exercise::view(&play.state, &play.task);
    assert!(format!("{:?}", view.body.last()).contains("files-name-there"));
}

#[test]
fn a_search_finds_by_part_of_the_name() {
    let trial = trial(start(), vec![FilesGoal::Found("timetable".into())], vec![]);
    let play = play(trial.task()).press("search search-now").set("words", "TABLE").press("search-now file-timetable");
    assert!(play.state.solved());
}

#[test]
fn ten_thousand_keys_and_everything_can_be_undone() {
    ten_thousand_fingers(&trial(
        start(),
        vec![lies("letter", "=nothing", false)],
        vec![FilesGoal::Out("stick".into())],
    ));
    let start = FilesStart { saving: Some("timetable".into()), ..FilesStart::default() };
    ten_thousand_fingers(&trial(start, vec![lies("timetable", "=nothing", false)], vec![]));
}
