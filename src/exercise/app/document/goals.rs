//! Are the goals of a document reached? Must never ask what the screen shows.

use super::{
    Place, State,
    world::{Part, World},
};
use crate::{
    exercise::{Task, app::judge},
    lesson::{
        DocumentGoal, DocumentTask, FileKind, SavedWant, Style, TextWant, Want,
        compare::{fold, holds as has},
        kind::Compare,
    },
};

/// The name of a goal.
pub(super) fn name(goal: &DocumentGoal) -> String {
    match goal {
        DocumentGoal::Text(_) => "text".into(),
        DocumentGoal::Lacks(_) => "lacks".into(),
        DocumentGoal::Saved(SavedWant { r#as: Some(FileKind::Pdf), .. }) => "saved-pdf".into(),
        DocumentGoal::Saved(_) => "saved".into(),
        DocumentGoal::Styled(want) => format!("styled-{}", style_name(want.r#as)),
        DocumentGoal::Times(_) => "times".into(),
        DocumentGoal::Done(what) => what.clone(),
    }
}

/// The control that shows a line so.
pub(super) fn style_name(style: Style) -> &'static str {
    match style {
        Style::Plain => "plain",
        Style::Heading => "heading",
        Style::Bold => "bold",
        Style::List => "list",
    }
}

/// Does it hold now? Nothing does in the middle of a word.
pub(super) fn holds(task: &Task<'_>, config: &DocumentTask, at: &State, goal: &DocumentGoal) -> bool {
    let world = &at.world;
    let lines = || world.parts.iter().flat_map(Part::lines);
    // a part of a template counts when it is seen among the others
    let inside = config.start.parts.len() > 1 && matches!(at.place, Place::Write(..) | Place::Mark(..));
    at.typing.is_none()
        && !inside
        && match goal {
            DocumentGoal::Text(want) => text(task, config, world, want),
            DocumentGoal::Lacks(want) => !world.parts.iter().any(|part| stands(task, want, &part.text)),
            DocumentGoal::Saved(want) => world.saved.iter().any(|saved| {
                saved.parts == world.parts
                    && want.r#as.is_none_or(|kind| kind == saved.kind)
                    && judge::text(task, &want.name, &saved.name)
            }),
            DocumentGoal::Styled(want) => {
                lines().any(|(line, style)| style == want.r#as && judge::text(task, &want.line, line))
            }
            DocumentGoal::Times(want) => {
                lines().filter(|(line, _)| judge::text(task, &want.line, line)).count() == usize::from(want.times)
            }
            DocumentGoal::Done(_) => false,
        }
}

/// Is this text still asked of that part?
pub(super) fn is_open(task: &Task<'_>, config: &DocumentTask, world: &World, goal: &DocumentGoal, part: usize) -> bool {
    let DocumentGoal::Text(want) = goal else { return false };
    let here = want.part.as_ref().is_none_or(|name| config.start.parts.get(part) == Some(name));
    here && !text(task, config, world, want)
}

fn text(task: &Task<'_>, config: &DocumentTask, world: &World, want: &TextWant) -> bool {
    let wanted = |n: usize| want.part.as_ref().is_none_or(|name| config.start.parts.get(n) == Some(name));
    let parts = world.parts.iter().enumerate().filter(|(n, _)| wanted(*n));
    let all = parts.map(|(_, part)| part.text.as_str()).collect::<Vec<_>>().join("\n");
    want.text.as_ref().is_none_or(|want| judge::text(task, want, &all))
        && want.sentences.is_none_or(|least| sentences(&all) >= usize::from(least))
}

/// Does this stand somewhere in the text? A known text as words of their own.
fn stands(task: &Task<'_>, want: &Want, text: &str) -> bool {
    match want {
        Want::Any => !text.trim().is_empty(),
        Want::Word(name) => has(text, task.plain(name)),
        Want::Holds(names) => names.iter().any(|name| has(text, task.plain(name))),
        Want::Text(known) => fold(text, Compare::Loose).contains(&fold(known, Compare::Loose)),
    }
}

/// Sentences, or lines, of two words or more.
fn sentences(text: &str) -> usize {
    let parts = text.split(['.', '!', '?', '\n', '…', '。', '؟', '।']);
    parts.filter(|part| part.split_whitespace().nth(1).is_some()).count()
}
