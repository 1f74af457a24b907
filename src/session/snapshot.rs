//! What travels to a tutor's seat: an explicit list of what it may know, as plain data.
//! Must never hold a password typed in a lesson, a name list, a sign, a log, a setting, or anything of a page outside a lesson.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use super::{Course, Demo, Model, Presence, Proposal, Round, Said, Screen, Shared};
use crate::{
    exercise::{Lexicon, State},
    lesson::{Lesson, LessonId},
    page::{Act, Focus},
    progress::{Help, Past, Seat, Tick},
    say::Id,
};

/// A lesson, and the words that it is judged by.
pub type Taught = (Arc<Lesson>, Arc<Lexicon>);

/// Where the learner is, as far as a tutor is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whereabouts {
    /// Somewhere that is the learner's own: names, choices, the menu of lessons.
    #[default]
    Elsewhere,
    /// In a step of a lesson.
    Lesson,
    /// In a step, with the menu or help over it.
    Aside,
    /// At the end of a lesson.
    Done,
}

/// What a tutor's seat knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    /// Where the learner is.
    pub place: Whereabouts,
    /// The lesson being taken.
    pub course: Option<Taken>,
    /// The control that the learner is on.
    pub at: Option<Id>,
    /// The control that the tutor points at.
    pub point: Option<Id>,
    /// The hand is raised.
    pub hand: bool,
    /// Whose turn it is, with two at one computer.
    pub turn: Option<Seat>,
    /// Several tries did not lead on.
    pub needs_tutor: bool,
    /// What is proposed.
    pub proposal: Option<Proposal>,
    /// What the tutor said last.
    pub said: Option<Said>,
    /// Hints, slips and marks in this lesson.
    pub past: Past,
    /// For the next volunteer.
    pub ticks: Vec<Tick>,
    /// The learner has keys with arrows on them, not numbered lines.
    pub keys: bool,
}

/// A lesson being taken, without clocks and without the lesson itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// Which lesson.
    pub lesson: LessonId,
    /// The learner's language, by whose words worlds are judged.
    pub language: String,
    /// What is done, in order.
    pub rounds: Vec<Round>,
    /// Which round is on.
    pub at: usize,
    /// For shuffles.
    pub seed: u64,
    /// A warm-up: so many are to come, of so many.
    pub recall: Option<(usize, usize)>,
    /// Tried before any lesson, to find where to begin.
    #[serde(default)]
    pub placing: bool,
    /// The exercise.
    pub state: State,
    /// The help given.
    pub help: Help,
    /// Slips so far, by name.
    pub slips: Vec<String>,
    /// Help was offered.
    pub offer: bool,
    /// It cannot be done here.
    pub broken: bool,
    /// A demonstration is on.
    pub demo: Option<Shown>,
}

/// A demonstration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    state: State,
    acts: Vec<Act>,
    done: usize,
    focus: Focus,
}

impl Snapshot {
    /// What a tutor may know of this model now.
    pub fn of(model: &Model) -> Self {
        let shared = &model.shared;
        let place = match (&model.screen, model.look.over.as_slice()) {
            (Screen::Lesson, []) => Whereabouts::Lesson,
            (Screen::Lesson, _) => Whereabouts::Aside,
            (Screen::Done { .. }, _) => Whereabouts::Done,
            _ => Whereabouts::Elsewhere,
        };
        let inside = matches!(place, Whereabouts::Lesson | Whereabouts::Aside);
        let course = shared.course.as_ref().filter(|_| inside);
        Self {
            place,
            course: course.map(|course| Taken::of(course, &model.look.language)),
            at: shared.at.clone().filter(|_| place == Whereabouts::Lesson),
            point: shared.point.clone().filter(|_| inside),
            hand: shared.hand,
            turn: shared.turn,
            needs_tutor: model.person.summary.needs_tutor.on,
            proposal: shared.proposal.clone(),
            said: shared.said.clone(),
            past: shared.past.clone(),
            ticks: model.person.summary.ticks.clone(),
            keys: model.machine.held_keys,
        }
    }

