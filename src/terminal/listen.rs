//! Threads that wait for keys, signals and the end of the terminal, and write into one channel.
//! Must never wake when nothing happens.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use super::bounce::{Bounce, Filter};
use super::input::{Input, Why, input};

/// Time to save and leave after a signal, before a second one ends the program at once.
const PATIENCE: Duration = Duration::from_secs(2);

/// What can be changed while listening.
#[derive(Clone, Debug, Default)]
pub struct Ears {
    /// The same key again too soon does not count.
    pub bounce: Bounce,
}

/// Starts listening; `wrap` makes the message of the caller's channel. The threads end with the program.
///
/// Fails when a thread or a signal handler cannot be had.
pub fn listen<M: Send + 'static>(to: &Sender<M>, wrap: fn(Input) -> M) -> io::Result<Ears> {
    let ears = Ears::default();
    let (keys, bounce) = (to.clone(), ears.bounce.clone());
    start("keys", move || read_keys(&keys, wrap, &bounce))?;
    #[cfg(unix)]
    {
        signals(to, wrap)?;
        let gone = to.clone();
        start("hang-up", move || {
            if wait_for_hang_up().is_ok() {
                let _ = gone.send(wrap(Input::Quit(Why::HangUp)));
            }
        })?;
    }
    Ok(ears)
}

fn start(name: &str, run: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.into()).spawn(run).map(drop)
}

fn read_keys<M>(to: &Sender<M>, wrap: fn(Input) -> M, bounce: &Bounce) {
    let mut filter = Filter::default();
    loop {
        let Ok(event) = crossterm::event::read() else {
            let _ = to.send(wrap(Input::Quit(Why::HangUp)));
            return;
        };
        let Some(input) = input(event) else { continue };
        if let Input::Key(key) = input
            && !filter.passes(key, Instant::now(), bounce)
        {
            continue;
        }
        if to.send(wrap(input)).is_err() {
            return;
        }
    }
}

/// From now on the keys that stop, suspend or break off a program do nothing, where the terminal itself acts on them:
/// there is no way out but the program's own.
///
/// Fails when no handler can be had.
#[cfg(unix)]
pub fn close_off() -> io::Result<()> {
    use signal_hook::consts::{SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};
    let ignored = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    for signal in [SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] {
        signal_hook::flag::register(signal, std::sync::Arc::clone(&ignored))?;
    }
    Ok(())
}

/// Is the terminal gone that input comes from? Its reader hears an end of input then, again and again.
#[cfg(unix)]
pub fn is_gone() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let input = io::stdin();
    let mut watched = [PollFd::new(&input, PollFlags::empty())];
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    !matches!(poll(&mut watched, Some(&now)), Ok(0))
}

/// Listens to signals alone, where there are no keys: Ctrl-C, SIGTERM and SIGHUP become messages.
///
/// Fails when a thread or a signal handler cannot be had.
#[cfg(unix)]
pub fn signals<M: Send + 'static>(to: &Sender<M>, wrap: fn(Input) -> M) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    let to = to.clone();
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    start("signals", move || {
        let mut asked: Option<Instant> = None;
        for signal in signals.forever() {
            // Asked again after a while: the program hangs. Leave the terminal as it was. Nobody listening any more is
            // no reason yet: the program is leaving already, and has things to keep.
            let hangs = asked.is_some_and(|asked| asked.elapsed() > PATIENCE);
            let _ = to.send(wrap(Input::Quit(Why::Signal(signal))));
            if hangs {
                super::restore();
                std::process::exit(128 + signal);
            }
            asked.get_or_insert_with(Instant::now);
        }
    })
}

/// Waits until the terminal is gone. crossterm's reader alone would spin then (its issue 793).
#[cfg(unix)]
fn wait_for_hang_up() -> io::Result<()> {
    use std::fs::File;
    use std::io::{IsTerminal, stdin};
    use std::os::fd::AsFd;

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;

    let (input, tty);
    // The same choice that crossterm makes.
    let terminal = if stdin().is_terminal() {
        input = stdin();
        input.as_fd()
    } else {
        tty = File::open("/dev/tty")?;
        tty.as_fd()
    };
    loop {
        // No events asked for: only the end is reported.
        let mut watched = [PollFd::from_borrowed_fd(terminal, PollFlags::empty())];
        match poll(&mut watched, None) {
            Ok(0) | Err(Errno::INTR | Errno::AGAIN) => {}
            Ok(_) => return Ok(()),
            Err(errno) => return Err(errno.into()),
        }
    }
}
