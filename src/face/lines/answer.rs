//! What a typed line means on a page.
//! Must never act on a guess: what is not understood is answered with words.

use super::{Lines, Typed, one_line};
use crate::gate;
use crate::page::{Action, Control, Key, Kind, Page, Stop, field};
use crate::say::{Id, Say};
use crate::words::{Voice, key, key_typed};

/// What to do after a line was typed: do these, then say that and show the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What the person did, in order.
    pub actions: Vec<Action>,
    /// What to say at once; may be empty.
    pub say: String,
}

impl Answer {
    fn act(action: Action) -> Self {
        Self { actions: vec![action], say: String::new() }
    }
}

impl Lines {
    /// What a line means on this page. The page must have been shown before.
    pub fn read(&mut self, line: &str, page: &Page, voice: &Voice) -> Answer {
        self.asked = true;
        let line = line.trim_end_matches(['\n', '\r']);
        let word = line.trim();
        if let Some(wanted) = practice(page)
            && let Some(pressed) = key_named(word, wanted, voice)
            && !self.helps(word, wanted, voice)
        {
            return Answer::act(Action::Key(pressed));
        }
        if word.is_empty() {
            return suggested(page)
                .map_or_else(Answer::default, |button| Answer::act(Action::Press(button.id.clone())));
        }
        if let Some(answer) = self.command(word, page, voice) {
            return answer;
        }
        if word.len() == 1
            && let Some(key) = word.chars().next().and_then(|sign| page.keyed(sign))
        {
            return Answer::act(Action::Press(key));
        }
        if let Some(answer) = self.numbered(line.trim_start(), page, voice) {
            return answer;
        }
        if let Some((id, lines)) = only_field(page) {
            return Answer::act(Action::Set(id, written(word, lines)));
        }
        let say = practice(page).map_or_else(|| Say::ui("lines-not-understood"), |key| wants(key, voice));
        self.tell(voice, &say)
    }

    /// During key practice the words for help and menu still mean that, unless just that key is asked for.
    fn helps(&self, word: &str, wanted: Key, voice: &Voice) -> bool {
        let one = |short: char, id: &'static str| {
            let asked = matches!(wanted, Key::Char(sign) if sign.eq_ignore_ascii_case(&short));
            let full = one_line(&voice.say(&Say::ui(id))).to_lowercase();
            (word.eq_ignore_ascii_case(short.encode_utf8(&mut [0; 4])) && !asked) || word.to_lowercase() == full
        };
        let function = matches!(Key::from_name(&word.to_lowercase()), Some(key @ Key::F(_)) if key != wanted);
        one('m', "menu") || one('h', "hint") || function
    }

    fn command(&mut self, word: &str, page: &Page, voice: &Voice) -> Option<Answer> {
        let is = |short: &str, id: &'static str| {
            word.eq_ignore_ascii_case(short) || one_line(&voice.say(&Say::ui(id))).to_lowercase() == word.to_lowercase()
        };
        if is("m", "menu") {
            let back = page.back.clone().filter(|_| page.drawer.is_none());
            return Some(Answer::act(back.map_or(Action::Menu, Action::Press)));
        }
        if is("h", "hint") {
            self.typed = Typed::Hint;
            return Some(Answer::act(Action::Fn(2)));
        }
        if word == "?" {
            self.asked = false;
            return Some(Answer { actions: Vec::new(), say: self.again(page, voice) });
        }
        match Key::from_name(&word.to_lowercase()) {
            Some(Key::F(n)) => Some(Answer::act(Action::Fn(n))),
            _ => None,
        }
    }

    /// `3`, `3 words`, `3+ words`, `3=`. `None` when it does not begin with a number.
    fn numbered(&mut self, line: &str, page: &Page, voice: &Voice) -> Option<Answer> {
        let digits = line.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(line.len());
        let number: usize = line[..digits].parse().ok()?;
        let rest = &line[digits..];
        let how = rest.chars().next();
        if how.is_some_and(|sign| !matches!(sign, ' ' | '+' | '=')) {
            return None;
        }
        let known = number.checked_sub(1).and_then(|at| self.numbers.get(at)).map(|(id, _)| id.clone());
        let Some(stop) = known.as_deref().and_then(|id| page.stop(id)) else {
            // "12 Mill Street" may well be what the only box asks for; a PIN is a number, and is not repeated.
            if only_field(page).is_some() && (!rest.trim().is_empty() || (digits >= 4 && hides(page))) {
                return None;
            }
            let why = if known.is_some() { "lines-gone" } else { "lines-unknown" };
            return Some(self.tell(voice, &Say::ui(why).with("number", number)));
        };
        // "3 + words" adds too; in a box of one line that "+" begins a telephone number
        let many = matches!(stop, Stop::Control(Control { kind: Kind::Field { lines: 2.., .. }, .. }));
        let rest = Some(rest.trim_start()).filter(|late| many && late.starts_with('+')).unwrap_or(rest);
        let how = rest.chars().next();
        let words = rest.trim_start_matches(['+', '=']).trim();
        let id: Id = stop.id().to_owned().into();
        Some(match stop {
            Stop::Control(Control { kind: Kind::Field { value, lines, .. }, .. }) => match how {
                Some('=') => Answer::act(Action::Set(id, written(words, *lines))),
                Some('+') if !value.is_empty() => {
                    let more = if *lines > 1 { format!("{value}\n{words}") } else { format!("{value}{}", &rest[1..]) };
                    Answer::act(Action::Set(id, written(&more, *lines)))
                }
                _ if words.is_empty() => self.tell(voice, &Say::ui("lines-needs-words").with("number", number)),
                _ => Answer::act(Action::Set(id, written(words, *lines))),
            },
            _ if words.is_empty() => {
                self.typed = if id == "undo" { Typed::Undo } else { Typed::Anything };
                Answer::act(Action::Press(id))
            }
            _ => self.tell(voice, &Say::ui("lines-not-a-box").with("number", number)),
        })
    }

    fn tell(&mut self, voice: &Voice, say: &Say) -> Answer {
        self.asked = false;
        Answer { actions: Vec::new(), say: self.written(&[one_line(&voice.say(say))]) }
    }
}

