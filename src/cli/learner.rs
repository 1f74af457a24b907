//! Finding a learner by nickname, and by sign where several have the same one.
//! Must never list everyone who has been here.

use super::desk::Trouble;
use crate::{
    say::Say,
    store::{Person, Store},
    words::clean_line,
};

/// The longest nickname that is told, in letters.
const LONGEST: usize = 40;

/// The one learner with that nickname and sign.
pub(super) fn find(store: &Store, name: &str, sign: Option<&str>) -> Result<Person, Trouble> {
    let shown = clean_line(name, LONGEST);
    let named = store.by_nickname(name)?;
    if named.is_empty() {
        return Err(Say::ui("cli-nobody").with("name", shown).into());
    }
    let signs: Vec<String> = named.iter().map(|person| clean_line(&person.sign, LONGEST)).collect();
    let mut found: Vec<Person> =
        named.into_iter().filter(|person| sign.is_none_or(|sign| person.sign == sign)).collect();
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
