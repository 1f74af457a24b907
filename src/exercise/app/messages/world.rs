//! Messages as things of their own: what stands in each chat, what is being written, who is blocked.
//! Must never know ids of controls, screens or goals.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{exercise::app::past, lesson::MessagesStart};

/// Most messages in a chat; then the oldest go.
const MOST: usize = 40;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// Of the lesson.
    Text(String),
    /// Written by the learner.
    Own(String),
}

/// Something done to messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// This is being written in a chat.
    Write(String, String),
    /// It was sent; this comes back.
    Send(String, Option<String>),
    /// Nothing comes from there any more, or it does again.
    Block(String, bool),
    /// Reported.
    Report(String),
    /// A group was left.
    Leave(String),
}

/// Messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// What stands in each chat, oldest first.
    pub chats: BTreeMap<String, Vec<Line>>,
    /// What is being written.
    pub drafts: BTreeMap<String, String>,
    /// Blocked.
    pub blocked: BTreeSet<String>,
    /// Reported.
    pub reported: BTreeSet<String>,
    /// Groups that were left.
    pub left: BTreeSet<String>,
}

impl World {
    /// As the learner finds it.
    pub fn start(start: &MessagesStart) -> Self {
        let lines = |texts: &[String]| texts.iter().cloned().map(Line::Text).collect();
        let chats = start.chats.iter().map(|chat| (chat.id.clone(), lines(&chat.texts)));
        Self { chats: chats.collect(), ..Self::default() }
    }

    /// What the learner sent there, oldest first.
    pub fn sent<'a>(&'a self, chat: &str) -> impl Iterator<Item = &'a str> {
        let lines = self.chats.get(chat).into_iter().flatten();
        lines.filter_map(|line| if let Line::Own(text) = line { Some(text.as_str()) } else { None })
    }
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Write(chat, text) => {
                self.drafts.insert(chat.clone(), text.clone());
                self.drafts.retain(|_, text| !text.is_empty());
            }
            Change::Send(chat, answer) => {
                let text = self.drafts.remove(chat).unwrap_or_default();
                let lines = self.chats.entry(chat.clone()).or_default();
                lines.push(Line::Own(text.trim().to_owned()));
                lines.extend(answer.clone().map(Line::Text));
                let more = lines.len().saturating_sub(MOST);
                lines.drain(..more);
            }
            Change::Block(chat, on) => {
                if *on {
                    self.blocked.insert(chat.clone());
                } else {
                    self.blocked.remove(chat);
                }
            }
            Change::Report(chat) => drop(self.reported.insert(chat.clone())),
            Change::Leave(chat) => drop(self.left.insert(chat.clone())),
        }
    }

    fn goes_on(earlier: &Change, later: &Change) -> bool {
        matches!((earlier, later), (Change::Write(before, _), Change::Write(now, _)) if before == now)
    }
}
