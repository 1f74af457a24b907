//! How files look: folders → a folder → a file and what can be done with it, never two at once.
//!
//! ```text
//! ┌ Files ────────────────────────┐  ┌ Files ────────────────────────┐  ┌ Files ────────────────────────┐
//! │ Documents                     │  │ timetable.pdf                 │  │ Where to?                     │
//! │   Name            Kind        │  │ Lies in  Documents            │  │ > Documents                   │
//! │ > Papers          folder      │  │   [ Open ] [ Copy to … ]      │  │   Papers     in Documents     │
//! │   timetable.pdf   PDF         │  │   [ Move to … ] [ Rename ]    │  │   USB stick                   │
//! │   [ New folder ] [ Back ]     │  │   [ Throw away ] [ Back ]     │  │   [ Go back ]                 │
//! └───────────────────────────────┘  └───────────────────────────────┘  └───────────────────────────────┘
//! ```

use super::{
    Place, State, ending, plain,
    press::name_box,
    text,
    world::{BIN, Item, STICK, World},
};
use crate::{
    exercise::{Task, app::sitting::Shown},
    lesson::{FilesTask, ROOTS},
    page::{Block, Control, TableRow, Text},
    say::{Id, Say},
};

pub(super) fn show(task: &Task<'_>, config: &FilesTask, at: &State) -> Shown {
    let world = &at.world;
    let (body, start, back): (Vec<Block>, Option<Id>, bool) = match &at.place {
        Place::Home => (home(task, config, at), None, false),
        Place::Folder(folder) => (in_folder(task, at, folder), None, false),
        Place::Item(item) => {
            let binned = world.within(item, BIN);
            (one(task, at, item), Some(if binned { "put-back" } else { "open" }.into()), false)
        }
        Place::Read(item) => (read(task, world, item), None, false),
        Place::Copy(item) => (to(task, at, item, "files-copy-where"), None, true),
        Place::Move(item) => (to(task, at, item, "files-move-where"), None, true),
        Place::Name(_) => (name(task, config, at, "files-rename-head"), None, true),
        Place::New(_) => (name(task, config, at, "files-new-head"), None, true),
        Place::Search(words) => (search(task, at, words.as_deref()), None, true),
        Place::Save(folder) => (save(task, config, at, folder), Some("name".into()), false),
        Place::Empty => (empty(), Some("empty-no".into()), false),
    };
    let back = match &at.place {
        Place::Empty => Some("empty-no".into()),
        _ => back.then(|| "back".into()),
    };
    Shown { panel: "files", body, start, back, part: part(&at.place), status: None }
}

/// Another name for each thing that is asked for in turn.
fn part(place: &Place) -> String {
    match place {
        Place::Home => "home".into(),
        Place::Folder(folder) => format!("folder-{folder}"),
        Place::Item(item) => format!("item-{item}"),
        Place::Read(item) => format!("read-{item}"),
        Place::Copy(item) => format!("copy-{item}"),
        Place::Move(item) => format!("move-{item}"),
        Place::Name(item) => format!("name-{item}"),
        Place::New(folder) => format!("new-{folder}"),
        Place::Search(_) => "search".into(),
        Place::Save(_) => "save".into(),
        Place::Empty => "empty".into(),
    }
}

fn home(task: &Task<'_>, config: &FilesTask, at: &State) -> Vec<Block> {
    let world = &at.world;
    let rows = ROOTS.iter().filter(|root| world.items.contains_key(**root) && world.there(root));
    let row = |root: &&str| TableRow {
        id: Some(format!("folder-{root}").into()),
        cells: vec![text(task, world, root)],
        mark: None,
    };
    let mut buttons = vec![button("search", "files-search")];
    if world.has_stick() && world.out {
        buttons.push(button("put-in", "files-put-in"));
    }
    let saved = |file: &String| world.items.values().any(|item| item.of.as_ref() == Some(file));
    if config.start.saving.as_ref().is_some_and(|file| !saved(file)) {
        buttons.push(button("save-file", "files-save-again"));
    }
    vec![
        Block::Head(Say::ui("files-home").into()),
        Block::Table { heads: Vec::new(), rows: rows.map(row).collect() },
        with_undo(at, buttons),
    ]
}

/// Folders first, then by name.
fn sorted<'a>(task: &Task<'_>, world: &'a World, folder: &'a str) -> Vec<(&'a String, &'a Item)> {
    let mut inside: Vec<_> = world.inside(folder).collect();
    inside.sort_by_cached_key(|(id, item)| (!item.folder, plain(task, world, id).to_lowercase(), (*id).clone()));
    inside
}

