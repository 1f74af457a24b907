//! Letters that are typed and not shown: for a PIN, where whole lines are read.
//! Must never outlive the question: what is typed next is to be seen again.

/// As long as this lives, the terminal shows nothing of what is typed but the end of a line.
pub struct Quiet {
    #[cfg(unix)]
    before: rustix::termios::Termios,
}

impl Quiet {
    /// None where input is no terminal: nobody shows it there, or nobody can be asked not to.
    #[cfg(unix)]
    pub fn begin() -> Option<Self> {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let before = tcgetattr(std::io::stdin()).ok()?;
        let mut quiet = before.clone();
        quiet.local_modes.remove(LocalModes::ECHO);
        quiet.local_modes.insert(LocalModes::ECHONL);
        // what was typed ahead is not thrown away
        tcsetattr(std::io::stdin(), OptionalActions::Now, &quiet).ok()?;
        Some(Self { before })
    }

    /// Not asked for here.
    #[cfg(not(unix))]
    pub fn begin() -> Option<Self> {
        None
    }
}

#[cfg(unix)]
impl Drop for Quiet {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, &self.before);
    }
}
