//! Somebody at the other end of a pipe: the line face, line by line.

use std::{
    ffi::OsStr,
    fs,
    io::{Read, Write},
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::Path,
    process::{Child, ChildStdin, Command, ExitStatus, Stdio},
    sync::{Arc, Condvar, LazyLock, Mutex},
    thread,
    time::Duration,
};

use tempfile::TempDir;

use super::{PASO, PATIENCE, alone};

#[derive(Default)]
struct Heard {
    /// What came, and whether that was all.
    state: Mutex<(Vec<u8>, bool)>,
    changed: Condvar,
}

/// The program and what it has said.
pub struct Lines {
    child: Child,
    input: Option<ChildStdin>,
    heard: Arc<Heard>,
    /// Up to here it was listened to.
    at: usize,
    patience: Duration,
}

/// Paso in English, with its data in that folder.
pub fn paso(data: &Path) -> Command {
    command(PASO, data)
}

pub fn command(program: impl AsRef<OsStr>, data: &Path) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("TERM", "dumb").env("LANG", "en_GB.UTF-8").env("HOME", "/nowhere");
    command.arg("--data").arg(data).args(["--lang", "en"]);
    command
}

/// A copy of the program that every account can start.
static FOR_ALL: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = tempfile::tempdir().unwrap();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::copy(PASO, dir.path().join("paso")).unwrap();
    dir
});

/// An account to which nothing is forbidden cannot show what happens when something is: when the tests run as root,
/// the program runs as the account "nobody".
pub const NOBODY: u32 = 65534;

/// Paso under an account that has to ask.
pub fn paso_of_nobody(data: &Path) -> Command {
    let mut command = command(FOR_ALL.path().join("paso"), data);
    if rustix::process::geteuid().is_root() {
        command.uid(NOBODY).gid(NOBODY).current_dir("/");
    }
    command
}

