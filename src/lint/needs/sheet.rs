//! Words of a step with a table: headings of columns, and what stands in rows.

use super::Needs;
use crate::lesson::{SheetGoal, SheetTask};

pub(super) fn needs(task: &SheetTask, needs: &mut Needs) {
    let start = &task.start;
    needs.messages.extend(start.columns.iter().map(|column| (column.clone(), Vec::new())));
    for row in &start.rows {
        // a row may have gaps
        let cells = start.columns.iter().map(|column| format!("{row}.{column}"));
        needs.begun.extend(cells);
        needs.messages.push((row.clone(), Vec::new()));
    }
    for goal in task.goal.iter().chain(&task.never) {
        if let SheetGoal::Row(wants) = goal {
            wants.values().for_each(|want| needs.want(want));
        }
    }
    needs.script(&task.solution);
}
