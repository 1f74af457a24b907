//! The session's rules, each as a sentence: messages go in, effects and the model are compared.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

mod door;
mod held;
mod help;
mod mine;
mod people;
mod place;
mod quiet;
mod tutor;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use super::{Effect, Envelope, Look, Machine, Message, Model, Opened, Purpose, Screen, StoreState, page, update};
use crate::{
    exercise::{Lexicon, Plain},
    lesson::{
        Catalogue, Entry, Kind, Lesson, Level, MenuGoal, MenuTask, PasoGoal, PasoTask, Script, ShellFact, Stage, Step,
        UnitEntry, VariantId, kind,
    },
    page::{Action, Geometry, Key, Page, Text},
    progress::{Event, LogId, Seat, Stamp, What},
    say::Say,
};

/// Somebody at the computer, a clock in hand. Lessons are handed over, nothing else is carried out.
struct Chair {
    model: Model,
    now: Duration,
    words: u32,
    /// What the wall clock says.
    at: Stamp,
    /// Everything that was to be kept.
    log: Vec<Event>,
}

impl Chair {
    /// In front of the first page, the store open.
    fn new(machine: Machine) -> Self {
        let languages = vec![("en".into(), "English".into()), ("es".into(), "Español".into())];
        let machine = Machine { languages, held_keys: true, ..machine };
        let look = Look { language: "en".into(), ..Look::default() };
        let model = Model::new(Arc::new(catalogue()), machine, look, 7);
        let mut chair = Self { model, now: Duration::from_secs(10), words: 0, at: Stamp::default(), log: Vec::new() };
        chair.send(Message::Store(StoreState::Open { log: LogId(1), next: 1, people: false }));
        chair
    }

    /// A guest who took the first pages.
    fn guest() -> Self {
        let mut chair = Self::new(Machine::default());
        chair.presses(&["language-en", "hello-enter", "go-on", "comfort-keep"]);
        chair
    }

    /// A learner called Ana, at home.
    fn ana() -> Self {
        let mut chair = Self::guest();
        chair.joins();
        chair
    }

    /// Ana in a lesson of these steps.
    fn taking(steps: &[&str]) -> Self {
        let mut chair = Self::ana();
        chair.opens(steps, Purpose::Begin);
        chair
    }

    fn joins(&mut self) {
        self.presses(&["home-name", "sign-sun"]);
        self.writes("nickname", "Ana");
        self.presses(&["name-keep", "guard-nothing"]);
    }

    fn opens(&mut self, steps: &[&str], purpose: Purpose) {
        let (lesson, words) = lesson(steps);
        self.send(Message::Opened(Box::new(Opened { lesson, words, purpose })));
    }

    fn send_by(&mut self, seat: Seat, message: Message) -> Vec<Effect> {
        let geometry = Geometry { words: self.words, ..Geometry::default() };
        let (now, stamp, chance) = (self.now, self.at, 7);
        let effects = update(&mut self.model, Envelope { seat, message, now, stamp, geometry, chance });
        for effect in &effects {
            if let Effect::Keep(events) = effect {
                self.log.extend(events.iter().cloned());
            }
        }
        effects
    }

    fn send(&mut self, message: Message) -> Vec<Effect> {
        self.send_by(Seat::Learner, message)
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        self.send(Message::Key(key))
    }

    fn press(&mut self, id: &str) -> Vec<Effect> {
        assert!(self.page().stop(id).is_some(), "there is no {id} on {:?}", self.page());
        self.send(Message::Do(Action::Press(id.to_owned().into())))
    }

    fn presses(&mut self, ids: &[&str]) {
        for id in ids {
            self.press(id);
        }
    }

    fn writes(&mut self, id: &str, text: &str) {
        self.send(Message::Do(Action::Set(id.to_owned().into(), text.into())));
    }

    fn wait(&mut self, milliseconds: u64) {
        self.now += Duration::from_millis(milliseconds);
    }

    /// Asks for hints, slowly enough.
    fn asks_for_hints(&mut self, times: usize) {
        for _ in 0..times {
            self.wait(3000);
            self.key(Key::F(2));
        }
    }

    fn page(&self) -> Page {
        page(&self.model, Seat::Learner)
    }

    /// Ids of all messages on the page, also inside others.
    fn says(&self, id: &str) -> bool {
        let shown = format!("{:?}", self.page());
        shown.contains(&format!("id: \"{id}\""))
    }

    fn status(&self) -> Vec<Text> {
        self.page().status
    }

    fn rung(&self) -> u8 {
        self.model.shared.course.as_ref().unwrap().go.help.rung
    }

    fn step(&self) -> String {
        self.model.shared.course.as_ref().unwrap().round().step.to_string()
    }

    fn in_demo(&self) -> bool {
        self.model.shared.course.as_ref().unwrap().go.demo.is_some()
    }

