//! The line face: numbered plain text for screen readers, braille lines, pipes and simple terminals.
//! Must never send an escape byte, say a thing twice unasked, or take back what it has said.
//!
//! What one types: a number presses or picks; `3 words` fills box 3, `3+ words` adds a line (in a box of one line, `3+rs`
//! adds those letters), `3=` empties it; on a page with one box the words alone do. An empty line presses the button the page suggests. `m` is Esc, `h` is F2, `f5` is
//! F5, `?` says the page again. In keyboard practice the name of a key, or the sign itself, is that key.

mod answer;
mod block;

pub use answer::Answer;
pub(super) use block::{meter, note, press_say, prose};

use crate::page::{Block, Keys, Kind, Page, Stop, Tone};
use crate::say::{Id, Say};
use crate::words::{Voice, plain_text, wrap};

/// What has been said of a page, so that only what is new is said.
#[derive(Debug, Default)]
pub struct Lines {
    /// Break lines at so many columns; `None` leaves that to whoever reads.
    columns: Option<usize>,
    keys: Keys,
    page: Option<String>,
    /// The controls of the drawer, when one is open: it has numbers of its own.
    drawer: Option<Vec<Id>>,
    /// Numbers given, from 1, and how many there were when this one was.
    numbers: Vec<(Id, usize)>,
    said: Vec<Line>,
    /// Where one is, and what is asked: said once while one step goes on.
    asks: Vec<String>,
    /// What was said to come once more.
    again: Vec<String>,
    status: String,
    /// Something was typed: it needs an answer, even if nothing changed.
    asked: bool,
    /// What that was, as far as it matters.
    typed: Typed,
    /// The keys that always work have been told.
    told: bool,
}

/// What was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Typed {
    #[default]
    Anything,
    /// It asks for a hint.
    Hint,
    /// It takes something back, which may be seen elsewhere.
    Undo,
}

/// One line of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    text: String,
    /// The option that this line is.
    option: Option<Id>,
    /// Not worth saying again when it changes: an option that is no longer chosen.
    quiet: bool,
    /// A remark on what was done, and was not it.
    not_yet: bool,
}

impl Lines {
    /// Breaks lines at `columns`, or not at all.
    pub fn new(columns: Option<usize>) -> Self {
        Self { columns, ..Self::default() }
    }

    /// Everything that was said is gone from the screen: it is said anew.
    pub fn forget(&mut self) {
        let (columns, keys) = (self.columns, self.keys);
        *self = Self { columns, keys, ..Self::default() };
    }

    /// What was done was not it: the remark about it is said, even if it is the same as before.
    pub fn slipped(&mut self) {
        self.said.retain(|line| !line.not_yet);
    }

    /// What is printed on the keys of this machine.
    pub fn set_keys(&mut self, keys: Keys) {
        self.keys = keys;
    }

