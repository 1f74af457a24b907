//! Disks that are really full: saving, copying and exchanging, then room again. Needs the right to mount a small disk in
//! memory; where nobody has it, `keeping` shows what can be shown without.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use paso::{
    progress::{Event, What},
    store::{FILE, Store},
};
use tempfile::TempDir;

use super::{
    PASO, alone,
    pipe::{Lines, paso},
    short_lesson,
};

/// A small disk in memory, taken away with its last byte.
pub struct Disk {
    at: PathBuf,
    folder: Option<TempDir>,
}

impl Disk {
    /// None where nothing can be mounted.
    fn of(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().to_owned();
        Self::mount(&at, size).then(|| Self { at, folder: Some(folder) })
    }

    /// A stick with that label, where desktops put them.
    pub fn labelled(label: &str) -> Option<Self> {
        let at = Path::new("/media").join(label);
        fs::create_dir_all(&at).ok()?;
        if Self::mount(&at, "8m") {
            return Some(Self { at, folder: None });
        }
        let _ = fs::remove_dir(&at);
        None
    }

    fn mount(at: &Path, size: &str) -> bool {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={size}"), "paso-test"]).arg(at);
        let done = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        if !done {
            eprintln!("no disk can be mounted here: this was not tried");
        }
        done
    }

    pub fn path(&self) -> &Path {
        &self.at
    }

    /// Leaves not a byte.
    fn fill(&self) {
        let mut file = File::create(self.at.join("full")).unwrap();
        while file.write_all(&[7; 4096]).is_ok() {}
        while file.write_all(&[7]).is_ok() {}
    }

    fn make_room(&self) {
        fs::remove_file(self.at.join("full")).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.at).status();
        if self.folder.is_none() {
            let _ = fs::remove_dir(&self.at);
        }
    }
}

fn command(data: &Path, options: &[&str], file: &Path) -> Output {
    let mut command = Command::new(PASO);
    command.env_clear().arg("--data").arg(data).args(["--lang", "en"]).args(options).arg(file);
    let _alone = alone();
    command.output().unwrap()
}

fn slips(data: &Path) -> usize {
    let _alone = alone();
    let mut count = 0;
    let store = Store::open(data).unwrap();
    store.events(None, |event: Event| count += usize::from(matches!(event.what, What::Slip { .. }))).unwrap();
    store.close().unwrap();
    count
}

fn sits(data: &Path, lessons: &Path) -> Lines {
    let mut start = paso(data);
    start.arg("--lessons").arg(lessons);
    Lines::start(start)
}

#[test]
fn on_a_full_disk_it_teaches_and_says_so_and_keeps_everything_when_there_is_room_again() {
    let Some(disk) = Disk::of("6m") else { return };
    let lessons = short_lesson();
    let mut ana = sits(disk.path(), lessons.path());
    ana.goes_home().joins(b"Ana").opens_the_short_lesson();
    ana.says("1").hears("You chose the first.");
    ana.keeps();
    disk.fill();
    let mut given = 1;
    while ana.keeps().asks() != Some("not kept") {
        given += 1;
        assert!(given < 400, "the disk never fills");
        ana.says(if given % 2 == 0 { "3" } else { "1" }).hears("You chose the");
    }
    for _ in 0..5 {
        given += 1;
        ana.says(if given % 2 == 0 { "3" } else { "1" }).hears("You chose the");
        assert_eq!(ana.asks(), Some("not kept"));
    }
    disk.make_room();
    given += 1;
    ana.says(if given % 2 == 0 { "3" } else { "1" }).hears("You chose the");
    ana.keeps();
    assert_eq!(ana.asks(), Some("saved"));
    ana.kill();
    assert_eq!(slips(disk.path()), given, "every answer, also those that were given on the full disk");

    // a start on a full disk: who was here is found and taught
    disk.fill();
    let mut again = sits(disk.path(), lessons.path());
    again.comes_back("Ana").chooses("Go on: A short note").hears("Which is the second?");
    again.says("3").hears("You chose the third.");
    again.ends();
    disk.make_room();
    assert!(slips(disk.path()) >= given);
}

