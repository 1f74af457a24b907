//! ```text
//!   Where would you like to begin?
//!   You can try a few small things. …
//!   > Try a few small things
//!     From the beginning
//!     Choose something else
//! ```
//! and at the end: "Start here: …". Must never show a number or a level.

use crate::{
    page::{Action, Block, Control, Page},
    progress::Next,
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// It is of use: nothing was done yet, and it is known where the way is to lead.
pub(super) fn offered(model: &Model) -> bool {
    model.person.may_be_placed()
}

/// Where would you like to begin?
pub(super) fn page() -> Page {
    let mut page = Page::new("placing", Say::ui("placing-place"));
    page.ask.push(Block::Head(Say::ui("placing-ask").into()));
    page.ask.push(Block::Para(Say::ui("placing-why").into()));
    for id in ["placing-go", "placing-beginning", "home-topics"] {
        page.body.push(Block::One(Control::named(id)));
    }
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::named("done-home")));
    page.back = Some("done-home".into());
    page
}

/// Start here.
pub(super) fn placed(model: &Model) -> Page {
    let mut page = Page::new("placed", Say::ui("placing-place"));
    if let Some(placed) = &model.person.summary.placed {
        let title = Say::lesson(placed.start.cow(), "title");
        page.ask.push(Block::Head(Say::ui("placed-start").with("title", title).into()));
    }
    page.ask.push(Block::Para(Say::ui("placed-why").into()));
    for id in ["placed-begin", "home-topics", "done-home"] {
        page.body.push(Block::One(Control::named(id)));
    }
    page.back = Some("done-home".into());
    page
}

/// Begins, one way or the other.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "placing-go" => desk.begin_placing(),
        "placed-begin" => {
            if let Some(placed) = &desk.model.person.summary.placed {
                super::rate::begin(desk, placed.start.clone());
            }
        }
        "placing-beginning" => match desk.model.person.next(&desk.model.catalogue) {
            Next::GoOn(lesson) | Next::Lesson(lesson) | Next::Enough(lesson) => super::rate::begin(desk, lesson),
            Next::AllDone => desk.go(Screen::Home),
        },
        "home-topics" => desk.go(Screen::Topics),
        "done-home" => desk.go(Screen::Home),
        _ => {}
    }
}

/// Below a step that is tried: a way past it, and a way out. Neither blames.
pub(super) fn aid(page: &mut Page, model: &Model) {
    let course = model.shared.course.as_ref();
    if course.is_none_or(|course| !course.placing || course.solved() || course.go.demo.is_some()) {
        return;
    }
    let mut row = vec![Control::named("try-stop")];
    if model.person.placing.as_ref().is_some_and(|(placement, _)| !placement.is_last()) {
        row.insert(0, Control::named("try-pass"));
    }
    page.body.push(Block::Row(row));
}

/// Takes the way past, or out. False if it was something else.
pub(super) fn tries(desk: &mut Desk<'_>, id: &str) -> bool {
    let placing = desk.model.shared.course.as_ref().is_some_and(|course| course.placing);
    match id {
        "try-pass" if placing => desk.next_try(false),
        "try-stop" if placing => desk.end_placing(),
        _ => return false,
    }
    true
}
