//! Letters and colours: calm, strong or no colours; normal or larger. Seen at once, taken back with one key.

use crate::{
    lesson::ShellFact,
    page::{Action, Block, Control, Page, Size, Theme},
    say::Say,
    session::{Model, Screen, model::Comfort, screen::pressed, shell::Desk},
};

/// The choices. `first`: asked once, before any lesson.
pub(in crate::session) fn page(model: &Model, first: bool) -> Page {
    let mut page = Page::new(if first { "first-comfort" } else { "comfort" }, Say::ui("comfort-place"));
    page.ask.push(Block::Para(Say::ui(if first { "comfort-first" } else { "comfort-ask" }).into()));
    let keep = Block::One(Control::named("comfort-keep"));
    if first {
        // Enter must do what was just asked, also where not everything has room
        page.start = Some("comfort-keep".into());
        page.body.extend([keep, Block::Gap]);
        page.body.extend(choices(model.look.comfort));
    } else {
        page.body.extend(choices(model.look.comfort));
        page.body.extend([Block::Gap, keep, Block::One(Control::named("comfort-undo"))]);
        page.back = Some("comfort-keep".into());
    }
    page
}

/// The controls alone.
pub(super) fn choices(comfort: Comfort) -> Vec<Block> {
    let option = |id: &'static str, picked| Block::One(Control::option(id, Say::ui(id), picked));
    vec![
        option("theme-calm", comfort.theme == Theme::Calm),
        option("theme-contrast", comfort.theme == Theme::HighContrast),
        option("theme-mono", comfort.theme == Theme::Mono),
        Block::Gap,
        option("size-normal", comfort.size == Size::Normal),
        option("size-larger", comfort.size == Size::Larger),
    ]
}

/// Takes a choice; it is seen at once.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, first: bool) {
    match pressed(action) {
        "comfort-keep" => {
            if first {
                desk.go(Screen::Home);
            } else {
                desk.close_over();
                desk.report(ShellFact::ComfortKept);
            }
        }
        "comfort-undo" => desk.undo_comfort(),
        control => desk.choose_comfort(control),
    }
}
