//! The checker of lessons: one file per rule; findings that say where, what, and what to do.
//! Must never change a file, and never stop at the first finding.

mod book;
mod finding;
mod ftl;
mod language;
mod needs;
mod pages;
mod render;
mod rule;
mod run;
mod terms;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

pub use book::{Book, File};
pub use finding::{Finding, Found, Severity};
pub use render::{json, text};
pub use rule::RULES;
pub use run::{Format, Outcome, run};

/// Checks lessons, units, folders of units; the built-in lessons when no path is given.
/// Findings are sorted by file and place, the grave ones of a place first.
pub fn check(paths: &[PathBuf]) -> Vec<Finding> {
    if paths.is_empty() { check_book(&Book::built_in()) } else { check_book(&Book::read(paths)) }
}

/// Applies every rule.
pub fn check_book(book: &Book) -> Vec<Finding> {
    let mut found = Found::default();
    for (name, rule) in RULES {
        found.rule(name);
        rule(book, &mut found);
    }
    let mut findings = found.findings;
    findings.sort_by(|a, b| (&a.file.name, a.span.start, a.severity).cmp(&(&b.file.name, b.span.start, b.severity)));
    findings
}
