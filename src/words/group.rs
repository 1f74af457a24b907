//! Fluent bundles, one per language family: `es-BO`, `es-419` and `es` stand in one, so that a sentence of `es` is
//! said with the regional terms of `es-419`. Must never be reached from outside this room.

use std::{cell::OnceCell, rc::Rc};

use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Message, Pattern};
use unic_langid::LanguageIdentifier;

/// Openings inside a placeable beyond which a text is not read: the parser calls itself for each of them.
const DEEPEST: usize = 40;

/// The texts of one language family; where two have the same message, the first one counts.
pub struct Group {
    bundle: FluentBundle<Rc<FluentResource>>,
    resources: Vec<Rc<FluentResource>>,
}

impl Group {
    /// All texts of one family, the most special first; the texts with terms before all others, because a bundle keeps
    /// terms and messages in one list, and there `-email` must win over a message `email`.
    pub fn new(language: &str, resources: Vec<Rc<FluentResource>>) -> Self {
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // NUMBER, for those who count in their own way; there is nothing yet that it could collide with.
        let _ = bundle.add_builtins();
        for resource in &resources {
            // A message that is there already stays: that is what an overlay is for.
            let _ = bundle.add_resource(Rc::clone(resource));
        }
        Self { bundle, resources }
    }

    /// The value or an attribute of a message.
    pub fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        // The bundle finds most of them at once; it does not find an attribute that only a later text has, nor a
        // message that has the name of a term.
        let first = self.bundle.get_message(id);
        let quick = first.and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        });
        quick.or_else(|| self.messages(id).find_map(|message| part(message, attribute)))
    }

    /// The names of a message's attributes, without repeats, in the order of the files.
    pub fn attributes(&self, id: &str) -> Vec<&str> {
        let mut names = Vec::new();
        for attribute in self.messages(id).flat_map(|message| &message.attributes) {
            if !names.contains(&attribute.id.name) {
                names.push(attribute.id.name);
            }
        }
        names
    }

    /// The ids of all messages, perhaps with repeats.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.resources.iter().flat_map(|resource| resource.entries()).filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        })
    }

    /// Puts the arguments in. What Fluent complains about is added to `faults`.
    pub fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>, faults: &mut Vec<String>) -> String {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        faults.extend(errors.iter().map(|error| match error {
            FluentError::ResolverError(error) => error.to_string(),
            other => other.to_string(),
        }));
        text
    }

    fn messages<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Message<&'a str>> {
        let id = id.to_owned();
        self.resources.iter().flat_map(|resource| resource.entries()).filter_map(move |entry| match entry {
            Entry::Message(message) if message.id.name == id => Some(message),
            _ => None,
        })
    }
}

fn part<'a>(message: &'a Message<&'a str>, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
    match attribute {
        None => message.value.as_ref(),
        Some(name) => message.attributes.iter().find(|attribute| attribute.id.name == name).map(|found| &found.value),
    }
}

/// Makes one family's group when it is needed.
type Maker = Box<dyn Fn() -> Group>;

/// The groups of a chain of languages, each made when the one before it lacks a message.
pub struct Stack(Vec<(OnceCell<Group>, Maker)>);

impl Stack {
    /// From one maker per language family, the preferred one first.
    pub fn new(makers: Vec<Maker>) -> Self {
        Self(makers.into_iter().map(|maker| (OnceCell::new(), maker)).collect())
    }

    /// The groups in order.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.0.iter().map(|(group, maker)| group.get_or_init(maker))
    }

    /// The first group that has the value or attribute.
    pub fn find(&self, id: &str, attribute: Option<&str>) -> Option<(&Group, &Pattern<&str>)> {
        self.groups().find_map(|group| Some((group, group.pattern(id, attribute)?)))
    }
}

/// Reads a text. What cannot be read is left out and counted in `faults`.
pub fn parse(text: String, faults: &mut Vec<String>) -> Rc<FluentResource> {
    let text = if too_deep(&text) {
        faults.push("a text is nested too deeply and was left out".into());
        String::new()
    } else {
        text
    };
    Rc::new(FluentResource::try_new(text).unwrap_or_else(|(rest, errors)| {
        faults.extend(errors.iter().map(ToString::to_string));
        rest
    }))
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

    #[test]
    fn a_text_made_to_use_up_the_stack_is_left_out() {
        let mut faults = Vec::new();
        for bomb in
            ["{".repeat(100_000), format!("{{ {}", "F(".repeat(100_000)), format!("{{ \"\n{}", "{".repeat(90_000))]
        {
            let resource = parse(format!("a = {bomb}"), &mut faults);
            assert_eq!(resource.entries().count(), 0);
        }
        assert_eq!(faults.len(), 3);
    }

    #[test]
    fn what_cannot_be_read_is_left_out_and_the_rest_stays() {
        let mut faults = Vec::new();
        let group = Group::new("en", vec![parse("a = { $ }\nb = Good\n".into(), &mut faults)]);
        assert!(group.pattern("b", None).is_some());
        assert_eq!(faults.len(), 1);
    }
}
