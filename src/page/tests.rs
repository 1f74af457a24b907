//! What keys do on a page, and that nothing can go astray.

mod chance;

use super::*;

fn page() -> Page {
    let mut page = Page::new("p", Text::Own("Place".into()));
    let label = || Text::Own("label".into());
    page.ask.push(Block::Para(label()));
    page.body = vec![
        Block::One(Control::option("a", label(), false)),
        Block::One(Control::option("b", label(), true)),
        Block::One(Control::option("ice", label(), true).frozen()),
        Block::One(Control::field("name", label(), "Ana", 1)),
        Block::Panel {
            name: label(),
            body: vec![
                Block::One(Control::field("text", label(), "one two\nthree", 4)),
                Block::Row(vec![
                    Control::button("send", label()),
                    Control::button("ice2", label()).frozen(),
                    Control::button("bin", label()),
                ]),
            ],
        },
        Block::Table {
            heads: vec![],
            rows: vec![
                TableRow { id: Some("first".into()), cells: vec![label()], mark: None },
                TableRow { id: None, cells: vec![label()], mark: None },
            ],
        },
    ];
    page
}

fn turns(parts: &[&[&str]]) -> Geometry {
    let turns = parts.iter().map(|ids| ids.iter().map(|id| (*id).to_owned().into()).collect()).collect();
    Geometry { field_columns: 5, turns, ..Geometry::default() }
}

fn three_turns() -> Geometry {
    turns(&[&["a", "b", "name"], &["text", "send", "bin"], &["first"]])
}

fn settled(page: &Page, geometry: &Geometry) -> Focus {
    let mut focus = Focus::default();
    focus.settle(page, geometry);
    focus
}

fn on(id: &'static str, page: &Page, geometry: &Geometry) -> Focus {
    let mut focus = settled(page, geometry);
    for key in route(&Act::Write(id.into(), "x".into()), page, &focus, geometry).unwrap_or_default() {
        if focus.on.as_deref() == Some(id) {
            break;
        }
        focus.key(key, page, geometry);
    }
    while focus.on.as_deref() != Some(id) {
        focus.key(Key::Tab, page, geometry);
    }
    focus
}

/// The stops that these keys visit.
fn path(focus: &mut Focus, keys: &[Key], page: &Page, geometry: &Geometry) -> Vec<String> {
    keys.iter()
        .map(|key| {
            focus.key(*key, page, geometry);
            focus.on.clone().unwrap_or_default().into_owned()
        })
        .collect()
}

#[test]
fn a_page_begins_at_its_start_or_its_first_stop() {
    let (mut page, geometry) = (page(), Geometry::default());
    assert_eq!(settled(&page, &geometry).on.as_deref(), Some("a"));
    page.start = Some("name".into());
    let focus = settled(&page, &geometry);
    assert_eq!((focus.on.as_deref(), focus.caret), (Some("name"), 3));
    page.start = Some("nowhere".into());
    assert_eq!(settled(&page, &geometry).on.as_deref(), Some("a"));
}

#[test]
fn a_page_of_several_turns_begins_on_the_first() {
    let mut page = page();
    page.start = Some("text".into());
    let focus = settled(&page, &three_turns());
    assert_eq!((focus.turn, focus.on.as_deref()), (0, Some("a")));
    let text_first = turns(&[&[], &["a", "b", "name", "text", "send", "bin", "first"]]);
    let focus = settled(&page, &text_first);
    assert_eq!((focus.turn, focus.on.as_deref()), (0, Some(MORE)));
}

#[test]
fn a_page_begins_on_its_first_turn_even_if_its_turns_are_told_late() {
    let mut page = page();
    page.start = Some("first".into());
    let mut focus = settled(&page, &turns(&[&["other"], &["page"]]));
    assert_eq!((focus.turn, focus.on.as_deref()), (0, Some("first")));
    focus.settle(&page, &three_turns());
    assert_eq!((focus.turn, focus.on.as_deref()), (0, Some("a")));
}

