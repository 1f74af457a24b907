//! "I can do this alone", five words, before and after a unit; may be passed over; shown to the learner only.

use crate::{
    lesson::{LessonId, UnitId},
    page::{Action, Block, Control, Page},
    progress::What,
    say::Say,
    session::{Model, Screen, screen::pressed, shell::Desk},
};

/// The five words.
pub(super) fn page(unit: &UnitId, after: bool) -> Page {
    let mut page = Page::new(format!("rate-{unit}-{after}"), Say::ui(if after { "rate-after" } else { "rate-before" }));
    page.ask.push(Block::Head(Say::unit(unit.cow(), "title").into()));
    page.ask.push(Block::Para(Say::ui("rate-why").into()));
    for value in 1..=5 {
        page.body.push(Block::One(Control::button(format!("rate-{value}"), Say::ui(format!("scale-{value}")))));
    }
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::named("rate-skip")));
    page.back = Some("rate-skip".into());
    page
}

/// Begins a lesson; before the first one of a unit the learner may say how sure they feel.
pub(super) fn begin(desk: &mut Desk<'_>, lesson: LessonId) {
    let unit = desk.model.catalogue.entry(&lesson).map(|entry| entry.unit.clone());
    match unit {
        // whoever goes on in the middle is not asked how it will be
        _ if desk.model.person.summary.half_way(&lesson).is_some() => desk.take(lesson),
        Some(unit) if asks(desk.model, &unit, false) => desk.go(Screen::Rate { unit, after: false, then: lesson }),
        _ => desk.take(lesson),
    }
}

/// After a lesson: when the unit is complete, the same question; then the next lesson.
pub(super) fn after(desk: &mut Desk<'_>, lesson: &LessonId, next: LessonId) {
    let unit = desk.model.catalogue.entry(lesson).map(|entry| entry.unit.clone());
    match unit {
        Some(unit) if asks(desk.model, &unit, true) => desk.go(Screen::Rate { unit, after: true, then: next }),
        _ => begin(desk, next),
    }
}

/// Asked once before a unit is begun and once after it is complete. A first visit comes to its first lesson without it.
fn asks(model: &Model, unit: &UnitId, after: bool) -> bool {
    let summary = &model.person.summary;
    if !model.person.known || model.person.rated(unit, after) {
        return false;
    }
    let mut lessons = model.catalogue.of(unit);
    if after { lessons.all(|entry| summary.done(&entry.id)) } else { !lessons.any(|entry| summary.done(&entry.id)) }
}

/// Takes the answer, or none.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, unit: &UnitId, after: bool, then: &LessonId) {
    let id = pressed(action);
    let value = id.strip_prefix("rate-").and_then(|value| value.parse().ok());
    if let Some(value @ 1..=5) = value {
        desk.log(What::Rated { unit: unit.clone(), after, value });
    } else if id != "rate-skip" {
        return;
    }
    desk.take(then.clone());
}
