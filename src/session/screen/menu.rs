//! The one small menu behind Esc: go on, help, a hint, show me, words, letters and colours, tutor, leave.

use crate::{
    page::{Action, Block, Control, Page},
    say::Say,
    session::{
        Course, Model, Screen,
        screen::{Over, pressed},
        shell::Desk,
    },
};

/// What can be done here. A hint and a demonstration only where there is something to do.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("menu", Say::ui("menu-place"));
    let step = model.shared.course.as_ref().filter(|_| model.screen == Screen::Lesson);
    let rungs = step.filter(|course| !course.solved()).map_or(0, Course::top_rung);
    let mut ids = vec!["menu-go-on", "menu-help"];
    if rungs > 0 {
        ids.push("menu-hint");
    }
    if rungs == 4 {
        ids.push("menu-show");
    }
    ids.extend(["menu-words", "menu-comfort", "menu-tutor", "menu-leave"]);
    page.body.extend(ids.into_iter().map(|id| Block::One(Control::named(id))));
    page.back = Some("menu-go-on".into());
    page
}

/// Does it.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    if !id.starts_with("menu-") {
        return;
    }
    desk.close_over();
    match id {
        "menu-help" => desk.open_over(Over::Help),
        "menu-hint" => desk.hint(),
        "menu-show" => desk.show(),
        "menu-words" => desk.open_over(Over::Words { open: None }),
        "menu-comfort" => desk.open_over(Over::Comfort),
        "menu-tutor" => desk.open_over(Over::Call),
        "menu-leave" => desk.open_over(Over::Leave),
        _ => {}
    }
}
