//! Fluent texts together, one group per language family: `es-BO`, `es-419` and `es` stand in one, so that a sentence of
//! `es` is said with the regional terms of `es-419`. Must never be reached from outside this room.

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use super::sheet::Sheet;

/// The texts of one language family; where two have the same message, the first one counts.
pub struct Group {
    sheets: Vec<Rc<Sheet>>,
    /// Where else to look when none of these has a message; cut when that first happens.
    more: OnceCell<Vec<Rc<Sheet>>>,
    maker: Box<dyn Fn() -> Vec<Rc<Sheet>>>,
    /// What messages refer to, put in when one is said that does.
    bundle: RefCell<FluentBundle<Rc<FluentResource>>>,
    brought: RefCell<BTreeSet<String>>,
}

impl Group {
    /// All texts of one family, the most special first; the texts with terms before all others.
    pub fn new(language: &str, sheets: Vec<Rc<Sheet>>) -> Self {
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // NUMBER, for those who count in their own way; there is nothing yet that it could collide with.
        let _ = bundle.add_builtins();
        let (more, maker) = (OnceCell::new(), Box::new(Vec::new));
        Self { sheets, more, maker, bundle: RefCell::new(bundle), brought: RefCell::default() }
    }

    /// The same with more texts, for messages that these do not have at all.
    #[must_use]
    pub fn then(self, maker: impl Fn() -> Vec<Rc<Sheet>> + 'static) -> Self {
        Self { maker: Box::new(maker), ..self }
    }

    /// The value or an attribute of a message.
    pub fn pattern<'a>(&'a self, id: &'a str, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        self.messages(id).find_map(|message| match attribute {
            None => message.value.as_ref(),
            Some(name) => message.attributes.iter().find(|attribute| attribute.id.name == name).map(|it| &it.value),
        })
    }

    /// The names of a message's attributes, without repeats, in the order of the files.
    pub fn attributes<'a>(&'a self, id: &'a str) -> Vec<&'a str> {
        let mut names = Vec::new();
        for attribute in self.messages(id).flat_map(|message| &message.attributes) {
            if !names.contains(&attribute.id.name) {
                names.push(attribute.id.name);
            }
        }
        names
    }

    /// There is a message of that name.
    pub fn has(&self, id: &str) -> bool {
        self.of(id).iter().any(|sheet| sheet.has(id))
    }

    /// Puts the arguments in. What Fluent complains about is added to `faults`.
    pub fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>, faults: &mut Vec<String>) -> String {
        self.bring_all(pattern);
        let mut errors = Vec::new();
        let text = self.bundle.borrow().format_pattern(pattern, Some(args), &mut errors).into_owned();
        faults.extend(errors.iter().map(|error| match error {
            FluentError::ResolverError(error) => error.to_string(),
            other => other.to_string(),
        }));
        text
    }

    fn messages<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Message<&'a str>> {
        self.of(id).iter().flat_map(move |sheet| sheet.message(id))
    }

    /// The texts that have something of that name, if any has.
    fn of(&self, name: &str) -> &[Rc<Sheet>] {
        let here = self.sheets.iter().any(|sheet| sheet.has(name));
        if here { &self.sheets } else { self.more.get_or_init(&self.maker) }
    }

    /// Puts everything into the bundle that this refers to.
    fn bring_all(&self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.bring_for(expression);
            }
        }
    }

    fn bring_for(&self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.bring_inline(inline),
            Expression::Select { selector, variants } => {
                self.bring_inline(selector);
                variants.iter().for_each(|variant| self.bring_all(&variant.value));
            }
        }
    }

    fn bring_inline(&self, inline: &InlineExpression<&str>) {
        let with = |arguments: &CallArguments<&str>| {
            arguments.positional.iter().for_each(|argument| self.bring_inline(argument));
        };
        match inline {
            InlineExpression::MessageReference { id, .. } => self.bring(id.name.into()),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.bring(format!("-{}", id.name));
                arguments.iter().for_each(with);
            }
            InlineExpression::FunctionReference { arguments, .. } => with(arguments),
            InlineExpression::Placeable { expression } => self.bring_for(expression),
            _ => {}
        }
    }

    /// Puts a message or a term into the bundle, with what it refers to in its turn.
    fn bring(&self, name: String) {
        // The bundle keeps terms and messages in one list: there `-email` must win over a message `email`.
        let hidden = !name.starts_with('-') && self.sheets.iter().any(|sheet| sheet.has(&format!("-{name}")));
        if hidden || self.brought.borrow().contains(&name) {
            return;
        }
        let found = self.of(&name).iter().find_map(|sheet| sheet.read(&name).next());
        self.brought.borrow_mut().insert(name);
        let Some(resource) = found else { return };
        // One that is there already stays.
        let _ = self.bundle.borrow_mut().add_resource(Rc::clone(resource));
        for entry in resource.entries() {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (Some(&term.value), &term.attributes),
                _ => continue,
            };
            let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
            patterns.for_each(|pattern| self.bring_all(pattern));
        }
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
    fn groups(&self) -> impl Iterator<Item = &Group> {
        self.0.iter().map(|(group, maker)| group.get_or_init(maker))
    }

    /// The first group that has a message of that name.
    pub fn of(&self, id: &str) -> Option<&Group> {
        self.groups().find(|group| group.has(id))
    }

    /// The first group that has the value or attribute.
    pub fn find<'a>(&'a self, id: &'a str, attribute: Option<&str>) -> Option<(&'a Group, &'a Pattern<&'a str>)> {
        self.groups().find_map(|group| Some((group, group.pattern(id, attribute)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::sheet::Faults;

    #[test]
    fn what_is_referred_to_is_brought_and_terms_win_over_messages_of_their_name() {
        let text = "a = { b } { -t }, { NUMBER($n) }\nb = { -t.x ->\n   *[y] { c.d }\n}\nc = C\n    .d = D { a }\n-t = T\n    .x = y\nt = no\ne = { t }\n";
        let faults = Faults::default();
        let sheet = Rc::new(Sheet::new(text.into(), "x".into(), Rc::clone(&faults)));
        let group = Group::new("en", vec![sheet]);
        let mut args = FluentArgs::new();
        args.set("n", 7);
        let said = |id: &str, faults: &mut Vec<String>| {
            let text = group.format(group.pattern(id, None).unwrap(), &args, faults);
            text.replace(['\u{2068}', '\u{2069}'], "")
        };
        let mut complaints = Vec::new();
        // `a` comes back to itself: that is complained about, and nothing hangs.
        assert_eq!(said("a", &mut complaints), "D {a} T, 7");
        assert_eq!(complaints.len(), 1, "{complaints:?}");
        said("e", &mut complaints);
        assert_eq!(complaints.len(), 2, "{complaints:?}");
        assert!(faults.borrow().is_empty());
    }
}
