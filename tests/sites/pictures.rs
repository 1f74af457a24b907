//! Pictures of sites as a learner meets them, played by the keys of a solution: large in English, small in Spanish.

use std::{fmt::Write as _, fs, path::Path};

use paso::{
    face::full::{Full, Size},
    pack::{self, Pack, Sources},
    page::{Act, route},
    rehearse::Theatre,
    session::{Message, Purpose},
    words::Words,
};
use ratatui::{buffer::Buffer, layout::Rect};

const LESSON: &str = r#"competence = "1.1"
level = "basic"
minutes = 10
sites = ["finder", "ads", "elsewhere", "town", "card-office", "shop", "bank", "social", "device", "planner", "keeper", "videocall"]
[[step]]
id = "find-it"
[step.site]
browser = ["back", "address", "dates"]
goal = [{ opened = "town-library-hours" }]
solution = [
    { write = { words-to-find = "=sought" } },
    { press = "words-to-find-go" },
    { press = "town-library-hours" },
]
[[step]]
id = "at-the-office"
[step.site]
start = "card-office-who"
goal = [{ set = "signed" }]
solution = [
    { press = "identify" },
    { write = { identity-number = "12345678Z" } },
    { write = { office-code = "400" } },
    { press = "identify" },
    { write = { whole-name = "Ana" } },
    { write = { birth-date = "3/5/1951" } },
    { press = "office-reason-old" },
    { press = "to-files" },
    { press = "proof-of-home" },
    { press = "file-electricity-bill" },
    { press = "to-sign" },
    { press = "all-true" },
    { press = "sign" },
]
[[step]]
id = "in-the-shop"
[step.site]
start = "shop"
browser = ["back", "address", "padlock", "tabs", "menu"]
goal = [{ set = "lamp-in-basket" }]
solution = [
    { press = "padlock" },
    { press = "close" },
    { press = "menu" },
    { press = "close" },
    { press = "shop-lamp" },
    { press = "put-lamp" },
]
[[step]]
id = "at-the-bank"
[step.site]
start = "bank-account"
goal = [{ set = "card-blocked" }]
never = [{ set = "transferred" }]
solution = [
    { press = "bank-transfer" },
    { write = { receiver = "Rosa" } },
    { write = { account-number = "ES12 3456" } },
    { write = { amount = "90" } },
    { press = "next" },
    { press = "yes-transfer" },
    { press = "bank-account" },
    { press = "bank-cards" },
    { press = "block" },
]
[[step]]
id = "among-neighbours"
[step.site]
start = "social"
goal = [{ set = "stranger-blocked" }]
solution = [{ press = "social-stranger" }, { press = "block-person" }]
[[step]]
id = "in-the-settings"
[step.site]
start = "device"
goal = [{ set = "lock-on", at = "device-lock" }]
solution = [
    { press = "device-lock" },
    { press = "turn-on" },
    { write = { lock-code = "370915" } },
    { write = { lock-code-again = "370915" } },
    { press = "keep-code" },
]
[[step]]
id = "in-the-notebook"
[step.site]
start = "planner"
goal = [{ set = "noted" }]
solution = [
    { press = "planner-diary" },
    { write = { note-date = "3/5/2026" } },
    { write = { note-what = "Star games: 99" } },
    { press = "keep-note" },
]
[[step]]
id = "in-the-keeper"
[step.site]
start = "keeper-new"
goal = [{ set = "password-taken" }]
solution = [{ press = "see" }, { write = { new-password = "river lamp onion train" } }, { press = "take-it" }]
[[step]]
id = "in-a-call"
[step.site]
start = "videocall"
goal = [{ set = "was-muted" }]
solution = [
    { press = "invitation-doctor" },
    { press = "open-invitation" },
    { press = "microphone" },
    { press = "join" },
    { press = "mute" },
]
"#;

const WORDS: &str = "title = Sites\ncan-do = x\nbridge = x\noffice-code = 400\n\
    find-it = Open the page that is asked for.\n    .done = Good.\nat-the-office = Ask for the card.\n    .done = Good.\n\
    in-the-shop = Put a lamp in the basket.\n    .done = Good.\n\
    at-the-bank = Block the card.\n    .done = Good.\n    .never = In life the money would be gone. Here it is back.\n\
    among-neighbours = Block the stranger.\n    .done = Good.\n\
    in-the-settings = Turn the lock on.\n    .done = Good.\nin-the-notebook = Write it down.\n    .done = Good.\n\
    in-the-keeper = Make a password.\n    .done = Good.\nin-a-call = Join the doctor, and mute.\n    .done = Good.\n";

fn trial(root: &Path) -> Pack {
    let lesson = root.join("trials").join("trial");
    fs::create_dir_all(&lesson).unwrap();
    fs::write(lesson.join("lesson.toml"), LESSON).unwrap();
    fs::write(lesson.join("en.ftl"), format!("{WORDS}sought = library opening hours\n")).unwrap();
    fs::write(lesson.join("es.ftl"), format!("{WORDS}sought = horario biblioteca\n")).unwrap();
    Pack::new(&Sources { lessons: vec![root.to_path_buf()], ..Sources::default() })
}

/// The screen as text.
fn picture(theatre: &Theatre, full: &mut Full, size: Size) -> String {
    full.forget();
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    full.paint(&theatre.page(), theatre.voice(), theatre.focus(), size, &mut buffer);
    let line = |y| (0..size.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..size.height).map(|y| line(y).trim_end().to_owned() + "\n").collect()
}

fn album(language: &str, width: u16, height: u16) -> String {
    let root = tempfile::tempdir().unwrap();
    let pack = trial(root.path());
    let words = Words::new(pack.clone());
    let mut theatre = Theatre::new(&pack, &words, language, width, height);
    theatre.send(pack::serve(&pack, &words, &"trial".into(), Purpose::Begin, language));
    let (mut full, size) = (Full::default(), Size { width, height });
    let steps = theatre.model.shared.course.as_ref().unwrap().lesson.steps.clone();
    let mut album = String::new();
    for step in steps {
        let course = theatre.model.shared.course.as_mut().unwrap();
        course.jump(&step.id, std::time::Duration::ZERO);
        let acts = course.solution();
        theatre.send(Message::Wake);
        let _ = write!(album, "==== {}\n{}", step.id, picture(&theatre, &mut full, size));
        for act in acts {
            let geometry = theatre.geometry();
            let keys = route(&act, &theatre.page(), theatre.focus(), &geometry);
            theatre
                .press(&keys.unwrap_or_else(|| panic!("no way to {act:?} on\n{}", picture(&theatre, &mut full, size))));
            if let Act::Press(id) = &act {
                let _ = write!(album, "==== {} after {id}\n{}", step.id, picture(&theatre, &mut full, size));
            }
        }
    }
    let missing = theatre.voice().missing();
    assert!(missing.is_empty(), "{missing:?}");
    album
}

fn keep(language: &str, width: u16, height: u16) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("pictures");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let album = album(language, width, height);
    settings.bind(|| insta::assert_snapshot!(format!("sites.{language}.{width}x{height}"), album));
}

#[test]
fn a_large_screen() {
    keep("en", 80, 24);
}

#[test]
fn a_small_screen() {
    keep("es", 40, 12);
}
