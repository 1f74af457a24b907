//! What a tutor's key does in the tutor's own seat. Must never do anything but ask.

use super::{Ask, Beside, Stage, View, view::to_mark};
use crate::{
    lesson::StepId,
    page::Action,
    progress::{Mark, Tick},
    session::{
        Proposal, SENTENCES, Said, TutorAct,
        screen::drawer::{CARD, MARKS, TICKS},
    },
};

/// Does what was pressed.
pub(super) fn act(seat: &mut Beside, action: &Action) {
    if seat.comfort || *action == Action::Fn(4) {
        return comfort(seat, action);
    }
    match (action, &mut seat.stage) {
        (Action::Menu, Stage::Beside(_)) => {
            seat.view = if matches!(seat.view, View::Card(_)) { View::More } else { View::default() };
        }
        (Action::Fn(2), Stage::Beside(_)) => hint(seat),
        (Action::Fn(7), _) => away(seat),
        (Action::Set(id, text), Stage::Door { address, code, .. }) => match &**id {
            "beside-address" => address.clone_from(text),
            "beside-code" => code.clone_from(text),
            _ => {}
        },
        (Action::Set(id, text), Stage::Beside(_)) if id == "beside-text" => {
            seat.text = text.chars().take(crate::session::LONGEST).collect();
        }
        (Action::Press(id), _) => press(seat, id),
        _ => {}
    }
}

/// Letters and colours of this seat: seen at once, kept by nobody.
fn comfort(seat: &mut Beside, action: &Action) {
    let look = &mut seat.model.look;
    match action {
        Action::Fn(4) if !seat.comfort => {
            look.comfort_before = look.comfort;
            seat.comfort = true;
        }
        Action::Fn(4) | Action::Menu => seat.comfort = false,
        Action::Fn(7) => away(seat),
        Action::Press(id) if id == "comfort-keep" => seat.comfort = false,
        Action::Press(id) if id == "comfort-undo" => look.comfort = look.comfort_before,
        Action::Press(id) => _ = look.comfort.choose(id),
        _ => {}
    }
}

fn hint(seat: &mut Beside) {
    if seat.page().stop("drawer-hint").is_some() {
        seat.ask(TutorAct::Hint);
    }
}

fn press(seat: &mut Beside, id: &str) {
    match (&seat.stage, id) {
        (_, "beside-close") => seat.leave(),
        (Stage::Door { code, .. }, "beside-call") if !code.trim().is_empty() => seat.call(),
        (Stage::Calling | Stage::Over(_), "beside-again") => seat.again(None),
        (Stage::Room, "room-open") => seat.asks.push(Ask::OpenRoom),
        (Stage::Room, "room-shut") => {
            seat.room.shut();
            seat.asks.push(Ask::ShutRoom);
        }
        (Stage::Room, learner) => {
            let who = learner.strip_prefix("learner-").and_then(|who| who.parse().ok());
            if let Some(who) = who.filter(|who| seat.room.name(*who).is_some()) {
                seat.forget();
                seat.name = seat.room.name(who).unwrap_or_default().to_owned();
                seat.stage = Stage::Beside(who);
                seat.asks.push(Ask::Beside(who, true));
            }
        }
        (Stage::Beside(_), id) => beside(seat, id),
        _ => {}
    }
}

/// Leaves this learner: for the room, if there is one, else for good.
fn away(seat: &mut Beside) {
    match seat.stage {
        Stage::Beside(who) if who != 0 => {
            seat.asks.push(Ask::Beside(who, false));
            seat.forget();
            seat.stage = Stage::Room;
        }
        _ => seat.leave(),
    }
}

