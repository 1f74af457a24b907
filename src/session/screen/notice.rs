//! Something could not be opened: what happened, and what to do next. It never counts against anyone.

use crate::{
    page::{Action, Block, Control, Page, Tone},
    say::Say,
    session::{Screen, screen::pressed, shell::Desk},
};

/// The notice.
pub(super) fn page(text: &Say) -> Page {
    let mut page = Page::new("notice", Say::ui("notice-place"));
    page.ask.push(Block::Note { tone: Tone::Info, text: text.clone().into() });
    page.body.push(Block::One(Control::named("done-home")));
    page.back = Some("done-home".into());
    page
}

/// Goes home.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    if pressed(action) == "done-home" {
        desk.go(Screen::Home);
    }
}
