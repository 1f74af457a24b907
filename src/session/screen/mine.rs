//! ```text
//!   This is what Paso keeps about you, Ana.
//!   Name     Ana
//!   Visits   3
//!   > Read all of it
//!     Take my progress with me
//!     Take it all along to read
//!     Bring progress from a stick
//!     Erase everything about me
//! ```

use std::sync::Arc;

use crate::{
    page::{Action, Block, Control, Page},
    progress::Event,
    say::Say,
    session::{
        Effect, Model, Screen, kept,
        screen::{Along, Bring, guard::Guarding, pressed},
        shell::Desk,
    },
};

/// In short.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("mine", Say::ui("mine-place"));
    let name = model.person.nickname().unwrap_or_default();
    page.ask.push(Block::Head(Say::ui("mine-head").with("name", name).into()));
    page.ask.push(Block::Para(Say::ui("mine-why").into()));
    page.body.push(Block::Table { heads: Vec::new(), rows: kept::short(&model.person.summary, &model.catalogue) });
    page.body.push(Block::One(Control::check("mine-texts", Say::ui("mine-texts"), model.person.keeps_texts())));
    for id in ["mine-read", "mine-guard", "mine-along", "mine-write", "mine-bring", "mine-erase", "go-back"] {
        page.body.push(Block::One(Control::named(id)));
    }
    page.start = Some("mine-read".into());
    page.back = Some("go-back".into());
    page
}

/// Goes where it was pressed.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "mine-read" => {
            desk.effect(Effect::Events(desk.model.person.id));
            desk.go(Screen::Record { events: None, at: 0 });
        }
        "mine-guard" => desk.go(Screen::Guarding(Guarding::new(true))),
        "mine-texts" => desk.keep_texts(!desk.model.person.keeps_texts()),
        "mine-along" => look_for_places(desk, true),
        "mine-write" => look_for_places(desk, false),
        "mine-bring" => desk.go(Screen::Bring(Bring::default())),
        "mine-erase" => desk.go(Screen::Erase { done: false }),
        "go-back" => desk.go(Screen::Home),
        _ => {}
    }
}

/// Asks where sticks are.
pub(super) fn look_for_places(desk: &mut Desk<'_>, sealed: bool) {
    desk.go(Screen::Along(Along::Where { sealed, places: None }));
    desk.effect(Effect::Places);
}

/// One visit, event by event.
pub(super) fn record(model: &Model, events: Option<&Arc<Vec<Event>>>, at: usize) -> Page {
    let Some(events) = events else {
        let mut page = Page::new("record-wait", Say::ui("mine-place"));
        page.ask.push(Block::Para(Say::ui("nicknames-wait").into()));
        page.body.push(Block::One(Control::named("go-back")));
        page.back = Some("go-back".into());
        return page;
    };
    let visits = kept::visits(events);
    let mut page = Page::new(format!("record-{at}"), Say::ui("mine-place"));
    if let Some((_, events)) = visits.get(at) {
        page.ask.push(Block::Head(kept::visit(events).into()));
        page.body.push(Block::Table { heads: Vec::new(), rows: kept::rows(events, &model.catalogue) });
        page.body.push(Block::Gap);
    }
    if at > 0 {
        page.body.push(Block::One(Control::named("record-before")));
    }
    if at + 1 < visits.len() {
        page.body.push(Block::One(Control::named("record-after")));
    }
    page.body.push(Block::One(Control::named("go-back")));
    page.back = Some("go-back".into());
    page
}

/// Turns to another visit.
pub(super) fn act_record(desk: &mut Desk<'_>, action: &Action, events: Option<Arc<Vec<Event>>>, at: usize) {
    match pressed(action) {
        "record-before" => desk.go(Screen::Record { events, at: at.saturating_sub(1) }),
        "record-after" => desk.go(Screen::Record { events, at: at + 1 }),
        "go-back" => desk.go(Screen::Mine),
        _ => {}
    }
}
