//! Words of a step with a document: its parts, its name, what the spelling check marks.

use super::Needs;
use crate::lesson::{DocumentGoal, DocumentTask};

pub(super) fn needs(task: &DocumentTask, needs: &mut Needs) {
    let start = &task.start;
    let template = start.parts.len() > 1;
    for part in &start.parts {
        needs.messages.push((part.clone(), if template { vec!["head"] } else { vec!["text"] }));
        needs.parts.extend(["head", "text"].map(|name| format!("{part}.{name}")));
    }
    for word in &start.spelling {
        needs.messages.push((word.clone(), vec!["typed", "better"]));
    }
    needs.words.extend(start.name.iter().cloned());
    for goal in task.goal.iter().chain(&task.never) {
        match goal {
            DocumentGoal::Text(want) => want.text.iter().for_each(|want| needs.want(want)),
            DocumentGoal::Lacks(want) => needs.want(want),
            DocumentGoal::Saved(want) => needs.want(&want.name),
            DocumentGoal::Styled(want) => needs.want(&want.line),
            DocumentGoal::Times(want) => needs.want(&want.line),
            DocumentGoal::Done(_) => {}
        }
    }
    needs.script(&task.solution);
}