fn in_folder(task: &Task<'_>, at: &State, folder: &str) -> Vec<Block> {
    let world = &at.world;
    let rows: Vec<TableRow> = sorted(task, world, folder)
        .into_iter()
        .map(|(id, item)| TableRow {
            // what lies in the bin must be put back before it can be opened
            id: Some(if item.folder && folder != BIN { format!("folder-{id}") } else { format!("file-{id}") }.into()),
            cells: vec![text(task, world, id), Say::ui(kind(&plain(task, world, id), item.folder)).into()],
            mark: None,
        })
        .collect();
    let mut body = vec![Block::Head(text(task, world, folder))];
    let none = rows.is_empty();
    if none {
        body.push(Block::Para(Say::ui("files-nothing").into()));
    } else {
        body.push(Block::Table { heads: vec![Say::ui("files-name").into(), Say::ui("files-kind").into()], rows });
    }
    let mut buttons = Vec::new();
    if folder == BIN {
        if !none {
            buttons.push(button("empty", "files-empty"));
        }
    } else {
        buttons.push(button("new-folder", "files-new"));
    }
    if folder == STICK {
        buttons.push(button("eject", "files-eject"));
    }
    if world.items.get(folder).is_some_and(|item| item.at.is_some()) {
        buttons.push(button("this", "files-this"));
    }
    buttons.push(button("back", "go-back"));
    body.push(with_undo(at, buttons));
    body
}

/// The message for a kind of file: told by the end of its name.
fn kind(name: &str, folder: bool) -> &'static str {
    if folder {
        return "files-kind-folder";
    }
    match ending(name).to_lowercase().as_str() {
        ".pdf" => "files-kind-pdf",
        ".odt" | ".doc" | ".docx" => "files-kind-document",
        ".jpg" | ".jpeg" | ".png" => "files-kind-picture",
        ".mp3" | ".ogg" => "files-kind-sound",
        ".mp4" => "files-kind-film",
        ".ods" | ".xlsx" | ".csv" => "files-kind-table",
        ".txt" => "files-kind-text",
        ".zip" => "files-kind-packed",
        _ => "files-kind-file",
    }
}

fn one(task: &Task<'_>, at: &State, id: &str) -> Vec<Block> {
    let world = &at.world;
    let Some(item) = world.items.get(id) else { return Vec::new() };
    let mut rows = vec![fact("files-kind", Say::ui(kind(&plain(task, world, id), item.folder)).into())];
    if let Some(folder) = &item.at {
        rows.push(fact("files-lies", text(task, world, folder)));
    }
    let mut body = vec![Block::Head(text(task, world, id)), Block::Table { heads: Vec::new(), rows }];
    let words: &[(&'static str, &'static str)] = if world.within(id, BIN) {
        &[("put-back", "files-put-back"), ("back", "go-back")]
    } else {
        &[
            ("open", "files-open"),
            ("copy", "files-copy"),
            ("move", "files-move"),
            ("rename", "files-rename"),
            ("throw-away", "files-throw-away"),
            ("back", "go-back"),
        ]
    };
    body.push(with_undo(at, words.iter().map(|&(id, word)| button(id, word)).collect()));
    body
}

fn read(task: &Task<'_>, world: &World, id: &str) -> Vec<Block> {
    let mut body = vec![Block::Head(text(task, world, id))];
    let of = world.items.get(id).and_then(|item| item.of.as_deref()).unwrap_or_default();
    let inside = format!("{of}.text");
    let inside = if task.plain(&inside).is_empty() { Say::ui("files-no-text").into() } else { task.world(&inside) };
    body.push(Block::Para(inside));
    body.push(Block::Row(vec![button("back", "go-back")]));
    body
}

/// All folders where something can be laid: not into itself, nor into the bin.
fn places<'a>(world: &'a World, id: &'a str) -> impl Iterator<Item = (&'a String, &'a Item)> {
    let roots = ROOTS.iter().filter_map(|root| world.items.get_key_value(*root));
    let others = world.items.iter().filter(|(_, item)| item.at.is_some());
    let fits = move |(other, item): &(&String, &Item)| {
        let inside = world.within(other, id);
        item.folder
            && other.as_str() != BIN
            && other.as_str() != id
            && !inside
            && !world.within(other, BIN)
            && world.there(other)
    };
    roots.chain(others).filter(fits)
}

