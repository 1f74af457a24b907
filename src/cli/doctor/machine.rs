//! The computer itself: terminal, signs, clock, and what tells it from its clones.

use std::{
    io::{IsTerminal, stdout},
    path::Path,
};

use jiff::Timestamp;

use super::Finding;
use crate::{page::Glyphs, progress::Clock, run, say::Say, store, terminal, tree};

/// The smallest window that shows a whole page.
const SMALLEST: (u16, u16) = (40, 12);
/// When this program was built, in seconds since 1970.
const BUILT: &str = env!("PASO_BUILT");
/// Signs that tell by eye which set the terminal can draw.
const SAMPLE: &str = "ñ á ¿ @  ─│┌┐ █░ ←↑→↓ • ✓ …";

/// Terminal, signs, clock.
pub(super) fn look() -> Vec<Finding> {
    let mut found = vec![window(), signs()];
    found.extend(encoding());
    found.push(time());
    found
}

fn window() -> Finding {
    if !stdout().is_terminal() {
        return Finding::fine(Say::ui("cli-doctor-no-terminal"));
    }
    let name = std::env::var("TERM").unwrap_or_default();
    let (columns, rows) = size();
    let what = Say::ui("cli-doctor-terminal")
        .with("name", name)
        .with("columns", i64::from(columns))
        .with("rows", i64::from(rows));
    if columns > 0 && (columns < SMALLEST.0 || rows < SMALLEST.1) {
        return Finding::mend(what, Say::ui("cli-doctor-terminal.do"));
    }
    Finding::fine(what)
}

#[cfg(unix)]
fn size() -> (u16, u16) {
    rustix::termios::tcgetwinsize(stdout()).map_or((0, 0), |size| (size.ws_col, size.ws_row))
}

#[cfg(not(unix))]
fn size() -> (u16, u16) {
    (0, 0)
}

fn signs() -> Finding {
    let found = terminal::detect(|name| std::env::var(name).ok(), stdout().is_terminal());
    let set = match found.glyphs {
        Glyphs::Full => "full",
        Glyphs::Safe => "safe",
        Glyphs::Ascii => "ascii",
    };
    Finding::note(Say::ui("cli-doctor-signs").with("set", set).with("sample", SAMPLE), "cli-doctor-signs.do")
}

/// A terminal that is told of another encoding shows `Ã±` for `ñ`.
fn encoding() -> Option<Finding> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default();
    let lower = locale.to_lowercase();
    let unicode = cfg!(windows) || lower.contains("utf-8") || lower.contains("utf8");
    (!unicode).then(|| {
        Finding::mend(Say::ui("cli-doctor-encoding").with("locale", locale), Say::ui("cli-doctor-encoding.do"))
    })
}

fn time() -> Finding {
    let what = Say::ui("cli-doctor-clock")
        .with("time", Timestamp::now().to_zoned(run::of_this_machine()).strftime("%Y-%m-%d %H:%M %Z").to_string());
    if Timestamp::now().as_second() < BUILT.parse().unwrap_or_default() {
        return Finding::mend(what, Say::ui("cli-doctor-clock.do"));
    }
    Finding::fine(what)
}

/// Against what this clock has said before.
pub(super) fn clock(remembered: Option<&str>) -> Option<Finding> {
    let clock: Clock = tree::json(remembered?).ok()?;
    let before = clock.trusted.filter(|before| *before > Timestamp::now().as_second())?;
    let then = Timestamp::from_second(before).map(|then| then.strftime("%Y-%m-%d").to_string()).unwrap_or_default();
    Some(Finding::mend(Say::ui("cli-doctor-clock-back").with("time", then), Say::ui("cli-doctor-clock.do")))
}

/// Can this computer be told from others with a copy of its disk?
pub(super) fn clones() -> Finding {
    // the first hint is the system's own id, which a clone has too
    let own = std::fs::read_to_string("/etc/machine-id").unwrap_or_default();
    let hardware = store::hints(Path::new("/")).into_iter().any(|hint| hint != own.trim());
    if hardware {
        Finding::note(Say::ui("cli-doctor-clones"), "cli-doctor-clones.do")
    } else {
        Finding::note(Say::ui("cli-doctor-clones-alike"), "cli-doctor-clones-alike.do")
    }
}