#[test]
fn what_moved_to_another_turn_is_followed() {
    let page = page();
    let mut focus = on("send", &page, &Geometry::default());
    focus.settle(&page, &three_turns());
    assert_eq!((focus.turn, focus.on.as_deref()), (1, Some("send")));
}

#[test]
fn what_vanished_gives_way_to_the_start() {
    let (mut page, geometry) = (page(), Geometry::default());
    let mut focus = on("send", &page, &geometry);
    page.body.truncate(4);
    page.start = Some("b".into());
    focus.settle(&page, &geometry);
    assert_eq!(focus.on.as_deref(), Some("b"));
    page.body.clear();
    focus.settle(&page, &geometry);
    assert_eq!(focus.on, None);
}

#[test]
fn arrows_take_a_row_as_one_stop_and_tab_takes_each() {
    let (page, geometry) = (page(), Geometry::default());
    let mut focus = settled(&page, &geometry);
    let down = path(&mut focus, &[Key::Down; 10], &page, &geometry);
    assert_eq!(down, ["b", "name", "text", "send", "first", "first", "first", "first", "first", "first"]);
    let back = path(&mut focus, &[Key::BackTab, Key::BackTab, Key::BackTab, Key::BackTab], &page, &geometry);
    assert_eq!(back, ["bin", "send", "text", "name"]);
    let mut focus = on("send", &page, &geometry);
    let beside =
        path(&mut focus, &[Key::Right, Key::Right, Key::Left, Key::Left, Key::End, Key::Home], &page, &geometry);
    assert_eq!(beside, ["bin", "bin", "send", "send", "first", "a"]);
}

#[test]
fn arrows_up_and_down_reach_each_line_of_a_broken_row() {
    let (page, mut geometry) = (page(), Geometry::default());
    geometry.lines = vec!["send".into(), "bin".into()];
    let mut focus = on("text", &page, &geometry);
    let keys = [Key::Tab, Key::Down, Key::Down, Key::Up, Key::Up, Key::Right, Key::Up];
    assert_eq!(path(&mut focus, &keys, &page, &geometry), ["send", "bin", "first", "bin", "send", "bin", "send"]);
    for id in ["a", "send", "bin", "first"] {
        for from in ["a", "send", "bin", "first"] {
            let mut focus = on(from, &page, &geometry);
            for key in route(&Act::Go(id.into()), &page, &focus, &geometry).unwrap() {
                focus.key(key, &page, &geometry);
            }
            assert_eq!(focus.on.as_deref(), Some(id), "from {from}");
        }
    }
}

#[test]
fn the_row_that_says_more_is_a_stop_and_turns_the_page() {
    let (page, geometry) = (page(), three_turns());
    for key in [Key::Enter, Key::Space, Key::Down, Key::Tab, Key::PgDn] {
        let mut focus = on("name", &page, &geometry);
        assert_eq!(path(&mut focus, &[Key::Down, key], &page, &geometry), [MORE, "text"]);
        assert_eq!(focus.turn, 1);
        assert_eq!(focus.key(Key::PgUp, &page, &geometry), None);
        assert_eq!((focus.turn, focus.on.as_deref()), (0, Some("a")));
        assert_eq!(focus.key(Key::PgUp, &page, &geometry), Some(Action::Turn(false)));
    }
    let mut focus = on("first", &page, &geometry);
    assert_eq!(path(&mut focus, &[Key::Up, Key::Up], &page, &geometry), [MORE, "send"]);
    focus.key(Key::PgDn, &page, &geometry);
    assert_eq!(focus.key(Key::PgDn, &page, &geometry), Some(Action::Turn(true)));
}

#[test]
fn one_letter_in_the_middle_is_mended_without_the_others() {
    let mut page = Page::new("mend", Say::ui("x"));
    page.body.push(Block::One(Control::field("word", Say::ui("x"), "oramge", 1)));
    let focus = settled(&page, &Geometry::default());
    let keys = route(&Act::Write("word".into(), "orange".into()), &page, &focus, &Geometry::default());
    assert_eq!(keys, Some(vec![Key::Left, Key::Left, Key::Backspace, Key::Char('n')]));
}