fn beside(seat: &mut Beside, id: &str) {
    let next = match (id, &seat.view) {
        ("drawer-card", _) => View::default(),
        ("drawer-more", _) => View::More,
        ("beside-say", _) => View::Say,
        ("beside-write", _) => View::Write,
        ("beside-propose", _) => View::Propose,
        ("beside-past", _) => View::Past(0),
        ("beside-marks", _) => View::Marks(0),
        ("drawer-ticks", _) => View::Ticks,
        ("drawer-solution", _) => View::Solution(0),
        ("propose-step", _) => View::Steps(here(seat)),
        ("drawer-next", View::Card(line)) => View::Card((line + 1) % CARD.len()),
        ("drawer-next", View::Solution(at)) => View::Solution(at + 1),
        ("drawer-next", View::Past(at)) => View::Past(at + 1),
        ("drawer-next", View::Steps(at)) => View::Steps((at + 1).min(steps(seat).saturating_sub(1))),
        ("drawer-back", View::Steps(at)) => View::Steps(at.saturating_sub(1)),
        ("beside-so", View::Marks(at)) => View::Marks(at + 1),
        ("beside-leave", _) => return away(seat),
        _ => return perform(seat, id),
    };
    seat.note = None;
    seat.view = next;
}

fn here(seat: &Beside) -> usize {
    let course = seat.model.shared.course.as_ref();
    course.and_then(|course| course.lesson.position(&course.round().step)).unwrap_or_default()
}

fn steps(seat: &Beside) -> usize {
    seat.model.shared.course.as_ref().map_or(0, |course| course.lesson.steps.len())
}

fn perform(seat: &mut Beside, id: &str) {
    let view = seat.view.clone();
    let act = match (id, &view) {
        ("drawer-point", _) => TutorAct::Point(seat.next_point()),
        ("drawer-hint", _) => TutorAct::Hint,
        ("drawer-show", _) => TutorAct::Show,
        ("beside-show-next", _) => TutorAct::ShowNext,
        ("beside-turn", _) => TutorAct::Say(Said::YourTurn),
        ("beside-saw-hand", _) => TutorAct::SawHand,
        ("beside-take-back", _) => TutorAct::TakeBack,
        ("propose-next", _) => TutorAct::Propose(Proposal::Next),
        ("propose-back", _) => TutorAct::Propose(Proposal::Back),
        ("propose-there", View::Steps(at)) => match step(seat, *at) {
            Some(step) => TutorAct::Propose(Proposal::Step(step)),
            None => return,
        },
        ("beside-send", View::Write) if !seat.text.trim().is_empty() => {
            TutorAct::Say(Said::Typed(std::mem::take(&mut seat.text)))
        }
        (mark, View::Marks(at)) => match marked(seat, mark, *at) {
            Some((step, mark)) => TutorAct::Mark(step, mark),
            None => return,
        },
        (tick, View::Ticks) => match ticked(seat, tick) {
            Some(ticks) => TutorAct::Ticks(ticks),
            None => return,
        },
        (said, View::Say) => match said.strip_prefix("said-").filter(|said| SENTENCES.contains(said)) {
            Some(said) => TutorAct::Say(Said::Sentence(said.to_owned().into())),
            None => return,
        },
        _ => return,
    };
    if matches!(view, View::Say | View::Write | View::Propose | View::Steps(_)) {
        seat.view = View::default();
    }
    seat.ask(act);
}

fn step(seat: &Beside, at: usize) -> Option<StepId> {
    Some(seat.model.shared.course.as_ref()?.lesson.steps.get(at)?.id.clone())
}

fn marked(seat: &Beside, id: &str, at: usize) -> Option<(StepId, Mark)> {
    let mark = MARKS.iter().find(|(known, _)| *known == id).map(|(_, mark)| *mark)?;
    Some((to_mark(seat).get(at)?.step.clone(), mark))
}

fn ticked(seat: &Beside, id: &str) -> Option<Vec<Tick>> {
    let tick = TICKS.iter().find(|(known, _)| *known == id).map(|(_, tick)| *tick)?;
    let mut ticks = seat.snapshot.as_ref()?.ticks.clone();
    match ticks.iter().position(|known| *known == tick) {
        Some(at) => drop(ticks.remove(at)),
        None => ticks.push(tick),
    }
    Some(ticks)
}
