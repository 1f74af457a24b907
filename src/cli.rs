//! The command line: options that all commands share, and the commands, one file each.
//! Must never do a command's work itself.

mod check;
mod rehearse;
mod start;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use directories::ProjectDirs;

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
    #[command(flatten)]
    start: start::Args,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, clap::Args)]
struct Shared {
    /// The language, like `es` or `es-BO`
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
    /// The folder where progress is kept
    #[arg(long, global = true, value_name = "DIR", env = "PASO_DATA")]
    data: Option<PathBuf>,
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
    /// Check lessons, and say what to mend
    Check(check::Args),
    /// Play lessons by their keys and prove every step
    Rehearse(rehearse::Args),
}

impl Shared {
    fn pack(&self) -> Pack {
        let index = self.data().map(|data| data.join("lessons.index"));
        Pack::new(&Sources {
            lessons: self.lessons.clone(),
            overlays: self.overlay.clone(),
            index,
            ..Sources::default()
        })
    }

    /// Where things are kept: the option, else the user's data folder; `None` if this user has none.
    fn data(&self) -> Option<PathBuf> {
        let own = || Some(ProjectDirs::from("", "", "paso")?.data_dir().to_owned());
        self.data.clone().or_else(own)
    }

    /// The languages wanted, as in `LANG`.
    fn language(&self) -> String {
        // "C" is no wish for a language
        let wish =
            |value: &String| !value.is_empty() && !["C", "POSIX"].contains(&value.split('.').next().unwrap_or(value));
        let set = |name: &str| std::env::var(name).ok().filter(wish);
        let found = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        self.lang.clone().or(found).unwrap_or_default()
    }

    /// The language asked for, or that of the machine.
    fn wanted(&self) -> String {
        let of_machine = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| std::env::var(name).ok().filter(|lang| !lang.is_empty()))
        };
        self.lang.clone().or_else(of_machine).unwrap_or_default()
    }

    fn words(&self, pack: &Pack) -> Words {
        Words::new(pack.clone())
    }
}

/// Does what the command line says.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        Some(Command::Check(args)) => check::run(&args, &cli.shared),
        Some(Command::Rehearse(args)) => rehearse::run(&args, &cli.shared),
        None => start::run(&cli.start, &cli.shared),
    }
}
