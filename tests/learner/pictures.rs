//! Pictures of what a learner meets, reviewed like code: calm, nothing cut off, nothing that blames.

use std::fmt::Write as _;

use paso::page::{Glyphs, Theme};

use crate::play::{Learner, first_page, lesson, play};

/// Pictures one below the other, in the order in which a learner meets them.
#[derive(Default)]
struct Album(String);

impl Album {
    fn take(&mut self, name: &str, mut learner: Learner) -> Learner {
        let _ = write!(self.0, "==== {name}\n{}", learner.picture());
        learner
    }

    fn keep(self, name: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("pictures");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name, self.0));
    }
}

/// The way of a first visit.
fn first_visit(language: &'static str, columns: u16, rows: u16, dress: fn(&mut Learner)) -> Album {
    let mut album = Album::default();
    let mut at = play(first_page().language(language).on(columns, rows));
    dress(&mut at);
    at = album.take("language", at).press(&format!("language-{language}"));
    at = album.take("hello", at).press("hello-enter");
    at = album.take("first success", at).press("go-on");
    at = album.take("comfort", at).press("comfort-keep");
    at = album.take("home of a guest", at).press("home-topics");
    at = album.take("topics", at).press("unit-first-steps");
    at = album.take("one unit", at).press("go-back").press("go-back").press("home-wishes");
    at = album.take("wishes", at).press("wishes-keep").press("home-can-do");
    at = album.take("nothing yet", at).press("go-back").press("home-name");
    at = album.take("signs", at).press("sign-cat");
    at = album.take("name", at).keys("Ana").press("name-keep");
    at = album.take("how to come in", at).press("guard-nothing");
    at = album.take("home of a learner", at).keys("<esc>");
    at = album.take("menu", at).press("menu-help");
    at = album.take("help", at).press("menu-words");
    at = album.take("no words yet", at).press("close").press("menu-tutor");
    at = album.take("calling", at).press("hand-up");
    at = album.take("the hand is up", at).press("close").press("close").press("home-stop");
    at = album.take("leaving", at).press("leave-yes");
    album.take("bye", at);
    album
}

/// The door: a PIN, pictures, a card; coming back; the page that closes; what a centre decides.
fn at_the_door(language: &'static str, columns: u16, rows: u16) -> Album {
    let mut album = Album::default();
    let mut at = play(first_page().language(language).on(columns, rows));
    at = at.keys("<enter>").press("hello-enter").press("go-on").press("comfort-keep").press("home-name");
    at = at.press("sign-cat").keys("Ana").press("name-keep").press("guard-with-pin");
    at = album.take("a new PIN", at).keys("1234").press("guard-go-on");
    at = album.take("an easy PIN", at).keys("2580").press("guard-go-on");
    at = album.take("once more", at).press("go-back").press("go-back").press("guard-with-pictures");
    at = album.take("new pictures", at).press("picture-sun").press("picture-dog").press("picture-key");
    at = album.take("three pictures", at).press("guard-keep");
    at = album.take("kept", at).press("guard-card").press("card-print");
    at = album.take("a card", at).press("card-done").press("home-topics");
    for name in ["are you here", "closed"] {
        let due = at.theatre.model.next_wake().unwrap();
        at.theatre.sleeps_until(due);
        at = album.take(name, at);
    }
    at = at.press("locked-go-on").press("sign-cat");
    at = album.take("a name", at).keys("Ana").press("come-in");
    at = album.take("how", at).press("come-pin");
    at = album.take("a PIN", at).keys("2580").press("come-in");
    at = album.take("not together", at).press("come-other").press("come-card");
    at = album.take("the number on a card", at).press("come-other").press("come-tutor");
    at = album.take("a tutor helps", at).keys("2580").press("come-let-in");
    at = album.take("no tutor has a PIN", at).press("go-back").press("come-pictures");
    at = album.take("pictures", at).press("picture-sun").press("picture-dog").press("picture-key");
    at = album.take("the same place", at).keys("<esc><esc>").press("menu-tutor").press("call-centre");
    at = album.take("this centre", at).keys("<pgdn>");
    album.take("this centre, more", at);
    album
}

#[test]
fn the_door_at_80_by_24() {
    at_the_door("en", 80, 24).keep("door.en.80x24");
    at_the_door("es", 80, 24).keep("door.es.80x24");
}

