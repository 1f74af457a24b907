//! `paso check [PATH…] [--format text|json]`: 0 nothing to mend, 1 something to mend, 2 could not run.

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use super::Shared;
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
pub(super) fn run(args: &Args, shared: &Shared) -> ExitCode {
    let pack = shared.pack();
    let voice = shared.words(&pack).voice(&shared.language());
    let format = match args.format {
        How::Text => Format::Text,
        How::Json => Format::Json,
    };
    let outcome = lint::run(&args.paths, format, &voice);
    // A reader that has seen enough closes the pipe; that is no reason to complain.
    let _ = io::stdout().write_all(outcome.out.as_bytes());
    let _ = io::stderr().write_all(outcome.err.as_bytes());
    ExitCode::from(outcome.code)
}
