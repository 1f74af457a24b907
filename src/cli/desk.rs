//! What every command works with: lessons, words, the way out. Must never panic when nobody reads any more.

use std::{
    io::{self, BufWriter, ErrorKind, Write as _},
    path::PathBuf,
};

use serde::Serialize;

use super::{Shared, draw};
use crate::{
    pack::{Pack, settings::Settings},
    page::Keys,
    report::{Cell, Table},
    run::SETTINGS,
    say::Say,
    store::{FILE, Store, StoreError},
    words::{Voice, Words, plain_text},
};

/// What stands in the way of a command.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The store says no.
    Store(StoreError),
    /// Something that a person can set right.
    Say(Say),
    /// What was written could not be put where it was to go.
    Output(io::Error),
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Say> for Trouble {
    fn from(say: Say) -> Self {
        Self::Say(say)
    }
}

impl Trouble {
    /// What happened and what to do next.
    pub fn say(&self) -> Say {
        match self {
            // what a learner is told on the screen would speak of learning
            Self::Store(StoreError::CannotKeep { reason }) => super::store::reason(reason),
            Self::Store(error) => error.say(),
            Self::Say(say) => say.clone(),
            Self::Output(error) => Say::ui("cli-cannot-write").with("detail", error.to_string()),
        }
    }
}

/// True: all is well. False: there is something to mend.
pub(super) type Done = Result<bool, Trouble>;

/// What a command works with.
pub(super) struct Desk<'a> {
    /// Options of every command.
    pub shared: &'a Shared,
    /// All lessons.
    pub pack: Pack,
    /// All words.
    pub words: Words,
    /// Those of the person who asks.
    pub voice: Voice,
    out: BufWriter<io::Stdout>,
    /// Nobody reads any more, or nothing more can be written.
    stopped: Option<io::Error>,
}

impl<'a> Desk<'a> {
    pub fn new(shared: &'a Shared) -> Self {
        let pack = shared.pack();
        let words = Words::new(pack.clone());
        let voice = words.voice(&shared.language());
        Self { shared, pack, words, voice, out: BufWriter::new(io::stdout()), stopped: None }
    }

    /// Words without marks.
    pub fn text(&self, say: &Say) -> String {
        plain_text(&self.voice.say(say))
    }

    /// Puts something out. After the first time that it cannot be, nothing more is tried.
    pub fn put(&mut self, text: &str) {
        if self.stopped.is_none()
            && let Err(error) = self.out.write_all(text.as_bytes())
        {
            self.stopped = Some(error);
        }
    }

    /// One line.
    pub fn line(&mut self, text: &str) {
        self.put(text);
        self.put("\n");
    }

    /// A message, perhaps of several lines.
    pub fn say(&mut self, say: &Say) {
        let text = self.text(say);
        self.line(&text);
    }

    /// Lets what was put out so far be seen at once.
    pub fn flush(&mut self) {
        if self.stopped.is_none()
            && let Err(error) = self.out.flush()
        {
            self.stopped = Some(error);
        }
    }

    /// Is there still somebody who reads?
    pub fn is_read(&self) -> bool {
        self.stopped.is_none()
    }

    /// For whoever stands at the screen, even when the output goes elsewhere.
    pub fn aside(&self, say: &Say) {
        complain(&self.text(say));
    }

    /// A table in columns.
    pub fn table(&mut self, table: &Table) {
        let text = draw::table(table, &self.voice);
        self.put(&text);
    }

    /// One row of a table that is too long to be measured.
    pub fn row(&mut self, cells: &[Cell], widths: &[usize]) {
        let text = draw::row(cells, widths, &self.voice);
        self.line(&text);
    }

    /// A value for other programs.
    pub fn json(&mut self, value: &impl Serialize) {
        let text = serde_json::to_string_pretty(value).unwrap_or_default();
        self.line(&draw::harmless(&text));
    }

    /// The end: everything is out. A reader that has seen enough is no trouble.
    pub fn finish(mut self) -> Result<(), Trouble> {
        self.flush();
        match self.stopped {
            Some(error) if error.kind() != ErrorKind::BrokenPipe => Err(Trouble::Output(error)),
            _ => Ok(()),
        }
    }

    /// What is printed on the keys of this machine, as its settings say.
    pub fn keys(&self) -> Keys {
        let file = self.shared.data().map(|folder| folder.join(SETTINGS));
        file.and_then(|file| Settings::load(&file).0.keyboard).unwrap_or_else(|| Keys::likely(&self.shared.language()))
    }

    /// The data folder.
    pub fn folder(&self) -> Result<PathBuf, Trouble> {
        self.shared.data().ok_or_else(|| Say::ui("cli-no-folder").into())
    }

    /// The store in the data folder, made if need be.
    pub fn store(&self) -> Result<Store, Trouble> {
        let store = Store::open(&self.folder()?)?;
        if let Some(aside) = store.set_aside() {
            self.aside(&Say::ui("store-set-aside").with("file", aside.display().to_string()));
        }
        Ok(store)
    }

    /// The store, if anything was ever kept here.
    pub fn kept(&self) -> Result<Store, Trouble> {
        let folder = self.folder()?;
        if folder.join(FILE).try_exists().unwrap_or(true) {
            self.store()
        } else {
            Err(Say::ui("cli-nothing-kept").with("folder", folder.display().to_string()).into())
        }
    }
}

/// A line or more to standard error; nothing can be done when that is closed too.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
