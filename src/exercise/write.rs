//! Typing an answer into a box.
//! Must never lose a letter: what was typed stays, whatever is pressed.

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::{Fact, Task, View, note, spellings};
use crate::{
    gate,
    lesson::{compare, kind::Write},
    page::{Act, Action, Block, Control, Text, Tone, field},
    say::Say,
};

const TEXT: &str = "text";
const CHECK: &str = "check-answer";
const CAPS: &str = "caps";
/// Letters beside the box that stand side by side; more begin another row, for narrow screens.
const LETTERS_PER_ROW: usize = 5;

/// Equal slips have equal names; what was typed cannot be read from them, for they stand in the log.
fn slip_name(text: &str) -> String {
    // FNV-1a: the same on every machine and in every version
    let sum = text.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("typed-{sum:08x}")
}

/// What stands in the box, and what is said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    text: String,
    /// The practice Caps Lock.
    caps: bool,
    /// A letter came from the list.
    from_list: bool,
    /// Where the box was left: so many letters before. Letters from the list go there; `None` is the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    caret: Option<usize>,
    about: Option<About>,
    solved: bool,
}

/// What there is to say about the last answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum About {
    Empty,
    NotYet,
    /// The answer is right, but no letter came from the list.
    FromList,
}

/// Opens it with the text to mend, if there is one.
pub fn open(task: &Task<'_>, config: &Write) -> State {
    let text = config.start.as_deref().map_or("", |name| task.plain(name)).to_owned();
    State { text, caps: config.caps, ..State::default() }
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Takes letters, from the keyboard or the list, and compares.
    pub fn update(&mut self, task: &Task<'_>, config: &Write, action: &Action) -> Vec<Fact> {
        if self.solved {
            return Vec::new();
        }
        match action {
            Action::Set(id, text) if id == TEXT => {
                let text = gate::typed(text, true, field::ONE_LINE);
                self.text = if self.caps { with_caps(&self.text, &text) } else { text };
                self.caret = None;
            }
            Action::Press(id) if id == CHECK => return self.check(task, config),
            Action::Press(id) if id == CAPS && config.caps => self.caps = !self.caps,
            Action::Press(id) => {
                let letter = letters(task, config).find(|(known, _)| known == id).map(|(_, letter)| letter);
                if let Some(letter) = letter.filter(|_| field::letters(&self.text) < field::ONE_LINE) {
                    let caret = self.caret.unwrap_or(usize::MAX);
                    let (text, caret) = field::insert(&self.text, caret, letter, field::ONE_LINE);
                    (self.text, self.caret, self.from_list) = (text, Some(caret), true);
                }
            }
            _ => {}
        }
        Vec::new()
    }

    /// The box was left with so many letters before the caret.
    pub fn left(&mut self, on: &str, caret: usize) {
        if on == TEXT && !self.solved {
            self.caret = Some(caret);
        }
    }

    /// The next thing to do after a check is to write on: the focus goes back into the box.
    fn check(&mut self, task: &Task<'_>, config: &Write) -> Vec<Fact> {
        if self.text.trim().is_empty() {
            self.about = Some(About::Empty);
            return vec![Fact::Again];
        }
        let right = |name: &String| compare::accepts(&self.text, task.plain(name), config.compare, config.slip);
        let slip = if !config.accept.iter().any(right) {
            self.about = Some(About::NotYet);
            slip_name(&compare::fold(&self.text, config.compare))
        } else if config.from_list && !self.from_list {
            self.about = Some(About::FromList);
            "not-from-list".to_owned()
        } else {
            (self.about, self.solved) = (None, true);
            return vec![Fact::Solved];
        };
        vec![Fact::Slip(slip), Fact::Again]
    }

    /// The box, with the list of letters and the practice Caps Lock above it.
    pub fn view(&self, task: &Task<'_>, config: &Write) -> View {
        let mut body = Vec::new();
        let answer = Control::field(TEXT, Say::ui("your-answer"), self.text.clone(), 1);
        if self.solved {
            body.push(Block::One(answer.frozen()));
            return View { ask: vec![Block::Para(task.ask().into())], body, ..View::default() };
        }
        if config.caps {
            body.push(Block::One(Control::button(CAPS, Say::ui(if self.caps { "caps-on" } else { "caps-off" }))));
        }
        let buttons: Vec<Control> =
            letters(task, config).map(|(id, letter)| Control::button(id, Text::Own(letter.to_owned()))).collect();
        body.extend(buttons.chunks(LETTERS_PER_ROW).map(|row| Block::Row(row.to_vec())));
        body.extend([Block::One(answer), Block::One(Control::named(CHECK))]);
        body.extend(self.about.map(|about| {
            let words = match about {
                About::Empty => Say::ui("write-empty"),
                About::NotYet => task.own_or("not-yet", "write-not-yet"),
                About::FromList => Say::ui("write-from-list"),
            };
            note(Tone::NotYet, words)
        }));
        View { ask: vec![Block::Para(task.ask().into())], body, start: Some(TEXT.into()), ..View::default() }
    }

    /// The first spelling, with one letter from the list if the lesson wants that.
    pub fn solution(&self, task: &Task<'_>, config: &Write) -> Vec<Act> {
        let mut acts = Vec::new();
        if self.caps {
            acts.push(Act::Press(CAPS.into()));
        }
        let mut answers = config.accept.iter().flat_map(|name| spellings(task.plain(name)));
        let write = |text: &str| Act::Write(TEXT.into(), text.to_owned());
        if config.from_list {
            let listed = answers.find_map(|answer| {
                let (at, id) = letters(task, config).find_map(|(id, letter)| Some((answer.find(letter)?, id)))?;
                Some((answer, at, id))
            });
            let Some((answer, at, id)) = listed else { return Vec::new() };
            acts.extend([write(&answer[..at]), Act::Press(id.into()), write(answer)]);
        } else {
            let Some(answer) = answers.next() else { return Vec::new() };
            acts.push(write(answer));
        }
        acts.push(Act::Press(CHECK.into()));
        acts
    }

    /// What is there already when it is done together: the beginning of the answer, never a letter that is to come from
    /// the list. Nothing where a text is to be mended or Caps Lock is on: no part of that can be given.
    pub fn begun(&self, task: &Task<'_>, config: &Write) -> Vec<Act> {
        let writes = self.solution(task, config).into_iter().find_map(|act| match act {
            Act::Write(_, text) => Some(text),
            _ => None,
        });
        let begun = match writes {
            Some(_) if config.start.is_some() || config.caps => None,
            Some(text) if config.from_list => Some(text).filter(|text| !text.is_empty()),
            Some(text) => first_part(&text).map(str::to_owned),
            None => None,
        };
        begun.into_iter().map(|text| Act::Write(TEXT.into(), text)).collect()
    }

    /// Nothing, and what stood in the box at the start.
    pub fn misses(&self, _task: &Task<'_>, _config: &Write) -> Vec<Vec<Act>> {
        let check = || Act::Press(CHECK.into());
        vec![vec![check()], vec![Act::Write(TEXT.into(), String::new()), check()]]
    }
}

