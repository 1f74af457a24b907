//! The words of one seat: its language, its fallbacks, the lessons it reads now.
//! Must never fail: a message that nobody has is shown as `(id)` and noted.

use std::{borrow::Cow, cell::RefCell, collections::BTreeSet, rc::Rc};

use fluent::FluentArgs;

use super::{Words, built_in::file_of, group::Stack, plain_text, texts::Shelf};
use crate::{
    exercise::Plain,
    gate,
    lesson::{Kind, Lesson, Step, VariantId, kind::is_remark, site::PartKind},
    page::Text,
    say::{Arg, Say, Source},
};

/// Lessons whose words are kept: the one being read and the one before it.
const LESSONS: usize = 2;
/// So many titles in lists are kept at hand: more than a page of them.
const LISTED: usize = 64;
/// Units are small and few; a list of all shows them at once.
const UNITS: usize = 40;

/// What a variant gives to every message: its attributes, said.
type Data = Rc<Vec<(String, String)>>;

/// One seat's words.
pub struct Voice {
    words: Words,
    chain: Vec<String>,
    /// Speaks for numbered lines, where nothing is walked to with arrows.
    lines: bool,
    /// Files of the program's own words that were spoken from.
    ui: RefCell<Vec<(&'static str, Rc<Stack>)>>,
    index: RefCell<Vec<(String, Rc<Stack>)>>,
    lessons: RefCell<Vec<(String, Rc<Stack>)>>,
    units: RefCell<Vec<(String, Rc<Stack>)>>,
    data: RefCell<Option<(String, String, Data)>>,
    missing: RefCell<BTreeSet<String>>,
}

impl Voice {
    pub(super) fn new(words: Words, chain: Vec<String>) -> Self {
        Self {
            ui: RefCell::default(),
            words,
            chain,
            lines: false,
            index: RefCell::default(),
            lessons: RefCell::default(),
            units: RefCell::default(),
            data: RefCell::default(),
            missing: RefCell::default(),
        }
    }

    /// The same voice for numbered lines: each message in its form for lines, where it has one. That of a message's own
    /// text is its attribute `.lines`; that of its attribute `.hint-key` is `.hint-key-lines`.
    #[must_use]
    pub fn in_lines(self) -> Self {
        Self { lines: true, ..self }
    }

    /// The languages that are tried, the preferred one first.
    pub fn chain(&self) -> &[String] {
        &self.chain
    }

    /// The preferred language.
    pub fn language(&self) -> &str {
        self.chain.first().map_or("en", String::as_str)
    }

    /// A piece of a page in logical order, with isolation marks where an argument may run the other way:
    /// lay it out with [`super::lines`], or take them off with [`super::plain_text`]. Holds no other control
    /// characters than line breaks.
    pub fn text(&self, text: &Text) -> String {
        match text {
            Text::Say(say) => self.say(say),
            Text::Own(own) => gate::text(own),
            Text::World { say, plain } => self.find(say).unwrap_or_else(|| gate::text(plain)),
        }
    }

    /// The words, or `(id)` when no language has them, which is then on the list of [`Voice::missing`].
    /// As in [`Voice::text`], marked and clean.
    pub fn say(&self, say: &Say) -> String {
        self.find(say).unwrap_or_else(|| {
            self.note(say, None);
            format!("({})", gate::text(&say.id))
        })
    }

    /// The words, if any language of this seat or of the lesson has them. For what may be left out: hints, whys.
    pub fn find(&self, say: &Say) -> Option<String> {
        let (ids, stack) = match &say.source {
            Source::Ui => {
                return self.look(&self.own(&say.id), say, &Ids::of(&say.id, None, None), None);
            }
            Source::Unit(unit) => {
                let stack = self.recent(&self.units, UNITS, unit, Shelf::Unit(unit));
                return self.look(&stack, say, &Ids::of(&say.id, None, None), None);
            }
            Source::Lesson { lesson, step, variant } => {
                if let Some(title) = self.listed(lesson, say) {
                    return Some(title);
                }
                (Ids::of(&say.id, step.as_deref(), variant.as_deref()), self.lesson(lesson))
            }
        };
        let data = match &say.source {
            Source::Lesson { lesson, variant: Some(variant), .. } => Some(self.data(&stack, lesson, variant)),
            _ => None,
        };
        self.look(&stack, say, &ids, data.as_deref().map(Vec::as_slice))
    }

    /// A word of a lesson as text to judge answers by, without marks: the variant's attribute `name`, else the
    /// step's, else the message `name`; `letter.subject` is an attribute of the message `letter`.
    pub fn word(&self, lesson: &str, step: Option<&str>, variant: Option<&str>, name: &str) -> Option<String> {
        let owned = |id: Option<&str>| id.map(|id| id.to_owned().into());
        let source = Source::Lesson { lesson: lesson.to_owned().into(), step: owned(step), variant: owned(variant) };
        let say = Say { source, id: format!("={name}").into(), args: Vec::new() };
        self.find(&say).map(|text| plain_text(&text))
    }

