//! What comes of threads of their own: a printer that takes its time, a stick that was put in.
//! Must never wake anybody who did not ask for it.

use std::{
    io::Write as _,
    process::{Command, Stdio},
    sync::Arc,
    thread,
};

/// See the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aside {
    /// The printer took the sheet, or there is none.
    Printed(bool),
    /// Something was put in or taken out.
    Sticks,
}

/// Who is to hear of it.
pub(super) type TellAside = Arc<dyn Fn(Aside) + Send + Sync>;

/// Gives a sheet to the printer of this machine: one fixed command, no shell. Nobody waits for it.
pub(super) fn print(sheet: String, tell: &TellAside) {
    let on = Arc::clone(tell);
    let begun = thread::Builder::new().name("print".into()).spawn(move || on(Aside::Printed(prints(&sheet))));
    if begun.is_err() {
        tell(Aside::Printed(false));
    }
}

fn prints(sheet: &str) -> bool {
    let lp = Command::new("lp").stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let Ok(mut lp) = lp else { return false };
    let written = lp.stdin.take().is_some_and(|mut paper| paper.write_all(sheet.as_bytes()).is_ok());
    written && lp.wait().is_ok_and(|status| status.success())
}

/// Tells whenever the table of mounts has changed: the system wakes the thread, nothing is polled.
#[cfg(target_os = "linux")]
pub(super) fn watch_sticks(tell: &TellAside) {
    use rustix::event::{PollFd, PollFlags, poll};
    let Ok(mounts) = std::fs::File::open("/proc/self/mounts") else { return };
    let on = Arc::clone(tell);
    let wait = move || {
        while poll(&mut [PollFd::new(&mounts, PollFlags::PRI)], None).is_ok_and(|changed| changed > 0) {
            on(Aside::Sticks);
        }
    };
    let _ = thread::Builder::new().name("sticks".into()).spawn(wait);
}

/// Elsewhere a stick is looked for at the beginning and at the end of a visit.
#[cfg(not(target_os = "linux"))]
pub(super) fn watch_sticks(_: &TellAside) {}
