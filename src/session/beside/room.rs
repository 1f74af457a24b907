//! Everybody in the tutor's room, whoever waits longest first, each in three lines of forty columns.
//! Must never show what a learner writes.

use std::time::Duration;

use super::Who;
use crate::{
    gate,
    page::{Block, Control, Page, Text, Tone},
    say::{Arg, Say},
    session::{Glimpse, pairing::LIFE},
};

const MINUTE: Duration = Duration::from_mins(1);

#[derive(Debug)]
struct Learner {
    who: Who,
    name: String,
    glimpse: Glimpse,
    /// When that was told.
    told: Duration,
    /// Since when help is wanted.
    waits: Option<Duration>,
    away: bool,
}

impl Learner {
    fn on_it(&self, now: Duration) -> Duration {
        Duration::from_secs(self.glimpse.on_it) + now.saturating_sub(self.told)
    }
}

/// The door of the room.
#[derive(Debug, Default)]
enum Door {
    #[default]
    Shut,
    Open(String, String, Duration),
    TooOld,
    Trouble(Say),
}

/// See the module.
#[derive(Debug, Default)]
pub struct Room {
    learners: Vec<Learner>,
    door: Door,
}

impl Room {
    pub(super) fn open(&mut self, code: String, address: String, now: Duration) {
        self.door = Door::Open(code, address, now + LIFE);
    }

    /// The words are too old now: true the first time.
    pub(super) fn ages(&mut self, now: Duration) -> bool {
        let aged = matches!(self.door, Door::Open(.., until) if until <= now);
        if aged {
            self.door = Door::TooOld;
        }
        aged
    }

    pub(super) fn shut(&mut self) {
        self.door = Door::Shut;
    }

    pub(super) fn trouble(&mut self, why: Say) {
        self.door = Door::Trouble(why);
    }

    pub(super) fn came(&mut self, who: Who, name: &str, now: Duration) {
        let name = gate::name(name).trim().to_owned();
        if let Some(known) = self.learners.iter_mut().find(|one| one.who == who) {
            known.away = false;
        } else {
            let glimpse = Glimpse::default();
            self.learners.push(Learner { who, name, glimpse, told: now, waits: None, away: false });
        }
    }

    pub(super) fn moved(&mut self, who: Who, glimpse: Glimpse, now: Duration) {
        if let Some(one) = self.learners.iter_mut().find(|one| one.who == who) {
            let wants = glimpse.hand || glimpse.needs_tutor;
            one.waits = wants.then(|| one.waits.unwrap_or(now));
            // more than a week on one step is no time that anybody measured
            one.glimpse = Glimpse { on_it: glimpse.on_it.min(7 * 86_400), ..glimpse };
            one.told = now;
        }
    }

    pub(super) fn away(&mut self, who: Who, away: bool) {
        if let Some(one) = self.learners.iter_mut().find(|one| one.who == who) {
            one.away = away;
        }
    }

    pub(super) fn left(&mut self, who: Who) {
        self.learners.retain(|one| one.who != who);
    }

    /// How a learner wants to be called.
    pub fn name(&self, who: Who) -> Option<&str> {
        self.learners.iter().find(|one| one.who == who).map(|one| one.name.as_str())
    }

    /// How many are there.
    pub fn len(&self) -> usize {
        self.learners.len()
    }

    /// Nobody is there.
    pub fn is_empty(&self) -> bool {
        self.learners.is_empty()
    }

    /// When a shown minute ends, or the words are too old.
    pub(super) fn next_minute(&self, now: Duration) -> Option<Duration> {
        let next = |one: &Learner| {
            let on_it = one.on_it(now);
            let rest = MINUTE.saturating_sub(Duration::from_secs(on_it.as_secs() % 60));
            now + rest.max(Duration::from_secs(1))
        };
        let door = if let Door::Open(.., until) = self.door { Some(until) } else { None };
        self.learners.iter().filter(|one| one.glimpse.lesson.is_some()).map(next).chain(door).min()
    }

    /// Whoever waits longest first; then whoever is longest on a step.
    fn in_order(&self, now: Duration) -> Vec<&Learner> {
        let mut all: Vec<&Learner> = self.learners.iter().collect();
        all.sort_by_key(|one| {
            (one.waits.is_none(), one.waits, std::cmp::Reverse(one.on_it(now).as_secs() / 60), one.who)
        });
        all
    }

    pub(super) fn page(&self, now: Duration) -> Page {
        let mut page = Page::new("room", Say::ui("room-place"));
        match &self.door {
            Door::Shut => page.ask.push(Block::Para(Say::ui("room-is-shut").into())),
            Door::TooOld => page.ask.push(Block::Para(Say::ui("seat-too-old").into())),
            Door::Open(code, address, _) => {
                let said = Say::ui("room-is-open").with("code", code.as_str()).with("address", address.as_str());
                page.ask.push(Block::Para(said.into()));
            }
            Door::Trouble(why) => page.ask.push(Block::Note { tone: Tone::Info, text: why.clone().into() }),
        }
        // before the list, so that nobody has to walk past thirty names
        let door = if matches!(self.door, Door::Open(..)) { "room-shut" } else { "room-open" };
        page.body.push(Block::Row(vec![Control::named(door), Control::named("beside-close")]));
        for one in self.in_order(now) {
            let name = if one.name.is_empty() { Arg::Say(Say::ui("room-guest")) } else { Arg::Own(one.name.clone()) };
            let state = match (one.away, one.glimpse.hand, one.glimpse.needs_tutor) {
                (true, ..) => "room-away",
                (_, true, _) => "room-asks",
                (_, _, true) => "room-may-need",
                _ => "room-fine",
            };
            let label = Say::ui("room-who").with("name", name).with("state", Say::ui(state));
            page.body.push(Block::One(Control::button(format!("learner-{}", one.who), label)));
            let Some(lesson) = &one.glimpse.lesson else {
                page.body.push(Block::Para(Say::ui("room-between").into()));
                continue;
            };
            page.body.push(Block::Para(Text::Say(Say::lesson(lesson.cow(), "title"))));
            let (step, of) = one.glimpse.step;
            let minutes = i64::try_from(one.on_it(now).as_secs() / 60).unwrap_or_default();
            let where_ = Say::ui("room-step").with("step", i64::from(step)).with("of", i64::from(of));
            page.body.push(Block::Para(where_.with("minutes", minutes).into()));
        }
        page
    }
}
