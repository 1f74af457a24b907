//! Folders of lessons as people make them: right, changed, hostile.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::{fs, path::Path};

use paso::{
    pack::{Pack, PackError, Sources},
    words::{Shelf, Texts},
};
use proptest::prelude::*;

const LESSON: &str = "competence = \"2.1\"\nlevel = \"basic\"\nminutes = 15\n[[step]]\nid = \"one\"\nread = {}\n";

fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn folder() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "town/unit.toml", "order = 3\nlessons = [\"bus\", \"library\"]");
    write(root.path(), "town/en.ftl", "title = Our town\n");
    for id in ["library", "bus"] {
        write(root.path(), &format!("town/{id}/lesson.toml"), LESSON);
        write(
            root.path(),
            &format!("town/{id}/en.ftl"),
            format!("title = The {id}\ncan-do = find the {id}\none = Read."),
        );
    }
    root
}

fn open(root: &Path, index: Option<&Path>) -> Pack {
    let index = index.map(Path::to_path_buf);
    Pack::new(&Sources { bare: true, lessons: vec![root.to_path_buf()], index, ..Sources::default() })
}

#[test]
fn a_folder_is_listed_in_the_order_of_its_unit_and_opened() {
    let root = folder();
    let pack = open(root.path(), None);
    let titles: Vec<_> = pack.catalogue().lessons().iter().map(|entry| entry.title("en").unwrap().to_owned()).collect();
    assert_eq!(titles, ["The bus", "The library"]);
    assert_eq!(pack.catalogue().units()[0].title("en"), Some("Our town"));
    assert_eq!(pack.open(&"bus".into()).unwrap().steps.len(), 1);
    assert_eq!(pack.faults(), []);
    assert_eq!(pack.open(&"boat".into()), Err(PackError::NoLesson("boat".into())));
}

#[test]
fn the_built_in_lessons_open() {
    let pack = Pack::default();
    for entry in pack.catalogue().lessons() {
        let lesson = pack.open(&entry.id).unwrap();
        assert_eq!(lesson.minutes, entry.minutes);
        assert_eq!(lesson.level, entry.level, "{}", entry.id);
        let steps: Vec<_> =
            entry.steps().map(|shape| (shape.id, shape.check, shape.variants, shape.outcomes)).collect();
        let same: Vec<_> = lesson
            .steps
            .into_iter()
            .map(|step| (step.id, step.kind.check(), step.variants.len(), step.outcomes))
            .collect();
        assert_eq!(steps, same, "{}", entry.id);
    }
}

#[test]
fn the_kept_index_gives_the_same_lessons_and_sees_every_change() {
    let root = folder();
    let data = tempfile::tempdir().unwrap();
    let index = data.path().join("lessons-index");
    let first = open(root.path(), Some(&index));
    first.keep_index().unwrap();
    assert_eq!(open(root.path(), Some(&index)).catalogue(), first.catalogue());

    write(root.path(), "town/bus/en.ftl", "title = The number 7 bus\n");
    assert_eq!(open(root.path(), Some(&index)).catalogue().lessons()[0].title("en"), Some("The number 7 bus"));
    write(root.path(), "town/bus/es.ftl", "title = El autobús\n");
    assert_eq!(open(root.path(), Some(&index)).catalogue().lessons()[0].title("es"), Some("El autobús"));
    write(root.path(), "town/market/lesson.toml", LESSON);
    assert_eq!(open(root.path(), Some(&index)).catalogue().lessons().len(), 3);
    fs::remove_dir_all(root.path().join("town/bus")).unwrap();
    assert_eq!(open(root.path(), Some(&index)).catalogue().lessons().len(), 2);

    let kept = fs::read_to_string(&index).unwrap();
    for damaged in [kept.replace("LO", "L0"), kept[..kept.len() / 2].into(), "paso-index 2 0.1.0\nl\u{1e}x".into()] {
        fs::write(&index, damaged).unwrap();
        assert_eq!(open(root.path(), Some(&index)).catalogue().lessons().len(), 2);
    }
}

#[test]
fn of_a_large_library_only_the_folders_of_units_are_asked() {
    let root = tempfile::tempdir().unwrap();
    for n in 0..300 {
        write(root.path(), &format!("town/lesson-{n}/lesson.toml"), LESSON);
        write(root.path(), &format!("town/lesson-{n}/en.ftl"), "title = The bus\n");
    }
    let data = tempfile::tempdir().unwrap();
    let index = data.path().join("lessons-index");
    open(root.path(), Some(&index)).keep_index().unwrap();
    let title =
        || open(root.path(), Some(&index)).catalogue().entry(&"lesson-7".into())?.title("en").map(str::to_owned);

    write(root.path(), "town/lesson-7/en.ftl", "title = The number 7 bus\n");
    assert_eq!(title().as_deref(), Some("The bus"), "a title is not looked for in three hundred folders");
    fs::remove_file(&index).unwrap();
    assert_eq!(title().as_deref(), Some("The number 7 bus"));

    open(root.path(), Some(&index)).keep_index().unwrap();
    fs::remove_dir_all(root.path().join("town/lesson-7")).unwrap();
    assert_eq!(title(), None, "a folder that is gone is seen at once");
}

