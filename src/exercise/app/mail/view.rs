//! How a mailbox looks: list → read → write, never two at once.
//!
//! ```text
//! ┌ Mail ─────────────────────────┐  ┌ Mail ─────────────────────────┐  ┌ Mail ─────────────────────────┐
//! │ Inbox                         │  │ Lunch on Sunday               │  │ New email                     │
//! │   [ New email ]               │  │ From     Carmen Ruiz          │  │   To       _________________  │
//! │   From      Subject           │  │ Address  carmen@mail.example  │  │   Subject  _________________  │
//! │ > new  Carmen  Lunch on Su…   │  │ Hello Ana, do you …           │  │   Text     _________________  │
//! │   [ Inbox ] [ Sent ] [ Bin ]  │  │ [ Back ] [ Reply ] [ Bin ]    │  │   [ Send ] [ Throw away ]     │
//! └───────────────────────────────┘  └───────────────────────────────┘  └───────────────────────────────┘
//! ```
//!
//! Ids for solution scripts. Lists: `new undo inbox sent drafts spam bin letter-<name> draft-<n> sent-<n>` (the learner's own,
//! from 1). Reading: `back reply forward spam bin not-spam restore link again undo`. Writing: `to book subject text off-<file>
//! send attach throw-away undo back`; then `file-<name> files-back`, `person-<name> book-back`, `throw-away-yes throw-away-no`.

use super::{
    Place, State,
    world::{Folder, Letter, Part},
};
use crate::{
    exercise::{Task, View, app},
    lesson::MailTask,
    page::{Block, Control, TableRow, Text},
    say::{Id, Say},
};

/// Rows of the box for the text.
const TEXT_LINES: u8 = 3;

impl State {
    /// What to show.
    pub fn view(&self, task: &Task<'_>, config: &MailTask) -> View {
        let (mut body, start, back) = match &self.place {
            Place::List(folder) => (self.list(task, config, *folder), None, None),
            Place::Read(letter) => (self.read(task, config, letter), Some("back"), None),
            Place::Own(place) => (self.own(task, *place), Some("back"), None),
            Place::Write(number) => {
                let letter = self.world.draft(*number);
                let start = Part::ALL.into_iter().find(|part| letter.part(*part).is_empty()).unwrap_or(Part::To).name();
                let body = if self.solved { written(task, &letter) } else { self.write(task, config, &letter) };
                (body, Some(start), None)
            }
            Place::Files(number) => (self.files(task, config, *number), None, Some("files-back")),
            Place::Book(_) => (book(task, config), None, Some("book-back")),
            Place::Discard(_) => (discard(), Some("throw-away-no"), Some("throw-away-no")),
        };
        if self.solved {
            body = app::freeze(body);
        }
        let mut blocks = vec![Block::Panel { name: app::panel_name(task, "mail"), body }];
        blocks.extend(self.note.as_ref().map(|note| note.block(task)));
        let start = match &self.place {
            Place::List(folder) => self.first_row(config, *folder).or(Some("new".into())),
            _ => start.map(Id::from),
        };
        let unsent = matches!(&self.place, Place::Write(number) if self.world.drafts.contains_key(number));
        View {
            ask: vec![Block::Para(task.ask().into())],
            body: blocks,
            start,
            back: back.map(Id::from),
            status: (unsent && !self.solved).then(|| Say::ui("not-sent-yet")),
            part: self.part(),
        }
    }

    /// Another name for each thing that is asked for in turn, so that focus settles anew.
    fn part(&self) -> String {
        match &self.place {
            Place::List(folder) => folder.name().to_owned(),
            Place::Read(letter) => format!("read-{letter}"),
            Place::Own(place) => format!("own-{place}"),
            Place::Write(number) => format!("write-{number}"),
            Place::Files(number) => format!("files-{number}"),
            Place::Book(number) => format!("book-{number}"),
            Place::Discard(number) => format!("discard-{number}"),
        }
    }

    fn list(&self, task: &Task<'_>, config: &MailTask, folder: Folder) -> Vec<Block> {
        let mut body = vec![Block::Head(Say::ui(folder_name(folder)).into()), Block::Row(self.with_undo(vec![new()]))];
        let rows = self.rows(task, config, folder);
        if rows.is_empty() {
            body.push(Block::Para(Say::ui("mail-empty").into()));
        } else {
            let who = if matches!(folder, Folder::Sent | Folder::Drafts) { "mail-to" } else { "mail-from" };
            body.push(Block::Table { heads: vec![Say::ui(who).into(), Say::ui("mail-subject").into()], rows });
        }
        let shown = |folder: &Folder| *folder != Folder::Drafts || !self.world.drafts.is_empty();
        let button = |folder: Folder| Control::button(folder.name(), Say::ui(folder_name(folder)));
        body.push(Block::Row(Folder::ALL.into_iter().filter(shown).map(button).collect()));
        body
    }

