//! What holds for every page on every screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::fixture::{self, own};
use super::pictures::first;
use crate::face::Look;
use crate::face::full::Full;
use crate::page::{Block, Focus, Page};

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
