//! A PIN typed at the command line. Must never show it, where the terminal can be asked not to.

use std::io::{BufRead, stdin};

use crate::{
    secret::{Secret, Typed},
    terminal::Quiet,
};

/// One line of input as a PIN; `None` when it is none, or input has ended.
pub(super) fn read() -> Option<Secret> {
    let _quiet = Quiet::begin();
    let mut line = String::new();
    let read = stdin().lock().read_line(&mut line);
    let typed = Typed::new(line.trim());
    read.ok().filter(|bytes| *bytes > 0)?;
    Secret::pin(typed.text())
}
