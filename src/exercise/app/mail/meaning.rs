//! What a press means, here and now: the only place in the mailbox where ids of controls gain meaning.
//! Must never change anything: it says what is to be done.

use super::{
    Place, State,
    world::{Change, Folder, Letter},
};
use crate::{exercise::Task, lesson::MailTask};

/// What is to be done.
pub(super) enum Meaning {
    /// Looks at something else.
    Go(Place),
    /// Opens a letter.
    Open(Place, String, Folder),
    /// Changes the mailbox and goes on elsewhere.
    Do(Change, Place),
    /// Throws away, puts back, reports: changes the mailbox, goes on elsewhere and says what happened.
    Move(String, Folder),
    /// Sends, if nothing is missing.
    Send(u32),
    /// Follows the link in a letter.
    Follow(String),
    /// Takes back what was done last.
    Undo,
}

use Meaning::{Do, Follow, Go, Move, Open, Send, Undo};

impl State {
    /// `None` for an id that means nothing here. Ids that a lesson may use are listed in `view`.
    pub(super) fn meaning(&self, task: &Task<'_>, config: &MailTask, id: &str) -> Option<Meaning> {
        let meaning = match (&self.place, id) {
            (_, "undo") => Undo,
            (Place::List(_), "new") => Go(Place::Write(self.world.free())),
            (Place::List(folder), _) => return row(*folder, id),
            (Place::Read(letter), "back") => Go(Place::List(self.folder(letter))),
            (Place::Read(letter), "reply") => self.begin(answer(task, letter)),
            (Place::Read(letter), "forward") => self.begin(forward(task, letter)),
            (Place::Read(letter), "spam") => Move(letter.clone(), Folder::Spam),
            (Place::Read(letter), "bin") => Move(letter.clone(), Folder::Bin),
            (Place::Read(letter), "not-spam") => Move(letter.clone(), Folder::Inbox),
            (Place::Read(letter), "restore") => Move(letter.clone(), home(config, letter)),
            (Place::Read(letter), "link") => Follow(letter.clone()),
            (Place::Own(_), "back") => Go(Place::List(Folder::Sent)),
            (Place::Own(place), "again") => self.begin(self.world.sent.get(*place)?.clone()),
            (Place::Write(number), "send") => Send(*number),
            (Place::Write(number), "attach") => Go(Place::Files(*number)),
            (Place::Write(number), "book") => Go(Place::Book(*number)),
            (Place::Write(number), "throw-away") if self.world.drafts.contains_key(number) => {
                Go(Place::Discard(*number))
            }
            (Place::Write(_), "throw-away" | "back") => Go(Place::List(Folder::Inbox)),
            (Place::Write(number), _) => {
                Do(Change::File(*number, id.strip_prefix("off-")?.to_owned()), Place::Write(*number))
            }
            (Place::Files(number), "files-back")
            | (Place::Book(number), "book-back")
            | (Place::Discard(number), "throw-away-no") => Go(Place::Write(*number)),
            (Place::Files(number), _) => {
                Do(Change::File(*number, id.strip_prefix("file-")?.to_owned()), Place::Write(*number))
            }
            (Place::Book(number), _) => {
                let address = task.plain(&format!("{}.address", id.strip_prefix("person-")?)).to_owned();
                Do(Change::Address(*number, address), Place::Write(*number))
            }
            (Place::Discard(number), "throw-away-yes") => Do(Change::Discard(*number), Place::List(Folder::Inbox)),
            _ => return None,
        };
        Some(meaning)
    }

    fn begin(&self, letter: Letter) -> Meaning {
        let number = self.world.free();
        Do(Change::Begin(number, letter), Place::Write(number))
    }

    /// Where a letter of the lesson lies.
    pub(super) fn folder(&self, letter: &str) -> Folder {
        self.world.lies.get(letter).copied().unwrap_or(Folder::Inbox)
    }
}

/// A row or a folder in a list.
fn row(folder: Folder, id: &str) -> Option<Meaning> {
    if let Some(folder) = Folder::ALL.into_iter().find(|folder| folder.name() == id) {
        return Some(Go(Place::List(folder)));
    }
    if let Some(letter) = id.strip_prefix("letter-") {
        return Some(Open(Place::Read(letter.to_owned()), letter.to_owned(), folder));
    }
    if let Some(number) = id.strip_prefix("draft-") {
        return number.parse().ok().map(|number| Go(Place::Write(number)));
    }
    let place = id.strip_prefix("sent-")?.parse::<usize>().ok()?.checked_sub(1)?;
    Some(Open(Place::Own(place), id.to_owned(), folder))
}

/// Where a letter belongs once it is out of the bin.
fn home(config: &MailTask, letter: &str) -> Folder {
    if config.start.sent.iter().any(|sent| sent == letter) { Folder::Sent } else { Folder::Inbox }
}

/// An answer: address and subject are filled in, as mail programs do everywhere.
fn answer(task: &Task<'_>, letter: &str) -> Letter {
    Letter {
        to: task.plain(&format!("{letter}.from")).to_owned(),
        subject: prefixed("Re: ", task.plain(&format!("{letter}.subject"))),
        reply_to: Some(letter.to_owned()),
        ..Letter::default()
    }
}

fn forward(task: &Task<'_>, letter: &str) -> Letter {
    Letter {
        subject: prefixed("Fwd: ", task.plain(&format!("{letter}.subject"))),
        forward_of: Some(letter.to_owned()),
        ..Letter::default()
    }
}

fn prefixed(prefix: &str, subject: &str) -> String {
    if subject.starts_with(prefix) { subject.to_owned() } else { format!("{prefix}{subject}") }
}
