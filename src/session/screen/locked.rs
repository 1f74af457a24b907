//! ```text
//!   Paso has closed this page, so that nobody else reads it.
//!   > I was here: go on
//!     I am somebody else
//! ```
//! After a time of quiet; and the question a minute before. Must never show a name, nor anything of who was here.

use crate::{
    page::{Action, Block, Control, Page},
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// Are you still here?
pub(super) fn question() -> Page {
    let mut page = Page::new("quiet", Say::ui("quiet-place"));
    page.ask.push(Block::Head(Say::ui("quiet-ask").into()));
    page.ask.push(Block::Para(Say::ui("quiet-why").into()));
    page.body.push(Block::One(Control::named("quiet-here")));
    page.back = Some("quiet-here".into());
    page
}

/// Closed.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("locked", Say::ui("locked-place"));
    let known = model.locked.as_ref().is_some_and(|locked| locked.known());
    page.ask.push(Block::Head(Say::ui("locked-head").into()));
    page.ask.push(Block::Para(Say::ui(if known { "locked-why" } else { "locked-why-guest" }).into()));
    page.body.push(Block::One(Control::named("locked-go-on")));
    page.body.push(Block::One(Control::named("locked-other")));
    page
}

/// In again, or somebody else.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let known = desk.model.locked.as_ref().is_some_and(|locked| locked.known());
    match pressed(action) {
        "locked-go-on" if known => desk.go(Screen::Signs),
        "locked-go-on" => desk.unlock_guest(),
        "locked-other" => desk.next_person(),
        _ => {}
    }
}
