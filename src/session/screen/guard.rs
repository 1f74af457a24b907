//! ```text
//!   What shall Paso ask for when you come back?
//!   > Only my sign and my name
//!     A PIN as well
//!     Three pictures as well
//! ```
//! A learner chooses how to come in, as far as the centre leaves the choice; then a card for the day it is forgotten.
//! Must never show what was chosen before.

use crate::{
    gate,
    page::{Action, Block, Control, Page, Tone},
    progress::What,
    say::Say,
    secret::{Guard, Secret, Typed},
    session::{
        Effect, Model, Screen,
        screen::{picture, pressed},
        shell::Desk,
    },
};

/// Somebody chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarding {
    /// What is asked now.
    pub at: At,
    /// What to know before the next try.
    pub told: Option<Told>,
    /// Leaving it as it is is possible.
    pub may_leave: bool,
}

/// What is asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// With what?
    Choose,
    /// A PIN.
    Pin(Typed),
    /// The same once more.
    Again(Typed, Typed),
    /// Three pictures; those chosen so far.
    Pictures(Vec<&'static str>),
    /// These three: keep them?
    Seen([&'static str; 3]),
    /// It is being kept; the number for a card, if it is that.
    Wait(Guard, Option<Typed>),
    /// Kept: and a card?
    Done(Guard),
    /// The number on the card, shown once; whether it went to a printer.
    Card(Typed, Option<bool>),
}

/// What to know before the next try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Four to eight digits.
    Digits,
    /// The first that others would try.
    Easy,
    /// The second was not the first.
    Differ,
}

impl Guarding {
    /// After joining, after a tutor's help, or when the learner wants another way.
    pub fn new(may_leave: bool) -> Self {
        Self { at: At::Choose, told: None, may_leave }
    }
}

/// What is asked.
pub(super) fn page(model: &Model, guarding: &Guarding) -> Page {
    let id = match &guarding.at {
        At::Choose => "guard",
        At::Pin(_) => "guard-pin",
        At::Again(..) => "guard-again",
        At::Pictures(_) => "guard-pictures",
        At::Seen(_) => "guard-seen",
        At::Wait(..) => "guard-wait",
        At::Done(_) => "guard-done",
        At::Card(..) => "guard-card",
    };
    let mut page = Page::new(id, Say::ui("guard-place"));
    page.body.extend(guarding.told.map(note));
    match &guarding.at {
        At::Choose => choose(model, guarding.may_leave, &mut page),
        At::Pin(typed) => pin("guard-pin", typed, &mut page),
        At::Again(_, typed) => pin("guard-again", typed, &mut page),
        At::Pictures(chosen) => {
            page.id = format!("guard-pictures-{}", chosen.len());
            page.ask.push(Block::Head(Say::ui("guard-pictures-ask").with("n", chosen.len() + 1).into()));
            page.body.extend(picture::pictures());
        }
        At::Seen(three) => {
            page.ask.push(Block::Head(Say::ui("guard-seen-ask").into()));
            for name in three {
                page.ask.push(Block::Para(picture::label(name, picture::drawing(name)).into()));
            }
            page.body.push(button("guard-keep"));
        }
        At::Wait(..) => page.ask.push(Block::Para(Say::ui("nicknames-wait").into())),
        At::Done(guard) => {
            let text = if *guard == Guard::Pin { "guard-done-pin" } else { "guard-done-pictures" };
            page.ask.push(Block::Note { tone: Tone::Right, text: Say::ui(text).into() });
            page.ask.push(Block::Para(Say::ui("guard-done-why").into()));
            page.body.push(button("guard-card"));
            page.body.push(button("guard-go-on"));
            page.back = Some("guard-go-on".into());
        }
        At::Card(number, printed) => card(model, number, *printed, &mut page),
    }
    if !matches!(guarding.at, At::Choose | At::Done(_) | At::Card(..)) {
        page.body.extend([Block::Gap, button("go-back")]);
        page.back = Some("go-back".into());
    }
    page
}

fn choose(model: &Model, may_leave: bool, page: &mut Page) {
    page.ask.push(Block::Head(Say::ui("guard-ask").into()));
    page.ask.push(Block::Para(Say::ui("guard-why").into()));
    let ways =
        [(Guard::Nothing, "guard-nothing"), (Guard::Pin, "guard-with-pin"), (Guard::Pictures, "guard-with-pictures")];
    let allowed = ways.iter().filter(|(guard, _)| model.rules.sign_in.allows(*guard));
    page.body.extend(allowed.map(|(_, id)| button(id)));
    if may_leave {
        page.body.push(button("guard-leave"));
        page.back = Some("guard-leave".into());
    }
}

fn pin(ask: &'static str, typed: &Typed, page: &mut Page) {
    page.ask.push(Block::Head(Say::ui(format!("{ask}-ask")).into()));
    page.ask.push(Block::Para(Say::ui(format!("{ask}-why")).into()));
    page.body.push(Block::One(Control::secret("pin", Say::ui("pin-label"), typed.text())));
    page.body.push(Block::Gap);
    page.body.push(button("guard-go-on"));
}

fn card(model: &Model, number: &Typed, printed: Option<bool>, page: &mut Page) {
    page.ask.push(Block::Head(Say::ui("card-head").into()));
    page.ask.extend(card_lines(&model.person.summary.sign, model.person.nickname().unwrap_or_default(), number));
    page.ask.push(Block::Para(Say::ui("card-copy").into()));
    page.body.extend(printed.map(|printed| Block::Note {
        tone: Tone::Info,
        text: Say::ui(if printed { "card-printed" } else { "card-no-printer" }).into(),
    }));
    page.body.push(button("card-done"));
    page.back = Some("card-done".into());
    page.body.push(button("card-print"));
}

/// What stands on a card: sign, name, number.
fn card_lines(sign: &str, nickname: &str, number: &Typed) -> Vec<Block> {
    let sign = picture::label(sign, picture::drawing(sign));
    vec![
        Block::Para(Say::ui("card-who").with("sign", sign).with("name", nickname).into()),
        Block::Para(Say::ui("card-number").with("number", number.text()).into()),
    ]
}

/// A card on paper, as a page for a printer.
pub fn card_on_paper(sign: &str, nickname: &str, number: &Typed) -> Page {
    let mut page = Page::new("card", Say::ui("card-title"));
    page.body = card_lines(sign, nickname, number);
    page.body.push(Block::Para(Say::ui("card-how").into()));
    page
}

fn button(id: &'static str) -> Block {
    Block::One(Control::named(id))
}

fn note(told: Told) -> Block {
    let say = match told {
        Told::Digits => Say::ui("guard-digits"),
        Told::Easy => Say::ui("guard-easy"),
        Told::Differ => Say::ui("guard-differ"),
    };
    Block::Note { tone: Tone::NotYet, text: say.into() }
}

/// Takes what was typed, chosen or pressed.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, mut guarding: Guarding) {
    match (action, &mut guarding.at) {
        (Action::Set(id, text), At::Pin(typed) | At::Again(_, typed)) if id == "pin" => {
            *typed = Typed::new(&gate::typed(text, true, 40));
            guarding.told = None;
            desk.model.screen = Screen::Guarding(guarding);
        }
        _ => press(desk, pressed(action), guarding),
    }
}

