//! One exercise in progress, whatever its kind: the one place that lists all kinds.
//! A state that does not fit its step (a lesson was changed meanwhile) stays silent; see [`State::fits`].

use serde::{Deserialize, Serialize};

use super::{
    Fact, Task, View,
    app::{contacts, document, files, form, mail, menu, messages, paso, sheet, site},
    choose, keys, order, pair, read, reflect, scene, script, sort, spot, write,
};
use crate::{
    lesson::{Kind, ShellFact},
    page::{Act, Action},
};

/// An exercise in progress. Serialisable: this is what a learner comes back to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Reading.
    Read(read::State),
    /// Picking.
    Choose(choose::State),
    /// Putting in order.
    Order(order::State),
    /// Finding what goes together.
    Match(pair::State),
    /// Putting into groups.
    Sort(sort::State),
    /// Typing an answer.
    Write(write::State),
    /// Pressing what is shown.
    Keys(keys::State),
    /// Marking parts of a text.
    Spot(spot::State),
    /// Deciding what to do next.
    Scene(scene::State),
    /// Thinking.
    Reflect(reflect::State),
    /// A practice menu.
    Menu(menu::State),
    /// A mailbox.
    Mail(Box<mail::State>),
    /// A form.
    Form(form::State),
    /// A document to write.
    Document(Box<document::State>),
    /// A table.
    Sheet(Box<sheet::State>),
    /// Names and numbers of people.
    Contacts(Box<contacts::State>),
    /// Chats, groups, short messages, a telephone menu.
    Messages(Box<messages::State>),
    /// Folders and files.
    Files(Box<files::State>),
    /// Sites.
    Site(Box<site::State>),
    /// Paso itself.
    Paso(paso::State),
}

/// Does the same for every kind: `each!(self, task, |state, config| …)`; the default if state and step differ in kind.
macro_rules! each {
    ($self:expr, $task:expr, |$state:ident, $config:ident| $do:expr) => {
        each!(@ [Read Choose Order Match Sort Write Keys Spot Scene Reflect Menu Mail Form Files Document Sheet Contacts Messages
            Site Paso]
            $self, $task, $state, $config, $do)
    };
    (@ [$($kind:ident)*] $self:expr, $task:expr, $state:ident, $config:ident, $do:expr) => {
        match $self {
            $(Self::$kind($state) => match &$task.step.kind {
                Kind::$kind($config) => $do,
                _ => Default::default(),
            },)*
        }
    };
}

