//! All words there are, and the languages in which they are. Must never choose a language by itself: a seat asks.

use std::{cell::RefCell, collections::HashMap, rc::Rc, sync::Arc};

use super::{
    Voice, built_in,
    group::{Group, Stack},
    negotiate,
    sheet::{Faults, Sheet},
    texts::{Shelf, Texts},
};

/// The language that every message has.
const LAST: &str = "en";
/// The message with a language's own name, in `language.ftl`.
const OWN_NAME: &str = "language-name";

/// A language that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// `es`, `es-419`.
    pub id: String,
    /// What those who speak it call it: "Español".
    pub own_name: String,
}

/// All words: the built-in ones and what [`Texts`] adds. Copies share what they have read.
#[derive(Clone)]
pub struct Words(Rc<Inner>);

struct Inner {
    texts: Arc<dyn Texts>,
    /// Built-in files that have been asked: language and name of the file.
    read: RefCell<HashMap<(String, &'static str), Rc<Sheet>>>,
    faults: Faults,
}

impl Default for Words {
    /// The program's own words alone.
    fn default() -> Self {
        Self::new(super::NoTexts)
    }
}

impl Words {
    /// The built-in words and those of `texts`. Reads nothing yet.
    pub fn new(texts: impl Texts + 'static) -> Self {
        Self::of(Arc::new(texts))
    }

    /// The same of texts that are shared with others.
    pub(super) fn of(texts: Arc<dyn Texts>) -> Self {
        Self(Rc::new(Inner { texts, read: RefCell::default(), faults: Faults::default() }))
    }

    /// The texts that are not built in.
    pub(super) fn texts(&self) -> &Arc<dyn Texts> {
        &self.0.texts
    }

    /// The languages that have a name of their own, in the order of their ids.
    pub fn languages(&self) -> Vec<Language> {
        let mut ids: Vec<String> = built_in::LANGUAGES.iter().map(|(id, _)| (*id).to_owned()).collect();
        ids.extend(self.0.texts.languages(Shelf::Ui));
        ids.sort();
        ids.dedup();
        ids.into_iter().filter_map(|id| Some(Language { own_name: self.own_name(&id)?, id })).collect()
    }

    /// The languages to try for a wish like `es_BO.UTF-8`, `es-BO` or `pt:fr`, the preferred one first; English is
    /// always among them. For a language that exists only for another region, that one.
    pub fn negotiate(&self, wanted: &str) -> Vec<String> {
        let mut chain = negotiate::chain(wanted);
        if chain.is_empty() {
            return vec![LAST.to_owned()];
        }
        let there: Vec<String> = self.languages().into_iter().map(|language| language.id).collect();
        let mut siblings = Vec::new();
        for link in &chain {
            let base = negotiate::base(link);
            if !there.iter().any(|id| chain.contains(id) && negotiate::base(id) == base) {
                siblings.extend(there.iter().find(|id| negotiate::base(id) == base).cloned());
            }
        }
        for link in siblings.into_iter().chain([LAST.to_owned()]) {
            if !chain.contains(&link) {
                chain.push(link);
            }
        }
        chain
    }

    /// The voice of one seat that reads `wanted` (see [`Words::negotiate`]).
    pub fn voice(&self, wanted: &str) -> Voice {
        Voice::new(self.clone(), self.negotiate(wanted))
    }

    /// What could not be read so far, for the checker and tests.
    pub(super) fn faults(&self) -> Vec<String> {
        self.0.faults.borrow().clone()
    }

    /// The groups of a shelf for a chain of languages. Reads a family when a message is asked of it.
    pub(super) fn stack(&self, of: Shelf<'_>, chain: &[String]) -> Stack {
        self.stacked(of, chain, "")
    }

    /// The same for one file of the program's own words.
    pub(super) fn own(&self, file: &'static str, chain: &[String]) -> Stack {
        self.stacked(Shelf::Ui, chain, file)
    }

