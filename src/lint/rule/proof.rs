//! Every step is played: its solution solves it, nothing less and nothing else does, and its pages fit a screen.

use crate::{
    lint::{book::Book, finding::Found},
    pack::{Pack, Sources, locate},
    rehearse::{Breach, What, play, prove},
    say::Arg,
    words::Words,
};

/// Sizes that every page must fit.
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];

pub fn check(book: &Book, found: &mut Found) {
    let pack = Pack::new(&Sources { lessons: book.roots.clone(), ..Sources::default() });
    let words = Words::new(pack.clone());
    for (source, lesson, of) in book.sound() {
        let mut breaches = prove(&pack, &words, &lesson.id, &of.lang);
        // what cannot be solved cannot be played to its end either
        if breaches.is_empty() {
            let played =
                SIZES.into_iter().flat_map(|(columns, rows)| play(&pack, &words, &lesson.id, &of.lang, columns, rows));
            breaches.extend(played);
        }
        let mut told = Vec::new();
        for breach in breaches {
            let Some((what, args)) = worded(&breach, &of.lang) else { continue };
            let place = breach.step.as_ref().and_then(|step| lesson.position(step));
            let span = place.map_or(0..0, |place| locate(&source.file.text, &format!("step[{place}].id")));
            if !told.contains(&(what, span.clone())) {
                told.push((what, span.clone()));
                found.fail(&source.file, span, what, &args);
            }
        }
    }
}

/// The words of a breach; `None` for what another rule tells.
fn worded(breach: &Breach, lang: &str) -> Option<(&'static str, Vec<(&'static str, Arg)>)> {
    let lang = ("lang", Arg::from(lang));
    Some(match &breach.what {
        What::NotOpened | What::NoWords(_) | What::NoEnd | What::TooWideForPaper => return None,
        What::NotSolved => ("proof-not-solved", vec![lang]),
        What::NoWay(id) | What::NoLine(id) => ("proof-no-way", vec![lang, ("control", id.as_str().into())]),
        What::NotNeeded(n) => ("proof-not-needed", vec![("n", (*n).into())]),
        What::SolvedByMiss(n) => ("proof-by-miss", vec![lang, ("n", (*n).into())]),
        What::SolvedByChance(n) => ("proof-by-chance", vec![("n", (*n).into())]),
        What::DoesNotFit => ("proof-does-not-fit", vec![lang]),
        What::NoFocus => ("proof-no-focus", vec![lang]),
    })
}