impl State {
    pub(super) fn open(task: &Task<'_>) -> Self {
        match &task.step.kind {
            Kind::Read(config) => Self::Read(read::open(task, config)),
            Kind::Choose(config) => Self::Choose(choose::open(task, config)),
            Kind::Order(config) => Self::Order(order::open(task, config)),
            Kind::Match(config) => Self::Match(pair::open(task, config)),
            Kind::Sort(config) => Self::Sort(sort::open(task, config)),
            Kind::Write(config) => Self::Write(write::open(task, config)),
            Kind::Keys(config) => Self::Keys(keys::open(task, config)),
            Kind::Spot(config) => Self::Spot(spot::open(task, config)),
            Kind::Scene(config) => Self::Scene(scene::open(task, config)),
            Kind::Reflect(config) => Self::Reflect(reflect::open(task, config)),
            Kind::Menu(config) => Self::Menu(menu::open(task, config)),
            Kind::Mail(config) => Self::Mail(Box::new(mail::open(task, config))),
            Kind::Form(config) => Self::Form(form::open(task, config)),
            Kind::Document(config) => Self::Document(Box::new(document::open(task, config))),
            Kind::Sheet(config) => Self::Sheet(Box::new(sheet::open(task, config))),
            Kind::Contacts(config) => Self::Contacts(Box::new(contacts::open(task, config))),
            Kind::Messages(config) => Self::Messages(Box::new(messages::open(task, config))),
            Kind::Files(config) => Self::Files(Box::new(files::open(task, config))),
            Kind::Site(config) => Self::Site(Box::new(site::open(task, config))),
            Kind::Paso(config) => Self::Paso(paso::open(task, config)),
        }
    }

    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        match self {
            Self::Read(state) => state.solved(),
            Self::Choose(state) => state.solved(),
            Self::Order(state) => state.solved(),
            Self::Match(state) => state.solved(),
            Self::Sort(state) => state.solved(),
            Self::Write(state) => state.solved(),
            Self::Keys(state) => state.solved(),
            Self::Spot(state) => state.solved(),
            Self::Scene(state) => state.solved(),
            Self::Reflect(state) => state.solved(),
            Self::Menu(state) => state.solved(),
            Self::Mail(state) => state.solved(),
            Self::Form(state) => state.solved(),
            Self::Files(state) => state.solved(),
            Self::Contacts(state) => state.solved(),
            Self::Messages(state) => state.solved(),
            Self::Sheet(state) => state.solved(),
            Self::Document(state) => state.solved(),
            Self::Site(state) => state.solved(),
            Self::Paso(state) => state.solved(),
        }
    }

    /// What a learner said of "I can do this alone", 1 to 5, where a step asked that.
    pub fn rating(&self) -> Option<u8> {
        if let Self::Reflect(state) = self { state.rating() } else { None }
    }

    /// A sentence of the learner's own that is to be kept.
    pub fn kept(&self) -> Option<&str> {
        if let Self::Reflect(state) = self { state.kept() } else { None }
    }

    /// Can it hold what a learner wrote: an answer, a letter, a form, a document?
    pub fn holds_text(&self) -> bool {
        match self {
            Self::Read(_) | Self::Choose(_) | Self::Order(_) | Self::Match(_) | Self::Sort(_) | Self::Keys(_) => false,
            Self::Spot(_) | Self::Scene(_) | Self::Menu(_) | Self::Paso(_) => false,
            Self::Write(_) | Self::Reflect(_) | Self::Mail(_) | Self::Form(_) | Self::Files(_) => true,
            Self::Contacts(_) | Self::Messages(_) | Self::Sheet(_) | Self::Document(_) | Self::Site(_) => true,
        }
    }

    /// Does it hold letters that are to be kept nowhere: a password?
    pub fn holds_secrets(&self, task: &Task<'_>) -> bool {
        if let Self::Site(state) = self { state.holds_secrets(task) } else { false }
    }

    /// The same for another seat: without such letters.
    #[must_use]
    pub fn veiled(&self, task: &Task<'_>) -> Self {
        match self {
            Self::Site(state) => Self::Site(Box::new(state.veiled(task))),
            state => state.clone(),
        }
    }

    /// Is this a state of such a step? A lesson may have changed since the state was kept.
    pub fn fits(&self, task: &Task<'_>) -> bool {
        each!(self, task, |_state, _config| true)
    }

    pub(super) fn update(&mut self, task: &Task<'_>, action: &Action) -> Vec<Fact> {
        each!(self, task, |state, config| state.update(task, config, action))
    }

    pub(super) fn shell(&mut self, task: &Task<'_>, fact: ShellFact) -> Vec<Fact> {
        match (self, &task.step.kind) {
            (Self::Paso(state), Kind::Paso(config)) => state.shell(task, config, fact),
            _ => Vec::new(),
        }
    }

    pub(super) fn looked(&mut self, task: &Task<'_>, on: &str) -> Vec<Fact> {
        match (self, &task.step.kind) {
            (Self::Menu(state), Kind::Menu(config)) => state.looked(task, config, on),
            (Self::Mail(state), Kind::Mail(config)) => state.looked(task, config, on),
            (Self::Form(state), Kind::Form(config)) => state.looked(task, config, on),
            (Self::Files(state), Kind::Files(config)) => state.looked(task, config, on),
            (Self::Contacts(state), Kind::Contacts(config)) => state.looked(task, config, on),
            (Self::Messages(state), Kind::Messages(config)) => state.looked(task, config, on),
            (Self::Sheet(state), Kind::Sheet(config)) => state.looked(task, config, on),
            (Self::Document(state), Kind::Document(config)) => state.looked(task, config, on),
            (Self::Site(state), Kind::Site(config)) => state.looked(task, config, on),
            _ => Vec::new(),
        }
    }

    pub(super) fn left(&mut self, on: &str, caret: usize) {
        match self {
            Self::Write(state) => state.left(on, caret),
            Self::Document(state) => document::left(state, on, caret),
            _ => {}
        }
    }

    pub(super) fn clicked(&mut self, task: &Task<'_>, on: &str) -> Vec<Fact> {
        match (self, &task.step.kind) {
            (Self::Menu(state), Kind::Menu(config)) => state.clicked(task, config, on),
            _ => Vec::new(),
        }
    }

    pub(super) fn view(&self, task: &Task<'_>) -> View {
        each!(self, task, |state, config| state.view(task, config))
    }

    /// Acts that solve the step when it was opened just now.
    pub(super) fn solution(&self, task: &Task<'_>) -> Vec<Act> {
        match (self, &task.step.kind) {
            (Self::Choose(state), Kind::Choose(config)) => state.solution(task, config),
            (Self::Order(state), Kind::Order(config)) => state.solution(task, config),
            (Self::Match(state), Kind::Match(config)) => state.solution(task, config),
            (Self::Sort(state), Kind::Sort(config)) => state.solution(task, config),
            (Self::Write(state), Kind::Write(config)) => state.solution(task, config),
            (Self::Keys(state), Kind::Keys(config)) => state.solution(task, config),
            (Self::Spot(state), Kind::Spot(config)) => state.solution(task, config),
            (Self::Scene(state), Kind::Scene(config)) => state.solution(task, config),
            (Self::Reflect(state), Kind::Reflect(config)) => state.solution(task, config),
            (_, kind) if self.fits(task) => kind.script().map(|script| script::acts(task, script)).unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// The acts that are done already when it is done together, and those that remain.
    pub(super) fn parts(&self, task: &Task<'_>) -> (Vec<Act>, Vec<Act>) {
        let mut given = self.solution(task);
        if let (Self::Write(state), Kind::Write(config)) = (self, &task.step.kind) {
            return (state.begun(task, config), given);
        }
        let own = given.split_off(given.len() / 2);
        (given, own)
    }

    /// Answers that do not.
    pub(super) fn misses(&self, task: &Task<'_>) -> Vec<Vec<Act>> {
        match (self, &task.step.kind) {
            (Self::Choose(state), Kind::Choose(config)) => state.misses(task, config),
            (Self::Order(state), Kind::Order(config)) => state.misses(task, config),
            (Self::Match(state), Kind::Match(config)) => state.misses(task, config),
            (Self::Sort(state), Kind::Sort(config)) => state.misses(task, config),
            (Self::Write(state), Kind::Write(config)) => state.misses(task, config),
            (Self::Keys(state), Kind::Keys(config)) => state.misses(task, config),
            (Self::Spot(state), Kind::Spot(config)) => state.misses(task, config),
            (Self::Scene(state), Kind::Scene(config)) => state.misses(task, config),
            _ => Vec::new(),
        }
    }
}
