//! "What would you like to do one day?" The answer chooses the path shown; nothing is locked.

use crate::{
    page::{Action, Block, Control, Page, Tone},
    progress::What,
    say::Say,
    session::{
        Model, Screen,
        path::WISHES,
        screen::{placing, pressed},
        shell::Desk,
    },
};

/// Several may be ticked.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("wishes", Say::ui("wishes-place"));
    page.ask.push(Block::Head(Say::ui("wishes-ask").into()));
    page.ask.push(Block::Para(Say::ui("wishes-why").into()));
    let wishes = &model.person.summary.wishes;
    for (wish, _) in WISHES {
        let on = wishes.iter().any(|one| one == wish);
        page.body.push(Block::One(Control::check(format!("wish-{wish}"), Say::ui(format!("wish-{wish}")), on)));
    }
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::named("wishes-keep")));
    if !wishes.is_empty() {
        page.body.push(Block::Note { tone: Tone::Info, text: Say::ui("wishes-kept").into() });
    }
    page.back = Some("wishes-keep".into());
    page
}

/// Ticks and unticks.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    if id == "wishes-keep" {
        desk.go(if placing::offered(desk.model) { Screen::Placing } else { Screen::Home });
    } else if let Some(wish) = id.strip_prefix("wish-").filter(|wish| WISHES.iter().any(|(id, _)| id == wish)) {
        let mut wishes = desk.model.person.summary.wishes.clone();
        match wishes.iter().position(|one| one == wish) {
            Some(place) => {
                wishes.remove(place);
            }
            None => wishes.push(wish.to_owned()),
        }
        desk.log(What::Wished { wishes });
    }
}
