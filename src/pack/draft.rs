//! A lesson file as it was written: typed, every key known, exactly one kind a step; references not yet met.
//! Must never stop at the first fault when the next step can still be read.

use std::{borrow::Cow, ops::Range};

use serde::{Deserialize, de::DeserializeOwned};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    fault::{Fault, What},
    locate::{locate, within},
    site::PageFile,
};
use crate::{
    lesson::{
        ContactsTask, DocumentTask, FilesTask, FormTask, Kind, Level, MailTask, MenuTask, MessagesTask, PasoTask,
        SheetTask, SiteTask, Stage,
        kind::{Choose, Keys, Match, Order, Read, Reflect, Scene, Sort, Spot, Write},
    },
    tree::{Node, Tree},
};

/// Most steps in a lesson.
pub const MOST_STEPS: usize = 60;

/// A lesson file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub(super) head: Head,
    pub(super) pages: Vec<PageFile>,
    pub(super) steps: Vec<DraftStep>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub competence: String,
    pub level: Level,
    pub minutes: u8,
    #[serde(default)]
    pub requires: Vec<String>,
    #[serde(default)]
    pub explains: Vec<String>,
    /// Sites that the steps can reach.
    #[serde(default)]
    pub sites: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DraftStep {
    pub id: String,
    pub outcomes: Vec<String>,
    pub variants: Vec<String>,
    pub stages: Vec<Stage>,
    pub kind: Kind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepFile {
    id: String,
    #[serde(default)]
    outcomes: Vec<String>,
    #[serde(default)]
    variants: Vec<String>,
    stages: Option<Vec<Stage>>,
    read: Option<Read>,
    choose: Option<Choose>,
    order: Option<Order>,
    r#match: Option<Match>,
    sort: Option<Sort>,
    write: Option<Write>,
    keys: Option<Keys>,
    spot: Option<Spot>,
    scene: Option<Scene>,
    reflect: Option<Reflect>,
    menu: Option<MenuTask>,
    mail: Option<MailTask>,
    form: Option<FormTask>,
    files: Option<FilesTask>,
    contacts: Option<ContactsTask>,
    messages: Option<MessagesTask>,
    sheet: Option<SheetTask>,
    document: Option<DocumentTask>,
    site: Option<SiteTask>,
    paso: Option<PasoTask>,
}

/// Reads a lesson file. All faults that can be seen at once are given at once.
pub fn parse(text: &str) -> Result<Draft, Vec<Fault>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| syntax(text, error)).collect());
    }
    let whole = table.span();
    let mut table = table.into_inner();
    let steps = table.remove("step");
    let pages = table.remove("page");
    let mut faults = Vec::new();
    let head =
        read::<Head>(text, "", Spanned::new(whole, DeValue::Table(table))).map_err(|fault| faults.push(fault)).ok();
    let mut drafts = Vec::new();
    for (n, value) in in_a_list(text, steps)
        .unwrap_or_else(|fault| {
            faults.push(fault);
            Vec::new()
        })
        .into_iter()
        .enumerate()
    {
        let path = format!("step[{n}]");
        match read::<StepFile>(text, &path, value).and_then(|file| one_kind(text, &path, file)) {
            Ok(step) => drafts.push(step),
            Err(fault) => faults.push(fault),
        }
    }
    let mut own = Vec::new();
    if let Some(pages) = pages {
        match read::<Vec<PageFile>>(text, "page", pages) {
            Ok(pages) => own = pages,
            Err(fault) => faults.push(fault),
        }
    }
    match head {
        Some(head) if faults.is_empty() => Ok(Draft { head, pages: own, steps: drafts }),
        _ => Err(faults),
    }
}

/// Reads any other file of ours (units, settings) with the same manners.
pub(super) fn parse_as<T: DeserializeOwned>(text: &str) -> Result<T, Vec<Fault>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| syntax(text, error)).collect());
    }
    let value = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
    read(text, "", value).map_err(|fault| vec![fault])
}

/// Whatever can be read of a table, value by value, and what cannot.
pub(super) fn recovered(text: &str) -> (toml::Table, Vec<Fault>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut faults: Vec<Fault> = errors.iter().map(|error| syntax(text, error)).collect();
    let mut read_so_far = toml::Table::new();
    for (key, value) in table.into_inner() {
        match read::<toml::Value>(text, key.get_ref(), value) {
            Ok(value) => _ = read_so_far.insert(key.get_ref().clone().into_owned(), value),
            Err(fault) => faults.push(fault),
        }
    }
    (read_so_far, faults)
}

