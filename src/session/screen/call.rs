//! Call the tutor: raise a hand that stays on the screen, or let the tutor open the drawer.

use crate::{
    lesson::ShellFact,
    page::{Action, Block, Control, Page},
    progress::What,
    say::Say,
    session::{
        Model,
        screen::{
            Over, drawer, pressed,
            tutor_pin::{self, Then},
        },
        shell::Desk,
    },
};

/// The hand, and the tutor's drawer.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new(if model.shared.hand { "call-up" } else { "call" }, Say::ui("call-place"));
    let (head, hand) = if model.shared.hand { ("call-up-head", "hand-down") } else { ("call-head", "hand-up") };
    page.ask.push(Block::Head(Say::ui(head).into()));
    page.ask.push(Block::Para(Say::ui("call-why").into()));
    page.body.push(Block::One(Control::named(hand)));
    page.body.push(Block::One(Control::named("tutor-here")));
    page.body.push(Block::One(Control::named("call-seat")));
    page.body.push(Block::One(Control::named("call-machine")));
    page.body.push(Block::One(Control::named("call-centre")));
    page.body.push(Block::One(Control::button("close", Say::ui("close-this"))));
    page.back = Some("close".into());
    if model.shared.hand {
        page.start = Some("close".into());
    }
    page
}

/// Raises or lowers the hand, or opens the drawer.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    match pressed(action) {
        "hand-up" => hand(desk, true),
        "hand-down" => hand(desk, false),
        "tutor-here" => {
            desk.close_over();
            drawer::toggle(desk);
        }
        "call-seat" => desk.open_over(Over::Seat),
        "call-machine" => tutor_pin::ask(desk, Then::Machine),
        "call-centre" => tutor_pin::ask(desk, Then::Centre),
        "close" => desk.close_over(),
        _ => {}
    }
}

/// Raises or lowers the hand.
pub(in crate::session) fn hand(desk: &mut Desk<'_>, up: bool) {
    if desk.model.shared.hand == up {
        return;
    }
    desk.model.shared.hand = up;
    desk.log(What::Hand { up });
    if up {
        desk.report(ShellFact::HandRaised);
    }
}
