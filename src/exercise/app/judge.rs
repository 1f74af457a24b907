//! Does what a person typed meet what a lesson wants? Generous with capitals, blanks and spellings, never with meaning.
//! Must never say why not: the worlds do, by the name of the box.

use crate::{
    exercise::Task,
    lesson::{
        Want,
        compare::{accepts, holds, same},
        kind::Compare,
    },
};

/// Capitals and the number of blanks do not count, accents do (except for words that are to be held).
pub(super) fn text(task: &Task<'_>, want: &Want, typed: &str) -> bool {
    match want {
        Want::Any => !typed.trim().is_empty(),
        Want::Word(name) => accepts(typed, task.plain(name), Compare::Folded, false),
        Want::Text(text) => same(typed, text, Compare::Folded, false),
        Want::Holds(names) => names.iter().all(|name| holds(typed, task.plain(name))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::app::trial::Trial;

    #[test]
    fn people_write_in_many_ways() {
        let trial = Trial::with_words([
            ("centre", "centre@paso.example"),
            ("day", "jueves|jueves 14"),
            ("hi", "Hola|Buenos días"),
        ]);
        let task = trial.task();
        let table = [
            ("=centre", " Centre@Paso.example ", true),
            ("=centre", "centre@paso", false),
            ("=centre", "centre @paso.example", false),
            ("*", " ", false),
            ("*", "x", true),
            ("=day", "JUEVES  14", true),
            ("~day", "Voy el Jueves.", true),
            ("~day", "Voy los juevesantos", false),
            ("~hi ~day", "buenos dias: voy el jueves", true),
            ("~hi ~day", "voy el jueves", false),
            ("~nothing", "voy", false),
            ("yes", "Yes", true),
        ];
        for (want, typed, met) in table {
            assert_eq!(text(&task, &Want::from(want.to_owned()), typed), met, "{want} {typed}");
        }
    }
}
