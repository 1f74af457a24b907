//! `paso rehearse`: one line for each lesson, and what stands in a learner's way.

use super::{
    desk::{Desk, Done},
    print::known,
};
use crate::{
    lesson::{Entry, LessonId},
    rehearse::{Breach, paper, play, play_lines, prove},
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
pub(super) fn run(args: &Args, desk: &mut Desk<'_>) -> Done {
    let catalogue = desk.pack.catalogue();
    let lessons: Vec<LessonId> = if args.lesson.is_empty() {
        catalogue.lessons().iter().map(|entry| entry.id.clone()).collect()
    } else {
        args.lesson.iter().map(|id| known(id, desk)).collect::<Result<_, _>>()?
    };
    let mut sound = true;
    for lesson in &lessons {
        let languages: Vec<String> = match &desk.shared.lang {
            Some(language) => vec![language.clone()],
            None => catalogue.entry(lesson).into_iter().flat_map(Entry::languages).map(str::to_owned).collect(),
        };
        let breaches = breaches(desk, lesson, &languages);
        let mark = if breaches.is_empty() { "ok  " } else { "MEND" };
        desk.line(&format!("{mark} {lesson} ({})", languages.join(" ")));
        for breach in &breaches {
            desk.line(&format!("     {breach}"));
        }
        desk.flush();
        sound &= breaches.is_empty();
        if !desk.is_read() {
            break;
        }
    }
    Ok(sound)
}

fn breaches(desk: &Desk<'_>, lesson: &LessonId, languages: &[String]) -> Vec<Breach> {
    let (pack, words) = (&desk.pack, &desk.words);
    let mut all: Vec<Breach> = Vec::new();
    for language in languages {
        let proved = prove(pack, words, lesson, language);
        let played = SIZES.into_iter().flat_map(|(columns, rows)| play(pack, words, lesson, language, columns, rows));
        let typed = play_lines(pack, words, lesson, language);
        for breach in proved.into_iter().chain(played).chain(typed).chain(paper(pack, words, lesson, language)) {
            if !all.contains(&breach) {
                all.push(breach);
            }
        }
    }
    all
}
