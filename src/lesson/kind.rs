//! The kinds of step. In the file the kind is a key: exactly one of these tables stands in a step.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    ContactsTask, DocumentTask, FilesTask, FormTask, MailTask, MenuTask, MessagesTask, PasoTask, Script, SheetTask,
    SiteTask,
};

/// What the learner does in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Reads.
    Read(Read),
    /// Picks one or several of up to five.
    Choose(Choose),
    /// Puts things in order.
    Order(Order),
    /// Finds what goes together.
    Match(Match),
    /// Puts things into groups.
    Sort(Sort),
    /// Types an answer.
    Write(Write),
    /// Presses what is shown.
    Keys(Keys),
    /// Marks the suspicious parts of a text.
    Spot(Spot),
    /// Decides what to do next, and sees what comes of it.
    Scene(Scene),
    /// Thinks; never scored.
    Reflect(Reflect),
    /// A practice menu: lists, doors, a question that can be cancelled.
    Menu(MenuTask),
    /// A simulated mailbox.
    Mail(MailTask),
    /// A simulated form.
    Form(FormTask),
    /// A document to write.
    Document(DocumentTask),
    /// A table.
    Sheet(SheetTask),
    /// Names and numbers of people.
    Contacts(ContactsTask),
    /// Chats, groups, short messages, a telephone menu.
    Messages(MessagesTask),
    /// Simulated folders and files.
    Files(FilesTask),
    /// Sites: a browser, a shop, a bank, a town hall.
    Site(SiteTask),
    /// Something in Paso itself: its menu, help, hints, comfort, leaving and coming back.
    Paso(PasoTask),
}

/// What a kind proves (curriculum map, check kinds).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Check {
    /// Nothing: reading.
    None,
    /// A skill: the state of a simulation is tested.
    Do,
    /// Knowledge: choosing or sorting.
    Pick,
    /// An attitude: reflection, never scored.
    Think,
}

impl Kind {
    /// The kind's key in the file.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Read(_) => "read",
            Self::Choose(_) => "choose",
            Self::Order(_) => "order",
            Self::Match(_) => "match",
            Self::Sort(_) => "sort",
            Self::Write(_) => "write",
            Self::Keys(_) => "keys",
            Self::Spot(_) => "spot",
            Self::Scene(_) => "scene",
            Self::Reflect(_) => "reflect",
            Self::Menu(_) => "menu",
            Self::Mail(_) => "mail",
            Self::Form(_) => "form",
            Self::Files(_) => "files",
            Self::Contacts(_) => "contacts",
            Self::Messages(_) => "messages",
            Self::Sheet(_) => "sheet",
            Self::Document(_) => "document",
            Self::Site(_) => "site",
            Self::Paso(_) => "paso",
        }
    }

    /// How it is done, as the lesson writes it: only for what happens in a practice program, or in Paso.
    pub fn script(&self) -> Option<&[Script]> {
        match self {
            Self::Menu(config) => Some(&config.solution),
            Self::Mail(config) => Some(&config.solution),
            Self::Form(config) => Some(&config.solution),
            Self::Files(config) => Some(&config.solution),
            Self::Contacts(config) => Some(&config.solution),
            Self::Messages(config) => Some(&config.solution),
            Self::Sheet(config) => Some(&config.solution),
            Self::Document(config) => Some(&config.solution),
            Self::Site(config) => Some(&config.solution),
            Self::Paso(config) => Some(&config.solution),
            Self::Read(_)
            | Self::Choose(_)
            | Self::Order(_)
            | Self::Match(_)
            | Self::Sort(_)
            | Self::Write(_)
            | Self::Keys(_)
            | Self::Spot(_)
            | Self::Scene(_)
            | Self::Reflect(_) => None,
        }
    }

    /// A practice program with a world of its own: it comes back with other data, and less than its script does not do.
    pub fn is_program(&self) -> bool {
        self.script().is_some() && !matches!(self, Self::Paso(_))
    }

    /// Every name and word that stands in its table: only these can be asked for as `=name`. Where something is picked,
    /// nothing is.
    pub fn names(&self) -> BTreeSet<String> {
        fn table(of: &impl Serialize) -> Value {
            serde_json::to_value(of).unwrap_or_default()
        }
        let value = match self {
            Self::Read(_)
            | Self::Choose(_)
            | Self::Order(_)
            | Self::Match(_)
            | Self::Sort(_)
            | Self::Spot(_)
            | Self::Scene(_)
            | Self::Reflect(_) => return BTreeSet::new(),
            Self::Keys(config) => config.press.iter().filter(|name| name.starts_with('=')).cloned().collect(),
            Self::Write(config) => table(config),
            Self::Menu(config) => table(config),
            Self::Mail(config) => table(config),
            Self::Form(config) => table(config),
            Self::Files(config) => table(config),
            Self::Contacts(config) => table(config),
            Self::Messages(config) => table(config),
            Self::Sheet(config) => table(config),
            Self::Document(config) => table(config),
            Self::Site(config) => table(config),
            Self::Paso(config) => table(config),
        };
        let mut names = BTreeSet::new();
        collect(&value, &mut names);
        names
    }

    /// What it proves.
    pub fn check(&self) -> Check {
        match self {
            Self::Read(_) => Check::None,
            Self::Choose(_) | Self::Order(_) | Self::Match(_) | Self::Sort(_) | Self::Spot(_) | Self::Scene(_) => {
                Check::Pick
            }
            Self::Write(_)
            | Self::Keys(_)
            | Self::Menu(_)
            | Self::Mail(_)
            | Self::Form(_)
            | Self::Files(_)
            | Self::Contacts(_)
            | Self::Messages(_)
            | Self::Sheet(_)
            | Self::Document(_)
            | Self::Site(_)
            | Self::Paso(_) => Check::Do,
            Self::Reflect(_) => Check::Think,
        }
    }
}

