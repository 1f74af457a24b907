//! `paso along`, `paso bring`, `paso erase`: what a learner may ask of what is kept, done by a tutor beside them.
//! Must never do anything to more than one learner.

use std::{
    io::{IsTerminal, stdin},
    path::PathBuf,
};

use super::{
    desk::{Desk, Done, Trouble, complain},
    learner,
};
use crate::{
    face::html::html,
    say::Say,
    seal::{Code, Unknown},
    session,
    store::{chance, sealed_files},
    words::plain_text,
};

/// Whose, and where to.
#[derive(Debug, clap::Args)]
pub(super) struct Along {
    /// The folder: a stick
    folder: PathBuf,
    /// The nickname
    #[arg(long)]
    learner: String,
    /// The sign, where several have that nickname
    #[arg(long)]
    sign: Option<String>,
    /// One file that only five words open, to go on with elsewhere; otherwise pages to read
    #[arg(long)]
    sealed: bool,
}

/// Which file; the words are asked for.
#[derive(Debug, clap::Args)]
pub(super) struct Bring {
    /// A sealed file, or a folder with some
    file: PathBuf,
}

/// Whom.
#[derive(Debug, clap::Args)]
pub(super) struct Erase {
    /// The nickname
    #[arg(long)]
    learner: String,
    /// The sign, where several have that nickname
    #[arg(long)]
    sign: Option<String>,
    /// Without being asked once more
    #[arg(long)]
    yes: bool,
}

/// Writes everything about a learner into a folder.
pub(super) fn along(args: &Along, desk: &mut Desk<'_>) -> Done {
    let mut store = desk.kept()?;
    let person = learner::find(desk, &store, &args.learner, args.sign.as_deref())?;
    let named = |say: &'static str, file: &PathBuf| Say::ui(say).with("file", file.display().to_string());
    if args.sealed {
        let code = Code::new(chance());
        let list = list(desk, desk.voice.language());
        let words = code.words(&list).ok_or_else(|| Trouble::from(Say::ui("along-no-words")))?;
        let file = store.take_along(person.id, &args.folder, code)?;
        desk.say(&named("cli-along-words", &file).with("words", words));
    } else {
        let summary = store.summary(person.id)?.unwrap_or_default();
        let mut events = Vec::new();
        store.events(Some(person.id), |event| events.push(event))?;
        let page = session::kept(&summary, &events, &desk.pack.catalogue());
        let file = store.write_readable(person.id, &args.folder, &html(&page, &desk.voice))?;
        desk.say(&named("cli-along-done", &file));
    }
    store.close()?;
    Ok(true)
}

/// Takes a sealed file in.
pub(super) fn bring(args: &Bring, desk: &mut Desk<'_>) -> Done {
    let files = if args.file.is_dir() { sealed_files(&args.file) } else { vec![args.file.clone()] };
    if files.is_empty() {
        return Err(Say::ui("cli-bring-none").with("folder", args.file.display().to_string()).into());
    }
    let typed = asked(desk, &Say::ui("bring-ask"))?;
    let languages = desk.words.languages();
    let own = Code::read(&typed, &list(desk, desk.voice.language()));
    let code = own.or_else(|unknown| {
        languages.iter().find_map(|other| Code::read(&typed, &list(desk, &other.id)).ok()).ok_or(unknown)
    });
    let code = code.map_err(|unknown| match unknown {
        Unknown::Count(count) => Trouble::from(Say::ui("bring-count").with("count", count)),
        Unknown::Word(word) => Say::ui("bring-unknown").with("word", crate::gate::line(&word, 20)).into(),
    })?;
    let mut store = desk.store()?;
    let (learner, new) = store.bring(&files, code)?;
    let name = store.summary(learner)?.map(|summary| summary.nickname).unwrap_or_default();
    store.close()?;
    let new = i64::try_from(new).unwrap_or(i64::MAX);
    desk.say(&Say::ui("cli-bring-done").with("name", name).with("new", new));
    Ok(true)
}

/// Forgets a learner for good.
pub(super) fn erase(args: &Erase, desk: &mut Desk<'_>) -> Done {
    let mut store = desk.kept()?;
    let person = learner::find(desk, &store, &args.learner, args.sign.as_deref())?;
    if !args.yes {
        let ask = Say::ui("cli-erase-ask").with("name", person.nickname.as_str());
        if asked(desk, &ask)?.trim() != person.nickname {
            desk.say(&Say::ui("cli-erase-not"));
            return Ok(true);
        }
    }
    store.erase(person.id)?;
    let clean = !store.needs_check();
    store.close()?;
    desk.say(&Say::ui(if clean { "cli-erase-done" } else { "cli-erase-half" }));
    Ok(clean)
}

fn list(desk: &Desk<'_>, language: &str) -> String {
    plain_text(&desk.words.voice(language).say(&Say::ui("code-words")))
}

/// One line from whoever sits there.
fn asked(desk: &mut Desk<'_>, ask: &Say) -> Result<String, Trouble> {
    desk.flush();
    if stdin().is_terminal() {
        complain(&desk.text(ask));
    }
    let mut line = String::new();
    stdin().read_line(&mut line).map_err(|error| Say::ui("cli-no-answer").with("detail", error.to_string()))?;
    Ok(crate::gate::line(&line, 200))
}
