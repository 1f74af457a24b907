//! `paso tutor`: the tutor's own seat, beside one learner or with a room.

use std::{
    io::{IsTerminal, stdin, stdout},
    process::ExitCode,
};

use super::{Desk, NOT_DONE, Shared, complain, start::Looks};
use crate::{
    run::{self, TutorOptions},
    say::Say,
};

/// Whom to sit beside, and how it looks.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The learner's computer, as its screen says; this computer without it
    address: Option<String>,
    /// The words on the learner's screen; asked for without them
    #[arg(long)]
    code: Option<String>,
    /// How you want to be called on the learner's screen
    #[arg(long)]
    name: Option<String>,
    /// Open a room into which learners come
    #[arg(long, conflicts_with_all = ["address", "code"])]
    room: bool,
    #[command(flatten)]
    looks: Looks,
}

/// Sits down.
pub(super) fn run(args: &Args, shared: &Shared) -> ExitCode {
    let terminal = stdin().is_terminal() && stdout().is_terminal();
    let chosen = args.looks.choose(shared, terminal);
    let options = TutorOptions {
        pack: shared.pack(),
        language: chosen.language,
        data: chosen.data,
        comfort: chosen.comfort,
        mouse: chosen.mouse,
        face: chosen.face,
        address: args.address.clone().unwrap_or_default(),
        code: args.code.clone().unwrap_or_default(),
        name: args.name.clone().unwrap_or_default(),
        room: args.room,
    };
    match run::tutor(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let say = Say::ui("cli-no-terminal").with("detail", error.to_string());
            complain(&Desk::new(shared).text(&say));
            NOT_DONE.into()
        }
    }
}
