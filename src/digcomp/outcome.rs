//! Learning outcomes: identifier, level, kind. Their official wording is not here on purpose.

use serde::{Deserialize, Serialize};

use super::{Level, rows};

const OUTCOMES: &str = include_str!("../../assets/digcomp/outcomes.csv");

/// What an outcome is about. Knowledge needs a pick, a skill needs doing, an attitude needs reflection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    /// To know.
    Knowledge,
    /// To be able to.
    Skill,
    /// To be inclined to.
    Attitude,
}

/// How the supplement labels an outcome's relation to artificial intelligence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ai {
    /// Neither.
    None,
    /// Implied.
    Implicit,
    /// Named.
    Explicit,
}

/// One learning outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// `LO2.1.05`.
    pub id: &'static str,
    /// The code of its competence: `2.1`.
    pub competence: &'static str,
    /// Its level in 3.0.
    pub level: Level,
    /// Knowledge, skill or attitude.
    pub kind: OutcomeKind,
    /// Its label.
    pub ai: Ai,
}

fn parse(line: &'static str) -> Option<Outcome> {
    let mut columns = line.split(';');
    let id = columns.next()?;
    let level = Level::from_key(columns.next()?)?;
    let kind = match columns.next()? {
        "knowledge" => OutcomeKind::Knowledge,
        "skill" => OutcomeKind::Skill,
        "attitude" => OutcomeKind::Attitude,
        _ => return None,
    };
    let ai = match columns.next()? {
        "none" => Ai::None,
        "implicit" => Ai::Implicit,
        "explicit" => Ai::Explicit,
        _ => return None,
    };
    Some(Outcome { id, competence: id.get(2..5)?, level, kind, ai })
}

/// The outcome with that identifier.
pub fn outcome(id: &str) -> Option<Outcome> {
    rows(OUTCOMES).find(|line| line.split(';').next() == Some(id)).and_then(parse)
}

/// All outcomes of a level, in the order of the framework.
pub fn outcomes(level: Level) -> impl Iterator<Item = Outcome> {
    rows(OUTCOMES).filter_map(parse).filter(move |outcome| outcome.level == level)
}

/// All outcomes of a competence, in the order of the framework.
pub fn outcomes_of(competence: &str) -> impl Iterator<Item = Outcome> {
    rows(OUTCOMES).filter_map(parse).filter(move |outcome| outcome.competence == competence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digcomp::competences;

    #[test]
    fn the_counts_are_those_of_the_report() {
        let counts = Level::ALL.map(|level| outcomes(level).count());
        assert_eq!(counts, [151, 170, 119, 83]);
        let kinds = [OutcomeKind::Knowledge, OutcomeKind::Skill, OutcomeKind::Attitude];
        let basic = kinds.map(|kind| outcomes(Level::Basic).filter(|outcome| outcome.kind == kind).count());
        assert_eq!(basic, [97, 29, 25]);
        assert_eq!(rows(OUTCOMES).filter_map(parse).filter(|outcome| outcome.ai == Ai::Explicit).count(), 69);
    }

    #[test]
    fn every_row_is_read_and_belongs_to_a_competence() {
        assert_eq!(rows(OUTCOMES).count(), 523);
        assert_eq!(competences().map(|competence| outcomes_of(competence.code).count()).sum::<usize>(), 523);
    }

    #[test]
    fn an_outcome_is_found_by_its_whole_identifier_only() {
        let found = outcome("LO1.1.01").map(|found| (found.competence, found.level, found.kind));
        assert_eq!(found, Some(("1.1", Level::Basic, OutcomeKind::Attitude)));
        for unknown in ["", "LO1.1", "LO1.1.1", "LO9.9.99", "id", "LO1.1.01;basic"] {
            assert_eq!(outcome(unknown), None, "{unknown}");
        }
    }
}
