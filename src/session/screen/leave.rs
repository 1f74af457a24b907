//! Leaving asks once and never loses anything.

use crate::{
    page::{Action, Block, Control, Page},
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// Stop for today?
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("leave", Say::ui("leave-place"));
    page.ask.push(Block::Head(Say::ui("leave-ask").into()));
    let why = if model.person.known { "leave-why" } else { "leave-why-guest" };
    page.ask.push(Block::Para(Say::ui(why).into()));
    if model.person.known && writes(model) {
        let on = model.person.keeps_texts();
        page.body.push(Block::One(Control::check("leave-texts", Say::ui("leave-texts"), on)));
        page.start = Some("leave-no".into());
    }
    page.body.push(Block::One(Control::named("leave-no")));
    page.body.push(Block::One(Control::named("leave-yes")));
    if model.screen != Screen::Home {
        page.body.push(Block::One(Control::named("leave-home")));
    }
    page.back = Some("leave-no".into());
    page
}

/// Something is open that may hold what the learner wrote.
fn writes(model: &Model) -> bool {
    model.shared.course.as_ref().is_some_and(|course| !course.apart() && course.go.state.holds_text())
}

/// Stays, goes to the start page, or stops.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "leave-no" => desk.close_over(),
        "leave-home" => {
            desk.keep_place();
            desk.go(Screen::Home);
        }
        "leave-texts" => desk.keep_texts(!desk.model.person.keeps_texts()),
        "leave-yes" => desk.leave(),
        _ => {}
    }
}
