//! `paso sync DIR`: exchanges what is kept with the other machines of a centre, through any folder.

use std::path::PathBuf;

use super::desk::{Desk, Done};
use crate::say::Say;

/// Where.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A folder that the other machines use too
    folder: PathBuf,
}

/// Exchanges. True: every file was whole.
pub(super) fn run(args: &Args, desk: &mut Desk<'_>) -> Done {
    if !args.folder.is_dir() {
        return Err(Say::ui("cli-sync-no-folder").with("folder", args.folder.display().to_string()).into());
    }
    let mut kept = desk.store()?;
    let done = kept.exchange(&args.folder)?;
    kept.close()?;
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let (sent, got, others) = (number(done.sent), number(done.got), number(done.others as u64));
    desk.say(&Say::ui("cli-sync-done").with("sent", sent).with("got", got).with("others", others));
    if done.others == 0 {
        desk.say(&Say::ui("cli-sync-first"));
    }
    if done.strange > 0 {
        desk.say(&Say::ui("cli-sync-strange").with("count", number(done.strange)));
    }
    for name in &done.waiting {
        desk.say(&Say::ui("cli-sync-waiting").with("file", name.as_str()));
    }
    for name in &done.newer {
        desk.say(&Say::ui("cli-sync-newer").with("file", name.as_str()));
    }
    Ok(done.waiting.is_empty() && done.newer.is_empty())
}