    /// The same as a model has it, with the lesson opened here. `None` for a lesson that does not hold what was sent.
    pub fn shared(&self, lesson: Option<Taught>) -> Option<Shared> {
        let course = match (&self.course, lesson) {
            (Some(taken), Some((lesson, words))) => Some(taken.course(lesson, words)?),
            (Some(_), None) => return None,
            (None, _) => None,
        };
        let presence = Presence { name: String::new(), away: false, room: false, beside: true };
        Some(Shared {
            course,
            at: self.at.clone(),
            point: self.point.clone(),
            hand: self.hand,
            turn: self.turn,
            tutor: Some(presence),
            proposal: self.proposal.clone(),
            said: self.said.clone(),
            past: self.past.clone(),
            ..Shared::default()
        })
    }
}

impl Taken {
    fn of(course: &Course, language: &str) -> Self {
        let go = &course.go;
        let veiled = |state: &State| course.with(|task| state.veiled(task));
        Self {
            lesson: course.lesson.id.clone(),
            language: language.to_owned(),
            rounds: course.rounds.clone(),
            at: course.at,
            seed: course.seed,
            recall: course.recall,
            placing: course.placing,
            state: veiled(&go.state),
            help: go.help,
            slips: go.slips.clone(),
            offer: go.offer,
            broken: go.broken,
            demo: go.demo.as_ref().map(|demo| Shown {
                state: veiled(&demo.state),
                acts: demo.acts.clone(),
                done: demo.done,
                focus: demo.focus.clone(),
            }),
        }
    }

    /// The course again. A stranger may have sent anything: what does not fit the lesson is not taken.
    fn course(&self, lesson: Arc<Lesson>, words: Arc<Lexicon>) -> Option<Course> {
        let known = |round: &Round| {
            let step = lesson.steps.iter().find(|step| step.id == round.step);
            step.is_some_and(|step| round.variant.as_ref().is_none_or(|variant| step.variants.contains(variant)))
        };
        if lesson.id != self.lesson || self.at >= self.rounds.len() || !self.rounds.iter().all(known) {
            return None;
        }
        let mut course = Course::new(lesson, words, self.rounds.clone(), self.at, self.seed, Duration::ZERO)?;
        let fits = |course: &Course, state: &State| course.with(|task| state.fits(task));
        if !fits(&course, &self.state) || self.demo.as_ref().is_some_and(|demo| !fits(&course, &demo.state)) {
            return None;
        }
        (course.recall, course.placing) = (self.recall, self.placing);
        course.go.state = self.state.clone();
        course.go.help = Help { rung: self.help.rung.min(4), ..self.help };
        course.go.slips.clone_from(&self.slips);
        course.go.offer = self.offer;
        course.go.broken = self.broken;
        course.go.demo = self.demo.clone().map(|demo| Demo {
            state: demo.state,
            acts: demo.acts,
            done: demo.done,
            focus: demo.focus,
        });
        Some(course)
    }
}

/// What matters to a tutor who is about to change something: another step, another part, a rung, a demonstration, an
/// answer. Letters that are being typed do not.
pub(super) fn moment(model: &Model) -> Moment {
    let step = model.shared.course.as_ref().map(|course| Instant {
        lesson: course.lesson.id.clone(),
        at: course.at,
        rounds: course.rounds.len(),
        solved: course.solved(),
        help: course.go.help,
        slips: course.go.slips.len(),
        demo: course.go.demo.as_ref().map(|demo| demo.done),
    });
    Moment { step, proposal: model.shared.proposal.clone(), inside: model.screen == Screen::Lesson }
}

/// See [`moment`].
#[derive(PartialEq)]
pub(super) struct Moment {
    step: Option<Instant>,
    proposal: Option<Proposal>,
    inside: bool,
}

#[derive(PartialEq)]
struct Instant {
    lesson: LessonId,
    at: usize,
    rounds: usize,
    solved: bool,
    help: Help,
    slips: usize,
    demo: Option<usize>,
}