fn in_a_list<'a>(text: &str, steps: Option<Spanned<DeValue<'a>>>) -> Result<Vec<Spanned<DeValue<'a>>>, Fault> {
    let fault = |what| Fault { path: "step".into(), span: locate(text, "step"), what };
    let Some(steps) = steps else { return Err(fault(What::MissingKey("step".into()))) };
    match steps.into_inner() {
        DeValue::Array(items) if (1..=MOST_STEPS).contains(&items.len()) => Ok(items.into_iter().collect()),
        DeValue::Array(items) => Err(fault(What::Count { found: items.len(), least: 1, most: MOST_STEPS })),
        _ => Err(fault(What::Toml("each step begins with [[step]]".into()))),
    }
}

fn read<T: DeserializeOwned>(text: &str, path: &str, value: Spanned<DeValue<'_>>) -> Result<T, Fault> {
    tree(value).into().map_err(|misfit| fault(text, path, &misfit.says, misfit.span))
}

/// What stands in a file, as a tree.
fn tree(value: Spanned<DeValue<'_>>) -> Tree {
    let span = value.span();
    let node = match value.into_inner() {
        DeValue::String(text) => Node::Text(text.into_owned()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Node::Other("number of more than 18 digits"), Node::Whole),
        DeValue::Float(number) => number.as_str().parse().map_or(Node::Other("number"), Node::Real),
        DeValue::Boolean(is) => Node::Yes(is),
        DeValue::Datetime(_) => Node::Other("date"),
        DeValue::Array(list) => Node::List(list.into_iter().map(tree).collect()),
        DeValue::Table(table) => {
            let named = |(name, value): (Spanned<_>, _)| {
                let span = name.span();
                (Tree { node: Node::Text(Cow::into_owned(name.into_inner())), span }, tree(value))
            };
            Node::Table(table.into_iter().map(named).collect())
        }
    };
    Tree { node, span }
}

fn one_kind(text: &str, path: &str, file: StepFile) -> Result<DraftStep, Fault> {
    let kinds = [
        file.read.map(Kind::Read),
        file.choose.map(Kind::Choose),
        file.order.map(Kind::Order),
        file.r#match.map(Kind::Match),
        file.sort.map(Kind::Sort),
        file.write.map(Kind::Write),
        file.keys.map(Kind::Keys),
        file.spot.map(Kind::Spot),
        file.scene.map(Kind::Scene),
        file.reflect.map(Kind::Reflect),
        file.menu.map(Kind::Menu),
        file.mail.map(Kind::Mail),
        file.form.map(Kind::Form),
        file.files.map(Kind::Files),
        file.contacts.map(Kind::Contacts),
        file.messages.map(Kind::Messages),
        file.sheet.map(Kind::Sheet),
        file.document.map(Kind::Document),
        file.site.map(Kind::Site),
        file.paso.map(Kind::Paso),
    ];
    let mut kinds = kinds.into_iter().flatten();
    let (kind, other) = (kinds.next(), kinds.next());
    let fault = |path: String, what| Fault { span: locate(text, &path), path, what };
    let Some(kind) = kind else { return Err(fault(path.to_owned(), What::NoKind)) };
    if let Some(other) = other {
        let what = What::TwoKinds(kind.name().into(), other.name().into());
        return Err(fault(format!("{path}.{}", other.name()), what));
    }
    Ok(DraftStep {
        id: file.id,
        outcomes: file.outcomes,
        variants: file.variants,
        stages: file.stages.unwrap_or_else(|| vec![Stage::Alone]),
        kind,
    })
}

fn syntax(text: &str, error: &toml::de::Error) -> Fault {
    fault(text, "", error.message(), error.span())
}

