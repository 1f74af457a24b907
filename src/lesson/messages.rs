//! Practice messages as a lesson describes them: chats, groups, short messages, a telephone menu; what must be reached.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Script, Want};

/// Messages on a phone. The ids of its controls: `exercise::app::messages`.
///
/// Words that the step may add: `.never` and `.never-<what>` (`sent-bank`, `followed-prize` …), `.panel`, `.followed`,
/// `.not-yet` when a message went out and is not as asked, `.not-yet-<chat>` when it went out there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MessagesTask {
    /// How the learner finds them.
    pub start: MessagesStart,
    /// All of these must become true.
    pub goal: Vec<MessagesGoal>,
    /// None of these may.
    pub never: Vec<MessagesGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// Messages as the learner finds them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MessagesStart {
    /// Newest first.
    pub chats: Vec<Chat>,
    /// What one hears on calling, one table for each moment; the first is where a call begins.
    pub call: Vec<Voice>,
    /// The chat that is open.
    pub open: Option<String>,
}

/// A chat: a message with `.name`, and perhaps `.number`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chat {
    /// Its name in the lesson.
    pub id: String,
    /// What was written, oldest first: messages whose value is the text, with `.from` in a group (and where somebody else
    /// answers) and `.link` for a link.
    /// Those that begin with `my-` are the learner's own.
    #[serde(default)]
    pub texts: Vec<String>,
    /// What comes back, one after each message sent.
    #[serde(default)]
    pub answers: Vec<String>,
    /// What comes back to a message that holds a word: name of the word to the text. Where there are such words the last
    /// of `answers` comes back to everything else, as from a program.
    #[serde(default)]
    pub hears: BTreeMap<String, String>,
    /// Several people read it.
    #[serde(default)]
    pub group: bool,
    /// One can call there: the telephone menu answers.
    #[serde(default)]
    pub call: bool,
}

impl Chat {
    /// Everything that can stand in it, but for what the learner writes.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.texts.iter().chain(&self.answers).chain(self.hears.values())
    }
}

/// A moment of a telephone menu: a message whose value is what is heard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Its name in the lesson.
    pub id: String,
    /// Key, `0` to `9`, to the next moment.
    #[serde(default)]
    pub keys: BTreeMap<String, String>,
}

/// Something about messages that can be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessagesGoal {
    /// Lasts: such a message was sent.
    Sent(MessageWant),
    /// Lasts: nothing comes from there any more.
    Blocked(String),
    /// Lasts: it was reported.
    Reported(String),
    /// Lasts: the learner left this group.
    Left(String),
    /// Happened: this chat was opened.
    Opened(String),
    /// Happened: the link in this text was followed.
    Followed(String),
    /// Happened: this moment of the telephone menu was reached.
    Heard(String),
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWant {
    /// In this chat.
    pub to: String,
    /// What it says.
    pub text: Want,
}