    /// Letters of the lesson that lie in a folder, newest first.
    fn letters<'a>(&'a self, config: &'a MailTask, folder: Folder) -> impl Iterator<Item = &'a String> {
        let all = config.start.inbox.iter().chain(&config.start.spam).chain(&config.start.sent);
        all.filter(move |letter| self.world.lies.get(*letter) == Some(&folder))
    }

    fn rows(&self, task: &Task<'_>, config: &MailTask, folder: Folder) -> Vec<TableRow> {
        let own = |id: String, letter: &Letter| TableRow {
            id: Some(id.into()),
            cells: vec![typed(letter.to.trim()), typed(letter.subject.trim())],
            mark: None,
        };
        let mut rows = Vec::new();
        match folder {
            Folder::Drafts => {
                rows.extend(self.world.drafts.iter().map(|(n, letter)| own(format!("draft-{n}"), letter)));
            }
            Folder::Sent => {
                let numbered = self.world.sent.iter().enumerate().rev();
                rows.extend(numbered.map(|(place, letter)| own(format!("sent-{}", place + 1), letter)));
            }
            Folder::Inbox | Folder::Spam | Folder::Bin => {}
        }
        rows.extend(self.letters(config, folder).map(|letter| {
            let who = if is_sent(config, letter) { "to" } else { "from-name" };
            let is_new = !self.seen.contains(letter) && folder != Folder::Bin;
            TableRow {
                id: Some(format!("letter-{letter}").into()),
                cells: vec![task.world(&format!("{letter}.{who}")), task.world(&format!("{letter}.subject"))],
                mark: is_new.then(|| Say::ui("mail-new-mark").into()),
            }
        }));
        rows
    }

    fn first_row(&self, config: &MailTask, folder: Folder) -> Option<Id> {
        match folder {
            Folder::Sent if !self.world.sent.is_empty() => Some(format!("sent-{}", self.world.sent.len()).into()),
            Folder::Drafts => self.world.drafts.keys().next().map(|number| format!("draft-{number}").into()),
            _ => self.letters(config, folder).next().map(|letter| format!("letter-{letter}").into()),
        }
    }

    fn read(&self, task: &Task<'_>, config: &MailTask, letter: &str) -> Vec<Block> {
        let word = |name: &str| task.world(&format!("{letter}.{name}"));
        let has = |name: &str| !task.plain(&format!("{letter}.{name}")).is_empty();
        let rows = if is_sent(config, letter) {
            vec![fact("mail-to", word("to"))]
        } else {
            vec![fact("mail-from", word("from-name")), fact("mail-address", word("from"))]
        };
        let mut body = vec![Block::Head(word("subject")), Block::Table { heads: Vec::new(), rows }];
        body.push(Block::Para(word("text")));
        if has("file") {
            body.push(Block::Table { heads: Vec::new(), rows: vec![fact("mail-file", word("file"))] });
        }
        if has("link") {
            body.push(Block::One(Control::button("link", word("link"))));
        }
        let mine: &[(&'static str, &'static str)] = match self.folder(letter) {
            Folder::Inbox => {
                &[("reply", "mail-reply"), ("forward", "mail-forward"), ("spam", "mail-spam"), ("bin", "mail-bin")]
            }
            Folder::Spam => &[("not-spam", "mail-not-spam"), ("bin", "mail-bin")],
            Folder::Bin => &[("restore", "mail-restore")],
            Folder::Sent | Folder::Drafts => &[("forward", "mail-forward"), ("bin", "mail-bin")],
        };
        let mut row = vec![button("back", "go-back")];
        row.extend(mine.iter().map(|&(id, word)| button(id, word)));
        body.push(Block::Row(self.with_undo(row)));
        body
    }

    fn own(&self, task: &Task<'_>, place: usize) -> Vec<Block> {
        let letter = self.world.sent.get(place).cloned().unwrap_or_default();
        let mut rows = vec![fact("mail-to", typed(letter.to.trim()))];
        rows.extend(letter.files.iter().map(|file| fact("mail-file", task.world(file))));
        vec![
            Block::Head(typed(letter.subject.trim())),
            Block::Table { heads: Vec::new(), rows },
            Block::Para(Text::Own(letter.text)),
            Block::Row(self.with_undo(vec![button("back", "go-back"), button("again", "mail-again")])),
        ]
    }

