//! The data folder: whose it is, who can read it, how much room there is. Must never make it.

use std::path::Path;

use super::Finding;
use crate::say::Say;

/// Less room than this, in MB, is too little for a year of lessons and a copy.
const LEAST: u64 = 50;

fn named(id: &'static str, folder: &Path) -> Say {
    Say::ui(id).with("folder", folder.display().to_string())
}

/// The folder, or what will hold it.
#[cfg(unix)]
pub(super) fn look(folder: &Path) -> Vec<Finding> {
    use std::os::unix::fs::MetadataExt;

    let Some(there) = folder.ancestors().find(|path| path.exists()) else {
        return vec![Finding::mend(
            named("cli-doctor-folder-lost", folder),
            named("cli-doctor-folder-lost.do", folder),
        )];
    };
    let mut found = Vec::new();
    let writable = rustix::fs::access(there, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK).is_ok();
    match std::fs::metadata(folder) {
        _ if !writable => {
            let own = std::fs::metadata(there).is_ok_and(|meta| meta.uid() == rustix::process::geteuid().as_raw());
            found.push(if own {
                Finding::mend(named("cli-doctor-folder-shut", there), named("cli-doctor-folder-shut.do", there))
            } else {
                Finding::mend(named("cli-doctor-folder-closed", there), named("cli-doctor-folder-closed.do", folder))
            });
        }
        Err(_) => found.push(Finding::fine(named("cli-doctor-folder-new", folder))),
        Ok(meta) => {
            let shared = meta.mode() & 0o2020 != 0;
            let open = meta.mode() & if shared { 0o007 } else { 0o077 };
            let foreign = meta.uid() != rustix::process::geteuid().as_raw();
            found.push(if open != 0 {
                let mode = if shared { "2770" } else { "700" };
                Finding::mend(
                    named("cli-doctor-folder-open", folder),
                    named("cli-doctor-folder-open.do", folder).with("mode", mode),
                )
            } else if foreign && !shared {
                Finding::mend(named("cli-doctor-folder-foreign", folder), named("cli-doctor-folder-foreign.do", folder))
            } else if shared {
                Finding::fine(named("cli-doctor-folder-shared", folder))
            } else {
                Finding::fine(named("cli-doctor-folder", folder))
            });
            found.extend(file(folder, shared));
        }
    }
    found.extend(room(there));
    found
}

/// The file with everything in it is nobody else's to read.
#[cfg(unix)]
fn file(folder: &Path, shared: bool) -> Option<Finding> {
    use std::os::unix::fs::MetadataExt;

    let path = folder.join(crate::store::FILE);
    let mode = std::fs::metadata(&path).ok()?.mode() & 0o777;
    let wanted = if shared { 0o660 } else { 0o600 };
    (mode & !wanted != 0).then(|| {
        let advice = named("cli-doctor-folder-open.do", &path).with("mode", format!("{wanted:o}"));
        Finding::mend(named("cli-doctor-folder-open", &path), advice)
    })
}

#[cfg(unix)]
fn room(there: &Path) -> Option<Finding> {
    let disk = rustix::fs::statvfs(there).ok()?;
    let megabytes = disk.f_bavail.saturating_mul(disk.f_frsize) / 1_000_000;
    let what = Say::ui("cli-doctor-disk").with("megabytes", i64::try_from(megabytes).unwrap_or(i64::MAX));
    Some(if megabytes < LEAST { Finding::mend(what, Say::ui("cli-doctor-disk.do")) } else { Finding::fine(what) })
}

/// Is it the folder of a group of accounts?
#[cfg(unix)]
pub(super) fn is_shared(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(folder).is_ok_and(|meta| meta.mode() & 0o2020 != 0)
}

#[cfg(not(unix))]
pub(super) fn look(folder: &Path) -> Vec<Finding> {
    let id = if folder.is_dir() { "cli-doctor-folder" } else { "cli-doctor-folder-new" };
    vec![Finding::fine(named(id, folder))]
}

#[cfg(not(unix))]
pub(super) fn is_shared(_folder: &Path) -> bool {
    true
}
