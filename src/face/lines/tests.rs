//! What is said, and what a typed line does.

use std::fmt::Write as _;

use super::*;
use crate::face::tests::fixture::{self, own, voice};
use crate::page::{Action, Block, Control, Drawer, Key, Tone};

fn typed(page: &Page, line: &str) -> Answer {
    let (mut lines, voice) = (Lines::default(), voice("en"));
    lines.show(page, &voice);
    lines.read(line, page, &voice)
}

fn does(page: &Page, line: &str) -> Vec<Action> {
    typed(page, line).actions
}

#[test]
fn every_page_is_said_whole_at_first() {
    let mut out = String::new();
    for (title, page) in fixture::all() {
        for language in ["en", "es"] {
            let _ = writeln!(out, "==== {title} {language}");
            out.push_str(&Lines::new(None).show(&page, &voice(language)));
        }
    }
    insta::assert_snapshot!(out);
}

#[test]
fn only_what_is_new_is_said_of_the_same_page() {
    let (mut lines, voice, mut page) = (Lines::default(), voice("en"), fixture::choose());
    lines.show(&page, &voice);
    assert_eq!(lines.show(&page, &voice), "", "nothing changed, nothing is said");
    page.body[0] = Block::One(Control::option("web", own("www.correo.example"), false));
    page.body[1] = Block::One(Control::option("ana", own("ana@correo.example"), true));
    page.body[3] = Block::Note { tone: Tone::Right, text: own("It has an @.") };
    page.body.push(Block::One(Control::named("go-on")));
    lines.read("2", &page, &voice);
    let said = lines.show(&page, &voice);
    assert_eq!(
        said,
        "2 of 3: ana@correo.example, chosen\nGood: It has an @.\n4 of 4: Go on\nType a number and Enter.\n"
    );
}

#[test]
fn whatever_is_typed_is_answered_even_when_nothing_comes_of_it() {
    let (mut lines, voice, mut page) = (Lines::default(), voice("en"), fixture::choose());
    page.body.retain(|block| !matches!(block, Block::Note { .. }));
    lines.show(&page, &voice);
    lines.read("1", &page, &voice);
    assert!(lines.show(&page, &voice).starts_with("Nothing has changed.\n"));
    lines.read("h", &page, &voice);
    assert!(lines.show(&page, &voice).starts_with("There is no other hint here.\n"));
    page.body.push(Block::Note { tone: Tone::Hint, text: own("Look for an @.") });
    lines.show(&page, &voice);
    lines.read("h", &page, &voice);
    assert!(lines.show(&page, &voice).starts_with("Hint: Look for an @.\n"));
    page.drawer = Some(Drawer { head: own("Look"), body: vec![Block::Para(own("Choose it."))], start: None });
    lines.show(&page, &voice);
    lines.read("h", &page, &voice);
    assert!(lines.show(&page, &voice).starts_with("Choose it.\n"), "what is shown is the help");
}

#[test]
fn undo_is_answered_even_when_it_is_seen_elsewhere() {
    let (mut lines, voice, mut page) = (Lines::default(), voice("en"), fixture::choose());
    page.body = vec![Block::Row(vec![Control::named("go-back"), Control::named("undo")])];
    lines.show(&page, &voice);
    lines.read("2", &page, &voice);
    assert!(lines.show(&page, &voice).starts_with("It is undone.\n"));
    lines.read("1", &page, &voice);
    assert!(lines.show(&page, &voice).starts_with("Nothing has changed.\n"));
}

#[test]
fn a_second_slip_is_answered_like_the_first() {
    let (mut lines, voice, mut page) = (Lines::default(), voice("en"), fixture::choose());
    page.body[3] = Block::Note { tone: Tone::NotYet, text: own("It has no @.") };
    let mut picks = |at: usize| {
        page.body[at] = Block::One(Control::option("other", own("Other"), true));
        lines.read("1", &page, &voice);
        lines.slipped();
        lines.show(&page, &voice)
    };
    assert!(picks(0).contains("It has no @."));
    assert!(picks(1).contains("It has no @."));
}

