//! Taking it along: where to, then the words that open it, shown once.
//! Must never keep those words when their page is left.

use std::path::PathBuf;

use crate::{
    page::{Action, Block, Control, Page, Text, Tone},
    say::Say,
    session::{
        Effect, Model, Place, Screen,
        screen::{mine::look_for_places, pressed},
        shell::Desk,
    },
};

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Along {
    /// Where to? `places` is `None` while they are looked for.
    Where {
        /// Sealed, to go on with elsewhere; else to be read by anybody.
        sealed: bool,
        /// Sticks and folders.
        places: Option<Vec<Place>>,
    },
    /// What is to be written is read from the store.
    Reading(PathBuf),
    /// It is being written.
    Busy,
    /// It is written and sealed; these words open it.
    Words {
        /// Its name.
        file: String,
        /// The words.
        words: String,
    },
    /// It is written to be read.
    Written {
        /// Its name.
        file: String,
    },
    /// It could not be done.
    NotDone(Say),
}

/// What is to be seen of it.
pub(super) fn page(_model: &Model, along: &Along) -> Page {
    let mut page = Page::new("along", Say::ui("along-place"));
    let mut controls = vec!["go-back"];
    match along {
        Along::Where { sealed, places } => {
            let (id, ask) = if *sealed { ("along-sealed", "along-why") } else { ("along-read", "along-read-why") };
            page.id = if places.is_some() { id.into() } else { "along-wait".into() };
            page.ask.push(Block::Head(Say::ui("along-where").into()));
            page.ask.push(Block::Para(Say::ui(ask).into()));
            let none = places.as_ref().is_some_and(Vec::is_empty);
            for (n, place) in places.iter().flatten().enumerate() {
                let label = if place.stick { "along-stick" } else { "along-folder" };
                let label = Say::ui(label).with("name", place.name.as_str());
                page.body.push(Block::One(Control::button(format!("place-{n}"), label)));
            }
            if none {
                page.body.push(Block::Note { tone: Tone::Info, text: Say::ui("along-no-stick").into() });
            }
            controls.insert(0, "along-again");
        }
        Along::Reading(_) | Along::Busy => {
            page.id = "along-busy".into();
            page.ask.push(Block::Para(Say::ui("along-busy").into()));
        }
        Along::Words { file, words } => {
            page.id = "along-words".into();
            page.ask.push(Block::Para(Say::ui("along-words").into()));
            page.ask.push(Block::Head(Text::Own(words.clone())));
            page.body.push(Block::Para(Say::ui("along-words-why").with("file", file.as_str()).into()));
            controls = vec!["along-done"];
        }
        Along::Written { file } => {
            page.id = "along-written".into();
            page.ask.push(Block::Note {
                tone: Tone::Right,
                text: Say::ui("along-written").with("file", file.as_str()).into(),
            });
            controls = vec!["along-done"];
        }
        Along::NotDone(why) => {
            page.id = "along-not".into();
            page.ask.push(Block::Note { tone: Tone::Info, text: why.clone().into() });
        }
    }
    page.body.push(Block::Gap);
    page.body.extend(controls.iter().map(|id| Block::One(Control::named(id))));
    page.back = controls.last().map(|id| (*id).into());
    page
}

/// Takes a choice.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, along: Along) {
    let id = pressed(action);
    match (along, id) {
        (_, "go-back" | "along-done") => desk.go(Screen::Mine),
        (Along::Where { sealed, .. }, "along-again") => look_for_places(desk, sealed),
        (Along::Where { sealed, places: Some(places) }, id) => {
            let chosen = id.strip_prefix("place-").and_then(|n| n.parse::<usize>().ok());
            let Some(place) = chosen.and_then(|n| places.into_iter().nth(n)) else { return };
            let learner = desk.model.person.id;
            if sealed {
                let language = desk.model.look.language.clone();
                desk.effect(Effect::Seal { learner, folder: place.folder, language });
                desk.go(Screen::Along(Along::Busy));
            } else {
                desk.effect(Effect::Events(learner));
                desk.go(Screen::Along(Along::Reading(place.folder)));
            }
        }
        _ => {}
    }
}
