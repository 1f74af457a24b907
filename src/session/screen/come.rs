//! ```text
//!   How do you come in?
//!   > With my PIN
//!     With my three pictures
//!     With my card
//!     The tutor helps me
//! ```
//! Coming back: a sign, a nickname, then what one prefers. The same pages for somebody who has never been here: nobody
//! can tell from them who has. Must never show a nickname that was not typed here, nor say which part does not fit.

use crate::{
    gate,
    page::{Action, Block, Control, Page, Tone, width},
    progress::LearnerId,
    say::Say,
    secret::{Secret, Typed},
    session::{
        Door, Effect, Proof, Screen, SignIn, TutorDoor, Who,
        screen::{picture, pressed},
        shell::Desk,
    },
};

/// Somebody at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// The sign that was chosen.
    pub sign: &'static str,
    /// As typed so far.
    pub nickname: String,
    /// Chosen from a list.
    pub known: Option<LearnerId>,
    /// What is asked for now.
    pub at: At,
    /// What came of the last try.
    pub told: Option<Told>,
    /// The answer is awaited.
    pub waits: bool,
    /// A tutor has let them in: something new is to be chosen.
    pub helped: bool,
}

/// What is asked for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The nickname.
    Name,
    /// With what?
    How,
    /// A PIN.
    Pin(Typed),
    /// Three pictures; those chosen so far.
    Pictures(Vec<&'static str>),
    /// The number on a card.
    Card(Typed),
    /// The PIN of a tutor.
    Tutor(Typed),
}

/// What came of the last try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nothing was typed, or too little.
    Empty,
    /// It does not fit together.
    Not,
    /// So many seconds of patience.
    Wait(u16),
    /// A tutor is needed.
    Tutor,
    /// Not the PIN of a tutor here.
    NotTutor,
    /// No tutor has a PIN on this computer.
    NoTutor,
    /// Nobody is called so; for the tutor.
    Nobody,
}

impl Told {
    /// What came of a tutor's PIN; `None` for a yes.
    pub(super) fn of_tutor(door: TutorDoor) -> Option<Self> {
        match door {
            TutorDoor::Yes => None,
            TutorDoor::Not(0) => Some(Self::NotTutor),
            TutorDoor::Not(seconds) | TutorDoor::Wait(seconds) => Some(Self::Wait(seconds)),
            TutorDoor::NoPin => Some(Self::NoTutor),
        }
    }

    /// As a note.
    pub(super) fn note(self) -> Block {
        let (tone, say) = match self {
            Self::Empty => (Tone::NotYet, Say::ui("come-empty")),
            Self::Not => (Tone::NotYet, Say::ui("come-not")),
            Self::Wait(seconds) => (Tone::Info, Say::ui("come-patience").with("seconds", i64::from(seconds))),
            Self::Tutor => (Tone::Info, Say::ui("come-ask-tutor")),
            Self::NotTutor => (Tone::NotYet, Say::ui("come-not-tutor")),
            Self::NoTutor => (Tone::Info, Say::ui("come-no-tutor")),
            Self::Nobody => (Tone::Info, Say::ui("come-nobody")),
        };
        Block::Note { tone, text: say.into() }
    }
}

impl Coming {
    /// With this sign, by a name that is still to be typed.
    pub fn new(sign: &'static str) -> Self {
        let (nickname, known) = (String::new(), None);
        Self { sign, nickname, known, at: At::Name, told: None, waits: false, helped: false }
    }

    fn who(&self) -> Who {
        match self.known {
            Some(id) => Who::Known(id),
            None => Who::Named { sign: self.sign.to_owned(), nickname: self.nickname.clone() },
        }
    }

    fn proof(&self) -> Option<Proof> {
        let secret = match &self.at {
            At::Name | At::How => return Some(Proof::Nothing),
            At::Tutor(_) => return Some(Proof::Tutor),
            At::Pin(typed) => Secret::pin(typed.text()),
            At::Card(typed) => Secret::card(typed.text()),
            At::Pictures(three) => <[&str; 3]>::try_from(three.as_slice()).ok().map(Secret::pictures),
        };
        secret.map(Proof::Secret)
    }
}

