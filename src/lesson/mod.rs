//! What a lesson is: steps, goals, solutions. Structure only, no words.
//! Must never read a file and never know a language.

mod browse;
mod catalogue;
pub mod compare;
mod contacts;
mod document;
mod files;
mod id;
pub mod kind;
mod messages;
mod sheet;
pub mod site;
mod step;
mod want;
mod world;

pub use browse::{Chrome, SiteTask, SiteWant};
pub use catalogue::{Catalogue, Entry, Shape, UnitEntry};
pub use contacts::{ContactsGoal, ContactsStart, ContactsTask, PersonWant};
pub use document::{
    DOCUMENT_DONE, DocumentGoal, DocumentStart, DocumentTask, FileKind, SavedWant, Style, StyledWant, TextWant,
    TimesWant,
};
pub use files::{FilesGoal, FilesStart, FilesTask, FolderWant, LiesWant, NamedWant, ROOTS};
pub use id::{CompetenceCode, LessonId, OutcomeId, StepId, UnitId, VariantId};
pub use kind::Kind;
pub use messages::{Chat, MessageWant, MessagesGoal, MessagesStart, MessagesTask, Voice};
pub use sheet::{SheetGoal, SheetStart, SheetTask};
pub use site::{Site, Web};
pub use step::{Script, Stage, Step};
pub use want::Want;
pub use world::{
    FormBox, FormTask, LetterWant, MailGoal, MailStart, MailTask, MenuGoal, MenuTask, OpenWant, PasoGoal, PasoTask,
    ShellFact,
};

use serde::{Deserialize, Serialize};

/// How far a lesson goes. First steps stand before Basic and are never counted as a level of DigComp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Keyboard, screen, comfort: before Basic.
    FirstSteps,
    /// DigComp 3.0 Basic (2.2 levels 1 and 2).
    Basic,
    /// DigComp 3.0 Intermediate (2.2 levels 3 and 4).
    Intermediate,
    /// For volunteers.
    Tutor,
}

impl Level {
    /// The level of DigComp 3.0; none for first steps and for tutors.
    pub fn digcomp(self) -> Option<crate::digcomp::Level> {
        match self {
            Self::Basic => Some(crate::digcomp::Level::Basic),
            Self::Intermediate => Some(crate::digcomp::Level::Intermediate),
            Self::FirstSteps | Self::Tutor => None,
        }
    }
}

/// A lesson that can be taught: ids are unique, every reference inside it is met.
/// Made by `pack`, which checks a draft first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Folder name.
    pub id: LessonId,
    /// The unit's folder name.
    pub unit: UnitId,
    /// A DigComp code (`2.1`), or `0.1` screen, `0.2` keyboard, `0.3` comfort and help, `T` for tutors.
    pub competence: CompetenceCode,
    /// How far it goes.
    pub level: Level,
    /// How long it takes, 8 to 20.
    pub minutes: u8,
    /// Lessons that are better taken before; advice, never a lock.
    pub requires: Vec<LessonId>,
    /// Words explained here for the first time (ids of the word list), in order.
    pub explains: Vec<String>,
    /// Sites that its steps can reach.
    pub web: Web,
    /// The steps, at least one.
    pub steps: Vec<Step>,
}

impl Lesson {
    /// The outcomes that its steps check, without repeats, in order.
    pub fn outcomes(&self) -> Vec<&OutcomeId> {
        let mut outcomes: Vec<&OutcomeId> = Vec::new();
        for outcome in self.steps.iter().flat_map(|step| &step.outcomes) {
            if !outcomes.contains(&outcome) {
                outcomes.push(outcome);
            }
        }
        outcomes
    }

    /// The place of a step.
    pub fn position(&self, step: &StepId) -> Option<usize> {
        self.steps.iter().position(|candidate| candidate.id == *step)
    }
}
