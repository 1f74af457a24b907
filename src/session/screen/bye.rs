//! ```text
//!   See you soon, Ana.
//!   Your place is kept: Write and send an email.
//!   > I am still here: go on
//!     Next person
//!     Close Paso
//! ```

use super::tutor_pin::{self, Then};
use crate::{
    page::{Action, Block, Control, Page},
    say::Say,
    session::{Model, screen::pressed, shell::Desk},
};

/// See you soon.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("bye", Say::ui("bye-place"));
    let head = match model.person.nickname() {
        Some(name) => Say::ui("bye-name").with("name", name),
        None => Say::ui("bye"),
    };
    page.ask.push(Block::Head(head.into()));
    let kept = match (model.shared.course.as_ref().filter(|course| !course.apart()), model.person.known) {
        (_, _) if model.keeping.trouble.is_some() => Say::ui("bye-not-kept"),
        (Some(course), true) => Say::ui("bye-place-kept").with("title", Say::lesson(course.lesson.id.cow(), "title")),
        (None, true) => Say::ui("bye-kept"),
        (_, false) => Say::ui("bye-guest"),
    };
    page.ask.push(Block::Para(kept.into()));
    page.body.push(Block::One(Control::named("go-on-here")));
    if !model.person.known {
        page.body.push(Block::One(Control::named("home-name")));
    }
    page.body.push(Block::One(Control::named("bye-next")));
    page.body.push(Block::One(Control::named("bye-close")));
    page.back = Some("go-on-here".into());
    page
}

/// Stays, makes room, or closes.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "go-on-here" => desk.come_back(),
        "home-name" => desk.go(super::Screen::Name { nickname: String::new(), sign: None, asked: false }),
        "bye-next" => desk.next_person(),
        "bye-close" if desk.model.rules.kiosk => tutor_pin::ask(desk, Then::Close),
        "bye-close" => desk.quit(),
        _ => {}
    }
}
