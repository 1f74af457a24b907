//! ```text
//!   You can now write and send an email.
//!   At home: …
//!   > Go on: …
//! ```

use crate::{
    lesson::LessonId,
    page::{Action, Block, Control, Page, Tone},
    progress::Next,
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// The end of a lesson: what I can do now, a bridge to real life, what next.
pub(super) fn page(model: &Model, lesson: &LessonId) -> Page {
    let mut page = Page::new(format!("done-{lesson}"), Say::lesson(lesson.cow(), "title"));
    page.ask.push(Block::Head(Say::ui("done-now").with("can-do", Say::lesson(lesson.cow(), "can-do")).into()));
    page.body.push(Block::Para(Say::ui("done-bridge").into()));
    page.body.push(Block::Note { tone: Tone::Info, text: Say::lesson(lesson.cow(), "bridge").into() });
    page.body.push(Block::Gap);
    if let Next::GoOn(next) | Next::Lesson(next) | Next::Enough(next) = model.person.next(&model.catalogue) {
        let title = Say::lesson(next.cow(), "title");
        page.body.push(Block::One(Control::button("done-next", Say::ui("done-next").with("title", title))));
    }
    if !model.person.known {
        page.body.push(Block::One(Control::named("home-name")));
    }
    page.body.push(Block::One(Control::named("done-home")));
    page.body.push(Block::One(Control::named("home-stop")));
    page
}

/// Where to now.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, lesson: &LessonId) {
    match pressed(action) {
        "done-next" => match desk.model.person.next(&desk.model.catalogue) {
            Next::GoOn(next) | Next::Lesson(next) | Next::Enough(next) => super::rate::after(desk, lesson, next),
            Next::AllDone => desk.go(Screen::Home),
        },
        "home-name" => desk.go(Screen::Name { nickname: String::new(), sign: None, asked: false }),
        "done-home" => desk.go(Screen::Home),
        "home-stop" => desk.open_over(super::Over::Leave),
        _ => {}
    }
}
