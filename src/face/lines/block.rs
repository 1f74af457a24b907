//! The blocks of a page as lines.
//! Must never draw: no borders, no bars, no columns.

use super::{Line, Lines, one_line};
use crate::face::keys::strokes;
use crate::face::measure::paragraphs;
use crate::page::{Block, Control, Drawer, Key, Keys, Kind, Page, TableRow, Text, Tone};
use crate::say::{Id, Say};
use crate::words::{Voice, graphemes, key_spoken};

impl Lines {
    /// Everything on a page, the drawer last.
    pub(super) fn page_lines(&self, page: &Page, voice: &Voice) -> Vec<Line> {
        let mut out = Vec::new();
        for block in page.blocks() {
            self.block(block, voice, &mut out);
        }
        if let Some((number, _)) = page.point.as_deref().and_then(|id| self.place(id)) {
            push(&mut out, voice, &Say::ui("lines-points").with("number", number));
        }
        if let Some(drawer) = &page.drawer {
            out.push(head_line(drawer, voice));
            for block in &drawer.body {
                self.block(block, voice, &mut out);
            }
        }
        out
    }

    fn block(&self, block: &Block, voice: &Voice, out: &mut Vec<Line>) {
        match block {
            Block::Gap => {}
            Block::Head(text) | Block::Para(text) => out.extend(prose(text, voice).into_iter().map(line)),
            Block::Note { tone, text } => {
                let not_yet = *tone == Tone::NotYet;
                out.extend(note(*tone, text, voice).into_iter().map(|text| Line { not_yet, ..line(text) }));
            }
            Block::Panel { name, body } => {
                let name = one_line(&voice.text(name));
                push(out, voice, &Say::ui("lines-panel").with("name", name.as_str()));
                for block in body {
                    self.block(block, voice, out);
                }
                push(out, voice, &Say::ui("lines-panel-end").with("name", name));
            }
            Block::One(control) => out.push(self.control(control, voice)),
            Block::Row(controls) => out.extend(controls.iter().map(|control| self.control(control, voice))),
            Block::Table { heads, rows } => {
                out.extend(rows.iter().map(|row| line(self.table_row(heads, row, voice))));
            }
            Block::Meter { label, done, of } => out.push(line(meter(label, *done, *of, voice))),
            Block::Keyboard { press, hold } => {
                out.push(line(one_line(&voice.say(&press_say(press, hold, self.keys, key_spoken, ".say")))));
            }
        }
    }

    fn control(&self, control: &Control, voice: &Voice) -> Line {
        let label = one_line(&voice.text(&control.label));
        let own = |id: &'static str| one_line(&voice.say(&Say::ui(id)));
        let text = match &control.kind {
            // A key is typed as itself, not by a number.
            Kind::Catch { .. } => return line(label),
            Kind::Button | Kind::Option { picked: false } => label,
            Kind::Option { picked: true } => with_state(&label, &own("lines-picked")),
            Kind::Check { on: true } => with_state(&label, &own("lines-ticked")),
            Kind::Check { on: false } => with_state(&label, &own("lines-unticked")),
            Kind::Field { value, secret, .. } => field(&label, value, *secret, voice),
        };
        let place = if control.frozen { None } else { self.place(&control.id) };
        let text = place.map_or_else(|| text.clone(), |place| numbered(place, &text, voice));
        let option = matches!(control.kind, Kind::Option { .. }).then(|| control.id.clone());
        Line { option, quiet: matches!(control.kind, Kind::Option { picked: false }), ..line(text) }
    }

    fn table_row(&self, heads: &[Text], row: &TableRow, voice: &Voice) -> String {
        let mark = row.mark.iter().map(|mark| one_line(&voice.text(mark)));
        let cells = row.cells.iter().enumerate().map(|(at, cell)| {
            let cell = one_line(&voice.text(cell));
            match heads.get(at).map(|head| one_line(&voice.text(head))).filter(|head| !head.is_empty()) {
                Some(head) if !cell.is_empty() => format!("{head}: {cell}"),
                _ => cell,
            }
        });
        let text = mark.chain(cells).filter(|part| !part.is_empty()).collect::<Vec<_>>();
        // A pair is a name and what belongs to it.
        let text = text.join(if heads.is_empty() && row.cells.len() == 2 { ": " } else { "; " });
        match row.id.as_deref().and_then(|id| self.place(id)) {
            Some(place) => numbered(place, &text, voice),
            None => text,
        }
    }
}

