//! One learner's progress as a sealed file, and back: by union with what is here.
//! Must never take anybody else's events out of it, nor a word that somebody is to be forgotten.

use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

use rusqlite::OptionalExtension;

use super::{
    Store, StoreError, chance, file,
    intake::Intake,
    line::Line,
    pieces::{Mark, Pieces, Whole},
};
use crate::{
    progress::LearnerId,
    seal::{Code, Opener, SealError, Sealer},
};

/// The end of the name of a sealed file.
pub const END: &str = "progress";

impl Store {
    /// Writes everything about a learner into a new sealed file in `folder`.
    ///
    /// # Errors
    /// [`StoreError::Forgotten`] when nothing is known of them; [`StoreError::Elsewhere`] for the folder.
    pub fn take_along(&self, learner: LearnerId, folder: &Path, code: Code) -> Result<PathBuf, StoreError> {
        let elsewhere = |error: io::Error| StoreError::elsewhere(folder, &error);
        let path = self.free(learner, folder, END)?;
        let beside = path.with_extension("new");
        let written = (|| {
            file::private(&beside, false).map_err(io::Error::other)?;
            let sealer = Sealer::new(BufWriter::new(File::create(&beside)?), code, chance())?;
            let mut pieces = Pieces::new(sealer, Mark::start(0));
            let mut bad = None;
            let read = self.lines(Some(learner), |line| bad = bad.take().or(pieces.line(&line.json()).err()));
            bad.map_or(Ok(()), Err)?;
            read.map_err(io::Error::other)?;
            let to = pieces.finish()?.0.finish()?;
            to.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
            fs::rename(&beside, &path)?;
            file::sync_folder(&path);
            Ok(())
        })();
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written.map(|()| path).map_err(elsewhere)
    }

    /// Writes everything about a learner into `folder`: `text` for people, and the log as it is for programs.
    ///
    /// # Errors
    /// As [`Store::take_along`].
    pub fn write_readable(&self, learner: LearnerId, folder: &Path, text: &str) -> Result<PathBuf, StoreError> {
        let elsewhere = |error: io::Error| StoreError::elsewhere(folder, &error);
        let path = self.free(learner, folder, "html")?;
        file::private(&path, false).map_err(|error| elsewhere(io::Error::other(error)))?;
        let lines = path.with_extension("json");
        let written = (|| {
            let mut to = BufWriter::new(File::create(&lines)?);
            let (mut bad, mut between) = (None, "[\n");
            self.events_json(Some(learner), |line| {
                bad = bad.take().or(write!(to, "{between}{line}").err());
                between = ",\n";
            })
            .map_err(io::Error::other)?;
            bad.map_or(Ok(()), Err)?;
            to.write_all(if between == "[\n" { b"[]\n" } else { b"\n]\n" })?;
            to.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
            let mut to = File::create(&path)?;
            to.write_all(text.as_bytes())?;
            to.sync_all()
        })();
        if written.is_err() {
            let _ = fs::remove_file(&lines);
            let _ = fs::remove_file(&path);
        }
        written.map(|()| path).map_err(elsewhere)
    }

    /// A name in `folder` that nothing has yet.
    fn free(&self, learner: LearnerId, folder: &Path, end: &str) -> Result<PathBuf, StoreError> {
        let known = "SELECT sign FROM learner WHERE id = ?1 AND erased = 0";
        let sign = self.db.query_row(known, [learner.to_string()], |row| row.get::<_, String>(0)).optional()?;
        // the sign becomes part of a name: nothing but letters
        let sign: String =
            sign.ok_or(StoreError::Forgotten)?.chars().filter(char::is_ascii_lowercase).take(12).collect();
        let short: String = learner.to_string().chars().take(4).collect();
        let name = |n: u32| match n {
            1 => format!("paso-{sign}-{short}.{end}"),
            _ => format!("paso-{sign}-{short}-{n}.{end}"),
        };
        let free = (1..1000).map(|n| folder.join(name(n))).find(|path| !path.exists());
        free.ok_or_else(|| StoreError::Exists { file: folder.join(name(1)) })
    }

    /// Takes what the first of these sealed files holds that opens with this code; who it is, and how many events were
    /// new. All of the file or nothing.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] for the last file tried, [`StoreError::Forgotten`], [`StoreError::CannotKeep`].
    pub fn bring(&mut self, files: &[PathBuf], code: Code) -> Result<(LearnerId, u64), StoreError> {
        let mut last = StoreError::Sealed { why: SealError::Closed };
        for path in files {
            match self.bring_one(path, code) {
                Err(error @ (StoreError::Sealed { .. } | StoreError::Elsewhere { .. })) => {
                    let closed = matches!(error, StoreError::Sealed { why: SealError::Closed });
                    if !closed {
                        last = error;
                    }
                }
                done => return done,
            }
        }
        Err(last)
    }

    fn bring_one(&mut self, path: &Path, code: Code) -> Result<(LearnerId, u64), StoreError> {
        let sealed = |error: io::Error| match SealError::of(&error) {
            Some(why) => StoreError::Sealed { why },
            None => StoreError::elsewhere(path, &error),
        };
        let from = File::open(path).map_err(sealed)?;
        let opener = Opener::new(BufReader::new(from), code).map_err(sealed)?;
        let mut intake = Intake::default();
        self.here.clear();
        let learner = self.together(|store| {
            let mut learner: Option<String> = None;
            let mut whole = Whole::new(opener, Mark::start(0));
            while let Some(raw) = whole.next().map_err(sealed)? {
                for line in lines(raw).ok_or(StoreError::Sealed { why: SealError::Broken })? {
                    let one = learner.get_or_insert_with(|| line.learner.clone());
                    if *one != line.learner || line.erases() {
                        return Err(StoreError::Sealed { why: SealError::Broken });
                    }
                    intake.take(store, &line)?;
                }
            }
            if whole.torn() {
                return Err(StoreError::Sealed { why: SealError::Broken });
            }
            intake.settle(store)?;
            let id = learner.and_then(|id| LearnerId::try_from(id).ok());
            id.ok_or(StoreError::Sealed { why: SealError::Broken })
        })?;
        let new = intake.new;
        intake.finish(self)?;
        let forgotten = self.summary(learner)?.is_none();
        if forgotten { Err(StoreError::Forgotten) } else { Ok((learner, new)) }
    }
}

/// All lines of a piece, if each is an event.
fn lines(raw: &[u8]) -> Option<Vec<Line>> {
    let text = std::str::from_utf8(raw).ok()?;
    text.lines().map(Line::parse).collect()
}

/// Sealed files in a folder.
pub fn sealed_files(folder: &Path) -> Vec<PathBuf> {
    let all = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = all.filter(|path| path.extension().is_some_and(|end| end == END)).collect();
    found.sort_by(|one, other| other.cmp(one));
    found.truncate(20);
    found
}