    fn stacked(&self, of: Shelf<'_>, chain: &[String], file: &'static str) -> Stack {
        let mut languages = chain.to_vec();
        if of != Shelf::Ui {
            // Last of all, the language in which the lesson was written.
            languages.extend(self.0.texts.languages(of).into_iter().filter(|id| !chain.contains(id)));
        }
        let mut families: Vec<Vec<String>> = Vec::new();
        for language in languages {
            match families.iter_mut().find(|family| negotiate::base(&family[0]) == negotiate::base(&language)) {
                Some(family) => family.push(language),
                None => families.push(vec![language]),
            }
        }
        let owned = OwnedShelf::from(of);
        let makers = families.into_iter().map(|family| {
            let (words, of) = (self.clone(), owned.clone());
            Box::new(move || words.group(of.borrow(), &family, file)) as Box<dyn Fn() -> Group>
        });
        Stack::new(makers.collect())
    }

    fn group(&self, of: Shelf<'_>, family: &[String], file: &str) -> Group {
        let mut sheets = Vec::new();
        let files = |language: &str, terms: bool| {
            let files = built_in::files(language).iter();
            let wanted = if terms { built_in::TERMS } else { file };
            let files = files.filter(move |(name, _)| *name == wanted);
            files.map(|(name, text)| self.built_in(language, name, text)).collect::<Vec<_>>()
        };
        for language in family {
            sheets.extend(self.sheets(Shelf::Terms, language));
            sheets.extend(files(language, true));
        }
        for language in family {
            sheets.extend(self.sheets(of, language));
            if of == Shelf::Ui {
                sheets.extend(files(language, false));
            }
        }
        let group = Group::new(&family[0], sheets);
        let Shelf::Lesson(lesson) = of else { return group };
        let (words, lesson, family) = (self.clone(), lesson.to_owned(), family.to_owned());
        let sites = move |language: &String| words.sheets(Shelf::Sites(&lesson), language);
        group.then(move || family.iter().flat_map(&sites).collect())
    }

    fn sheets(&self, of: Shelf<'_>, language: &str) -> Vec<Rc<Sheet>> {
        let texts = self.0.texts.texts(of, language).into_iter();
        texts.map(|text| self.sheet(text.into_owned(), format!("{language}: {of:?}"))).collect()
    }

    fn built_in(&self, language: &str, name: &'static str, text: &str) -> Rc<Sheet> {
        let key = (language.to_owned(), name);
        if let Some(read) = self.0.read.borrow().get(&key) {
            return Rc::clone(read);
        }
        let sheet = self.sheet(text.to_owned(), format!("{language}: {name}.ftl"));
        self.0.read.borrow_mut().insert(key, Rc::clone(&sheet));
        sheet
    }

    fn sheet(&self, text: String, place: String) -> Rc<Sheet> {
        Rc::new(Sheet::new(text, place, Rc::clone(&self.0.faults)))
    }

    fn own_name(&self, language: &str) -> Option<String> {
        let mut sheets = self.sheets(Shelf::Ui, language);
        let file = built_in::files(language).iter().find(|(name, _)| *name == "language");
        sheets.extend(file.map(|(name, text)| self.built_in(language, name, text)));
        let group = Group::new(language, sheets);
        let name = group.format(group.pattern(OWN_NAME, None)?, &fluent::FluentArgs::new(), &mut Vec::new());
        Some(crate::gate::line(&name, 40))
    }
}

/// A shelf that outlives the question.
#[derive(Clone)]
enum OwnedShelf {
    Ui,
    Terms,
    Index(String),
    Lesson(String),
    Sites(String),
    Unit(String),
}

impl From<Shelf<'_>> for OwnedShelf {
    fn from(of: Shelf<'_>) -> Self {
        match of {
            Shelf::Ui => Self::Ui,
            Shelf::Terms => Self::Terms,
            Shelf::Index(lesson) => Self::Index(lesson.to_owned()),
            Shelf::Lesson(lesson) => Self::Lesson(lesson.to_owned()),
            Shelf::Sites(lesson) => Self::Sites(lesson.to_owned()),
            Shelf::Unit(unit) => Self::Unit(unit.to_owned()),
        }
    }
}

impl OwnedShelf {
    fn borrow(&self) -> Shelf<'_> {
        match self {
            Self::Ui => Shelf::Ui,
            Self::Terms => Shelf::Terms,
            Self::Index(lesson) => Shelf::Index(lesson),
            Self::Lesson(lesson) => Shelf::Lesson(lesson),
            Self::Sites(lesson) => Shelf::Sites(lesson),
            Self::Unit(unit) => Shelf::Unit(unit),
        }
    }
}
