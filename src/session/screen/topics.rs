//! All units, and the lessons of one. Nothing is locked; what is done says so in words.

use crate::{
    lesson::UnitId,
    page::{Action, Block, Control, Page, TableRow, Text},
    progress::Mastery,
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// All units that have lessons.
pub(super) fn units(model: &Model) -> Page {
    let mut page = Page::new("topics", Say::ui("topics-place"));
    page.ask.push(Block::Para(Say::ui("topics-ask").into()));
    let mut rows = Vec::new();
    for unit in model.catalogue.units() {
        let of = model.catalogue.of(&unit.id).count();
        let done = model.catalogue.of(&unit.id).filter(|entry| model.person.summary.done(&entry.id)).count();
        let count = Say::ui("topics-count").with("done", done).with("of", of);
        rows.push(TableRow {
            id: Some(format!("unit-{}", unit.id).into()),
            cells: vec![Say::unit(unit.id.cow(), "title").into(), count.into()],
            mark: None,
        });
    }
    page.body.push(Block::Table { heads: Vec::new(), rows });
    page.body.extend([Block::Gap, Block::One(Control::named("home-placing"))]);
    close(&mut page);
    page
}

/// The lessons of one unit.
pub(super) fn unit(model: &Model, unit: &UnitId) -> Page {
    let mut page = Page::new(format!("unit-{unit}"), Say::unit(unit.cow(), "title"));
    page.ask.push(Block::Para(Say::unit(unit.cow(), "about").into()));
    let mut rows = Vec::new();
    for entry in model.catalogue.of(unit) {
        let state = if model.person.summary.half_way(&entry.id).is_some() {
            Say::ui("lesson-open")
        } else if model.person.mastery(entry) >= Mastery::CanDo {
            Say::ui("lesson-alone")
        } else if model.person.summary.done(&entry.id) {
            Say::ui("lesson-done")
        } else {
            Say::ui("lesson-minutes").with("minutes", i64::from(entry.minutes))
        };
        rows.push(TableRow {
            id: Some(format!("lesson-{}", entry.id).into()),
            cells: vec![Text::Say(Say::lesson(entry.id.cow(), "title")), state.into()],
            mark: None,
        });
    }
    page.body.push(Block::Table { heads: Vec::new(), rows });
    close(&mut page);
    page
}

fn close(page: &mut Page) {
    if matches!(page.body.last(), Some(Block::Table { .. })) {
        page.body.push(Block::Gap);
    }
    page.body.push(Block::One(Control::named("go-back")));
    page.back = Some("go-back".into());
}

/// Opens a unit or a lesson, or goes back.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    if id == "go-back" {
        let up = if matches!(desk.model.screen, Screen::Unit(_)) { Screen::Topics } else { Screen::Home };
        desk.go(up);
    } else if id == "home-placing" {
        desk.go(Screen::Placing);
    } else if let Some(unit) = id.strip_prefix("unit-") {
        desk.go(Screen::Unit(unit.into()));
    } else if let Some(lesson) = id.strip_prefix("lesson-") {
        let lesson = lesson.into();
        if desk.model.catalogue.entry(&lesson).is_some() {
            super::rate::begin(desk, lesson);
        }
    }
}