    fn write(&self, task: &Task<'_>, config: &MailTask, letter: &Letter) -> Vec<Block> {
        let field = |part: Part, lines| {
            Block::One(Control::field(part.name(), Say::ui(part.label()), letter.part(part), lines))
        };
        let head = match (&letter.reply_to, &letter.forward_of) {
            (Some(_), _) => "mail-reply-head",
            (_, Some(_)) => "mail-forward-head",
            _ => "mail-new",
        };
        let mut body = vec![Block::Head(Say::ui(head).into()), field(Part::To, 1)];
        if !config.start.book.is_empty() {
            body.push(Block::One(button("book", "mail-book")));
        }
        body.push(field(Part::Subject, 1));
        body.push(field(Part::Text, TEXT_LINES));
        if let Some(of) = &letter.forward_of {
            let text = task.world(&format!("{of}.text"));
            body.push(Block::Table { heads: Vec::new(), rows: vec![fact("mail-forwarded", text)] });
        }
        for file in &letter.files {
            body.push(Block::Table { heads: Vec::new(), rows: vec![fact("mail-file", task.world(file))] });
            body.push(Block::One(button(format!("off-{file}"), "mail-off")));
        }
        let mut row = vec![button("send", "mail-send")];
        if !config.start.files.is_empty() {
            row.push(button("attach", "mail-attach"));
        }
        row.push(button("throw-away", "mail-throw-away"));
        row.push(button("back", "go-back"));
        body.push(Block::Row(self.with_undo(row)));
        body
    }

    fn files(&self, task: &Task<'_>, config: &MailTask, number: u32) -> Vec<Block> {
        let attached = self.world.draft(number).files;
        let row = |file: &String| TableRow {
            id: Some(format!("file-{file}").into()),
            cells: vec![task.world(file)],
            mark: attached.contains(file).then(|| Say::ui("mail-attached-mark").into()),
        };
        vec![
            Block::Head(Say::ui("mail-files").into()),
            Block::Table { heads: Vec::new(), rows: config.start.files.iter().map(row).collect() },
            Block::One(button("files-back", "go-back")),
        ]
    }

    /// The button that takes back, only when there is something to take back.
    fn with_undo(&self, mut row: Vec<Control>) -> Vec<Control> {
        if !self.past.is_empty() {
            row.push(button("undo", "undo"));
        }
        row
    }
}

/// A letter that counts as it stands: no boxes any more.
fn written(task: &Task<'_>, letter: &Letter) -> Vec<Block> {
    let row = |part: Part| fact(part.label(), typed(letter.part(part).trim()));
    let mut rows: Vec<_> = Part::ALL.into_iter().filter(|part| !letter.part(*part).is_empty()).map(row).collect();
    rows.extend(letter.files.iter().map(|file| fact("mail-file", task.world(file))));
    vec![Block::Table { heads: Vec::new(), rows }]
}

fn book(task: &Task<'_>, config: &MailTask) -> Vec<Block> {
    let row = |person: &String| TableRow {
        id: Some(format!("person-{person}").into()),
        cells: vec![task.world(&format!("{person}.name")), task.world(&format!("{person}.address"))],
        mark: None,
    };
    vec![
        Block::Head(Say::ui("mail-book").into()),
        Block::Table { heads: Vec::new(), rows: config.start.book.iter().map(row).collect() },
        Block::One(button("book-back", "go-back")),
    ]
}

fn discard() -> Vec<Block> {
    vec![
        Block::Head(Say::ui("mail-throw-away-ask").into()),
        Block::One(button("throw-away-no", "mail-throw-away-no")),
        Block::One(button("throw-away-yes", "mail-throw-away-yes")),
    ]
}

fn is_sent(config: &MailTask, letter: &str) -> bool {
    config.start.sent.iter().any(|sent| sent == letter)
}

fn button(id: impl Into<Id>, word: &'static str) -> Control {
    Control::button(id, Say::ui(word))
}

fn new() -> Control {
    button("new", "mail-new")
}

fn fact(label: &'static str, value: Text) -> TableRow {
    TableRow { id: None, cells: vec![Say::ui(label).into(), value], mark: None }
}

/// What the learner typed; words for nothing.
fn typed(text: &str) -> Text {
    if text.is_empty() { Say::ui("mail-nothing").into() } else { Text::Own(text.to_owned()) }
}

fn folder_name(folder: Folder) -> &'static str {
    match folder {
        Folder::Inbox => "mail-inbox",
        Folder::Sent => "mail-sent",
        Folder::Drafts => "mail-drafts",
        Folder::Spam => "mail-spam-folder",
        Folder::Bin => "mail-bin-folder",
    }
}
