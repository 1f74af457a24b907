//! Which outcomes of the framework the lessons address: for each competence and each level, with the levels of 2.2
//! beside those of 3.0.

use std::collections::BTreeSet;

use serde::Serialize;

use super::table::{Cell, Table};
use crate::{
    digcomp::{CREDIT, Level, competence, competences, outcome, outcomes_of},
    lesson::{Catalogue, Entry, LessonId},
    say::Say,
};

/// The whole framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Whose codes and titles these are.
    pub credit: &'static str,
    /// Which edition the codes are of.
    pub edition: &'static str,
    /// How many outcomes there are.
    pub outcomes: usize,
    /// How many are addressed.
    pub addressed: usize,
    /// One line for each competence and each level.
    pub lines: Vec<Line>,
}

/// One competence at one level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its code, the same in 3.0 and 2.2.
    pub competence: &'static str,
    /// Its title in 3.0.
    pub title: &'static str,
    /// Its title in 2.2.
    pub title_22: &'static str,
    /// The level in 3.0.
    pub level: Level,
    /// The level's name in 2.2.
    pub level_22: &'static str,
    /// The two levels of 2.2.
    pub levels_22: [u8; 2],
    /// How many outcomes there are.
    pub outcomes: usize,
    /// Which are addressed.
    pub addressed: Vec<&'static str>,
    /// The lessons that address them, in teaching order.
    pub lessons: Vec<LessonId>,
}

/// What the lessons of a catalogue address.
pub fn coverage(catalogue: &Catalogue) -> Coverage {
    let entries = catalogue.lessons();
    let taught: BTreeSet<&str> = entries.iter().flat_map(Entry::outcomes).collect();
    let mut lines = Vec::new();
    for competence in competences() {
        for level in Level::ALL {
            let all: Vec<_> = outcomes_of(competence.code).filter(|outcome| outcome.level == level).collect();
            let here = |id: &str| outcome(id).is_some_and(|it| it.competence == competence.code && it.level == level);
            let lessons = entries.iter().filter(|entry| entry.outcomes().any(here));
            lines.push(Line {
                competence: competence.code,
                title: competence.title_en,
                title_22: competence.title_22,
                level,
                level_22: level.title_22(),
                levels_22: level.levels_22(),
                outcomes: all.len(),
                addressed: all.iter().map(|outcome| outcome.id).filter(|id| taught.contains(id)).collect(),
                lessons: lessons.map(|entry| entry.id.clone()).collect(),
            });
        }
    }
    Coverage {
        credit: CREDIT,
        edition: "3.0",
        outcomes: lines.iter().map(|line| line.outcomes).sum(),
        addressed: lines.iter().map(|line| line.addressed.len()).sum(),
        lines,
    }
}

impl Coverage {
    /// One row for each competence: at each level so many of so many. Titles as in that language, where we have them.
    pub fn table(&self, language: &str) -> Table {
        let levels = ["basic", "intermediate", "advanced", "highly-advanced"];
        let mut table = Table::new(&["code", levels[0], levels[1], levels[2], levels[3], "competence"]);
        for row in self.lines.chunks(Level::ALL.len()) {
            let code = row.first().map_or("", |line| line.competence);
            let title = competence(code).map_or("", |found| match language.split('-').next() {
                Some("es") => found.title_es,
                _ => found.title_en,
            });
            let share = |line: &Line| Cell::Own(format!("{:>2} / {:<2}", line.addressed.len(), line.outcomes));
            table.row([Cell::from(code)].into_iter().chain(row.iter().map(share)).chain([title.into()]));
        }
        let of = Say::ui("cli-coverage-total").with("addressed", self.addressed).with("outcomes", self.outcomes);
        table.below.push(of.into());
        table.below.push(Say::ui("cli-coverage-credit").into());
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::Level as LessonLevel;

    #[test]
    fn an_outcome_counts_once_for_its_own_competence_and_level() {
        let entry = |id: &str, outcomes: &str| Entry {
            id: id.into(),
            unit: "mail".into(),
            competence: "2.1".into(),
            level: LessonLevel::Basic,
            minutes: 15,
            facts: format!("\t{outcomes}\t\tsend:do:0:").into(),
        };
        let lessons = vec![entry("one", "LO2.1.05 LO1.1.01"), entry("two", "LO2.1.05 LO9.9.99")];
        let coverage = coverage(&Catalogue::new(Vec::new(), lessons));
        assert_eq!((coverage.lines.len(), coverage.outcomes, coverage.addressed), (84, 523, 2));
        let line = |code: &str| coverage.lines.iter().find(|line| line.competence == code).unwrap();
        assert_eq!(line("2.1").addressed, ["LO2.1.05"]);
        assert_eq!(line("2.1").lessons.len(), 2);
        assert_eq!((line("1.1").lessons.len(), line("1.1").levels_22), (1, [1, 2]));
        assert_eq!(coverage.table("es-419").rows.len(), 21);
    }
}
