//! What a press means in the file manager: the only place where ids of controls gain meaning.

use super::{
    Place, State, arg, ending, goals, plain,
    world::{BIN, Change, DEEPEST, Item, MOST, World},
};
use crate::{
    exercise::{Task, app::sitting::Note},
    lesson::FilesTask,
    say::Say,
};

/// Does what is pressed; gives names of what happened.
pub(super) fn press(task: &Task<'_>, config: &FilesTask, at: &mut State, id: &str) -> Vec<String> {
    if let Some(folder) = id.strip_prefix("folder-") {
        at.place = Place::Folder(folder.to_owned());
        return Vec::new();
    }
    if let Some(file) = id.strip_prefix("file-") {
        let found = matches!(at.place, Place::Search(_)).then(|| format!("found-{}", of(&at.world, file)));
        at.place = Place::Item(file.to_owned());
        return found.into_iter().collect();
    }
    match (at.place.clone(), id) {
        (Place::Home, "search") => at.place = Place::Search(None),
        (Place::Home, "save-file") => at.place = Place::Save("downloads".into()),
        (Place::Home, "put-in") => at.act(Change::Stick(false)),
        (Place::Folder(folder), _) => in_folder(at, &folder, id),
        (Place::Item(item), _) => return at_item(task, config, at, &item, id),
        (Place::Read(item), "back") => at.place = Place::Item(item),
        (Place::Copy(item) | Place::Move(item) | Place::Name(item), "back") => at.place = Place::Item(item),
        (Place::Copy(item), _) => lay(task, config, at, &item, id, true),
        (Place::Move(item), _) => lay(task, config, at, &item, id, false),
        (Place::Name(item), "keep") => rename(task, config, at, &item),
        (Place::New(folder), "back") => at.place = Place::Folder(folder),
        (Place::New(folder), "keep") => make(task, config, at, &folder),
        (Place::Search(_) | Place::Save(_), "back") => at.place = Place::Home,
        (Place::Search(_), "search-now") => search(at),
        (Place::Save(_), "save") => save(task, config, at),
        (Place::Save(_), _) => {
            if let Some(to) = id.strip_prefix("to-") {
                at.place = Place::Save(to.to_owned());
            }
        }
        (Place::Empty, "empty-no") => at.place = Place::Folder(BIN.into()),
        (Place::Empty, "empty-yes") => {
            at.place = Place::Folder(BIN.into());
            at.act(Change::Empty);
            at.note = Some(Note::info(Say::ui("files-emptied")));
        }
        _ => {}
    }
    Vec::new()
}

/// The thing of the lesson that this is.
fn of(world: &World, id: &str) -> String {
    world.items.get(id).and_then(|item| item.of.clone()).unwrap_or_else(|| id.to_owned())
}

fn in_folder(at: &mut State, folder: &str, id: &str) {
    match id {
        "back" => {
            let outer = at.world.items.get(folder).and_then(|item| item.at.clone());
            at.place = outer.map_or(Place::Home, Place::Folder);
        }
        "new-folder" => at.place = Place::New(folder.to_owned()),
        "this" => at.place = Place::Item(folder.to_owned()),
        "empty" => at.place = Place::Empty,
        "eject" => {
            at.act(Change::Stick(true));
            at.place = Place::Home;
            at.note = Some(Note::info(Say::ui("files-ejected")));
        }
        _ => {}
    }
}

fn at_item(task: &Task<'_>, config: &FilesTask, at: &mut State, item: &str, id: &str) -> Vec<String> {
    let place = |id: &str| Place::Folder(id.to_owned());
    let Some(Item { at: lies, was, folder, .. }) = at.world.items.get(item).cloned() else { return Vec::new() };
    let outer = || lies.as_deref().map_or(Place::Home, place);
    match id {
        "back" if folder && lies.as_deref() != Some(BIN) => at.place = place(item),
        "back" => at.place = outer(),
        "open" => {
            at.place = if folder { place(item) } else { Place::Read(item.to_owned()) };
            return vec![format!("opened-{}", of(&at.world, item))];
        }
        "copy" => at.place = Place::Copy(item.to_owned()),
        "move" => at.place = Place::Move(item.to_owned()),
        "rename" => at.place = Place::Name(item.to_owned()),
        "throw-away" => {
            let note = told(task, config, at, item, BIN, "files-binned");
            at.act(Change::Put(item.to_owned(), BIN.into(), None));
            (at.place, at.note) = (outer(), Some(note));
        }
        "put-back" => {
            let home = was.filter(|home| at.world.items.contains_key(home) && !at.world.within(home, BIN));
            let home = home.unwrap_or_else(|| "documents".into());
            let note = told(task, config, at, item, &home, "files-restored");
            let name = free_name(task, &at.world, item, &home);
            at.act(Change::Put(item.to_owned(), home, name));
            (at.place, at.note) = (place(BIN), Some(note));
        }
        _ => {}
    }
    Vec::new()
}

