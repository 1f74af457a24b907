//! Are the goals of a file manager reached, and does everything else lie where it lay?
//! Must never ask what the screen shows.

use super::{
    arg, ending, plain,
    world::{BIN, Item, World},
};
use crate::{
    exercise::{
        Task,
        app::{judge, sitting::Note},
    },
    lesson::{FilesGoal, FilesTask, FolderWant, LiesWant, Want},
};

/// The name of a goal.
pub(super) fn name(goal: &FilesGoal) -> String {
    match goal {
        FilesGoal::Lies(want) => format!("lies-{}-{}", want.file, want.r#in.trim_start_matches('=')),
        FilesGoal::Named(want) => format!("named-{}", want.file),
        FilesGoal::Folder(_) => "folder".into(),
        FilesGoal::Gone(file) => format!("gone-{file}"),
        FilesGoal::Out(stick) => format!("out-{stick}"),
        FilesGoal::Opened(file) => format!("opened-{file}"),
        FilesGoal::Found(file) => format!("found-{file}"),
    }
}

/// Does it hold now?
pub(super) fn holds(task: &Task<'_>, world: &World, goal: &FilesGoal) -> bool {
    match goal {
        FilesGoal::Lies(want) => lies(task, world, want),
        FilesGoal::Named(want) => {
            let mut all = of(world, &want.file).filter(|(_, item)| item.at.as_deref() != Some(BIN));
            all.any(|(id, _)| called(task, &want.name, &plain(task, world, id)))
        }
        FilesGoal::Folder(want) => world.items.iter().any(|(id, item)| is_folder(task, world, want, id, item)),
        FilesGoal::Gone(file) => of(world, file).next().is_none(),
        FilesGoal::Out(_) => world.out,
        FilesGoal::Opened(_) | FilesGoal::Found(_) => false,
    }
}

/// This thing of the lesson, and its copies.
fn of<'a>(world: &'a World, file: &'a str) -> impl Iterator<Item = (&'a String, &'a Item)> {
    world.items.iter().filter(move |(id, item)| id.as_str() == file || item.of.as_deref() == Some(file))
}

