//! `paso lessons`: which lessons there are.

use super::{Format, desk::Desk};
use crate::report;

/// How to tell.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Tells.
pub(super) fn run(args: &Args, desk: &mut Desk<'_>) {
    let lines = report::lessons(&desk.pack.catalogue());
    match args.format {
        Format::Table => desk.table(&report::lessons_table(&lines)),
        Format::Json => desk.json(&lines),
    }
    for fault in desk.pack.faults() {
        desk.aside(&fault.say());
    }
}
