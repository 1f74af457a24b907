//! `paso sync`: machines of a centre exchange their logs through a folder on a stick, a share, or anything that keeps
//! folders equal. Each machine writes one file, only at its end; nobody writes another's. So nothing needs a lock.
//! Must never believe more of a file than its whole pieces, nor keep in it who asked to be forgotten.
//!
//! ```text
//! paso-exchange/<log of the machine>.paso: "PasoXchg" · version 1 · id, 16 bytes · pieces (see pieces.rs) of lines
//! ```
//! A file that begins anew, because it was lost or somebody was forgotten, has a new id: others read it from its start.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use rusqlite::{OptionalExtension, params};

use super::{
    Store, StoreError, chance,
    intake::Intake,
    line::Line,
    log::{COLUMNS, FROM},
    machine::text_sum,
    pieces::{Mark, Pieces, Whole, is_chain},
    traces,
};

/// The folder inside the one that is given.
pub const FOLDER: &str = "paso-exchange";
const END: &str = "paso";
const MAGIC: &[u8; 8] = b"PasoXchg";
const VERSION: u8 = 1;
const HEAD: usize = 25;
/// So many pieces are taken in one transaction: 4 MiB of lines.
const TOGETHER: usize = 16;
/// Memory for the tables while much comes in, in KiB.
const CACHE: i64 = 16_384;

/// What was exchanged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanged {
    /// Events given.
    pub sent: u64,
    /// Events that were new here.
    pub got: u64,
    /// Files of other machines.
    pub others: usize,
    /// Files that are not whole yet, by name: what is whole was taken, the rest comes another time.
    pub waiting: Vec<String>,
    /// Files that a newer Paso wrote, by name.
    pub newer: Vec<String>,
    /// Lines that are no event.
    pub strange: u64,
}

/// What is known of a file.
struct Known {
    id: String,
    top: i64,
    erased: i64,
    mark: Mark,
}

/// Events that the folder holds, so that a new file does not hold them again.
type Keys = Vec<u128>;

impl Store {
    /// Exchanges with the other machines through `dir`. May be cut off at any instant and done again.
    ///
    /// # Errors
    /// [`StoreError::Elsewhere`] for the folder; [`StoreError::CannotKeep`], [`StoreError::Damaged`] for the store.
    pub fn exchange(&mut self, dir: &Path) -> Result<Exchanged, StoreError> {
        self.here.clear();
        self.db.pragma_update(None, "cache_size", -CACHE)?;
        let done = self.exchange_in(&dir.join(FOLDER));
        self.db.pragma_update(None, "cache_size", -512)?;
        done
    }

    fn exchange_in(&mut self, folder: &Path) -> Result<Exchanged, StoreError> {
        let elsewhere = |error: io::Error| StoreError::elsewhere(folder, &error);
        fs::create_dir_all(folder).map_err(elsewhere)?;
        self.fold_waiting()?;
        let mut done = Exchanged::default();
        let path = folder.join(format!("{}.{END}", self.log));
        let mut own = self.own_file(&path)?;
        if let Some(known) = &mut own {
            done.sent = self.append_to(&path, known).map_err(elsewhere)?;
        }
        let mut keys = if own.is_none() { Some(Keys::new()) } else { None };
        let mut intake = Intake::default();
        for other in files(folder).map_err(elsewhere)?.into_iter().filter(|file| *file != path) {
            done.others += 1;
            self.read_other(&other, &mut intake, keys.as_mut(), &mut done)?;
        }
        (done.got, done.strange) = (intake.new, intake.strange);
        intake.finish(self)?;
        let mut own = match (own, keys) {
            (Some(mut known), _) => {
                self.forget_in(&path, &mut known).map_err(elsewhere)?;
                known
            }
            (None, keys) => {
                let mut keys = keys.unwrap_or_default();
                keys.sort_unstable();
                let (known, sent) = self.begin_file(&path, &keys).map_err(elsewhere)?;
                done.sent = sent;
                known
            }
        };
        own.top = self.top()?;
        self.remember(&own, true)?;
        Ok(done)
    }

    /// Our file, if it is the one that we wrote, as far as we wrote it.
    fn own_file(&self, path: &Path) -> Result<Option<Known>, StoreError> {
        let Ok(mut file) = File::open(path) else { return Ok(None) };
        let Ok(Ok(id)) = head(&mut file) else { return Ok(None) };
        let known = self.known(&id)?;
        Ok(known.filter(|known| goes_on(&mut file, known.mark)))
    }

