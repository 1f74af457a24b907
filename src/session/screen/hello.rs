//! ```text
//!   Press the big key called Enter.
//!   > Press Enter
//! ```
//! The first success, within five keys of the start.

use crate::{
    page::{Action, Block, Control, Key, Page, Tone},
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// Press Enter; then: you can now use it.
pub(super) fn page(model: &Model, done: bool) -> Page {
    let mut page = Page::new(if done { "hello-done" } else { "hello" }, Say::ui("hello-place"));
    if done {
        page.ask.push(Block::Head(Say::ui("hello-done").into()));
        page.ask.push(Block::Note { tone: Tone::Right, text: Say::ui("hello-done-why").into() });
        page.body.push(Block::One(Control::named("go-on")));
        return page;
    }
    page.ask.push(Block::Head(Say::ui("hello").into()));
    page.ask.push(Block::Para(Say::ui("hello-why").into()));
    page.body.push(Block::Keyboard { press: vec![Key::Enter], hold: Vec::new() });
    page.body.push(Block::One(Control::named("hello-enter")));
    if model.machine.people {
        page.body.push(Block::One(Control::named("come-back")));
    }
    page
}

/// Enter was pressed.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, done: bool) {
    match pressed(action) {
        "hello-enter" if !done => {
            if desk.model.person.summary.visits.latest.is_none() {
                desk.begin_visit(None);
            }
            desk.go(Screen::Hello { pressed: true });
        }
        "go-on" if done => desk.go(Screen::FirstComfort),
        "come-back" => desk.go(Screen::Signs),
        _ => {}
    }
}
