//! Doing-steps come back with other data (requirement 17), and show how they are done.

use crate::{
    lesson::{Kind, Script, kind::Check},
    lint::{book::Book, finding::Found},
    pack::locate,
};

pub fn check(book: &Book, found: &mut Found) {
    for (source, lesson) in book.lessons().filter_map(|source| Some((source, source.lesson.as_ref()?))) {
        for (n, step) in lesson.steps.iter().enumerate() {
            let at = |path: &str| locate(&source.file.text, &format!("step[{n}]{path}"));
            let needs_data = matches!(step.kind, Kind::Write(_) | Kind::Mail(_) | Kind::Form(_) | Kind::Menu(_));
            if step.kind.check() == Check::Do && needs_data && step.variants.len() < 3 {
                let args = [("found", step.variants.len().into()), ("step", step.id.as_str().into())];
                found.fail(&source.file, at(""), "few-variants", &args);
            }
            let solution: Option<&[Script]> = match &step.kind {
                Kind::Mail(mail) => Some(&mail.solution),
                Kind::Form(form) => Some(&form.solution),
                Kind::Menu(menu) => Some(&menu.solution),
                Kind::Paso(paso) => Some(&paso.solution),
                _ => None,
            };
            if solution.is_some_and(<[Script]>::is_empty) {
                let path = format!(".{}", step.kind.name());
                found.fail(&source.file, at(&path), "no-solution", &[("step", step.id.as_str().into())]);
            }
        }
    }
}
