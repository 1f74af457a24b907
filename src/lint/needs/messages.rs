//! Words of a step with messages: names, texts, what is heard on the phone.

use super::Needs;
use crate::lesson::{MessagesGoal, MessagesTask};

pub(super) fn needs(task: &MessagesTask, needs: &mut Needs) {
    for chat in &task.start.chats {
        needs.messages.push((chat.id.clone(), vec!["name"]));
        needs.parts.push(format!("{}.number", chat.id));
        for text in chat.texts.iter().chain(&chat.answers) {
            needs.messages.push((text.clone(), Vec::new()));
            if chat.group && !text.starts_with("my-") {
                needs.messages.push((text.clone(), vec!["from"]));
            }
            needs.parts.push(format!("{text}.link"));
        }
    }
    needs.messages.extend(task.start.call.iter().map(|voice| (voice.id.clone(), Vec::new())));
    for goal in task.goal.iter().chain(&task.never) {
        if let MessagesGoal::Sent(want) = goal {
            needs.want(&want.text);
        }
    }
    needs.script(&task.solution);
}
