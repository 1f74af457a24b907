//! Everything that is checked together: units, lessons, words, each with its text and the name it is shown by.
//! Must never judge; rules do.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::ftl::Words;
use crate::{
    lesson::{Lesson, Site},
    pack::{self, Fault, Pack, PackError, SITES, Town, UnitFile, disk},
};

/// A file: the name to show and its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// As the person gave it, or as in the source tree.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Words of one language.
#[derive(Clone, Debug)]
pub struct WordsFile {
    /// Where.
    pub file: Arc<File>,
    /// Which.
    pub lang: String,
    /// What.
    pub words: Words,
}

/// A unit.
#[derive(Clone, Debug)]
pub struct UnitSource {
    /// Folder name.
    pub id: String,
    /// `unit.toml`; empty when only a lesson was given.
    pub file: Arc<File>,
    /// What it says; `None` when it is not there or faulty.
    pub unit: Option<UnitFile>,
    /// Faults of its file.
    pub faults: Vec<Fault>,
    /// Its words.
    pub words: Vec<WordsFile>,
    /// Its lessons in order.
    pub lessons: Vec<LessonSource>,
    /// Only a lesson of it was given.
    pub part: bool,
}

/// A lesson.
#[derive(Clone, Debug)]
pub struct LessonSource {
    /// Folder name.
    pub id: String,
    /// `lesson.toml`.
    pub file: Arc<File>,
    /// What it says; `None` when it is faulty.
    pub lesson: Option<Lesson>,
    /// Faults of its file.
    pub faults: Vec<Fault>,
    /// Its words.
    pub words: Vec<WordsFile>,
}

/// A site.
#[derive(Clone, Debug)]
pub struct SiteSource {
    /// Folder name.
    pub id: String,
    /// `site.toml`.
    pub file: Arc<File>,
    /// What it says; `None` when it is faulty.
    pub site: Option<Site>,
    /// Faults of its file.
    pub faults: Vec<Fault>,
    /// Its words.
    pub words: Vec<WordsFile>,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// Units in teaching order.
    pub units: Vec<UnitSource>,
    /// Sites that lessons can name.
    pub sites: Vec<SiteSource>,
    /// What could not be read.
    pub unread: Vec<PackError>,
    /// Folders of units in which the lessons stand; none for the built-in ones.
    pub roots: Vec<PathBuf>,
    /// Lessons that are there besides those checked: `requires` may name them.
    pub others: Vec<String>,
    /// Words that lessons outside of those checked explain.
    pub known_words: Vec<String>,
}

/// Files of one folder: name, text.
type Files = Vec<(String, String)>;

impl Book {
    /// The built-in lessons.
    pub fn built_in() -> Self {
        let mut book = Self::default();
        let files = Pack::built_in_files();
        let named = |lesson: Option<&str>, unit: &str, toml: &str| -> Files {
            let of = files.iter().filter(|file| file.unit == unit && file.lesson == lesson);
            of.map(|file| (file.lang.map_or(toml.to_owned(), |lang| format!("{lang}.ftl")), file.text.clone()))
                .collect()
        };
        for file in files.iter().filter(|file| file.lesson.is_none() && file.lang.is_none()) {
            let mut unit =
                UnitSource::new(file.unit, &format!("lessons/{}", file.unit), named(None, file.unit, "unit.toml"));
            let lessons =
                files.iter().filter(|of| of.unit == file.unit && of.lang.is_none()).filter_map(|of| of.lesson);
            for id in lessons {
                let place = format!("lessons/{}/{id}", file.unit);
                let files = named(Some(id), file.unit, "lesson.toml");
                unit.lessons.push(LessonSource::new(id, file.unit, &place, files, &Town::default()));
            }
            book.units.push(unit);
        }
        let sites = Pack::built_in_sites();
        for (id, ..) in sites.iter().filter(|(_, lang, _)| lang.is_none()) {
            let name = |lang: Option<&str>| lang.map_or("site.toml".to_owned(), |lang| format!("{lang}.ftl"));
            let of = sites.iter().filter(|(site, ..)| site == id);
            let files = of.map(|(_, lang, text)| (name(*lang), text.clone())).collect();
            book.sites.push(SiteSource::new(id, &format!("lessons/{SITES}/{id}"), files));
        }
        book.sorted()
    }

