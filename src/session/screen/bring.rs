//! Bringing progress from a stick: five words from a piece of paper open it. Nobody need choose a file.

use crate::{
    page::{Action, Block, Control, Page, Tone},
    say::Say,
    session::{Effect, Model, Screen, screen::pressed, shell::Desk},
};

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bring {
    /// Which words?
    Ask {
        /// As typed so far.
        typed: String,
        /// "Bring it" was pressed before anything was typed.
        missing: bool,
    },
    /// It is looked for and opened.
    Busy,
    /// It is here; whoever sits here was here already.
    Done {
        /// It is theirs.
        own: bool,
        /// So many events were new.
        new: u64,
    },
    /// It is here, and whose it is comes in by the door: with name and secret.
    Door,
    /// It could not be done.
    NotDone(Say),
}

impl Default for Bring {
    /// At its beginning.
    fn default() -> Self {
        Self::Ask { typed: String::new(), missing: false }
    }
}

/// The longest code that is read, in bytes.
const LONGEST: usize = 200;

/// What is to be seen of it.
pub(super) fn page(_model: &Model, bring: &Bring) -> Page {
    let mut page = Page::new("bring", Say::ui("bring-place"));
    let mut controls = vec!["go-back"];
    match bring {
        Bring::Ask { typed, missing } => {
            page.ask.push(Block::Head(Say::ui("bring-ask").into()));
            page.ask.push(Block::Para(Say::ui("bring-why").into()));
            page.body.push(Block::One(Control::field("bring-words", Say::ui("bring-words"), typed, 1)));
            page.body.push(Block::Gap);
            controls.insert(0, "bring-do");
            if *missing {
                page.body.push(Block::Note { tone: Tone::NotYet, text: Say::ui("bring-missing").into() });
            }
        }
        Bring::Busy => {
            page.id = "bring-busy".into();
            page.ask.push(Block::Para(Say::ui("along-busy").into()));
        }
        Bring::Done { own, new } => {
            page.id = "bring-done".into();
            let id = match (own, new) {
                (true, 0) => "bring-nothing-new",
                (true, _) => "bring-done",
                (false, _) => "bring-other",
            };
            page.ask.push(Block::Note { tone: Tone::Right, text: Say::ui(id).into() });
        }
        Bring::Door => {
            page.id = "bring-door".into();
            page.ask.push(Block::Note { tone: Tone::Right, text: Say::ui("bring-door").into() });
        }
        Bring::NotDone(why) => {
            page.id = "bring-not".into();
            page.ask.push(Block::Note { tone: Tone::Info, text: why.clone().into() });
            controls.insert(0, "bring-again");
        }
    }
    page.body.extend(controls.iter().map(|id| Block::One(Control::named(id))));
    page.back = Some("go-back".into());
    page
}

/// Takes the words.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, bring: Bring) {
    if let (Action::Set(id, text), Bring::Ask { .. }) = (action, &bring)
        && id == "bring-words"
    {
        let typed = text.chars().take(LONGEST).collect();
        desk.model.screen = Screen::Bring(Bring::Ask { typed, missing: false });
        return;
    }
    match (bring, pressed(action)) {
        (Bring::Ask { typed, .. }, "bring-do") if typed.trim().is_empty() => {
            desk.model.screen = Screen::Bring(Bring::Ask { typed, missing: true });
        }
        (Bring::Ask { typed, .. }, "bring-do") => {
            let language = desk.model.look.language.clone();
            desk.effect(Effect::Bring { words: typed, language });
            desk.go(Screen::Bring(Bring::Busy));
        }
        (Bring::NotDone(_), "bring-again") => {
            desk.go(Screen::Bring(Bring::default()));
        }
        (_, "go-back") => {
            let back = match (&desk.model.locked, desk.model.person.known) {
                (Some(_), _) => Screen::Locked,
                (None, true) => Screen::Mine,
                (None, false) => Screen::first(&desk.model.machine),
            };
            desk.go(back);
        }
        _ => {}
    }
}
