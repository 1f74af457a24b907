//! What holds for every page on every screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Modifier;

use super::fixture::{self, own};
use super::pictures::first;
use crate::face::Look;
use crate::face::full::{Full, Screen};
use crate::page::{Block, Control, Drawer, Focus, Key, Page, TableRow};

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
fn a_box_in_a_drawer_is_written_in_on_the_smallest_screens() {
    let field = |id: &'static str| Control::field(id, own("A long name for it"), "", 1);
    let body = vec![Block::Row(vec![Control::button("go", own("Go")), field("one"), field("two")])];
    let page = Page { drawer: Some(Drawer { head: own("Tutor"), body, start: None }), ..fixture::mail() };
    for (id, height) in ["go", "one", "two"].into_iter().flat_map(|id| [5, 6, 7, 8, 9].map(|height| (id, height))) {
        let focus = Focus { on: Some(id.into()), ..first(&page) };
        let (_, cursor, full) = paint(&page, &focus, 20, height);
        assert_eq!(full.hit(cursor.x, cursor.y).as_deref(), Some(id), "{height} rows");
    }
}

#[test]
fn the_arrow_down_goes_to_the_line_below_in_a_row_that_is_broken() {
    let words = ["Open", "Copy to …", "Move to …", "Rename", "Throw away", "Go back", "Undo"];
    let mut page = Page::new("p", own("Files"));
    page.body.push(Block::Row(words.map(|word| Control::button(word, own(word))).into()));
    page.body.push(Block::One(Control::button("last", own("Last"))));
    for (width, height) in [(80, 24), (40, 12)] {
        let (mut focus, mut row, mut on_a_line) = (first(&page), 0, 0);
        while focus.on.as_deref() != Some("last") {
            let (_, cursor, full) = paint(&page, &focus, width, height);
            assert!(on_a_line == 0 || cursor.y == row + 1, "{:?} at {width}x{height}", focus.on);
            (row, on_a_line) = (cursor.y, on_a_line + 1);
            focus.key(Key::Down, &page, &full.geometry());
        }
        assert!(on_a_line > 1, "the row is broken at {width}x{height}");
    }
}

#[test]
fn what_comes_on_the_next_turn_is_called_by_its_name_and_not_by_its_mark() {
    let row = |n: u8| {
        let id = Some(format!("chat-{n}").into());
        TableRow { id, cells: vec![own(&format!("Choir {n}")), own("The hall is open.")], mark: Some(own("group")) }
    };
    let mut page = Page::new("chats", own("Messages"));
    page.body = vec![Block::Table { heads: Vec::new(), rows: (1..=12).map(row).collect() }];
    let (buffer, ..) = paint(&page, &first(&page), 40, 12);
    let shown: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
    assert!(shown.contains("more: Choir"), "{shown}");
}

#[test]
fn what_is_pointed_at_is_seen_above_an_open_drawer() {
    for point in ["to", "subject", "text", "send", "throw"] {
        let page = Page { point: Some(point.into()), ..fixture::drawer() };
        for (width, height) in [(80, 24), (40, 12), (132, 50)] {
            let (buffer, ..) = paint(&page, &first(&page), width, height);
            let signs: Vec<&str> = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
            let pointer = signs.windows(2).position(|pair| pair == ["=", ">"]);
            assert!(pointer.is_some(), "{point} at {width}x{height}");
        }
    }
}