    /// The words that one step is judged by, in this seat's language: everything that `=name` can reach from it, with
    /// the data of `variant`, as far as its table names it. Other steps and the data of other variants are left out.
    pub fn plain(&self, lesson: &Lesson, step: &Step, variant: Option<&VariantId>) -> Plain {
        self.plain_of(lesson, step, variant, &asked(lesson, step))
    }

    /// The same without data, and with the data of each variant.
    pub fn plain_of_all(&self, lesson: &Lesson, step: &Step) -> Plain {
        let asked = asked(lesson, step);
        let mut plain = self.plain_of(lesson, step, None, &asked);
        for variant in &step.variants {
            plain.extend(self.plain_of(lesson, step, Some(variant), &asked));
        }
        plain
    }

    fn plain_of(&self, lesson: &Lesson, step: &Step, variant: Option<&VariantId>, asked: &BTreeSet<String>) -> Plain {
        let stack = self.lesson(lesson.id.as_str());
        let others = lesson.steps.iter().flat_map(|other| {
            let data = other.variants.iter().map(VariantId::as_str);
            data.chain([other.id.as_str()])
        });
        let left_out: BTreeSet<&str> = others.collect();
        let mut names = BTreeSet::new();
        for speaker in variant.map(VariantId::as_str).into_iter().chain([step.id.as_str()]) {
            let attributes = stack.of(speaker).into_iter().flat_map(|group| group.attributes(speaker));
            // of these only matters whether they are there: once is enough
            let known =
                |name: &str| variant.is_some() && ["at-", "never", "not-yet"].iter().any(|of| name.starts_with(of));
            let wanted = attributes.filter(|name| asked.contains(*name) || (is_remark(name) && !known(name)));
            names.extend(wanted.map(str::to_owned));
        }
        let elsewhere = asked.iter().filter(|id| !names.contains(*id) && !left_out.contains(id.as_str()));
        for id in elsewhere.collect::<Vec<_>>() {
            if let Some(group) = stack.of(id) {
                names.insert(id.clone());
                names.extend(group.attributes(id).into_iter().map(|attribute| format!("{id}.{attribute}")));
            }
        }
        let mut plain = Plain::new(step.id.clone());
        for name in names {
            let word = self.word(lesson.id.as_str(), Some(step.id.as_str()), variant.map(VariantId::as_str), &name);
            if let Some(word) = word {
                plain.set(variant.cloned(), name, word);
            }
        }
        plain
    }

    /// What all sites of a lesson are judged by, in this seat's language: addresses, words to be found by, own words about
    /// cookies. They are the same for every step and variant.
    pub fn web(&self, lesson: &Lesson) -> Plain {
        let stack = self.lesson(lesson.id.as_str());
        let mut plain = Plain::default();
        for site in lesson.web.sites() {
            for (n, page) in site.pages.iter().enumerate() {
                let cookies = (n == 0 && site.cookies).then_some("cookies");
                for name in ["address", "words"].into_iter().chain(cookies) {
                    if let Some(word) = self.bare(&stack, &page.id, name) {
                        plain.set(None, format!("{}.{name}", page.id), word);
                    }
                }
            }
        }
        plain
    }

    /// An attribute without data, as text to judge by.
    fn bare(&self, stack: &Stack, id: &str, attribute: &str) -> Option<String> {
        let group = stack.of(id)?;
        let text = group.format(group.pattern(id, Some(attribute))?, &FluentArgs::new(), &mut Vec::new());
        Some(plain_text(&gate::keeping_isolates(&text)))
    }

    /// What was asked for and is nowhere, what Fluent complained about, and texts that could not be read.
    pub fn missing(&self) -> Vec<String> {
        let mut missing: Vec<String> = self.missing.borrow().iter().cloned().collect();
        missing.extend(self.words.faults());
        missing
    }

    /// The file of a message of the program itself, read when first asked for.
    fn own(&self, message: &str) -> Rc<Stack> {
        let file = file_of(message);
        let mut read = self.ui.borrow_mut();
        if let Some((_, stack)) = read.iter().find(|(known, _)| *known == file) {
            return Rc::clone(stack);
        }
        let stack = Rc::new(self.words.own(file, &self.chain));
        read.push((file, Rc::clone(&stack)));
        stack
    }

    /// The words of a lesson, read when first asked for.
    pub(super) fn lesson(&self, lesson: &str) -> Rc<Stack> {
        self.recent(&self.lessons, LESSONS, lesson, Shelf::Lesson(lesson))
    }

    fn recent(&self, kept: &RefCell<Vec<(String, Rc<Stack>)>>, most: usize, id: &str, of: Shelf<'_>) -> Rc<Stack> {
        let mut kept = kept.borrow_mut();
        if let Some(place) = kept.iter().position(|(known, _)| known == id) {
            kept[..=place].rotate_right(1);
        } else {
            kept.insert(0, (id.to_owned(), Rc::new(self.words.stack(of, &self.chain))));
            kept.truncate(most);
        }
        Rc::clone(&kept[0].1)
    }

