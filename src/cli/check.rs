//! `paso check [PATH…] [--format text|json]`: 0 nothing to mend, 1 something to mend, 2 could not run.

use std::{path::PathBuf, process::ExitCode};

use super::{
    NOT_DONE,
    desk::{Desk, complain},
};
use crate::lint::{self, Format};

/// What to check.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Folders of lessons, units or many units; the built-in lessons if none is given
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How findings are told
    #[arg(long, value_enum, default_value = "text")]
    format: How,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum How {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Checks and tells.
pub(super) fn run(args: &Args, mut desk: Desk<'_>) -> ExitCode {
    let format = match args.format {
        How::Text => Format::Text,
        How::Json => Format::Json,
    };
    let outcome = lint::run(&args.paths, format, &desk.voice);
    desk.put(&outcome.out);
    if !outcome.err.is_empty() {
        complain(outcome.err.trim_end());
    }
    match desk.finish() {
        Ok(()) => outcome.code.into(),
        Err(_) => NOT_DONE.into(),
    }
}
