//! Which lessons there are.

use serde::Serialize;

use super::table::{Cell, Table, level};
use crate::{
    lesson::{Catalogue, CompetenceCode, LessonId, Level, UnitId},
    say::Say,
};

/// One lesson, for other programs. The names and their order stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LessonLine {
    /// Its folder name.
    pub id: LessonId,
    /// Its unit.
    pub unit: UnitId,
    /// A DigComp code, or `0.1` to `0.3`, or `T`.
    pub competence: CompetenceCode,
    /// `first-steps`, `basic`, `intermediate`, `tutor`.
    pub level: Level,
    /// How long it takes.
    pub minutes: u8,
    /// Outcomes that its steps check.
    pub outcomes: Vec<String>,
    /// Languages it has words in.
    pub languages: Vec<String>,
}

/// All lessons in teaching order.
pub fn lessons(catalogue: &Catalogue) -> Vec<LessonLine> {
    let line = |entry: &crate::lesson::Entry| LessonLine {
        id: entry.id.clone(),
        unit: entry.unit.clone(),
        competence: entry.competence.clone(),
        level: entry.level,
        minutes: entry.minutes,
        outcomes: entry.outcomes().map(str::to_owned).collect(),
        languages: entry.languages().map(str::to_owned).collect(),
    };
    catalogue.lessons().iter().map(line).collect()
}

/// The same as a table, with titles.
pub fn lessons_table(lines: &[LessonLine]) -> Table {
    let mut table = Table::new(&["lesson", "code", "level", "minutes", "languages", "title"]);
    for line in lines {
        table.row([
            line.id.as_str().into(),
            line.competence.as_str().into(),
            level(line.level).into(),
            Cell::Number(line.minutes.into()),
            line.languages.join(" ").into(),
            Say::lesson(line.id.cow(), "title").into(),
        ]);
    }
    let of = Say::ui("cli-lessons-total").with("lessons", lines.len());
    table.below.push(of.into());
    table
}
