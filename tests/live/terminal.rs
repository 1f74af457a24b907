//! Somebody at a terminal: types, looks, waits.

use std::{
    io::{Read, Write},
    path::Path,
    sync::{Arc, Condvar, Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{ChildKiller, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use super::{PASO, PATIENCE, alone};

pub const ENTER: &str = "\r";
pub const ESC: &str = "\x1b";
pub const DOWN: &str = "\x1b[B";
pub const UP: &str = "\x1b[A";

/// A little longer than the time in which Enter, still held from the page before, counts for nothing.
const READING: Duration = Duration::from_millis(450);

/// The most that may be written on leaving: every mode undone.
const UNDONE: [&str; 6] = ["\x1b[?1006l", "\x1b[?1000l", "\x1b[?2004l", "\x1b[0m", "\x1b[?1049l", "\x1b[?25h"];

struct State {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    last: Instant,
    /// Nobody looks any more.
    gone: bool,
}

struct Seen {
    state: Mutex<State>,
    changed: Condvar,
}

/// Is a terminal in the modes that it had at first?
type SameModes = Box<dyn Fn(&dyn MasterPty) -> bool>;

/// The terminal and the program in it, which is ended with it.
pub struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    looking: Option<thread::JoinHandle<()>>,
    seen: Arc<Seen>,
    killer: Box<dyn ChildKiller + Send + Sync>,
    over: mpsc::Receiver<ExitStatus>,
    pub pid: u32,
    same_modes: SameModes,
}

impl Terminal {
    /// Starts paso at 80×24.
    pub fn start(data: &Path, options: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(PASO);
        command.args(["--data", data.to_str().unwrap()]);
        command.args(options);
        Self::run(command, variables)
    }

    /// Logs in at 80×24: a login shell with this home, which does what its `.profile` says.
    pub fn logs_in(home: &Path) -> Self {
        let mut command = CommandBuilder::new("/bin/sh");
        command.arg("-l");
        Self::run(command, &[("HOME", home.to_str().unwrap()), ("PATH", "/usr/bin:/bin")])
    }

    fn run(mut command: CommandBuilder, variables: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(80, 24)).unwrap();
        command.env_clear();
        command.cwd("/");
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "en_GB.UTF-8"), ("HOME", "/nowhere")] {
            command.env(name, value);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        let before = pair.master.get_termios();
        let mut child = {
            let _alone = alone();
            pair.slave.spawn_command(command).unwrap()
        };
        drop(pair.slave);
        let pid = child.process_id().unwrap();
        let killer = child.clone_killer();
        let (tell, over) = mpsc::channel();
        thread::spawn(move || child.wait().map(|status| tell.send(status)));
        let state =
            State { parser: vt100::Parser::new(24, 80, 0), bytes: Vec::new(), last: Instant::now(), gone: false };
        let seen = Arc::new(Seen { state: Mutex::new(state), changed: Condvar::new() });
        let mut reader = pair.master.try_clone_reader().unwrap();
        let to = Arc::clone(&seen);
        let looking = Some(thread::spawn(move || {
            let mut bytes = vec![0; 65536];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                let mut state = to.state.lock().unwrap();
                state.parser.process(&bytes[..count]);
                state.bytes.extend(&bytes[..count]);
                state.last = Instant::now();
                to.changed.notify_all();
                if state.gone {
                    return;
                }
            }
        }));
        let writer = pair.master.take_writer().ok();
        let same_modes = Box::new(move |master: &dyn MasterPty| master.get_termios() == before);
        Self { master: Some(pair.master), writer, looking, seen, killer, over, pid, same_modes }
    }

    /// Waits until the screen is as wanted.
    fn until(&self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        let state = self.seen.state.lock().unwrap();
        let not_yet = |state: &mut State| !wanted(state.parser.screen());
        let (state, late) = self.seen.changed.wait_timeout_while(state, PATIENCE, not_yet).unwrap();
        assert!(!late.timed_out(), "waited for {what}; the screen:\n{}", state.parser.screen().contents());
    }

    /// Waits for words; a line break may stand between any two.
    pub fn shows(&self, text: &str) -> &Self {
        self.until(&format!("{text:?}"), |screen| flat(screen).contains(text));
        self
    }

    pub fn screen(&self) -> String {
        flat(self.seen.state.lock().unwrap().parser.screen())
    }

    /// The line in which the cursor stands.
    fn line(screen: &vt100::Screen) -> String {
        let (row, _) = screen.cursor_position();
        screen.rows(0, 80).nth(usize::from(row)).unwrap_or_default()
    }

    /// All that the program has written.
    pub fn bytes(&self) -> Vec<u8> {
        self.seen.state.lock().unwrap().bytes.clone()
    }

    pub fn types(&mut self, keys: &str) -> &mut Self {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
        self
    }

    /// Reads what is there, then presses Enter.
    pub fn enter(&mut self) -> &mut Self {
        self.quiet(READING);
        self.types(ENTER)
    }

    /// Waits until nothing has been written for so long.
    pub fn quiet(&self, pause: Duration) {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.seen.state.lock().unwrap();
        loop {
            let still = pause.saturating_sub(state.last.elapsed());
            if still.is_zero() {
                return;
            }
            assert!(Instant::now() < deadline, "it never falls quiet");
            state = self.seen.changed.wait_timeout(state, still).unwrap().0;
        }
    }

    /// Presses keys and waits until something is seen of it, but not for long: at the end of a row nothing is.
    pub fn moves(&mut self, keys: &str) -> &mut Self {
        let look = |state: &State| (state.parser.screen().contents(), state.parser.screen().cursor_position());
        let before = look(&self.seen.state.lock().unwrap());
        self.types(keys);
        let state = self.seen.state.lock().unwrap();
        let same = |state: &mut State| look(state) == before;
        drop(self.seen.changed.wait_timeout_while(state, Duration::from_millis(400), same).unwrap());
        self
    }

    /// Walks down to the line with these words and presses Enter on it.
    ///
    /// What was typed before has to be seen before: else the mark seems to leave a line that only changes its text.
    pub fn choose(&mut self, text: &str) -> &mut Self {
        self.shows(text).quiet(Duration::from_millis(50));
        for _ in 0..40 {
            let line = Self::line(self.seen.state.lock().unwrap().parser.screen());
            if line.contains(text) {
                return self.enter();
            }
            self.types(DOWN);
            self.until(&format!("the mark to leave {line:?}"), |screen| Self::line(screen) != line);
        }
        panic!("no way to {text:?}:\n{}", self.screen());
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
        self
    }

    pub fn signal(&mut self, signal: rustix::process::Signal) -> &mut Self {
        let pid = rustix::process::Pid::from_raw(i32::try_from(self.pid).unwrap()).unwrap();
        rustix::process::kill_process(pid, signal).unwrap();
        self
    }

    /// The window is closed.
    pub fn vanishes(&mut self) {
        self.seen.state.lock().unwrap().gone = true;
        // What it shows next is the last that anyone sees: then every hold on the terminal is let go.
        self.types(ESC);
        self.looking.take().unwrap().join().unwrap();
        self.writer = None;
        self.master = None;
    }

    /// The program ends within that time; what it returned.
    pub fn ends(&self, within: Duration) -> ExitStatus {
        self.over.recv_timeout(within).unwrap_or_else(|_| panic!("still there:\n{}", self.screen()))
    }

    /// The terminal is as it was before.
    pub fn is_as_before(&self) {
        self.until("the first screen", |screen| !screen.alternate_screen() && !screen.hide_cursor());
        let bytes = self.bytes();
        let tail = String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(200)..]).into_owned();
        for undone in UNDONE {
            assert!(tail.contains(undone), "{undone:?} is not among the last things written: {tail:?}");
        }
        assert!((self.same_modes)(self.master.as_deref().unwrap()), "still raw");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.killer.kill();
    }
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// The screen as one line, every run of blanks as one.
fn flat(screen: &vt100::Screen) -> String {
    screen.contents().split_whitespace().collect::<Vec<_>>().join(" ")
}
