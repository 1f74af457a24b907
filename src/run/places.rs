//! Where something can be taken to: sticks that are in, and the folder of this account. Looked for only when asked.
//! Must never touch what it finds.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::session::Place;

/// Folders that count as sticks, wherever they are: for centres whose sticks appear elsewhere.
const OWN: &str = "PASO_STICKS";

/// Sticks first, then the account's own folder.
pub(crate) fn find() -> Vec<Place> {
    let named: Vec<PathBuf> = env::var_os(OWN).map(|all| env::split_paths(&all).collect()).unwrap_or_default();
    let mut found: Vec<Place> = named.into_iter().filter(|folder| folder.is_dir()).map(stick).collect();
    for folder in plugged() {
        if found.iter().all(|place| place.folder != folder) {
            found.push(stick(folder));
        }
    }
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    if let Some(folder) = home.filter(|folder| folder.is_dir()) {
        found.push(Place { name: folder.display().to_string(), folder, stick: false });
    }
    found
}

/// The centre's stick for copies, by its label.
pub(crate) fn labelled(label: &str) -> Option<PathBuf> {
    find().into_iter().find(|place| place.stick && place.name.eq_ignore_ascii_case(label)).map(|place| place.folder)
}

fn stick(folder: PathBuf) -> Place {
    let name = folder.file_name().map_or_else(|| folder.display().to_string(), |name| name.to_string_lossy().into());
    Place { folder, name: crate::gate::line(&name, 40), stick: true }
}

#[cfg(target_os = "linux")]
fn plugged() -> Vec<PathBuf> {
    let table = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    mounts(&table).into_iter().filter(|folder| folder.is_dir()).collect()
}

/// What a desktop or an administrator mounts for people.
#[cfg(target_os = "linux")]
fn mounts(table: &str) -> Vec<PathBuf> {
    let place = |line: &str| {
        let folder = unescaped(line.split(' ').nth(1)?);
        let shown = ["/media/", "/run/media/", "/mnt/"].iter().any(|root| folder.starts_with(root)) || folder == "/mnt";
        shown.then(|| PathBuf::from(folder))
    };
    table.lines().filter_map(place).collect()
}

/// Blanks and the like stand as three octal digits in that table.
#[cfg(target_os = "linux")]
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let octal = |(code, rest)| Some((u8::from_str_radix(code, 8).ok()?, rest));
        if let Some((code, rest)) = part.split_at_checked(3).and_then(octal) {
            out.push(char::from(code));
            out.push_str(rest);
        } else {
            out.push('\\');
            out.push_str(part);
        }
    }
    out
}

#[cfg(windows)]
fn plugged() -> Vec<PathBuf> {
    ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))).filter(|drive| drive.is_dir()).collect()
}

#[cfg(not(any(target_os = "linux", windows)))]
fn plugged() -> Vec<PathBuf> {
    let all = fs::read_dir(Path::new("/Volumes")).into_iter().flatten().flatten();
    all.map(|entry| entry.path()).filter(|folder| folder.is_dir()).collect()
}

/// Sealed files on all sticks and in the account's folder.
pub(crate) fn sealed() -> Vec<PathBuf> {
    find().iter().flat_map(|place| crate::store::sealed_files(Path::new(&place.folder))).collect()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn sticks_are_where_desktops_put_them() {
        let table = "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/ana/MY\\040STICK vfat rw 0 0\nproc /proc proc rw 0 0\n\
                     /dev/sdc1 /run/media/ana/PASO vfat rw 0 0\nbroken\n/dev/sdd /mnt\\ ext4 rw 0 0\n";
        assert_eq!(mounts(table), [PathBuf::from("/media/ana/MY STICK"), PathBuf::from("/run/media/ana/PASO")]);
    }
}
