//! The file itself: folder, modes, lock, journal, setting a damaged one aside.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, backup::Backup};

use super::{FILE, Reason, Store, StoreError, chance, door, fresh, machine, migrate};
use crate::progress::LogId;

/// How a commit is made to last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Journal {
    /// One sync per commit.
    Wal,
    /// Four; where the file system cannot be relied on for more.
    Rollback,
}

impl Store {
    /// Opens the store in a folder, which is made if need be (mode 0700).
    ///
    /// A damaged file is set aside and a new one begun: see [`Store::set_aside`].
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::CannotKeep`], [`StoreError::Newer`].
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        Self::open_here(dir).map_err(|error| error.of(dir))
    }

    fn open_here(dir: &Path) -> Result<Self, StoreError> {
        make_folder(dir)?;
        let lock = lock(dir)?;
        let path = dir.join(FILE);
        match Self::begin(dir, &path, None) {
            Err(error) if error.is_damage() => {
                let aside = set_aside(&path)?;
                let mut store = Self::begin(dir, &path, Some(aside))?;
                store.lock = lock;
                Ok(store)
            }
            opened => opened.map(|mut store| {
                store.lock = lock;
                store
            }),
        }
    }

    /// A store that keeps nothing: the program still teaches.
    ///
    /// # Errors
    /// When not even memory can be had.
    pub fn memory() -> Result<Self, StoreError> {
        Self::with(Connection::open_in_memory()?, None, None)
    }

    pub(super) fn begin(dir: &Path, path: &Path, set_aside: Option<PathBuf>) -> Result<Self, StoreError> {
        let new = !path.exists();
        if new {
            fresh::lay(path, shared(dir));
        }
        private(path, shared(dir))?;
        if new {
            sync_folder(path);
        }
        let db = connect(path, journal_for(dir))?;
        let mut store = Self::with(db, Some(dir.to_owned()), set_aside)?;
        store.settle(dir, path)?;
        Ok(store)
    }

    fn with(mut db: Connection, dir: Option<PathBuf>, set_aside: Option<PathBuf>) -> Result<Self, StoreError> {
        let path = dir.as_ref().map(|dir| dir.join(FILE));
        migrate::migrate(&mut db, path.as_deref())?;
        let mut store = Self {
            db,
            dir,
            lock: None,
            only_reading: false,
            log: LogId(0),
            log_n: 0,
            next: 1,
            set_aside,
            unclean: false,
            written: false,
            here: Vec::new(),
            tries: door::Tries::default(),
        };
        store.unclean = store.own(".unclean")?.is_some_and(|value| value == "1") || store.scrub_is_due()?;
        let log = store.own(".log")?.and_then(|id| LogId::try_from(id).ok());
        match log {
            Some(log) => store.write_to(log)?,
            None => store.new_log()?,
        }
        Ok(store)
    }

    /// A new log on a machine, or over a file, that is not the one of last time.
    fn settle(&mut self, dir: &Path, path: &Path) -> Result<(), StoreError> {
        let marker = machine::marker(path);
        let known = self.own(".marker")?;
        let moved = known.as_ref().is_some_and(|known| *known != marker);
        if moved || went_back(dir, self.log, self.next) {
            self.new_log()?;
        }
        if known.as_ref() != Some(&marker) {
            self.own_set(".marker", &marker)?;
        }
        Ok(())
    }

    /// From now on this process writes another log.
    pub(super) fn new_log(&mut self) -> Result<(), StoreError> {
        let log = LogId(chance());
        self.own_set(".log", &log.to_string())?;
        self.write_to(log)
    }

    fn write_to(&mut self, log: LogId) -> Result<(), StoreError> {
        self.log = log;
        (self.log_n, self.next) = self.log_row(log)?;
        Ok(())
    }

    /// All that was written is whole: were this the end, nothing would have to be checked at the next start.
    pub(super) fn rest(&mut self) -> Result<(), StoreError> {
        if !self.unclean && self.own(".unclean")?.is_some_and(|value| value == "1") {
            self.own_set(".unclean", "0")?;
        }
        self.written = false;
        Ok(())
    }

    /// Ends properly: nothing has to be checked at the next start.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.here.clear();
        if self.only_reading {
            return self.db.close().map_err(|(_, error)| error.into());
        }
        self.rest()?;
        if let Some(dir) = &self.dir {
            // Only a hint: a folder without it is a folder that nobody turned back.
            let _ = fs::write(dir.join("paso.marker"), format!("{} {}\n", self.log, self.next));
            let _ = mode(&dir.join("paso.marker"), shared(dir));
        }
        self.db.close().map_err(|(_, error)| error.into())
    }
}

/// The file holds less of its own log than this folder has seen: an older copy was put in its place.
fn went_back(dir: &Path, log: LogId, next: u64) -> bool {
    let Ok(text) = fs::read_to_string(dir.join("paso.marker")) else { return false };
    let mut words = text.split_whitespace();
    let seen = words.next().map(|id| LogId::try_from(id.to_owned()));
    let reached = words.next().and_then(|number| number.parse::<u64>().ok());
    seen == Some(Ok(log)) && reached.is_some_and(|reached| reached > next)
}

pub(super) fn connect(path: &Path, journal: Journal) -> Result<Connection, StoreError> {
    let db = Connection::open(path)?;
    // The lock file keeps others out; exclusive mode needs no shared memory, which some disks do not offer.
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // A newer Paso's file is not touched, not even its journal mode.
    migrate::version(&db, path)?;
    db.pragma_update(None, "secure_delete", true)?;
    let wanted = if journal == Journal::Wal { "WAL" } else { "DELETE" };
    let had: String = db.pragma_update_and_check(None, "journal_mode", wanted, |row| row.get(0))?;
    if journal == Journal::Wal && had != "wal" {
        db.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    }
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "cache_size", -512)?;
    Ok(db)
}

fn make_folder(dir: &Path) -> Result<(), StoreError> {
    if dir.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(dir)?)
}

/// One Paso at a time. Where a file system knows no locks, none is held.
fn lock(dir: &Path) -> Result<Option<File>, StoreError> {
    let path = dir.join("paso.lock");
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path)?;
    let _ = mode(&path, shared(dir));
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy { dir: dir.to_owned() }),
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

/// A folder that a group of accounts shares: its files are the group's too.
#[cfg(unix)]
pub(super) fn shared(dir: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(dir).is_ok_and(|meta| meta.permissions().mode() & 0o2020 != 0)
}

#[cfg(not(unix))]
pub(super) fn shared(_dir: &Path) -> bool {
    false
}

#[cfg(unix)]
fn mode(path: &Path, shared: bool) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let wanted = if shared { 0o660 } else { 0o600 };
    if fs::metadata(path)?.permissions().mode() & 0o777 == wanted {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(wanted))
}

#[cfg(not(unix))]
fn mode(_path: &Path, _shared: bool) -> io::Result<()> {
    Ok(())
}

/// Makes the file before SQLite does, so that nobody else can ever read it.
pub(super) fn private(path: &Path, shared: bool) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    // In a shared folder the file may be another account's: whoever made it has set its mode.
    let _ = mode(path, shared);
    Ok(())
}

/// The name of a new file lasts only when its folder was written too; where a system cannot do that, it need not.
pub(super) fn sync_folder(path: &Path) {
    let _ = path.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
}

/// Write-ahead logging is for file systems that keep their promises about order; not for sticks and shares.
#[cfg(target_os = "linux")]
fn journal_for(dir: &Path) -> Journal {
    const NFS: i64 = 0x6969;
    const SMB: [i64; 3] = [0x517b, 0xff53_4d42, 0xfe53_4d42];
    const FAT: [i64; 2] = [0x4d44, 0x2011_bab0];
    const FUSE: i64 = 0x6573_5546;
    const NINE_P: i64 = 0x0102_1997;
    let Ok(found) = rustix::fs::statfs(dir) else { return Journal::Wal };
    #[allow(clippy::useless_conversion, reason = "the type differs between processors")]
    let kind = i64::from(found.f_type) & 0xffff_ffff;
    let unsure = kind == NFS || kind == FUSE || kind == NINE_P || SMB.contains(&kind) || FAT.contains(&kind);
    if unsure { Journal::Rollback } else { Journal::Wal }
}

#[cfg(not(target_os = "linux"))]
fn journal_for(_dir: &Path) -> Journal {
    Journal::Wal
}

/// `paso.db` becomes `paso.db.damaged-1` (or the next free number), with what belongs to it.
pub(super) fn set_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let beside = |end: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    let free = (1..10_000).map(|n| beside(&format!(".damaged-{n}"))).find(|aside| !aside.exists());
    let Some(aside) = free else {
        return Err(StoreError::CannotKeep { reason: Reason::Other("too many damaged files".into()) });
    };
    fs::rename(path, &aside)?;
    for end in ["-wal", "-journal", "-shm"] {
        let mut to = aside.as_os_str().to_owned();
        to.push(end);
        match fs::rename(beside(end), to) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(aside)
}

/// A whole copy of an open database; the file must not exist, and is nobody else's to read.
pub(super) fn copy(db: &Connection, to: &Path) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::Exists { file: to.to_owned() });
    }
    private(to, false)?;
    let copied = (|| {
        let mut target = Connection::open(to)?;
        Backup::new(db, &mut target)?.run_to_completion(256, std::time::Duration::ZERO, None)?;
        // A copy on a stick is one file, readable everywhere.
        target.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        target.close().map_err(|(_, error)| error)
    })();
    if copied.is_err() {
        let _ = fs::remove_file(to);
    }
    Ok(copied?)
}
