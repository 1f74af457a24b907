//! Words of a step with files: the names of its files and folders, and what stands in them.

use super::Needs;
use crate::lesson::{FilesGoal, FilesTask, ROOTS};

pub(super) fn needs(task: &FilesTask, needs: &mut Needs) {
    let inside = task.start.folders.values().flatten().chain(&task.start.saving);
    for name in inside.filter(|name| !ROOTS.contains(&name.as_str())) {
        needs.messages.push((name.clone(), Vec::new()));
        needs.parts.push(format!("{name}.text"));
    }
    for goal in task.goal.iter().chain(&task.never) {
        match goal {
            FilesGoal::Named(want) => needs.want(&want.name),
            FilesGoal::Folder(want) => {
                needs.want(&want.name);
                needs.words.extend(want.r#in.iter().filter_map(|name| name.strip_prefix('=')).map(str::to_owned));
            }
            FilesGoal::Lies(want) => needs.words.extend(want.r#in.strip_prefix('=').map(str::to_owned)),
            FilesGoal::Gone(_) | FilesGoal::Out(_) | FilesGoal::Opened(_) | FilesGoal::Found(_) => {}
        }
    }
    needs.script(&task.solution);
}
