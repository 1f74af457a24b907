//! ```text
//!   Shall your tutor look on from another seat?
//!   Your tutor then sees the lesson and what you write in it, nothing else, until you press F7.
//!   > Yes, at this computer
//!     Yes, from another computer in the room
//!     Into the tutor's room
//!     No
//! ```
//! The door for a tutor's own seat, as the learner sees it. Must never open without the learner's key.

use crate::{
    page::{Action, Block, Control, Page, Text, Tone},
    say::Say,
    session::{Model, Pairing, Presence, screen::pressed, shell::Desk},
};

/// The page that fits the door.
pub(super) fn page(model: &Model) -> Page {
    let mut page = match (&model.shared.tutor, &model.pairing) {
        (Some(tutor), _) => here(tutor),
        (None, Pairing::Shut) => ask("seat", None),
        (None, Pairing::Trouble(why)) => ask("seat-trouble", Some(why.clone())),
        (None, Pairing::TooOld) => {
            let mut page = Page::new("seat-too-old", Say::ui("seat-place"));
            page.ask.push(Block::Para(Say::ui("seat-too-old").into()));
            page.body.push(Block::One(Control::named("seat-new-code")));
            page
        }
        (None, Pairing::Opening) => {
            let mut page = Page::new("seat-opening", Say::ui("seat-place"));
            page.ask.push(Block::Para(Say::ui("seat-wait").into()));
            page
        }
        (None, Pairing::Open { code, address, .. }) => open(code, address.as_deref()),
        (None, Pairing::Room { address, code, trouble, calling }) => room(address, code, trouble.as_ref(), *calling),
    };
    let label = if model.shared.tutor.is_some() { "go-on" } else { "seat-no" };
    page.body.push(Block::One(Control::button("close", Say::ui(label))));
    page.back = Some("close".into());
    if model.shared.tutor.is_some() {
        page.start = Some("close".into());
    }
    page
}

fn ask(id: &str, trouble: Option<Say>) -> Page {
    let mut page = Page::new(id, Say::ui("seat-place"));
    page.ask.push(Block::Head(Say::ui("seat-ask").into()));
    page.ask.push(Block::Para(Say::ui("seat-sees").into()));
    page.body.push(Block::One(Control::named("seat-same")));
    page.body.push(Block::One(Control::named("seat-other")));
    page.body.push(Block::One(Control::named("seat-room")));
    page.body.extend(trouble.map(|why| Block::Note { tone: Tone::Info, text: why.into() }));
    page
}

fn open(code: &str, address: Option<&str>) -> Page {
    // another code is another page: it is said anew
    let mut page = Page::new(format!("seat-open-{code}"), Say::ui("seat-place"));
    page.ask.push(Block::Para(Say::ui("seat-tell").into()));
    page.ask.push(Block::Head(Text::Own(code.to_owned())));
    if let Some(address) = address {
        page.ask.push(Block::Para(Say::ui("seat-address").with("address", address).into()));
    }
    page.ask.push(Block::Para(Say::ui("seat-two-minutes").into()));
    page
}

fn room(address: &str, code: &str, trouble: Option<&Say>, calling: bool) -> Page {
    let mut page = Page::new("seat-room", Say::ui("seat-place"));
    page.ask.push(Block::Para(Say::ui("seat-room-sees").into()));
    page.body.push(Block::One(Control::field("room-address", Say::ui("room-address"), address, 1)));
    page.body.push(Block::One(Control::field("room-code", Say::ui("room-code"), code, 1)));
    page.body.push(Block::One(Control::named("seat-join")));
    if calling {
        page.body.push(Block::Note { tone: Tone::Info, text: Say::ui("seat-wait").into() });
    }
    page.body.extend(trouble.map(|why| Block::Note { tone: Tone::Info, text: why.clone().into() }));
    page
}

fn here(tutor: &Presence) -> Page {
    let mut page = Page::new("seat-here", Say::ui("seat-place"));
    page.ask.push(Block::Head(who(tutor).into()));
    page.ask.push(Block::Para(Say::ui(if tutor.away { "seat-waits" } else { "seat-can-end" }).into()));
    page.body.push(Block::One(Control::named("seat-end")));
    page
}

/// Who is there, always the same words.
pub(super) fn who(tutor: &Presence) -> Say {
    let id = match (tutor.away, tutor.beside, tutor.name.is_empty()) {
        (true, ..) => "seat-away",
        (false, false, _) => "seat-in-room",
        (false, true, true) => "seat-here",
        (false, true, false) => "seat-here-name",
    };
    Say::ui(id).with("name", tutor.name.as_str())
}

/// Opens, shuts, ends.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    if let (Action::Set(id, text), Pairing::Room { address, code, .. }) = (action, &mut desk.model.pairing) {
        match &**id {
            "room-address" => address.clone_from(text),
            "room-code" => code.clone_from(text),
            _ => {}
        }
        return;
    }
    match pressed(action) {
        "seat-same" => desk.open_door(false),
        "seat-other" => desk.open_door(true),
        "seat-new-code" => {
            let network = desk.model.pairing_network;
            desk.open_door(network);
        }
        "seat-room" => {
            let (address, code) = (String::new(), String::new());
            desk.model.pairing = Pairing::Room { address, code, trouble: None, calling: false };
        }
        "seat-join" => desk.join_room(),
        "seat-end" => desk.end_seat(),
        "close" => {
            desk.shut_door();
            desk.close_over();
        }
        _ => {}
    }
}