#[test]
fn the_drawing_of_the_keyboard_is_seen_with_the_key_that_is_asked_for() {
    for lines in 1..12 {
        let mut page = fixture::typing();
        page.body.swap(0, 1);
        page.body.insert(1, Block::Meter { label: own("Keys pressed"), done: 0, of: 3 });
        page.ask = vec![Block::Para(own(&["What this is good for."; 12][..lines].join("\n")))];
        let geometry = |page: &Page| {
            let mut full = Full::new(Look::default());
            full.layout(page, &fixture::voice("en"), Size { width: 40, height: 12 });
            full.geometry()
        };
        let mut focus = Focus::default();
        focus.settle(&page, &geometry(&page));
        while focus.on.as_deref() == Some(crate::page::MORE) {
            focus.key(Key::Enter, &page, &geometry(&page));
        }
        assert_eq!(focus.on.as_deref(), Some("catch"));
        let (buffer, ..) = paint(&page, &focus, 40, 12);
        let shown: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert!(shown.contains("Here") && shown.contains("[2]"), "{lines}: {shown}");
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

mod any_page {
    use proptest::prelude::*;

    use super::*;
    use crate::page::{Bidi, Glyphs, Keys, Size as Letters, Text, Theme, Tone};

    fn text() -> impl Strategy<Value = Text> {
        let words = prop_oneof![
            "[a-z ]{0,40}",
            "[a-zñ@. \n]{0,200}",
            "[\u{5d0}-\u{5ea} (1-9)]{0,30}",
            "[日本語👩\u{200d}e\u{301}\u{1b}\u{7}\\[]{0,20}",
        ];
        words.prop_map(|words| own(&words))
    }

    fn control() -> impl Strategy<Value = Control> {
        ("[a-f]{1,3}", text(), 0..6u8, "\\PC{0,60}", 0..6u8, any::<bool>()).prop_map(
            |(id, label, kind, value, lines, frozen)| {
                let control = match kind {
                    0 => Control::button(id, label),
                    1 => Control::option(id, label, frozen),
                    2 => Control::check(id, label, true),
                    3 => Control::catch(id, label, Key::Enter),
                    _ => Control::field(id, label, value, lines),
                };
                Control { frozen: frozen && kind != 3, ..control }
            },
        )
    }

    fn leaf() -> impl Strategy<Value = Block> {
        prop_oneof![
            text().prop_map(Block::Head),
            text().prop_map(Block::Para),
            text().prop_map(|text| Block::Note { tone: Tone::NotYet, text }),
            Just(Block::Gap),
            control().prop_map(Block::One),
            prop::collection::vec(control(), 0..4).prop_map(Block::Row),
            (text(), any::<u32>(), any::<u32>()).prop_map(|(label, done, of)| Block::Meter { label, done, of }),
            (prop::collection::vec(text(), 0..3), prop::collection::vec(prop::collection::vec(text(), 0..4), 0..4))
                .prop_map(|(heads, rows)| {
                    let row = |(at, cells): (usize, Vec<Text>)| TableRow {
                        id: (at % 2 == 0).then(|| format!("row-{at}").into()),
                        mark: cells.first().cloned(),
                        cells,
                    };
                    Block::Table { heads, rows: rows.into_iter().enumerate().map(row).collect() }
                }),
            "[a-zñéÜ@{!]".prop_map(|sign| Block::Keyboard {
                press: vec![Key::Char(sign.chars().next().unwrap_or('a')), Key::F(3), Key::Home],
                hold: vec!["shift".into()],
            }),
        ]
    }

    fn block() -> impl Strategy<Value = Block> {
        let panel = (text(), prop::collection::vec(leaf(), 0..6)).prop_map(|(name, body)| Block::Panel { name, body });
        prop_oneof![4 => leaf(), 1 => panel]
    }

    fn page() -> impl Strategy<Value = Page> {
        let blocks = |most| prop::collection::vec(block(), 0..most);
        (text(), blocks(3), blocks(9), prop::option::of((text(), blocks(4)))).prop_map(|(place, ask, body, drawer)| {
            let mut page = Page::new("any", place);
            (page.ask, page.body) = (ask, body);
            page.status = vec![own("saved")];
            page.drawer = drawer.map(|(head, body)| Drawer { head, body, start: None });
            page.drawer.iter_mut().for_each(|drawer| drawer.body.iter_mut().for_each(one_line));
            keep_first_of_each_id(&mut page);
            page
        })
    }

    /// A drawer has no box of several lines: its six rows could not show where one writes.
    fn one_line(block: &mut Block) {
        let controls = match block {
            Block::One(control) => std::slice::from_mut(control),
            Block::Row(controls) => controls,
            Block::Panel { body, .. } => return body.iter_mut().for_each(one_line),
            _ => return,
        };
        for control in controls {
            if let crate::page::Kind::Field { lines, .. } = &mut control.kind {
                *lines = 1;
            }
        }
    }

    /// Ids are unique on a page: that is a promise of whoever makes one.
    fn keep_first_of_each_id(page: &mut Page) {
        let mut seen = 0;
        let mut rename = |id: &mut crate::say::Id| {
            seen += 1;
            *id = format!("{id}{seen}").into();
        };
        fn walk(blocks: &mut [Block], rename: &mut impl FnMut(&mut crate::say::Id)) {
            for block in blocks {
                match block {
                    Block::One(control) => rename(&mut control.id),
                    Block::Row(controls) => controls.iter_mut().for_each(|control| rename(&mut control.id)),
                    Block::Table { rows, .. } => {
                        rows.iter_mut().filter_map(|row| row.id.as_mut()).for_each(&mut *rename);
                    }
                    Block::Panel { body, .. } => walk(body, rename),
                    _ => {}
                }
            }
        }
        walk(&mut page.ask, &mut rename);
        walk(&mut page.body, &mut rename);
        if let Some(drawer) = &mut page.drawer {
            walk(&mut drawer.body, &mut rename);
        }
    }

    fn look() -> impl Strategy<Value = Look> {
        (0..3usize, 0..3usize, 0..3usize, any::<bool>(), any::<bool>()).prop_map(
            |(theme, glyphs, keys, larger, app)| Look {
                theme: [Theme::Calm, Theme::HighContrast, Theme::Mono][theme],
                glyphs: [Glyphs::Full, Glyphs::Safe, Glyphs::Ascii][glyphs],
                keys: [Keys::Es, Keys::Latam, Keys::Us][keys],
                size: if larger { Letters::Larger } else { Letters::Normal },
                bidi: if app { Bidi::App } else { Bidi::Terminal },
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

        #[test]
        fn is_painted_on_any_screen_with_the_cursor_where_the_focus_is(
            page in page(), look in look(), width in 1..140u16, height in 1..50u16,
            keys in prop::collection::vec(0..8usize, 0..12),
        ) {
            let voice = fixture::voice("en");
            let size = Size { width, height };
            let mut full = Full::new(look);
            let geometry = full.layout(&page, &voice, size).geometry();
            let mut focus = Focus::default();
            focus.settle(&page, &geometry);
            for key in keys {
                let mut buffer = Buffer::empty(Rect::from((Position::ORIGIN, size)));
                let cursor = full.paint(&page, &voice, &focus, size, &mut buffer);
                prop_assert!(cursor.x < width && cursor.y < height);
                prop_assert!(buffer.content.iter().all(|cell| !cell.symbol().chars().any(char::is_control)));
                if width >= 20 && height >= 5 && let Some(on) = &focus.on {
                    prop_assert_eq!(full.hit(cursor.x, cursor.y), Some(on.clone()), "{:?}", (width, height));
                }
                let pressed = [Key::Down, Key::Up, Key::Tab, Key::BackTab, Key::PgDn, Key::PgUp, Key::Right, Key::End];
                focus.key(pressed[key], &page, &geometry);
            }
        }

        #[test]
        fn can_be_said_and_printed(page in page(), columns in prop::option::of(0..90usize), line in "\\PC{0,12}|[0-9]{1,2}[ +=]?[a-z]{0,3}") {
            let voice = fixture::voice("es");
            let mut lines = crate::face::lines::Lines::new(columns);
            let said = lines.show(&page, &voice);
            let printed = crate::face::paper::handout(std::slice::from_ref(&page), &voice, Keys::Es);
            prop_assert!(!(said + &printed).chars().any(|sign| sign != '\n' && sign.is_control()));
            for action in lines.read(&line, &page, &voice).actions {
                if let crate::page::Action::Press(id) = action {
                    prop_assert!(page.stop(&id).is_some());
                }
            }
        }
    }
}
