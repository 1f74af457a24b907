//! Who may do what: the one place for permissions.

use super::{Message, Shared, TutorAct, tutoring::Proposal};
use crate::{lesson::Kind, progress::Seat};

/// May this seat send this message now? What acts for the learner needs the learner's consent, which the drawer asks for.
pub fn may(seat: Seat, message: &Message, shared: &Shared) -> bool {
    match (seat, message) {
        // the machine's own news belong to no seat
        (_, Message::Wake | Message::Store(_) | Message::Kept(_) | Message::NotKept(_)) => true,
        (_, Message::SetAside(_) | Message::Found(_) | Message::Pairing(_) | Message::Past(_)) => true,
        (_, Message::Door(_) | Message::Tutor(_) | Message::Hidden(_) | Message::Printed(_)) => true,
        (_, Message::Decided(_) | Message::ReadAloud | Message::Opened(_) | Message::NotOpened(..) | Message::Quit) => {
            true
        }
        // only a tutor's own seat sends these, and only while the learner has it there
        (Seat::Tutor, Message::Beside { revision, act }) => tutor_may(act, *revision, shared),
        (_, Message::Beside { .. }) => false,
        (_, Message::Events(_) | Message::Places(_) | Message::Sealed { .. } | Message::Written(_)) => true,
        (_, Message::Brought(..) | Message::NotDone(_)) => true,
        (Seat::Learner, _) => true,
        // the second learner has the keys on their own turns only
        (Seat::Second, _) => shared.turn == Some(Seat::Second),
        // the drawer speaks through the learner's terminal; a tutor's own seat presses nothing there
        (Seat::Tutor, _) => false,
    }
}

/// What changes something must be about what is there now: not older than the last thing that mattered.
fn tutor_may(act: &TutorAct, revision: u64, shared: &Shared) -> bool {
    let there = shared.tutor.as_ref().is_some_and(|tutor| tutor.beside);
    let fresh = (shared.moment..=shared.revision).contains(&revision);
    if !there || (act.changes() && !fresh) {
        return false;
    }
    let course = shared.course.as_ref();
    let works = course.filter(|course| !course.solved() && course.go.demo.is_none());
    match act {
        TutorAct::Point(at) => at.is_none() || course.is_some(),
        TutorAct::Hint => works.is_some_and(|course| course.go.help.rung < course.top_rung()),
        TutorAct::Show => {
            works.is_some_and(|course| course.top_rung() == 4 && !matches!(course.step().kind, Kind::Paso(_)))
        }
        TutorAct::ShowNext => course.is_some_and(|course| course.go.demo.is_some()),
        TutorAct::Propose(Proposal::Step(step)) => course.is_some_and(|course| course.lesson.position(step).is_some()),
        TutorAct::Propose(_) => course.is_some_and(|course| !course.apart()),
        TutorAct::Mark(step, _) => shared.past.get(step).is_some_and(|past| past.mark.is_some()),
        TutorAct::Ticks(ticks) => ticks.len() <= 3,
        TutorAct::SawHand => shared.hand,
        TutorAct::TakeBack | TutorAct::Say(_) => true,
    }
}
