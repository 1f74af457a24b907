//! All lessons that can be taught here: the built-in ones, folders of more, and overlays over both.
//! Must never parse a lesson before it is opened.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    Lent, PackError, built_in, check, disk, folder,
    overlay::Overlay,
    stored::{self, StoredRoot, level},
    town::{self, NoSite, Town},
};
use crate::lesson::{Catalogue, Entry, Lesson, LessonId, UnitEntry, UnitId};

/// Where lessons come from besides the built-in ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Leave the built-in lessons out.
    pub bare: bool,
    /// Folders of units (`--lessons`); a later lesson of the same id replaces an earlier one.
    pub lessons: Vec<PathBuf>,
    /// Folders that change single messages (`--overlay`); the last one counts first.
    pub overlays: Vec<PathBuf>,
    /// Where the index of those folders is kept: a file in the data folder. None: nowhere.
    pub index: Option<PathBuf>,
}

/// All lessons. Copies are cheap.
#[derive(Clone, Debug)]
pub struct Pack(Arc<Inner>, Option<Arc<(LessonId, Lent)>>);

#[derive(Debug)]
struct Inner {
    catalogue: Arc<Catalogue>,
    /// Folders, the last one first, and which lessons and units they have: positions follow `StoredRoot`.
    roots: Vec<(PathBuf, StoredRoot)>,
    overlays: Vec<Overlay>,
    bare: bool,
    index: Option<PathBuf>,
    changed: bool,
    faults: Vec<PackError>,
    /// The built-in words that were unpacked last: whoever opens a lesson asks for them, and then whoever shows it.
    unpacked: Mutex<Option<(String, String, String)>>,
}

/// A built-in file as the checker reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltFile {
    /// As in the source tree: `lessons/first-steps/hello-screen/en.ftl`, in parts.
    pub unit: &'static str,
    /// The lesson; none for a unit's own files.
    pub lesson: Option<&'static str>,
    /// `lesson.toml`, `unit.toml`: none. Words: their language.
    pub lang: Option<&'static str>,
    /// What stands in it.
    pub text: String,
}

impl Default for Pack {
    fn default() -> Self {
        Self::new(&Sources::default())
    }
}

impl Pack {
    /// Looks what there is. Folders that cannot be read are left out and named in [`Pack::faults`].
    pub fn new(sources: &Sources) -> Self {
        let mut faults = Vec::new();
        let known =
            sources.index.as_deref().filter(|_| !sources.lessons.is_empty()).map(stored::load).unwrap_or_default();
        let (mut units, mut lessons): (Vec<UnitEntry>, Vec<Entry>) = (Vec::new(), Vec::new());
        if !sources.bare {
            units.extend(built_in::units().iter().map(built_in::BuiltUnit::entry));
            lessons.extend(built_in::lessons().iter().map(built_in::BuiltLesson::entry));
        }
        let mut roots = Vec::new();
        let mut changed = known.len() != sources.lessons.len();
        for path in &sources.lessons {
            let name = path.to_string_lossy();
            let known = known.iter().find(|root| root.path == name);
            let (root, differs) = folder::scan(path, known, &mut faults);
            changed |= differs;
            add(&root, &mut units, &mut lessons);
            roots.insert(0, (path.clone(), root));
        }
        let overlays: Vec<Overlay> = sources.overlays.iter().map(|path| Overlay::scan(path, &mut faults)).collect();
        for overlay in &overlays {
            overlay.rename(&mut units, &mut lessons);
        }
        let catalogue = Arc::new(Catalogue::new(units, lessons));
        let overlays = overlays.into_iter().rev().collect();
        let (bare, index) = (sources.bare, sources.index.clone());
        let unpacked = Mutex::default();
        Self(Arc::new(Inner { catalogue, roots, overlays, bare, index, changed, faults, unpacked }), None)
    }