#[test]
fn a_turn_of_the_page_as_an_act_passes_all_parts_of_a_small_screen_first() {
    let (page, geometry) = (page(), three_turns());
    let keys = |key| route(&Act::Key(key), &page, &settled(&page, &geometry), &geometry);
    assert_eq!(keys(Key::PgDn), Some(vec![Key::PgDn; 3]));
    assert_eq!(keys(Key::PgUp), Some(vec![Key::PgUp]));
}

#[test]
fn a_last_turn_of_text_alone_can_be_reached_and_left() {
    let page = page();
    let geometry = turns(&[&["a", "b", "name", "text", "send", "bin", "first"], &[]]);
    let mut focus = on("first", &page, &geometry);
    assert_eq!(path(&mut focus, &[Key::Down, Key::Enter], &page, &geometry), [MORE, ""]);
    assert_eq!(focus.turn, 1);
    assert_eq!(path(&mut focus, &[Key::Up, Key::Up], &page, &geometry), [MORE, "first"]);
}

#[test]
fn enter_and_space_press_everything_but_boxes() {
    let (page, geometry) = (page(), Geometry::default());
    for id in ["a", "b", "send", "first"] {
        let mut focus = on(id, &page, &geometry);
        assert_eq!(focus.key(Key::Enter, &page, &geometry), Some(Action::Press(id.into())));
        assert_eq!(focus.key(Key::Space, &page, &geometry), Some(Action::Press(id.into())));
    }
    let mut focus = on("name", &page, &geometry);
    assert_eq!(path(&mut focus, &[Key::Enter], &page, &geometry), ["text"]);
    assert_eq!(focus.key(Key::Enter, &page, &geometry), Some(Action::Set("text".into(), "one two\nthree\n".into())));
}

#[test]
fn the_keys_of_a_telephone_are_pressed_by_the_digits_too() {
    let mut page = Page::new("p", Text::Own("Place".into()));
    let button = |id: &'static str| Control::button(id, Text::Own("label".into()));
    page.body = vec![Block::Row(vec![button("key-1"), button("key-0"), button("hang-up")])];
    let geometry = Geometry::default();
    let mut focus = settled(&page, &geometry);
    assert_eq!(focus.key(Key::Char('0'), &page, &geometry), Some(Action::Press("key-0".into())));
    assert_eq!(focus.key(Key::Char('2'), &page, &geometry), None);
}

#[test]
fn digits_go_to_options_without_pressing() {
    let (page, geometry) = (page(), Geometry::default());
    let mut focus = settled(&page, &geometry);
    assert_eq!(focus.key(Key::Char('2'), &page, &geometry), None);
    assert_eq!(focus.on.as_deref(), Some("b"));
    focus.key(Key::Char('9'), &page, &geometry);
    assert_eq!(focus.on.as_deref(), Some("b"));
}

#[test]
fn a_box_of_several_lines_is_walked_line_by_line() {
    let (page, geometry) = (page(), Geometry { field_columns: 5, ..Geometry::default() });
    // "one " "two" "three", the caret at the end.
    let mut focus = on("text", &page, &geometry);
    let mut carets = vec![focus.caret];
    for key in [Key::Up, Key::Up, Key::Down, Key::Down, Key::Home, Key::End] {
        focus.key(key, &page, &geometry);
        carets.push(focus.caret);
    }
    assert_eq!(carets, [13, 7, 3, 7, 13, 8, 13]);
    focus.key(Key::Down, &page, &geometry);
    assert_eq!(focus.on.as_deref(), Some("send"));
}

#[test]
fn escape_goes_back_or_opens_the_menu() {
    let (mut page, geometry) = (page(), Geometry::default());
    let mut focus = on("name", &page, &geometry);
    assert_eq!(focus.key(Key::Esc, &page, &geometry), Some(Action::Menu));
    page.back = Some("bin".into());
    assert_eq!(focus.key(Key::Esc, &page, &geometry), Some(Action::Press("bin".into())));
    assert_eq!(focus.key(Key::F(2), &page, &geometry), Some(Action::Fn(2)));
}

