//! How contacts look: a list → a card → a card to write on.
//!
//! ```text
//! ┌ Contacts ─────────────────────┐  ┌ Contacts ─────────────────────┐  ┌ Contacts ─────────────────────┐
//! │   [ New contact ]             │  │ Wei Chen                      │  │ Change a contact              │
//! │   Name        Phone           │  │ Phone  600 100 200            │  │ > Name    Wei Chen___________ │
//! │ > Amina       600 300 400     │  │ Email  wei@post.example       │  │   Phone   600 100 200________ │
//! │   Wei Chen    600 100 200     │  │   [ Change ] [ Throw away ]   │  │   [ Save ] [ Undo ]           │
//! └───────────────────────────────┘  └───────────────────────────────┘  └───────────────────────────────┘
//! ```

use super::{
    Place, State,
    world::{Card, Field},
};
use crate::{
    exercise::{Task, app::sitting::Shown},
    lesson::{ContactsTask, compare::fold, kind::Compare},
    page::{Block, Control, TableRow, Text},
    say::{Id, Say},
};

pub(super) fn show(_: &Task<'_>, _: &ContactsTask, at: &State) -> Shown {
    let (body, start, back, part): (Vec<Block>, Option<Id>, bool, String) = match &at.place {
        Place::List => (list(at), None, false, "list".into()),
        Place::Card(who) => (card(at, who), Some("change".into()), false, format!("card-{who}")),
        Place::Write(who) => (write(at, who), None, !at.world.cards.contains_key(who), format!("write-{who}")),
        Place::Merge(who) => (merge(at, who), None, true, format!("merge-{who}")),
    };
    let status = matches!(&at.place, Place::Write(_)).then(|| Say::ui("document-not-saved"));
    Shown { panel: "contacts", body, start, back: back.then(|| "back".into()), part, status }
}

/// By name, as in any list of people.
fn sorted(at: &State) -> Vec<(&String, &Card)> {
    let mut cards: Vec<_> = at.world.cards.iter().collect();
    cards.sort_by_cached_key(|(who, card)| (fold(&card.name, Compare::Loose), (*who).clone()));
    cards
}

fn row(id: String, card: &Card) -> TableRow {
    TableRow {
        id: Some(id.into()),
        cells: vec![typed(&card.name), Text::Own(card.phone.trim().to_owned())],
        mark: card.emergency.then(|| Say::ui("contacts-emergency-mark").into()),
    }
}

fn heads() -> Vec<Text> {
    vec![Say::ui("contacts-name").into(), Say::ui("contacts-phone").into()]
}

fn list(at: &State) -> Vec<Block> {
    let rows: Vec<TableRow> = sorted(at).into_iter().map(|(who, card)| row(format!("person-{who}"), card)).collect();
    let people = if rows.is_empty() {
        Block::Para(Say::ui("contacts-nobody").into())
    } else {
        Block::Table { heads: heads(), rows }
    };
    vec![with_undo(at, vec![button("new", "contacts-new")]), people]
}

fn card(at: &State, who: &str) -> Vec<Block> {
    let Some(card) = at.world.cards.get(who) else { return vec![with_undo(at, vec![button("back", "go-back")])] };
    let fact = |field: Field| TableRow {
        id: None,
        cells: vec![Say::ui(field.label()).into(), typed(card.field(field))],
        mark: None,
    };
    let mut rows = vec![fact(Field::Phone), fact(Field::Email)];
    if card.emergency {
        let cells = vec![Say::ui("contacts-in-emergency").into(), Say::ui("yes").into()];
        rows.push(TableRow { id: None, cells, mark: None });
    }
    let emergency = if card.emergency { "contacts-not-emergency" } else { "contacts-emergency" };
    let mut buttons = vec![button("change", "contacts-change"), button("emergency", emergency)];
    if at.world.cards.len() > 1 {
        buttons.push(button("merge", "contacts-merge"));
    }
    buttons.extend([button("throw-away", "contacts-throw-away"), button("back", "contacts-all")]);
    vec![Block::Head(typed(&card.name)), Block::Table { heads: Vec::new(), rows }, with_undo(at, buttons)]
}

fn write(at: &State, who: &str) -> Vec<Block> {
    let card = at.world.cards.get(who).cloned().unwrap_or_default();
    let mut body = vec![Block::Head(Say::ui("contacts-write").into())];
    for field in Field::ALL {
        body.push(Block::One(Control::field(field.name(), Say::ui(field.label()), card.field(field), 1)));
    }
    let mut buttons = vec![button("keep", "files-save")];
    if !at.world.cards.contains_key(who) {
        buttons.push(button("back", "go-back"));
    }
    body.push(with_undo(at, buttons));
    body
}

fn merge(at: &State, who: &str) -> Vec<Block> {
    let others = sorted(at).into_iter().filter(|(other, _)| *other != who);
    let rows = others.map(|(other, card)| row(format!("same-{other}"), card)).collect();
    vec![
        Block::Head(Say::ui("contacts-merge-head").with("name", at.world.name(who)).into()),
        Block::Table { heads: heads(), rows },
        with_undo(at, vec![button("back", "go-back")]),
    ]
}

fn with_undo(at: &State, mut row: Vec<Control>) -> Block {
    if at.can_undo() {
        row.push(button("undo", "undo"));
    }
    Block::Row(row)
}

fn button(id: &'static str, word: &'static str) -> Control {
    Control::button(id, Say::ui(word))
}

fn typed(text: &str) -> Text {
    if text.trim().is_empty() { Say::ui("document-empty").into() } else { Text::Own(text.trim().to_owned()) }
}