/// Whose turn it is.
pub(super) fn head_line(drawer: &Drawer, voice: &Voice) -> Line {
    line(one_line(&voice.text(&drawer.head)))
}

/// "Good morning," brings a comma along, a whole sentence its full stop.
fn with_state(label: &str, state: &str) -> String {
    format!("{}, {state}", label.trim_end_matches([',', '.']))
}

fn line(text: String) -> Line {
    Line { text, option: None, quiet: false, not_yet: false }
}

fn push(out: &mut Vec<Line>, voice: &Voice, say: &Say) {
    out.push(line(one_line(&voice.say(say))));
}

fn numbered((number, of): (usize, usize), label: &str, voice: &Voice) -> String {
    one_line(&voice.say(&Say::ui("lines-option").with("number", number).with("of", of).with("label", label)))
}

/// One line for each line of the words.
pub(in crate::face) fn prose(text: &Text, voice: &Voice) -> Vec<String> {
    paragraphs(&voice.text(text), text)
        .iter()
        .flat_map(|paragraph| paragraph.lines().map(one_line).collect::<Vec<_>>())
        .collect()
}

/// The word for a tone stands in front; words to know stand for themselves.
pub(in crate::face) fn note(tone: Tone, text: &Text, voice: &Voice) -> Vec<String> {
    let word = match tone {
        Tone::Right => "tone-right",
        Tone::NotYet => "tone-not-yet",
        Tone::Hint => "tone-hint",
        Tone::Info => return prose(text, voice),
    };
    let mut lines = prose(text, voice);
    let first = if lines.is_empty() { String::new() } else { lines.remove(0) };
    lines.insert(0, format!("{}: {first}", one_line(&voice.say(&Say::ui(word)))));
    lines
}

fn field(label: &str, value: &str, secret: bool, voice: &Voice) -> String {
    let say = if value.is_empty() {
        Say::ui("lines-field-empty")
    } else if secret {
        let count = Say::ui("lines-secret").with("count", graphemes(value).count());
        Say::ui("lines-field").with("value", count)
    } else {
        Say::ui("lines-field").with("value", one_line(&value.replace('\n', " / ")))
    };
    let said = one_line(&voice.say(&say.with("label", label)));
    // a question ends as it is
    if label.ends_with(['?', '!', '.', ':']) { said.replacen(&format!("{label}."), label, 1) } else { said }
}

pub(in crate::face) fn meter(label: &Text, done: u32, of: u32, voice: &Voice) -> String {
    let numbers = Say::ui("face-of").with("done", i64::from(done)).with("of", i64::from(of));
    format!("{}: {}", one_line(&voice.text(label)), one_line(&voice.say(&numbers)))
}

/// What to press on this keyboard: held keys and accents first. `name` says how a key is called; `way` is `.say` where
/// held keys are described rather than named.
pub(in crate::face) fn press_say(press: &[Key], hold: &[Id], keys: Keys, name: fn(Key) -> Say, way: &str) -> Say {
    let down = |id: &str| Say::ui(format!("hold-{id}{way}"));
    let with = if way.is_empty() { "face-with" } else { "lines-with" };
    let mut parts: Vec<Say> = hold.iter().map(|id| down(id)).collect();
    for key in press {
        let strokes = strokes(*key, keys);
        let presses: Vec<Say> = strokes
            .iter()
            .map(|stroke| {
                let held = stroke.hold.is_some() || !hold.is_empty();
                let last = name(if held { printed(stroke.key) } else { stroke.key });
                match stroke.hold.filter(|id| !hold.iter().any(|known| known == id)) {
                    Some(id) => Say::ui(with).with("hold", down(id)).with("key", last),
                    None => last,
                }
            })
            .collect();
        parts.push(match <[Say; 2]>::try_from(presses) {
            Ok([first, then]) => Say::ui("face-then").with("first", first).with("then", then),
            Err(mut one) => one.pop().unwrap_or_else(|| name(*key)),
        });
    }
    let all = parts.into_iter().reduce(|hold, key| Say::ui(with).with("hold", hold).with("key", key));
    all.map_or_else(|| Say::ui("face-press"), |keys| Say::ui("face-press").with("keys", keys))
}

/// What stands on a key that is pressed while another is held: "Shift + M", and no small letter.
fn printed(key: Key) -> Key {
    match key {
        Key::Char(sign) => Key::Char(crate::face::keys::capital(sign)),
        other => other,
    }
}
