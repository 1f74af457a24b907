//! Sits down as a learner would: `play(lesson("first-email")).keys("<enter>…").shows("…")`.
//! Must never look past the screen, except to find the way to a control by its id.

use std::fmt::Write as _;

use paso::{
    face::full::{Full, Size},
    lesson::LessonId,
    pack::{self, Pack},
    page::{Act, Key, route},
    rehearse::Theatre,
    session::{Message, Purpose},
    words::Words,
};
use ratatui::{buffer::Buffer, layout::Rect};

/// Where to sit down.
pub struct Start {
    lesson: Option<&'static str>,
    language: &'static str,
    size: (u16, u16),
}

/// In front of the very first page.
pub fn first_page() -> Start {
    Start { lesson: None, language: "en", size: (80, 24) }
}

/// In the first step of a lesson, as a guest.
pub fn lesson(id: &'static str) -> Start {
    Start { lesson: Some(id), ..first_page() }
}

impl Start {
    /// In that language.
    pub fn language(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    /// On a screen of that many columns and rows.
    pub fn on(self, columns: u16, rows: u16) -> Self {
        Self { size: (columns, rows), ..self }
    }
}

/// Somebody at the computer.
pub struct Learner {
    pub theatre: Theatre,
    pub full: Full,
    size: Size,
}

/// Sits down.
pub fn play(start: Start) -> Learner {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    let (width, height) = start.size;
    let mut theatre = Theatre::new(&pack, &words, start.language, width, height);
    if let Some(lesson) = start.lesson {
        theatre.send(pack::serve(&pack, &words, &LessonId::from(lesson), Purpose::Begin, start.language));
    }
    Learner { theatre, full: Full::default(), size: Size { width, height } }
}

impl Learner {
    /// Presses keys: letters as they are, others by name: `Ana<enter><down*3>`.
    pub fn keys(mut self, keys: &str) -> Self {
        self.theatre.press(&named(keys));
        self
    }

    /// Finds the way to a control with arrows, and presses it.
    pub fn press(mut self, id: &str) -> Self {
        self.act(&Act::Press(id.to_owned().into()));
        self
    }

    /// Does one act of a script by its keys.
    pub fn act(&mut self, act: &Act) {
        let geometry = self.theatre.geometry();
        let keys = route(act, &self.theatre.page(), self.theatre.focus(), &geometry);
        let keys = keys.unwrap_or_else(|| panic!("no way to {act:?} on\n{}", self.picture()));
        self.theatre.press(&keys);
    }

    /// Does by its keys what the step asks.
    pub fn solves(&mut self) {
        let acts = self.theatre.model.shared.course.as_ref().unwrap().solution();
        acts.iter().for_each(|act| self.act(act));
        assert!(self.theatre.model.shared.course.as_ref().unwrap().solved(), "not solved:\n{}", self.picture());
    }

    /// Clicks with the mouse.
    pub fn click(mut self, id: &str) -> Self {
        self.theatre.send(Message::Click(id.to_owned().into()));
        self
    }

    /// The screen holds these words, whatever the lines.
    pub fn shows(mut self, words: &str) -> Self {
        assert!(self.text().contains(words), "“{words}” is not on\n{}", self.picture());
        self
    }

    /// The screen does not hold these words.
    pub fn hides(mut self, words: &str) -> Self {
        assert!(!self.text().contains(words), "“{words}” is on\n{}", self.picture());
        self
    }

    /// The mark stands beside that control.
    pub fn stands_on(self, id: &str) -> Self {
        assert_eq!(self.theatre.focus().on.as_deref(), Some(id));
        self
    }

    fn text(&mut self) -> String {
        let picture = self.picture();
        let words = picture.replace(['│', '|'], " ");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The screen as text, the place of the cursor below it.
    pub fn picture(&mut self) -> String {
        self.full.set_look(self.theatre.model.look.comfort);
        self.full.forget();
        let area = Rect::new(0, 0, self.size.width, self.size.height);
        let mut buffer = Buffer::empty(area);
        let (page, focus) = (self.theatre.page(), self.theatre.focus().clone());
        let cursor = self.full.paint(&page, self.theatre.voice(), &focus, self.size, &mut buffer);
        let mut out = String::new();
        for y in 0..area.height {
            let line: String = (0..area.width).map(|x| buffer[(x, y)].symbol()).collect();
            let _ = writeln!(out, "{}", line.trim_end());
        }
        let _ = writeln!(out, "cursor {},{}", cursor.x, cursor.y);
        out
    }
}

/// Keys in their small notation.
fn named(keys: &str) -> Vec<Key> {
    let mut found = Vec::new();
    let mut rest = keys;
    while let Some(sign) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            let (name, times) = name.split_once('*').unwrap_or((name, "1"));
            let key = Key::from_name(name).unwrap_or_else(|| panic!("there is no key {name}"));
            found.extend(vec![key; times.parse().unwrap()]);
            rest = after;
        } else {
            found.push(if sign == ' ' { Key::Space } else { Key::Char(sign) });
            rest = &rest[sign.len_utf8()..];
        }
    }
    found
}
