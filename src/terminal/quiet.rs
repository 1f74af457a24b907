//! Letters that are typed and not shown: for a PIN, where whole lines are read.
//! Must never outlive the question: what is typed next is to be seen again, also after a panic.

#[cfg(unix)]
use std::sync::{Mutex, Once};

#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

/// How the terminal was, while nothing is shown.
#[cfg(unix)]
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);
#[cfg(unix)]
static HOOK: Once = Once::new();

/// As long as this lives, the terminal shows nothing of what is typed but the end of a line.
pub struct Quiet(());

impl Quiet {
    /// None where input is no terminal: nobody shows it there, or nobody can be asked not to.
    #[cfg(unix)]
    pub fn begin() -> Option<Self> {
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                show();
                before(panic);
            }));
        });
        let before = tcgetattr(std::io::stdin()).ok()?;
        let mut quiet = before.clone();
        quiet.local_modes.remove(LocalModes::ECHO);
        quiet.local_modes.insert(LocalModes::ECHONL);
        // what was typed ahead is not thrown away
        tcsetattr(std::io::stdin(), OptionalActions::Now, &quiet).ok()?;
        *BEFORE.lock().ok()? = Some(before);
        Some(Self(()))
    }

    /// Not asked for here.
    #[cfg(not(unix))]
    pub fn begin() -> Option<Self> {
        None
    }
}

#[cfg(unix)]
fn show() {
    if let Some(before) = BEFORE.lock().ok().and_then(|mut before| before.take()) {
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, &before);
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        #[cfg(unix)]
        show();
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]
mod tests {
    use super::*;
    use portable_pty::{CommandBuilder, PtySize, native_pty_system};

    #[test]
    #[ignore = "the next test runs it in a terminal of its own"]
    fn stops_in_the_middle() {
        // a release unwinds nothing
        std::mem::forget(Quiet::begin().unwrap());
        panic!("on purpose");
    }

    #[test]
    fn what_is_typed_after_a_panic_can_be_seen() {
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let before = pair.master.get_termios();
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--ignored", "--exact", "terminal::quiet::tests::stops_in_the_middle"]);
        let status = pair.slave.spawn_command(command).unwrap().wait().unwrap();
        assert_eq!(status.exit_code(), 101);
        assert!(before.is_some() && pair.master.get_termios() == before);
    }
}