#[test]
fn what_stands_below_the_question_on_every_page_of_a_step_is_said_once() {
    let (mut lines, voice, mut page) = (Lines::default(), voice("en"), fixture::mail());
    page.progress = Some((1, 2));
    page.ask = vec![Block::Para(own("Write it.")), Block::Note { tone: Tone::Info, text: own("The first is done.") }];
    assert!(lines.show(&page, &voice).contains("The first is done."));
    page.id = "another part".into();
    assert!(!lines.show(&page, &voice).contains("The first is done."));
}

#[test]
fn a_box_that_is_called_by_a_question_is_read_as_one() {
    let mut page = Page::new("who", own("Who"));
    page.body = vec![Block::One(Control::field("who", own("Who is it?"), "", 1))];
    assert!(Lines::default().show(&page, &voice("en")).contains("Who is it? Empty."));
}

#[test]
fn numbers_stay_when_a_control_goes() {
    let (mut lines, voice, mut page) = (Lines::default(), voice("en"), fixture::home());
    lines.show(&page, &voice);
    page.body.remove(1);
    lines.show(&page, &voice);
    assert_eq!(lines.read("4", &page, &voice).actions, [Action::Press("stop".into())]);
    let gone = lines.read("2", &page, &voice);
    let words = "Number 2 is not here any more. ? says the list again.\n";
    assert_eq!((gone.actions.len(), gone.say.as_str()), (0, words));
    assert_eq!(lines.read("9", &page, &voice).say, "There is no number 9 here.\n");
}

#[test]
fn a_drawer_has_numbers_of_its_own_and_the_page_comes_back_with_its_own() {
    let (mut lines, voice, page, open) = (Lines::default(), voice("en"), fixture::mail(), fixture::drawer());
    lines.show(&page, &voice);
    let said = lines.show(&open, &voice);
    assert!(said.contains("1 of ") && !said.contains("Subject"), "the page behind is not said again: {said}");
    assert!(lines.show(&page, &voice).contains("1 of 5: To"), "closed, the page is said whole");
}

#[test]
fn a_number_presses_and_words_fill() {
    let (home, mail) = (fixture::home(), fixture::mail());
    assert_eq!(does(&home, "2"), [Action::Press("else".into())]);
    assert_eq!(does(&home, ""), [Action::Press("go".into())]);
    assert_eq!(does(&home, "m"), [Action::Menu]);
    assert_eq!(does(&home, "hint"), [Action::Fn(2)]);
    assert_eq!(does(&home, "f5"), [Action::Fn(5)]);
    assert_eq!(does(&mail, "1 a@b.example"), [Action::Set("to".into(), "a@b.example".into())]);
    assert_eq!(does(&mail, "3+ See you"), [Action::Set("text".into(), "I come on Thursday.\nAna\nSee you".into())]);
    for line in ["3 + See you", "3 +See you", "3 +  See you"] {
        assert_eq!(does(&mail, line), does(&mail, "3+ See you"), "{line}");
    }
    assert_eq!(does(&mail, "1 +34 600"), [Action::Set("to".into(), "+34 600".into())], "a number is no more of it");
    assert_eq!(does(&mail, "2="), [Action::Set("subject".into(), String::new())]);
    assert_eq!(does(&mail, ""), [], "the start is a box, so an empty line does nothing");
    assert_eq!(typed(&mail, "1").say, "After 1, a space and your words.\n");
    assert_eq!(typed(&mail, "4 words").say, "4 is no box for words.\n");
    assert_eq!(typed(&mail, "what").say, "Type a number from the list, or ? to hear it again.\n");
}

#[test]
fn on_a_telephone_a_digit_is_the_key_of_that_name() {
    let button = |id: &'static str| Control::button(id, crate::page::Text::Own("Key".into()));
    let mut page = Page::new("p", crate::page::Text::Own("Phone".into()));
    page.body = vec![Block::Row(vec![button("key-2"), button("key-0")])];
    assert_eq!(does(&page, "2"), [Action::Press("key-2".into())], "and not the second of them");
    assert_eq!(does(&page, "1"), [Action::Press("key-2".into())], "what is no key is a number of the list");
}

