//! What every page has: the keys in the footer and the status, added once.

use crate::{
    page::{Action, Block, Control, Key, KeyHelp, Page, Tone},
    say::Say,
    session::{
        Model, Proposal, Said, Screen,
        screen::{
            demo,
            drawer::{self, Drawer},
            pressed, seat,
        },
        shell::Desk,
        tutoring,
    },
};

/// Adds the frame.
pub(super) fn frame(mut page: Page, model: &Model) -> Page {
    if page.keys.is_empty() {
        page.keys.push(help(Key::Enter, "do-it"));
    }
    let esc = if page.back.is_some() { "key-go-back" } else { "menu" };
    // on the way in there is no menu
    let menu = !matches!(model.screen, Screen::Locked | Screen::Coming(_) | Screen::Guarding(_));
    if page.keys.iter().all(|help| help.key != Key::Esc) && (menu || page.back.is_some()) {
        page.keys.insert(1, help(Key::Esc, esc));
    }
    tell(&mut page, model);
    if model.shared.hand {
        page.status.push(Say::ui("hand-is-up").into());
    }
    // what a guest does is kept nowhere yet
    if page.status.is_empty() && (model.person.known || model.keeping.trouble.is_some()) {
        page.status.extend(model.keeping.status().map(Into::into));
    }
    beside(&mut page, model);
    if model.look.over.is_empty()
        && let Some(open) = &model.look.drawer
    {
        page.drawer = Some(drawer::drawer(model, open));
        page.point.clone_from(&model.shared.point);
        let esc = if matches!(open, Drawer::Card(_)) { "key-close" } else { "key-go-back" };
        page.keys = vec![help(Key::Enter, "do-it"), help(Key::Esc, esc)];
    }
    page
}

/// What a tutor in a seat of their own says, points at and proposes. Who is there stands on every page, and F7 ends it.
fn beside(page: &mut Page, model: &Model) {
    let shared = &model.shared;
    let Some(tutor) = &shared.tutor else { return };
    page.status.insert(0, seat::who(tutor).into());
    page.keys.insert(page.keys.len().min(2), help(Key::F(7), "key-seat-end"));
    if !model.look.over.is_empty() {
        return;
    }
    if let Some(at) = shared.point.as_ref().filter(|at| page.stop(at).is_some()) {
        let label = demo::label(page, at);
        page.point = Some(at.clone());
        page.body.push(Block::Note { tone: Tone::Info, text: Say::ui("seat-points").with("at", label).into() });
    }
    if let Some(said) = &shared.said {
        let text = match said {
            Said::Sentence(id) => Say::ui("seat-says").with("text", Say::ui(format!("said-{id}"))),
            Said::Typed(text) => Say::ui("seat-says").with("text", text.as_str()),
            Said::YourTurn => Say::ui("seat-says").with("text", Say::ui("said-turn")),
        };
        page.body.push(Block::Note { tone: Tone::Info, text: text.into() });
    }
    if let Some(proposal) = &shared.proposal {
        page.body.push(Block::Note { tone: Tone::Info, text: proposed(proposal, model).into() });
        if page.drawer.is_none() {
            page.body.push(Block::Row(vec![Control::named("seat-agree"), Control::named("seat-stay")]));
        }
        page.keys.insert(page.keys.len().min(2), help(Key::F(8), "key-seat-agree"));
    }
}

fn proposed(proposal: &Proposal, model: &Model) -> Say {
    let to = match proposal {
        Proposal::Next => return Say::ui("seat-proposes-next"),
        Proposal::Back => return Say::ui("seat-proposes-back"),
        Proposal::Step(step) => {
            let course = model.shared.course.as_ref();
            course.and_then(|course| course.lesson.position(step)).map_or(1, |at| at + 1)
        }
    };
    Say::ui("seat-proposes-step").with("n", to)
}

/// The learner answers what the tutor proposes.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) -> bool {
    match pressed(action) {
        "seat-agree" => tutoring::agree(desk),
        "seat-stay" => tutoring::decline(desk),
        _ => return false,
    }
    true
}

/// What the store has to say stands where nobody is in the middle of something.
fn tell(page: &mut Page, model: &Model) {
    let calm = matches!(model.screen, Screen::Language | Screen::Hello { .. } | Screen::Home);
    if calm && model.look.over.is_empty() {
        let told = model.keeping.trouble.iter().chain(&model.keeping.news);
        page.body.extend(told.map(|say| Block::Note { tone: Tone::Info, text: say.clone().into() }));
    }
}

/// One key of the footer.
pub(super) fn help(key: Key, id: &'static str) -> KeyHelp {
    KeyHelp { key, text: Say::ui(id).into() }
}
