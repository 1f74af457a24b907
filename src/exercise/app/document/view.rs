//! How a document looks: a sheet to write on, with buttons below; each thing that takes a choice is a page of its own.
//!
//! ```text
//! ┌ Writing ──────────────────────┐  ┌ Writing ──────────────────────┐  ┌ Writing ──────────────────────┐
//! │ New document                  │  │ Mark the lines                │  │ Save as                       │
//! │ > Text                        │  │          Letter to Wei        │  │   Name  Letter to Wei________ │
//! │   │ Dear Wei,                 │  │ > marked Dear Wei,            │  │ > (•) document    ( ) PDF     │
//! │   │ the tap drips.            │  │          the tap drips.       │  │   [ Save ] [ Go back ]        │
//! │   [ Save ] [ Save as … ]      │  │   [ Copy ] [ Cut ] [ Heading ]│  │                               │
//! └───────────────────────────────┘  └───────────────────────────────┘  └───────────────────────────────┘
//! ```

use super::{
    Place, State, home,
    press::{ending, name_box},
    world::{Part, World, places},
};
use crate::{
    exercise::{Task, app::sitting::Shown},
    lesson::{DocumentTask, FileKind, Style},
    page::{Block, Control, TableRow, Text},
    say::{Id, Say},
};

/// Rows of the sheet.
const SHEET: u8 = 5;

pub(super) fn show(task: &Task<'_>, config: &DocumentTask, at: &State) -> Shown {
    let world = &at.world;
    let (body, start, back): (Vec<Block>, Option<Id>, bool) = match &at.place {
        Place::Parts => (parts(task, config, at), None, false),
        Place::Write(part, _) => (write(task, config, at, *part), Some("text".into()), false),
        Place::Mark(part, marked) => (mark(at, *part, marked), Some("line-1".into()), true),
        Place::SaveAs(kind) => (save_as(at, *kind), Some("name".into()), true),
        Place::Spelling => (spelling(task, config, at), None, true),
        Place::Paper => (paper(task, config, world), None, true),
    };
    let part = match &at.place {
        Place::Parts => "parts".into(),
        Place::Write(part, _) => format!("write-{part}"),
        Place::Mark(part, _) => format!("mark-{part}"),
        Place::SaveAs(_) => "save-as".into(),
        Place::Spelling => "spelling".into(),
        Place::Paper => "paper".into(),
    };
    let status = (at.can_undo() && !world.is_saved()).then(|| Say::ui("document-not-saved"));
    Shown { panel: "document", body, start, back: back.then(|| "back".into()), part, status }
}

fn title(world: &World) -> Text {
    match &world.name {
        Some(name) => Text::Own(format!("{name}{}", ending(FileKind::Document))),
        None => Say::ui("document-new").into(),
    }
}

fn has_parts(config: &DocumentTask) -> bool {
    matches!(home(config), Place::Parts)
}

/// The heading of a part of a template.
fn head(task: &Task<'_>, config: &DocumentTask, part: usize) -> Text {
    let name = config.start.parts.get(part).map(String::as_str).unwrap_or_default();
    task.world(&format!("{name}.head"))
}

fn parts(task: &Task<'_>, config: &DocumentTask, at: &State) -> Vec<Block> {
    let row = |(n, name): (usize, &String)| {
        let text = at.world.parts.get(n).map(|part| part.text.trim().replace('\n', ", ")).unwrap_or_default();
        let inside = if text.is_empty() { Say::ui("document-empty").into() } else { Text::Own(text) };
        TableRow { id: Some(format!("part-{name}").into()), cells: vec![head(task, config, n), inside], mark: None }
    };
    let rows = config.start.parts.iter().enumerate().map(row).collect();
    let mut buttons = vec![button("save", "files-save"), button("save-as", "document-save-as")];
    buttons.extend(tools(config));
    vec![Block::Head(title(&at.world)), Block::Table { heads: Vec::new(), rows }, with_undo(at, buttons)]
}

fn tools(config: &DocumentTask) -> Vec<Control> {
    let mut tools = Vec::new();
    if !config.start.spelling.is_empty() {
        tools.push(button("spelling", "document-spelling"));
    }
    tools.push(button("paper", "document-paper"));
    tools
}

fn write(task: &Task<'_>, config: &DocumentTask, at: &State, part: usize) -> Vec<Block> {
    let text = at.world.parts.get(part).map(|part| part.text.as_str()).unwrap_or_default();
    let template = has_parts(config);
    let name = if template { head(task, config, part) } else { title(&at.world) };
    let mut body = vec![Block::Head(name)];
    if at.solved {
        body.extend(sheet(at.world.parts.get(part)));
        return body;
    }
    body.push(Block::One(Control::field("text", Say::ui("document-text"), text, SHEET)));
    let marked = marked_words(task, config, text);
    if !marked.is_empty() {
        let say = Say::ui("document-marked").with("words", marked.join(", "));
        body.push(Block::Para(say.into()));
    }
    let mut buttons = Vec::new();
    if template {
        buttons.push(button("back", "document-all-parts"));
    } else {
        buttons.extend([button("save", "files-save"), button("save-as", "document-save-as")]);
    }
    if !text.trim().is_empty() {
        buttons.push(button("select", "document-select"));
    }
    if at.world.clip.is_some() {
        buttons.push(button("paste", "document-paste"));
    }
    if !template {
        buttons.extend(tools(config));
    }
    body.push(with_undo(at, buttons));
    body
}