#[test]
fn an_overlay_changes_one_message_a_title_and_a_term() {
    let root = folder();
    let over = tempfile::tempdir().unwrap();
    write(over.path(), "town/bus/en.ftl", "title = The tram");
    write(over.path(), "town/bus/es-419.ftl", "one = Lea.");
    write(over.path(), "words/en/terms.ftl", "-bus = tram");
    write(over.path(), "words/en/town.ftl", "hello = Hi");
    let sources =
        Sources { bare: true, lessons: vec![root.path().into()], overlays: vec![over.path().into()], index: None };
    let pack = Pack::new(&sources);
    assert_eq!(pack.catalogue().lessons()[0].title("en"), Some("The tram"));
    assert_eq!(pack.catalogue().lessons()[0].can_do("en"), Some("find the bus"));
    let texts = pack.texts(Shelf::Lesson("bus"), "en");
    assert_eq!(texts[0], "title = The tram");
    assert!(texts[1].starts_with("title = The bus"));
    assert_eq!(pack.languages(Shelf::Lesson("bus")), ["en", "es-419"]);
    assert_eq!(pack.texts(Shelf::Terms, "en"), ["-bus = tram"]);
    assert_eq!(pack.texts(Shelf::Ui, "en"), ["hello = Hi"]);
    assert!(pack.texts(Shelf::Index("bus"), "en")[0].contains("bus = The tram\n    .can-do = find the bus\n"));
}

#[test]
fn what_is_no_plain_text_is_named_and_left_out() {
    let root = folder();
    write(root.path(), "town/binary/lesson.toml", [0_u8, 159, 146, 150]);
    write(root.path(), "town/binary/en.ftl", [0xff, 0xfe, 0x00]);
    write(root.path(), "town/huge/lesson.toml", vec![b'#'; 300 * 1024]);
    write(root.path(), "town/deep/en.ftl", format!("title = {}", "{".repeat(100_000)));
    write(root.path(), "town/deep/lesson.toml", format!("a = {}", "[".repeat(100_000)));
    write(root.path(), "town/Bad Name/lesson.toml", LESSON);
    fs::create_dir_all(root.path().join("town/pipe/lesson.toml")).unwrap();
    let pack = open(root.path(), None);
    let faults: Vec<String> = pack.faults().iter().map(ToString::to_string).collect();
    for (place, why) in [
        ("binary/lesson.toml", "UTF-8"),
        ("binary/en.ftl", "UTF-8"),
        ("huge/lesson.toml", "bytes"),
        ("deep/en.ftl", "deep"),
        ("Bad Name", "id"),
        ("pipe/lesson.toml", "plain"),
    ] {
        assert!(faults.iter().any(|fault| fault.contains(place) && fault.contains(why)), "{place}: {faults:?}");
    }
    for entry in pack.catalogue().lessons() {
        let _ = pack.open(&entry.id);
    }
    assert!(pack.open(&"bus".into()).is_ok());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let root = folder();
    std::os::unix::fs::symlink(root.path(), root.path().join("town/round")).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", root.path().join("town/bus/fr.ftl")).unwrap();
    let pack = open(root.path(), None);
    assert_eq!(pack.catalogue().lessons().len(), 2);
    assert_eq!(pack.faults().len(), 2);
    assert_eq!(pack.lesson_text("bus", "fr"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_file_makes_it_fall(toml in ".{0,200}", ftl in ".{0,200}", cut in 0..LESSON.len(), index in ".{0,80}") {
        let root = folder();
        write(root.path(), "town/bus/lesson.toml", &toml);
        write(root.path(), "town/bus/en.ftl", &ftl);
        write(root.path(), "town/unit.toml", &toml);
        write(root.path(), "town/library/lesson.toml", &LESSON[..cut]);
        write(root.path(), "kept", format!("paso-index 2 {}\n{index}", env!("CARGO_PKG_VERSION")));
        let pack = open(root.path(), Some(&root.path().join("kept")));
        for entry in pack.catalogue().lessons() {
            let _ = pack.open(&entry.id);
            let _ = (entry.count(), entry.title("en"));
        }
        let _ = pack.texts(Shelf::Index("bus"), "en");
    }

    #[test]
    fn no_text_makes_the_reader_of_lessons_fall(text in "(\\[\\[step\\]\\]|id|read|choose|=|\\{|\\}|\\[|\\]|\"|a|,|\n| |é|\u{1b}){0,60}", path in "[a-z\\[\\]0-9.]{0,20}") {
        if let Err(faults) = paso::pack::lesson("a".into(), "b".into(), &text) {
            for fault in faults {
                prop_assert!(text.get(fault.span).is_some());
            }
        }
        prop_assert!(text.get(paso::pack::locate(&text, &path)).is_some());
    }
}
