//! References inside a step with messages: chats, texts, moments of a telephone menu.

use super::{Refer, check};
use crate::{
    lesson::{MessagesGoal, MessagesTask},
    pack::fault::What,
};

pub(super) fn check(task: &MessagesTask, refer: &mut Refer) {
    let start = &task.start;
    let chats: Vec<String> = start.chats.iter().map(|chat| chat.id.clone()).collect();
    refer.names("messages.start.chats", &chats, 1, 7);
    let mut texts: Vec<String> = Vec::new();
    for (n, chat) in start.chats.iter().enumerate() {
        let path = format!("messages.start.chats[{n}]");
        refer.names(&format!("{path}.texts"), &chat.texts, 0, 8);
        refer.names(&format!("{path}.answers"), &chat.answers, 0, 8);
        let heard: Vec<String> = chat.hears.values().cloned().collect();
        refer.names(&format!("{path}.hears"), &heard, 0, 8);
        texts.extend(chat.all().cloned());
        let answered = !chat.call || !start.call.is_empty();
        refer.unless(answered, &format!("{path}.call"), What::Unmet { name: "call".into(), known: String::new() });
    }
    refer.unique("messages.start.chats", &texts);
    let voices: Vec<String> = start.call.iter().map(|voice| voice.id.clone()).collect();
    refer.names("messages.start.call", &voices, 0, 12);
    for (n, voice) in start.call.iter().enumerate() {
        for (key, next) in &voice.keys {
            let path = format!("messages.start.call[{n}].keys.{key}");
            let digit = key.len() == 1 && key.starts_with(|sign: char| sign.is_ascii_digit());
            refer.unless(digit, &path, What::Key(key.clone()));
            refer.met(&path, next, &voices);
        }
    }
    let next = start.call.iter().map(|voice| (voice.id.as_str(), voice.keys.values().map(String::as_str).collect()));
    if let Some(first) = voices.first() {
        let reached = check::reached(&next.collect(), first);
        for (n, voice) in voices.iter().enumerate() {
            let path = format!("messages.start.call[{n}]");
            refer.unless(reached.contains(voice), &path, What::Unreachable(voice.clone()));
        }
    }
    if let Some(open) = &start.open {
        refer.met("messages.start.open", open, &chats);
    }
    refer.unless(!task.goal.is_empty(), "messages", What::NoGoal);
    for (list, goals) in [("goal", &task.goal), ("never", &task.never)] {
        for (n, goal) in goals.iter().enumerate() {
            let path = format!("messages.{list}[{n}]");
            match goal {
                MessagesGoal::Sent(want) => refer.met(&format!("{path}.sent.to"), &want.to, &chats),
                MessagesGoal::Blocked(chat) => refer.met(&format!("{path}.blocked"), chat, &chats),
                MessagesGoal::Reported(chat) => refer.met(&format!("{path}.reported"), chat, &chats),
                MessagesGoal::Left(chat) => refer.met(&format!("{path}.left"), chat, &chats),
                MessagesGoal::Opened(chat) => refer.met(&format!("{path}.opened"), chat, &chats),
                MessagesGoal::Followed(text) => refer.met(&format!("{path}.followed"), text, &texts),
                MessagesGoal::Heard(voice) => refer.met(&format!("{path}.heard"), voice, &voices),
            }
        }
    }
    refer.script("messages.solution", &task.solution);
}