    /// What to say now: a new page whole, of the same page what is new, the question last. Empty when nothing is.
    pub fn show(&mut self, page: &Page, voice: &Voice) -> String {
        let drawer = page.drawer.as_ref().map(|_| stops(page));
        let fresh = self.page.as_ref() != Some(&page.id) || (self.drawer.is_some() && drawer.is_none());
        let turned = !fresh && drawer != self.drawer;
        let mut before = Vec::new();
        if fresh {
            self.page = Some(page.id.clone());
            before = std::mem::take(&mut self.said);
            self.status.clear();
        }
        if fresh || turned {
            self.numbers.clear();
        }
        self.number(page);
        if turned {
            // the page behind is known; of the drawer, whose turn it is
            let mut known = self.page_lines(&Page { drawer: None, ..page.clone() }, voice);
            if self.drawer.is_some() {
                known.extend(page.drawer.iter().map(|drawer| block::head_line(drawer, voice)));
                self.said.retain(|line| known.contains(line));
            } else {
                self.said = known;
            }
        }
        self.drawer = drawer;
        let now = self.page_lines(page, voice);
        let mut old: Vec<Line> = std::mem::replace(&mut self.said, now.clone());
        let mut out: Vec<String> = Vec::new();
        let mut known = Vec::new();
        if fresh {
            let asks = self.ask_lines(page, voice);
            // what begins with a remark comes once more: whoever listens hears again what is asked, but only once
            let remark = match page.ask.first() {
                Some(Block::Note { tone, text }) => note(*tone, text, voice),
                _ => Vec::new(),
            };
            let again = !remark.is_empty() && self.again != asks;
            if asks == self.asks && !again {
                // the same step goes on with another part of it: only that is new
                known = remark;
                known.extend(page_ask(page, voice));
                let notes = page.ask.iter().skip(1).filter_map(|block| match block {
                    Block::Note { tone, text } => Some(note(*tone, text, voice)),
                    _ => None,
                });
                known.extend(notes.flatten().filter(|text| before.iter().any(|line| line.text == *text)));
                out.push(String::new());
            } else {
                out.extend(head(page, voice));
                self.again = if again { asks.clone() } else { Vec::new() };
                self.asks = asks;
            }
        }
        let drawer = page.drawer.as_ref().map(|drawer| block::head_line(drawer, voice));
        let mut before_drawer = None;
        for line in now {
            if drawer.as_ref() == Some(&line) {
                before_drawer = Some(out.len());
            }
            if let Some(at) = known.iter().position(|text| *text == line.text) {
                known.remove(at);
                continue;
            }
            if let Some(at) = old.iter().position(|known| *known == line) {
                old.swap_remove(at);
            } else if !line.quiet || !old.iter().any(|known| known.option == line.option) {
                out.push(line.text);
            }
        }
        let typed = std::mem::take(&mut self.typed);
        if out.is_empty() && !self.asked {
            return String::new();
        }
        if out.is_empty() {
            out = match typed {
                Typed::Undo => vec![one_line(&voice.say(&Say::ui("lines-undone")))],
                Typed::Hint | Typed::Anything => unchanged(page, typed == Typed::Hint, voice),
            };
        }
        self.asked = false;
        let status = status(page, voice);
        if status != self.status {
            // what is shown in a drawer comes after: it is what to do next
            let place = before_drawer.unwrap_or(out.len());
            out.splice(place..place, (!status.is_empty()).then(|| status.clone()));
            self.status = status;
        }
        out.push(self.question(page, voice));
        self.written(&out)
    }

    /// What stands beside the page, if it was not said yet: who looks on is told at once, also where nothing else is new.
    pub fn call_out(&mut self, page: &Page, voice: &Voice) -> String {
        let status = status(page, voice);
        if status == self.status || status.is_empty() {
            return String::new();
        }
        self.status.clone_from(&status);
        self.written(&[status])
    }

    /// Where one is and what is asked; never equal where nothing is.
    fn ask_lines(&self, page: &Page, voice: &Voice) -> Vec<String> {
        let mut lines = head(page, voice);
        let asked = page_ask(page, voice);
        if page.progress.is_none() || asked.is_empty() {
            return vec![page.id.clone()];
        }
        lines.extend(asked);
        lines
    }

    /// The whole page again.
    pub fn again(&mut self, page: &Page, voice: &Voice) -> String {
        self.number(page);
        let mut out = head(page, voice);
        out.extend(self.page_lines(page, voice).into_iter().map(|line| line.text));
        out.extend(Some(status(page, voice)).filter(|status| !status.is_empty()));
        self.told = false;
        out.push(self.question(page, voice));
        self.written(&out)
    }

    /// Gives numbers to what has none yet. They stay until another page comes.
    fn number(&mut self, page: &Page) {
        let mut new = stops(page);
        new.retain(|id| !self.numbers.iter().any(|(known, _)| known == id));
        let of = self.numbers.len() + new.len();
        self.numbers.extend(new.into_iter().map(|id| (id, of)));
    }

    /// The number of a control and how many there were.
    fn place(&self, id: &str) -> Option<(usize, usize)> {
        self.numbers.iter().enumerate().find(|(_, (known, _))| known == id).map(|(at, (_, of))| (at + 1, *of))
    }