/// What is asked for.
pub(super) fn page(coming: &Coming) -> Page {
    let id = match &coming.at {
        _ if coming.waits => "come-wait",
        At::Name => "come-name",
        At::How => "come-how",
        At::Pin(_) => "come-pin",
        At::Pictures(chosen) => return pictures(chosen, coming.told),
        At::Card(_) => "come-card",
        At::Tutor(_) => "come-tutor",
    };
    let mut page = Page::new(id, Say::ui("come-place"));
    page.back = Some("go-back".into());
    if coming.waits {
        page.ask.push(Block::Para(Say::ui("nicknames-wait").into()));
        page.body.push(Block::One(Control::named("go-back")));
        return page;
    }
    page.ask.push(Block::Head(Say::ui(format!("{id}-ask")).into()));
    page.body.extend(coming.told.map(Told::note));
    match &coming.at {
        At::Name => {
            page.body.push(Block::One(Control::field("nickname", Say::ui("name-label"), coming.nickname.as_str(), 1)));
            page.body.push(Block::Gap);
            page.body.push(button("come-in"));
        }
        At::How => {
            let sign = picture::label(coming.sign, picture::drawing(coming.sign));
            let why = Say::ui("come-how-why").with("sign", sign).with("name", coming.nickname.as_str());
            page.ask.push(Block::Para(why.into()));
            page.body.extend(["come-pin", "come-pictures", "come-card", "come-tutor"].map(button));
        }
        At::Pin(typed) => {
            page.body.push(Block::One(Control::secret("pin", Say::ui("pin-label"), typed.text())));
            page.body.push(Block::Gap);
            page.body.extend(["come-in", "come-other"].map(button));
        }
        At::Card(typed) => {
            page.body.push(Block::One(Control::field("card", Say::ui("card-label"), typed.text(), 1)));
            page.body.push(Block::Gap);
            page.body.extend(["come-in", "come-other"].map(button));
        }
        At::Tutor(typed) => {
            page.ask.push(Block::Para(Say::ui("come-tutor-why").into()));
            page.body.push(Block::One(Control::secret("pin", Say::ui("tutor-pin-label"), typed.text())));
            page.body.push(Block::Gap);
            page.body.push(button("come-let-in"));
        }
        At::Pictures(_) => {}
    }
    page.body.push(button("go-back"));
    page
}

fn button(id: &'static str) -> Block {
    Block::One(Control::named(id))
}

/// Three pictures, one after the other; which were chosen is not shown.
fn pictures(chosen: &[&'static str], told: Option<Told>) -> Page {
    let mut page = Page::new(format!("come-pictures-{}", chosen.len()), Say::ui("come-place"));
    page.ask.push(Block::Head(Say::ui("come-pictures-ask").with("n", chosen.len() + 1).into()));
    page.body.extend(told.map(Told::note));
    page.body.extend(picture::pictures());
    page.body.push(Block::Gap);
    page.body.push(button("come-other"));
    page.body.push(button("go-back"));
    page.back = Some("go-back".into());
    page
}

/// Takes what was typed, chosen or pressed.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, mut coming: Coming) {
    match (action, &mut coming.at) {
        (Action::Set(id, text), At::Name) if id == "nickname" => coming.nickname = gate::name(text),
        (Action::Set(id, text), At::Pin(typed) | At::Card(typed) | At::Tutor(typed)) if id == "pin" || id == "card" => {
            *typed = Typed::new(&gate::typed(text, true, 40));
        }
        _ => return press(desk, pressed(action), coming),
    }
    coming.told = None;
    desk.model.screen = Screen::Coming(coming);
}

fn press(desk: &mut Desk<'_>, id: &str, mut coming: Coming) {
    let told = coming.told.take();
    match id {
        "go-back" => return back(desk, coming),
        "come-in" | "come-let-in" => return knock(desk, coming),
        "come-other" => coming.at = At::How,
        "come-pin" => coming.at = At::Pin(Typed::default()),
        "come-pictures" => coming.at = At::Pictures(Vec::new()),
        "come-card" => coming.at = At::Card(Typed::default()),
        "come-tutor" => coming.at = At::Tutor(Typed::default()),
        _ => {
            let named = id.strip_prefix("picture-").and_then(picture::picture);
            match (&mut coming.at, named) {
                (At::Pictures(chosen), Some(name)) => {
                    chosen.push(name);
                    if chosen.len() == 3 {
                        return knock(desk, coming);
                    }
                }
                _ => coming.told = told,
            }
        }
    }
    desk.model.screen = Screen::Coming(coming);
}