    /// Title or "can do" of a lesson that is not open, from the index.
    fn listed(&self, lesson: &str, say: &Say) -> Option<String> {
        let ids = match &*say.id {
            "title" => Ids(vec![(lesson, None)]),
            "can-do" => Ids(vec![(lesson, Some("can-do"))]),
            _ => return None,
        };
        if self.lessons.borrow().iter().any(|(open, _)| open == lesson) {
            return None;
        }
        let listed = self.recent(&self.index, LISTED, lesson, Shelf::Index(lesson));
        self.look(&listed, say, &ids, None)
    }

    fn data(&self, stack: &Stack, lesson: &str, variant: &str) -> Data {
        if let Some((of, name, data)) = &*self.data.borrow()
            && of == lesson
            && name == variant
        {
            return Rc::clone(data);
        }
        let mut data: Vec<(String, String)> = Vec::new();
        let mut args = FluentArgs::new();
        let mut faults = Vec::new();
        if let Some(group) = stack.of(variant) {
            for name in group.attributes(variant) {
                let Some(pattern) = group.pattern(variant, Some(name)) else { continue };
                // Each may use those that stand before it.
                let value = gate::keeping_isolates(&group.format(pattern, &args, &mut faults));
                args.set(name.to_owned(), value.clone());
                data.push((name.to_owned(), value));
            }
        }
        for fault in faults {
            self.missing.borrow_mut().insert(format!("{} {lesson}/{variant}: {fault}", self.language()));
        }
        let data = Rc::new(data);
        *self.data.borrow_mut() = Some((lesson.to_owned(), variant.to_owned(), Rc::clone(&data)));
        data
    }

    fn look(&self, stack: &Stack, say: &Say, ids: &Ids<'_>, data: Option<&[(String, String)]>) -> Option<String> {
        let (group, pattern) = ids.0.iter().find_map(|(id, attribute)| {
            let (group, usual) = stack.find(id, *attribute)?;
            // in the same language: the form for lines in another one would not be better
            let for_lines = self.lines.then(|| group.pattern(id, Some(&in_lines(*attribute)))).flatten();
            Some((group, for_lines.unwrap_or(usual)))
        })?;
        let mut args = FluentArgs::with_capacity(say.args.len() + data.map_or(0, <[_]>::len));
        for (name, value) in data.unwrap_or_default() {
            args.set(name.as_str(), value.as_str());
        }
        for (name, arg) in &say.args {
            match arg {
                Arg::Number(number) => args.set(&**name, *number),
                Arg::Own(own) => args.set(&**name, gate::text(own)),
                Arg::Say(inner) => args.set(&**name, self.say(inner)),
            }
        }
        let mut faults = Vec::new();
        let text = group.format(pattern, &args, &mut faults);
        for fault in faults {
            self.note(say, Some(&fault));
        }
        Some(gate::keeping_isolates(&text))
    }

    fn note(&self, say: &Say, fault: Option<&str>) {
        let place = match &say.source {
            Source::Ui => String::new(),
            Source::Unit(unit) => format!("{unit}/"),
            Source::Lesson { lesson, step, .. } => match step {
                Some(step) if say.id.starts_with(['.', '=']) => format!("{lesson}/{step}"),
                _ => format!("{lesson}/"),
            },
        };
        let fault = fault.map(|fault| format!(": {fault}")).unwrap_or_default();
        self.missing.borrow_mut().insert(format!("{} {place}{}{fault}", self.language(), say.id));
    }
}

/// The attribute that says the same for numbered lines.
fn in_lines(attribute: Option<&str>) -> Cow<'static, str> {
    attribute.map_or(Cow::Borrowed("lines"), |name| format!("{name}-lines").into())
}

/// What the step cannot name it will not ask for: most words of a lesson are only said.
fn asked(lesson: &Lesson, step: &Step) -> BTreeSet<String> {
    let mut asked = step.kind.names();
    if let Kind::Site(_) = step.kind {
        asked.extend(words_of_boxes(lesson));
    }
    asked
}

/// The words that boxes of sites begin with, or must hold.
fn words_of_boxes(lesson: &Lesson) -> impl Iterator<Item = String> {
    let parts = lesson.web.pages().flat_map(|(_, page)| &page.parts);
    let boxes = parts.filter_map(|part| if let PartKind::Box(one) = &part.what { Some(one) } else { None });
    boxes.flat_map(|one| one.is.iter().chain(&one.start)).cloned()
}

/// Where an id may be found, the first place first: message and attribute.
struct Ids<'a>(Vec<(&'a str, Option<&'a str>)>);

impl<'a> Ids<'a> {
    fn of(id: &'a str, step: Option<&'a str>, variant: Option<&'a str>) -> Self {
        let plain = id.strip_prefix('=').unwrap_or(id);
        Self(match plain.split_once('.') {
            Some(("", attribute)) => step.map(|step| (step, Some(attribute))).into_iter().collect(),
            Some((message, attribute)) => vec![(message, Some(attribute))],
            None if plain.len() == id.len() => vec![(id, None)],
            None => {
                let speakers = [variant, step].into_iter().flatten();
                speakers.map(|speaker| (speaker, Some(plain))).chain([(plain, None)]).collect()
            }
        })
    }
}
