//! The rules, one file each. A rule reads the whole book and never another rule's findings.

mod faces;
mod feedback;
mod forbidden;
mod glossary;
mod grammar;
mod hints;
mod lines;
mod messages;
mod minutes;
mod outcomes;
mod proof;
mod regional;
mod requires;
mod sentences;
mod signs;
mod sites;
mod structure;
mod variables;
mod variants;

use super::{book::Book, finding::Found};

/// A rule: looks, and tells.
pub type Rule = fn(&Book, &mut Found);

/// All rules by name, in the order in which their findings are told for the same place.
pub const RULES: &[(&str, Rule)] = &[
    ("structure", structure::check),
    ("grammar", grammar::check),
    ("messages", messages::check),
    ("sites", sites::check),
    ("variables", variables::check),
    ("variants", variants::check),
    ("requires", requires::check),
    ("outcomes", outcomes::check),
    ("minutes", minutes::check),
    ("hints", hints::check),
    ("faces", faces::check),
    ("feedback", feedback::check),
    ("sentences", sentences::check),
    ("lines", lines::check),
    ("forbidden", forbidden::check),
    ("glossary", glossary::check),
    ("regional", regional::check),
    ("signs", signs::check),
    ("proof", proof::check),
];
