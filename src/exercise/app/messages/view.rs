//! How messages look: chats → a chat with a box below → what else can be done. On the phone: what one hears, and keys.
//!
//! ```text
//! ┌ Messages ─────────────────────┐  ┌ Messages ─────────────────────┐  ┌ Messages ─────────────────────┐
//! │   Who         Last message    │  │ Carmen                        │  │ On the phone                  │
//! │ > Carmen      See you at 5?   │  │   Carmen  See you at 5?       │  │ For the doctor press 1.       │
//! │   Choir       The hall is …   │  │   You     Yes, at the gate.   │  │ > [ Key 1 ]  [ Hang up ]      │
//! │   600 118 22  Your code: 4711 │  │ > Text    ___________________ │  │                               │
//! │                               │  │   [ Send ] [ More ] [ Back ]  │  │                               │
//! └───────────────────────────────┘  └───────────────────────────────┘  └───────────────────────────────┘
//! ```

use std::collections::BTreeMap;

use super::{Line, Place, State};
use crate::{
    exercise::{Task, app::sitting::Shown},
    lesson::MessagesTask,
    page::{Block, Control, TableRow, Text},
    say::{Id, Say},
};

/// Messages that are shown of a chat: what fits above the box.
const SHOWN: usize = 5;

pub(super) fn show(task: &Task<'_>, config: &MessagesTask, at: &State) -> Shown {
    let (body, start, back, part): (Vec<Block>, Option<Id>, Option<Id>, String) = match &at.place {
        Place::List => (list(task, config, at), None, None, "list".into()),
        Place::Chat(chat) => (one(task, config, at, chat), Some("text".into()), None, format!("chat-{chat}")),
        Place::More(chat) => (more(task, config, at, chat), None, Some("back".into()), format!("more-{chat}")),
        Place::Call(chat, voice) => {
            (call(task, config, chat, voice), None, Some("hang-up".into()), format!("call-{voice}"))
        }
    };
    let open = |chat| !at.world.blocked.contains(chat) && !at.world.left.contains(chat);
    let unsent = matches!(&at.place, Place::Chat(chat) if at.world.drafts.contains_key(chat) && open(chat));
    let status = unsent.then(|| Say::ui("not-sent-yet"));
    Shown { panel: "messages", body, start, back, part, status }
}

fn name(task: &Task<'_>, chat: &str) -> Text {
    task.world(&format!("{chat}.name"))
}

fn text(task: &Task<'_>, line: &Line) -> Text {
    match line {
        Line::Text(id) => task.world(id),
        Line::Own(text) => Text::Own(text.clone()),
    }
}

fn list(task: &Task<'_>, config: &MessagesTask, at: &State) -> Vec<Block> {
    let world = &at.world;
    let row = |chat: &crate::lesson::Chat| {
        let last = world.chats.get(&chat.id).and_then(|lines| lines.last());
        let mark = if world.blocked.contains(&chat.id) {
            Some("messages-blocked-mark")
        } else if world.left.contains(&chat.id) {
            Some("messages-left-mark")
        } else {
            chat.group.then_some("messages-group-mark")
        };
        TableRow {
            id: Some(format!("chat-{}", chat.id).into()),
            cells: vec![
                name(task, &chat.id),
                last.map_or_else(|| Say::ui("document-empty").into(), |line| text(task, line)),
            ],
            mark: mark.map(|word| Say::ui(word).into()),
        }
    };
    let rows = config.start.chats.iter().map(row).collect();
    let mut body =
        vec![Block::Table { heads: vec![Say::ui("messages-who").into(), Say::ui("messages-last").into()], rows }];
    if at.can_undo() {
        body.push(Block::Row(vec![button("undo", "undo")]));
    }
    body
}

