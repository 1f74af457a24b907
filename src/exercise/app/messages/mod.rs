//! Simulated messages: the list of chats, a chat, what else can be done with it, a telephone menu.
//! Must never send or call anything. What is being written stays in its chat.
//!
//! Ids for solution scripts. The list: `chat-<name> undo`. In a chat: the box `text`, `send call link-<text> more undo back`.
//! More: `block unblock report leave undo back`. On the phone: `key-1 key-2` …, `hang-up`.

#[cfg(test)]
mod tests;
mod view;
mod world;

use serde::{Deserialize, Serialize};

use self::world::{Change, Line, World};
use super::{
    judge,
    sitting::{Note, Program, Seat, Shown, Sitting},
};
use crate::{
    exercise::Task,
    lesson::{Chat, MessagesGoal, MessagesTask, Voice, Want},
    say::Say,
};

/// In progress.
pub type State = Sitting<World, Place, Change>;

/// What is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// All chats.
    List,
    /// One of them.
    Chat(String),
    /// What else can be done with it.
    More(String),
    /// On the phone: the chat one called from, and the moment.
    Call(String, String),
}

/// Opens it as the learner finds it.
pub fn open(_: &Task<'_>, config: &MessagesTask) -> State {
    let open = config.start.open.clone().filter(|open| config.chat(open).is_some());
    Sitting::new(World::start(&config.start), open.map_or(Place::List, Place::Chat))
}

impl MessagesTask {
    fn chat(&self, id: &str) -> Option<&Chat> {
        self.start.chats.iter().find(|chat| chat.id == id)
    }

    fn voice(&self, id: &str) -> Option<&Voice> {
        self.start.call.iter().find(|voice| voice.id == id)
    }
}

impl Program for MessagesTask {
    type World = World;
    type Change = Change;
    type Place = Place;
    type Goal = MessagesGoal;

    fn goals(&self) -> &[MessagesGoal] {
        &self.goal
    }

    fn nevers(&self) -> &[MessagesGoal] {
        &self.never
    }

    fn name(goal: &MessagesGoal) -> String {
        match goal {
            MessagesGoal::Sent(want) => format!("sent-{}", want.to),
            MessagesGoal::Blocked(chat) => format!("blocked-{chat}"),
            MessagesGoal::Reported(chat) => format!("reported-{chat}"),
            MessagesGoal::Left(chat) => format!("left-{chat}"),
            MessagesGoal::Opened(chat) => format!("opened-{chat}"),
            MessagesGoal::Followed(text) => format!("followed-{text}"),
            MessagesGoal::Heard(voice) => format!("heard-{voice}"),
        }
    }

    fn holds(&self, task: &Task<'_>, at: &Seat<Self>, goal: &MessagesGoal) -> bool {
        match goal {
            MessagesGoal::Sent(want) => at.world.sent(&want.to).any(|text| judge::text(task, &want.text, text)),
            MessagesGoal::Blocked(chat) => at.world.blocked.contains(chat),
            MessagesGoal::Reported(chat) => at.world.reported.contains(chat),
            MessagesGoal::Left(chat) => at.world.left.contains(chat),
            MessagesGoal::Opened(_) | MessagesGoal::Followed(_) | MessagesGoal::Heard(_) => false,
        }
    }

    fn press(&self, task: &Task<'_>, at: &mut Seat<Self>, id: &str) -> Vec<String> {
        match (at.place.clone(), id) {
            (Place::List, _) => {
                if let Some(chat) = id.strip_prefix("chat-") {
                    at.place = Place::Chat(chat.to_owned());
                    return vec![format!("opened-{chat}")];
                }
            }
            (Place::Chat(_), "back") => at.place = Place::List,
            (Place::Chat(chat), "more") => at.place = Place::More(chat),
            (Place::Chat(chat), "send") => return self.send(task, at, chat),
            (Place::Chat(chat), "call") => {
                if let Some(first) = self.start.call.first() {
                    at.place = Place::Call(chat, first.id.clone());
                    return vec![format!("heard-{}", first.id)];
                }
            }
            (Place::Chat(_), _) => {
                if let Some(text) = id.strip_prefix("link-") {
                    at.note = Some(Note::info(task.own_or("followed", "messages-followed")));
                    return vec![format!("followed-{text}")];
                }
            }
            (Place::More(chat), "back") => at.place = Place::Chat(chat),
            (Place::More(chat), _) => self.settle(at, chat, id),
            (Place::Call(chat, _), "hang-up") => at.place = Place::Chat(chat),
            (Place::Call(chat, voice), _) => {
                let next = id.strip_prefix("key-").and_then(|key| self.voice(&voice)?.keys.get(key)).cloned();
                if let Some(next) = next {
                    at.place = Place::Call(chat, next.clone());
                    return vec![format!("heard-{next}")];
                }
            }
        }
        Vec::new()
    }

