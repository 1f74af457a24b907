//! A Fluent text, cut into its entries; each is read when somebody asks for it, because most of a text is not asked for.
//! Must never be reached from outside this room.

use std::{
    cell::{OnceCell, RefCell},
    ops::Range,
    rc::Rc,
};

use fluent::FluentResource;
use fluent_syntax::ast;

/// Openings inside a placeable beyond which an entry is not read: the parser calls itself for each of them.
const DEEPEST: usize = 40;

/// Where faults are noted.
pub type Faults = Rc<RefCell<Vec<String>>>;

/// One text.
pub struct Sheet {
    text: String,
    /// By name; of several with one name the first in the text comes first.
    entries: Vec<Entry>,
    /// Whose text it is, for faults.
    place: String,
    faults: Faults,
}

/// One message or term.
struct Entry {
    /// Where its name stands; a term's with its hyphen.
    name: Range<usize>,
    whole: Range<usize>,
    read: OnceCell<Rc<FluentResource>>,
}

impl Sheet {
    /// Cuts a text. `place` names it where something in it cannot be read.
    pub fn new(text: String, place: String, faults: Faults) -> Self {
        let mut entries: Vec<Entry> = Vec::new();
        let (mut at, mut open) = (0, false);
        for line in text.split_inclusive('\n') {
            let end = at + line.len();
            if let Some(name) = name(line) {
                entries.push(Entry { name: at..at + name, whole: at..end, read: OnceCell::new() });
                open = true;
            } else if line.starts_with('#') {
                open = false;
            } else if let Some(last) = entries.last_mut().filter(|_| open) {
                last.whole.end = end;
            }
            at = end;
        }
        entries.sort_by(|one, other| text[one.name.clone()].cmp(&text[other.name.clone()]));
        Self { text, entries, place, faults }
    }

    /// Something of that name is here; nothing is read.
    pub fn has(&self, name: &str) -> bool {
        self.entries.get(self.first(name)).is_some_and(|entry| &self.text[entry.name.clone()] == name)
    }

    /// What has that name, read: a message, or with a hyphen a term.
    pub fn read(&self, name: &str) -> impl Iterator<Item = &Rc<FluentResource>> {
        let of = self.entries[self.first(name)..].iter();
        let named = move |entry: &&Entry| &self.text[entry.name.clone()] == name;
        of.take_while(named).map(|entry| entry.read.get_or_init(|| self.parse(&self.text[entry.whole.clone()])))
    }

    /// The messages of that name.
    pub fn message<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a ast::Message<&'a str>> {
        self.read(name).flat_map(|resource| resource.entries()).filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    fn first(&self, name: &str) -> usize {
        self.entries.partition_point(|entry| &self.text[entry.name.clone()] < name)
    }

    /// Reads an entry. What cannot be read is left out and noted.
    fn parse(&self, entry: &str) -> Rc<FluentResource> {
        let note = |fault: String| self.faults.borrow_mut().push(format!("{}: {fault}", self.place));
        let entry = if too_deep(entry) {
            note("a text is nested too deeply and was left out".into());
            ""
        } else {
            entry
        };
        Rc::new(FluentResource::try_new(entry.to_owned()).unwrap_or_else(|(rest, errors)| {
            errors.iter().for_each(|error| note(error.to_string()));
            rest
        }))
    }
}

/// How long the name is that begins an entry on this line.
fn name(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let hyphen = usize::from(bytes.first() == Some(&b'-'));
    bytes.get(hyphen).filter(|sign| sign.is_ascii_alphabetic())?;
    let length = bytes.iter().position(|sign| !(sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_')))?;
    let equals = bytes[length..].iter().find(|sign| **sign != b' ');
    (equals == Some(&b'=')).then_some(length)
}

/// Whether reading this text could use up the stack.
fn too_deep(text: &str) -> bool {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    // Each of these signs is one byte, in every text.
    for sign in text.as_bytes() {
        let was_escaped = std::mem::take(&mut escaped);
        match sign {
            // A quotation ends with its line at the latest.
            b'\n' => quoted = false,
            b'\\' if quoted && !was_escaped => escaped = true,
            b'"' if depth > 0 && !was_escaped => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'(' if !quoted && depth > 0 => depth += 1,
            b'}' | b')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: impl Into<String>) -> (Sheet, Faults) {
        let faults = Faults::default();
        (Sheet::new(text.into(), "here".into(), Rc::clone(&faults)), faults)
    }

    #[test]
    fn a_text_made_to_use_up_the_stack_is_left_out() {
        for bomb in
            ["{".repeat(100_000), format!("{{ {}", "F(".repeat(100_000)), format!("{{ \"\n{}", "{".repeat(90_000))]
        {
            let (sheet, faults) = sheet(format!("a = {bomb}"));
            assert_eq!(sheet.message("a").count(), 0);
            assert_eq!(faults.borrow().len(), 1);
        }
    }

    #[test]
    fn every_entry_is_found_and_only_what_is_asked_for_is_read() {
        let text = "# first\nb = Two\n    lines\n    .c = more\n# after\n\n-t = Term\na = { $x ->\n    [one] 1\n   *[other]\n2\n}\nbroken\nb = again\nz = { $ }\n";
        let (sheet, faults) = sheet(text);
        assert_eq!(sheet.message("b").map(|message| message.attributes.len()).collect::<Vec<_>>(), [1, 0]);
        assert!(sheet.has("-t") && sheet.has("a") && !sheet.has("t") && !sheet.has("broken"));
        assert_eq!(sheet.read("-t").count(), 1);
        assert!(faults.borrow().is_empty());
        assert_eq!(sheet.message("z").count(), 0);
        assert!(faults.borrow()[0].starts_with("here: "), "{faults:?}");
    }
}
