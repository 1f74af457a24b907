//! A lesson being taken: its rounds in order, and what goes on in the present one.
//! Must never log and never move screens: it says what happened, `shell` and the screens decide.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use super::{Demo, clock::BETWEEN_RUNGS};
use crate::{
    exercise::{self, Fact, Lexicon, State, Task, View},
    lesson::{Kind, Lesson, Stage, Step, StepId, VariantId, kind::Check},
    page::{Act, Action},
    progress::{BASE, Help, Mark, OfferHelp, Pace, first_sight},
    say::Say,
};

/// One go at one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Which step.
    pub step: StepId,
    /// How much is done for the learner.
    pub stage: Stage,
    /// Which data.
    pub variant: Option<VariantId>,
    /// It came back: after a demonstration, or at the end of the lesson.
    pub again: bool,
}

/// A lesson being taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// Words that worlds and answers are judged by, per step.
    pub words: Arc<Lexicon>,
    /// What is done, in order. Grows when something comes back.
    pub rounds: Vec<Round>,
    /// Which round is on.
    pub at: usize,
    /// For shuffles.
    pub seed: u64,
    /// A warm-up of steps from other days: so many are still to come, of so many.
    pub recall: Option<(usize, usize)>,
    /// Tried before any lesson, to find where to begin: nobody's record.
    pub placing: bool,
    /// The present round.
    pub go: Go,
}

/// What goes on in the present round.
#[derive(Clone, Debug, PartialEq)]
pub struct Go {
    /// The exercise.
    pub state: State,
    /// The help given.
    pub help: Help,
    /// When the last rung was given.
    pub rung_at: Option<Duration>,
    /// Slips so far, by name.
    pub slips: Vec<String>,
    /// Help was offered, and is shown until something is done.
    pub offer: bool,
    /// When to offer it.
    pub alert: OfferHelp,
    /// Since when this round is shown.
    pub since: Duration,
    /// How many words its page had at first; 0 until a face has shown it.
    pub words: u32,
    /// Something was done since: how fast this reader reads is known.
    pub touched: bool,
    /// It cannot be done here: no way leads to its goal, or its words are missing. Never counts against anyone.
    pub broken: bool,
    /// A demonstration is on.
    pub demo: Option<Demo>,
}

impl Go {
    fn new(state: State, now: Duration) -> Self {
        Self {
            state,
            help: Help::default(),
            rung_at: None,
            slips: Vec::new(),
            offer: false,
            alert: OfferHelp::open(now),
            since: now,
            words: 0,
            touched: false,
            broken: false,
            demo: None,
        }
    }
}

/// The rounds of a whole lesson: each step in each of its stages, with other data each time.
pub fn rounds(lesson: &Lesson, seed: u64) -> Vec<Round> {
    let mut rounds = Vec::new();
    for step in &lesson.steps {
        for (turn, stage) in step.stages.iter().enumerate() {
            rounds.push(Round {
                step: step.id.clone(),
                stage: *stage,
                variant: variant(step, seed, turn),
                again: false,
            });
        }
    }
    rounds
}

fn variant(step: &Step, seed: u64, turn: usize) -> Option<VariantId> {
    let count = step.variants.len();
    let first = usize::try_from(seed % count.max(1) as u64).unwrap_or_default();
    step.variants.get((first + turn) % count.max(1)).cloned()
}

impl Course {
    /// A course over these rounds, standing at `at`. `None` if there is nothing to do.
    pub fn new(
        lesson: Arc<Lesson>,
        words: Arc<Lexicon>,
        rounds: Vec<Round>,
        at: usize,
        seed: u64,
        now: Duration,
    ) -> Option<Self> {
        let rounds: Vec<Round> = rounds.into_iter().filter(|round| lesson.position(&round.step).is_some()).collect();
        let at = at.min(rounds.len().checked_sub(1)?);
        let state = {
            let round = &rounds[at];
            let step = &lesson.steps[lesson.position(&round.step)?];
            let plain = words.of(&round.step);
            let task = Task { lesson: &lesson, step, variant: round.variant.as_ref(), plain, seed };
            exercise::open(&task)
        };
        let mut course =
            Self { lesson, words, rounds, at, seed, recall: None, placing: false, go: Go::new(state, now) };
        course.begin(now);
        Some(course)
    }

