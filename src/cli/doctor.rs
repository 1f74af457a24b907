//! `paso doctor`: is this computer ready? One line for each thing that was looked at, and below it what to do.
//! Must never change anything, and never make a data folder.

mod folder;
mod machine;

use std::time::Instant;

use super::desk::Desk;
use crate::{
    say::Say,
    secret::{COST, Secret},
    store::{FILE, Store, StoreError},
    words::plain_text,
};

/// How it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// As it should be.
    Fine,
    /// Good to know.
    Note,
    /// To be mended.
    Mend,
}

/// One thing that was looked at.
struct Finding {
    state: State,
    what: Say,
    /// What to do.
    advice: Option<Say>,
}

impl Finding {
    fn fine(what: Say) -> Self {
        Self { state: State::Fine, what, advice: None }
    }

    fn note(what: Say, advice: &'static str) -> Self {
        Self { state: State::Note, what, advice: Some(Say::ui(advice)) }
    }

    fn mend(what: Say, advice: Say) -> Self {
        Self { state: State::Mend, what, advice: Some(advice) }
    }
}

/// Looks at everything. True: nothing is to be mended.
pub(super) fn run(desk: &mut Desk<'_>) -> bool {
    let mut found = machine::look();
    found.extend(lessons(desk));
    found.push(sign_in());
    match desk.shared.data() {
        None => found.push(Finding::mend(Say::ui("cli-doctor-no-folder"), Say::ui("cli-doctor-no-folder.do"))),
        Some(folder) => {
            found.extend(folder::look(&folder));
            if folder.join(FILE).exists() {
                found.extend(store(&folder));
            }
            found.push(machine::clones());
            if !folder::is_shared(&folder) {
                found.push(Finding::note(Say::ui("cli-doctor-alone"), "cli-doctor-alone.do"));
            }
        }
    }
    for finding in &found {
        tell(finding, desk);
    }
    let ready = !found.iter().any(|finding| finding.state == State::Mend);
    desk.line("");
    desk.say(&Say::ui(if ready { "cli-doctor-ready" } else { "cli-doctor-not-ready" }));
    ready
}

fn tell(finding: &Finding, desk: &mut Desk<'_>) {
    let mark = match finding.state {
        State::Fine => "cli-doctor-fine",
        State::Note => "cli-doctor-note",
        State::Mend => "cli-doctor-mend",
    };
    let (mark, what) = (desk.text(&Say::ui(mark)), desk.text(&finding.what));
    desk.line(&format!("{mark:<8}{}", what.replace('\n', " ")));
    if let Some(advice) = &finding.advice {
        let advice = plain_text(&desk.voice.say(advice));
        for line in advice.lines() {
            desk.line(&format!("        {line}"));
        }
    }
}

fn lessons(desk: &Desk<'_>) -> Vec<Finding> {
    let count = desk.pack.catalogue().lessons().len();
    let faults = desk.pack.faults().iter();
    let mut found: Vec<Finding> =
        faults.map(|fault| Finding::mend(fault.say(), Say::ui("cli-doctor-lessons.do"))).collect();
    found.insert(0, Finding::fine(Say::ui("cli-doctor-lessons").with("lessons", count)));
    found
}

/// How long one check of a PIN takes here, at what cost.
fn sign_in() -> Finding {
    let begun = Instant::now();
    // a PIN of nobody; what comes of it is thrown away
    let _ = Secret::pin("2580").map(|pin| pin.check(0));
    let took = i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX);
    let what = Say::ui("cli-doctor-sign-in").with("milliseconds", took);
    let what = what.with("mebibytes", i64::from(COST.kib / 1024)).with("passes", i64::from(COST.passes));
    if took < 4000 { Finding::fine(what) } else { Finding::note(what, "cli-doctor-sign-in.do") }
}

/// What is kept, read as a whole once.
fn store(folder: &std::path::Path) -> Vec<Finding> {
    let mut found = Vec::new();
    match Store::open(folder) {
        Err(StoreError::Busy { .. }) => {
            found.push(Finding::note(Say::ui("cli-doctor-busy"), "cli-doctor-busy.do"));
        }
        Err(StoreError::CannotKeep { reason }) => {
            found.push(Finding::mend(Say::ui("cli-doctor-unusable"), super::store::reason(&reason)));
        }
        Err(error) => found.push(Finding::mend(Say::ui("cli-doctor-unusable"), error.say())),
        Ok(mut store) => {
            match (store.set_aside().map(|aside| aside.display().to_string()), store.check()) {
                (Some(aside), _) => {
                    let advice = Say::ui("cli-doctor-damaged.do").with("file", aside);
                    found.push(Finding::mend(Say::ui("cli-doctor-damaged"), advice));
                }
                (None, Err(_)) => {
                    let advice = Say::ui("cli-doctor-damaged.do").with("file", folder.join(FILE).display().to_string());
                    found.push(Finding::mend(Say::ui("cli-doctor-damaged"), advice));
                }
                (None, Ok(())) => found.push(Finding::fine(Say::ui("cli-doctor-sound"))),
            }
            found.push(match store.journal() {
                Ok(journal) if journal == "wal" => Finding::fine(Say::ui("cli-doctor-wal")),
                _ => Finding::note(Say::ui("cli-doctor-journal"), "cli-doctor-journal.do"),
            });
            if let Ok(settings) = store.settings() {
                found.extend(machine::clock(settings.get("clock").map(String::as_str)));
            }
            // what was looked at stays as it was: nothing is owed to the next start
            let _ = store.close();
        }
    }
    for aside in Store::damaged(folder) {
        let what = Say::ui("cli-doctor-aside").with("file", aside.display().to_string());
        found.push(Finding::note(what, "cli-doctor-aside.do"));
    }
    found
}
