//! How a table looks: all of it, then one row of it to write in.
//!
//! ```text
//! ┌ Table ────────────────────────┐  ┌ Table ────────────────────────┐
//! │     Name    Town     Phone    │  │ Row 3                         │
//! │   1 Amina   Lleida   600 …    │  │ > Name   Wei_________________ │
//! │ > 2 Wei     Cádiz    600 …    │  │   Town   ____________________ │
//! │   3 (empty)                   │  │   Phone  ____________________ │
//! │   [ Put in order ] [ Sum ]    │  │   [ Next row ] [ Whole table ]│
//! └───────────────────────────────┘  └───────────────────────────────┘
//! ```

use super::{Place, State};
use crate::{
    exercise::{Task, app::sitting::Shown},
    lesson::SheetTask,
    page::{Block, Control, TableRow, Text},
    say::Say,
};

pub(super) fn show(task: &Task<'_>, config: &SheetTask, at: &State) -> Shown {
    let (body, back, part) = match at.place {
        Place::Table => (table(task, config, at), false, "table".to_owned()),
        Place::Row(row) => (one(task, config, at, row), true, format!("row-{row}")),
        Place::Sort => (columns(task, config, at, "sheet-sort-head"), true, "sort".to_owned()),
        Place::Sum => (columns(task, config, at, "sheet-sum-head"), true, "sum".to_owned()),
    };
    Shown { panel: "sheet", body, start: None, back: back.then(|| "back".into()), part, status: None }
}

fn table(task: &Task<'_>, config: &SheetTask, at: &State) -> Vec<Block> {
    let world = &at.world;
    let row = |(n, cells): (usize, &Vec<String>)| {
        let mut shown: Vec<Text> = cells.iter().map(|cell| Text::Own(cell.trim().to_owned())).collect();
        if cells.iter().all(|cell| cell.trim().is_empty())
            && let Some(first) = shown.first_mut()
        {
            *first = Say::ui("document-empty").into();
        }
        TableRow {
            id: Some(format!("row-{}", n + 1).into()),
            cells: shown,
            mark: Some(Text::Own(format!("{}", n + 1))),
        }
    };
    let mut rows: Vec<TableRow> = world.rows.iter().enumerate().map(row).collect();
    if !world.sums.is_empty() {
        let sum = |column: usize| if world.sums.contains(&column) { world.sum_text(column) } else { String::new() };
        let cells = (0..config.start.columns.len()).map(|column| Text::Own(sum(column))).collect();
        rows.push(TableRow { id: None, cells, mark: Some(Say::ui("sheet-sum-mark").into()) });
    }
    let heads = config.start.columns.iter().map(|column| task.say(column.clone()).into()).collect();
    let buttons = vec![button("sort", "sheet-sort"), button("sum", "sheet-sum")];
    vec![Block::Table { heads, rows }, with_undo(at, buttons)]
}

fn one(task: &Task<'_>, config: &SheetTask, at: &State, row: usize) -> Vec<Block> {
    let cells = at.world.rows.get(row);
    let mut body = vec![Block::Head(Say::ui("sheet-row").with("n", row + 1).into())];
    for (n, column) in config.start.columns.iter().enumerate() {
        let value = cells.and_then(|cells| cells.get(n)).cloned().unwrap_or_default();
        body.push(Block::One(Control::field(column.clone(), task.say(column.clone()), value, 1)));
    }
    let mut buttons = Vec::new();
    if row + 1 < at.world.rows.len() {
        buttons.push(button("next", "sheet-next"));
    }
    buttons.push(button("back", "sheet-all"));
    if cells.is_some_and(|cells| cells.iter().any(|cell| !cell.is_empty())) {
        buttons.push(button("clear", "sheet-clear"));
    }
    body.push(with_undo(at, buttons));
    body
}

fn columns(task: &Task<'_>, config: &SheetTask, at: &State, head: &'static str) -> Vec<Block> {
    let row = |column: &String| TableRow {
        id: Some(format!("by-{column}").into()),
        cells: vec![task.say(column.clone()).into()],
        mark: None,
    };
    vec![
        Block::Head(Say::ui(head).into()),
        Block::Table { heads: Vec::new(), rows: config.start.columns.iter().map(row).collect() },
        with_undo(at, vec![button("back", "go-back")]),
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
