//! A lesson's files given from one computer to another: what a learner's side has and a tutor's side lacks.
//! Must never be trusted: what comes is bounded and checked like a folder that a stranger made.

use serde::{Deserialize, Serialize};

use super::{Pack, PackError, Town, check, disk, town};
use crate::{
    lesson::{Lesson, LessonId, UnitId},
    words::{Shelf, Texts},
};

/// Most bytes of all files of one lesson; one with ten languages has a tenth of it.
pub const MOST_LENT: usize = 768 * 1024;

/// The files of one lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lent {
    /// Its unit.
    pub unit: UnitId,
    /// `lesson.toml`.
    pub toml: String,
    /// Words by language, those of its sites among them; what an overlay changes comes first.
    pub words: Vec<(String, Vec<String>)>,
    /// The sites that it names: name and `site.toml`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<(String, String)>,
}

impl Lent {
    /// The sum of all files: equal sums, equal lessons. FNV-1a: this guards against mistakes, not against people.
    pub fn sum(&self) -> u64 {
        let mut sum = 0xcbf2_9ce4_8422_2325_u64;
        let mut take = |text: &str| {
            for byte in text.bytes().chain([0xff]) {
                sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        take(self.unit.as_str());
        take(&self.toml);
        for (language, texts) in &self.words {
            take(language);
            texts.iter().for_each(|text| take(text));
        }
        for (site, toml) in &self.sites {
            take(site);
            take(toml);
        }
        sum
    }

    /// The lesson, if these files make one: bounded, shallow, clean, and checked like any other.
    pub fn lesson(&self, id: &LessonId) -> Result<Lesson, PackError> {
        let path = || std::path::PathBuf::from(id.as_str());
        let texts = || self.words.iter().flat_map(|(_, texts)| texts);
        let tomls = || self.sites.iter().map(|(_, toml)| toml).chain([&self.toml]);
        let long = tomls().chain(texts()).map(String::len).sum::<usize>();
        if long > MOST_LENT || tomls().chain(texts()).any(|text| text.len() > disk::MOST_BYTES) {
            return Err(PackError::TooLarge { path: path(), limit: MOST_LENT });
        }
        if !texts().all(|text| disk::is_shallow(text)) {
            return Err(PackError::TooDeep { path: path() });
        }
        let names = self.sites.iter().map(|(site, _)| site.as_str()).chain([id.as_str(), self.unit.as_str()]);
        let named = names.into_iter().all(super::is_name);
        if !named || !self.words.iter().all(|(language, _)| disk::is_language(language)) {
            return Err(PackError::Name { path: path() });
        }
        // what is lent is whole: nothing of it is looked for here
        let town = Town { root: None, bare: true, lent: self.sites.clone() };
        let checked = check::lesson_in(&town, id.clone(), self.unit.clone(), &self.toml);
        checked.map_err(|faults| PackError::Faults { path: path(), faults })
    }

    /// The same with words that cannot leave their line or the screen.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        for text in self.words.iter_mut().flat_map(|(_, texts)| texts) {
            *text = crate::gate::text(text);
        }
        self
    }
}

impl Pack {
    /// The files of a lesson that is here, overlays included; none if it is not, or too large to be given.
    pub fn lend(&self, id: &LessonId) -> Option<Lent> {
        let unit = self.unit_of(id.as_str())?.clone();
        let shelf = Shelf::Lesson(id.as_str());
        let words = self.languages(shelf).into_iter().map(|language| {
            let texts = [shelf, Shelf::Sites(id.as_str())].into_iter().flat_map(|shelf| self.texts(shelf, &language));
            let texts = texts.map(std::borrow::Cow::into_owned).collect();
            (language, texts)
        });
        let (toml, town) = (self.toml(id).ok()?.1, self.town(id.as_str()));
        let sites = town::named(&toml).into_iter().filter_map(|site| Some((town.file(&site)?, site)));
        let sites = sites.map(|(file, site)| (site, file)).collect();
        let lent = Lent { unit, toml, words: words.collect(), sites };
        lent.lesson(id).is_ok().then_some(lent)
    }
}
