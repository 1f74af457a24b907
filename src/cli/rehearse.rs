//! `paso rehearse`: one line for each lesson, and what stands in a learner's way.

use super::{
    desk::{Desk, Done},
    print::known,
};
use crate::{
    lesson::{Entry, LessonId},
    rehearse::{Breach, What, paper, play, play_lines, prove},
    say::Say,
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
            let told = desk.text(&say(breach));
            desk.line(&format!("     {told}"));
        }
        desk.flush();
        sound &= breaches.is_empty();
        if !desk.is_read() {
            break;
        }
    }
    Ok(sound)
}

/// Where it is, what is so, and what to do.
fn say(breach: &Breach) -> Say {
    let what = match &breach.what {
        What::NotOpened => Say::ui("cli-breach-not-opened"),
        What::NoWay(id) => Say::ui("cli-breach-no-way").with("id", id.as_str()),
        What::NotSolved => Say::ui("cli-breach-not-solved"),
        What::NotNeeded(action) => Say::ui("cli-breach-not-needed").with("action", *action),
        What::SolvedByMiss(answer) => Say::ui("cli-breach-solved-by-miss").with("answer", *answer),
        What::SolvedByChance(runs) => Say::ui("cli-breach-solved-by-chance").with("runs", *runs),
        What::NoWords(ids) => Say::ui("cli-breach-no-words").with("ids", ids.join(", ")),
        What::DoesNotFit => Say::ui("cli-breach-does-not-fit"),
        What::TooWideForPaper => Say::ui("cli-breach-too-wide"),
        What::NoLine(id) => Say::ui("cli-breach-no-line").with("id", id.as_str()),
        What::NoFocus => Say::ui("cli-breach-no-focus"),
        What::NoEnd => Say::ui("cli-breach-no-end"),
    };
    let place = match &breach.step {
        Some(step) => format!("{} › {step}", breach.lesson),
        None => breach.lesson.to_string(),
    };
    let seen = match breach.size {
        Some((columns, rows)) => format!("{}, {columns}×{rows}", breach.language),
        None => breach.language.clone(),
    };
    Say::ui("cli-breach").with("place", place).with("seen", seen).with("what", what)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Words, plain_text};

    #[test]
    fn every_breach_is_told_in_the_language_of_who_asked() {
        let id = || "send".to_owned();
        for what in [
            What::NotOpened,
            What::NoWay(id()),
            What::NotSolved,
            What::NotNeeded(2),
            What::SolvedByMiss(1),
            What::SolvedByChance(9),
            What::NoWords(vec![id()]),
            What::DoesNotFit,
            What::TooWideForPaper,
            What::NoLine(id()),
            What::NoFocus,
            What::NoEnd,
        ] {
            let lesson = LessonId::from("first-email");
            let size = Some((40, 12));
            let breach = Breach { lesson, step: Some("why".into()), language: "es".into(), size, what };
            let [english, spanish] = ["en", "es"].map(|language| {
                let voice = Words::default().voice(language);
                let told = plain_text(&voice.say(&say(&breach)));
                assert_eq!(voice.missing(), [""; 0]);
                assert!(told.starts_with("first-email › why (es, 40×12): "), "{told}");
                told
            });
            assert_ne!(english, spanish);
        }
    }
}
