//! Words of a step with messages: names, texts, what is heard on the phone.

use super::Needs;
use crate::lesson::{MessagesGoal, MessagesTask, Want};

pub(super) fn needs(task: &MessagesTask, needs: &mut Needs) {
    for chat in &task.start.chats {
        needs.messages.push((chat.id.clone(), vec!["name"]));
        needs.parts.push(format!("{}.number", chat.id));
        for text in chat.all() {
            needs.messages.push((text.clone(), Vec::new()));
            if chat.group && !text.starts_with("my-") {
                needs.messages.push((text.clone(), vec!["from"]));
            }
            needs.parts.extend(["from", "link"].map(|part| format!("{text}.{part}")));
        }
        chat.hears.keys().for_each(|word| needs.want(&Want::Holds(vec![word.clone()])));
    }
    needs.messages.extend(task.start.call.iter().map(|voice| (voice.id.clone(), Vec::new())));
    for goal in task.goal.iter().chain(&task.never) {
        if let MessagesGoal::Sent(want) = goal {
            needs.want(&want.text);
        }
    }
    needs.script(&task.solution);
}
