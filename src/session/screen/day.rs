//! Was that today? Asked only when neither the date nor the machine can tell: recall counts days.

use crate::{
    page::{Action, Block, Control, Page},
    say::Say,
    session::{Model, screen::pressed, shell::Desk},
};

/// The question.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("day", Say::ui("day-place"));
    let name = model.person.nickname().unwrap_or_default();
    page.ask.push(Block::Head(Say::ui("home-hello").with("name", name).into()));
    page.ask.push(Block::Para(Say::ui("day-ask").into()));
    page.body.push(Block::One(Control::named("day-other")));
    page.body.push(Block::One(Control::named("day-today")));
    page
}

/// Takes the answer.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "day-other" => desk.came_on(Some(true)),
        "day-today" => desk.came_on(Some(false)),
        _ => {}
    }
}