    /// Reads lessons, units and folders of units. Built-in lessons may be required by them.
    pub fn read(paths: &[PathBuf]) -> Self {
        let mut book = Self::default();
        for path in paths {
            book.add(path);
        }
        let catalogue = Pack::default().catalogue();
        book.others = catalogue.lessons().iter().map(|entry| entry.id.to_string()).collect();
        let ours: Vec<String> =
            book.units.iter().flat_map(|unit| unit.lessons.iter().map(|lesson| lesson.id.clone())).collect();
        let other = catalogue.lessons().iter().filter(|entry| !ours.iter().any(|id| id == entry.id.as_str()));
        book.known_words = other.flat_map(|entry| entry.explains().map(str::to_owned).collect::<Vec<_>>()).collect();
        book.sorted()
    }

    fn add(&mut self, path: &Path) {
        let (folders, files) = disk::list(path, &mut self.unread);
        let levels = [("unit.toml", 1), ("lesson.toml", 2), ("site.toml", 2)];
        let up = levels.iter().filter(|(name, _)| files.iter().any(|file| file == name)).map(|(_, up)| *up);
        let up = up.max().unwrap_or(0);
        let root = path.canonicalize().ok().and_then(|path| path.ancestors().nth(up).map(Path::to_owned));
        self.roots.extend(root.filter(|root| !self.roots.contains(root)));
        let has = |files: &[String], name: &str| files.iter().any(|file| file == name);
        if has(&files, "site.toml") {
            self.site(path, &files);
        } else if has(&files, "lesson.toml") {
            let unit = path
                .canonicalize()
                .ok()
                .and_then(|path| Some(path.parent()?.file_name()?.to_string_lossy().into_owned()));
            let lesson = self.lesson(path, &unit.clone().unwrap_or_default(), &files);
            let id = unit.unwrap_or_default();
            let part = UnitSource { lessons: vec![lesson], part: true, ..UnitSource::new(&id, "", Files::new()) };
            match self.units.iter_mut().find(|unit| unit.id == id && unit.part) {
                Some(unit) => unit.lessons.extend(part.lessons),
                None => self.units.push(part),
            }
        } else if has(&files, "unit.toml") {
            self.unit(path, folders, &files);
        } else {
            for folder in folders.iter().filter(|name| *name != "words") {
                let inner = path.join(folder);
                let (folders, files) = disk::list(&inner, &mut self.unread);
                if folder == SITES {
                    self.sites(&inner, &folders);
                    continue;
                }
                let alone = has(&files, "lesson.toml") || has(&files, "site.toml");
                if alone { self.add(&inner) } else { self.unit(&inner, folders, &files) }
            }
        }
    }

    fn sites(&mut self, path: &Path, folders: &[String]) {
        for folder in folders.iter().take(1_000) {
            let inner = path.join(folder);
            if pack::is_name(folder) {
                let files = disk::list(&inner, &mut self.unread).1;
                self.site(&inner, &files);
            } else {
                self.unread.push(PackError::Name { path: inner });
            }
        }
    }

    fn site(&mut self, path: &Path, files: &[String]) {
        let texts = self.texts(path, files, "site.toml");
        self.sites.push(SiteSource::new(&name(path), &path.display().to_string(), texts));
    }

    fn unit(&mut self, path: &Path, folders: Vec<String>, files: &[String]) {
        let id = name(path);
        let texts = self.texts(path, files, "unit.toml");
        let mut unit = UnitSource::new(&id, &path.display().to_string(), texts);
        for folder in folders.into_iter().take(5_000) {
            if pack::is_name(&folder) {
                let inner = path.join(&folder);
                let files = disk::list(&inner, &mut self.unread).1;
                unit.lessons.push(self.lesson(&inner, &id, &files));
            } else {
                self.unread.push(PackError::Name { path: path.join(folder) });
            }
        }
        self.units.push(unit);
    }

    fn lesson(&mut self, path: &Path, unit: &str, files: &[String]) -> LessonSource {
        let texts = self.texts(path, files, "lesson.toml");
        let root = path.canonicalize().ok().and_then(|path| path.ancestors().nth(2).map(Path::to_owned));
        let town = Town { root, ..Town::default() };
        LessonSource::new(&name(path), unit, &path.display().to_string(), texts, &town)
    }

