//! The framework that lessons are aligned with: areas, competences, levels, outcome identifiers. Facts only.
//! Must never hold official wording of outcomes, and never parse anything before it is asked for.
//!
//! Source: DigComp 3.0 (JRC144121) and its Data Supplement; credit and changes in `assets/digcomp/README.md`.

mod level;
mod outcome;
mod title;

pub use level::Level;
pub use outcome::{Ai, Outcome, OutcomeKind, outcome, outcomes, outcomes_of};
pub use title::{Area, Competence, area, areas, competence, competences};

/// The credit that every listing of codes and titles carries.
pub const CREDIT: &str = "Codes, titles and identifiers from DigComp 3.0, (c) European Union, 2025, CC BY 4.0. \
     This project is not endorsed by the European Commission. Lesson texts are our own.";

/// The rows of a table, without its heading.
fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().skip(1).filter(|line| !line.is_empty())
}