impl Lines {
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = {
            let _alone = alone();
            command.spawn().unwrap()
        };
        let mut output = child.stdout.take().unwrap();
        let heard = Arc::new(Heard::default());
        let to = Arc::clone(&heard);
        thread::spawn(move || {
            let mut bytes = vec![0; 65536];
            loop {
                let count = output.read(&mut bytes).unwrap_or(0);
                let mut state = to.state.lock().unwrap();
                state.0.extend(&bytes[..count]);
                state.1 = count == 0;
                to.changed.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        let input = child.stdin.take();
        Self { child, input, heard, at: 0, patience: PATIENCE }
    }

    /// From now on what must come may take so long.
    pub fn takes_its_time(&mut self, patience: Duration) -> &mut Self {
        self.patience = patience;
        self
    }

    /// Waits for words; what was said since the last ones, up to and with these.
    pub fn hears(&mut self, text: &str) -> String {
        let from = self.at;
        assert!(self.hears_one(&[text]).is_some(), "it ended without {text:?}:\n{}", self.all());
        let state = self.heard.state.lock().unwrap();
        String::from_utf8_lossy(&state.0[from..self.at]).into_owned()
    }

    /// Waits for any of these words; which came, or nothing when the program has ended.
    pub fn hears_one<'a>(&mut self, texts: &[&'a str]) -> Option<&'a str> {
        let state = self.heard.state.lock().unwrap();
        let first = |bytes: &[u8]| {
            let find = |text: &str| bytes[self.at..].windows(text.len()).position(|at| at == text.as_bytes());
            texts.iter().copied().filter_map(|text| Some((find(text)? + text.len(), text))).min()
        };
        let not_yet = |state: &mut (Vec<u8>, bool)| !state.1 && first(&state.0).is_none();
        let (state, late) = self.heard.changed.wait_timeout_while(state, self.patience, not_yet).unwrap();
        let found = first(&state.0);
        drop(state);
        assert!(!late.timed_out(), "waited for {texts:?} and heard:\n{}", self.all());
        found.map(|(end, text)| {
            self.at += end;
            text
        })
    }

    /// Has the page said again. What it says of keeping: "saved", "saving …", "not kept", or nothing of the kind;
    /// `None` when the program has ended.
    pub fn asks(&mut self) -> Option<&'static str> {
        let from = self.at;
        self.says("?").hears_one(&["?: say it again"])?;
        let state = self.heard.state.lock().unwrap();
        let said = String::from_utf8_lossy(&state.0[from..self.at]).into_owned();
        let words = ["saved", "saving …", "not kept"];
        Some(said.lines().rev().find_map(|line| words.into_iter().find(|word| *word == line)).unwrap_or_default())
    }

    /// Asks until everything is saved, or nothing can be.
    pub fn keeps(&mut self) -> &mut Self {
        while self.asks() == Some("saving …") {}
        self
    }

    /// Kills the program after that time, whatever it is doing then.
    pub fn is_killed_after(&self, time: Duration) {
        let (pid, heard) = (rustix::process::Pid::from_child(&self.child), Arc::clone(&self.heard));
        thread::spawn(move || {
            let state = heard.state.lock().unwrap();
            drop(heard.changed.wait_timeout_while(state, time, |state| !state.1).unwrap());
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        });
    }

    fn all(&self) -> String {
        let state = self.heard.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        String::from_utf8_lossy(&state.0).into_owned()
    }

    pub fn says(&mut self, line: &str) -> &mut Self {
        self.says_bytes(line.as_bytes())
    }

    pub fn says_bytes(&mut self, line: &[u8]) -> &mut Self {
        let input = self.input.as_mut().unwrap();
        // A program that was killed does not listen.
        let _ = input.write_all(line).and_then(|()| input.write_all(b"\n")).and_then(|()| input.flush());
        self
    }

    /// Presses the control with that label: says its number.
    pub fn chooses(&mut self, label: &str) -> &mut Self {
        let before = self.hears(label);
        let line = before.lines().last().unwrap_or_default();
        let number = line.split(' ').next().unwrap_or_default().to_owned();
        assert!(number.parse::<u8>().is_ok(), "{label:?} has no number: {line:?}");
        self.says(&number)
    }

    /// From the first page to the start page, as a guest.
    pub fn goes_home(&mut self) -> &mut Self {
        self.hears("Press Enter here");
        self.says("");
        self.hears("Enter: Go on");
        self.says("");
        self.chooses("This is good. Go on.");
        self.hears("Start page");
        self
    }

    /// From the start page: keeps a name with the sign of the sun.
    pub fn joins(&mut self, name: &[u8]) -> &mut Self {
        self.chooses("Keep my progress under a name").chooses(">()< sun");
        self.hears("Name. Empty.");
        self.says_bytes(&[b"1 ", name].concat());
        self.hears("Name. Now:");
        self.says("2").chooses("Only my sign and my name");
        self.hears("Good to see you, ");
        self
    }

    /// From the first page: comes back as the one with the sign of the sun.
    pub fn comes_back(&mut self, name: &str) -> &mut Self {
        self.chooses("I have been here before").chooses(">()< sun");
        self.hears("Name. Empty.");
        self.says(&format!("1 {name}")).hears("Name. Now:");
        self.says("2").hears("Start page");
        self
    }

    /// From the start page into the first lesson of `--lessons`.
    pub fn opens_the_short_lesson(&mut self) -> &mut Self {
        self.chooses("Choose something else").chooses("Practice").chooses("A short note");
        self.chooses("I would rather not say");
        self.hears("Which is the second?");
        self
    }

    /// Ends the program without warning.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.ends();
    }

    /// Closes the pipe and waits for the end: all that was said, and what was returned.
    pub fn ends(&mut self) -> (String, ExitStatus) {
        self.input = None;
        while self.hears_one(&["\0"]).is_some() {}
        let said = self.all();
        let strange = said.chars().find(|sign| sign.is_control() && *sign != '\n');
        assert_eq!(strange, None, "in a pipe there is nothing but text:\n{said}");
        (said, self.child.wait().unwrap())
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