fn press(desk: &mut Desk<'_>, id: &str, mut guarding: Guarding) {
    if id.is_empty() {
        return;
    }
    let named = id.strip_prefix("picture-").and_then(picture::picture);
    guarding.told = None;
    guarding.at = match (id, guarding.at) {
        ("guard-leave", At::Choose) | ("guard-go-on", At::Done(_)) | ("card-done", At::Card(..)) => {
            return desk.go(Screen::Home);
        }
        ("guard-nothing", At::Choose) if desk.model.rules.sign_in.allows(Guard::Nothing) => {
            if desk.model.person.summary.guard != Guard::Nothing {
                desk.log(What::Guarded { guard: Guard::Nothing, check: String::new() });
            }
            return desk.go(Screen::Home);
        }
        ("guard-with-pin", At::Choose) => At::Pin(Typed::default()),
        ("guard-with-pictures", At::Choose) => At::Pictures(Vec::new()),
        ("guard-go-on", At::Pin(typed)) => match Secret::pin(typed.text()) {
            Some(pin) if pin.easy() => told(&mut guarding.told, Told::Easy, At::Pin(Typed::default())),
            Some(_) => At::Again(typed, Typed::default()),
            None => told(&mut guarding.told, Told::Digits, At::Pin(Typed::default())),
        },
        ("guard-go-on", At::Again(first, again)) => match Secret::pin(again.text()) {
            Some(pin) if Secret::pin(first.text()).as_ref() == Some(&pin) => {
                desk.effect(Effect::Hide(pin));
                At::Wait(Guard::Pin, None)
            }
            _ => told(&mut guarding.told, Told::Differ, At::Pin(Typed::default())),
        },
        ("guard-keep", At::Seen(three)) => {
            desk.effect(Effect::Hide(Secret::pictures(three)));
            At::Wait(Guard::Pictures, None)
        }
        ("guard-card", At::Done(guard)) => {
            let (card, number) = Secret::new_card(desk.model.chance);
            desk.effect(Effect::Hide(card));
            At::Wait(guard, Some(number))
        }
        ("card-print", At::Card(number, _)) => {
            let summary = &desk.model.person.summary;
            let page = card_on_paper(&summary.sign, &summary.nickname, &number);
            desk.effect(Effect::Print(Box::new(page)));
            At::Card(number, None)
        }
        ("go-back", At::Pictures(mut chosen)) if !chosen.is_empty() => {
            chosen.pop();
            At::Pictures(chosen)
        }
        ("go-back", At::Seen([first, second, _])) => At::Pictures(vec![first, second]),
        ("go-back", At::Again(..)) => At::Pin(Typed::default()),
        ("go-back", At::Pin(_) | At::Pictures(_) | At::Wait(..)) => At::Choose,
        (_, At::Pictures(mut chosen)) => {
            chosen.extend(named);
            match <[&'static str; 3]>::try_from(chosen.as_slice()) {
                Ok(three) => At::Seen(three),
                Err(_) => At::Pictures(chosen),
            }
        }
        (_, at) => at,
    };
    if guarding.told.is_some() {
        // what was typed is gone: back into the empty box
        desk.model.look.focus.begin_again();
    }
    desk.model.screen = Screen::Guarding(guarding);
}

fn told(told: &mut Option<Told>, what: Told, at: At) -> At {
    *told = Some(what);
    at
}

/// What is to be kept of the secret is made: it is written down, and holds from now on.
pub(in crate::session) fn hidden(desk: &mut Desk<'_>, check: String) {
    let Screen::Guarding(guarding) = &desk.model.screen else { return };
    let mut guarding = guarding.clone();
    guarding.at = match guarding.at {
        At::Wait(_, Some(number)) => {
            desk.log(What::Carded { check });
            At::Card(number, None)
        }
        At::Wait(guard, None) => {
            desk.log(What::Guarded { guard, check });
            At::Done(guard)
        }
        at => at,
    };
    desk.model.screen = Screen::Guarding(guarding);
}

/// The printer took the card, or there is none.
pub(in crate::session) fn printed(desk: &mut Desk<'_>, done: bool) {
    if let Screen::Guarding(Guarding { at: At::Card(_, printed), .. }) = &mut desk.model.screen {
        *printed = Some(done);
    }
}