    fn fill(&self, _: &Task<'_>, at: &mut Seat<Self>, _: &str, text: &str) {
        if let Place::Chat(chat) = at.place.clone() {
            at.act(Change::Write(chat, text.replace('\n', " ")));
        }
    }

    fn show(&self, task: &Task<'_>, at: &Seat<Self>) -> Shown {
        view::show(task, self, at)
    }
}

/// What comes back to a text, after so many others.
fn answer<'a>(task: &Task<'_>, chat: &'a Chat, text: &str, before: usize) -> Option<&'a String> {
    let heard = |word: &String| judge::text(task, &Want::Holds(vec![word.clone()]), text);
    let heard = chat.hears.iter().find(|(word, _)| heard(word)).map(|(_, answer)| answer);
    let usual = || chat.answers.get(before).or_else(|| chat.answers.last().filter(|_| !chat.hears.is_empty()));
    heard.or_else(usual)
}

impl MessagesTask {
    fn send(&self, task: &Task<'_>, at: &mut State, chat: String) -> Vec<String> {
        let text = at.world.drafts.get(&chat).map(|text| text.trim().to_owned()).unwrap_or_default();
        if text.is_empty() {
            at.note = Some(Note::slip("no-text", Say::ui("messages-no-text")));
            return Vec::new();
        }
        let before = at.world.sent(&chat).count();
        let answer = self.chat(&chat).and_then(|chat| answer(task, chat, &text, before)).cloned();
        at.act(Change::Send(chat.clone(), answer));
        let wanted = |goal: &MessagesGoal| match goal {
            MessagesGoal::Sent(want) => want.to == chat && judge::text(task, &want.text, &text),
            _ => false,
        };
        let asks = |goal: &MessagesGoal| matches!(goal, MessagesGoal::Sent(_));
        if self.goal.iter().any(asks) && !self.goal.iter().any(wanted) {
            let own = format!("not-yet-{chat}");
            let say = if task.plain(&own).is_empty() { task.own_or("not-yet", "messages-off") } else { task.own(&own) };
            at.note = Some(Note::slip(format!("sent-{chat}"), say));
        }
        vec!["sent".to_owned()]
    }

    /// Blocks, reports, leaves.
    fn settle(&self, at: &mut State, chat: String, id: &str) {
        let (change, note) = match id {
            "block" => (Change::Block(chat.clone(), true), "messages-blocked"),
            "unblock" => (Change::Block(chat.clone(), false), "messages-unblock-done"),
            "report" => (Change::Report(chat.clone()), "messages-reported"),
            "leave" => (Change::Leave(chat.clone()), "messages-left"),
            _ => return,
        };
        let asked = self.goal.iter().any(|goal| match goal {
            MessagesGoal::Blocked(name) => id == "block" && *name == chat,
            MessagesGoal::Reported(name) => id == "report" && *name == chat,
            MessagesGoal::Left(name) => id == "leave" && *name == chat,
            _ => false,
        });
        let mut note = Note::info(Say::ui(note));
        if !asked && id != "unblock" {
            note.slip = Some(format!("{id}-{chat}"));
        }
        // first there, so that undo leads back to the chat and not to a menu
        (at.place, at.note) = (Place::Chat(chat), Some(note));
        at.act(change);
    }
}
