//! A list of nicknames from a file of commas (CSV), as a spreadsheet writes it: who comes finds a place already.
//! One column: nickname; a second one, if there is one: sign. Prints a card for each.
//! Must never take a line for more than it is: everything goes through the gate.

use std::{collections::BTreeMap, path::Path};

use super::{
    centre,
    desk::{Desk, Done},
    learner,
};
use crate::{
    gate,
    pack::disk,
    page::width,
    progress::{LearnerId, What},
    say::Say,
    secret::{Guard, Secret, Typed},
    session::{PICTURES, SIGNS, SignIn},
    store::chance,
};

/// More lines than this are no list of a centre.
const MOST: usize = 2_000;

/// What a learner begins with: nothing, a PIN, or three pictures.
pub(super) enum Start {
    /// Sign and nickname are enough.
    Nothing,
    /// A PIN.
    Pin(Typed),
    /// Three pictures, by name.
    Pictures([&'static str; 3]),
}

impl Start {
    /// In words.
    pub(super) fn say(&self, desk: &Desk<'_>) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Pin(pin) => desk.text(&Say::ui("cli-start-pin").with("pin", pin.text())),
            Self::Pictures(three) => {
                let named: Vec<String> = three.iter().map(|name| learner::figure(name, desk)).collect();
                desk.text(&Say::ui("cli-start-pictures").with("pictures", named.join(", ")))
            }
        }
    }
}

/// Something to begin with, where a centre asks for it.
pub(super) fn start(sign_in: SignIn) -> (Guard, String, Start) {
    match sign_in {
        SignIn::Free => (Guard::Nothing, String::new(), Start::Nothing),
        SignIn::Secret | SignIn::Pin => loop {
            let typed = Typed::new(&format!("{:04}", chance() % 10_000));
            if let Some(pin) = Secret::pin(typed.text()).filter(|pin| !pin.easy()) {
                return (Guard::Pin, pin.check(chance()), Start::Pin(typed));
            }
        },
        SignIn::Pictures => {
            let all = SIGNS.len() + PICTURES.len();
            let one = |bits: u128| {
                let at = usize::try_from(bits % all as u128).unwrap_or_default();
                SIGNS.iter().chain(&PICTURES).nth(at).map_or("sun", |(name, _)| name)
            };
            let bits = chance();
            let three = [one(bits), one(bits >> 32), one(bits >> 64)];
            (Guard::Pictures, Secret::pictures(three).check(chance()), Start::Pictures(three))
        }
    }
}

/// Takes the list in.
pub(super) fn run(file: &Path, sign_in: SignIn, desk: &mut Desk<'_>) -> Done {
    let text = disk::text(file, disk::MOST_BYTES)
        .map_err(|_| Say::ui("cli-import-cannot-read").with("file", file.display().to_string()))?;
    let mut store = desk.store()?;
    let mut used: BTreeMap<&str, usize> = SIGNS.iter().map(|(sign, _)| (*sign, 0)).collect();
    let (mut taken, mut there) = (0_usize, 0_usize);
    for (line, row) in rows(&text).take(MOST) {
        let nickname = gate::name(row.first().map_or("", String::as_str));
        let nickname = nickname.split_whitespace().collect::<Vec<_>>().join(" ");
        if width(&nickname) == 0 || (line == 1 && is_head(&nickname)) {
            continue;
        }
        let named = row.get(1).map(|sign| gate::line(sign, gate::NAME)).filter(|sign| !sign.is_empty());
        let sign = match &named {
            Some(name) => known(name, desk)
                .ok_or_else(|| Say::ui("cli-import-no-sign").with("line", line).with("sign", name.as_str()))?,
            None => used.iter().min_by_key(|(_, many)| **many).map_or("sun", |(sign, _)| sign),
        };
        *used.entry(sign).or_default() += 1;
        // whoever has no sign in the list is the same person whatever sign they got the last time
        let same = store.by_nickname(&nickname)?;
        if same.iter().any(|person| named.is_none() || person.sign == sign) {
            there += 1;
            continue;
        }
        let (guard, check, told) = start(sign_in);
        let id = LearnerId(chance());
        let joined = What::Joined { nickname: nickname.clone(), sign: sign.to_owned() };
        let mut events = vec![centre::event(&store, id, 0, 0, joined)];
        if guard != Guard::Nothing {
            events.push(centre::event(&store, id, 0, 1, What::Guarded { guard, check }));
        }
        store.append(&events)?;
        taken += 1;
        let told = told.say(desk);
        let figure = learner::figure(sign, desk);
        desk.say(&Say::ui("cli-import-card").with("name", nickname).with("sign", figure).with("start", told));
    }
    store.close()?;
    desk.aside(&Say::ui("cli-import-done").with("taken", taken).with("there", there));
    Ok(true)
}

/// The first line of a spreadsheet often says what stands below.
fn is_head(cell: &str) -> bool {
    ["nickname", "name", "nombre", "apodo"].contains(&cell.to_lowercase().as_str())
}

fn known(name: &str, desk: &Desk<'_>) -> Option<&'static str> {
    let same = |sign: &str| sign == name || learner::figure(sign, desk).to_lowercase() == name.to_lowercase();
    SIGNS.iter().map(|(sign, _)| *sign).find(|sign| same(sign))
}

/// Rows of cells with the number of their line, from 1. Commas or semicolons part them; quotes hold them together.
pub fn rows(text: &str) -> impl Iterator<Item = (usize, Vec<String>)> {
    let comma = if text.lines().next().unwrap_or_default().contains(';') { ';' } else { ',' };
    text.lines().enumerate().map(move |(n, line)| (n + 1, cells(line, comma)))
}

fn cells(line: &str, comma: char) -> Vec<String> {
    let (mut all, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            sign if sign == comma && !quoted => all.push(std::mem::take(&mut cell)),
            sign => cell.push(sign),
        }
    }
    all.push(cell);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_spreadsheets_write_it() {
        let read = |text: &str| rows(text).map(|(_, row)| row).collect::<Vec<_>>();
        assert_eq!(read("Ana,sun\n\"José, el alto\",cat\n"), [["Ana", "sun"], ["José, el alto", "cat"]]);
        assert_eq!(read("nombre;dibujo\nAna;sol"), [["nombre", "dibujo"], ["Ana", "sol"]]);
        assert_eq!(read("\"a \"\"b\"\" c\""), [["a \"b\" c"]]);
        assert_eq!(read("\"open"), [["open"]]);
    }
}
