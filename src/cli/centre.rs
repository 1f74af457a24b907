//! `paso centre`: what this centre has decided, its tutors, a list of nicknames, a PIN that was forgotten.
//! Whoever can give commands here can also open the file: no PIN is asked for. Must never show one that was there before.

use std::path::{Path, PathBuf};

use super::{
    desk::{Desk, Done},
    import, learner, pin,
};
use crate::{
    gate,
    pack::{
        Fault, PackError, What,
        centre::{CENTRE, Centre},
        disk,
    },
    progress::{Event, Seat, Stamp, What as Happened},
    say::Say,
    secret::Guard,
    session::See,
    store::{Store, chance},
    words::plain_text,
};

/// What to do; without anything, what was decided is shown.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Decide something
    #[arg(long)]
    set: Vec<String>,
    /// Give a tutor a PIN, or another one
    #[arg(long)]
    tutor: Option<String>,
    /// Take a tutor's PIN away
    #[arg(long)]
    no_tutor: Option<String>,
    /// Bring in a list of nicknames
    #[arg(long)]
    import: Option<PathBuf>,
    /// Let a learner choose anew how to come in
    #[arg(long)]
    reset: Option<String>,
    /// The sign, where several have that nickname
    #[arg(long, requires = "reset")]
    sign: Option<String>,
    /// Look at this file, instead of the centre's own
    #[arg(long)]
    file: Option<PathBuf>,
}

/// Does it.
pub(super) fn run(args: &Args, desk: &mut Desk<'_>) -> Done {
    let path = args.file.clone().map_or_else(|| desk.folder().map(|folder| folder.join(CENTRE)), Ok)?;
    let (mut centre, trouble) = Centre::load(&path);
    if let Some(trouble) = &trouble {
        complain_of(&path, trouble, desk);
    }
    if let Some(file) = &args.import {
        return import::run(file, centre.rules.sign_in, desk);
    }
    if let Some(name) = &args.reset {
        return reset(name, args.sign.as_deref(), &centre, desk);
    }
    let before = centre.clone();
    for wish in &args.set {
        let (key, value) = wish.split_once('=').unwrap_or((wish, ""));
        if !centre.change(key.trim(), value.trim()) {
            return Err(Say::ui("cli-centre-not-set").with("wish", gate::line(wish, 60)).into());
        }
    }
    if let Some(name) = &args.no_tutor {
        centre.set_tutor(name, None);
    }
    if let Some(name) = &args.tutor {
        new_tutor(name, &mut centre, desk)?;
    }
    if centre != before {
        // a file with lines that were not understood is not written over: they would be gone
        if trouble.is_some() {
            return Err(Say::ui("cli-centre-mend-first").with("file", path.display().to_string()).into());
        }
        let done = centre.save(&path, |key| sentence(desk, key));
        done.map_err(super::desk::Trouble::Output)?;
        desk.say(&Say::ui("cli-centre-done").with("file", path.display().to_string()));
        return Ok(true);
    }
    for tutor in &mut centre.tutors {
        "…".clone_into(&mut tutor.check);
    }
    let shown = centre.text(|key| sentence(desk, key));
    desk.put(&shown);
    Ok(trouble.is_none())
}

/// May whoever gives commands look at how far a learner is?
pub(super) fn may_look(desk: &Desk<'_>) -> Result<(), super::desk::Trouble> {
    let (centre, _) = Centre::load(&desk.folder()?.join(CENTRE));
    if centre.rules.progress == See::Learner { Err(Say::ui("cli-not-for-tutors").into()) } else { Ok(()) }
}

fn sentence(desk: &Desk<'_>, key: &str) -> String {
    plain_text(&desk.voice.say(&Say::ui(format!("centre-key-{key}"))))
}

fn new_tutor(name: &str, centre: &mut Centre, desk: &mut Desk<'_>) -> Result<(), super::desk::Trouble> {
    if gate::line(name, gate::NAME).is_empty() {
        return Err(Say::ui("cli-centre-no-name").into());
    }
    desk.aside(&Say::ui("cli-centre-pin"));
    let first = pin::read().ok_or_else(|| Say::ui("cli-centre-not-a-pin"))?;
    if first.easy() {
        return Err(Say::ui("cli-centre-easy-pin").into());
    }
    desk.aside(&Say::ui("cli-centre-pin-again"));
    if pin::read().as_ref() != Some(&first) {
        return Err(Say::ui("cli-centre-pins-differ").into());
    }
    if !centre.set_tutor(name, Some(first.check(chance()))) {
        return Err(Say::ui("cli-centre-many-tutors").into());
    }
    Ok(())
}

/// A learner has forgotten: nobody needs to know what it was.
fn reset(name: &str, sign: Option<&str>, centre: &Centre, desk: &mut Desk<'_>) -> Done {
    let mut store = desk.kept()?;
    let person = learner::find(desk, &store, name, sign)?;
    let (guard, check, told) = import::start(centre.rules.sign_in);
    let visit = store.summary(person.id)?.unwrap_or_default().visits.count;
    let what = Happened::Guarded { guard, check };
    let event = event(&store, person.id, visit, 0, what);
    store.append(&[event])?;
    store.unlock(&person)?;
    store.close()?;
    let done = if guard == Guard::Nothing { "cli-reset-done" } else { "cli-reset-done-start" };
    let told = told.say(desk);
    desk.say(&Say::ui(done).with("name", person.nickname).with("start", told));
    Ok(true)
}

/// Something that a tutor did at the command line, the `n`th of several.
pub(super) fn event(store: &Store, learner: crate::progress::LearnerId, visit: u32, n: u64, what: Happened) -> Event {
    let (log, seq) = (store.log(), store.next_seq() + n);
    Event { log, seq, learner, visit, seat: Seat::Tutor, at: Stamp::default(), what }
}

/// What is not right with a file of settings, each with its line.
pub(super) fn complain_of(path: &Path, trouble: &PackError, desk: &mut Desk<'_>) {
    let PackError::Faults { faults, .. } = trouble else { return desk.aside(&trouble.say()) };
    let text = disk::text(path, disk::MOST_BYTES).unwrap_or_default();
    for Fault { span, what, .. } in faults {
        let line = text.get(..span.start).unwrap_or_default().matches('\n').count() + 1;
        let what = match what {
            What::UnknownKey { key, near: Some(near) } => {
                Say::ui("cli-file-unknown-near").with("name", key.as_str()).with("near", near.as_str())
            }
            What::UnknownKey { key, near: None } => Say::ui("cli-file-unknown").with("name", key.as_str()),
            What::UnknownValue { value, known } => {
                Say::ui("cli-file-value").with("value", value.as_str()).with("known", known.as_str())
            }
            What::Toml(detail) => Say::ui("cli-file-not-toml").with("detail", gate::line(detail, 200)),
            other => Say::ui("cli-file-not-toml").with("detail", gate::line(&format!("{other:?}"), 200)),
        };
        let file = path.display().to_string();
        desk.aside(&Say::ui("cli-file-line").with("file", file).with("line", line).with("what", what));
    }
}
