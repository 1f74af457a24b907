//! The words of lessons, units and overlays, shelf by shelf, for the room of words.
//! Must never parse them.

use std::borrow::Cow;

use super::{Pack, overlay::Overlay};
use crate::words::{Shelf, Texts};

impl Texts for Pack {
    fn texts(&self, shelf: Shelf<'_>, language: &str) -> Vec<Cow<'static, str>> {
        let over = |folder: std::path::PathBuf| {
            self.overlays()
                .iter()
                .filter_map(move |overlay| overlay.text(&folder, language))
                .map(Cow::Owned)
                .collect::<Vec<_>>()
        };
        match shelf {
            Shelf::Ui | Shelf::Terms => {
                let texts = self.overlays().iter().flat_map(|overlay| overlay.ui(language, shelf == Shelf::Terms));
                texts.map(Cow::Owned).collect()
            }
            Shelf::Index(id) | Shelf::Lesson(id) | Shelf::Sites(id) if self.lent(id).is_some() => {
                let words = self.lent(id).filter(|_| matches!(shelf, Shelf::Lesson(_))).map(|lent| &lent.words);
                let texts =
                    words.into_iter().flatten().filter(|(known, _)| known == language).flat_map(|(_, texts)| texts);
                texts.cloned().map(Cow::Owned).collect()
            }
            Shelf::Index(id) => self.listed(id, language).map(Cow::Owned).into_iter().collect(),
            Shelf::Lesson(id) => {
                let Some(unit) = self.unit_of(id) else { return Vec::new() };
                let mut texts = over(Overlay::folder(unit.as_str(), Some(id)));
                texts.extend(self.lesson_text(id, language));
                texts
            }
            Shelf::Sites(id) => self.site_texts(id, language),
            Shelf::Unit(id) => {
                let mut texts = over(Overlay::folder(id, None));
                texts.extend(self.unit_texts(id, language));
                texts
            }
        }
    }

    fn languages(&self, shelf: Shelf<'_>) -> Vec<String> {
        let catalogue = self.catalogue();
        let mut langs: Vec<String> = match shelf {
            Shelf::Ui | Shelf::Terms => self.overlays().iter().flat_map(Overlay::ui_languages).collect(),
            Shelf::Lesson(id) | Shelf::Sites(id) if self.lent(id).is_some() => {
                let words = self.lent(id).map(|lent| &lent.words);
                words.into_iter().flatten().map(|(language, _)| language.clone()).collect()
            }
            Shelf::Index(id) | Shelf::Lesson(id) | Shelf::Sites(id) => {
                let langs = catalogue.entry(&id.into()).map(|entry| entry.languages().map(str::to_owned).collect());
                langs.unwrap_or_default()
            }
            Shelf::Unit(id) => {
                let langs = catalogue.unit(&id.into()).map(|unit| unit.languages().map(str::to_owned).collect());
                langs.unwrap_or_default()
            }
        };
        langs.sort_by_key(|lang| (lang != "en", lang.clone()));
        langs.dedup();
        langs
    }
}

impl Pack {
    /// Title and "can do" of a lesson as a Fluent text: with a thousand lessons, home must read no more than it shows.
    fn listed(&self, id: &str, language: &str) -> Option<String> {
        let catalogue = self.catalogue();
        let (title, can_do) = catalogue.entry(&id.into())?.raw(language)?;
        let can_do = if can_do.is_empty() { String::new() } else { format!("    .can-do = {can_do}\n") };
        (!title.is_empty()).then(|| format!("{id} = {title}\n{can_do}"))
    }
}