fn lies(task: &Task<'_>, world: &World, want: &LiesWant) -> bool {
    let is_in = |item: &Item| item.at.as_deref().is_some_and(|at| is(task, world, &want.r#in, at));
    let mut all = of(world, &want.file).filter(|(_, item)| want.r#in == BIN || item.at.as_deref() != Some(BIN));
    if want.only {
        let places: Vec<_> = of(world, &want.file).filter(|(_, item)| item.at.as_deref() != Some(BIN)).collect();
        let there =
            if want.r#in == BIN { of(world, &want.file).any(|(_, item)| is_in(item)) } else { !places.is_empty() };
        return there && places.iter().all(|(_, item)| is_in(item));
    }
    all.any(|(_, item)| is_in(item))
}

/// Is this the folder that is meant: by its name in the lesson, or by what it is called?
pub(super) fn is(task: &Task<'_>, world: &World, wanted: &str, folder: &str) -> bool {
    match wanted.strip_prefix('=') {
        Some(word) => called(task, &Want::Word(word.to_owned()), &plain(task, world, folder)),
        None => wanted == folder || world.items.get(folder).is_some_and(|item| item.of.as_deref() == Some(wanted)),
    }
}

/// A name with or without its ending.
fn called(task: &Task<'_>, want: &Want, name: &str) -> bool {
    let stem = name.strip_suffix(ending(name)).unwrap_or(name);
    judge::text(task, want, name) || judge::text(task, want, stem)
}

fn is_folder(task: &Task<'_>, world: &World, want: &FolderWant, id: &str, item: &Item) -> bool {
    let own = item.folder && item.of.is_none() && item.at.is_some() && item.at.as_deref() != Some(BIN);
    let placed =
        want.r#in.as_deref().is_none_or(|wanted| item.at.as_deref().is_some_and(|at| is(task, world, wanted, at)));
    own && placed && called(task, &want.name, &plain(task, world, id))
}

/// Is it asked that this thing lies there?
pub(super) fn asked(task: &Task<'_>, config: &FilesTask, world: &World, id: &str, to: &str) -> bool {
    let Some(item) = world.items.get(id) else { return false };
    config.goal.iter().any(|goal| match goal {
        FilesGoal::Lies(want) => {
            (id == want.file || item.of.as_deref() == Some(&*want.file)) && is(task, world, &want.r#in, to)
        }
        FilesGoal::Folder(want) => is_folder(task, world, want, id, item) || item.of.is_none(),
        _ => false,
    })
}

/// Is another name asked for this thing than the one it has now?
pub(super) fn misnamed(task: &Task<'_>, config: &FilesTask, world: &World, id: &str) -> bool {
    let Some(item) = world.items.get(id) else { return false };
    config.goal.iter().any(|goal| match goal {
        FilesGoal::Named(want) => {
            (id == want.file || item.of.as_deref() == Some(&*want.file)) && !holds(task, world, goal)
        }
        _ => false,
    })
}

/// Is it asked that this thing lies in one place alone, so that a copy is too much?
pub(super) fn to_move(config: &FilesTask, world: &World, id: &str) -> bool {
    let of = world.items.get(id).and_then(|item| item.of.as_deref()).unwrap_or(id);
    let moves =
        |goal: &FilesGoal| matches!(goal, FilesGoal::Lies(want) if want.only && want.r#in != BIN && want.file == of);
    config.goal.iter().any(moves)
}

/// May a new folder in this one be called so? Not where a folder is asked for there, under another name.
pub(super) fn folder_named(task: &Task<'_>, config: &FilesTask, world: &World, at: &str, name: &str) -> bool {
    let asked = config.goal.iter().filter_map(|goal| match goal {
        FilesGoal::Folder(want) if want.r#in.as_deref().is_none_or(|wanted| is(task, world, wanted, at)) => Some(want),
        _ => None,
    });
    let open = |want: &&FolderWant| !world.items.iter().any(|(id, item)| is_folder(task, world, want, id, item));
    let named: Vec<bool> = asked.filter(open).map(|want| called(task, &want.name, name)).collect();
    named.is_empty() || named.contains(&true)
}

/// Does a goal speak of this thing?
fn concerned(config: &FilesTask, file: &str) -> bool {
    config.goal.iter().any(|goal| match goal {
        FilesGoal::Lies(want) => want.file == file,
        FilesGoal::Named(want) => want.file == file,
        FilesGoal::Gone(name) => name == file,
        FilesGoal::Folder(_) | FilesGoal::Out(_) | FilesGoal::Opened(_) | FilesGoal::Found(_) => false,
    })
}

/// Something that no goal names lies elsewhere than at the start, or there is one thing more than was asked.
pub(super) fn spoilt(task: &Task<'_>, config: &FilesTask, world: &World) -> Option<Note> {
    let start = World::start(&config.start);
    let moved = start.items.iter().find(|(id, item)| {
        let now = world.items.get(*id);
        let same = now.is_some_and(|now| now.at == item.at && now.name == item.name);
        !same && !concerned(config, item.of.as_deref().unwrap_or(id))
    });
    let more = || {
        world.items.iter().find(|(id, item)| {
            let Some(at) = item.at.as_deref() else { return false };
            let with_its_folder =
                world.items.get(at).is_some_and(|folder| !start.items.contains_key(at) && folder.of.is_some());
            let saved = config.start.saving.is_some() && item.of == config.start.saving;
            !start.items.contains_key(*id)
                && item.of.is_some()
                && !world.within(id, BIN)
                && !with_its_folder
                && !saved
                && !asked(task, config, world, id, at)
        })
    };
    let (id, _) = moved.or_else(more)?;
    let say = task.own_or("rest", "files-rest").with("name", arg(task, world_with(world, &start, id), id));
    Some(Note::slip(format!("rest-{id}"), say))
}

fn world_with<'a>(world: &'a World, start: &'a World, id: &str) -> &'a World {
    if world.items.contains_key(id) { world } else { start }
}