#[test]
fn a_copy_that_finds_no_room_leaves_nothing_half_and_the_next_one_is_whole() {
    let Some(disk) = Disk::of("2m") else { return };
    let (data, lessons) = (tempfile::tempdir().unwrap(), short_lesson());
    let mut ana = sits(data.path(), lessons.path());
    ana.goes_home().joins(b"Ana").opens_the_short_lesson();
    ana.says("1").hears("You chose the first.");
    ana.keeps();
    ana.ends();
    disk.fill();
    let before = fs::read(data.path().join(FILE)).unwrap();
    let copy = disk.path().join("mine.copy");
    let full = command(data.path(), &["backup"], &copy);
    assert!(!full.status.success());
    assert!(
        String::from_utf8_lossy(&full.stderr).contains("no room left"),
        "{}",
        String::from_utf8_lossy(&full.stderr)
    );
    let left: Vec<_> = fs::read_dir(disk.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["full"], "nothing half");
    assert_eq!(fs::read(data.path().join(FILE)).unwrap(), before);
    disk.make_room();
    assert!(command(data.path(), &["backup"], &copy).status.success());
    let other = tempfile::tempdir().unwrap();
    assert!(command(other.path(), &["restore"], &copy).status.success());
    assert_eq!(slips(other.path()), 1);
}

#[test]
fn an_exchange_that_finds_no_room_loses_nothing_on_either_side() {
    let (Some(stick), Some(small)) = (Disk::of("1m"), Disk::of("3m")) else { return };
    let (data, lessons) = (tempfile::tempdir().unwrap(), short_lesson());
    let mut ana = sits(data.path(), lessons.path());
    ana.goes_home().joins(b"Ana").opens_the_short_lesson();
    for n in 0..40 {
        ana.says(if n % 2 == 0 { "1" } else { "3" }).hears("You chose the");
    }
    ana.keeps();
    ana.ends();
    // no room on the stick
    stick.fill();
    let full = command(data.path(), &["sync"], stick.path());
    assert!(!full.status.success() && String::from_utf8_lossy(&full.stderr).contains("no room left"));
    stick.make_room();
    assert!(command(data.path(), &["sync"], stick.path()).status.success());
    // no room on the machine that takes
    let mut ben = sits(small.path(), lessons.path());
    ben.goes_home();
    ben.ends();
    small.fill();
    let full = command(small.path(), &["sync"], stick.path());
    assert!(!full.status.success(), "{}", String::from_utf8_lossy(&full.stdout));
    assert!(
        String::from_utf8_lossy(&full.stderr).contains("The disk is full."),
        "{}",
        String::from_utf8_lossy(&full.stderr)
    );
    small.make_room();
    assert!(command(small.path(), &["sync"], stick.path()).status.success());
    assert_eq!((slips(small.path()), slips(data.path())), (40, 40));
}

/// Machines that exchange through one folder at the very same instant, and one machine that does so twice at once.
#[test]
fn several_may_exchange_at_the_same_instant() {
    let (folder, lessons) = (tempfile::tempdir().unwrap(), short_lesson());
    let machines: Vec<TempDir> = (0..4).map(|_| tempfile::tempdir().unwrap()).collect();
    for machine in &machines {
        let mut one = sits(machine.path(), lessons.path());
        one.goes_home().joins(b"Ana").opens_the_short_lesson();
        one.says("1").hears("You chose the first.");
        one.keeps();
        one.ends();
    }
    let start = |data: &Path| {
        let mut command = Command::new(PASO);
        command.env_clear().arg("--data").arg(data).args(["--lang", "en", "sync"]).arg(folder.path());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let _alone = alone();
        command.spawn().unwrap()
    };
    for round in 0..6 {
        let running: Vec<_> = machines.iter().map(|machine| start(machine.path())).collect();
        for one in running {
            let ended = one.wait_with_output().unwrap();
            // a file of another that is just being written is read another time: that is said, and no harm
            let said = String::from_utf8_lossy(&ended.stdout).into_owned();
            assert!(ended.status.success() || said.contains("not whole"), "round {round}: {said}");
        }
    }
    for machine in &machines {
        assert!(command(machine.path(), &["sync"], folder.path()).status.success());
        assert_eq!(slips(machine.path()), machines.len());
    }
    // the same machine twice at once: one of both is told that the other is at it, or both were quick
    for _ in 0..6 {
        let both = [start(machines[0].path()), start(machines[0].path())].map(|one| one.wait_with_output().unwrap());
        assert!(both.iter().any(|one| one.status.success()));
        for one in both.iter().filter(|one| !one.status.success()) {
            let told = String::from_utf8_lossy(&one.stderr).into_owned();
            assert!(told.contains("open"), "{told}");
        }
    }
    assert_eq!(slips(machines[0].path()), machines.len());
}
