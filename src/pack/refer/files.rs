//! References inside a step with files: every folder and file that is named must be there.

use std::collections::BTreeSet;

use super::{Refer, check};
use crate::{
    lesson::{FilesGoal, FilesTask, ROOTS},
    pack::fault::What,
};

/// Most folders, and most things in one: a folder is one screen.
const FOLDERS: usize = 12;
const INSIDE: usize = 7;

pub(super) fn check(task: &FilesTask, refer: &mut Refer) {
    let start = &task.start;
    refer.count("files.start.folders", start.folders.len(), 0, FOLDERS);
    let inside: Vec<String> = start.folders.values().flatten().cloned().collect();
    let mut seen = BTreeSet::new();
    for (folder, names) in &start.folders {
        let path = format!("files.start.folders.{folder}");
        refer.names(&path, names, 0, INSIDE);
        for (n, name) in names.iter().enumerate() {
            let path = format!("{path}[{n}]");
            refer.unless(seen.insert(name), &path, What::Twice(name.clone()));
            refer.unless(!ROOTS.contains(&name.as_str()) && name != "new", &path, What::Reserved(name.clone()));
        }
        // nothing leads to a folder that lies nowhere, or in itself
        let placed = ROOTS.contains(&folder.as_str()) || lies_somewhere(task, folder);
        refer.unless(placed, &path, What::Unreachable(folder.clone()));
    }
    let mut folders: Vec<String> = ["documents", "downloads", "bin"].map(String::from).into();
    folders.extend(start.folders.keys().filter(|name| !folders.contains(name)).cloned().collect::<Vec<_>>());
    let mut all = inside;
    if let Some(file) = &start.saving {
        refer.unless(check::is_name(file), "files.start.saving", What::Name(file.clone()));
        refer.unless(!all.contains(file), "files.start.saving", What::Twice(file.clone()));
        all.push(file.clone());
    }
    if let Some(open) = &start.open {
        refer.met("files.start.open", open, &folders);
    }
    if let Some(from) = &start.binned_from {
        refer.met("files.start.binned_from", from, &folders);
    }
    refer.unless(!task.goal.is_empty(), "files", What::NoGoal);
    for (list, goals) in [("goal", &task.goal), ("never", &task.never)] {
        for (n, goal) in goals.iter().enumerate() {
            let path = format!("files.{list}[{n}]");
            let mut folder = |path: String, name: &String| {
                if !name.starts_with('=') {
                    refer.met(&path, name, &folders);
                }
            };
            match goal {
                FilesGoal::Lies(want) => {
                    folder(format!("{path}.lies.in"), &want.r#in);
                    refer.met(&format!("{path}.lies.file"), &want.file, &all);
                }
                FilesGoal::Folder(want) => {
                    want.r#in.iter().for_each(|name| folder(format!("{path}.folder.in"), name));
                }
                FilesGoal::Named(want) => refer.met(&format!("{path}.named.file"), &want.file, &all),
                FilesGoal::Gone(file) => refer.met(&format!("{path}.gone"), file, &all),
                FilesGoal::Opened(file) => refer.met(&format!("{path}.opened"), file, &all),
                FilesGoal::Found(file) => refer.met(&format!("{path}.found"), file, &all),
                FilesGoal::Out(stick) => {
                    let sticks: Vec<String> = start.folders.keys().filter(|name| *name == "stick").cloned().collect();
                    refer.met(&format!("{path}.out"), stick, &sticks);
                }
            }
        }
    }
    refer.script("files.solution", &task.solution);
}

/// Its folders lead up to one that has a place of its own.
fn lies_somewhere(task: &FilesTask, folder: &str) -> bool {
    let above = |name: &str| {
        let mut outer = task.start.folders.iter();
        outer.find(|(_, names)| names.iter().any(|inside| inside == name)).map(|(outer, _)| outer.as_str())
    };
    let mut at = folder;
    for _ in 0..task.start.folders.len() {
        match above(at) {
            Some(outer) if ROOTS.contains(&outer) => return true,
            Some(outer) => at = outer,
            None => return false,
        }
    }
    false
}