/// What is said after something lies elsewhere; a slip where that was not asked.
fn told(task: &Task<'_>, config: &FilesTask, at: &State, item: &str, to: &str, ui: &'static str) -> Note {
    let say = Say::ui(ui).with("name", arg(task, &at.world, item)).with("folder", arg(task, &at.world, to));
    let mut note = Note::info(say);
    if !goals::asked(task, config, &at.world, item, to) {
        note.slip = Some(format!("{}-{item}-{to}", ui.trim_start_matches("files-")));
    }
    note
}

/// Puts something, or a copy of it, into the folder that was pressed.
fn lay(task: &Task<'_>, config: &FilesTask, at: &mut State, item: &str, id: &str, copy: bool) {
    let Some(to) = id.strip_prefix("to-").map(str::to_owned) else { return };
    let from = at.world.items.get(item).and_then(|item| item.at.clone());
    at.place = from.clone().map_or(Place::Home, Place::Folder);
    if !copy && from.as_deref() == Some(&*to) {
        let say = Say::ui("files-same").with("name", arg(task, &at.world, item));
        at.note = Some(Note::info(say));
        return;
    }
    if copy && at.world.items.len() * 2 > MOST {
        at.note = Some(Note::info(Say::ui("files-full")));
        return;
    }
    let too_much = copy && goals::to_move(config, &at.world, item);
    let ui = if copy { "files-copied" } else { "files-moved" };
    let mut note = told(task, config, at, item, &to, if too_much { "files-copied-other" } else { ui });
    if too_much {
        note = Note::slip(format!("copied-{item}"), note.say);
    }
    let name = free_name(task, &at.world, item, &to);
    let thing = item.to_owned();
    at.act(if copy { Change::Copy(thing, to, name) } else { Change::Put(thing, to, name) });
    at.note = Some(note);
    other_than_asked(task, config, at, item, if copy { "files-name-other" } else { "files-name-there" });
}

/// Another name, where there is something of that name in the folder already: `letter (2).pdf`.
fn free_name(task: &Task<'_>, world: &World, item: &str, folder: &str) -> Option<String> {
    let name = plain(task, world, item);
    let free = other_name(task, world, &name, folder);
    (free != name).then_some(free)
}

fn other_name(task: &Task<'_>, world: &World, name: &str, folder: &str) -> String {
    let taken =
        |name: &str| world.inside(folder).any(|(id, _)| plain(task, world, id).to_lowercase() == name.to_lowercase());
    let end = ending(name);
    let stem = name.strip_suffix(end).unwrap_or(name);
    let numbered = (2..=MOST).map(|n| format!("{stem} ({n}){end}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_else(|| name.to_owned())
}

/// What was typed, or what stood there before.
pub(super) fn name_box(task: &Task<'_>, config: &FilesTask, at: &State) -> String {
    if let Some(typed) = at.world.typed.get("name") {
        return typed.clone();
    }
    match &at.place {
        Place::Name(item) => plain(task, &at.world, item),
        Place::Save(_) => config.start.saving.as_deref().map_or(String::new(), |file| task.plain(file).to_owned()),
        _ => String::new(),
    }
}

/// A name that can be kept; else what is said.
fn good(typed: &str) -> Result<String, Box<Note>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Note::slip("no-name", Say::ui("files-no-name")).into());
    }
    if let Some(sign) = typed.chars().find(|sign| "/\\:*?\"<>|".contains(*sign)) {
        return Err(Note::slip("sign", Say::ui("files-sign").with("sign", sign.to_string())).into());
    }
    Ok(typed.chars().take(60).collect())
}

