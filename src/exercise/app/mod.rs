//! Simulated worlds, one file each. Each is small and pure; in each, one function alone gives ids their meaning.
//! Must never know a language: words arrive in the task. Everything done in a world can be undone.

pub mod contacts;
pub mod document;
pub mod files;
pub mod form;
pub mod mail;
pub mod menu;
pub mod messages;
pub mod paso;
pub mod sheet;
pub mod site;

mod judge;
mod past;
mod sitting;
#[cfg(test)]
mod trial;

use super::{Task, View};
use crate::{
    page::{Action, Block, Control, Kind, Page, Stop, Text, Tone},
    say::Say,
};

/// Can this be done on what is shown now? What was shown earlier (a slow key, an old script) must not act.
fn offers(view: View, action: &Action) -> bool {
    let mut page = Page::new("", Say::ui(""));
    (page.ask, page.body) = (view.ask, view.body);
    match action {
        Action::Press(id) => page.stop(id).is_some_and(|stop| !is_field(stop)),
        Action::Set(id, _) => page.stop(id).is_some_and(is_field),
        Action::Key(_) | Action::Menu | Action::Fn(_) | Action::Turn(_) => false,
    }
}

fn is_field(stop: Stop<'_>) -> bool {
    matches!(stop, Stop::Control(Control { kind: Kind::Field { .. }, .. }))
}

/// What is shown once a step is solved: the same, without anything left to press.
fn freeze(blocks: Vec<Block>) -> Vec<Block> {
    let still = |control: Control| (control.kind != Kind::Button).then(|| control.frozen());
    blocks
        .into_iter()
        .filter_map(|block| match block {
            Block::One(control) => still(control).map(Block::One),
            Block::Row(controls) => {
                let controls: Vec<_> = controls.into_iter().filter_map(still).collect();
                (!controls.is_empty()).then_some(Block::Row(controls))
            }
            Block::Table { heads, mut rows } => {
                for row in &mut rows {
                    row.id = None;
                }
                Some(Block::Table { heads, rows })
            }
            Block::Panel { name, body } => Some(Block::Panel { name, body: freeze(body) }),
            other => Some(other),
        })
        .collect()
}

/// The name on a frame: the step's `.panel`, else the program's.
fn panel_name(task: &Task<'_>, ui: &'static str) -> Text {
    task.own_or("panel", ui).into()
}

/// A note below the panel.
fn note(tone: Tone, text: impl Into<Text>) -> Block {
    Block::Note { tone, text: text.into() }
}

/// What `never` words say after the world went back: the step's `.never-<name>`, else its `.never`, else the program's.
fn hurt(task: &Task<'_>, name: &str) -> Block {
    let special = format!("never-{name}");
    let say = if task.plain(&special).is_empty() { task.own_or("never", "app-hurt") } else { task.own(&special) };
    note(Tone::NotYet, say)
}
