//! Doing-steps come back with other data (requirement 17), show how they are done, and can be begun where they say so.

use crate::{
    lesson::{Kind, Script, Stage, kind::Check},
    lint::{book::Book, finding::Found},
    pack::locate,
};

pub fn check(book: &Book, found: &mut Found) {
    for (source, lesson) in book.lessons().filter_map(|source| Some((source, source.lesson.as_ref()?))) {
        for (n, step) in lesson.steps.iter().enumerate() {
            let at = |path: &str| locate(&source.file.text, &format!("step[{n}]{path}"));
            let needs_data = matches!(step.kind, Kind::Write(_)) || step.kind.is_program();
            if step.kind.check() == Check::Do && needs_data && step.variants.len() < 3 {
                let args = [("found", step.variants.len().into()), ("step", step.id.as_str().into())];
                found.fail(&source.file, at(""), "few-variants", &args);
            }
            let mends = matches!(&step.kind, Kind::Write(write) if write.start.is_some() || write.caps);
            if mends && step.stages.contains(&Stage::Together) {
                found.fail(&source.file, at(".stages"), "nothing-to-begin", &[("step", step.id.as_str().into())]);
            }
            if step.kind.script().is_some_and(<[Script]>::is_empty) {
                let path = format!(".{}", step.kind.name());
                found.fail(&source.file, at(&path), "no-solution", &[("step", step.id.as_str().into())]);
            }
        }
    }
}
