//! The command line: options that all commands share, and the commands, one file each.
//! Must never do a command's work itself.

mod rehearse;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{
    pack::{Pack, Sources},
    words::Words,
};

/// Guided lessons in digital skills, in a terminal.
#[derive(Debug, Parser)]
#[command(name = "paso", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    shared: Shared,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, clap::Args)]
struct Shared {
    /// The language, like `es` or `es-BO`
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
    /// A folder with more lessons; may be given several times
    #[arg(long, global = true, value_name = "DIR")]
    lessons: Vec<PathBuf>,
    /// A folder with changed words; may be given several times
    #[arg(long, global = true, value_name = "DIR")]
    overlay: Vec<PathBuf>,
}

/// What to do; without one, Paso starts.
#[derive(Debug, Subcommand)]
enum Command {
    /// Play lessons by their keys and prove every step
    Rehearse(rehearse::Args),
}

impl Shared {
    fn pack(&self) -> Pack {
        Pack::new(&Sources { lessons: self.lessons.clone(), overlays: self.overlay.clone(), ..Sources::default() })
    }

    fn words(&self, pack: &Pack) -> Words {
        Words::new(pack.clone())
    }
}

/// Does what the command line says.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        Some(Command::Rehearse(args)) => rehearse::run(&args, &cli.shared),
        None => ExitCode::SUCCESS,
    }
}
