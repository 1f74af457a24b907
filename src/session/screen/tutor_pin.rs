//! The tutor's PIN, asked for before something that holds for everyone: this computer, this centre, the way out.
//! Where no tutor has a PIN nothing is asked.

use crate::{
    gate,
    page::{Action, Block, Control, Page},
    say::Say,
    secret::{Secret, Typed},
    session::{
        Effect, TutorDoor,
        screen::{Over, come, come::Told, pressed},
        shell::Desk,
    },
};

/// The question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// What for.
    pub then: Then,
    /// As typed so far.
    pub typed: Typed,
    /// What came of the last try.
    pub told: Option<Told>,
    /// The answer is awaited.
    pub waits: bool,
}

/// What the PIN opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// This computer.
    Machine,
    /// This centre.
    Centre,
    /// The end of the program, where a centre closes it off.
    Close,
}

/// Asks for the PIN, or goes on at once where there is none.
pub(super) fn ask(desk: &mut Desk<'_>, then: Then) {
    if desk.model.rules.tutors == 0 {
        return open(desk, then);
    }
    desk.open_over(Over::TutorPin(Asking { then, typed: Typed::default(), told: None, waits: false }));
}

fn open(desk: &mut Desk<'_>, then: Then) {
    match then {
        Then::Machine => desk.open_over(Over::Machine),
        Then::Centre => desk.open_over(Over::Centre),
        Then::Close => desk.quit(),
    }
}

/// The page.
pub(super) fn page(asking: &Asking) -> Page {
    let mut page = Page::new(if asking.waits { "tutor-pin-wait" } else { "tutor-pin" }, Say::ui("tutor-pin-place"));
    if asking.waits {
        page.ask.push(Block::Para(Say::ui("nicknames-wait").into()));
    } else {
        page.ask.push(Block::Head(Say::ui("come-tutor-ask").into()));
        page.body.extend(asking.told.map(Told::note));
        page.body.push(Block::One(Control::secret("pin", Say::ui("tutor-pin-label"), asking.typed.text())));
        page.body.push(Block::Gap);
        page.body.push(Block::One(Control::named("tutor-pin-go")));
    }
    page.body.push(Block::One(Control::named("go-back")));
    page.back = Some("go-back".into());
    page
}

/// Takes it.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, mut asking: Asking) {
    match action {
        Action::Set(id, text) if id == "pin" => {
            asking.typed = Typed::new(&gate::typed(text, true, 40));
            asking.told = None;
        }
        _ => match pressed(action) {
            "go-back" => return desk.close_over(),
            "tutor-pin-go" => match Secret::pin(asking.typed.text()) {
                Some(pin) => {
                    desk.effect(Effect::Tutor(pin));
                    (asking.typed, asking.waits) = (Typed::default(), true);
                }
                None => asking.told = Some(Told::Empty),
            },
            _ => return,
        },
    }
    put(desk, asking);
}

/// The answer, wherever it was asked for.
pub(in crate::session) fn answered(desk: &mut Desk<'_>, door: TutorDoor) {
    let Some(Over::TutorPin(asking)) = desk.model.look.over.last() else { return come::tutor(desk, door) };
    if !asking.waits {
        return;
    }
    let then = asking.then;
    match Told::of_tutor(door) {
        None => {
            desk.close_over();
            open(desk, then);
        }
        told => put(desk, Asking { then, typed: Typed::default(), told, waits: false }),
    }
}

fn put(desk: &mut Desk<'_>, asking: Asking) {
    if asking.told.is_some() {
        // back into the empty box
        desk.model.look.focus.begin_again();
    }
    if let Some(Over::TutorPin(old)) = desk.model.look.over.last_mut() {
        *old = asking;
    }
}
