//! A simulated table: rows and columns, a row to write in, order and sums. All counting is done here, never in a lesson.
//! Must never touch a real file. What is typed stays until it is undone.
//!
//! Ids for solution scripts. The table: `row-1 row-2` …, `sort sum undo`. In a row: the boxes by the names of their columns,
//! `next clear undo back`. Putting in order and adding up: `by-<column>`, `undo back`.

mod number;
#[cfg(test)]
mod tests;
mod view;
mod world;

use serde::{Deserialize, Serialize};

use self::world::{Change, World};
use super::{
    judge,
    sitting::{Note, Program, Seat, Shown, Sitting},
};
use crate::{
    exercise::Task,
    lesson::{SheetGoal, SheetTask},
    say::Say,
};

/// In progress.
pub type State = Sitting<World, Place, Change>;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The whole table.
    Table,
    /// A row, from 0.
    Row(usize),
    /// By which column to put in order.
    Sort,
    /// Which column to add up.
    Sum,
}

/// Opens it as the learner finds it.
pub fn open(task: &Task<'_>, config: &SheetTask) -> State {
    let start = &config.start;
    let cell = |row: &String, column: &String| task.plain(&format!("{row}.{column}")).to_owned();
    let mut rows: Vec<Vec<String>> =
        start.rows.iter().map(|row| start.columns.iter().map(|column| cell(row, column)).collect()).collect();
    let room = start.room.map_or(rows.len() + 1, usize::from).max(rows.len());
    rows.resize(room, vec![String::new(); start.columns.len()]);
    Sitting::new(World { rows, sums: Vec::new() }, Place::Table)
}

impl SheetTask {
    /// Whole rows are asked for, and one has an empty box still.
    fn half(&self, task: &Task<'_>, at: &State) -> Option<Note> {
        let full = |goal: &SheetGoal| matches!(goal, SheetGoal::Full(_)) && !self.holds(task, at, goal);
        let empty = |row: &Vec<String>| row.iter().filter(|cell| cell.trim().is_empty()).count();
        let half = at.world.rows.iter().position(|row| (1..row.len()).contains(&empty(row)))?;
        let say = Say::ui("sheet-half").with("n", half + 1);
        self.goal.iter().any(full).then(|| Note::slip("half", say))
    }
}

impl Program for SheetTask {
    type World = World;
    type Change = Change;
    type Place = Place;
    type Goal = SheetGoal;

    fn goals(&self) -> &[SheetGoal] {
        &self.goal
    }

    fn nevers(&self) -> &[SheetGoal] {
        &self.never
    }

    fn name(goal: &SheetGoal) -> String {
        match goal {
            SheetGoal::Row(_) => "row".into(),
            SheetGoal::Full(_) => "full".into(),
            SheetGoal::Sorted(column) => format!("sorted-{column}"),
            SheetGoal::Sum(column) => format!("sum-{column}"),
        }
    }

    fn holds(&self, task: &Task<'_>, at: &Seat<Self>, goal: &SheetGoal) -> bool {
        let world = &at.world;
        let column = |name: &String| self.start.columns.iter().position(|column| column == name);
        // a row counts when it is seen among the others
        at.place == Place::Table
            && match goal {
                SheetGoal::Row(wants) => world.rows.iter().any(|row| {
                    wants.iter().all(|(name, want)| {
                        let cell = column(name).and_then(|column| row.get(column));
                        cell.is_some_and(|cell| judge::text(task, want, cell))
                    })
                }),
                SheetGoal::Full(least) => {
                    let full = |row: &&Vec<String>| row.iter().all(|cell| !cell.trim().is_empty());
                    world.rows.iter().filter(full).count() >= usize::from(*least)
                }
                SheetGoal::Sorted(name) => column(name).is_some_and(|column| world.is_sorted(column)),
                SheetGoal::Sum(name) => column(name).is_some_and(|column| world.sums.contains(&column)),
            }
    }

    fn press(&self, task: &Task<'_>, at: &mut Seat<Self>, id: &str) -> Vec<String> {
        let by = || {
            let name = id.strip_prefix("by-")?;
            self.start.columns.iter().position(|column| column == name)
        };
        match (at.place, id) {
            (Place::Table, "sort") => at.place = Place::Sort,
            (Place::Table, "sum") => at.place = Place::Sum,
            (Place::Table, _) => {
                let row = id.strip_prefix("row-").and_then(|n| n.parse::<usize>().ok()).and_then(|n| n.checked_sub(1));
                if let Some(row) = row.filter(|row| *row < at.world.rows.len()) {
                    at.place = Place::Row(row);
                }
            }
            (Place::Row(row), "next") => at.place = Place::Row(row + 1),
            (Place::Row(row), "clear") => at.act(Change::Clear(row)),
            (Place::Row(row), "back") => {
                at.place = Place::Table;
                let written = at.world.rows.get(row).is_some_and(|row| row.iter().any(|cell| !cell.trim().is_empty()));
                let open = |goal: &SheetGoal| matches!(goal, SheetGoal::Row(_)) && !self.holds(task, at, goal);
                let off = written && self.goal.iter().any(open);
                at.note = Note::not_yet(task, "row").filter(|_| off).or_else(|| self.half(task, at));
            }
            (_, "back") => at.place = Place::Table,
            (Place::Sort, _) => {
                if let Some(column) = by() {
                    at.act(Change::Sort(column));
                    at.place = Place::Table;
                    at.note = Some(Note::info(Say::ui("sheet-sorted")));
                }
            }
            (Place::Sum, _) => {
                if let Some(column) = by() {
                    if at.world.sum(column).is_some() {
                        at.act(Change::Sum(column));
                        at.place = Place::Table;
                        at.note = Some(Note::info(Say::ui("sheet-summed")));
                    } else {
                        at.note = Some(Note::slip("no-numbers", Say::ui("sheet-no-numbers")));
                    }
                }
            }
            (Place::Row(_), _) => {}
        }
        Vec::new()
    }

    fn fill(&self, _: &Task<'_>, at: &mut Seat<Self>, id: &str, text: &str) {
        let column = self.start.columns.iter().position(|column| column == id);
        if let (Place::Row(row), Some(column)) = (at.place, column) {
            at.act(Change::Write(row, column, text.replace('\n', " ")));
        }
    }

    fn show(&self, task: &Task<'_>, at: &Seat<Self>) -> Shown {
        view::show(task, self, at)
    }
}
