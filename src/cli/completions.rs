//! `paso completions SHELL`: what a shell needs to finish a half-typed command.

use clap_complete::{Shell, generate};

use super::{desk::Desk, help};

/// For which shell.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(super) struct Args {
    /// bash, zsh, fish, elvish, powershell
    #[arg(value_enum)]
    shell: Shell,
}

/// Writes them.
pub(super) fn run(args: Args, desk: &mut Desk<'_>) {
    let mut text = Vec::new();
    generate(args.shell, &mut help::command(&desk.voice), "paso", &mut text);
    desk.put(&String::from_utf8_lossy(&text));
}
