//! What a program wrote, recorded by strace, played again as disks that lost power: what was not synced may be there,
//! in part, or not at all.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    os::unix::ffi::OsStringExt,
    path::{Path, PathBuf},
};

use fastrand::Rng;

/// The calls that change a disk, and those that say what was promised.
pub const CALLS: &str = "trace=openat,read,write,pwrite64,lseek,fsync,fdatasync,ftruncate,unlink,rename";
/// A disk writes whole sectors.
const SECTOR: usize = 512;

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Op {
    Create(PathBuf),
    Write(PathBuf, usize, Vec<u8>),
    Truncate(PathBuf, usize),
    Sync(PathBuf),
    Unlink(PathBuf),
    Rename(PathBuf, PathBuf),
    /// Somebody was told this.
    Said(Vec<u8>),
    /// Somebody typed this.
    Heard(Vec<u8>),
}

/// Reads a record of strace (`-f -y -xx`), in the order in which the calls were answered.
pub fn read(record: &str) -> Vec<Op> {
    let (mut begun, mut at, mut ops) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for line in record.lines() {
        let Some((pid, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        let whole = if let Some(begin) = call.strip_suffix(" <unfinished ...>") {
            begun.insert(pid.to_owned(), begin.to_owned());
            continue;
        } else if call.starts_with("<... ") {
            let end = call.split_once("resumed>").map_or("", |(_, end)| end);
            format!("{} {}", begun.remove(pid).unwrap_or_default().trim_end(), end.trim_start())
        } else {
            call.to_owned()
        };
        ops.extend(op(&whole, &mut at));
    }
    ops
}

fn op(call: &str, at: &mut BTreeMap<String, usize>) -> Option<Op> {
    let (name, rest) = call.split_once('(')?;
    let (args, result) = rest.rsplit_once(" = ").or_else(|| rest.rsplit_once("= "))?;
    if result.starts_with('-') {
        return None;
    }
    let args = args.trim_end().trim_end_matches(')');
    let path = |text: &str| Some(PathBuf::from(OsString::from_vec(hex(text.split_once('<')?.1.split_once('>')?.0))));
    let number = |text: &str| text.trim().split(|sign: char| !sign.is_ascii_digit()).next()?.parse::<usize>().ok();
    let parts: Vec<&str> = args.split(", ").collect();
    let fd = parts.first()?.split('<').next()?.to_owned();
    let text = |part: &str| hex(part.trim_matches('"'));
    match name {
        "openat" => {
            let file = path(result)?;
            let fd = result.split('<').next()?.to_owned();
            at.insert(fd, 0);
            if args.contains("O_TRUNC") {
                return Some(Op::Truncate(file, 0));
            }
            args.contains("O_CREAT").then_some(Op::Create(file))
        }
        "lseek" => {
            at.insert(fd, number(result)?);
            None
        }
        "read" if fd == "0" => Some(Op::Heard(text(parts.get(1)?))),
        "write" if fd == "1" => Some(Op::Said(text(parts.get(1)?))),
        "write" => {
            let from = at.entry(fd).or_default();
            let op = Op::Write(path(parts[0])?, *from, text(parts.get(1)?));
            *from += number(result)?;
            Some(op)
        }
        "pwrite64" => Some(Op::Write(path(parts[0])?, number(parts.get(3)?)?, text(parts.get(1)?))),
        "fsync" | "fdatasync" => Some(Op::Sync(path(parts[0])?)),
        "ftruncate" => Some(Op::Truncate(path(parts[0])?, number(parts.get(1)?)?)),
        "unlink" => Some(Op::Unlink(PathBuf::from(OsString::from_vec(text(parts[0]))))),
        "rename" => {
            let name = |part: &str| PathBuf::from(OsString::from_vec(text(part)));
            Some(Op::Rename(name(parts[0]), name(parts.get(1)?)))
        }
        _ => None,
    }
}

fn hex(text: &str) -> Vec<u8> {
    text.split("\\x").filter_map(|pair| u8::from_str_radix(pair.get(..2)?, 16).ok()).collect()
}

/// One file: what is safely there, and what was done since.
#[derive(Clone, Debug, Default)]
struct File {
    synced: Vec<u8>,
    since: Vec<Op>,
}

/// A disk in the middle of its work.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    /// As programs see it.
    now: BTreeMap<PathBuf, File>,
    /// Names as they were when their folder was last synced.
    names: BTreeMap<PathBuf, File>,
}

/// What becomes of that which was not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Only the program ended: everything is there.
    Kill,
    /// All of it is lost, new names too.
    Nothing,
    /// Some of it, in any order, perhaps half a page of it.
    Some,
}

impl Disk {
    pub fn take(&mut self, op: &Op) {
        match op {
            Op::Create(path) => drop(self.now.entry(path.clone()).or_default()),
            Op::Write(path, ..) | Op::Truncate(path, _) => {
                self.now.entry(path.clone()).or_default().since.push(op.clone());
            }
            Op::Sync(path) => {
                if let Some(file) = self.now.get_mut(path) {
                    file.synced = content(file, |_| true, &mut Rng::with_seed(0), false);
                    file.since.clear();
                    let file = file.clone();
                    // what was synced is synced under whatever name it has
                    if let Some(old) = self.names.get_mut(path) {
                        *old = file;
                    }
                } else {
                    let inside = |name: &PathBuf| name.parent() == Some(path);
                    self.names.retain(|name, _| !inside(name));
                    let now = self.now.iter().filter(|(name, _)| inside(name));
                    self.names.extend(now.map(|(name, file)| (name.clone(), file.clone())));
                }
            }
            Op::Unlink(path) => drop(self.now.remove(path)),
            Op::Rename(from, to) => {
                if let Some(file) = self.now.remove(from) {
                    self.now.insert(to.clone(), file);
                }
            }
            Op::Said(_) | Op::Heard(_) => {}
        }
    }

    /// What is found after a cut, written into an empty folder.
    pub fn write(&self, root: &Path, to: &Path, cut: Cut, random: &mut Rng) {
        let half = cut == Cut::Some;
        let files = match cut {
            Cut::Kill => &self.now,
            Cut::Nothing => &self.names,
            Cut::Some => {
                if random.bool() {
                    &self.now
                } else {
                    &self.names
                }
            }
        };
        for (path, file) in files {
            let Ok(name) = path.strip_prefix(root) else { continue };
            let chosen: Vec<bool> = file.since.iter().map(|_| cut == Cut::Kill || half && random.bool()).collect();
            let bytes = content(file, |n| chosen[n], random, half);
            let to = to.join(name);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
    }
}

/// A file after those of its changes that reached the disk; `half`: the last of them perhaps only in part.
fn content(file: &File, reached: impl Fn(usize) -> bool, random: &mut Rng, half: bool) -> Vec<u8> {
    let mut bytes = file.synced.clone();
    for (n, op) in file.since.iter().enumerate().filter(|(n, _)| reached(*n)) {
        match op {
            Op::Write(_, at, new) => {
                let torn = half && random.u8(..4) == 0;
                let length = if torn { new.len() / SECTOR * SECTOR * random.usize(..4) / 4 } else { new.len() };
                let _ = n;
                if bytes.len() < at + length {
                    bytes.resize(at + length, 0);
                }
                bytes[*at..at + length].copy_from_slice(&new[..length]);
            }
            Op::Truncate(_, length) => bytes.resize(*length, 0),
            _ => {}
        }
    }
    bytes
}