fn fault(text: &str, path: &str, message: &str, span: Option<Range<usize>>) -> Fault {
    let span = span.map_or_else(|| locate(text, path), |span| within(text, span));
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let first = quoted.first().copied().unwrap_or_default().to_owned();
    let known = quoted.get(1..).unwrap_or_default();
    let what = if message.starts_with("unknown field") {
        What::UnknownKey { near: near(&first, known), key: first }
    } else if message.starts_with("missing field") {
        What::MissingKey(first)
    } else if message.starts_with("unknown variant") {
        What::UnknownValue { value: first, known: known.join(", ") }
    } else {
        What::Toml(message.lines().collect::<Vec<_>>().join("; "))
    };
    // A fault of a whole table is shown at its name, not over all its lines.
    let span = if span.len() > 80 || text[span.clone()].contains('\n') { locate(text, path) } else { span };
    Fault { path: path.to_owned(), span, what }
}

/// The known name that differs by two letters at most.
pub fn near(name: &str, known: &[&str]) -> Option<String> {
    let name = name.get(..name.len().min(64)).unwrap_or_default();
    let closest = known.iter().map(|other| (distance(name, other), other)).min()?;
    (closest.0 <= 2 && closest.0 < name.len()).then(|| (*closest.1).to_owned())
}

fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let change = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "competence = \"2.1\"\nlevel = \"basic\"\nminutes = 15\n";

    fn faults(steps: &str) -> Vec<(String, What)> {
        let text = format!("{HEAD}{steps}");
        let faults = parse(&text).expect_err("a fault");
        faults.into_iter().map(|fault| (text[fault.span].to_owned(), fault.what)).collect()
    }

    #[test]
    fn a_misspelt_key_is_named_with_the_key_it_looks_like() {
        let what = What::UnknownKey { key: "chose".into(), near: Some("choose".into()) };
        assert_eq!(faults("[[step]]\nid = \"a\"\nchose = {}"), [("chose".into(), what)]);
    }

    #[test]
    fn each_step_tells_its_own_fault() {
        let found = faults("[[step]]\nid = \"a\"\n[[step]]\nid = \"b\"\nread = {}\nreflect = {}\n[[step]]\nread = {}");
        assert_eq!(found[0], ("\"a\"".into(), What::NoKind));
        assert_eq!(found[1], ("reflect".into(), What::TwoKinds("read".into(), "reflect".into())));
        assert_eq!(found[2].1, What::MissingKey("id".into()));
    }

    #[test]
    fn a_fault_deep_inside_points_at_its_place() {
        let found = faults("[[step]]\nid = \"a\"\n[step.mail]\ngoal = [{ snet = { to = \"x\" } }]");
        assert!(matches!(&found[0].1, What::UnknownValue { value, .. } if value == "snet"), "{found:?}");
        let found = faults("[[step]]\nid = \"a\"\nchoose = { options = 7, right = [] }");
        assert_eq!(found[0].0, "7");
    }

    #[test]
    fn stages_and_all_kinds_are_read() {
        let text =
            format!("{HEAD}[[step]]\nid = \"a\"\nstages = [\"shown\", \"alone\"]\nkeys = {{ press = [\"enter\"] }}");
        let draft = parse(&text).unwrap();
        assert_eq!(draft.steps[0].stages, [Stage::Shown, Stage::Alone]);
        assert_eq!(draft.steps[0].kind.name(), "keys");
    }

    #[test]
    fn the_index_and_the_lesson_agree_on_what_a_kind_proves() {
        for (key, table) in [
            ("read", "{}"),
            ("choose", "{ options = [], right = [] }"),
            ("order", "{ items = [] }"),
            ("match", "{ pairs = [] }"),
            ("sort", "{ groups = [], items = {} }"),
            ("write", "{ accept = [] }"),
            ("keys", "{ press = [] }"),
            ("spot", "{ parts = [], right = [] }"),
            ("scene", "{ at = [] }"),
            ("reflect", "{}"),
            ("menu", "{}"),
            ("mail", "{}"),
            ("form", "{}"),
            ("files", "{}"),
            ("contacts", "{}"),
            ("messages", "{}"),
            ("sheet", "{}"),
            ("document", "{}"),
            ("site", "{}"),
            ("paso", "{}"),
        ] {
            let draft = parse(&format!("{HEAD}[[step]]\nid = \"a\"\n{key} = {table}")).unwrap();
            let kind = &draft.steps[0].kind;
            assert_eq!(kind.name(), key);
            assert_eq!(format!("{:?}", kind.check()).to_lowercase(), super::super::header::check(key));
        }
    }
}
