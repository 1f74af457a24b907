//! The model: what is shared with other seats, and what is each seat's own.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use super::{
    Course, Locked, Pairing, Person, Presence, Proposal, Quiet, Rules, Said,
    screen::{Over, Screen, drawer::Drawer},
};
use crate::{
    lesson::{Catalogue, Kind},
    page::{Bidi, Focus, Glyphs, Keys, Size, Theme},
    progress::{LearnerId, LogId, Past, Seat, Stamp},
    say::{Id, Say},
};

/// Everything that Paso knows while it runs.
#[derive(Clone, Debug)]
pub struct Model {
    /// All lessons, as an index.
    pub catalogue: Arc<Catalogue>,
    /// This computer.
    pub machine: Machine,
    /// Who sits here.
    pub person: Person,
    /// What a second seat may see.
    pub shared: Shared,
    /// What the learner's seat shows below its menus.
    pub screen: Screen,
    /// How the learner's seat shows it.
    pub look: Look,
    /// What the centre has decided.
    pub rules: Rules,
    /// Since when nothing has happened.
    pub quiet: Quiet,
    /// Somebody whose page was closed.
    pub locked: Option<Box<Locked>>,
    /// The door for a tutor's own seat.
    pub pairing: Pairing,
    /// It was last opened for other computers too.
    pub pairing_network: bool,
    /// The store's state, for the status line.
    pub keeping: Keeping,
    /// The program is to end.
    pub ended: bool,
    /// What the wall clock says, for what it is worth.
    pub today: Stamp,
    /// The time of the message that is being handled.
    pub(super) now: Duration,
    /// Random bits for the message that is being handled.
    pub(super) chance: u128,
}

/// This computer.
#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Machine {
    /// Languages that can be chosen: id and own name, the machine's own first.
    pub languages: Vec<(String, String)>,
    /// All languages that there are, for whoever decides which are offered.
    pub all_languages: Vec<(String, String)>,
    /// Identity of this start of the machine; empty if unknown.
    pub boot: String,
    /// Chosen by whoever set it up: start without asking for a language.
    pub language: Option<String>,
    /// Somebody has been here before, so that coming back is offered.
    pub people: bool,
    /// Keys are letters of a real keyboard; over a pipe nobody can hold a key.
    pub held_keys: bool,
    /// How things look until somebody chooses otherwise.
    pub comfort: Comfort,
    /// The same key again within so many milliseconds does not count; 0: off. Off while typing is practised.
    pub bounce: u16,
    /// Clicks are asked for.
    pub mouse: bool,
    /// When this program was built, in seconds since 1970: no clock that stands before it can be right.
    pub built: i64,
    /// A person has confirmed today's date since this visit began.
    pub dated: bool,
    /// A person has said that the clock is wrong.
    pub date_refused: bool,
}

/// What other seats may see. An allow-list: what is not here does not travel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shared {
    /// The lesson being taken.
    pub course: Option<Course>,
    /// The control that the learner is on.
    pub at: Option<Id>,
    /// The control that the tutor points at.
    pub point: Option<Id>,
    /// The hand is raised.
    pub hand: bool,
    /// With two learners at one computer: whose turn it is.
    pub turn: Option<Seat>,
    /// Who sits in the tutor's own seat.
    pub tutor: Option<Presence>,
    /// What the tutor proposes.
    pub proposal: Option<Proposal>,
    /// What the tutor said last.
    pub said: Option<Said>,
    /// What went before in this lesson; kept while a tutor is there.
    pub past: Past,
    /// Grows with every change while a tutor is there.
    pub revision: u64,
    /// The revision in which something last changed that a tutor's act may be about.
    pub moment: u64,
}

/// How a seat shows things.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// Language id.
    pub language: String,
    /// Choices of comfort.
    pub comfort: Comfort,
    /// The same when the choices were opened, or the step that asks for them: "back to how it was".
    pub comfort_before: Comfort,
    /// Where the focus is.
    pub focus: Focus,
    /// What lies over the screen, the last on top.
    pub over: Vec<Over>,
    /// The tutor's drawer on this terminal.
    pub drawer: Option<Drawer>,
    /// Since when this page, and this place on it, are shown.
    pub settled: Duration,
    /// When Enter or Space came last.
    pub pressed: Duration,
    /// Since when it is down, if it is held.
    pub down: Duration,
}

/// Choices of comfort, each seat's own; a learner's go along to the next computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Comfort {
    /// Colours.
    pub theme: Theme,
    /// Size of headings, air.
    pub size: Size,
    /// What the terminal can draw.
    pub glyphs: Glyphs,
    /// What is printed on the keys.
    pub keys: Keys,
    /// Who orders right-to-left text.
    pub bidi: Bidi,
}

/// Whether what happens is kept.
#[derive(Clone, Debug, Default)]
pub struct Keeping {
    /// The log that this machine writes.
    pub log: Option<LogId>,
    /// The number of the next event.
    pub next: u64,
    /// The highest number that was sent to the store.
    pub sent: u64,
    /// The highest number that is safely on the disk.
    pub kept: u64,
    /// Why nothing can be kept.
    pub trouble: Option<Say>,
    /// What happened to what was kept before; told until the next lesson begins.
    pub news: Option<Say>,
}

