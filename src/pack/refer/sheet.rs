//! References inside a step with a table: columns, and room for its rows.

use super::Refer;
use crate::{
    lesson::{SheetGoal, SheetTask},
    pack::fault::What,
};

/// Most rows: a table is one screen.
const ROWS: usize = 8;
/// Names of buttons in a row.
const TAKEN: [&str; 4] = ["next", "clear", "undo", "back"];

pub(super) fn check(task: &SheetTask, refer: &mut Refer) {
    let start = &task.start;
    refer.names("sheet.start.columns", &start.columns, 1, 4);
    for (n, column) in start.columns.iter().enumerate() {
        let free = !TAKEN.contains(&column.as_str());
        refer.unless(free, &format!("sheet.start.columns[{n}]"), What::Reserved(column.clone()));
    }
    refer.names("sheet.start.rows", &start.rows, 0, ROWS);
    if let Some(room) = start.room {
        refer.count("sheet.start.room", usize::from(room), start.rows.len().max(1), ROWS);
    }
    refer.unless(!task.goal.is_empty(), "sheet", What::NoGoal);
    for (list, goals) in [("goal", &task.goal), ("never", &task.never)] {
        for (n, goal) in goals.iter().enumerate() {
            let path = format!("sheet.{list}[{n}]");
            match goal {
                SheetGoal::Row(wants) => {
                    refer.unless(!wants.is_empty(), &format!("{path}.row"), What::NoGoal);
                    wants.keys().for_each(|name| refer.met(&format!("{path}.row.{name}"), name, &start.columns));
                }
                SheetGoal::Sorted(name) => refer.met(&format!("{path}.sorted"), name, &start.columns),
                SheetGoal::Sum(name) => refer.met(&format!("{path}.sum"), name, &start.columns),
                SheetGoal::Full(least) => {
                    let room = start.room.map_or(start.rows.len() + 1, usize::from);
                    refer.count(&format!("{path}.full"), usize::from(*least), 1, room);
                }
            }
        }
    }
    refer.script("sheet.solution", &task.solution);
}
