//! ```text
//!   Good to see you, Ana.
//!   > Go on: Write and send an email         step 3 of 8, about 10 minutes
//!     Choose something else
//!     What I can do now
//!     Stop for today
//! ```

use crate::{
    lesson::LessonId,
    page::{Action, Block, Control, Page, Text, Tone},
    progress::{Next, offer_break},
    say::Say,
    session::{
        Model, Purpose, Screen,
        screen::{Over, placing, pressed},
        shell::Desk,
    },
};

/// What now?
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("home", Say::ui("home-place"));
    let name = model.person.nickname();
    page.ask.push(Block::Head(greeting(model, name)));
    if tired(model) {
        page.ask.push(Block::Note { tone: Tone::Info, text: Say::ui("home-break").into() });
    }
    let due = model.person.warm_up.len();
    if due > 0 {
        page.body.push(Block::One(Control::button("warm-up", Say::ui("home-warm-up").with("count", due))));
    }
    if let Some(go_on) = go_on(model) {
        page.body.push(go_on);
    }
    if placing::offered(model) {
        page.body.push(Block::One(Control::named("home-placing")));
    }
    page.body.push(Block::One(Control::named("home-topics")));
    page.body.push(Block::One(wishes(model)));
    page.body.push(Block::One(Control::named("home-can-do")));
    page.body.push(Block::One(Control::named("home-comfort")));
    let mine = if model.person.known { "home-mine" } else { "home-name" };
    page.body.push(Block::One(Control::named(mine)));
    page.body.push(Block::One(Control::named("home-stop")));
    page
}

fn greeting(model: &Model, name: Option<&str>) -> Text {
    let long = model.person.known && model.person.summary.visits.long_absence();
    match name {
        Some(name) if long => Say::ui("home-hello-again").with("name", name).into(),
        Some(name) => Say::ui("home-hello").with("name", name).into(),
        None => Say::ui("home-hello-guest").into(),
    }
}

/// The one line that leads on: the lesson that is open, or the next one.
fn go_on(model: &Model) -> Option<Block> {
    let summary = &model.person.summary;
    let placed = |lesson: &LessonId| summary.placed.as_ref().is_some_and(|placed| placed.start == *lesson);
    let (lesson, control, id) = match model.person.next(&model.catalogue) {
        Next::GoOn(lesson) => (lesson, "home-go-on", "home-go-on"),
        Next::Lesson(lesson) if summary.lessons.is_empty() && placed(&lesson) => (lesson, "home-next", "placed-start"),
        Next::Lesson(lesson) if summary.lessons.is_empty() => (lesson, "home-next", "home-begin"),
        Next::Lesson(lesson) => (lesson, "home-next", "home-next"),
        Next::Enough(lesson) => (lesson, "home-next", "home-enough"),
        Next::AllDone => return None,
    };
    let minutes = i64::from(model.catalogue.entry(&lesson)?.minutes);
    let say = Say::ui(id).with("title", Say::lesson(lesson.cow(), "title")).with("minutes", minutes);
    Some(Block::One(Control::button(control, say)))
}

/// What one would like to do one day; how much is chosen already stands beside it.
fn wishes(model: &Model) -> Control {
    match model.person.summary.wishes.len() {
        0 => Control::named("home-wishes"),
        count => Control::button("home-wishes", Say::ui("home-wishes-chosen").with("count", count)),
    }
}

fn tired(model: &Model) -> bool {
    offer_break(model.now.saturating_sub(model.person.since))
}

/// Goes where it was pressed.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    if !id.is_empty() && tired(desk.model) {
        desk.model.person.since = desk.model.now;
    }
    match id {
        "home-go-on" => {
            if let Next::GoOn(lesson) = desk.model.person.next(&desk.model.catalogue) {
                desk.open(lesson, Purpose::Resume);
            }
        }
        "home-next" => {
            if let Next::Lesson(lesson) | Next::Enough(lesson) = desk.model.person.next(&desk.model.catalogue) {
                super::rate::begin(desk, lesson);
            }
        }
        "home-placing" => desk.go(Screen::Placing),
        "warm-up" => desk.next_recall(),
        "home-topics" => desk.go(Screen::Topics),
        "home-wishes" => desk.go(Screen::Wishes),
        "home-can-do" => desk.go(Screen::CanDo),
        "home-comfort" => desk.open_over(Over::Comfort),
        "home-mine" => desk.go(Screen::Mine),
        "home-name" => desk.go(Screen::Name { nickname: String::new(), sign: None, asked: false }),
        "home-stop" => desk.open_over(Over::Leave),
        _ => {}
    }
}