/// Is this an attribute of a step that is looked for by its name, to say it in place of the program's own words?
/// `not-yet-subject`, `never-sent` and `two-in` belong to a part of the step.
pub fn is_remark(attribute: &str) -> bool {
    let of = |own: &&str| attribute.strip_prefix(*own).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    let own = ["why", "panel", "name", "never", "not-yet", "other-box", "followed", "send", "rest", "at", "answer"];
    own.iter().any(of) || attribute.ends_with("-in")
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        // `=letter.subject`, `~greeting ~day`: the names without their signs and attributes
        Value::String(text) => {
            let words = text.split([' ', '=', '~', '.']).filter(|word| !word.is_empty());
            names.extend(words.map(str::to_owned));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        Value::Object(map) => {
            for (key, value) in map {
                names.insert(key.clone());
                collect(value, names);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// `read = {}`: the step's message is the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Read {
    /// A drawing of the keyboard with these keys marked, under the text.
    #[serde(default)]
    pub show: Vec<String>,
}

/// `choose = { options = ["a", "b", "c"], right = ["b"] }`: words `.a` and `.a-why`.
/// Several right ones make it a choice of several, ended with "That is my answer".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// 2 to 5; shown in the order of the file unless `shuffle`.
    pub options: Vec<String>,
    /// Which are right; at least one.
    pub right: Vec<String>,
    /// Show them in another order each time.
    #[serde(default)]
    pub shuffle: bool,
}

/// `order = { items = ["a", "b", "c"] }` in the right order; shown shuffled. Words `.a`; `.why` explains at the end, `.not-yet` after a slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// 3 to 5.
    pub items: Vec<String>,
}

/// `match = { pairs = ["a", "b", "c"] }`: `.a` goes with `.a-with`. Words `.a-why` say why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// 2 to 5.
    pub pairs: Vec<String>,
}

/// `sort = { groups = ["g", "h"], items = { a = "g", b = "h" } }`: words `.g`, `.a`, `.a-why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sort {
    /// 2 to 4.
    pub groups: Vec<String>,
    /// Item to group; asked one by one in alphabetical order of the ids unless shuffled by the seed.
    pub items: BTreeMap<String, String>,
}

/// What counts as the same text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compare {
    /// Every letter as it is (after NFC and trimming): capitals and accents count.
    Exact,
    /// Capitals do not count; accents do.
    #[default]
    Folded,
    /// Neither capitals nor accents count.
    Loose,
}

/// `write = { accept = ["answer"] }`: words `.answer` (the lesson's `=answer`), spellings parted by `|`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Write {
    /// Names of words, any of which is right.
    pub accept: Vec<String>,
    /// Name of the word that stands in the box at the start (something to mend).
    #[serde(default)]
    pub start: Option<String>,
    /// What counts as the same.
    #[serde(default)]
    pub compare: Compare,
    /// One letter may be missing, doubled or another (only for answers of five letters or more).
    #[serde(default)]
    pub slip: bool,
    /// Name of a word whose letters, parted by spaces, stand beside the box to be picked.
    #[serde(default)]
    pub letters: Option<String>,
    /// The letters must be picked from that list at least once.
    #[serde(default)]
    pub from_list: bool,
    /// A practice Caps Lock is on: letters come out in the other case until it is turned off.
    #[serde(default)]
    pub caps: bool,
}

/// `keys = { press = ["enter"] }`: one after the other. Names as in `Key::from_name`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Which keys, in order; `=word` stands for the letters of that word.
    pub press: Vec<String>,
}

/// `spot = { parts = ["from", "hurry", "link"], right = ["hurry", "link"] }`: words `.from`, `.from-why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// The text in parts, in order; 2 to 8.
    pub parts: Vec<String>,
    /// Those to mark; at least one.
    pub right: Vec<String>,
}

/// A branching situation. `[[step.scene.at]]` one table per moment; the first is the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The moments.
    pub at: Vec<Moment>,
}

/// One moment of a scene: words `.id`, and for each choice `.id-choice`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Its name.
    pub id: String,
    /// Choice to next moment; empty at an end.
    #[serde(default)]
    pub choices: BTreeMap<String, String>,
    /// At an end: is this a good one? A poor end tells what it would have meant and goes back to the moment before.
    #[serde(default)]
    pub good: bool,
}

/// `reflect = { options = ["calm", "curious", "nervous"] }`: words `.calm`, `.calm-why`. Never scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reflect {
    /// Answers; none means the five-word scale "I can do this alone".
    #[serde(default)]
    pub options: Vec<String>,
    /// A box for a sentence of one's own; kept only if the learner says so.
    #[serde(default)]
    pub note: bool,
}