/// What the spelling check marks in a text.
fn marked_words(task: &Task<'_>, config: &DocumentTask, text: &str) -> Vec<String> {
    let typed = config.start.spelling.iter().map(|word| task.plain(&format!("{word}.typed")).to_owned());
    typed.filter(|typed| !places(text, typed).is_empty()).collect()
}

/// The lines as they are shown, with nothing to do: what is done, and paper.
fn sheet(part: Option<&Part>) -> Vec<Block> {
    let block = |(line, style): (&str, Style)| match style {
        Style::Heading => Block::Head(Text::Own(line.to_owned())),
        Style::List => Block::Table { heads: Vec::new(), rows: vec![fact(Text::Own(format!("- {line}")))] },
        Style::Bold => Block::Table { heads: vec![Text::Own(line.to_owned())], rows: Vec::new() },
        Style::Plain => Block::Table { heads: Vec::new(), rows: vec![fact(Text::Own(line.to_owned()))] },
    };
    part.into_iter().flat_map(Part::lines).filter(|(line, _)| !line.trim().is_empty()).map(block).collect()
}

fn mark(at: &State, part: usize, marked: &[usize]) -> Vec<Block> {
    let Some(part) = at.world.parts.get(part) else { return Vec::new() };
    let row = |(n, (line, style)): (usize, (&str, Style))| {
        let mark = if marked.contains(&n) {
            Some(Say::ui("document-marked-line").into())
        } else {
            (style != Style::Plain).then(|| Say::ui(style_word(style)).into())
        };
        let line =
            if line.trim().is_empty() { Say::ui("document-no-words").into() } else { Text::Own(line.to_owned()) };
        TableRow { id: Some(format!("line-{}", n + 1).into()), cells: vec![line], mark }
    };
    let rows = part.lines().enumerate().map(row).collect();
    let mut buttons = vec![button("copy", "document-copy"), button("cut", "document-cut-out")];
    if at.world.clip.is_some() {
        buttons.push(button("paste", "document-paste"));
    }
    for (id, style) in
        [("heading", Style::Heading), ("bold", Style::Bold), ("list", Style::List), ("plain", Style::Plain)]
    {
        buttons.push(button(id, style_word(style)));
    }
    buttons.push(button("back", "go-back"));
    vec![
        Block::Head(Say::ui("document-select-head").into()),
        Block::Table { heads: Vec::new(), rows },
        with_undo(at, buttons),
    ]
}

fn style_word(style: Style) -> &'static str {
    match style {
        Style::Plain => "document-plain",
        Style::Heading => "document-heading",
        Style::Bold => "document-bold",
        Style::List => "document-list",
    }
}

fn save_as(at: &State, kind: FileKind) -> Vec<Block> {
    let option = |id: &'static str, word: &'static str, of| Control::option(id, Say::ui(word), kind == of);
    vec![
        Block::Head(Say::ui("files-save-head").into()),
        Block::One(Control::field("name", Say::ui("files-name"), name_box(at), 1)),
        Block::One(option("as-document", "document-as-document", FileKind::Document)),
        Block::One(option("as-pdf", "document-as-pdf", FileKind::Pdf)),
        with_undo(at, vec![button("keep", "files-save"), button("back", "go-back")]),
    ]
}

fn spelling(task: &Task<'_>, config: &DocumentTask, at: &State) -> Vec<Block> {
    let all: String = at.world.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n");
    let found = config.start.spelling.iter().filter(|word| {
        let typed = task.plain(&format!("{word}.typed"));
        !places(&all, typed).is_empty()
    });
    let row = |word: &String| TableRow {
        id: Some(format!("word-{word}").into()),
        cells: vec![task.world(&format!("{word}.typed")), task.world(&format!("{word}.better"))],
        mark: None,
    };
    let rows: Vec<TableRow> = found.map(row).collect();
    let mut body = vec![Block::Head(Say::ui("document-spelling-head").into())];
    body.push(if rows.is_empty() {
        Block::Para(Say::ui("document-no-marks").into())
    } else {
        Block::Table { heads: vec![Say::ui("document-typed").into(), Say::ui("document-better").into()], rows }
    });
    body.push(with_undo(at, vec![button("back", "go-back")]));
    body
}

fn paper(task: &Task<'_>, config: &DocumentTask, world: &World) -> Vec<Block> {
    let mut body = Vec::new();
    for (n, part) in world.parts.iter().enumerate() {
        if has_parts(config) {
            body.push(Block::Head(head(task, config, n)));
        }
        body.extend(sheet(Some(part)));
    }
    body.push(Block::Row(vec![button("print", "document-print"), button("back", "go-back")]));
    body
}

fn with_undo(at: &State, mut row: Vec<Control>) -> Block {
    if at.can_undo() {
        row.push(button("undo", "undo"));
    }
    Block::Row(row)
}

fn button(id: &'static str, word: &'static str) -> Control {
    Control::button(id, Say::ui(word))
}

fn fact(text: Text) -> TableRow {
    TableRow { id: None, cells: vec![text], mark: None }
}
