//! Where bytes from outside come in, one function each: the fuzz targets call them, and so does `tests/fuzz.rs` in
//! every run of the tests. Each must return for any bytes at all; what it claims of them it asserts.
#![allow(dead_code, reason = "each target uses one of them")]

use std::{borrow::Cow, cell::RefCell};

use paso::{
    gate,
    lesson::{LessonId, UnitId},
    pack::{self, Fault, Pack, centre::Centre, disk},
    page::Key,
    progress::Seat,
    rehearse::Theatre,
    say::Say,
    session::{self, Message},
    store::rough,
    words::{Shelf, Texts, Words},
};

/// Takes whatever a stranger hands over.
type Entry = fn(&[u8]);

/// Every entry by its name, which is also the name of its target and of its corpus.
pub const ENTRIES: [(&str, Entry); 9] = [
    ("lesson_toml", lesson_toml),
    ("ftl", ftl),
    ("centre_toml", centre_toml),
    ("keys", keys),
    ("gate", gate),
    ("wire", wire),
    ("sealed", sealed),
    ("exchange", exchange),
    ("rows", rows),
];

/// A `lesson.toml` that a stranger wrote.
pub fn lesson_toml(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match pack::lesson(LessonId::from("lesson"), UnitId::from("unit"), text) {
        Ok(lesson) => assert!(!lesson.steps.is_empty(), "a lesson without a step"),
        Err(faults) => within(&faults, text),
    }
}

/// A centre's file: what was read is written and read again as the same.
pub fn centre_toml(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let (centre, faults) = Centre::parse(text);
    within(&faults, text);
    let (again, faults) = Centre::parse(&centre.text(str::to_owned));
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(again, centre);
    assert!(!centre.rules.kiosk || !centre.tutors.is_empty(), "nobody is locked in");
}

/// Words in Fluent that a stranger wrote, as an overlay of the program's own.
pub fn ftl(data: &[u8]) {
    let Some(text) = text(data).filter(|text| disk::is_shallow(text)) else { return };
    let voice = Words::new(Overlay(text.to_owned())).voice("en");
    let ids = text.lines().filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()));
    for id in ids.filter(|id| !id.is_empty()).take(20).chain(["go-on".to_owned(), "home-hello".to_owned()]) {
        let said = voice.say(&Say::ui(id).with("name", "\u{1b}[2J").with("count", 3_i64));
        let kept = gate::keeping_isolates(&said);
        assert_eq!(kept, said, "what is said went through the gate");
    }
}

/// Keys, clicks by number, pasted text and time, in front of the real pages.
pub fn keys(data: &[u8]) {
    thread_local!(static LESSONS: RefCell<(Pack, Option<Words>)> = RefCell::default());
    let (pack, words) = LESSONS.with_borrow_mut(|(pack, words)| {
        let words = words.get_or_insert_with(|| Words::new(pack.clone())).clone();
        (pack.clone(), words)
    });
    let small = data.first().is_some_and(|byte| byte & 1 == 1);
    let (columns, rows) = if small { (40, 12) } else { (80, 24) };
    let mut theatre = Theatre::new(&pack, &words, if small { "es" } else { "en" }, columns, rows);
    for byte in data.iter().take(400) {
        theatre.send(message(*byte));
        let page = session::page(&theatre.model, Seat::Learner);
        assert!(page.back.as_ref().is_none_or(|back| page.stop(back).is_some() || page.drawer.is_some()), "{page:?}");
    }
    if let Some(due) = theatre.model.next_wake() {
        theatre.sleeps_until(due);
    }
}

/// Any text at the gate.
pub fn gate(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let once = gate::text(&text);
    assert!(once.chars().all(|sign| gate::sign(sign) || sign == '\n'));
    assert_eq!(gate::text(&once), once);
    let name = gate::name(&text);
    assert!(name.chars().all(gate::sign));
    assert_eq!(gate::name(&name), name);
    assert!(gate::line(&text, 9).chars().count() <= 9 * 40);
}

/// Bytes of a stranger on the network.
pub fn wire(data: &[u8]) {
    paso::link::probe(data);
}

fn message(byte: u8) -> Message {
    const KEYS: [Key; 20] = [
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::BackTab,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::PgUp,
        Key::PgDn,
        Key::Backspace,
        Key::Delete,
        Key::Space,
        Key::F(1),
        Key::F(2),
        Key::F(4),
        Key::F(9),
        Key::F(10),
    ];
    match byte {
        0..20 => Message::Key(KEYS[usize::from(byte)]),
        20..32 => Message::Key(KEYS[usize::from(byte) % 6]),
        32..127 => Message::Key(Key::Char(char::from(byte))),
        127 => Message::Paste("\u{1b}[2J\u{202e}pasted\r\n".repeat(3)),
        128 => Message::Wake,
        129 => Message::ReadAloud,
        130 => Message::Quit,
        131..=255 => Message::Key(Key::Down),
    }
}

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok().filter(|text| text.len() <= disk::MOST_BYTES && !text.contains('\0'))
}

fn within(faults: &[Fault], text: &str) {
    for fault in faults {
        assert!(text.get(fault.span.clone()).is_some(), "{fault:?} lies outside");
    }
}

struct Overlay(String);

impl Texts for Overlay {
    fn texts(&self, of: Shelf<'_>, _: &str) -> Vec<Cow<'static, str>> {
        if matches!(of, Shelf::Ui | Shelf::Terms) { vec![self.0.clone().into()] } else { Vec::new() }
    }

    fn languages(&self, _: Shelf<'_>) -> Vec<String> {
        vec!["en".to_owned()]
    }
}

/// A sealed file, whole or in pieces.
pub fn sealed(data: &[u8]) {
    rough::sealed(data);
}

/// A file of another machine.
pub fn exchange(data: &[u8]) {
    rough::exchange(data);
}

/// Lines of the log that another machine wrote.
pub fn rows(data: &[u8]) {
    rough::rows(data);
}