    /// Steps on their own, of a warm-up or tried before any lesson: nothing to come back to.
    pub fn apart(&self) -> bool {
        self.recall.is_some() || self.placing
    }

    /// The round that is on.
    pub fn round(&self) -> &Round {
        &self.rounds[self.at]
    }

    /// The step that is on.
    pub fn step(&self) -> &Step {
        let place = self.lesson.position(&self.round().step).unwrap_or_default();
        &self.lesson.steps[place]
    }

    /// Calls `f` with the task of the present round.
    pub fn with<R>(&self, f: impl FnOnce(&Task<'_>) -> R) -> R {
        let round = self.round();
        let plain = self.words.of(&round.step);
        f(&Task {
            lesson: &self.lesson,
            step: self.step(),
            variant: round.variant.as_ref(),
            plain,
            seed: self.seed ^ self.at as u64,
        })
    }

    /// Changes the state of the exercise, or of the demonstration's copy, with the task at hand.
    pub(super) fn change<R>(&mut self, f: impl FnOnce(&mut State, &Task<'_>) -> R) -> R {
        let mut state = self.go.state.clone();
        let result = self.with(|task| f(&mut state, task));
        self.go.state = state;
        result
    }

    /// Opens the present round afresh.
    pub fn begin(&mut self, now: Duration) {
        let state = self.with(exercise::open);
        self.go = Go::new(state, now);
        self.go.broken = self.is_broken();
        match self.round().stage {
            Stage::Shown => self.demonstrate(),
            Stage::Together => self.play_first_part(),
            Stage::Alone => {}
        }
    }

    fn is_broken(&self) -> bool {
        let kind = &self.step().kind;
        if self.solved() || matches!(kind, Kind::Paso(_)) || matches!(kind.check(), Check::None | Check::Think) {
            return false;
        }
        let acts = self.solution();
        acts.is_empty() || acts.iter().any(|act| matches!(act, Act::Write(_, text) if text.is_empty()))
    }

    /// What is done already in a round that is done together, and what remains.
    pub fn parts(&self) -> (Vec<Act>, Vec<Act>) {
        self.with(|task| exercise::parts(task, &exercise::open(task)))
    }

    /// The whole script of the present round.
    pub fn solution(&self) -> Vec<Act> {
        self.with(|task| exercise::solution(task, &exercise::open(task)))
    }

    /// Does something to the exercise.
    pub fn act(&mut self, action: &Action, now: Duration) -> Vec<Fact> {
        if std::mem::take(&mut self.go.offer) {
            self.go.alert.declined(now);
        } else {
            self.go.alert.acted(now);
        }
        let facts = self.change(|state, task| exercise::update(state, task, action));
        self.note(&facts, now);
        facts
    }

    /// Tells the exercise what the shell reports.
    pub fn shell(&mut self, fact: crate::lesson::ShellFact) -> Vec<Fact> {
        self.change(|state, task| exercise::shell(state, task, fact))
    }

    /// Tells the exercise that the control about to be pressed was clicked with the mouse.
    pub fn clicked(&mut self, on: &str) -> Vec<Fact> {
        self.change(|state, task| exercise::clicked(state, task, on))
    }

    /// Tells the exercise where the focus stands.
    pub fn looked(&mut self, on: &str) -> Vec<Fact> {
        self.change(|state, task| exercise::looked(state, task, on))
    }

    /// Tells the exercise where the caret was in the box that the focus left.
    pub fn left(&mut self, on: &str, caret: usize) {
        exercise::left(&mut self.go.state, on, caret);
    }

    fn note(&mut self, facts: &[Fact], now: Duration) {
        for fact in facts {
            if let Fact::Slip(name) | Fact::Hurt(name) = fact {
                self.go.slips.push(name.clone());
                self.go.offer |= self.go.alert.slip(name, now);
            }
        }
    }

    /// Gives the next rung, unless a key was pressed so soon (`keys`) that the last one cannot have been read; a line
    /// that was typed and sent is meant. At most 2 rungs for a pick, 4 for a doing-step.
    pub fn hint(&mut self, now: Duration, keys: bool) -> Option<u8> {
        let top = self.top_rung();
        if self.solved() || self.go.demo.is_some() || top == 0 {
            return None;
        }
        self.go.alert.acted(now);
        self.go.offer = false;
        let rushed = keys && self.go.rung_at.is_some_and(|at| now.saturating_sub(at) < BETWEEN_RUNGS);
        if rushed || self.go.help.rung >= top {
            return None;
        }
        self.go.help.give(self.go.help.rung + 1);
        self.go.rung_at = Some(now);
        Some(self.go.help.rung)
    }

    /// The highest rung that this step has.
    pub fn top_rung(&self) -> u8 {
        match self.step().kind.check() {
            Check::Do => 4,
            Check::Pick => 2,
            Check::None | Check::Think => 0,
        }
    }

    /// The message of a rung.
    pub fn rung(&self, rung: u8) -> Say {
        self.with(|task| {
            task.own(["hint-ask", "hint-look", "hint-key", "hint-show"][usize::from(rung.clamp(1, 4)) - 1])
        })
    }

    /// The present step is solved.
    pub fn solved(&self) -> bool {
        self.go.state.solved()
    }

    /// With how much help it was, or is being, solved.
    pub fn mark(&self) -> Mark {
        self.go.help.mark()
    }

    /// A pick without a slip and without help; every other kind always.
    pub fn first_sight(&self) -> bool {
        let slips = u32::try_from(self.go.slips.len()).unwrap_or(u32::MAX);
        let check = self.step().kind.check();
        first_sight(check, slips) && (check != Check::Pick || self.go.help == Help::default())
    }

    /// After a demonstration the same step comes again, alone, with other data.
    pub fn repeat_after_show(&mut self) {
        let again = Round { stage: Stage::Alone, ..self.again() };
        let follows = self.rounds.get(self.at + 1).is_some_and(|next| next.step == again.step);
        if !follows {
            self.rounds.insert(self.at + 1, again);
        }
    }

    /// A pick that was not right at first sight comes back once, at the end.
    pub fn come_back_later(&mut self) {
        let again = self.round().again || self.apart();
        if self.step().kind.check() == Check::Pick && !again && !self.first_sight() {
            self.rounds.push(self.again());
        }
    }

    /// The same round once more, with other data where there are any.
    fn again(&self) -> Round {
        let (round, variants) = (self.round(), &self.step().variants);
        let place = round.variant.as_ref().and_then(|variant| variants.iter().position(|one| one == variant));
        let variant = place.map(|place| variants[(place + 1) % variants.len()].clone());
        Round { variant, again: true, ..round.clone() }
    }

    /// Goes on to the next round. False at the end.
    pub fn advance(&mut self, now: Duration) -> bool {
        if self.at + 1 >= self.rounds.len() {
            return false;
        }
        self.at += 1;
        self.begin(now);
        true
    }

    /// Jumps to the first round of a step.
    pub fn jump(&mut self, step: &StepId, now: Duration) {
        if let Some(at) = self.rounds.iter().position(|round| round.step == *step) {
            self.at = at;
            self.begin(now);
        }
    }

    /// Step and of how many; for what comes back, the last.
    pub fn progress(&self) -> (u16, u16) {
        if let Some((left, of)) = self.recall {
            return (number(of - left.min(of)), number(of));
        }
        let of = self.lesson.steps.len();
        (number(self.lesson.position(&self.round().step).unwrap_or_default() + 1), number(of))
    }

    /// When help is to be offered because of quiet: beyond the pace of this reader on this page.
    pub fn offer_at(&self, pace: Pace) -> Option<Duration> {
        let waits = !self.solved() && !self.go.offer && self.go.demo.is_none() && self.top_rung() > 0;
        waits.then(|| self.go.alert.due(pace.limit(BASE, self.go.words)))
    }

    /// Is that the part with which the exercise begins?
    pub fn at_first_part(&self, part: &str) -> bool {
        self.with(|task| exercise::view(&exercise::open(task), task)).part == part
    }

    /// What the exercise shows now: the learner's own, or the demonstration's.
    pub fn view(&self) -> View {
        let state = self.go.demo.as_ref().map_or(&self.go.state, |demo| &demo.state);
        self.with(|task| exercise::view(state, task))
    }
}

fn number(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
