//! Simulated contacts: a list, a card, a card to write on. One place for each person.
//! Must never call anybody. What is typed stays until it is undone.
//!
//! Ids for solution scripts. The list: `new person-<name>` (new ones are `person-new-1` …), `undo`. A card:
//! `change emergency merge throw-away undo back`. Writing: the boxes `name phone email`, `keep undo`, `back` while all are empty.
//! Two cards of one person: `same-<name>`, `undo back`.

#[cfg(test)]
mod tests;
mod view;
mod world;

use serde::{Deserialize, Serialize};

use self::world::{Card, Change, Field, World};
use super::{
    judge,
    sitting::{Note, Program, Seat, Shown, Sitting},
};
use crate::{
    exercise::Task,
    lesson::{ContactsGoal, ContactsTask, PersonWant, Want},
    say::Say,
};

/// In progress.
pub type State = Sitting<World, Place, Change>;

/// What is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// All people.
    List,
    /// One of them.
    Card(String),
    /// Writing on a card.
    Write(String),
    /// Which other card is the same person's.
    Merge(String),
}

/// Opens it as the learner finds it.
pub fn open(task: &Task<'_>, config: &ContactsTask) -> State {
    let word = |who: &String, field: Field| task.plain(&format!("{who}.{}", field.name())).to_owned();
    let card = |who: &String| {
        let [name, phone, email] = Field::ALL.map(|field| word(who, field));
        (who.clone(), Card { name, phone, email, emergency: config.start.emergency.contains(who) })
    };
    Sitting::new(World { cards: config.start.people.iter().map(card).collect() }, Place::List)
}

impl Program for ContactsTask {
    type World = World;
    type Change = Change;
    type Place = Place;
    type Goal = ContactsGoal;

    fn goals(&self) -> &[ContactsGoal] {
        &self.goal
    }

    fn nevers(&self) -> &[ContactsGoal] {
        &self.never
    }

    fn name(goal: &ContactsGoal) -> String {
        match goal {
            ContactsGoal::Person(_) => "person".into(),
            ContactsGoal::Gone(who) => format!("gone-{who}"),
            ContactsGoal::Count(_) => "count".into(),
            ContactsGoal::Opened(who) => format!("opened-{who}"),
        }
    }

    fn holds(&self, task: &Task<'_>, at: &Seat<Self>, goal: &ContactsGoal) -> bool {
        let cards = &at.world.cards;
        !matches!(at.place, Place::Write(_))
            && match goal {
                ContactsGoal::Person(want) => cards.iter().any(|(who, card)| is(task, want, who, card)),
                ContactsGoal::Gone(who) => !cards.contains_key(who),
                ContactsGoal::Count(count) => cards.len() == usize::from(*count),
                ContactsGoal::Opened(_) => false,
            }
    }

    fn press(&self, task: &Task<'_>, at: &mut Seat<Self>, id: &str) -> Vec<String> {
        match (at.place.clone(), id) {
            (Place::List, "new") => {
                if let Some(who) = at.world.free() {
                    at.place = Place::Write(who);
                } else {
                    at.note = Some(Note::info(Say::ui("contacts-full")));
                }
            }
            (Place::List, _) => {
                if let Some(who) = id.strip_prefix("person-") {
                    at.place = Place::Card(who.to_owned());
                    let looks = |goal: &ContactsGoal| matches!(goal, ContactsGoal::Opened(_));
                    let found = self.goal.contains(&ContactsGoal::Opened(who.to_owned()));
                    at.note = Note::not_yet(task, "opened").filter(|_| self.goal.iter().all(looks) && !found);
                    return vec![format!("opened-{who}")];
                }
            }
            (Place::Card(_) | Place::Write(_), "back") => at.place = Place::List,
            (Place::Card(who), "change") => at.place = Place::Write(who),
            (Place::Card(who), "merge") => at.place = Place::Merge(who),
            (Place::Card(who), "emergency") => at.act(Change::Emergency(who)),
            (Place::Card(who), "throw-away") => {
                let name = at.world.name(&who);
                at.act(Change::Discard(who));
                at.place = Place::List;
                at.note = Some(Note::info(Say::ui("contacts-gone").with("name", name)));
            }
            (Place::Write(who), "keep") => {
                let Some(card) = at.world.cards.get(&who) else {
                    (at.place, at.note) = (Place::List, Some(Note::slip("nothing", Say::ui("contacts-nothing"))));
                    return Vec::new();
                };
                if card.name.trim().is_empty() {
                    at.note = Some(Note::slip("no-name", Say::ui("contacts-no-name")));
                    return Vec::new();
                }
                // what is typed; the mark for emergencies comes after saving
                let typed = |goal: &ContactsGoal| match goal {
                    ContactsGoal::Person(want) => {
                        Some(is(task, &PersonWant { emergency: None, ..want.clone() }, &who, card))
                    }
                    _ => None,
                };
                let asked: Vec<bool> = self.goal.iter().filter_map(typed).collect();
                let off = Note::not_yet(task, "kept").filter(|_| !asked.is_empty() && !asked.contains(&true));
                let kept = || Note::info(Say::ui("contacts-kept").with("name", card.name.trim()));
                at.note = Some(off.unwrap_or_else(kept));
                at.place = Place::Card(who);
            }
            (Place::Merge(who), "back") => at.place = Place::Card(who),
            (Place::Merge(who), _) => {
                if let Some(other) = id.strip_prefix("same-") {
                    at.act(Change::Merge(who.clone(), other.to_owned()));
                    at.place = Place::Card(who);
                    at.note = Some(Note::info(Say::ui("contacts-merged")));
                }
            }
            (Place::Card(_) | Place::Write(_), _) => {}
        }
        Vec::new()
    }

    fn fill(&self, _: &Task<'_>, at: &mut Seat<Self>, id: &str, text: &str) {
        let field = Field::ALL.into_iter().find(|field| field.name() == id);
        if let (Place::Write(who), Some(field)) = (at.place.clone(), field) {
            at.act(Change::Write(who, field, text.replace('\n', " ")));
        }
    }

    fn show(&self, task: &Task<'_>, at: &Seat<Self>) -> Shown {
        view::show(task, self, at)
    }
}

fn is(task: &Task<'_>, want: &PersonWant, who: &str, card: &Card) -> bool {
    let met = |want: &Option<Want>, text: &str| want.as_ref().is_none_or(|want| judge::text(task, want, text));
    // people group the figures of a number as they like
    let tight = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric() || *sign == '+').collect::<String>();
    let number = |want: &Option<Want>| match want {
        Some(Want::Word(name)) => {
            crate::exercise::spellings(task.plain(name)).any(|known| tight(known) == tight(&card.phone))
        }
        other => met(other, &card.phone),
    };
    want.who.as_deref().is_none_or(|wanted| wanted == who)
        && met(&want.name, &card.name)
        && number(&want.phone)
        && met(&want.email, &card.email)
        && want.emergency.is_none_or(|wanted| wanted == card.emergency)
}