fn place_rows(task: &Task<'_>, world: &World, id: &str, chosen: Option<&str>) -> Vec<TableRow> {
    let row = |(folder, item): (&String, &Item)| {
        let outer = item.at.as_ref().map_or(Text::Own(String::new()), |outer| text(task, world, outer));
        TableRow {
            id: Some(format!("to-{folder}").into()),
            cells: vec![text(task, world, folder), outer],
            mark: (chosen == Some(folder)).then(|| Say::ui("files-chosen").into()),
        }
    };
    let mut rows: Vec<TableRow> = places(world, id).map(row).collect();
    if rows.iter().all(|row| row.cells.get(1) == Some(&Text::Own(String::new()))) {
        rows.iter_mut().for_each(|row| row.cells.truncate(1));
    }
    rows
}

fn place_heads(rows: &[TableRow]) -> Vec<Text> {
    if rows.iter().any(|row| row.cells.len() > 1) {
        vec![Say::ui("files-folder").into(), Say::ui("files-lies").into()]
    } else {
        Vec::new()
    }
}

fn to(task: &Task<'_>, at: &State, id: &str, head: &'static str) -> Vec<Block> {
    let world = &at.world;
    let rows = place_rows(task, world, id, None);
    vec![
        Block::Head(Say::ui(head).with("name", super::arg(task, world, id)).into()),
        Block::Table { heads: place_heads(&rows), rows },
        Block::Row(vec![button("back", "go-back")]),
    ]
}

fn name(task: &Task<'_>, config: &FilesTask, at: &State, head: &'static str) -> Vec<Block> {
    vec![
        Block::Head(Say::ui(head).into()),
        Block::One(Control::field("name", Say::ui("files-name"), name_box(task, config, at), 1)),
        with_undo(at, vec![button("keep", "files-keep"), button("back", "go-back")]),
    ]
}

fn save(task: &Task<'_>, config: &FilesTask, at: &State, chosen: &str) -> Vec<Block> {
    let rows = place_rows(task, &at.world, "", Some(chosen));
    vec![
        Block::Head(Say::ui("files-save-head").into()),
        Block::One(Control::field("name", Say::ui("files-name"), name_box(task, config, at), 1)),
        Block::Table { heads: place_heads(&rows), rows },
        with_undo(at, vec![button("save", "files-save"), button("back", "files-not-now")]),
    ]
}

fn search(task: &Task<'_>, at: &State, words: Option<&str>) -> Vec<Block> {
    let world = &at.world;
    let typed = world.typed.get("words").cloned().or_else(|| words.map(str::to_owned)).unwrap_or_default();
    let mut body = vec![
        Block::Head(Say::ui("files-search-head").into()),
        Block::One(Control::field("words", Say::ui("files-words"), typed, 1)),
        with_undo(at, vec![button("search-now", "files-search-now"), button("back", "go-back")]),
    ];
    let Some(words) = words.map(plain_letters) else { return body };
    let hits = world.items.iter().filter(|(id, item)| {
        let Some(_) = &item.at else { return false };
        world.there(id) && !world.within(id, BIN) && plain_letters(&plain(task, world, id)).contains(&words)
    });
    let rows: Vec<TableRow> = hits
        .take(6)
        .map(|(id, item)| TableRow {
            id: Some(format!("file-{id}").into()),
            cells: vec![text(task, world, id), text(task, world, item.at.as_deref().unwrap_or_default())],
            mark: None,
        })
        .collect();
    body.push(if rows.is_empty() {
        Block::Para(Say::ui("files-found-nothing").into())
    } else {
        Block::Table { heads: vec![Say::ui("files-name").into(), Say::ui("files-lies").into()], rows }
    });
    body
}

/// As a search compares: neither capitals nor accents count.
fn plain_letters(text: &str) -> String {
    crate::lesson::compare::fold(text, crate::lesson::kind::Compare::Loose)
}

fn empty() -> Vec<Block> {
    vec![
        Block::Head(Say::ui("files-empty-ask").into()),
        Block::One(button("empty-no", "files-empty-no")),
        Block::One(button("empty-yes", "files-empty-yes")),
    ]
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

fn fact(label: &'static str, value: Text) -> TableRow {
    TableRow { id: None, cells: vec![Say::ui(label).into(), value], mark: None }
}
