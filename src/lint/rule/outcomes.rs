//! Outcomes exist, belong to the lesson's competence and level, and are proven by a step of the right kind.

use crate::{
    digcomp::{self, OutcomeKind},
    lesson::{Level, kind::Check},
    lint::{book::Book, finding::Found},
    pack::locate,
};

/// Our own codes: screen, keyboard, comfort and help, tutors.
const OWN: [&str; 4] = ["0.1", "0.2", "0.3", "T"];

pub fn check(book: &Book, found: &mut Found) {
    for (source, lesson) in book.lessons().filter_map(|source| Some((source, source.lesson.as_ref()?))) {
        let at = |path: &str| locate(&source.file.text, path);
        let code = lesson.competence.as_str();
        let own = OWN.contains(&code);
        if !own && digcomp::competence(code).is_none() {
            found.fail(&source.file, at("competence"), "unknown-competence", &[("name", code.into())]);
            continue;
        }
        let level = match lesson.level {
            Level::Basic => Some(digcomp::Level::Basic),
            Level::Intermediate => Some(digcomp::Level::Intermediate),
            Level::FirstSteps | Level::Tutor => None,
        };
        if own == level.is_some() {
            found.fail(&source.file, at("level"), "level-and-competence", &[("name", code.into())]);
        }
        for (n, step) in lesson.steps.iter().enumerate() {
            for (o, id) in step.outcomes.iter().enumerate() {
                let span = at(&format!("step[{n}].outcomes[{o}]"));
                let Some(outcome) = digcomp::outcome(id.as_str()) else {
                    found.fail(&source.file, span, "unknown-outcome", &[("name", id.as_str().into())]);
                    continue;
                };
                if outcome.competence != code {
                    let args = [("name", id.as_str().into()), ("code", outcome.competence.into())];
                    found.fail(&source.file, span.clone(), "other-competence", &args);
                }
                if level.is_some_and(|level| level != outcome.level) {
                    let args = [("name", id.as_str().into()), ("level", outcome.level.key().into())];
                    found.fail(&source.file, span.clone(), "other-level", &args);
                }
                let wanted = match outcome.kind {
                    OutcomeKind::Knowledge => Check::Pick,
                    OutcomeKind::Skill => Check::Do,
                    OutcomeKind::Attitude => Check::Think,
                };
                // A step of another kind may touch an outcome when one of the right kind proves it.
                let proven = lesson.steps.iter().any(|step| step.outcomes.contains(id) && step.kind.check() == wanted);
                if !proven {
                    let what = match outcome.kind {
                        OutcomeKind::Knowledge => "knowledge-needs-pick",
                        OutcomeKind::Skill => "skill-needs-do",
                        OutcomeKind::Attitude => "attitude-needs-think",
                    };
                    found.fail(&source.file, span, what, &[("name", id.as_str().into())]);
                }
            }
        }
        if level.is_some() && lesson.outcomes().is_empty() {
            found.fail(&source.file, at("competence"), "no-outcome", &[]);
        }
    }
}
