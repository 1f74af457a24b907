//! Finds every `assets/words/<language>/*.ftl` and writes a table of them for `src/words/built_in.rs`.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

const FOLDER: &str = "assets/words";

/// Writes `$OUT_DIR/words.rs`: `(language, [(name of the file, its text)])`, both in the order of the alphabet; and
/// `$OUT_DIR/word-files.rs`: `(id of a message, name of its file)` in the order of the ids, so that a start reads only
/// the files that it speaks from.
pub fn embed() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    let mut table = String::from("&[\n");
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for language in sorted(Path::new(FOLDER))?.into_iter().filter(|path| path.is_dir()) {
        writeln!(table, "    ({:?}, &[", stem(&language))?;
        for file in sorted(&language)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let place = format!("/{FOLDER}/{}/{}.ftl", stem(&language), stem(&file));
            for id in messages(&fs::read_to_string(&file)?) {
                ids.entry(id).or_insert_with(|| stem(&file));
            }
            writeln!(
                table,
                "        ({:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {place:?}))),",
                stem(&file)
            )?;
        }
        table.push_str("    ]),\n");
    }
    table.push_str("]\n");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("words.rs"), table)?;
    fs::write(out.join("word-files.rs"), format!("&{:?}", ids.into_iter().collect::<Vec<_>>()))?;
    Ok(())
}

/// The ids of the messages of a file: what stands before ` =` at the beginning of a line.
fn messages(text: &str) -> Vec<String> {
    let id = |line: &str| Some(line.split_once('=')?.0.trim_end().to_owned());
    let is_id = |id: &String| id.starts_with(|first: char| first.is_ascii_alphabetic()) && !id.contains(' ');
    text.lines().filter_map(id).filter(is_id).collect()
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