#[test]
fn what_takes_every_key_leaves_escape_and_help_alone_unless_they_are_wanted() {
    let geometry = Geometry::default();
    let (menu, hint) = (Action::Menu, Action::Fn(2));
    for (wants, esc, help) in [
        (Key::Enter, menu.clone(), hint.clone()),
        (Key::Esc, Action::Key(Key::Esc), hint),
        (Key::F(2), menu, Action::Key(Key::F(2))),
    ] {
        let mut page = page();
        page.body.insert(0, Block::One(Control::catch("press", Text::Own("label".into()), wants)));
        let mut focus = settled(&page, &geometry);
        for key in [Key::Tab, Key::Down, Key::PgDn, Key::Char('1')] {
            assert_eq!(focus.key(key, &page, &geometry), Some(Action::Key(key)));
        }
        assert_eq!(focus.key(Key::Esc, &page, &geometry), Some(esc));
        assert_eq!(focus.key(Key::F(2), &page, &geometry), Some(help));
    }
}

#[test]
fn keys_are_led_to_the_control_that_waits_for_them() {
    let mut page = page();
    page.body.push(Block::One(Control::catch("press", Text::Own("label".into()), Key::Enter)));
    let geometry = turns(&[&["a", "b", "name", "text", "send", "bin", "first"], &["press"]]);
    let focus = on("first", &page, &geometry);
    let keys = route(&Act::Key(Key::Enter), &page, &focus, &geometry);
    assert_eq!(keys, Some(vec![Key::Down, Key::Down, Key::Enter]));
}

#[test]
fn an_open_drawer_is_all_that_can_be_reached() {
    let (mut page, geometry) = (page(), three_turns());
    let mut focus = on("name", &page, &geometry);
    page.drawer = Some(Drawer {
        head: Text::Own("Tutor".into()),
        body: vec![Block::Row(vec![
            Control::button("point", Text::Own("Point".into())),
            Control::button("show", Text::Own("Show".into())),
        ])],
        start: Some("show".into()),
    });
    page.back = Some("bin".into());
    focus.settle(&page, &geometry);
    let path = path(&mut focus, &[Key::Left, Key::Up, Key::Tab, Key::Tab, Key::PgDn], &page, &geometry);
    assert_eq!(path, ["point", "point", "show", "show", "show"]);
    assert_eq!(focus.turn, 1);
    assert_eq!(focus.key(Key::Esc, &page, &geometry), Some(Action::Menu));
    assert_eq!(focus.click("send", &page, &geometry), None);
}

#[test]
fn a_click_presses_except_in_boxes() {
    let (page, geometry) = (page(), three_turns());
    let mut focus = settled(&page, &geometry);
    assert_eq!(focus.click("b", &page, &geometry), Some(Action::Press("b".into())));
    assert_eq!(focus.click("name", &page, &geometry), None);
    assert_eq!(focus.on.as_deref(), Some("name"));
    assert_eq!(focus.click("ice", &page, &geometry), None);
    assert_eq!(focus.click(MORE, &page, &geometry), None);
    assert_eq!((focus.turn, focus.on.as_deref()), (1, Some("text")));
}

#[test]
fn pasted_lines_become_blanks_in_a_box_of_one_line() {
    let (page, geometry) = (page(), Geometry::default());
    let paste = |id, text: &str| on(id, &page, &geometry).paste(text, &page, &geometry);
    assert_eq!(paste("name", "\nB\u{1b}[31mC"), Some(Action::Set("name".into(), "Ana BC".into())));
    assert_eq!(paste("text", "\r\nB"), Some(Action::Set("text".into(), "one two\nthree\nB".into())));
    assert_eq!(paste("a", "x"), None);
    let Some(Action::Set(_, long)) = paste("name", &"é".repeat(9_999)) else { panic!("nothing was pasted") };
    assert_eq!(long.chars().count(), field::ONE_LINE);
}
