//! Is this today's date? Asked where the clock may be right and only a person can tell; a wrong date is healed here too.

use crate::{
    page::{Action, Block, Control, Page},
    say::Say,
    session::{Model, date, screen::pressed, shell::Desk},
};

/// The question.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("date", Say::ui("day-place"));
    let name = model.person.nickname().unwrap_or_default();
    page.ask.push(Block::Head(Say::ui("home-hello").with("name", name).into()));
    if let Some(today) = date::day(model.today) {
        page.ask.push(Block::Para(Say::ui("date-ask").with("date", today).into()));
    }
    for id in ["date-right", "date-no", "date-unsure"] {
        page.body.push(Block::One(Control::named(id)));
    }
    page
}

/// Takes the answer.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "date-right" => desk.confirm_date(),
        "date-no" => desk.refuse_date(),
        "date-unsure" => {}
        _ => return,
    }
    desk.arrive_on_some_day();
}