/// The button that an empty line presses: the page's start, else its first stop, when that is a button.
/// Where a step offers several things, none is suggested: the first may be the poorest answer.
pub(super) fn suggested(page: &Page) -> Option<&Control> {
    let start = page.drawer.as_ref().map_or(page.start.as_deref(), |drawer| drawer.start.as_deref());
    let stops: Vec<Stop> = page.stops().into_iter().flatten().collect();
    let choice = page.progress.is_some() && page.drawer.is_none() && stops.len() > 1;
    let first = stops.first().copied().filter(|_| !choice);
    match start.and_then(|id| page.stop(id)).or(first) {
        Some(Stop::Control(control)) if control.kind == Kind::Button => Some(control),
        _ => None,
    }
}

/// What to type for the key that is asked for.
pub(super) fn wants(key: Key, voice: &Voice) -> Say {
    match key {
        Key::Enter => Say::ui("lines-question-key-enter"),
        other => Say::ui("lines-question-key").with("key", one_line(&voice.say(&key_typed(other)))),
    }
}

/// The key that keyboard practice asks for.
pub(super) fn practice(page: &Page) -> Option<Key> {
    page.stops().into_iter().flatten().find_map(|stop| match stop {
        Stop::Control(Control { kind: Kind::Catch { wants }, .. }) => Some(*wants),
        _ => None,
    })
}

/// A key by the name used in lessons, by what stands on it, or by itself. `?` says the page again unless it is asked for.
fn key_named(word: &str, wanted: Key, voice: &Voice) -> Option<Key> {
    if word.is_empty() {
        return Some(Key::Enter);
    }
    if word == "?" && wanted != Key::Char('?') {
        return None;
    }
    let mut signs = word.chars();
    if let (Some(sign), None) = (signs.next(), signs.next()) {
        return (!sign.is_control()).then_some(Key::Char(sign));
    }
    let lower = word.to_lowercase();
    let printed = |known: &Key| {
        [key(*known), key_typed(*known)].iter().any(|say| one_line(&voice.say(say)).to_lowercase() == lower)
    };
    let named = ["enter", "esc", "tab", "backtab", "up", "down", "left", "right", "home", "end", "pgup", "pgdn"];
    let more = ["backspace", "delete", "space"];
    Key::from_name(&lower).or_else(|| named.iter().chain(&more).filter_map(|name| Key::from_name(name)).find(printed))
}

fn only_field(page: &Page) -> Option<(Id, u8)> {
    let mut fields = page.stops().into_iter().flatten().filter_map(|stop| match stop {
        Stop::Control(Control { id, kind: Kind::Field { lines, .. }, .. }) => Some((id.clone(), *lines)),
        _ => None,
    });
    let first = fields.next();
    if fields.next().is_some() { None } else { first }
}

/// Is there something that nobody else is to read?
fn hides(page: &Page) -> bool {
    page.stops()
        .into_iter()
        .flatten()
        .any(|stop| matches!(stop, Stop::Control(Control { kind: Kind::Field { secret: true, .. }, .. })))
}

fn written(words: &str, lines: u8) -> String {
    let limit = if lines > 1 { field::MANY_LINES } else { field::ONE_LINE };
    gate::typed(words, lines <= 1, limit)
}
