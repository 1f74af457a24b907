//! A practice list of contacts as a lesson describes it: who is in it, what must be reached.

use serde::{Deserialize, Serialize};

use super::{Script, Want};

/// People with numbers and addresses. The ids of its controls: `exercise::app::contacts`.
///
/// Words that the step may add: `.never` and `.never-<what>` (`gone-wei` …), `.panel`, `.not-yet` when a card was saved or
/// opened that is not as asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ContactsTask {
    /// How the learner finds it.
    pub start: ContactsStart,
    /// All of these must become true.
    pub goal: Vec<ContactsGoal>,
    /// None of these may.
    pub never: Vec<ContactsGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// Contacts as the learner finds them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ContactsStart {
    /// Messages with `.name` and perhaps `.phone .email`.
    pub people: Vec<String>,
    /// Which of them are called in an emergency.
    pub emergency: Vec<String>,
}

/// Something about contacts that can be judged. What is being changed counts when it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactsGoal {
    /// Lasts: there is such a person.
    Person(PersonWant),
    /// Lasts: this person of the start is not there any more.
    Gone(String),
    /// Lasts: there are so many people.
    Count(u8),
    /// Happened: this person was opened.
    Opened(String),
}

/// What stands on a card; what is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PersonWant {
    /// Only this person of the start.
    pub who: Option<String>,
    /// Name.
    pub name: Option<Want>,
    /// Number; blanks in it do not count.
    pub phone: Option<Want>,
    /// Address.
    pub email: Option<Want>,
    /// Called in an emergency, or not.
    pub emergency: Option<bool>,
}
