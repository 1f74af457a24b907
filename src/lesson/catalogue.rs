//! Every lesson there is, in short: what home, placement and mastery need before a lesson is opened.
//! Must never hold a step's content; entries stay packed text until someone asks for a part.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::{CompetenceCode, LessonId, Level, OutcomeId, StepId, UnitId, kind::Check};

/// All units and lessons, in teaching order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    units: Vec<UnitEntry>,
    lessons: Vec<Entry>,
    /// Places in `lessons`, in the order of their ids.
    by_id: Vec<u32>,
}

/// A unit in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitEntry {
    /// Its folder name.
    pub id: UnitId,
    /// Its place among the units, 0 to 65,535; units of equal number stand in the order of their ids.
    pub order: u16,
    /// `lang␟title` for each language, parted by tabs.
    pub names: Cow<'static, str>,
}

/// A lesson in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its folder name.
    pub id: LessonId,
    /// Its unit.
    pub unit: UnitId,
    /// A DigComp code, or one of our own (`0.1` … `T`).
    pub competence: CompetenceCode,
    /// How far it goes.
    pub level: Level,
    /// How long it takes.
    pub minutes: u8,
    /// Packed: requires, outcomes, explained words, steps, then `lang␟title␟can-do` for each language, parted by tabs.
    /// A step is `id:check:variants:outcome,outcome`; steps and ids are parted by spaces.
    pub facts: Cow<'static, str>,
}

/// A step in short, for mastery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Which step.
    pub id: StepId,
    /// What it proves.
    pub check: Check,
    /// How many sets of fresh data it has; 0: one form only.
    pub variants: usize,
    /// Which outcomes it checks.
    pub outcomes: Vec<OutcomeId>,
}

impl Catalogue {
    /// Puts lessons into the order of their units and of the list given. A later lesson of the same id replaces an earlier one.
    pub fn new(units: Vec<UnitEntry>, lessons: Vec<Entry>) -> Self {
        let (mut units, mut lessons) = (units, lessons);
        units.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let mut by_id = by_id(&lessons);
        let same = by_id.chunk_by(|a, b| lessons[*a as usize].id == lessons[*b as usize].id);
        let same: Vec<&[u32]> = same.filter(|same| same.len() > 1).collect();
        for same in &same {
            lessons.swap(same[0] as usize, same[same.len() - 1] as usize);
        }
        let replaced: BTreeSet<u32> = same.iter().flat_map(|same| &same[1..]).copied().collect();
        let mut place = 0;
        lessons.retain(|_| (!replaced.contains(&place), place += 1).0);
        let rank: BTreeMap<&UnitId, usize> = units.iter().enumerate().map(|(n, unit)| (&unit.id, n)).collect();
        let rank = |entry: &Entry| rank.get(&entry.unit).copied().unwrap_or(usize::MAX);
        // Thousands of lessons come in order already.
        if !replaced.is_empty() || !lessons.is_sorted_by_key(rank) {
            lessons.sort_by_cached_key(rank);
            by_id = self::by_id(&lessons);
        }
        Self { units, lessons, by_id }
    }

    /// The units in order.
    pub fn units(&self) -> &[UnitEntry] {
        &self.units
    }

    /// The lessons in teaching order, unit by unit.
    pub fn lessons(&self) -> &[Entry] {
        &self.lessons
    }

    /// The lessons of one unit, in order.
    pub fn of<'a>(&'a self, unit: &'a UnitId) -> impl Iterator<Item = &'a Entry> {
        self.lessons.iter().filter(move |entry| entry.unit == *unit)
    }

    /// The place of a lesson in teaching order.
    pub fn position(&self, id: &LessonId) -> Option<usize> {
        let found = self.by_id.binary_search_by(|place| self.lessons[*place as usize].id.cmp(id));
        Some(self.by_id[found.ok()?] as usize)
    }

    /// One lesson.
    pub fn entry(&self, id: &LessonId) -> Option<&Entry> {
        self.lessons.get(self.position(id)?)
    }

