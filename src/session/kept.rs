//! What Paso keeps about somebody, in plain words: short, and event by event. Must never leave anything out.

use super::date;
use crate::{
    lesson::{Catalogue, LessonId},
    page::{Block, Page, TableRow, Text},
    progress::{Event, Mark, Stamp, Summary, Tick, What},
    say::Say,
};

/// Everything on one page, for paper, a browser, or a reader with patience.
pub fn kept(summary: &Summary, events: &[Event], catalogue: &Catalogue) -> Page {
    let mut page = Page::new("kept", Say::ui("mine-place"));
    page.ask.push(Block::Head(Say::ui("mine-head").with("name", summary.nickname.as_str()).into()));
    page.ask.push(Block::Para(Say::ui("mine-file-why").into()));
    page.body.push(Block::Table { heads: Vec::new(), rows: short(summary, catalogue) });
    for (_, events) in visits(events) {
        page.body.push(Block::Head(visit(events).into()));
        page.body.push(Block::Table { heads: Vec::new(), rows: rows(events, catalogue) });
    }
    page
}

/// The visits of events that are in order.
pub fn visits(events: &[Event]) -> Vec<(u32, &[Event])> {
    events.chunk_by(|one, other| one.visit == other.visit).map(|visit| (visit[0].visit, visit)).collect()
}

/// A visit by its number and its day.
pub fn visit(events: &[Event]) -> Say {
    let number = i64::from(events.first().map_or(0, |event| event.visit));
    let at: Option<Stamp> = events.iter().map(|event| event.at).find(|at| at.trusted);
    match at.and_then(date::day) {
        Some(day) => Say::ui("mine-visit").with("number", number).with("date", day),
        None => Say::ui("mine-visit-sometime").with("number", number),
    }
}

/// One line for each thing that is kept.
pub fn short(summary: &Summary, catalogue: &Catalogue) -> Vec<TableRow> {
    let count = |number: usize| Text::from(Say::ui("mine-count").with("count", number));
    let mut rows = vec![
        row("mine-name", Text::Own(summary.nickname.clone())),
        row("mine-sign", Say::ui(format!("figure-{}", summary.sign)).into()),
        row("mine-visits", count(summary.visits.count as usize)),
        row("mine-lessons", count(summary.lessons.len())),
    ];
    if let Some(place) = &summary.place {
        rows.push(row("mine-half", title(&place.lesson, catalogue)));
    }
    if let Some(placed) = &summary.placed {
        rows.push(row("mine-start", title(&placed.start, catalogue)));
    }
    for (label, number) in [
        ("mine-wishes", summary.wishes.len()),
        ("mine-ratings", summary.ratings.len()),
        ("mine-choices", summary.settings.len()),
        ("mine-ticks", summary.ticks.len()),
    ] {
        if number > 0 {
            rows.push(row(label, count(number)));
        }
    }
    rows
}

fn row(label: &'static str, value: Text) -> TableRow {
    TableRow { id: None, cells: vec![Say::ui(label).into(), value], mark: None }
}

/// Each event as a sentence; the same one several times is said once.
pub fn rows(events: &[Event], catalogue: &Catalogue) -> Vec<TableRow> {
    let mut told: Vec<(Say, i64)> = Vec::new();
    for event in events {
        let say = sentence(event, catalogue);
        match told.last_mut() {
            Some((last, times)) if *last == say => *times += 1,
            _ => told.push((say, 1)),
        }
    }
    let line = |(say, times): (Say, i64)| {
        let say = if times == 1 { say } else { Say::ui("mine-times").with("what", say).with("times", times) };
        TableRow { id: None, cells: vec![say.into()], mark: None }
    };
    told.into_iter().map(line).collect()
}

/// What happened, as one says it to the person it happened to.
fn sentence(event: &Event, catalogue: &Catalogue) -> Say {
    let about = |id: &'static str, lesson: &LessonId| match catalogue.entry(lesson) {
        Some(entry) => Say::ui(id).with("title", Say::lesson(entry.id.cow(), "title")),
        None => Say::ui(id).with("title", lesson.as_str()),
    };
    match &event.what {
        What::Joined { nickname, sign } | What::Renamed { nickname, sign } => {
            Say::ui("mine-did-name").with("name", nickname.as_str()).with("sign", Say::ui(format!("figure-{sign}")))
        }
        What::Guarded { .. } => Say::ui("mine-did-guard"),
        What::Carded { .. } => Say::ui("mine-did-card"),
        What::VisitBegan { .. } => Say::ui("mine-did-come"),
        What::VisitEnded => Say::ui("mine-did-leave"),
        What::Chose { setting, value } => match choice(setting, value) {
            Some(say) => Say::ui("mine-did-choose").with("choice", say),
            None => Say::ui("mine-did-choose").with("choice", format!("{setting} {value}")),
        },
        What::Wished { wishes } => Say::ui("mine-did-wish").with("count", wishes.len()),
        What::Placed { start, .. } => about("mine-did-start", start),
        What::Rated { value, .. } => Say::ui("mine-did-rate").with("value", i64::from(*value)),
        What::LessonOpened { lesson } => about("mine-did-open", lesson),
        What::StepOpened { lesson, .. } => about("mine-did-begin", lesson),
        What::Slip { lesson, .. } => about("mine-did-slip", lesson),
        What::Hint { lesson, .. } => about("mine-did-hint", lesson),
        What::Solved { lesson, mark, .. } => about("mine-did-solve", lesson).with("how", how(*mark)),
        What::Skipped { lesson, .. } => about("mine-did-skip", lesson),
        What::Broken { lesson, .. } => about("mine-did-break", lesson),
        What::Marked { lesson, mark, .. } => about("mine-did-mark", lesson).with("how", how(*mark)),
        What::LessonDone { lesson } => about("mine-did-finish", lesson),
        What::Place { lesson: Some(lesson), .. } => about("mine-did-place", lesson),
        What::Place { lesson: None, .. } => Say::ui("mine-did-no-place"),
        What::Ticked { ticks } => match ticks.last() {
            Some(Tick::GoOn) => Say::ui("mine-did-tick").with("what", Say::ui("tick-go-on")),
            Some(Tick::Repeat) => Say::ui("mine-did-tick").with("what", Say::ui("tick-repeat")),
            Some(Tick::AskComfort) => Say::ui("mine-did-tick").with("what", Say::ui("tick-comfort")),
            None => Say::ui("mine-did-untick"),
        },
        What::Hand { up: true } => Say::ui("mine-did-hand"),
        What::Hand { up: false } => Say::ui("mine-did-lower"),
        What::Erased => Say::ui("mine-did-erase"),
        What::Newer => Say::ui("mine-did-newer"),
    }
}

fn how(mark: Mark) -> Say {
    Say::ui(match mark {
        Mark::Alone => "mine-how-alone",
        Mark::AfterAWord => "mine-how-word",
        Mark::Shown => "mine-how-shown",
        Mark::Together => "mine-how-together",
    })
}

fn choice(setting: &str, value: &str) -> Option<Say> {
    let id = match (setting, value) {
        ("theme", "calm") => "theme-calm",
        ("theme", "high-contrast") => "theme-contrast",
        ("theme", "mono") => "theme-mono",
        ("size", "normal") => "size-normal",
        ("size", "larger") => "size-larger",
        _ => return None,
    };
    Some(Say::ui(id))
}

fn title(lesson: &LessonId, catalogue: &Catalogue) -> Text {
    match catalogue.entry(lesson) {
        Some(entry) => Say::lesson(entry.id.cow(), "title").into(),
        None => Text::Own(lesson.to_string()),
    }
}