fn one(task: &Task<'_>, config: &MessagesTask, at: &State, chat: &str) -> Vec<Block> {
    let world = &at.world;
    let lines = world.chats.get(chat).map(Vec::as_slice).unwrap_or_default();
    let group = config.chat(chat).is_some_and(|chat| chat.group);
    let who = |line: &Line| match line {
        Line::Own(_) => Say::ui("messages-you").into(),
        Line::Text(id) if id.starts_with("my-") => Say::ui("messages-you").into(),
        Line::Text(id) if !task.plain(&format!("{id}.from")).is_empty() => task.world(&format!("{id}.from")),
        Line::Text(_) => name(task, chat),
    };
    let shown = &lines[lines.len().saturating_sub(SHOWN)..];
    let rows = shown.iter().map(|line| TableRow { id: None, cells: vec![who(line), text(task, line)], mark: None });
    let mut body = vec![Block::Head(name(task, chat))];
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        body.push(Block::Table { heads: Vec::new(), rows });
    }
    for line in shown {
        if let Line::Text(id) = line
            && !task.plain(&format!("{id}.link")).is_empty()
        {
            let link = task.say(format!("={id}.link"));
            body.push(Block::One(Control::button(format!("link-{id}"), link)));
        }
    }
    let quiet = world.blocked.contains(chat) || world.left.contains(chat);
    let mut buttons = Vec::new();
    if quiet {
        let word = if world.blocked.contains(chat) { "messages-is-blocked" } else { "messages-is-left" };
        body.push(Block::Para(Say::ui(word).into()));
    } else {
        let draft = world.drafts.get(chat).cloned().unwrap_or_default();
        let label = if group { "messages-to-all" } else { "messages-text" };
        body.push(Block::One(Control::field("text", Say::ui(label), draft, 1)));
        buttons.push(button("send", "mail-send"));
    }
    if config.chat(chat).is_some_and(|chat| chat.call) {
        buttons.push(button("call", "messages-call"));
    }
    buttons.extend([button("more", "messages-more"), button("back", "go-back")]);
    if at.can_undo() {
        buttons.push(button("undo", "undo"));
    }
    body.push(Block::Row(buttons));
    body
}

fn more(task: &Task<'_>, config: &MessagesTask, at: &State, id: &str) -> Vec<Block> {
    let world = &at.world;
    let mut body = vec![Block::Head(name(task, id))];
    if !task.plain(&format!("{id}.number")).is_empty() {
        let cells = vec![Say::ui("contacts-phone").into(), task.world(&format!("{id}.number"))];
        body.push(Block::Table { heads: Vec::new(), rows: vec![TableRow { id: None, cells, mark: None }] });
    }
    let chat = config.chat(id);
    let mut buttons = Vec::new();
    if world.blocked.contains(id) {
        buttons.push(button("unblock", "messages-unblock"));
    } else {
        buttons.push(button("block", "messages-block"));
    }
    if world.reported.contains(id) {
        body.push(Block::Para(Say::ui("messages-is-reported").into()));
    } else {
        buttons.push(button("report", "messages-report"));
    }
    if chat.is_some_and(|chat| chat.group) && !world.left.contains(id) {
        buttons.push(button("leave", "messages-leave"));
    }
    for button in buttons {
        body.push(Block::One(button));
    }
    let mut row = vec![button("back", "go-back")];
    if at.can_undo() {
        row.push(button("undo", "undo"));
    }
    body.push(Block::Row(row));
    body
}

fn call(task: &Task<'_>, config: &MessagesTask, chat: &str, voice: &str) -> Vec<Block> {
    let head = Say::ui("messages-on-the-phone").with("who", task.say(format!("{chat}.name")));
    let keys = config.voice(voice).map(|voice| &voice.keys);
    // as on a phone: 1 to 9, then 0
    let mut keys: Vec<&String> = keys.into_iter().flat_map(BTreeMap::keys).collect();
    keys.sort_by_key(|key| (*key == "0", *key));
    let key = |key: &String| Control::button(format!("key-{key}"), Say::ui("messages-key").with("key", key.as_str()));
    let mut row: Vec<Control> = keys.into_iter().map(key).collect();
    row.push(button("hang-up", "messages-hang-up"));
    vec![Block::Head(head.into()), Block::Para(task.world(voice)), Block::Row(row)]
}

fn button(id: &'static str, word: &'static str) -> Control {
    Control::button(id, Say::ui(word))
}