    /// One unit.
    pub fn unit(&self, id: &UnitId) -> Option<&UnitEntry> {
        self.units.iter().find(|unit| unit.id == *id)
    }
}

/// Places in the order of ids; equal ids stay in their own order.
fn by_id(lessons: &[Entry]) -> Vec<u32> {
    let mut places: Vec<u32> = (0..u32::try_from(lessons.len()).unwrap_or(u32::MAX)).collect();
    places.sort_by(|a, b| lessons[*a as usize].id.cmp(&lessons[*b as usize].id));
    places
}

impl UnitEntry {
    /// Gives it another title in one language.
    pub fn rename(&mut self, lang: &str, title: &str) {
        self.names = renamed(self.names.split('\t'), lang, &[title]).into();
    }

    /// Its title in exactly that language; `None` also when the title must be composed by the words.
    pub fn title(&self, lang: &str) -> Option<&str> {
        self.names.split('\t').find_map(|name| named(name, lang, 0))
    }

    /// The languages it has words in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.names.split('\t').filter_map(|name| name.split('\u{1f}').next()).filter(|lang| !lang.is_empty())
    }
}

impl Entry {
    /// Gives it other words in one language (an overlay's); empty ones leave what was there.
    pub fn rename(&mut self, lang: &str, title: &str, can_do: &str) {
        let head: Vec<&str> = (0..4).map(|place| self.field(place)).collect();
        self.facts =
            format!("{}\t{}", head.join("\t"), renamed(self.facts.split('\t').skip(4), lang, &[title, can_do])).into();
    }

    /// Title and "can do" of a language as they stand in Fluent, perhaps with terms in braces; empty if missing.
    pub fn raw(&self, lang: &str) -> Option<(&str, &str)> {
        let mut names = self.facts.split('\t').skip(4).map(|name| name.split('\u{1f}'));
        let mut parts = names.find_map(|mut parts| (parts.next()? == lang).then_some(parts))?;
        Some((parts.next().unwrap_or_default(), parts.next().unwrap_or_default()))
    }

    fn field(&self, place: usize) -> &str {
        self.facts.split('\t').nth(place).unwrap_or_default()
    }

    /// Lessons better taken before; advice, never a lock.
    pub fn requires(&self) -> impl Iterator<Item = &str> {
        self.field(0).split_ascii_whitespace()
    }

    /// The outcomes that its steps check.
    pub fn outcomes(&self) -> impl Iterator<Item = &str> {
        self.field(1).split_ascii_whitespace()
    }

    /// Words explained here for the first time.
    pub fn explains(&self) -> impl Iterator<Item = &str> {
        self.field(2).split_ascii_whitespace()
    }

    /// Its steps, in order.
    pub fn steps(&self) -> impl Iterator<Item = Shape> {
        self.field(3).split_ascii_whitespace().map(Shape::unpack)
    }

    /// How many steps it has.
    pub fn count(&self) -> usize {
        self.field(3).split_ascii_whitespace().count()
    }

    /// The languages it has words in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.facts.split('\t').skip(4).filter_map(|name| name.split('\u{1f}').next()).filter(|lang| !lang.is_empty())
    }

    /// Its title in exactly that language; `None` also when the title must be composed by the words
    /// (`Say::lesson(id, "title")` always works, and words ask here first).
    pub fn title(&self, lang: &str) -> Option<&str> {
        self.facts.split('\t').skip(4).find_map(|name| named(name, lang, 0))
    }

    /// "You can now …", as `title`.
    pub fn can_do(&self, lang: &str) -> Option<&str> {
        self.facts.split('\t').skip(4).find_map(|name| named(name, lang, 1))
    }
}

impl Shape {
    fn unpack(packed: &str) -> Self {
        let mut parts = packed.split(':');
        let id = StepId::from(parts.next().unwrap_or_default());
        let check = match parts.next().unwrap_or_default() {
            "do" => Check::Do,
            "pick" => Check::Pick,
            "think" => Check::Think,
            _ => Check::None,
        };
        let variants = parts.next().and_then(|number| number.parse().ok()).unwrap_or_default();
        let outcomes = parts.next().unwrap_or_default().split(',').filter(|id| !id.is_empty()).map(OutcomeId::from);
        Self { id, check, variants, outcomes: outcomes.collect() }
    }
}