    fn known(&self, id: &str) -> Result<Option<Known>, StoreError> {
        let sql = "SELECT top, erased, size, piece, chain FROM exchange WHERE file = ?1";
        let mut query = self.db.prepare_cached(sql)?;
        let found = query.query_row([id], |row| {
            let mark = Mark { size: row.get(2)?, piece: row.get(3)?, chain: row.get::<_, i64>(4)?.cast_unsigned() };
            Ok(Known { id: id.to_owned(), top: row.get(0)?, erased: row.get(1)?, mark })
        });
        Ok(found.optional()?)
    }

    fn remember(&self, known: &Known, own: bool) -> Result<(), StoreError> {
        let sql = "INSERT INTO exchange VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (file) DO UPDATE SET
            top = ?3, erased = ?4, size = ?5, piece = ?6, chain = ?7 WHERE size <> ?5 OR top <> ?3 OR erased <> ?4";
        let Known { id, top, erased, mark } = known;
        let row = params![id, own, top, erased, mark.size, mark.piece, mark.chain.cast_signed()];
        self.db.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }

    /// The last row of the log.
    pub(super) fn top(&self) -> Result<i64, StoreError> {
        Ok(self.db.query_row("SELECT coalesce(max(n), 0) FROM event", [], |row| row.get(0))?)
    }

    /// Writes what is new here behind what the folder has of us.
    fn append_to(&self, path: &Path, known: &mut Known) -> io::Result<u64> {
        if self.top().map_err(io::Error::other)? <= known.top {
            return Ok(0);
        }
        let mut file = OpenOptions::new().write(true).open(path)?;
        // behind it there may be what a power cut left: nobody counts on it
        file.set_len(known.mark.size)?;
        file.seek(SeekFrom::End(0))?;
        let mut pieces = Pieces::new(BufWriter::new(file), known.mark);
        let sent = self.rows_after(known.top, |line| pieces.line(&line.json()).map(|()| true))?;
        known.mark = synced(pieces)?;
        Ok(sent)
    }

    /// A file of our own with all that the folder does not have.
    fn begin_file(&self, path: &Path, keys: &Keys) -> io::Result<(Known, u64)> {
        let mut sent = 0;
        let known = self.write_anew(path, |store, pieces| {
            sent = store.rows_after(0, |line| {
                let new = keys.binary_search(&key(line)).is_err();
                if new {
                    pieces.line(&line.json())?;
                }
                Ok(new)
            })?;
            Ok(())
        })?;
        Ok((known, sent))
    }

    /// Our file without those who asked to be forgotten since it was begun.
    fn forget_in(&self, path: &Path, known: &mut Known) -> io::Result<()> {
        let erased = self.erased().map_err(io::Error::other)?;
        if i64::try_from(erased.len()).unwrap_or(i64::MAX) == known.erased {
            return Ok(());
        }
        let mut old = OpenOptions::new().read(true).write(true).open(path)?;
        old.seek(SeekFrom::Start(HEAD as u64))?;
        let top = known.top;
        *known = self.write_anew(path, |_, pieces| {
            let mut whole = Whole::new(BufReader::new(&old), Mark::start(HEAD));
            while let Some(raw) = whole.next()? {
                for text in raw.split(|byte| *byte == b'\n') {
                    let line = std::str::from_utf8(text).ok().and_then(Line::parse);
                    if let Some(line) = line.filter(|line| !erased.contains(&line.learner) || line.erases()) {
                        pieces.line(&line.json())?;
                    }
                }
            }
            Ok(())
        })?;
        known.top = top;
        traces::overwrite(&old)
    }

    fn write_anew(
        &self,
        path: &Path,
        fill: impl FnOnce(&Self, &mut Pieces<BufWriter<File>>) -> io::Result<()>,
    ) -> io::Result<Known> {
        let id = format!("{:032x}", chance());
        let beside = path.with_extension("new");
        let mut file = File::create(&beside)?;
        file.write_all(MAGIC)?;
        file.write_all(&[VERSION])?;
        file.write_all(&u128::from_str_radix(&id, 16).unwrap_or_default().to_be_bytes())?;
        let mut pieces = Pieces::new(BufWriter::new(file), Mark::start(HEAD));
        fill(self, &mut pieces)?;
        let mark = synced(pieces)?;
        fs::rename(&beside, path)?;
        super::file::sync_folder(path);
        let erased = self.erased().map_err(io::Error::other)?.len();
        Ok(Known { id, top: 0, erased: i64::try_from(erased).unwrap_or(i64::MAX), mark })
    }

