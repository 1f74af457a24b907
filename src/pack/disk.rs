//! Reading folders that strangers made. Must never follow a link, open a pipe, or read more than it was told.

use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use super::PackError;

/// Most bytes of a TOML or FTL file.
pub const MOST_BYTES: usize = 256 * 1024;
/// Most entries of a folder.
pub const MOST_ENTRIES: usize = 10_000;
/// How deep braces may stand in each other in Fluent.
const DEEPEST: usize = 12;

/// The text of a plain file of at most `limit` bytes, without a byte order mark, lines ended by `\n`.
pub fn text(path: &Path, limit: usize) -> Result<String, PackError> {
    let disk = |error: std::io::Error| PackError::Disk { path: path.into(), kind: error.kind() };
    let too_large = || PackError::TooLarge { path: path.into(), limit };
    let about = fs::symlink_metadata(path).map_err(disk)?;
    if !about.is_file() {
        return Err(PackError::NotPlain { path: path.into() });
    }
    if about.len() > limit as u64 {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    fs::File::open(path).map_err(disk)?.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(disk)?;
    if bytes.len() > limit {
        return Err(too_large());
    }
    let text = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    let text = text.ok_or_else(|| PackError::NotText { path: path.into() })?;
    let text = text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
    Ok(if text.contains('\r') { text.replace("\r\n", "\n") } else { text })
}

/// A Fluent file, shallow enough for any parser.
pub fn fluent(path: &Path) -> Result<String, PackError> {
    let text = text(path, MOST_BYTES)?;
    if is_shallow(&text) { Ok(text) } else { Err(PackError::TooDeep { path: path.into() }) }
}

/// Parsers of Fluent call themselves at each brace: too many of them would end the program.
pub fn is_shallow(ftl: &str) -> bool {
    let mut depth = 0_usize;
    let mut quoted = false;
    ftl.bytes().all(|byte| {
        match byte {
            b'"' if depth > 0 => quoted = !quoted,
            b'\n' => quoted = false,
            _ if quoted => {}
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth <= DEEPEST
    })
}

/// What a folder holds, by name in the order of the alphabet: plain folders, and plain files.
/// Hidden entries are left out; links and the like are reported.
pub fn list(path: &Path, faults: &mut Vec<PackError>) -> (Vec<String>, Vec<String>) {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(PackError::Disk { path: path.into(), kind: error.kind() });
            return (folders, files);
        }
    };
    for (n, entry) in entries.flatten().enumerate() {
        if n == MOST_ENTRIES {
            faults.push(PackError::TooMany { path: path.into(), limit: MOST_ENTRIES });
            break;
        }
        let Ok(name) = entry.file_name().into_string() else {
            faults.push(PackError::Name { path: entry.path() });
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => folders.push(name),
            Ok(kind) if kind.is_file() => files.push(name),
            _ => faults.push(PackError::NotPlain { path: entry.path() }),
        }
    }
    folders.sort();
    files.sort();
    (folders, files)
}

/// The languages of `<language>.ftl` among names of files.
pub fn languages(files: &[String]) -> Vec<String> {
    files
        .iter()
        .filter_map(|name| name.strip_suffix(".ftl"))
        .filter(|lang| is_language(lang))
        .map(str::to_owned)
        .collect()
}

/// `en`, `es-419`: letters, digits and hyphens, a letter first, 35 at most.
pub fn is_language(lang: &str) -> bool {
    (2..=35).contains(&lang.len())
        && lang.starts_with(|sign: char| sign.is_ascii_lowercase())
        && lang.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
}

/// Words of a folder by language; files that cannot be read are reported and left out.
pub fn words(folder: &Path, langs: &[String], faults: &mut Vec<PackError>) -> Vec<(String, String)> {
    let read = |lang: &String| match fluent(&file(folder, lang)) {
        Ok(text) => Some((lang.clone(), crate::gate::text(&text))),
        Err(error) => {
            faults.push(error);
            None
        }
    };
    langs.iter().filter_map(read).collect()
}

/// `<folder>/<language>.ftl`.
pub fn file(folder: &Path, lang: &str) -> PathBuf {
    folder.join(format!("{lang}.ftl"))
}