#[test]
fn the_door_at_40_by_12() {
    at_the_door("en", 40, 12).keep("door.en.40x12");
    at_the_door("es", 40, 12).keep("door.es.40x12");
}

/// Where to begin: from what one would like to do one day to a lesson, with one thing that is not for today.
fn finding_a_place(language: &'static str, columns: u16, rows: u16) -> Album {
    let mut album = Album::default();
    let mut at = play(first_page().language(language).on(columns, rows)).press(&format!("language-{language}"));
    at = at.press("hello-enter").press("go-on").press("comfort-keep").press("home-wishes").press("wish-doctor");
    at = album.take("a wish", at).press("wishes-keep");
    at = album.take("where to begin", at).press("placing-go");
    at = album.take("a small thing", at).press("try-pass");
    at = album.take("an easy one", at);
    for name in ["solved", "the next", "the one after it"] {
        at.solves();
        at = album.take(name, at).press("go-on");
    }
    at = album.take("the last of all", at).press("try-stop");
    at = album.take("start here", at).press("done-home");
    album.take("home", at);
    album
}

#[test]
fn finding_a_place_to_begin() {
    finding_a_place("en", 80, 24).keep("placing.en.80x24");
    finding_a_place("es", 80, 24).keep("placing.es.80x24");
    finding_a_place("es", 40, 12).keep("placing.es.40x12");
}

/// What stands in lessons.
fn in_lessons(language: &'static str, columns: u16, rows: u16, dress: fn(&mut Learner)) -> Album {
    let mut album = Album::default();
    let open = |id| {
        let mut learner = play(lesson(id).language(language).on(columns, rows));
        dress(&mut learner);
        learner
    };
    let mut at = album.take("reading", open("first-email")).press("go-on");
    at = album.take("an inbox", at).keys("<f2>");
    at = album.take("a hint", at).press("letter-from-friend");
    at = album.take("solved", at).press("go-on").keys("<f9>");
    at = album.take("the tutor", at).press("drawer-more");
    at = album.take("more for the tutor", at).keys("<esc>").keys("<f3>");
    album.take("word list", at).keys("<esc>");
    let mut at = open("first-email");
    for step in ["good-subject", "it-came-back", "write-to-centre"] {
        let jump = step.into();
        at.theatre.model.shared.course.as_mut().unwrap().jump(&jump, std::time::Duration::ZERO);
        at.theatre.send(paso::session::Message::Wake);
        at = match step {
            "good-subject" => {
                at = album.take("a pick", at).press("hello");
                at = album.take("after a slip", at).press("clear");
                album.take("right", at)
            }
            "it-came-back" => {
                at = album.take("a text", at).press("greeting-line").press("answer");
                album.take("a text after a slip", at)
            }
            _ => {
                at = album.take("a demonstration", at).press("demo-next");
                at = album.take("its second page", at).press("demo-try");
                album.take("done together", at)
            }
        };
    }
    at.theatre.model.shared.course.as_mut().unwrap().jump(&"what-each-is-for".into(), std::time::Duration::ZERO);
    at.theatre.send(paso::session::Message::Wake);
    album.take("what goes together", at);
    album.take("a key", open("type-letters"));
    album
}

#[test]
fn a_first_visit_at_80_by_24() {
    first_visit("en", 80, 24, |_| ()).keep("first-visit.en.80x24");
    first_visit("es", 80, 24, |_| ()).keep("first-visit.es.80x24");
}

#[test]
fn a_first_visit_at_40_by_12() {
    first_visit("es", 40, 12, |_| ()).keep("first-visit.es.40x12");
}

#[test]
fn lessons_at_80_by_24() {
    in_lessons("en", 80, 24, |_| ()).keep("lessons.en.80x24");
    in_lessons("es", 80, 24, |_| ()).keep("lessons.es.80x24");
}

#[test]
fn lessons_on_a_small_or_simple_screen() {
    in_lessons("en", 40, 12, |_| ()).keep("lessons.en.40x12");
    let simple = |learner: &mut Learner| {
        learner.theatre.model.look.comfort.glyphs = Glyphs::Ascii;
        learner.theatre.model.look.comfort.theme = Theme::Mono;
    };
    in_lessons("es", 80, 24, simple).keep("lessons.es.ascii");
    let larger = |learner: &mut Learner| learner.theatre.model.look.comfort.size = paso::page::Size::Larger;
    in_lessons("en", 80, 24, larger).keep("lessons.en.larger");
}
