//! Areas and competences: codes, and titles in both editions.

use super::rows;

const AREAS: &str = include_str!("../../assets/digcomp/areas.csv");
const COMPETENCES: &str = include_str!("../../assets/digcomp/competences.csv");

/// One of the five areas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// `1` to `5`, the same in both editions.
    pub code: &'static str,
    /// English title in 3.0.
    pub title_en: &'static str,
    /// English title in 2.2.
    pub title_22: &'static str,
    /// Our Spanish working title of 3.0; not official.
    pub title_es: &'static str,
}

/// One of the 21 competences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Competence {
    /// `1.1` to `5.4`, the same in both editions.
    pub code: &'static str,
    /// English title in 3.0.
    pub title_en: &'static str,
    /// English title in 2.2.
    pub title_22: &'static str,
    /// Our Spanish working title of 3.0; not official.
    pub title_es: &'static str,
}

impl Competence {
    /// The code of its area: what stands before the point.
    pub fn area(&self) -> &'static str {
        self.code.split('.').next().unwrap_or(self.code)
    }
}

fn columns(line: &'static str) -> Option<[&'static str; 4]> {
    let mut columns = line.split(';');
    Some([columns.next()?, columns.next()?, columns.next()?, columns.next()?])
}

/// The areas in order.
pub fn areas() -> impl Iterator<Item = Area> {
    rows(AREAS).filter_map(columns).map(|[code, title_en, title_22, title_es]| Area {
        code,
        title_en,
        title_22,
        title_es,
    })
}

/// The area with that code.
pub fn area(code: &str) -> Option<Area> {
    areas().find(|area| area.code == code)
}

/// The competences in order.
pub fn competences() -> impl Iterator<Item = Competence> {
    rows(COMPETENCES).filter_map(columns).map(|[code, title_en, title_22, title_es]| Competence {
        code,
        title_en,
        title_22,
        title_es,
    })
}

/// The competence with that code.
pub fn competence(code: &str) -> Option<Competence> {
    competences().find(|competence| competence.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_five_areas_and_twenty_one_competences() {
        assert_eq!(areas().count(), 5);
        assert_eq!(competences().count(), 21);
        assert!(competences().all(|competence| area(competence.area()).is_some()));
    }

    #[test]
    fn a_title_keeps_its_commas_and_its_older_form() {
        let found = competence("2.5").map(|competence| (competence.title_en, competence.title_22));
        assert_eq!(found, Some(("Digital behaviour", "Netiquette")));
        assert_eq!(area("4").map(|area| area.title_es), Some("Seguridad, bienestar y uso responsable"));
        assert_eq!(competence("9.9"), None);
    }
}
