//! What Paso says below the mailbox after something happened there: what it was, what it means, what next.
//! Must never block what real mail programs let pass.

use serde::{Deserialize, Serialize};

use super::world::{Folder, Letter, Part};
use crate::{
    exercise::{Task, app},
    page::{Block, Tone},
    say::Say,
};

/// Something to say until the next press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Note {
    /// Something happened that must not; it was taken back.
    Hurt(String),
    /// Not sent: there is no address.
    NoAddress,
    /// Not sent: what stands in To is no address.
    NotAnAddress(String),
    /// Not sent yet: there is no subject. Pressing Send again sends.
    NoSubject,
    /// Not sent: nothing is written.
    NoText,
    /// It was sent, as wanted.
    Sent,
    /// It was sent, and this part of it (`to`, `subject`, `text`, `files`, `reply`) is not what was asked.
    Off(String, Letter),
    /// A box was left that holds what belongs into that one.
    OtherBox(Part),
    /// A letter lies elsewhere now.
    Moved(Folder),
    /// A link was followed.
    Followed(String),
}

/// What a letter still needs before it can go, if anything.
pub(super) fn missing(letter: &Letter, said: Option<&Note>) -> Option<Note> {
    if letter.to.trim().is_empty() {
        Some(Note::NoAddress)
    } else if !letter.to.split([',', ';']).all(is_address) {
        Some(Note::NotAnAddress(letter.to.trim().to_owned()))
    } else if letter.text.trim().is_empty() && letter.files.is_empty() && letter.forward_of.is_none() {
        Some(Note::NoText)
    } else if letter.subject.trim().is_empty() && said != Some(&Note::NoSubject) {
        Some(Note::NoSubject)
    } else {
        None
    }
}

/// One @, something before it, a dot inside what comes after, no blanks.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let Some((name, place)) = text.split_once('@') else {
        return false;
    };
    let dotted = place.split_once('.').is_some_and(|(host, end)| !host.is_empty() && !end.is_empty());
    !name.is_empty() && dotted && !place.contains('@') && !text.contains(char::is_whitespace)
}

impl Note {
    /// The name of the slip that it speaks of, if it is one.
    pub fn slip(&self) -> Option<String> {
        match self {
            Self::NoAddress => Some("no-address".into()),
            Self::NotAnAddress(_) => Some("not-an-address".into()),
            Self::NoSubject => Some("no-subject".into()),
            Self::NoText => Some("no-text".into()),
            Self::OtherBox(part) => Some(format!("other-box-{}", part.name())),
            Self::Off(part, _) => Some(format!("sent-{part}")),
            Self::Hurt(_) | Self::Sent | Self::Moved(_) | Self::Followed(_) => None,
        }
    }

    /// As shown. A lesson may speak itself: `.never`, `.never-<name>`, `.not-yet-<part>`, `.followed`.
    pub fn block(&self, task: &Task<'_>) -> Block {
        match self {
            Self::Hurt(name) => app::hurt(task, name),
            Self::NoAddress => app::note(Tone::NotYet, Say::ui("mail-no-address")),
            Self::NotAnAddress(typed) => {
                app::note(Tone::NotYet, Say::ui("mail-not-an-address").with("typed", typed.as_str()))
            }
            Self::NoSubject => app::note(Tone::NotYet, Say::ui("mail-no-subject")),
            Self::NoText => app::note(Tone::NotYet, Say::ui("mail-no-text")),
            Self::Sent => app::note(Tone::Info, Say::ui("mail-is-sent")),
            Self::Off(part, letter) => {
                let ui = match part.as_str() {
                    "to" => "mail-off-to",
                    "subject" => "mail-off-subject",
                    "files" => "mail-off-files",
                    "reply" => "mail-off-reply",
                    _ => "mail-off-text",
                };
                let say = task.own_or(&format!("not-yet-{part}"), ui);
                let say = say.with("to", letter.to.trim()).with("subject", letter.subject.trim());
                app::note(Tone::NotYet, say)
            }
            Self::OtherBox(part) => {
                let say = task.own_or("other-box", "mail-other-box").with("box", Say::ui(part.label()));
                app::note(Tone::NotYet, say)
            }
            Self::Moved(folder) => {
                let ui = match folder {
                    Folder::Bin => "mail-moved-bin",
                    Folder::Spam => "mail-moved-spam",
                    Folder::Sent => "mail-moved-sent",
                    Folder::Inbox | Folder::Drafts => "mail-moved-inbox",
                };
                app::note(Tone::Info, Say::ui(ui))
            }
            Self::Followed(_) => app::note(Tone::Info, task.own_or("followed", "mail-followed")),
        }
    }
}
