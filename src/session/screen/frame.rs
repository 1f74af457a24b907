//! What every page has: the keys in the footer and the status, added once.

use crate::{
    page::{Block, Key, KeyHelp, Page, Tone},
    say::Say,
    session::{
        Model, Screen,
        screen::drawer::{self, Drawer},
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
