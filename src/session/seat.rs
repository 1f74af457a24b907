//! Who may do what: the one place for permissions.

use super::{Message, Shared};
use crate::progress::Seat;

/// May this seat send this message now? What acts for the learner needs the learner's consent, which the drawer asks for.
pub fn may(seat: Seat, message: &Message, shared: &Shared) -> bool {
    match (seat, message) {
        // the machine's own news belong to no seat
        (_, Message::Wake | Message::Store(_) | Message::Kept(_) | Message::NotKept(_)) => true,
        (_, Message::SetAside(_) | Message::Found(_)) => true,
        (_, Message::Door(_) | Message::Tutor(_) | Message::Hidden(_) | Message::Printed(_)) => true,
        (_, Message::Decided(_) | Message::ReadAloud | Message::Opened(_) | Message::NotOpened(..) | Message::Quit) => {
            true
        }
        (Seat::Learner, _) => true,
        // the second learner has the keys on their own turns only
        (Seat::Second, _) => shared.turn == Some(Seat::Second),
        // a tutor's seat of its own does not exist yet; the drawer speaks through the learner's terminal
        (Seat::Tutor, _) => false,
    }
}
