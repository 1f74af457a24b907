//! Every screen: its state, its page, what pressing does. One file each; this one only lists them.
//! Must never draw and never log by itself: it asks the desk.

pub mod along;
pub mod bring;
pub mod bye;
pub mod call;
pub mod can_do;
pub mod centre;
pub mod come;
pub mod comfort;
pub mod date;
pub mod day;
pub(in crate::session) mod demo;
pub mod done;
pub mod drawer;
pub mod erase;
mod frame;
pub mod glossary;
pub mod guard;
pub mod hello;
pub mod help;
pub mod home;
pub mod language;
pub mod leave;
pub mod lesson;
mod locked;
pub mod machine;
pub mod menu;
pub mod mine;
pub mod notice;
pub mod people;
pub mod picture;
pub mod placing;
pub mod rate;
pub mod seat;
pub mod topics;
pub mod tutor_pin;
pub mod wishes;

use std::sync::Arc;

pub use along::Along;
pub use bring::Bring;

use super::{Machine, Model, shell::Desk, tutoring};
use crate::{
    lesson::{LessonId, UnitId},
    page::{Action, Page},
    progress::{Event, LearnerId, Seat},
    say::Say,
};

/// What the learner's seat shows below its menus.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// Which language?
    Language,
    /// The first success: press Enter.
    Hello {
        /// It was pressed.
        pressed: bool,
    },
    /// Is this easy to read? Asked once, before any lesson.
    FirstComfort,
    /// What now?
    Home,
    /// What would you like to do one day?
    Wishes,
    /// Where would you like to begin?
    Placing,
    /// Start here.
    Placed,
    /// All units.
    Topics,
    /// The lessons of one unit.
    Unit(UnitId),
    /// A step of a lesson.
    Lesson,
    /// The end of a lesson.
    Done {
        /// Which.
        lesson: LessonId,
    },
    /// "I can do this alone", at the edges of a unit.
    Rate {
        /// Which unit.
        unit: UnitId,
        /// After it.
        after: bool,
        /// Where it leads then.
        then: LessonId,
    },
    /// A name, when the learner wants one.
    Name {
        /// As typed so far.
        nickname: String,
        /// The chosen sign.
        sign: Option<&'static str>,
        /// "Keep this name" was pressed while there was none.
        asked: bool,
    },
    /// Coming back: choose your sign.
    Signs,
    /// Coming back: the nicknames with that sign; `None` while they are looked up.
    Nicknames {
        /// The sign.
        sign: &'static str,
        /// Who has it.
        people: Option<Vec<(LearnerId, String)>>,
    },
    /// Coming back: name, and what else is asked for.
    Coming(come::Coming),
    /// A learner chooses how to come in.
    Guarding(guard::Guarding),
    /// Nothing happened for a while: closed until somebody comes in again.
    Locked,
    /// Is this today's date?
    Date,
    /// Was the last time today?
    Day,
    /// What Paso keeps about me.
    Mine,
    /// The same, visit by visit.
    Record {
        /// All events; `None` while they are read.
        events: Option<Arc<Vec<Event>>>,
        /// Which visit is open, from 0.
        at: usize,
    },
    /// Taking it along.
    Along(Along),
    /// Bringing it.
    Bring(Bring),
    /// Erasing it.
    Erase {
        /// It was said.
        done: bool,
    },
    /// What I can do now.
    CanDo,
    /// See you soon.
    Bye,
    /// Something could not be opened.
    Notice {
        /// What to know and do next.
        text: Say,
        /// About which lesson.
        lesson: Option<LessonId>,
    },
}

impl Screen {
    /// Where a visit begins on this machine.
    pub fn first(machine: &Machine) -> Self {
        if machine.language.is_some() { Self::Hello { pressed: false } } else { Self::Language }
    }
}

/// What lies over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// The small menu.
    Menu,
    /// How Paso works.
    Help,
    /// The word list; with a word open, its meaning.
    Words {
        /// `lesson/word`.
        open: Option<String>,
    },
    /// Letters and colours.
    Comfort,
    /// This computer, for whoever sets it up.
    Machine,
    /// Call the tutor.
    Call,
    /// The door for a tutor's own seat.
    Seat,
    /// Stop for today?
    Leave,
    /// Are you still here?
    Quiet,
    /// The tutor's PIN, before something that holds for everyone.
    TutorPin(tutor_pin::Asking),
    /// This centre, for its tutors.
    Centre,
}

/// The page that a seat sees now.
pub fn page(model: &Model, _seat: Seat) -> Page {
    let page = match model.look.over.last() {
        Some(Over::Menu) => menu::page(model),
        Some(Over::Help) => help::page(),
        Some(Over::Words { open }) => glossary::page(model, open.as_deref()),
        Some(Over::Comfort) => comfort::page(model, false),
        Some(Over::Machine) => machine::page(model),
        Some(Over::Call) => call::page(model),
        Some(Over::Seat) => seat::page(model),
        Some(Over::Leave) => leave::page(model),
        Some(Over::Quiet) => locked::question(),
        Some(Over::TutorPin(asking)) => tutor_pin::page(asking),
        Some(Over::Centre) => centre::page(model),
        None => below(model),
    };
    frame::frame(page, model)
}