#[test]
fn letters_go_on_where_a_box_of_one_line_ends() {
    let mut page = Page::new("name", own("Name"));
    page.body = vec![Block::One(Control::field("name", own("Your name"), "Muñ", 1))];
    assert_eq!(does(&page, "1+oz"), [Action::Set("name".into(), "Muñoz".into())]);
    assert_eq!(does(&page, "1+ Ruiz"), [Action::Set("name".into(), "Muñ Ruiz".into())]);
}

#[test]
fn a_key_is_asked_for_by_the_word_that_one_types_for_it() {
    let mut page = fixture::typing();
    for (language, key, word) in
        [("es", Key::Down, "abajo"), ("en", Key::PgDn, "page down"), ("en", Key::Char('@'), "@")]
    {
        page.body = vec![Block::One(Control::catch("press", own("x"), key))];
        let (mut lines, voice) = (Lines::default(), voice(language));
        let said = lines.show(&page, &voice);
        assert!(said.contains(&format!(" {word}")), "{said}");
        assert_eq!(lines.read(word, &page, &voice).actions, [Action::Key(key)]);
    }
}

#[test]
fn the_only_box_takes_words_without_a_number() {
    let mut page = Page::new("name", own("Name"));
    page.body = vec![Block::One(Control::field("name", own("Your name"), "", 1))];
    assert_eq!(does(&page, "Ana María"), [Action::Set("name".into(), "Ana María".into())]);
    assert_eq!(does(&page, "12 Mill Street"), [Action::Set("name".into(), "12 Mill Street".into())]);
    assert_eq!(does(&page, "a\u{1b}[31mb"), [Action::Set("name".into(), "ab".into())]);
}

#[test]
fn a_pin_is_typed_as_it_is_and_never_repeated() {
    let mut page = Page::new("pin", crate::say::Say::ui("guard-place"));
    page.body.push(Block::One(Control::secret("pin", own("PIN"), "")));
    page.body.push(Block::One(Control::named("guard-go-on")));
    assert_eq!(does(&page, "4826"), [Action::Set("pin".into(), "4826".into())]);
    assert_eq!(does(&page, "1 4826"), [Action::Set("pin".into(), "4826".into())]);
    assert_eq!(does(&page, "2"), [Action::Press("guard-go-on".into())]);
    for line in ["4826", "1 4826", "2 4826", "48261234"] {
        assert!(!typed(&page, line).say.contains("48"), "{line}");
    }
}

#[test]
fn in_keyboard_practice_a_line_is_a_key() {
    let page = fixture::typing();
    assert_eq!(does(&page, "@"), [Action::Key(Key::Char('@'))]);
    assert_eq!(does(&page, "enter"), [Action::Key(Key::Enter)]);
    assert_eq!(does(&page, ""), [Action::Key(Key::Enter)]);
    assert_eq!(does(&page, "page up"), [Action::Key(Key::PgUp)]);
    assert_eq!(does(&page, "k"), [Action::Key(Key::Char('k'))]);
}

#[test]
fn keyboard_practice_leaves_help_and_menu_within_reach_unless_that_key_is_asked_for() {
    let page = fixture::typing();
    for menu in ["m", "menu"] {
        assert_eq!(does(&page, menu), [Action::Menu]);
    }
    for hint in ["h", "hint", "f2"] {
        assert_eq!(does(&page, hint), [Action::Fn(2)]);
    }
    let mut asked = fixture::typing();
    asked.body = vec![Block::One(Control::catch("press", own("h"), Key::Char('h')))];
    asked.ask.clear();
    assert_eq!(does(&asked, "h"), [Action::Key(Key::Char('h'))]);
}

#[test]
fn no_escape_byte_is_ever_said() {
    let nasty = "a\u{1b}[31mb\u{7}\u{9b}2J\u{202e}";
    let mut page = fixture::everything();
    page.place = own(nasty);
    page.body.push(Block::One(Control::field("f", own(nasty), nasty, 1)));
    let said = Lines::new(Some(20)).show(&page, &voice("en"));
    assert!(!said.chars().any(|sign| sign != '\n' && sign.is_control()));
    assert!(said.lines().all(|line| line.chars().count() <= 20));
}
