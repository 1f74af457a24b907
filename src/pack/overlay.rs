//! A folder that changes single messages: `<unit>/<lesson>/<lang>.ftl`, `<unit>/<lang>.ftl`, `words/<lang>/*.ftl`.
//! Must never need a whole lesson: one line in one file is enough.

use std::path::{Path, PathBuf};

use super::{PackError, disk, header};
use crate::lesson::{Entry, UnitEntry};

/// The folder of the program's own words inside an overlay.
const WORDS: &str = "words";
/// The file of regional terms, given to every bundle.
const TERMS: &str = "terms.ftl";

/// What an overlay holds, by name; texts are read when asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    root: PathBuf,
    /// `words`, a unit, or a lesson with its unit; its files.
    folders: Vec<(PathBuf, Vec<String>)>,
}

impl Overlay {
    /// Looks what is there.
    pub fn scan(root: &Path, faults: &mut Vec<PackError>) -> Self {
        let mut overlay = Self { root: root.to_path_buf(), folders: Vec::new() };
        for outer in disk::list(root, faults).0 {
            let path = root.join(&outer);
            let (inner, files) = disk::list(&path, faults);
            overlay.folders.push((PathBuf::from(&outer), files));
            for inner in inner {
                let files = disk::list(&path.join(&inner), faults).1;
                overlay.folders.push((Path::new(&outer).join(inner), files));
            }
        }
        overlay
    }

    /// Where changed words of this unit, or lesson of a unit, are.
    pub fn folder(unit: &str, lesson: Option<&str>) -> PathBuf {
        lesson.map_or_else(|| PathBuf::from(unit), |lesson| Path::new(unit).join(lesson))
    }

    /// The languages in which it changes something of that folder.
    pub fn languages(&self, folder: &Path) -> Vec<String> {
        self.folders
            .iter()
            .find(|(known, _)| known == folder)
            .map(|(_, files)| disk::languages(files))
            .unwrap_or_default()
    }

    /// The changed words of that folder.
    pub fn text(&self, folder: &Path, lang: &str) -> Option<String> {
        let there = self.languages(folder).iter().any(|known| known == lang);
        there.then(|| disk::fluent(&disk::file(&self.root.join(folder), lang)).ok()).flatten()
    }

    /// The program's languages that it changes.
    pub fn ui_languages(&self) -> Vec<String> {
        let langs = self.folders.iter().filter_map(|(folder, _)| folder.strip_prefix(WORDS).ok()?.to_str());
        langs.filter(|lang| disk::is_language(lang)).map(str::to_owned).collect()
    }

    /// The program's changed words, or the regional terms.
    pub fn ui(&self, lang: &str, terms: bool) -> Vec<String> {
        let folder = Path::new(WORDS).join(lang);
        let files = self.folders.iter().find(|(known, _)| *known == folder).map(|(_, files)| files.as_slice());
        let files = files
            .unwrap_or_default()
            .iter()
            .filter(|name| name.strip_suffix(".ftl").is_some() && (*name == TERMS) == terms);
        files.filter_map(|name| disk::fluent(&self.root.join(&folder).join(name)).ok()).collect()
    }

    /// Puts its titles over those of the index.
    pub fn rename(&self, units: &mut [UnitEntry], lessons: &mut [Entry]) {
        let changes = |folder: PathBuf| {
            let langs = self.languages(&folder).into_iter();
            langs.filter_map(move |lang| Some((self.text(&folder, &lang)?, lang))).collect::<Vec<_>>()
        };
        let touched = |unit: &str| self.folders.iter().any(|(folder, _)| folder.starts_with(unit));
        for unit in units.iter_mut().filter(|unit| touched(unit.id.as_str())) {
            for (text, lang) in changes(Self::folder(unit.id.as_str(), None)) {
                unit.rename(&lang, &header::value(&text, "title").unwrap_or_default());
            }
        }
        for lesson in lessons.iter_mut().filter(|lesson| touched(lesson.unit.as_str())) {
            for (text, lang) in changes(Self::folder(lesson.unit.as_str(), Some(lesson.id.as_str()))) {
                let [title, can_do] = ["title", "can-do"].map(|id| header::value(&text, id).unwrap_or_default());
                lesson.rename(&lang, &title, &can_do);
            }
        }
    }
}
