//! Everything that one learner's events mean, kept up to date event by event. A cache: the log is the truth.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    Event, LearnerId, LogId, Mark, Seat, Tick, What,
    alert::NeedsTutor,
    mastery::{Attempt, LessonRecord, Mastery, Shape, StepRecord},
    review::{Answer, Recall},
    visits::{Begun, Visits, When},
};
use crate::{
    gate,
    lesson::{LessonId, Stage, StepId, UnitId},
    secret::Guard,
};

/// The form of a stored summary: another number means that it must be folded anew.
pub const FORM: u32 = 3;

/// Where a learner stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// In which lesson.
    pub lesson: LessonId,
    /// The lesson's state as the session wrote it.
    pub state: String,
}

/// Where to begin, as a few small things to try have shown. Advice, never a lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// The lesson to start with; whoever opens another one starts there.
    pub start: LessonId,
    /// Lessons that are not proposed. They stay open, and are not done.
    pub met: BTreeSet<LessonId>,
}

/// "I can do this alone", 1 to 5, at the edges of a unit. For the learner only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// Before it.
    pub before: Option<u8>,
    /// After it.
    pub after: Option<u8>,
}

/// One learner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Summary {
    /// Who; `None` before the first event.
    pub learner: Option<LearnerId>,
    /// Everything is to be forgotten.
    pub erased: bool,
    /// As typed, cleaned; empty for a guest.
    pub nickname: String,
    /// One of the twelve signs; empty for a guest.
    pub sign: String,
    /// What is asked for when this learner comes in.
    pub guard: Guard,
    /// What is kept of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// A tutor gave it to begin with: others may have read it, so something of one's own is to be chosen.
    pub given: bool,
    /// What is kept of the number on a card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
    /// Comfort and language.
    pub settings: BTreeMap<String, String>,
    /// "What would you like to do one day?"
    pub wishes: Vec<String>,
    /// Where to begin, for who tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed: Option<Placed>,
    /// Every lesson in which anything happened.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub lessons: BTreeMap<LessonId, LessonRecord>,
    /// Where the learner stopped, if inside a lesson.
    pub place: Option<Place>,
    /// Other lessons that were left half-way, each with its state as the session wrote it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub left: BTreeMap<LessonId, String>,
    /// Visits and days.
    pub visits: Visits,
    /// Lessons opened for the first time in the latest visit.
    pub new_lessons: Vec<LessonId>,
    /// The tutor's ticks for the next volunteer.
    pub ticks: Vec<Tick>,
    /// Self-ratings by unit.
    pub ratings: BTreeMap<UnitId, Rating>,
    /// The hand is up.
    pub hand: bool,
    /// The tutor is needed.
    pub needs_tutor: NeedsTutor,
    /// The order of the last event taken.
    last: Option<(u32, LogId, u64)>,
}

/// All of one learner's events, in any order.
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Summary {
    let mut events: Vec<&Event> = events.into_iter().collect();
    sort(&mut events);
    let mut summary = Summary::default();
    for event in events {
        summary.apply(event);
    }
    summary
}

/// Into the order that counts. Equal keys with unequal content are put in order by that content.
pub fn sort(events: &mut [&Event]) {
    events.sort_by(|a, b| {
        let content = |event: &Event| serde_json::to_string(event).unwrap_or_default();
        a.order().cmp(&b.order()).then_with(|| content(a).cmp(&content(b)))
    });
}

impl Summary {
    /// All that remains of who asked to be forgotten.
    pub fn forgotten(learner: LearnerId) -> Self {
        Self { learner: Some(learner), erased: true, ..Self::default() }
    }

    /// Does this event come after all that were taken? If not, fold anew.
    pub fn follows(&self, event: &Event) -> bool {
        self.last.is_none_or(|last| last < event.order())
    }

    /// Takes the next event in order.
    pub fn apply(&mut self, event: &Event) {
        if self.erased {
            return;
        }
        self.learner = Some(event.learner);
        self.last = Some(event.order());
        self.needs_tutor.apply(event);
        if !matches!(event.what, What::VisitBegan { .. }) {
            self.visits.saw(event.visit, event.at);
        }
        match &event.what {
            What::Joined { nickname, sign } | What::Renamed { nickname, sign } => {
                // also a name that another machine wrote comes through the gate
                (self.nickname, self.sign) = (gate::name(nickname), gate::line(sign, gate::NAME));
            }
            What::Guarded { guard, check } => {
                self.guard = *guard;
                self.given = event.seat == Seat::Tutor && *guard != Guard::Nothing;
                self.check = (*guard != Guard::Nothing).then(|| check.clone());
                // who chose anew has no use for a card that somebody may have found
                self.card = None;
            }
            What::Carded { check } => self.card = Some(check.clone()),
            What::VisitBegan { another_day, boot } => {
                self.visits.begin(event.visit, Begun { at: event.at, boot: boot.clone() }, *another_day);
                self.new_lessons.clear();
                self.hand = false;
            }
            What::VisitEnded => (self.visits.open, self.hand) = (false, false),
            What::Chose { setting, value } => {
                self.settings.insert(setting.clone(), value.clone());
            }
            What::Wished { wishes } => self.wishes.clone_from(wishes),
            What::Rated { unit, after, value } => {
                let rating = self.ratings.entry(unit.clone()).or_default();
                *(if *after { &mut rating.after } else { &mut rating.before }) = Some(*value);
            }
            What::Placed { start, met } => {
                self.placed = Some(Placed { start: start.clone(), met: met.iter().cloned().collect() });
            }
            What::LessonOpened { lesson } => {
                self.lesson(lesson);
                if let Some(placed) = &mut self.placed {
                    placed.start.clone_from(lesson);
                }
            }
            What::StepOpened { lesson, step, review, .. } => self.step_opened(event, lesson, step, *review),
            What::Solved { lesson, step, stage, mark, first_sight, review, .. } => {
                let attempt = Attempt { visit: event.visit, stage: *stage, mark: *mark, first_sight: *first_sight };
                self.solved(event, lesson, step, attempt, *review);
            }
            What::Broken { lesson, step } => self.step(lesson, step).broke(),
            What::Marked { lesson, step, mark } => self.marked(lesson, step, *mark),
            What::LessonDone { lesson } => self.lesson_done(event, lesson),
            What::Place { lesson: Some(lesson), state } => self.stands(lesson, state),
            What::Place { lesson: None, .. } => self.place = None,
            What::Ticked { ticks } => self.ticks.clone_from(ticks),
            What::Hand { up } => self.hand = *up,
            What::Erased => *self = Self::forgotten(event.learner),
            What::Slip { .. } | What::Hint { .. } | What::Skipped { .. } | What::Newer => {}
        }
    }

