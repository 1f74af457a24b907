//! Contacts as things of their own: a card for each person. Must never know ids of controls, screens or goals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::exercise::app::past;

/// Most cards.
const MOST: usize = 30;

/// A person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// Name.
    pub name: String,
    /// Number.
    pub phone: String,
    /// Address.
    pub email: String,
    /// Called in an emergency.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub emergency: bool,
}

impl Card {
    /// What stands in a box.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::Name => &self.name,
            Field::Phone => &self.phone,
            Field::Email => &self.email,
        }
    }
}

/// A box of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Name.
    Name,
    /// Number.
    Phone,
    /// Address.
    Email,
}

impl Field {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Name, Self::Phone, Self::Email];

    /// Its control.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }

    /// The message of its label.
    pub fn label(self) -> &'static str {
        match self {
            Self::Name => "contacts-name",
            Self::Phone => "contacts-phone",
            Self::Email => "contacts-email",
        }
    }
}

/// Something done to contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A box of a card holds this; a new card begins so.
    Write(String, Field, String),
    /// Called in an emergency, or no longer.
    Emergency(String),
    /// The second card was the same person's: one card remains.
    Merge(String, String),
    /// A card was thrown away.
    Discard(String),
}

/// Contacts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// Cards by name.
    pub cards: BTreeMap<String, Card>,
}

impl World {
    /// A name for a new card, while there is room.
    pub fn free(&self) -> Option<String> {
        let names = (1..=MOST).map(|n| format!("new-{n}"));
        names.into_iter().find(|name| !self.cards.contains_key(name)).filter(|_| self.cards.len() < MOST)
    }

    /// What a person is called.
    pub fn name(&self, who: &str) -> String {
        self.cards.get(who).map(|card| card.name.trim().to_owned()).unwrap_or_default()
    }
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Write(who, field, text) => {
                let card = self.cards.entry(who.clone()).or_default();
                match field {
                    Field::Name => card.name.clone_from(text),
                    Field::Phone => card.phone.clone_from(text),
                    Field::Email => card.email.clone_from(text),
                }
                if *card == Card::default() {
                    self.cards.remove(who);
                }
            }
            Change::Emergency(who) => {
                if let Some(card) = self.cards.get_mut(who) {
                    card.emergency = !card.emergency;
                }
            }
            Change::Merge(who, other) => {
                if who == other || !self.cards.contains_key(who) {
                    return;
                }
                let other = self.cards.remove(other).unwrap_or_default();
                if let Some(card) = self.cards.get_mut(who) {
                    for (mine, theirs) in [(&mut card.phone, other.phone), (&mut card.email, other.email)] {
                        if mine.trim().is_empty() {
                            *mine = theirs;
                        } else if !theirs.trim().is_empty() && mine.trim() != theirs.trim() {
                            *mine = format!("{} / {}", mine.trim(), theirs.trim()).chars().take(200).collect();
                        }
                    }
                    card.emergency |= other.emergency;
                }
            }
            Change::Discard(who) => drop(self.cards.remove(who)),
        }
    }

    fn goes_on(earlier: &Change, later: &Change) -> bool {
        match (earlier, later) {
            (Change::Write(a, b, _), Change::Write(who, field, _)) => (a, b) == (who, field),
            _ => false,
        }
    }
}
