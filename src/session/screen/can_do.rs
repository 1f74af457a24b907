//! What I can do now: one sentence for each lesson, in the words of the lesson. No numbers, no marks.

use crate::{
    page::{Action, Block, Control, Page, TableRow},
    progress::Mastery,
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// What I can do now.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("can-do", Say::ui("can-do-place"));
    let mut rows = Vec::new();
    for entry in model.catalogue.lessons() {
        let how = match model.person.mastery(entry) {
            Mastery::New | Mastery::Begun => continue,
            Mastery::Done => "can-do-done",
            Mastery::CanDo => "can-do-alone",
            Mastery::StillCan => "can-do-still",
        };
        let can_do = Say::ui("can-do-line").with("can-do", Say::lesson(entry.id.cow(), "can-do"));
        rows.push(TableRow { id: None, cells: vec![can_do.into(), Say::ui(how).into()], mark: None });
    }
    if rows.is_empty() {
        page.ask.push(Block::Para(Say::ui("can-do-nothing-yet").into()));
    } else {
        page.ask.push(Block::Para(Say::ui("can-do-ask").into()));
        page.body.push(Block::Table { heads: Vec::new(), rows });
    }
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::named("go-back")));
    page.back = Some("go-back".into());
    page
}

/// Goes back.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    if pressed(action) == "go-back" {
        desk.go(Screen::Home);
    }
}
