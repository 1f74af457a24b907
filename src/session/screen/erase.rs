//! Erase me: asked once more, then done for good. It says so only when the disk has answered.

use crate::{
    page::{Action, Block, Control, Page, Tone},
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// The question, or what became of it.
pub(super) fn page(model: &Model, done: bool) -> Page {
    if !done {
        let mut page = Page::new("erase", Say::ui("erase-place"));
        page.ask.push(Block::Head(Say::ui("erase-ask").into()));
        page.ask.push(Block::Para(Say::ui("erase-why").into()));
        page.body.push(Block::One(Control::named("erase-no")));
        page.body.push(Block::One(Control::named("erase-yes")));
        page.back = Some("erase-no".into());
        return page;
    }
    let kept = model.keeping.kept >= model.keeping.sent;
    let (id, tone, text) = match (&model.keeping.trouble, kept) {
        (None, true) => ("erased", Tone::Right, "erase-done"),
        (None, false) => ("erase-wait", Tone::Info, "along-busy"),
        (Some(_), _) => ("erase-not", Tone::Info, "erase-not"),
    };
    let mut page = Page::new(id, Say::ui("erase-place"));
    page.ask.push(Block::Note { tone, text: Say::ui(text).into() });
    page.body.push(Block::One(Control::named("bye-next")));
    page.body.push(Block::One(Control::named("bye-close")));
    page
}

/// Stays, or goes for good.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, done: bool) {
    match (pressed(action), done) {
        ("erase-yes", false) => desk.erase(),
        ("erase-no", false) => desk.go(Screen::Mine),
        ("bye-next", true) => desk.next_person(),
        ("bye-close", true) => desk.quit(),
        _ => {}
    }
}