    /// What was kept, without the places.
    fn kept(&self) -> Vec<&What> {
        self.log.iter().map(|event| &event.what).filter(|what| !matches!(what, What::Place { .. })).collect()
    }

    /// The last solved step as it was kept.
    fn solved(&self) -> Solved {
        let solved = self.log.iter().rev().find_map(|event| match &event.what {
            What::Solved { step, mark, first_sight, again, stage, variant, .. } => Some(Solved {
                step: step.to_string(),
                mark: *mark,
                first_sight: *first_sight,
                again: *again,
                stage: *stage,
                variant: variant.clone(),
                seat: event.seat,
            }),
            _ => None,
        });
        solved.unwrap()
    }

    /// Writes what the present data asks for, and ends the step.
    fn writes_the_answer(&mut self) {
        let course = self.model.shared.course.as_ref().unwrap();
        let answer = course.with(|task| task.plain("answer").to_owned());
        self.writes("text", &answer);
        self.press("check-answer");
    }
}

/// A solved step.
struct Solved {
    step: String,
    mark: crate::progress::Mark,
    first_sight: bool,
    again: bool,
    stage: Stage,
    variant: Option<VariantId>,
    seat: Seat,
}

fn catalogue() -> Catalogue {
    let units = vec![UnitEntry { id: "first-steps".into(), order: 1, names: "".into() }];
    let entry = |id: &str| Entry {
        id: id.into(),
        unit: "first-steps".into(),
        competence: "0.1".into(),
        level: Level::FirstSteps,
        minutes: 8,
        facts: "\t\t\t\t".into(),
    };
    Catalogue::new(units, ["trial", "two", "three", "four", "five"].map(entry).into())
}

/// A lesson of some of these steps, with words to judge by.
fn lesson(steps: &[&str]) -> (Arc<Lesson>, Arc<Lexicon>) {
    let steps: Vec<Step> = steps.iter().map(|id| step(id)).collect();
    let words = steps.iter().map(|step| {
        let mut plain = Plain::new(step.id.clone());
        plain.set(None, "answer", "plain");
        for (variant, answer) in [("x", "alpha"), ("y", "beta"), ("z", "gamma")] {
            plain.set(Some(variant.into()), "answer", answer);
        }
        (step.id.clone(), plain)
    });
    let words: BTreeMap<crate::lesson::StepId, Plain> = words.collect();
    let words = Lexicon::new(words.clone().into_keys(), move |step| words[step].clone());
    let lesson = Lesson {
        id: "trial".into(),
        unit: "first-steps".into(),
        competence: "0.1".into(),
        level: Level::FirstSteps,
        minutes: 8,
        requires: vec![],
        explains: vec![],
        web: crate::lesson::Web::default(),
        steps,
    };
    (Arc::new(lesson), Arc::new(words))
}

fn step(id: &str) -> Step {
    let menu = |goal: Vec<MenuGoal>| {
        let solution = vec![Script::Press("one".into()), Script::Key("esc".into())];
        Kind::Menu(MenuTask { items: vec!["one".into(), "two".into()], goal, solution, ..MenuTask::default() })
    };
    let paso = |goal: &[ShellFact]| {
        let goal = goal.iter().map(|fact| PasoGoal::Happened(*fact)).collect();
        Kind::Paso(PasoTask { goal, ..PasoTask::default() })
    };
    let through = vec![MenuGoal::Opened("one".into()), MenuGoal::Left("one".into())];
    let options = ["a", "b", "c"].map(str::to_owned);
    let write = kind::Write {
        accept: vec!["answer".into()],
        start: None,
        compare: kind::Compare::default(),
        slip: false,
        letters: None,
        from_list: false,
        caps: false,
    };
    let kind = match id.trim_end_matches(char::is_numeric) {
        "read" => Kind::Read(kind::Read::default()),
        "pick" | "vary" => {
            Kind::Choose(kind::Choose { options: options.into(), right: vec!["b".into()], shuffle: false })
        }
        "word" => Kind::Write(write),
        "room" | "faded" => menu(through),
        "click" => menu(vec![MenuGoal::Clicked("two".into())]),
        "leave" => paso(&[ShellFact::Left, ShellFact::CameBack]),
        "menu" => paso(&[ShellFact::MenuOpened]),
        other => panic!("no step {other}"),
    };
    let fresh = matches!(kind, Kind::Write(_) | Kind::Menu(_)) || id == "vary";
    let variants = if fresh { ["x", "y", "z"].map(VariantId::from).into() } else { vec![] };
    let stages = if id == "faded" { vec![Stage::Shown, Stage::Together, Stage::Alone] } else { vec![Stage::Alone] };
    Step { id: id.into(), outcomes: vec![], variants, stages, kind }
}
