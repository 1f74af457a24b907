//! The modes that a full screen needs, and their undoing on every way out.
//! Must never leave a terminal raw, hidden or reporting clicks.

use std::io::{self, Write, stdout};
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

/// Modes are set and must be undone.
static ENTERED: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// Bracketed paste, other screen, clear: old consoles have no other screen and need the clearing.
const ENTER: &str = "\x1b[?1049h\x1b[0m\x1b[2J\x1b[H\x1b[?2004h";
/// Clicks only: moving the mouse must wake nobody.
const MOUSE: &str = "\x1b[?1000h\x1b[?1006h";
/// "Text comes in the order of the cells" (ECMA TR/53, explicit mode).
const EXPLICIT: &str = "\x1b[8l";
/// What can be scrolled back to goes too: on old consoles without another screen, that is where the pages went.
const LEAVE: &str = "\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[0m\x1b[2J\x1b[3J\x1b[H\x1b[?1049l\x1b[?25h";
const IMPLICIT: &str = "\x1b[8h";

/// What to ask of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes {
    /// Report clicks. Off: the terminal's own selecting and copying works without Shift.
    pub mouse: bool,
    /// Paso orders right-to-left text itself.
    pub explicit: bool,
}

/// The modes are set as long as this lives.
#[derive(Debug)]
pub struct Entered(());

impl Drop for Entered {
    fn drop(&mut self) {
        restore();
    }
}

/// Sets the modes. They are undone when the result goes, at a panic in any thread, or by [`restore`].
///
/// Fails when there is no terminal.
pub fn enter(modes: Modes) -> io::Result<Entered> {
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            let full = ENTERED.load(Ordering::SeqCst);
            restore();
            before(panic);
            // The other threads would paint on a screen that is no longer ours.
            if full {
                std::process::exit(101);
            }
        }));
    });
    enable_raw_mode()?;
    ENTERED.store(true, Ordering::SeqCst);
    let entered = Entered(());
    let mut out = stdout().lock();
    out.write_all(ENTER.as_bytes())?;
    if modes.mouse {
        out.write_all(MOUSE.as_bytes())?;
    }
    if modes.explicit {
        out.write_all(EXPLICIT.as_bytes())?;
    }
    out.flush()?;
    Ok(entered)
}

/// Undoes every mode, once. What can no longer be written is left alone.
pub fn restore() {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = stdout().lock();
    let _ = out.write_all(IMPLICIT.as_bytes()).and_then(|()| out.write_all(LEAVE.as_bytes()));
    let _ = out.flush();
    let _ = disable_raw_mode();
}
