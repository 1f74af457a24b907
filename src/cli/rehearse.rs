//! `paso rehearse`: one line for each lesson, and what stands in a learner's way.

use std::process::ExitCode;

use super::Shared;
use crate::{
    lesson::LessonId,
    rehearse::{Breach, play, prove},
};

/// Sizes that every lesson must fit.
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];

/// What to rehearse.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Lessons by id; all of them if none is named
    lesson: Vec<String>,
}

/// Plays and proves.
pub(super) fn run(args: &Args, shared: &Shared) -> ExitCode {
    let pack = shared.pack();
    let words = shared.words(&pack);
    let languages: Vec<String> = match &shared.lang {
        Some(lang) => vec![lang.clone()],
        None => vec!["en".into(), "es".into()],
    };
    let named: Vec<LessonId> = args.lesson.iter().map(|id| LessonId::from(id.as_str())).collect();
    let all: Vec<LessonId> = pack.catalogue().lessons().iter().map(|entry| entry.id.clone()).collect();
    let mut sound = true;
    for lesson in if named.is_empty() { &all } else { &named } {
        for language in &languages {
            let mut breaches: Vec<Breach> = prove(&pack, &words, lesson, language);
            for (columns, rows) in SIZES {
                for breach in play(&pack, &words, lesson, language, columns, rows) {
                    if !breaches.contains(&breach) {
                        breaches.push(breach);
                    }
                }
            }
            println!("{} {lesson} ({language})", if breaches.is_empty() { "ok  " } else { "MEND" });
            for breach in &breaches {
                println!("     {breach}");
            }
            sound &= breaches.is_empty();
        }
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
