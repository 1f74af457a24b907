//! Words of a step with contacts: what stands on each card.

use super::Needs;
use crate::lesson::{ContactsGoal, ContactsTask};

pub(super) fn needs(task: &ContactsTask, needs: &mut Needs) {
    for who in &task.start.people {
        needs.messages.push((who.clone(), vec!["name"]));
        needs.parts.extend(["phone", "email"].map(|field| format!("{who}.{field}")));
    }
    for goal in task.goal.iter().chain(&task.never) {
        if let ContactsGoal::Person(want) = goal {
            for want in [&want.name, &want.phone, &want.email].into_iter().flatten() {
                needs.want(want);
            }
        }
    }
    needs.script(&task.solution);
}