    fn texts(&mut self, path: &Path, files: &[String], toml: &str) -> Files {
        let mut texts = Files::new();
        for file in
            files.iter().filter(|name| *name == toml || name.strip_suffix(".ftl").is_some_and(disk::is_language))
        {
            let place = path.join(file);
            let text = if file == toml { disk::text(&place, disk::MOST_BYTES) } else { disk::fluent(&place) };
            match text {
                Ok(text) => texts.push((file.clone(), text)),
                Err(error) => self.unread.push(error),
            }
        }
        texts
    }

    fn sorted(mut self) -> Self {
        let order = |unit: &UnitSource| unit.unit.as_ref().and_then(|unit| unit.order).unwrap_or(1_000);
        self.units.sort_by(|a, b| (order(a), &a.id).cmp(&(order(b), &b.id)));
        for unit in &mut self.units {
            let listed = unit.unit.clone().unwrap_or_default().lessons;
            unit.lessons.sort_by_key(|lesson| {
                (listed.iter().position(|id| *id == lesson.id).unwrap_or(usize::MAX), lesson.id.clone())
            });
        }
        self
    }

    /// All lessons in teaching order.
    pub fn lessons(&self) -> impl Iterator<Item = &LessonSource> {
        self.units.iter().flat_map(|unit| &unit.lessons)
    }

    /// All files of words.
    pub fn words(&self) -> impl Iterator<Item = &WordsFile> {
        let units = self.units.iter();
        let units =
            units.flat_map(|unit| unit.words.iter().chain(unit.lessons.iter().flat_map(|lesson| &lesson.words)));
        units.chain(self.sites.iter().flat_map(|site| &site.words))
    }

    /// Lessons whose file is sound, each with each language.
    pub fn sound(&self) -> impl Iterator<Item = (&LessonSource, &Lesson, &WordsFile)> {
        let sound = self.lessons().filter_map(|source| Some((source, source.lesson.as_ref()?)));
        sound.flat_map(|(source, lesson)| source.words.iter().map(move |words| (source, lesson, words)))
    }
}

impl UnitSource {
    fn new(id: &str, place: &str, files: Files) -> Self {
        let (toml, words) = parted(place, files, "unit.toml");
        let (unit, faults) = match pack::unit(&toml.text) {
            Ok(unit) => (Some(unit), Vec::new()),
            Err(faults) => (None, faults),
        };
        Self { id: id.into(), file: Arc::new(toml), unit, faults, words, lessons: Vec::new(), part: false }
    }
}

impl LessonSource {
    fn new(id: &str, unit: &str, place: &str, files: Files, town: &Town) -> Self {
        let (toml, words) = parted(place, files, "lesson.toml");
        let (lesson, faults) = match pack::lesson_in(town, id.into(), unit.into(), &toml.text) {
            Ok(lesson) => (Some(lesson), Vec::new()),
            Err(faults) => (None, faults),
        };
        Self { id: id.into(), file: Arc::new(toml), lesson, faults, words }
    }
}

impl SiteSource {
    fn new(id: &str, place: &str, files: Files) -> Self {
        let (toml, words) = parted(place, files, "site.toml");
        let (site, faults) = match pack::site(id, &toml.text) {
            Ok(site) => (Some(site), Vec::new()),
            Err(faults) => (None, faults),
        };
        Self { id: id.into(), file: Arc::new(toml), site, faults, words }
    }
}

fn parted(place: &str, files: Files, toml: &str) -> (File, Vec<WordsFile>) {
    let mut structure = File { name: format!("{place}/{toml}"), text: String::new() };
    let mut words = Vec::new();
    for (name, text) in files {
        if name == toml {
            structure.text = text;
        } else if let Some(lang) = name.strip_suffix(".ftl") {
            let parsed = Words::parse(&text);
            words.push(WordsFile {
                lang: lang.into(),
                words: parsed,
                file: Arc::new(File { name: format!("{place}/{name}"), text }),
            });
        }
    }
    words.sort_by_key(|file| (file.lang != "en", file.lang.clone()));
    (structure, words)
}

fn name(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
