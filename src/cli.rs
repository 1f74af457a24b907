//! The command line: options that all commands share, and the commands, one file each.
//! Must never do a command's work itself.

mod backup;
mod centre;
mod check;
mod completions;
mod coverage;
mod desk;
mod doctor;
mod draw;
mod events;
mod help;
mod import;
mod learner;
mod lessons;
mod man;
mod pin;
mod print;
mod progress;
mod rehearse;
mod start;
mod store;
mod sync;
mod travel;
mod tutor;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, error::ErrorKind};
use directories::ProjectDirs;

use crate::{
    pack::{Pack, Sources, settings::Settings},
    run::SETTINGS,
    words::Words,
};
use desk::{Desk, complain};

// The words for all of this are in `assets/words/<language>/cli.ftl`: what stands here is for the reader of the code.

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

/// The same without its commands. Most starts have none, and making them ready costs a tenth of a start.
#[derive(Debug, Parser)]
#[command(name = "paso", version, disable_help_subcommand = true)]
struct Alone {
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    start: start::Args,
}

/// Options of every command.
#[derive(Debug, Default, clap::Args)]
struct Shared {
    /// The language, like `es` or `es-BO`
    #[arg(long, global = true)]
    lang: Option<String>,
    /// The folder where progress is kept
    #[arg(long, global = true, env = "PASO_DATA")]
    data: Option<PathBuf>,
    /// A folder with more lessons; may be given several times
    #[arg(long, global = true)]
    lessons: Vec<PathBuf>,
    /// A folder with changed words; may be given several times
    #[arg(long, global = true)]
    overlay: Vec<PathBuf>,
}

/// What to do; without one, Paso starts.
#[derive(Debug, Subcommand)]
enum Command {
    /// Which lessons there are
    Lessons(lessons::Args),
    /// A lesson on paper, or a page for new tutors
    Print(print::Args),
    /// How far a learner is
    Progress(progress::Args),
    /// What happened, event by event
    Events(events::Args),
    /// A copy of everything that is kept
    Backup(backup::File),
    /// Takes a copy back
    Restore(backup::File),
    /// Writes everything about a learner into a folder
    Along(travel::Along),
    /// Takes in progress that a learner brings
    Bring(travel::Bring),
    /// Forgets a learner for good
    Erase(travel::Erase),
    /// Exchanges what is kept with other machines, through any folder
    Sync(sync::Args),
    /// Works everything out anew from the log
    Rebuild,
    /// What this centre has decided, its tutors and its learners
    Centre(centre::Args),
    /// Is this computer ready?
    Doctor,
    /// Check lessons, and say what to mend
    Check(check::Args),
    /// Play lessons by their keys and prove every step
    Rehearse(rehearse::Args),
    /// The tutor's own seat
    Tutor(tutor::Args),
    /// Which outcomes the lessons address
    Coverage(coverage::Args),
    /// The manual page
    Man,
    /// Completions for a shell
    Completions(completions::Args),
}

/// How a list is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Table,
    /// For programs.
    Json,
}

/// Something to mend was found.
const TO_MEND: u8 = 1;
/// What is known of folders of lessons, in the data folder.
const INDEX: &str = "lessons.index";
/// What was asked for could not be done.
const NOT_DONE: u8 = 2;

impl Shared {
    fn pack(&self) -> Pack {
        let index = self.data().map(|data| data.join(INDEX));
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

    /// The languages wanted, as in `LANG`: what the option says, else the account's surroundings, else the settings of
    /// this machine. (On the screen the settings come before the surroundings: whoever set the machine up has chosen.)
    fn language(&self) -> String {
        // "C" is no wish for a language
        let wish =
            |value: &String| !value.is_empty() && !["C", "POSIX"].contains(&value.split('.').next().unwrap_or(value));
        let set = |name: &str| std::env::var(name).ok().filter(wish);
        let found = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        let settings = || Settings::load(&self.data()?.join(SETTINGS)).0.language;
        self.lang.clone().or(found).or_else(settings).unwrap_or_default()
    }
}

/// Does what the command line says.
pub fn main() -> ExitCode {
    if let Ok(alone) = Alone::try_parse() {
        return start::run(&alone.start, &alone.shared);
    }
    let Ok(cli) = Cli::try_parse() else { return explain() };
    let Some(command) = cli.command else { return start::run(&cli.start, &cli.shared) };
    let mut desk = Desk::new(&cli.shared);
    let done = match command {
        Command::Lessons(args) => {
            lessons::run(&args, &mut desk);
            Ok(true)
        }
        Command::Print(args) => print::run(&args, &mut desk),
        Command::Progress(args) => progress::run(&args, &mut desk),
        Command::Events(args) => events::run(&args, &mut desk),
        Command::Backup(args) => backup::backup(&args, &mut desk),
        Command::Restore(args) => backup::restore(&args, &mut desk),
        Command::Along(args) => travel::along(&args, &mut desk),
        Command::Bring(args) => travel::bring(&args, &mut desk),
        Command::Erase(args) => travel::erase(&args, &mut desk),
        Command::Sync(args) => sync::run(&args, &mut desk),
        Command::Rebuild => backup::rebuild(&mut desk),
        Command::Centre(args) => centre::run(&args, &mut desk),
        Command::Doctor => Ok(doctor::run(&mut desk)),
        Command::Check(args) => return check::run(&args, desk),
        Command::Rehearse(args) => rehearse::run(&args, &mut desk),
        Command::Tutor(args) => return tutor::run(&args, &cli.shared),
        Command::Coverage(args) => {
            coverage::run(args, &mut desk);
            Ok(true)
        }
        Command::Man => {
            man::run(&mut desk);
            Ok(true)
        }
        Command::Completions(args) => {
            completions::run(args, &mut desk);
            Ok(true)
        }
    };
    let voice = desk.words.voice(&cli.shared.language());
    match desk.finish().and(done) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => TO_MEND.into(),
        Err(trouble) => {
            complain(&crate::words::plain_text(&voice.say(&trouble.say())));
            NOT_DONE.into()
        }
    }
}

/// Help, version, or why the command line was not understood, in the language asked for.
fn explain() -> ExitCode {
    let data = std::env::var_os("PASO_DATA").map(PathBuf::from);
    let shared = Shared { lang: asked(std::env::args().skip(1)), data, ..Shared::default() };
    let voice = Words::default().voice(&shared.language());
    // With words a second time: the first time was without, because words cost time at every start.
    let Err(error) = help::command(&voice).try_get_matches() else { return ExitCode::from(NOT_DONE) };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let mut desk = Desk::new(&shared);
            desk.put(&error.render().to_string());
            let _ = desk.finish();
            ExitCode::SUCCESS
        }
        _ => {
            complain(&help::refusal(&error, &voice));
            NOT_DONE.into()
        }
    }
}

/// The language of a command line that was not understood.
fn asked(args: impl Iterator<Item = String>) -> Option<String> {
    let args: Vec<String> = args.collect();
    let place = args.iter().position(|arg| arg == "--lang" || arg.starts_with("--lang="))?;
    args[place].strip_prefix("--lang=").map(str::to_owned).or_else(|| args.get(place + 1).cloned())
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn the_language_is_found_in_a_command_line_that_makes_no_sense() {
        let of = |line: &str| asked(line.split(' ').map(str::to_owned));
        assert_eq!(of("--what --lang es"), Some("es".into()));
        assert_eq!(of("lessons --lang=es-BO --no"), Some("es-BO".into()));
        assert_eq!(of("lessons --lang"), None);
    }
}
