//! ```text
//!   > English
//!     Español
//! ```
//! Each language in its own name, and which keys to press.

use crate::{
    page::{Action, Block, Control, Page, Text},
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// Which language?
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("language", Say::ui("language-place"));
    page.ask.push(Block::Para(Say::ui("language-ask").into()));
    for (id, name) in &model.machine.languages {
        page.body.push(Block::One(Control::button(format!("language-{id}"), Text::Own(name.clone()))));
    }
    let people = model.machine.people;
    if people {
        page.body.push(Block::Gap);
        page.body.push(Block::One(Control::named("come-back")));
    }
    page.start = Some(format!("language-{}", model.look.language).into());
    page
}

/// Takes the language.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    if id == "come-back" {
        desk.go(Screen::Signs);
        return;
    }
    let Some(language) = id.strip_prefix("language-") else { return };
    if desk.model.machine.languages.iter().any(|(id, _)| id == language) {
        language.clone_into(&mut desk.model.look.language);
        if desk.model.person.summary.visits.latest.is_none() {
            desk.begin_visit(None);
        }
        desk.log(crate::progress::What::Chose { setting: "language".into(), value: language.into() });
        desk.go(Screen::Hello { pressed: false });
    }
}
