//! How Paso works: three things to know, and three kinds of help.

use crate::{
    page::{Action, Block, Control, Page},
    say::Say,
    session::{
        screen::{Over, pressed},
        shell::Desk,
    },
};

/// The help.
pub(super) fn page() -> Page {
    let mut page = Page::new("help", Say::ui("help-place"));
    page.ask.push(Block::Head(Say::ui("help-head").into()));
    page.ask.push(Block::Para(Say::ui("help-keys").into()));
    page.body.push(Block::Para(Say::ui("help-kinds").into()));
    page.body.push(Block::One(Control::button("close", Say::ui("close-this"))));
    page.body.push(Block::One(Control::named("menu-words")));
    page.body.push(Block::One(Control::named("menu-tutor")));
    page.back = Some("close".into());
    page
}

/// Closes it, or leads on.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "close" => desk.close_over(),
        "menu-words" => desk.open_over(Over::Words { open: None }),
        "menu-tutor" => desk.open_over(Over::Call),
        _ => {}
    }
}
