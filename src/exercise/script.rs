//! A solution script as it stands in a lesson, with its texts resolved: the acts that a person would do.
//! Must never know how a control is reached: `page::route` does.

use super::Task;
use crate::{
    lesson::{Script, VariantId, Want},
    page::{Act, Key},
    say::Id,
};

/// What stands for "anything but nothing" when the script itself leaves the text open.
const ANYTHING: &str = "Paso";

/// The script as acts. A key that does not exist is left out (the checker finds it).
pub(super) fn acts(task: &Task<'_>, script: &[Script]) -> Vec<Act> {
    script.iter().flat_map(|line| act(task, line)).collect()
}

fn act(task: &Task<'_>, line: &Script) -> Vec<Act> {
    match line {
        Script::Go(id) => vec![Act::Go(own(task, id))],
        Script::Press(id) => vec![Act::Press(own(task, id))],
        Script::Write(fields) => fields.iter().map(|(id, want)| Act::Write(own(task, id), text(task, want))).collect(),
        Script::Key(name) => Key::from_name(name).map(Act::Key).into_iter().collect(),
    }
}

/// A control; where sites name theirs by the variant, of this one.
fn own(task: &Task<'_>, id: &Id) -> Id {
    if !id.contains("{variant}") {
        return id.clone();
    }
    id.replace("{variant}", task.variant.map_or("", VariantId::as_str)).into()
}

/// A text that meets the pattern: the first of several spellings; each of the words to be held, one after the other.
fn text(task: &Task<'_>, want: &Want) -> String {
    let first = |name: &String| super::spellings(task.plain(name)).next().unwrap_or_default().to_owned();
    match want {
        Want::Any => ANYTHING.to_owned(),
        Want::Word(name) => first(name),
        Want::Holds(names) => names.iter().map(first).collect::<Vec<_>>().join(" "),
        Want::Text(text) => text.clone(),
    }
}
