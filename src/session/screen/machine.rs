//! This computer: what its screen can draw, what is printed on its keys, its language, its mouse.
//! Asked once per machine, of whoever sets it up; never of a learner.

use crate::{
    page::{Action, Block, Control, Glyphs, Keys, Page, Text},
    say::Say,
    session::{Effect, Model, date, screen::pressed, shell::Desk},
};

/// Waits between two equal keys that can be chosen, in milliseconds.
const BOUNCES: [u16; 4] = [0, 150, 300, 500];
/// What stands beside each set of signs: if this reads well, the set is right.
const SAMPLES: [(&str, Glyphs, &str); 3] = [
    ("glyphs-full", Glyphs::Full, "┌─┐ ✓ … “a” ● €"),
    ("glyphs-safe", Glyphs::Safe, "┌─┐ █ ░ • «a» → ±"),
    ("glyphs-ascii", Glyphs::Ascii, "+-+ # . * \"a\" ->"),
];

/// The choices.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("machine", Say::ui("machine-place"));
    let comfort = model.look.comfort;
    page.ask.push(Block::Para(Say::ui("machine-ask").into()));
    page.body.push(Block::Head(Say::ui("machine-glyphs").into()));
    for (id, glyphs, sample) in SAMPLES {
        let label = Say::ui("machine-sample").with("sample", sample).with("name", Say::ui(id));
        page.body.push(option(id, label, comfort.glyphs == glyphs));
    }
    page.body.push(Block::Head(Say::ui("machine-keys").into()));
    for (id, keys) in [("keys-es", Keys::Es), ("keys-latam", Keys::Latam), ("keys-us", Keys::Us)] {
        page.body.push(option(id, Say::ui(id), comfort.keys == keys));
    }
    page.body.push(Block::Head(Say::ui("machine-language").into()));
    page.body.push(option("start-ask", Say::ui("machine-language-ask"), model.machine.language.is_none()));
    for (id, name) in &model.machine.languages {
        let picked = model.machine.language.as_ref() == Some(id);
        page.body.push(Block::One(Control::option(format!("start-{id}"), Text::Own(name.clone()), picked)));
    }
    page.body.push(Block::Head(Say::ui("machine-hands").into()));
    page.body.push(Block::One(Control::check("mouse", Say::ui("machine-mouse"), model.machine.mouse)));
    for wait in BOUNCES {
        let label = if wait == 0 { Say::ui("bounce-off") } else { Say::ui("bounce").with("wait", i64::from(wait)) };
        page.body.push(Block::One(Control::option(format!("bounce-{wait}"), label, model.machine.bounce == wait)));
    }
    if let Some(today) = date::day(model.today) {
        page.body.push(Block::Head(Say::ui("machine-date").into()));
        page.body.push(Block::Para(Say::ui("machine-date-is").with("date", today).into()));
        let sure = if model.machine.dated { "machine-date-sure" } else { "machine-date-how" };
        page.body.push(Block::Para(Say::ui(sure).into()));
        if !model.machine.dated && model.machine.built > 0 && model.today.seconds >= model.machine.built {
            page.body.push(Block::One(Control::named("machine-date-right")));
        }
    }
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::button("close", Say::ui("close-this"))));
    page.back = Some("close".into());
    page
}

fn option(id: &'static str, label: Say, picked: bool) -> Block {
    Block::One(Control::option(id, label, picked))
}

/// Takes a choice; it holds for everyone at this computer.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    if id == "close" {
        desk.close_over();
    } else if id == "machine-date-right" {
        desk.confirm_date();
    } else if id == "mouse" {
        let on = !desk.model.machine.mouse;
        desk.model.machine.mouse = on;
        desk.effect(Effect::Remember { setting: "mouse", value: on.to_string() });
    } else if let Some(wait) = id.strip_prefix("bounce-").and_then(|wait| wait.parse().ok()) {
        if BOUNCES.contains(&wait) {
            desk.model.machine.bounce = wait;
            desk.effect(Effect::Remember { setting: "bounce", value: wait.to_string() });
        }
    } else if let Some(language) = id.strip_prefix("start-") {
        let known = desk.model.machine.languages.iter().any(|(id, _)| id == language);
        if known || language == "ask" {
            desk.model.machine.language = known.then(|| language.to_owned());
            desk.effect(Effect::Remember {
                setting: "language",
                value: if known { language.to_owned() } else { String::new() },
            });
        }
    } else {
        desk.choose_comfort(id);
    }
}