impl Keeping {
    /// What the status line says of it: nothing before anything was sent.
    pub fn status(&self) -> Option<Say> {
        match &self.trouble {
            Some(_) => Some(Say::ui("not-kept")),
            None if self.sent == 0 => None,
            None if self.kept >= self.sent => Some(Say::ui("saved")),
            None => Some(Say::ui("saving")),
        }
    }
}

impl Model {
    /// Milliseconds within which the same key does not count again: never where typing is practised.
    pub fn bounce(&self) -> u16 {
        let types = |course: &Course| matches!(course.step().kind, Kind::Write(_) | Kind::Keys(_));
        if self.shared.course.as_ref().is_some_and(types) { 0 } else { self.machine.bounce }
    }

    /// The clock says something that may be true, and only a person can tell whether it is.
    pub fn date_is_askable(&self) -> bool {
        let Machine { built, date_refused, .. } = self.machine;
        !self.today.trusted && !date_refused && built > 0 && self.today.seconds >= built
    }

    /// A fresh model, before anyone sits down.
    pub fn new(catalogue: Arc<Catalogue>, machine: Machine, look: Look, chance: u128) -> Self {
        let screen = Screen::first(&machine);
        Self {
            catalogue,
            person: Person::guest(LearnerId(chance)),
            machine,
            shared: Shared::default(),
            screen,
            look,
            rules: Rules::default(),
            quiet: Quiet::default(),
            locked: None,
            pairing: Pairing::Shut,
            pairing_network: false,
            keeping: Keeping::default(),
            ended: false,
            today: Stamp::default(),
            now: Duration::ZERO,
            chance,
        }
    }

    /// The centre has decided: what is offered follows.
    pub fn decide(&mut self, rules: Rules) {
        let offered = |(id, _): &&(String, String)| rules.languages.contains(id);
        let languages: Vec<_> = self.machine.all_languages.iter().filter(offered).cloned().collect();
        self.machine.languages = if languages.is_empty() { self.machine.all_languages.clone() } else { languages };
        self.rules = rules;
    }

    /// When the model wants to be woken, on the envelope's clock; `None` most of the time.
    pub fn next_wake(&self) -> Option<Duration> {
        let taught = self.look.over.is_empty() && self.screen == Screen::Lesson;
        let course = self.shared.course.as_ref().filter(|_| taught);
        let help = course.and_then(|course| course.offer_at(self.person.pace));
        [help, self.next_wake_in_lines()].into_iter().flatten().min()
    }

    /// The same where lines are typed: nothing is said there unasked, but a page is closed and a code grows old.
    pub fn next_wake_in_lines(&self) -> Option<Duration> {
        [self.quiet_wake(), self.pairing_until()].into_iter().flatten().min()
    }

    /// So many slips in the round that is on.
    pub fn slips(&self) -> usize {
        self.shared.course.as_ref().map_or(0, |course| course.go.slips.len())
    }

    /// When the code at the door is too old.
    pub fn pairing_until(&self) -> Option<Duration> {
        if let Pairing::Open { until, .. } = &self.pairing { Some(*until) } else { None }
    }
}

impl Comfort {
    /// Takes the choice whose control has that id; which setting and value it is.
    pub fn choose(&mut self, control: &str) -> Option<(&'static str, &'static str)> {
        let (setting, value) = match control {
            "theme-calm" => ("theme", "calm"),
            "theme-contrast" => ("theme", "high-contrast"),
            "theme-mono" => ("theme", "mono"),
            "size-normal" => ("size", "normal"),
            "size-larger" => ("size", "larger"),
            "glyphs-full" => ("glyphs", "full"),
            "glyphs-safe" => ("glyphs", "safe"),
            "glyphs-ascii" => ("glyphs", "ascii"),
            "keys-es" => ("keyboard", "es"),
            "keys-latam" => ("keyboard", "latam"),
            "keys-us" => ("keyboard", "us"),
            _ => return None,
        };
        self.set(setting, value);
        Some((setting, value))
    }

    /// Takes a choice by name; unknown ones change nothing.
    pub fn set(&mut self, setting: &str, value: &str) {
        match (setting, value) {
            ("theme", "calm") => self.theme = Theme::Calm,
            ("theme", "high-contrast") => self.theme = Theme::HighContrast,
            ("theme", "mono") => self.theme = Theme::Mono,
            ("size", "normal") => self.size = Size::Normal,
            ("size", "larger") => self.size = Size::Larger,
            ("glyphs", "full") => self.glyphs = Glyphs::Full,
            ("glyphs", "safe") => self.glyphs = Glyphs::Safe,
            ("glyphs", "ascii") => self.glyphs = Glyphs::Ascii,
            ("keyboard", "es") => self.keys = Keys::Es,
            ("keyboard", "latam") => self.keys = Keys::Latam,
            ("keyboard", "us") => self.keys = Keys::Us,
            _ => {}
        }
    }

    /// The learner's own choices, by name: what goes along to the next computer.
    pub fn named(self) -> [(&'static str, &'static str); 2] {
        let theme = match self.theme {
            Theme::Calm => "calm",
            Theme::HighContrast => "high-contrast",
            Theme::Mono => "mono",
        };
        let size = match self.size {
            Size::Normal => "normal",
            Size::Larger => "larger",
        };
        [("theme", theme), ("size", size)]
    }
}
