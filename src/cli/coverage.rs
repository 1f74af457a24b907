//! `paso coverage`: which outcomes of the framework the lessons address.

use super::{Format, desk::Desk};
use crate::report;

/// How to tell.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(super) struct Args {
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Tells.
pub(super) fn run(args: Args, desk: &mut Desk<'_>) {
    let coverage = report::coverage(&desk.pack.catalogue());
    match args.format {
        Format::Table => desk.table(&coverage.table(desk.voice.language())),
        Format::Json => desk.json(&coverage),
    }
}
