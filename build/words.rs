//! Finds every `assets/words/<language>/*.ftl` and writes a table of them for `src/words/built_in.rs`.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

const FOLDER: &str = "assets/words";

/// Writes `$OUT_DIR/words.rs`: `(language, [(name of the file, its text)])`, both in the order of the alphabet.
pub fn embed() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    let mut table = String::from("&[\n");
    for language in sorted(Path::new(FOLDER))?.into_iter().filter(|path| path.is_dir()) {
        writeln!(table, "    ({:?}, &[", stem(&language))?;
        for file in sorted(&language)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let place = format!("/{FOLDER}/{}/{}.ftl", stem(&language), stem(&file));
            writeln!(
                table,
                "        ({:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {place:?}))),",
                stem(&file)
            )?;
        }
        table.push_str("    ]),\n");
    }
    table.push_str("]\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("words.rs"), table)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
