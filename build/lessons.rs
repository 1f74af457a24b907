//! Puts the lessons into the program: their files, packed, and an index made here, so that nothing is parsed at start.
//! A faulty file is put in too, with an empty head: opening it says what is not right, and `paso check` shows where.

use std::{
    collections::BTreeSet,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

#[path = "../src/pack/header.rs"]
#[allow(dead_code, reason = "the program uses all of it")]
mod header;

const FOLDER: &str = "lessons";

/// Writes `$OUT_DIR/lessons.rs`: three tables for `src/pack/built_in.rs`, units and lessons in their order, and sites;
/// and `$OUT_DIR/lessons.pile`: their files, packed.
pub fn embed() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    let mut pile = Pile::default();
    let mut units = String::new();
    let mut lessons = String::new();
    let mut sites = String::new();
    for folder in folders(&Path::new(FOLDER).join("sites"))? {
        let (toml, words) = (pile.add(&folder.join("site.toml"))?, pile.words(&folder, &words(&folder)?)?);
        writeln!(sites, "    BuiltSite {{ id: {:?}, toml: {toml}, words: &[{words}] }},", name(&folder))?;
    }
    for folder in folders(Path::new(FOLDER))?.into_iter().filter(|folder| name(folder) != "sites") {
        let unit = name(&folder);
        let words = words(&folder)?;
        let head = header::unit(&text(&folder.join("unit.toml"))?, &words);
        writeln!(
            units,
            "    BuiltUnit {{ id: {unit:?}, order: {}, names: {:?}, toml: {}, words: &[{}] }},",
            head.order,
            head.names,
            pile.add(&folder.join("unit.toml"))?,
            pile.words(&folder, &words)?
        )?;
        let there: BTreeSet<String> = folders(&folder)?.iter().map(|path| name(path)).collect();
        let listed = head.lessons.iter().filter(|id| there.contains(*id));
        let others = there.iter().filter(|id| !head.lessons.contains(id));
        for id in listed.chain(others) {
            lesson(&mut lessons, &mut pile, &unit, &folder.join(id))?;
        }
    }
    let tables = format!(
        "const UNITS: &[BuiltUnit] = &[\n{units}];\nconst LESSONS: &[BuiltLesson] = &[\n{lessons}];\n\
         const SITES: &[BuiltSite] = &[\n{sites}];\n"
    );
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("lessons.rs"), tables)?;
    fs::write(out.join("lessons.pile"), pile.0)?;
    Ok(())
}

fn lesson(table: &mut String, pile: &mut Pile, unit: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    let words = words(folder)?;
    let toml = folder.join("lesson.toml");
    let head = header::lesson(&text(&toml)?, &words);
    writeln!(
        table,
        "    BuiltLesson {{ id: {:?}, unit: {unit:?}, competence: {:?}, level: {:?}, minutes: {}, facts: {:?}, toml: {}, words: &[{}] }},",
        name(folder),
        head.competence,
        head.level,
        head.minutes,
        head.facts,
        pile.add(&toml)?,
        pile.words(folder, &words)?
    )?;
    Ok(())
}

fn folders(path: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut folders = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    folders.retain(|path| path.is_dir());
    folders.sort();
    Ok(folders)
}

/// Language and text of each `<language>.ftl`.
fn words(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut words = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ftl") {
            words.push((path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), text(&path)?));
        }
    }
    words.sort();
    Ok(words)
}

fn text(path: &Path) -> Result<String, Box<dyn Error>> {
    if !path.is_file() {
        println!("cargo:warning={} is missing", path.display());
        return Ok(String::new());
    }
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Packed files one behind the other: three quarters of the program would be lessons otherwise, once there are a hundred.
#[derive(Default)]
struct Pile(Vec<u8>);

impl Pile {
    /// Lays a file on top. Gives where it lies, as an expression.
    fn add(&mut self, path: &Path) -> Result<String, Box<dyn Error>> {
        let at = self.0.len();
        if path.is_file() {
            self.0.extend(miniz_oxide::deflate::compress_to_vec(&fs::read(path)?, 9));
        }
        Ok(format!("Packed({at}, {})", self.0.len() - at))
    }

    /// The same for the words of a folder, by language.
    fn words(&mut self, folder: &Path, words: &[(String, String)]) -> Result<String, Box<dyn Error>> {
        let files =
            words.iter().map(|(lang, _)| Ok(format!("({lang:?}, {})", self.add(&folder.join(format!("{lang}.ftl")))?)));
        Ok(files.collect::<Result<Vec<_>, Box<dyn Error>>>()?.join(", "))
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
