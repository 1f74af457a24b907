//! What a tutor's own seat does on the learner's side: points, gives a rung, proposes, says something.
//! Must never do anything in the exercise for the learner, and never move the learner who has not agreed.

use serde::{Deserialize, Serialize};

use super::{Screen, screen::lesson, shell::Desk};
use crate::{
    gate,
    lesson::StepId,
    progress::{Mark, Seat, Tick, What},
    say::Id,
};

/// Sentences that exist in every language: the message `said-<id>`.
pub const SENTENCES: [&str; 7] = ["fine", "time", "read", "look", "try", "coming", "moment"];

/// The longest sentence that a tutor types, in letters.
pub const LONGEST: usize = 120;

/// Who sits in the tutor's seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// The name that the tutor gave; may be empty.
    pub name: String,
    /// The line is broken just now, and heals by itself.
    pub away: bool,
    /// It is a room with several learners.
    pub room: bool,
    /// In a room: the tutor is with this learner now. Elsewhere always.
    pub beside: bool,
}

/// Something that the learner may accept with one key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Proposal {
    /// The next step.
    Next,
    /// The step before.
    Back,
    /// A step of this lesson.
    Step(StepId),
}

/// What the tutor said last; it stays until something else happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Said {
    /// A sentence that exists in every language: one of [`SENTENCES`].
    Sentence(Id),
    /// Typed.
    Typed(String),
    /// It is the learner's turn.
    YourTurn,
}

/// What a tutor's seat may ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TutorAct {
    /// Point at a control of the learner's page, or at nothing.
    Point(Option<Id>),
    /// Give the next rung.
    Hint,
    /// Show how it is done.
    Show,
    /// The next act of the demonstration.
    ShowNext,
    /// Propose to go somewhere.
    Propose(Proposal),
    /// Take the proposal back.
    TakeBack,
    /// Say something.
    Say(Said),
    /// The tutor saw the raised hand.
    SawHand,
    /// How a step went, as the tutor saw it.
    Mark(StepId, Mark),
    /// For the next volunteer: all ticks that are set now.
    Ticks(Vec<Tick>),
}

impl TutorAct {
    /// Does it change what the learner is doing? Then it must be about what is there now.
    pub fn changes(&self) -> bool {
        matches!(self, Self::Hint | Self::Show | Self::ShowNext | Self::Propose(_))
    }
}

/// Does what the tutor asked for; `may` has allowed it.
pub(super) fn act(desk: &mut Desk<'_>, act: TutorAct) {
    match act {
        TutorAct::Point(at) => {
            let mut page = lesson::page(desk.model);
            page.drawer = None;
            desk.model.shared.point = at.filter(|id| page.stop(id).is_some());
        }
        TutorAct::Hint => desk.give_rung(),
        TutorAct::Show => {
            desk.model.shared.point = None;
            desk.show();
        }
        TutorAct::ShowNext => {
            if let Some(course) = &mut desk.model.shared.course {
                course.demo_next();
            }
        }
        TutorAct::Propose(what) => desk.model.shared.proposal = Some(what),
        TutorAct::TakeBack => desk.model.shared.proposal = None,
        TutorAct::Say(said) => say(desk, said),
        TutorAct::SawHand => super::screen::call::hand(desk, false),
        TutorAct::Mark(step, mark) => {
            if let Some(lesson) = desk.model.shared.past.lesson.clone() {
                desk.log_by(Seat::Tutor, What::Marked { lesson, step, mark });
            }
        }
        TutorAct::Ticks(mut ticks) => {
            ticks.sort_by_key(|tick| *tick as u8);
            ticks.dedup();
            desk.log_by(Seat::Tutor, What::Ticked { ticks });
        }
    }
}

fn say(desk: &mut Desk<'_>, said: Said) {
    let said = match said {
        Said::Typed(text) => {
            let text = gate::line(&text, LONGEST);
            if text.trim().is_empty() {
                return;
            }
            // the tutor's own words may lead on: what is solved then is solved after a word
            if let Some(course) = desk.model.shared.course.as_mut().filter(|course| !course.solved()) {
                course.go.help.word = true;
            }
            Said::Typed(text.trim().to_owned())
        }
        Said::Sentence(id) if SENTENCES.contains(&&*id) => Said::Sentence(id),
        Said::Sentence(_) => return,
        Said::YourTurn => {
            desk.model.shared.point = None;
            Said::YourTurn
        }
    };
    desk.model.shared.said = Some(said);
}

/// The learner agrees with what is proposed.
pub(super) fn agree(desk: &mut Desk<'_>) {
    let Some(proposal) = desk.model.shared.proposal.take() else { return };
    if desk.model.screen != Screen::Lesson {
        return;
    }
    let Some(course) = &desk.model.shared.course else { return };
    let here = course.lesson.position(&course.round().step).unwrap_or_default();
    let step = |at: usize| course.lesson.steps.get(at).map(|step| step.id.clone());
    desk.model.look.over.clear();
    match proposal {
        Proposal::Next if course.go.demo.is_some() => desk.end_demo(),
        Proposal::Next => {
            if !course.solved() {
                let (lesson, step) = (course.lesson.id.clone(), course.round().step.clone());
                desk.log(What::Skipped { lesson, step });
            }
            desk.advance();
        }
        Proposal::Back => {
            if let Some(before) = here.checked_sub(1).and_then(step) {
                desk.jump(&before);
            }
        }
        Proposal::Step(step) => desk.jump(&step),
    }
}

/// The learner would rather stay.
pub(super) fn decline(desk: &mut Desk<'_>) {
    desk.model.shared.proposal = None;
}