    /// Whatever lets this learner in: what was chosen, and a card.
    pub fn checks(&self) -> impl Iterator<Item = &str> {
        self.check.iter().chain(&self.card).map(String::as_str)
    }

    fn lesson(&mut self, lesson: &LessonId) -> &mut LessonRecord {
        let visit = self.visits.count;
        if !self.lessons.contains_key(lesson) {
            self.new_lessons.push(lesson.clone());
        }
        self.lessons.entry(lesson.clone()).or_insert_with(|| LessonRecord { opened: visit, ..LessonRecord::default() })
    }

    fn step(&mut self, lesson: &LessonId, step: &StepId) -> &mut StepRecord {
        self.lesson(lesson).steps.entry(step.clone()).or_default()
    }

    fn now(&self, event: &Event) -> When {
        When { visit: event.visit, ..self.visits.now(event.at) }
    }

    fn step_opened(&mut self, event: &Event, lesson: &LessonId, step: &StepId, review: bool) {
        let now = self.now(event);
        let record = self.lesson(lesson);
        if review {
            record.steps.entry(step.clone()).or_default().asked += 1;
            if let Some(recall) = &mut record.recall {
                recall.ask(now);
            }
        }
    }

    fn solved(&mut self, event: &Event, lesson: &LessonId, step: &StepId, attempt: Attempt, review: bool) {
        let now = self.now(event);
        let record = self.lesson(lesson);
        record.steps.entry(step.clone()).or_default().solve(attempt);
        if review && let Some(recall) = &mut record.recall {
            recall.answer(step, Answer::of(attempt.stage, attempt.mark, attempt.first_sight), now);
        }
    }

    fn marked(&mut self, lesson: &LessonId, step: &StepId, mark: Mark) {
        let Some(record) = self.lessons.get_mut(lesson) else { return };
        let Some(solved) = record.steps.get_mut(step) else { return };
        solved.mark(mark);
        if let (Some(recall), Some(last)) = (&mut record.recall, solved.last) {
            recall.revise(step, Answer::of(last.stage, last.mark, last.first_sight));
        }
    }

    /// Where the learner is now; a lesson that was left for it keeps its own place.
    fn stands(&mut self, lesson: &LessonId, state: &str) {
        self.left.remove(lesson);
        let place = Place { lesson: lesson.clone(), state: state.to_owned() };
        if let Some(before) = self.place.replace(place).filter(|before| before.lesson != *lesson) {
            self.left.insert(before.lesson, before.state);
        }
    }

    /// The state of a lesson that is not at its end: of the one that is on, or of one that was left half-way.
    pub fn half_way(&self, lesson: &LessonId) -> Option<&str> {
        let here = self.place.as_ref().filter(|place| place.lesson == *lesson).map(|place| &place.state);
        here.or_else(|| self.left.get(lesson)).map(String::as_str)
    }

    fn lesson_done(&mut self, event: &Event, lesson: &LessonId) {
        let now = self.now(event);
        let record = self.lesson(lesson);
        record.done.get_or_insert(now);
        record.recall.get_or_insert_with(|| Recall::new(now));
        self.left.remove(lesson);
        if self.place.as_ref().is_some_and(|place| place.lesson == *lesson) {
            self.place = None;
        }
    }

    /// How far with a lesson.
    pub fn mastery(&self, shape: &Shape) -> Mastery {
        self.lessons.get(&shape.lesson).map_or(Mastery::New, |record| record.mastery(shape))
    }

    /// The end of that lesson was reached once.
    pub fn done(&self, lesson: &LessonId) -> bool {
        self.lessons.get(lesson).is_some_and(|record| record.done.is_some())
    }

    /// "What I can do now": lessons that the learner can do alone, or still can, in the order of `shapes`.
    pub fn can_do<'a>(&self, shapes: impl IntoIterator<Item = &'a Shape>) -> Vec<(&'a LessonId, Mastery)> {
        let mastered = |shape: &'a Shape| (&shape.lesson, self.mastery(shape));
        shapes.into_iter().map(mastered).filter(|(_, mastery)| *mastery >= Mastery::CanDo).collect()
    }

    /// The last mark of a step, for reports.
    pub fn last_mark(&self, lesson: &LessonId, step: &StepId) -> Option<(Mark, Stage)> {
        let last = self.lessons.get(lesson)?.steps.get(step)?.last?;
        Some((last.mark, last.stage))
    }
}