/// About half of an answer, up to a sign or a blank where there is one; nothing of a single letter.
fn first_part(answer: &str) -> Option<&str> {
    let half = answer.grapheme_indices(true).nth(field::letters(answer) / 2).map_or(0, |(at, _)| at);
    let sign = answer[..half].rfind(|sign: char| !sign.is_alphanumeric()).filter(|at| *at > 0);
    Some(&answer[..sign.unwrap_or(half)]).filter(|part| !part.is_empty())
}

/// The letters beside the box, with their controls.
fn letters<'a>(task: &'a Task<'_>, config: &Write) -> impl Iterator<Item = (String, &'a str)> {
    let list = config.letters.as_deref().map_or("", |name| task.plain(name));
    list.split_whitespace().enumerate().map(|(at, letter)| (format!("letter-{}", at + 1), letter))
}

/// The new text, with the letters that were added in the other case.
fn with_caps(old: &str, new: &str) -> String {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let shared = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(shared).take_while(|(old, new)| old == new).count();
    let added = start..new.len() - end;
    new.iter().enumerate().map(|(at, sign)| if added.contains(&at) { other_case(*sign) } else { *sign }).collect()
}

fn other_case(sign: char) -> char {
    let swapped: Vec<char> =
        if sign.is_uppercase() { sign.to_lowercase().collect() } else { sign.to_uppercase().collect() };
    if let [one] = swapped[..] { one } else { sign }
}
