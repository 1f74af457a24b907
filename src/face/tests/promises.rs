//! What holds for every page on every screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Modifier;

use super::fixture::{self, own};
use super::pictures::first;
use crate::face::Look;
use crate::face::full::{Full, Screen};
use crate::page::{Block, Focus, Key, Page};

fn paint(page: &Page, focus: &Focus, width: u16, height: u16) -> (Buffer, Position, Full) {
    let size = Size { width, height };
    let mut buffer = Buffer::empty(Rect::from((Position::ORIGIN, size)));
    let mut full = Full::new(Look::default());
    let cursor = full.paint(page, &fixture::voice("en"), focus, size, &mut buffer);
    (buffer, cursor, full)
}

#[test]
fn no_screen_is_too_small_to_say_so() {
    for (_, page) in fixture::all() {
        for (width, height) in [(0, 0), (1, 1), (3, 9), (19, 5), (20, 4), (20, 5), (300, 3), (200, 100)] {
            paint(&page, &first(&page), width, height);
        }
    }
}

#[test]
fn a_click_on_the_cursor_hits_the_focused_control() {
    for (name, page) in fixture::all() {
        for id in page.stops().into_iter().flatten().map(|stop| stop.id().to_owned()) {
            for (width, height) in [(80, 24), (40, 12), (20, 5), (132, 50)] {
                let focus = Focus { on: Some(id.clone().into()), ..first(&page) };
                let (_, cursor, full) = paint(&page, &focus, width, height);
                let hit = full.hit(cursor.x, cursor.y);
                assert_eq!(hit.as_deref(), Some(id.as_str()), "{name} at {width}x{height}");
            }
        }
    }
}

#[test]
fn no_control_sign_of_a_text_reaches_the_screen() {
    let nasty = "a\u{1b}[31mred\u{1b}]0;title\u{7}b\u{9b}2Jc\u{0}\u{8}\td\u{7f}\u{85}e\u{202e}f";
    let mut page = fixture::everything();
    page.place = own(nasty);
    page.body.insert(0, Block::Para(own(nasty)));
    page.body.insert(1, Block::One(crate::page::Control::field("nasty", own(nasty), nasty, 3)));
    let focus = Focus { on: Some("nasty".into()), caret: 5, ..first(&page) };
    let (buffer, ..) = paint(&page, &focus, 80, 24);
    let shown: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
    assert!(!shown.chars().any(char::is_control));
    assert!(shown.contains("aredbc d"), "{shown}");
}

/// What a terminal is sent, into a place that can be read afterwards.
#[derive(Clone, Default)]
struct Sent(std::rc::Rc<std::cell::RefCell<Vec<u8>>>);

impl std::io::Write for Sent {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Sent {
    fn taken(&self) -> String {
        String::from_utf8(std::mem::take(&mut self.0.borrow_mut())).unwrap()
    }
}

#[test]
fn an_arrow_key_costs_little_and_a_second_draw_nothing() {
    let (sent, voice) = (Sent::default(), fixture::voice("en"));
    let size = Size { width: 80, height: 24 };
    for (name, page) in fixture::all() {
        let mut screen = Screen::on(sent.clone(), Some(size), Look::default()).unwrap();
        let geometry = screen.layout(&page, &voice).unwrap();
        let mut focus = Focus::default();
        focus.settle(&page, &geometry);
        screen.draw(&page, &voice, &focus).unwrap();
        sent.taken();
        for _ in 0..9 {
            focus.key(Key::Down, &page, &geometry);
            screen.draw(&page, &voice, &focus).unwrap();
            let bytes = sent.taken();
            assert!(bytes.len() <= 200, "{name}: {} bytes {bytes:?}", bytes.len());
            assert!(!screen.draw(&page, &voice, &focus).unwrap());
            assert_eq!(sent.taken(), "", "{name}: nothing changed");
        }
    }
}

#[test]
fn what_the_terminal_is_sent_looks_like_the_buffer() {
    let (sent, voice) = (Sent::default(), fixture::voice("es"));
    let size = Size { width: 80, height: 24 };
    let mut screen = Screen::on(sent.clone(), Some(size), Look::default()).unwrap();
    let mut terminal = vt100::Parser::new(24, 80, 0);
    for (name, page) in fixture::all() {
        let mut focus = Focus::default();
        focus.settle(&page, &screen.layout(&page, &voice).unwrap());
        for key in [Key::Down, Key::Tab, Key::PgDn, Key::Up] {
            screen.draw(&page, &voice, &focus).unwrap();
            terminal.process(sent.taken().as_bytes());
            let mut buffer = Buffer::empty(Rect::from((Position::ORIGIN, size)));
            let cursor = Full::new(Look::default()).paint(&page, &voice, &focus, size, &mut buffer);
            for (place, cell) in buffer.content.iter().enumerate() {
                let (x, y) = buffer.pos_of(place);
                let seen = terminal.screen().cell(y, x).unwrap();
                let text = if seen.contents().is_empty() { " " } else { seen.contents() };
                assert_eq!(text, cell.symbol(), "{name} at {x},{y}");
                assert_eq!(seen.inverse(), cell.modifier.contains(Modifier::REVERSED), "{name} at {x},{y}");
            }
            assert_eq!(terminal.screen().cursor_position(), (cursor.y, cursor.x), "{name}");
            focus.key(key, &page, &screen.layout(&page, &voice).unwrap());
        }
    }
}