    /// Rows behind `top`, in the order in which they came here; how many were used.
    fn rows_after(&self, top: i64, mut each: impl FnMut(&Line) -> io::Result<bool>) -> io::Result<u64> {
        let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE event.n > ?1 ORDER BY event.n");
        let mut query = self.db.prepare_cached(&sql).map_err(io::Error::other)?;
        let mut rows = query.query([top]).map_err(io::Error::other)?;
        let mut used = 0;
        while let Some(row) = rows.next().map_err(io::Error::other)? {
            used += u64::from(each(&Line::read(row).map_err(io::Error::other)?)?);
        }
        Ok(used)
    }

    fn read_other(
        &mut self,
        path: &Path,
        intake: &mut Intake,
        mut keys: Option<&mut Keys>,
        done: &mut Exchanged,
    ) -> Result<(), StoreError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Ok(mut file) = File::open(path) else {
            done.waiting.push(name);
            return Ok(());
        };
        let id = match head(&mut file) {
            Ok(Ok(id)) => id,
            Ok(Err(version)) if version > VERSION => {
                done.newer.push(name);
                return Ok(());
            }
            Ok(Err(_)) | Err(_) => {
                done.waiting.push(name);
                return Ok(());
            }
        };
        let length = file.metadata().map_or(0, |meta| meta.len());
        let seen = self.known(&id)?;
        let mark = match seen.map(|seen| seen.mark) {
            Some(mark) if mark.size == length && keys.is_none() => return Ok(()),
            // an older state of a file that is being copied: nothing new can be in it
            Some(mark) if mark.size > length => {
                done.waiting.push(name);
                return Ok(());
            }
            Some(mark) if keys.is_none() && goes_on(&mut file, mark) => mark,
            _ => Mark::start(HEAD),
        };
        if file.seek(SeekFrom::Start(mark.size)).is_err() {
            done.waiting.push(name);
            return Ok(());
        }
        let mut whole = Whole::new(BufReader::new(file), mark);
        let mut more = true;
        while more {
            self.together(|store| {
                for _ in 0..TOGETHER {
                    // what cannot be read now comes another time
                    let Ok(Some(raw)) = whole.next() else {
                        more = false;
                        break;
                    };
                    intake.piece(store, raw, |line| {
                        if let Some(keys) = &mut keys {
                            keys.push(key(line));
                        }
                    })?;
                }
                intake.settle(store)?;
                store.remember(&Known { id: id.clone(), top: 0, erased: 0, mark: whole.mark() }, false)
            })?;
        }
        if whole.torn() {
            done.waiting.push(name);
        }
        Ok(())
    }
}

/// What a line is known by: its keys, and its text.
fn key(line: &Line) -> u128 {
    let keys = text_sum(&format!("{} {} {} {}", line.log, line.seq, line.learner, line.visit));
    u128::from(keys.cast_unsigned()) << 64 | u128::from(text_sum(&line.text).cast_unsigned())
}

/// The file's id, or the version of a file that is not of ours.
fn head(file: &mut File) -> io::Result<Result<String, u8>> {
    let mut head = [0; HEAD];
    file.read_exact(&mut head)?;
    if head[..8] != *MAGIC || head[8] != VERSION {
        return Ok(Err(if head[..8] == *MAGIC { head[8] } else { 0 }));
    }
    let mut id = [0; 16];
    id.copy_from_slice(&head[9..]);
    Ok(Ok(format!("{:032x}", u128::from_be_bytes(id))))
}

/// Is what was read or written still there, up to that mark?
fn goes_on(file: &mut File, mark: Mark) -> bool {
    if file.metadata().map_or(0, |meta| meta.len()) < mark.size {
        return false;
    }
    let mut piece = [0; 16];
    mark.piece == 0
        || (file.seek(SeekFrom::Start(mark.piece)).is_ok()
            && file.read_exact(&mut piece).is_ok()
            && is_chain(&piece, mark.chain))
}

/// Closes a file so that it outlasts a power cut.
fn synced(pieces: Pieces<BufWriter<File>>) -> io::Result<Mark> {
    let (to, mark) = pieces.finish()?;
    to.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
    Ok(mark)
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == END) && path.is_file())
        .collect();
    files.sort();
    Ok(files)
}
