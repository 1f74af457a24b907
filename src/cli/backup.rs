//! `paso backup`, `paso restore`, `paso rebuild`: what is kept, copied, taken back, worked out anew.

use std::path::PathBuf;

use super::{
    INDEX,
    desk::{Desk, Done},
};
use crate::{say::Say, store};

/// Which file.
#[derive(Debug, clap::Args)]
pub(super) struct File {
    /// The file with the copy
    file: PathBuf,
}

/// Copies everything that is kept.
pub(super) fn backup(args: &File, desk: &mut Desk<'_>) -> Done {
    let kept = desk.kept()?;
    store::backup(&kept, &args.file)?;
    kept.close()?;
    desk.say(&Say::ui("cli-backup-done").with("file", args.file.display().to_string()));
    Ok(true)
}

/// Takes a copy back.
pub(super) fn restore(args: &File, desk: &mut Desk<'_>) -> Done {
    let mut kept = desk.store()?;
    store::restore(&mut kept, &args.file)?;
    let log = kept.log().to_string();
    kept.close()?;
    desk.say(&Say::ui("cli-restore-done").with("file", args.file.display().to_string()).with("log", log));
    Ok(true)
}

/// Works everything out anew; what is known of lesson folders is read again at the next start.
pub(super) fn rebuild(desk: &mut Desk<'_>) -> Done {
    let mut kept = desk.kept()?;
    kept.rebuild()?;
    kept.close()?;
    // Not there, or not to be removed: it is only written again when it differs.
    let _ = std::fs::remove_file(desk.folder()?.join(INDEX));
    desk.say(&Say::ui("cli-rebuild-done"));
    Ok(true)
}
