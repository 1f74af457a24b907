//! As in life: a learner on one machine, a power cut, a lock; then another machine by stick while the first goes on;
//! both merged, both ways; erased on the second, and gone everywhere after the next exchange.

use std::{fs, path::Path, process::Command, time::Duration};

use paso::store::Store;
use tempfile::TempDir;

use super::{
    PASO, alone,
    pipe::{Lines, paso},
    short_lesson,
};

struct Centre {
    machines: [TempDir; 3],
    stick: TempDir,
    share: TempDir,
    lessons: TempDir,
}

impl Centre {
    fn new() -> Self {
        let dir = || tempfile::tempdir().unwrap();
        Self { machines: [dir(), dir(), dir()], stick: dir(), share: dir(), lessons: short_lesson() }
    }

    fn data(&self, machine: usize) -> &Path {
        self.machines[machine].path()
    }

    fn sits(&self, machine: usize) -> Lines {
        let mut command = paso(self.data(machine));
        command.arg("--lessons").arg(self.lessons.path()).env("PASO_STICKS", self.stick.path());
        Lines::start(command)
    }

    fn syncs(&self, machine: usize) -> String {
        let mut command = Command::new(PASO);
        command.arg("--data").arg(self.data(machine)).args(["--lang", "en", "sync"]).arg(self.share.path());
        let _alone = alone();
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Every event that a machine holds of somebody called so.
    fn holds(&self, machine: usize, name: &str) -> usize {
        let _alone = alone();
        let store = Store::open(self.data(machine)).unwrap();
        let mut count = 0;
        for person in store.by_nickname(name).unwrap() {
            store.events(Some(person.id), |_| count += 1).unwrap();
        }
        store.close().unwrap();
        count
    }
}

/// The files below a folder that hold a word, read as bytes.
fn found(dir: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(self::found(&path, word));
        } else if fs::read(&path).unwrap().windows(word.len()).any(|part| part == word.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// The five words on the page.
fn words(page: &str) -> String {
    let words =
        |line: &&str| line.split(' ').count() == 5 && line.chars().all(|sign| sign == ' ' || sign.is_ascii_lowercase());
    page.lines().find(words).expect("five words").to_owned()
}

#[test]
fn a_learner_goes_from_machine_to_machine_and_can_leave_them_all() {
    journey(false);
}

/// `dist/prove journey`
#[test]
#[ignore = "waits two minutes until the page is closed"]
fn the_same_with_a_page_that_is_closed_in_between() {
    journey(true);
}

fn journey(locks: bool) {
    const NAME: &str = "Hildegunde";
    let centre = Centre::new();

    // machine A; the power goes
    let mut a = centre.sits(0);
    a.goes_home().joins(NAME.as_bytes()).opens_the_short_lesson();
    a.says("1").hears("You chose the first.");
    a.keeps();
    a.kill();

    // nobody touches a key for two minutes: the page is closed, and opens at the same step
    if locks {
        fs::write(centre.data(0).join("centre.toml"), "lock-minutes = 2\n").unwrap();
        let mut a = centre.sits(0);
        a.comes_back(NAME).chooses("Go on: A short note").hears("Which is the second?");
        a.says("3").hears("You chose the third.");
        a.keeps();
        a.takes_its_time(Duration::from_secs(150)).hears("Are you still here?");
        let closed = a.hears("Paso has closed this page");
        assert!(!closed.contains(NAME) && !closed.contains("second"), "{closed}");
        a.chooses("I was here: go on").chooses(">()< sun").hears("Name. Empty.");
        a.says(&format!("1 {NAME}")).hears("Name. Now:");
        a.says("2").hears("Which is the second?");
        a.says("1").hears("You chose the first.");
        a.keeps();
        a.kill();
    }

    // back at A: everything is there; progress goes on the stick
    let mut a = centre.sits(0);
    a.comes_back(NAME).chooses("What Paso keeps about me");
    a.chooses("Take my progress to another computer");
    let page = a.chooses("The stick").hears("The file is called");
    let code = words(&page);
    a.ends();
    assert!(found(centre.stick.path(), NAME).is_empty(), "what is on the stick is sealed");

    // machine B, where nobody has ever been
    let mut b = centre.sits(1);
    b.goes_home().chooses("Keep my progress under a name").chooses("I bring my progress on a stick");
    b.hears("Five words. Empty.");
    b.says(&format!("1 {code}")).hears("Five words. Now:");
    b.says("2").hears(&format!("Good to see you, {NAME}."));
    b.chooses("Go on: A short note").hears("Which is the second?");
    b.says("2").hears("You chose the second.");
    b.keeps();
    b.ends();

    // meanwhile A goes on
    let mut a = centre.sits(0);
    a.comes_back(NAME).chooses("Go on: A short note").hears("Which is the second?");
    a.says("3").hears("You chose the third.");
    a.keeps();
    a.ends();

    // merged both ways; C learns of it too
    for machine in [0, 1, 2, 0, 1] {
        centre.syncs(machine);
    }
    let all = centre.holds(0, NAME);
    assert!(all > 10);
    assert_eq!((centre.holds(1, NAME), centre.holds(2, NAME)), (all, all), "all know the same");
    assert!(centre.syncs(0).contains("Given: 0. New here: 0."));

    // erased at B, where nobody shows more than before
    let mut b = centre.sits(1);
    b.comes_back(NAME).chooses("What Paso keeps about me").chooses("Erase everything about me");
    b.chooses("Yes, erase everything").hears("It is done.");
    b.ends();
    for machine in [1, 0, 2, 1] {
        centre.syncs(machine);
    }
    for machine in 0..3 {
        assert_eq!(centre.holds(machine, NAME), 0, "machine {machine}");
        assert_eq!(found(centre.data(machine), NAME), [""; 0], "machine {machine}");
    }
    let packed = |dir: &Path| fs::read_dir(dir).unwrap().count();
    assert_eq!(packed(&centre.share.path().join("paso-exchange")), 3);

    // the file on the stick brings nobody back
    let mut c = centre.sits(2);
    c.goes_home().chooses("Keep my progress under a name").chooses("I bring my progress on a stick");
    c.hears("Five words. Empty.");
    c.says(&format!("1 {code}")).hears("Five words. Now:");
    c.says("2").hears("has asked to be forgotten");
    c.ends();
    assert_eq!(centre.holds(2, NAME), 0);
}
