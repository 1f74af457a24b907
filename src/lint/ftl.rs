//! A Fluent file as the checker sees it: messages, their texts, and where each piece stands.
//! Must never resolve anything; `words` does.

use std::{collections::BTreeSet, ops::Range};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};

/// Stands in a phrase for whatever braces will say.
pub const HOLE: char = '\u{fffc}';

/// Whose form for numbered lines this is: `step` of `step.lines`, `step.hint-key` of `step.hint-key-lines`.
pub fn form_for_lines(path: &str) -> Option<&str> {
    path.strip_suffix(".lines").or_else(|| path.strip_suffix("-lines").filter(|plain| plain.contains('.')))
}

/// The words of one language.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Messages and terms in the order of the file.
    pub messages: Vec<Message>,
    /// Places that are not Fluent.
    pub junk: Vec<Range<usize>>,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id; a term's begins with `-`.
    pub id: String,
    /// Where the id stands.
    pub span: Range<usize>,
    /// Its value.
    pub value: Option<Phrase>,
    /// Its attributes.
    pub attributes: Vec<(String, Range<usize>, Phrase)>,
}

/// A text with holes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// As read with the usual choices taken; a [`HOLE`] for each brace.
    pub text: String,
    /// All literal pieces, of every choice, and where they stand.
    pub pieces: Vec<Range<usize>>,
    /// `$day`.
    pub variables: BTreeSet<String>,
    /// `message`, `message.attribute`, `-term`.
    pub refers: BTreeSet<String>,
}

impl Words {
    /// Reads a file. Its braces must be shallow (`pack::disk::is_shallow`).
    pub fn parse(text: &str) -> Self {
        let (resource, errors) = match parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut words = Self::default();
        words
            .junk
            .extend(errors.into_iter().map(|error| error.pos.start.min(text.len())..error.pos.end.min(text.len())));
        for entry in resource.body {
            let (id, value, attributes, dash) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes, ""),
                Entry::Term(term) => (term.id.name, Some(term.value), term.attributes, "-"),
                _ => continue,
            };
            let attributes = attributes
                .into_iter()
                .map(|one| (one.id.name.to_owned(), place(text, one.id.name), Phrase::of(text, &one.value)));
            words.messages.push(Message {
                id: format!("{dash}{id}"),
                span: place(text, id),
                value: value.as_ref().map(|value| Phrase::of(text, value)),
                attributes: attributes.collect(),
            });
        }
        words
    }

    /// A message by id; the last one counts, as in Fluent… the first one, as in our bundles.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// The text of `message` or `message.attribute`.
    pub fn phrase(&self, path: &str) -> Option<&Phrase> {
        match path.split_once('.') {
            Some((id, attribute)) => self.message(id)?.attribute(attribute),
            None => self.message(path)?.value.as_ref(),
        }
    }

    /// Every text with its path and the place of its name.
    pub fn phrases(&self) -> impl Iterator<Item = (String, &Range<usize>, &Phrase)> {
        self.messages.iter().flat_map(|message| {
            let value = message.value.iter().map(|phrase| (message.id.clone(), &message.span, phrase));
            let attributes = message.attributes.iter();
            value.chain(attributes.map(|(name, span, phrase)| (format!("{}.{name}", message.id), span, phrase)))
        })
    }
}

impl Message {
    /// The text of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&Phrase> {
        self.attributes.iter().find(|(known, ..)| known == name).map(|(_, _, phrase)| phrase)
    }
}

impl Phrase {
    fn of(text: &str, pattern: &Pattern<&str>) -> Self {
        let mut phrase = Self::default();
        phrase.add(text, pattern, true);
        phrase
    }

    /// From the first literal piece to the last; for a phrase of holes only, nothing.
    pub fn span(&self) -> Option<Range<usize>> {
        Some(self.pieces.first()?.start..self.pieces.last()?.end)
    }

    fn add(&mut self, source: &str, pattern: &Pattern<&str>, usual: bool) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.pieces.push(place(source, value));
                    if usual {
                        self.text.push_str(value);
                    }
                }
                PatternElement::Placeable { expression } => self.expression(source, expression, usual),
            }
        }
    }

    fn expression(&mut self, source: &str, expression: &Expression<&str>, usual: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(source, inline, usual),
            Expression::Select { selector, variants } => {
                self.inline(source, selector, false);
                for variant in variants {
                    self.add(source, &variant.value, usual && variant.default);
                }
            }
        }
    }

    fn inline(&mut self, source: &str, inline: &InlineExpression<&str>, usual: bool) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                // `{ "" }` keeps blanks at an end; other literals are text.
                if usual {
                    self.text.push_str(value);
                }
                return;
            }
            InlineExpression::Placeable { expression } => return self.expression(source, expression, usual),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let path =
                    attribute.as_ref().map_or_else(|| id.name.to_owned(), |name| format!("{}.{}", id.name, name.name));
                self.refers.insert(path);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.refers.insert(format!("-{}", id.name));
                self.arguments(source, arguments.as_ref());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(source, Some(arguments)),
        }
        if usual {
            self.text.push(HOLE);
        }
    }

    fn arguments(&mut self, source: &str, arguments: Option<&CallArguments<&str>>) {
        for inline in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
            self.inline(source, inline, false);
        }
    }
}

/// Where a piece of the source stands in it.
fn place(source: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    let end = start + piece.len();
    if source.get(start..end) == Some(piece) { start..end } else { 0..0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_knows_its_text_its_holes_and_its_places() {
        let text =
            "a = Tell { $who } the { -computer(form: \"the\") }.\n    Then { b.c }.\n    .hint-ask = Why?\n-t = x\n";
        let words = Words::parse(text);
        let phrase = words.phrase("a").unwrap();
        assert_eq!(phrase.text, format!("Tell {HOLE} the {HOLE}.\nThen {HOLE}."));
        assert_eq!(phrase.variables.iter().collect::<Vec<_>>(), ["who"]);
        assert_eq!(phrase.refers.iter().collect::<Vec<_>>(), ["-computer", "b.c"]);
        assert_eq!(&text[phrase.pieces[0].clone()], "Tell ");
        assert_eq!(words.phrase("a.hint-ask").unwrap().text, "Why?");
        assert!(words.message("-t").is_some());
    }

    #[test]
    fn every_choice_is_seen_and_the_usual_one_is_read() {
        let words = Words::parse("a = { $n ->\n    [one] One egg\n   *[other] Eggs\n }.\n");
        assert_eq!(words.phrase("a").unwrap().text, "Eggs.");
        assert_eq!(words.phrase("a").unwrap().pieces.len(), 3);
    }

    #[test]
    fn what_is_not_fluent_is_pointed_at() {
        assert_eq!(Words::parse("a = b\n?? = c\nd = { \n").junk.len(), 2);
    }
}
