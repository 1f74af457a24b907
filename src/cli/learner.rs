//! Finding a learner by nickname, and by sign where several have the same one.
//! Must never list everyone who has been here.

use super::desk::{Desk, Trouble};
use crate::{
    gate,
    say::Say,
    store::{Person, Store},
    words::plain_text,
};

/// The longest nickname that is told, in letters.
const LONGEST: usize = 40;

/// The sign as the learner calls it.
pub(super) fn figure(sign: &str, desk: &Desk<'_>) -> String {
    let said = desk.voice.find(&Say::ui(format!("figure-{sign}")));
    gate::line(&plain_text(&said.unwrap_or_else(|| sign.to_owned())), LONGEST)
}

/// The one learner with that nickname and sign; the sign by its id or as it is called.
pub(super) fn find(desk: &Desk<'_>, store: &Store, name: &str, sign: Option<&str>) -> Result<Person, Trouble> {
    let shown = gate::line(name, LONGEST);
    let named = store.by_nickname(name)?;
    if named.is_empty() {
        return Err(Say::ui("cli-nobody").with("name", shown).into());
    }
    let signs: Vec<String> = named.iter().map(|person| figure(&person.sign, desk)).collect();
    let same = |person: &Person, sign: &str| {
        person.sign == sign || figure(&person.sign, desk).to_lowercase() == sign.to_lowercase()
    };
    let mut found: Vec<Person> =
        named.into_iter().filter(|person| sign.is_none_or(|sign| same(person, sign))).collect();
    match (found.pop(), found.is_empty(), sign) {
        (Some(one), true, _) => Ok(one),
        (Some(_), false, None) => {
            Err(Say::ui("cli-which-one").with("name", shown).with("signs", signs.join(", ")).into())
        }
        // the same nickname and the same sign: two who came on different computers
        (Some(_), false, Some(_)) => Err(Say::ui("cli-same-sign").with("name", shown).into()),
        (None, _, _) => Err(Say::ui("cli-other-sign").with("name", shown).with("signs", signs.join(", ")).into()),
    }
}