fn back(desk: &mut Desk<'_>, mut coming: Coming) {
    let asks = first(desk.model.rules.sign_in);
    coming.at = match coming.at {
        At::Pictures(mut chosen) if !chosen.is_empty() && !coming.waits => {
            chosen.pop();
            At::Pictures(chosen)
        }
        At::Name => return desk.go(Screen::Signs),
        at if at == asks || at == At::How => {
            if coming.known.is_some() {
                return desk.go(Screen::Signs);
            }
            At::Name
        }
        _ => At::How,
    };
    coming.waits = false;
    desk.model.screen = Screen::Coming(coming);
}

/// What is asked for after the name, where the centre asks everybody for the same.
fn first(sign_in: SignIn) -> At {
    match sign_in {
        SignIn::Pin => At::Pin(Typed::default()),
        SignIn::Pictures => At::Pictures(Vec::new()),
        SignIn::Free | SignIn::Secret => At::How,
    }
}

/// Asks whether they may come in, or for more.
fn knock(desk: &mut Desk<'_>, mut coming: Coming) {
    let asks_all = desk.model.rules.sign_in != SignIn::Free;
    match (&coming.at, coming.proof()) {
        (At::Name, _) if coming.known.is_none() && width(coming.nickname.trim()) == 0 => {
            coming.told = Some(Told::Empty);
        }
        (At::Name, _) if asks_all => coming.at = first(desk.model.rules.sign_in),
        (At::Tutor(typed), _) => match Secret::pin(typed.text()) {
            Some(pin) => {
                desk.effect(Effect::Tutor(pin));
                coming.waits = true;
            }
            None => coming.told = Some(Told::Empty),
        },
        (_, Some(proof)) => {
            desk.effect(Effect::Come { who: coming.who(), proof });
            coming.waits = true;
        }
        (_, None) => coming.told = Some(Told::Empty),
    }
    if coming.told.is_some() {
        desk.model.look.focus.begin_again();
    }
    desk.model.screen = Screen::Coming(coming);
}

/// Somebody was chosen from a list.
pub(super) fn chosen(desk: &mut Desk<'_>, sign: &'static str, id: LearnerId, nickname: &str) {
    let coming = Coming { known: Some(id), nickname: nickname.to_owned(), ..Coming::new(sign) };
    knock(desk, coming);
}

/// The answer at the door.
pub(in crate::session) fn answered(desk: &mut Desk<'_>, door: Door) {
    let Screen::Coming(coming) = &desk.model.screen else { return };
    if !coming.waits {
        return;
    }
    let mut coming = Coming { waits: false, ..coming.clone() };
    // what was shown is not to be looked at a second time
    match &mut coming.at {
        At::Pin(typed) | At::Card(typed) | At::Tutor(typed) => *typed = Typed::default(),
        At::Pictures(chosen) => chosen.clear(),
        At::Name | At::How => {}
    }
    match door {
        Door::In(id, summary) => return desk.came(id, *summary, coming.helped),
        Door::Which(people) => {
            return desk.go(Screen::Nicknames { sign: coming.sign, people: Some(people) });
        }
        Door::Ask => coming.at = At::How,
        Door::Not(0) => coming.told = Some(Told::Not),
        Door::Not(seconds) | Door::Wait(seconds) => coming.told = Some(Told::Wait(seconds)),
        Door::Tutor => {
            coming.at = At::How;
            coming.told = Some(Told::Tutor);
        }
        Door::Nobody => coming.told = Some(Told::Nobody),
    }
    desk.model.screen = Screen::Coming(coming);
}

/// What came of the PIN of a tutor who helps somebody in.
pub(super) fn tutor(desk: &mut Desk<'_>, door: TutorDoor) {
    let Screen::Coming(coming) = &desk.model.screen else { return };
    if !coming.waits || !matches!(coming.at, At::Tutor(_)) {
        return;
    }
    let told = Told::of_tutor(door);
    let mut coming = Coming { waits: told.is_none(), helped: told.is_none(), told, ..coming.clone() };
    coming.at = At::Tutor(Typed::default());
    if coming.helped {
        desk.effect(Effect::Come { who: coming.who(), proof: Proof::Tutor });
    }
    desk.model.screen = Screen::Coming(coming);
}