    /// The number to type for a control of the page that was shown.
    pub fn number_of(&self, id: &str) -> Option<usize> {
        self.place(id).map(|(number, _)| number)
    }

    /// What can be typed now.
    fn question(&mut self, page: &Page, voice: &Voice) -> String {
        let stops: Vec<Stop> = page.stops().into_iter().flatten().collect();
        let any = |test: fn(&Kind) -> bool| {
            stops.iter().any(|stop| matches!(stop, Stop::Control(control) if test(&control.kind)))
        };
        let mut parts = Vec::new();
        if let Some(key) = answer::practice(page) {
            parts.push(answer::wants(key, voice));
        } else {
            if any(|kind| matches!(kind, Kind::Field { .. })) {
                parts.push(Say::ui("lines-question-field"));
            } else if stops.len() > 1 || (stops.len() == 1 && answer::suggested(page).is_none()) {
                parts.push(Say::ui("lines-question"));
            }
            if let Some(button) = answer::suggested(page) {
                parts.push(Say::ui("lines-question-enter").with("label", one_line(&voice.text(&button.label))));
            }
        }
        if !std::mem::replace(&mut self.told, true) || parts.is_empty() {
            parts.extend(["lines-menu", "lines-hint", "lines-again"].map(Say::ui));
        }
        parts.iter().map(|say| one_line(&voice.say(say))).collect::<Vec<_>>().join("  ")
    }

    fn written(&self, lines: &[String]) -> String {
        let mut out = String::new();
        for line in lines {
            let parts = self.columns.map_or_else(|| vec![line.clone()], |columns| wrap(line, columns));
            for part in parts {
                out.push_str(&part);
                out.push('\n');
            }
        }
        out
    }
}

/// What can be reached now.
fn stops(page: &Page) -> Vec<Id> {
    page.stops().iter().flatten().map(|stop| Id::from(stop.id().to_owned())).collect()
}

/// The lines of what is asked that are words alone.
fn page_ask(page: &Page, voice: &Voice) -> Vec<String> {
    let words = |block: &Block| match block {
        Block::Head(text) | Block::Para(text) => prose(text, voice),
        _ => Vec::new(),
    };
    page.ask.iter().flat_map(words).collect()
}

/// Where I am.
fn head(page: &Page, voice: &Voice) -> Vec<String> {
    let mut out = vec![String::new()];
    let place = one_line(&voice.text(&page.place));
    out.push(match page.progress {
        Some((step, of)) => {
            let step = Say::ui("face-step").with("step", i64::from(step)).with("of", i64::from(of));
            format!("{place}, {}", one_line(&voice.say(&step)))
        }
        None => place,
    });
    out
}

/// What to say when something was typed and nothing came of it: what was said last, else that nothing changed.
fn unchanged(page: &Page, hint: bool, voice: &Voice) -> Vec<String> {
    let last = page.blocks().filter_map(|block| match block {
        Block::Note { tone, text } if !hint || *tone == Tone::Hint => Some((*tone, text)),
        _ => None,
    });
    if hint && let Some(drawer) = &page.drawer {
        // what is shown just now is the help
        let shown =
            drawer.body.iter().map(|block| if let Block::Para(text) = block { prose(text, voice) } else { vec![] });
        return shown.flatten().collect();
    }
    let nothing = || vec![one_line(&voice.say(&Say::ui(if hint { "lines-no-hint" } else { "lines-nothing-new" })))];
    last.last().map_or_else(nothing, |(tone, text)| note(tone, text, voice))
}

fn status(page: &Page, voice: &Voice) -> String {
    page.status.iter().map(|text| one_line(&voice.text(text))).collect::<Vec<_>>().join(". ")
}

/// Words in logical order on one line, without marks.
fn one_line(text: &str) -> String {
    crate::face::measure::flat(&plain_text(text))
}

#[cfg(test)]
mod tests;
