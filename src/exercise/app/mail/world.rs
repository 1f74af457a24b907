//! A mailbox as a thing of its own: where letters lie, what is being written, what was sent.
//! Must never know ids, screens or goals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{exercise::app::past, lesson::MailStart};

/// Where a letter lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Folder {
    /// What came.
    Inbox,
    /// What was sent.
    Sent,
    /// What is being written.
    Drafts,
    /// What came and is not wanted.
    Spam,
    /// What was thrown away.
    Bin,
}

impl Folder {
    /// All, as shown.
    pub const ALL: [Self; 5] = [Self::Inbox, Self::Sent, Self::Drafts, Self::Spam, Self::Bin];

    /// Its name in lessons, and its control.
    pub fn name(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Sent => "sent",
            Self::Drafts => "drafts",
            Self::Spam => "spam",
            Self::Bin => "bin",
        }
    }
}

/// A letter that the learner writes or wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letter {
    /// Address.
    pub to: String,
    /// Subject line.
    pub subject: String,
    /// Text.
    pub text: String,
    /// Names of attached files, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// An answer to that letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// That letter, forwarded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forward_of: Option<String>,
}

impl Letter {
    /// Nothing stands in it.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// One of its boxes.
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::To => &self.to,
            Part::Subject => &self.subject,
            Part::Text => &self.text,
        }
    }
}

/// A box of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Address.
    To,
    /// Subject line.
    Subject,
    /// Text.
    Text,
}

impl Part {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::To, Self::Subject, Self::Text];

    /// Its control.
    pub fn name(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Subject => "subject",
            Self::Text => "text",
        }
    }

    /// The message of its label.
    pub fn label(self) -> &'static str {
        match self {
            Self::To => "mail-to",
            Self::Subject => "mail-subject",
            Self::Text => "mail-text",
        }
    }
}

/// Something done to a mailbox. Draft numbers begin at 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A letter begins with something in it: an answer, a letter passed on, one written again.
    Begin(u32, Letter),
    /// A box of a draft now holds this.
    Write(u32, Part, String),
    /// The address was taken from the address book.
    Address(u32, String),
    /// A file was attached, or taken off.
    File(u32, String),
    /// A draft was sent.
    Send(u32),
    /// A draft was thrown away.
    Discard(u32),
    /// A letter was put into another folder.
    Move(String, Folder),
}

/// A mailbox.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// Where each letter of the lesson lies.
    pub lies: BTreeMap<String, Folder>,
    /// What is being written; blank ones are not kept.
    pub drafts: BTreeMap<u32, Letter>,
    /// What the learner sent, oldest first.
    pub sent: Vec<Letter>,
}

impl World {
    /// As the learner finds it.
    pub fn start(start: &MailStart) -> Self {
        let folders = [(&start.inbox, Folder::Inbox), (&start.sent, Folder::Sent), (&start.spam, Folder::Spam)];
        let lies = folders.into_iter().flat_map(|(names, folder)| names.iter().map(move |name| (name.clone(), folder)));
        Self { lies: lies.collect(), ..Self::default() }
    }

    /// A number for a letter that begins now.
    pub fn free(&self) -> u32 {
        self.drafts.last_key_value().map_or(1, |(last, _)| last.saturating_add(1))
    }

    /// What is being written under that number; a blank letter if nothing is yet.
    pub fn draft(&self, number: u32) -> Letter {
        self.drafts.get(&number).cloned().unwrap_or_default()
    }
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Begin(draft, letter) => {
                self.drafts.insert(*draft, letter.clone());
            }
            Change::Write(draft, part, text) => {
                let letter = self.drafts.entry(*draft).or_default();
                match part {
                    Part::To => letter.to.clone_from(text),
                    Part::Subject => letter.subject.clone_from(text),
                    Part::Text => letter.text.clone_from(text),
                }
            }
            Change::Address(draft, address) => self.drafts.entry(*draft).or_default().to.clone_from(address),
            Change::File(draft, file) => {
                let files = &mut self.drafts.entry(*draft).or_default().files;
                match files.iter().position(|attached| attached == file) {
                    Some(place) => drop(files.remove(place)),
                    None => files.push(file.clone()),
                }
            }
            Change::Send(draft) => self.sent.extend(self.drafts.remove(draft)),
            Change::Discard(draft) => drop(self.drafts.remove(draft)),
            Change::Move(letter, folder) => {
                if let Some(lies) = self.lies.get_mut(letter) {
                    *lies = *folder;
                }
            }
        }
        self.drafts.retain(|_, letter| !letter.is_blank());
    }

    fn goes_on(earlier: &Change, later: &Change) -> bool {
        match (earlier, later) {
            (Change::Write(before, same, _), Change::Write(draft, part, _)) => draft == before && part == same,
            _ => false,
        }
    }
}