fn below(model: &Model) -> Page {
    match &model.screen {
        Screen::Language => language::page(model),
        Screen::Hello { pressed } => hello::page(model, *pressed),
        Screen::FirstComfort => comfort::page(model, true),
        Screen::Home => home::page(model),
        Screen::Wishes => wishes::page(model),
        Screen::Placing => placing::page(),
        Screen::Placed => placing::placed(model),
        Screen::Topics => topics::units(model),
        Screen::Unit(unit) => topics::unit(model, unit),
        Screen::Lesson => lesson::page(model),
        Screen::Done { lesson } => done::page(model, lesson),
        Screen::Rate { unit, after, .. } => rate::page(unit, *after),
        Screen::Name { nickname, sign, asked } => people::name(model, nickname, *sign, *asked),
        Screen::Signs => people::signs(),
        Screen::Nicknames { sign, people } => people::nicknames(sign, people.as_deref()),
        Screen::Coming(coming) => come::page(coming),
        Screen::Guarding(guarding) => guard::page(model, guarding),
        Screen::Locked => locked::page(model),
        Screen::Date => date::page(model),
        Screen::Day => day::page(model),
        Screen::Mine => mine::page(model),
        Screen::Record { events, at } => mine::record(model, events.as_ref(), *at),
        Screen::Along(along) => along::page(model, along),
        Screen::Bring(bring) => bring::page(model, bring),
        Screen::Erase { done } => erase::page(model, *done),
        Screen::CanDo => can_do::page(model),
        Screen::Bye => bye::page(model),
        Screen::Notice { text, .. } => notice::page(text),
    }
}

/// Does what a person asked for.
pub fn act(desk: &mut Desk<'_>, action: &Action) {
    if everywhere(desk, action) {
        return;
    }
    if desk.model.look.over.is_empty() && frame::act(desk, action) {
        return;
    }
    if desk.model.look.drawer.is_some() && desk.model.look.over.is_empty() {
        drawer::act(desk, action);
        return;
    }
    match desk.model.look.over.last().cloned() {
        Some(Over::Menu) => menu::act(desk, action),
        Some(Over::Help) => help::act(desk, action),
        Some(Over::Words { open }) => glossary::act(desk, action, open.as_deref()),
        Some(Over::Comfort) => comfort::act(desk, action, false),
        Some(Over::Machine) => machine::act(desk, action),
        Some(Over::Call) => call::act(desk, action),
        Some(Over::Seat) => seat::act(desk, action),
        Some(Over::Leave) => leave::act(desk, action),
        // any key is the answer, before it gets here
        Some(Over::Quiet) => {}
        Some(Over::TutorPin(asking)) => tutor_pin::act(desk, action, asking),
        Some(Over::Centre) => centre::act(desk, action),
        None => act_below(desk, action),
    }
}

fn act_below(desk: &mut Desk<'_>, action: &Action) {
    match desk.model.screen.clone() {
        Screen::Language => language::act(desk, action),
        Screen::Hello { pressed } => hello::act(desk, action, pressed),
        Screen::FirstComfort => comfort::act(desk, action, true),
        Screen::Home => home::act(desk, action),
        Screen::Wishes => wishes::act(desk, action),
        Screen::Placing | Screen::Placed => placing::act(desk, action),
        Screen::Topics | Screen::Unit(_) => topics::act(desk, action),
        Screen::Lesson => lesson::act(desk, action),
        Screen::Done { lesson } => done::act(desk, action, &lesson),
        Screen::Rate { unit, after, then } => rate::act(desk, action, &unit, after, &then),
        Screen::Name { nickname, sign, .. } => people::act_name(desk, action, nickname, sign),
        Screen::Signs => people::act_signs(desk, action),
        Screen::Nicknames { sign, people } => people::act_nicknames(desk, action, sign, people.as_deref()),
        Screen::Coming(coming) => come::act(desk, action, coming),
        Screen::Guarding(guarding) => guard::act(desk, action, guarding),
        Screen::Locked => locked::act(desk, action),
        Screen::Date => date::act(desk, action),
        Screen::Day => day::act(desk, action),
        Screen::Mine => mine::act(desk, action),
        Screen::Record { events, at } => mine::act_record(desk, action, events, at),
        Screen::Along(along) => along::act(desk, action, along),
        Screen::Bring(bring) => bring::act(desk, action, bring),
        Screen::Erase { done } => erase::act(desk, action, done),
        Screen::CanDo => can_do::act(desk, action),
        Screen::Bye => bye::act(desk, action),
        Screen::Notice { .. } => notice::act(desk, action),
    }
}

/// What works on every screen: the menu and the function keys, shortcuts to the same controls.
fn everywhere(desk: &mut Desk<'_>, action: &Action) -> bool {
    // where nobody is in yet, or is just coming in, there is no menu, no help and no tutor's drawer
    let outside = matches!(desk.model.screen, Screen::Locked | Screen::Coming(_) | Screen::Guarding(_));
    match action {
        Action::Menu | Action::Fn(_) if outside || matches!(desk.model.look.over.last(), Some(Over::TutorPin(_))) => {}
        Action::Menu if desk.model.look.drawer.is_some() && desk.model.look.over.is_empty() => drawer::back(desk),
        Action::Menu | Action::Fn(10) => desk.open_over(Over::Menu),
        Action::Fn(1) => desk.open_over(Over::Help),
        Action::Fn(2) => desk.hint(),
        Action::Fn(3) => desk.open_over(Over::Words { open: None }),
        Action::Fn(4) => desk.open_over(Over::Comfort),
        Action::Fn(7) => desk.end_seat(),
        Action::Fn(8) => tutoring::agree(desk),
        Action::Fn(9) => drawer::toggle(desk),
        Action::Fn(_) => {}
        Action::Press(_) | Action::Set(..) | Action::Key(_) | Action::Turn(_) => return false,
    }
    true
}

/// What was pressed, if anything.
pub(super) fn pressed(action: &Action) -> &str {
    match action {
        Action::Press(id) => id,
        _ => "",
    }
}