fn named<'a>(name: &'a str, lang: &str, place: usize) -> Option<&'a str> {
    let mut parts = name.split('\u{1f}');
    (parts.next()? == lang).then(|| parts.nth(place)).flatten().filter(|text| !text.is_empty() && !text.contains('{'))
}

/// Replaces the words of one language in packed names; empty words leave what was there.
fn renamed<'a>(names: impl Iterator<Item = &'a str>, lang: &str, words: &[&str]) -> String {
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    let place = names.iter().position(|name| name.split('\u{1f}').next() == Some(lang)).unwrap_or_else(|| {
        names.push(lang.to_owned());
        names.len() - 1
    });
    let old = names[place].clone();
    let mut old = old.split('\u{1f}').skip(1);
    let merged: Vec<&str> = words
        .iter()
        .map(|word| (*word, old.next().unwrap_or_default()))
        .map(|(new, old)| if new.is_empty() { old } else { new })
        .collect();
    names[place] = format!("{lang}\u{1f}{}", merged.join("\u{1f}"));
    names.retain(|name| !name.is_empty());
    names.join("\t")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, unit: &str) -> Entry {
        Entry {
            id: id.into(),
            unit: unit.into(),
            competence: "2.1".into(),
            level: Level::Basic,
            minutes: 15,
            facts: "a b\tLO2.1.05\temail\tread-it:none:0: send:do:3:LO2.1.10\ten\u{1f}Send\u{1f}send an email\tes\u{1f}\u{1f}enviar".into(),
        }
    }

    fn unit(id: &str, order: u16) -> UnitEntry {
        UnitEntry { id: id.into(), order, names: "en\u{1f}Mail".into() }
    }

    #[test]
    fn an_entry_unpacks_what_was_packed() {
        let entry = entry("send", "mail");
        assert_eq!(entry.requires().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(entry.languages().collect::<Vec<_>>(), ["en", "es"]);
        assert_eq!((entry.title("en"), entry.can_do("en")), (Some("Send"), Some("send an email")));
        assert_eq!((entry.title("es"), entry.can_do("es")), (None, Some("enviar")));
        let last = entry.steps().last().unwrap();
        assert_eq!((last.check, last.variants, last.outcomes.len()), (Check::Do, 3, 1));
    }

    #[test]
    fn units_stand_by_number_and_a_later_lesson_replaces_an_earlier_one() {
        let mut newer = entry("one", "first");
        newer.minutes = 9;
        let lessons = vec![entry("two", "second"), entry("one", "second"), newer];
        let catalogue = Catalogue::new(vec![unit("second", 2), unit("first", 1)], lessons);
        assert_eq!(catalogue.lessons().iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!(catalogue.entry(&"one".into()).map(|entry| entry.minutes), Some(9));
        assert_eq!(catalogue.position(&"two".into()), Some(1));
    }

    #[test]
    fn an_overlay_gives_another_title_or_another_language() {
        let mut entry = entry("send", "mail");
        entry.rename("en", "", "send it");
        entry.rename("es-419", "Enviar { -computer }", "");
        assert_eq!((entry.title("en"), entry.can_do("en")), (Some("Send"), Some("send it")));
        assert_eq!(entry.title("es-419"), None, "a term must be put in by the words");
        assert_eq!(entry.raw("es-419"), Some(("Enviar { -computer }", "")));
        assert_eq!(entry.languages().count(), 3);
    }

    #[test]
    fn broken_facts_are_empty_facts() {
        let mut broken = entry("x", "y");
        broken.facts = "\t\t\t:::: ::\t\u{1f}".into();
        assert_eq!(broken.count(), 2);
        assert_eq!(broken.languages().count(), 0);
        assert_eq!(broken.title(""), None);
    }
}