fn rename(task: &Task<'_>, config: &FilesTask, at: &mut State, item: &str) {
    let old = plain(task, &at.world, item);
    let typed = at.world.typed.get("name").cloned().unwrap_or_else(|| old.clone());
    let name = match good(&typed) {
        Ok(name) => name,
        Err(note) => return at.note = Some(*note),
    };
    let is_folder = at.world.items.get(item).is_some_and(|item| item.folder);
    // the ending says what kind of file it is: it stays
    let name = if is_folder || name.to_lowercase().ends_with(&ending(&old).to_lowercase()) {
        name
    } else {
        format!("{name}{}", ending(&old))
    };
    if name == old {
        at.note = Some(Note::info(Say::ui("files-name-same").with("name", name)));
        return;
    }
    let folder = at.world.items.get(item).and_then(|item| item.at.clone()).unwrap_or_default();
    let taken =
        |(id, _): (&String, &Item)| id != item && plain(task, &at.world, id).to_lowercase() == name.to_lowercase();
    if at.world.inside(&folder).any(taken) {
        at.note = Some(Note::slip("taken", Say::ui("files-taken").with("name", name)));
        return;
    }
    let say = Say::ui("files-named").with("old", old).with("name", name.as_str());
    at.act(Change::Name(item.to_owned(), name));
    at.place = if is_folder { Place::Folder(item.to_owned()) } else { Place::Folder(folder) };
    at.note = Some(Note::info(say));
    other_than_asked(task, config, at, item, "files-name-other");
}

/// Where another name is asked for, it is said at once: what was done looks finished.
fn other_than_asked(task: &Task<'_>, config: &FilesTask, at: &mut State, item: &str, ui: &'static str) {
    let told = at.note.as_ref().is_some_and(|note| note.slip.is_some());
    if !told && goals::misnamed(task, config, &at.world, item) {
        let lies = at.world.items.get(item).and_then(|item| item.at.as_deref()).unwrap_or_default();
        let say = Say::ui(ui).with("name", arg(task, &at.world, item)).with("folder", arg(task, &at.world, lies));
        at.note = Some(Note::slip(format!("name-{item}"), say));
    }
}

fn make(task: &Task<'_>, config: &FilesTask, at: &mut State, folder: &str) {
    let typed = at.world.typed.get("name").cloned().unwrap_or_default();
    let name = match good(&typed) {
        Ok(name) => name,
        Err(note) => return at.note = Some(*note),
    };
    if at.world.items.len() >= MOST || at.world.around(folder).count() >= DEEPEST {
        at.note = Some(Note::info(Say::ui("files-full")));
        return;
    }
    let name = other_name(task, &at.world, &name, folder);
    let say = Say::ui("files-made").with("name", name.as_str());
    let wanted = goals::folder_named(task, config, &at.world, folder, &name);
    let other = Say::ui("files-made-other").with("name", name.as_str());
    at.act(Change::Folder(folder.to_owned(), name));
    at.place = Place::Folder(folder.to_owned());
    at.note = Some(if wanted { Note::info(say) } else { Note::slip("name-folder", other) });
}

fn search(at: &mut State) {
    let words = at.world.typed.get("words").map(|words| words.trim().to_owned()).unwrap_or_default();
    if words.is_empty() {
        at.note = Some(Note::slip("no-words", Say::ui("files-no-words")));
    } else {
        at.place = Place::Search(Some(words));
    }
}

fn save(task: &Task<'_>, config: &FilesTask, at: &mut State) {
    let (Place::Save(to), Some(file)) = (at.place.clone(), config.start.saving.clone()) else { return };
    let name = match good(&name_box(task, config, at)) {
        Ok(name) => name,
        Err(note) => return at.note = Some(*note),
    };
    if at.world.items.len() >= MOST {
        at.note = Some(Note::info(Say::ui("files-full")));
        return;
    }
    let end = ending(task.plain(&file));
    let name = if name.to_lowercase().ends_with(&end.to_lowercase()) { name } else { format!("{name}{end}") };
    let name = other_name(task, &at.world, &name, &to);
    let say = Say::ui("files-saved").with("name", name.as_str()).with("folder", arg(task, &at.world, &to));
    at.act(Change::Save(file.clone(), to.clone(), name));
    let saved = at.world.items.iter().find(|(_, item)| item.of.as_ref() == Some(&file)).map(|(id, _)| id.clone());
    let mut note = Note::info(say);
    if !goals::asked(task, config, &at.world, saved.as_deref().unwrap_or(&file), &to) {
        let say = Say::ui("files-saved-other").with("folder", arg(task, &at.world, &to));
        note = Note::slip(format!("saved-{to}"), say);
    }
    (at.place, at.note) = (Place::Folder(to), Some(note));
    saved.into_iter().for_each(|saved| other_than_asked(task, config, at, &saved, "files-name-other"));
}