    /// What there is, in short.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.0.catalogue)
    }

    /// All built-in files, unit by unit.
    pub fn built_in_files() -> Vec<BuiltFile> {
        let mut files = Vec::new();
        for of in built_in::units() {
            let unit = of.id;
            files.push(BuiltFile { unit, lesson: None, lang: None, text: of.toml.text() });
            files.extend(of.words.iter().map(|(lang, packed)| BuiltFile {
                unit,
                lesson: None,
                lang: Some(lang),
                text: packed.text(),
            }));
            for of in built_in::lessons().iter().filter(|lesson| lesson.unit == unit) {
                let lesson = Some(of.id);
                files.push(BuiltFile { unit, lesson, lang: None, text: of.toml.text() });
                files.extend(of.words.iter().map(|(lang, packed)| BuiltFile {
                    unit,
                    lesson,
                    lang: Some(lang),
                    text: packed.text(),
                }));
            }
        }
        files
    }

    /// All built-in files of sites: name of the site, language (none for `site.toml`), text.
    pub fn built_in_sites() -> Vec<(&'static str, Option<&'static str>, String)> {
        let files = built_in::sites().iter().flat_map(|site| {
            let words = site.words.iter().map(|(lang, text)| (site.id, Some(*lang), text.text()));
            std::iter::once((site.id, None, site.toml.text())).chain(words)
        });
        files.collect()
    }

    /// What could not be read.
    pub fn faults(&self) -> &[PackError] {
        &self.0.faults
    }

    /// Keeps the index of the folders for the next start. Call it after the first screen; does nothing when nothing changed.
    pub fn keep_index(&self) -> io::Result<()> {
        match &self.0.index {
            Some(path) if self.0.changed && !self.0.roots.is_empty() => {
                let roots: Vec<StoredRoot> = self.0.roots.iter().rev().map(|(_, root)| root.clone()).collect();
                stored::save(path, &roots)
            }
            _ => Ok(()),
        }
    }

    /// The same, with a lesson from elsewhere in place of the own one.
    #[must_use]
    pub fn with_lent(&self, id: LessonId, lent: Lent) -> Self {
        Self(Arc::clone(&self.0), Some(Arc::new((id, lent.cleaned()))))
    }

    /// The same with the own lessons alone.
    #[must_use]
    pub fn without_lent(&self) -> Self {
        Self(Arc::clone(&self.0), None)
    }

    /// A lesson from elsewhere is in it.
    pub fn is_lent(&self) -> bool {
        self.1.is_some()
    }

    /// The files of that lesson, if it came from elsewhere.
    pub(super) fn lent(&self, id: &str) -> Option<&Lent> {
        self.1.as_deref().filter(|(known, _)| known.as_str() == id).map(|(_, lent)| lent)
    }

    /// Opens a lesson: reads, parses and checks it.
    pub fn open(&self, id: &LessonId) -> Result<Lesson, PackError> {
        if let Some(lent) = self.lent(id.as_str()) {
            return lent.lesson(id);
        }
        let unit = self.0.catalogue.entry(id).map(|entry| entry.unit.clone());
        let unit = unit.ok_or_else(|| PackError::NoLesson(id.to_string()))?;
        let (path, text) = self.toml(id)?;
        if self.folder(id.as_str()).is_none() {
            return check::proven(id.clone(), unit, &text).map_err(|faults| PackError::Faults { path, faults });
        }
        let town = self.town(id.as_str());
        check::lesson_in(&town, id.clone(), unit, &text).map_err(|faults| {
            // a site that is not right is named itself
            let of_site = town::named(&text).iter().find_map(|site| town.site(site).err());
            match of_site {
                Some(NoSite::Faulty(path, faults)) => PackError::Faults { path, faults },
                Some(NoSite::Unread(error)) => error,
                Some(NoSite::Nowhere) | None => PackError::Faults { path, faults },
            }
        })
    }

    /// `lesson.toml` and where it lies.
    pub(super) fn toml(&self, id: &LessonId) -> Result<(PathBuf, String), PackError> {
        if let Some(folder) = self.folder(id.as_str()) {
            let path = folder.join("lesson.toml");
            let text = disk::text(&path, disk::MOST_BYTES)?;
            return Ok((path, text));
        }
        let built = self.built_in(id.as_str()).ok_or_else(|| PackError::NoLesson(id.to_string()))?;
        Ok((Path::new("lessons").join(built.unit).join(built.id).join("lesson.toml"), built.toml.text()))
    }

    /// Where a lesson finds its sites.
    pub(super) fn town(&self, id: &str) -> Town {
        let root = self.folder(id).and_then(|path| path.ancestors().nth(2).map(Path::to_owned));
        Town { root, bare: self.0.bare, lent: Vec::new() }
    }

    /// The words of the sites that a lesson names, in exactly that language: an overlay's come first.
    pub(super) fn site_texts(&self, id: &str, lang: &str) -> Vec<std::borrow::Cow<'static, str>> {
        let toml: std::borrow::Cow<'_, str> = match self.folder(id) {
            Some(folder) => disk::text(&folder.join("lesson.toml"), disk::MOST_BYTES).unwrap_or_default().into(),
            None => self.built_in(id).map_or_else(String::new, |built| built.toml.text()).into(),
        };
        let town = self.town(id);
        let texts = town::named(&toml).into_iter().flat_map(|site| {
            let folder = Overlay::folder(town::SITES, Some(&site));
            let over = self.0.overlays.iter().filter_map(move |overlay| overlay.text(&folder, lang)).map(Into::into);
            over.chain(town.text(&site, lang)).collect::<Vec<_>>()
        });
        texts.collect()
    }

    /// The lesson's own words in exactly that language, without overlays.
    pub fn lesson_text(&self, id: &str, lang: &str) -> Option<std::borrow::Cow<'static, str>> {
        match self.folder(id) {
            Some(folder) => disk::fluent(&disk::file(&folder, lang)).ok().map(Into::into),
            None => self.unpacked(id, lang).map(Into::into),
        }
    }

    fn unpacked(&self, id: &str, lang: &str) -> Option<String> {
        let mut last = self.0.unpacked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, in_language, text)) = &*last
            && of == id
            && in_language == lang
        {
            return Some(text.clone());
        }
        let text = built_in::text(self.built_in(id)?.words, lang)?;
        *last = Some((id.to_owned(), lang.to_owned(), text.clone()));
        Some(text)
    }

    /// The unit's own words in exactly that language, without overlays; a folder's come before the built-in ones.
    pub fn unit_texts(&self, id: &str, lang: &str) -> Vec<std::borrow::Cow<'static, str>> {
        let roots = self.0.roots.iter().filter(|(_, root)| root.units.iter().any(|unit| unit.id == id));
        let mut texts: Vec<_> = roots
            .filter_map(|(path, _)| disk::fluent(&disk::file(&path.join(id), lang)).ok().map(Into::into))
            .collect();
        let built = built_in::units().iter().find(|unit| unit.id == id && !self.0.bare);
        texts.extend(built.and_then(|unit| built_in::text(unit.words, lang)).map(Into::into));
        texts
    }

    pub(super) fn overlays(&self) -> &[Overlay] {
        &self.0.overlays
    }

    pub(super) fn unit_of(&self, lesson: &str) -> Option<&UnitId> {
        self.0.catalogue.entry(&lesson.into()).map(|entry| &entry.unit)
    }

    fn folder(&self, id: &str) -> Option<PathBuf> {
        let entry = self.0.catalogue.entry(&id.into())?;
        let unit = entry.unit.as_str();
        let has = |root: &StoredRoot| {
            root.units.iter().any(|known| known.id == unit && known.lessons.lines().any(|lesson| lesson.id == id))
        };
        self.0.roots.iter().find(|(_, root)| has(root)).map(|(path, _)| path.join(unit).join(id))
    }

    fn built_in(&self, id: &str) -> Option<&'static built_in::BuiltLesson> {
        built_in::lessons().iter().find(|lesson| lesson.id == id && !self.0.bare)
    }
}

fn add(root: &StoredRoot, units: &mut Vec<UnitEntry>, lessons: &mut Vec<Entry>) {
    for unit in &root.units {
        let id = UnitId::from(unit.id.as_str());
        // A lesson whose head could not be read has nothing to be listed by; `paso check` says why.
        let listed = unit.lessons.lines().filter(|lesson| lesson.minutes > 0);
        lessons.extend(listed.map(|lesson| Entry {
            id: lesson.id.into(),
            unit: id.clone(),
            competence: lesson.competence.into(),
            level: level(lesson.level),
            minutes: lesson.minutes,
            facts: lesson.facts.to_owned().into(),
        }));
        match units.iter_mut().find(|known| known.id == id) {
            // More lessons for a unit that is there already: its place and its words stay, new words are added.
            Some(known) => {
                for name in unit.names.split('\t') {
                    let (lang, title) = name.split_once('\u{1f}').unwrap_or_default();
                    if !lang.is_empty() {
                        known.rename(lang, title);
                    }
                }
            }
            None => units.push(UnitEntry { id, order: unit.order, names: unit.names.clone().into() }),
        }
    }
}
