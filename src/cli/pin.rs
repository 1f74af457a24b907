//! A PIN typed at the command line. Must never show it, where the terminal can be asked not to.

use std::io::{self, BufRead, IsTerminal, stdin};

use crate::secret::{Secret, Typed};

/// One line of input as a PIN; `None` when it is none, or input has ended.
pub(super) fn read() -> Option<Secret> {
    let _quiet = Quiet::begin();
    let mut line = String::new();
    let read = stdin().lock().read_line(&mut line);
    let typed = Typed::new(line.trim());
    read.ok().filter(|bytes| *bytes > 0)?;
    Secret::pin(typed.text())
}

/// As long as this lives, letters that are typed are not shown.
struct Quiet {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

impl Quiet {
    #[cfg(unix)]
    fn begin() -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let before = stdin().is_terminal().then(|| tcgetattr(io::stdin()).ok()).flatten();
        if let Some(modes) = &before {
            let mut quiet = modes.clone();
            quiet.local_modes.remove(LocalModes::ECHO);
            let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &quiet);
        }
        Self { before }
    }

    #[cfg(not(unix))]
    fn begin() -> Self {
        Self {}
    }
}

#[cfg(unix)]
impl Drop for Quiet {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            let _ = rustix::termios::tcsetattr(io::stdin(), rustix::termios::OptionalActions::Now, before);
        }
    }
}
