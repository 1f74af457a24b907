//! Which mark a solved step gets, from the help that was given.

use serde::{Deserialize, Serialize};

use super::Mark;
use crate::lesson::kind::Check;

/// The help given on a step since it was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// The highest rung given, 0 none to 4 shown.
    pub rung: u8,
    /// The tutor said a word that leads on.
    pub word: bool,
    /// The tutor acted for the learner.
    pub acted: bool,
}

impl Help {
    /// A rung was given.
    pub fn give(&mut self, rung: u8) {
        self.rung = self.rung.max(rung);
    }

    /// The mark of a step solved with this help.
    pub fn mark(self) -> Mark {
        match self {
            Self { acted: true, .. } => Mark::Together,
            Self { rung: 4.., .. } => Mark::Shown,
            Self { word: true, .. } | Self { rung: 3, .. } => Mark::AfterAWord,
            Self { .. } => Mark::Alone,
        }
    }

    /// After rung 4, and after the tutor acted, the same step comes again, alone, with other data.
    pub fn comes_again(self) -> bool {
        self.mark() >= Mark::Shown
    }
}

/// The two levels that reports derive (DigComp 2.2, levels 2 and 1). Never a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guidance {
    /// 2.2 level 1.
    WithGuidance,
    /// 2.2 level 2.
    Alone,
}

impl Mark {
    /// What reports make of it.
    pub fn guidance(self) -> Guidance {
        if self == Self::Alone { Guidance::Alone } else { Guidance::WithGuidance }
    }
}

/// What `Solved::first_sight` holds: only a pick can be missed at first sight.
pub fn first_sight(check: Check, slips: u32) -> bool {
    check != Check::Pick || slips == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_says_how_much_help_there_was() {
        let table = [
            (0, false, false, Mark::Alone),
            (1, false, false, Mark::Alone),
            (2, false, false, Mark::Alone),
            (3, false, false, Mark::AfterAWord),
            (0, true, false, Mark::AfterAWord),
            (2, true, false, Mark::AfterAWord),
            (4, false, false, Mark::Shown),
            (4, true, false, Mark::Shown),
            (0, false, true, Mark::Together),
            (4, true, true, Mark::Together),
        ];
        for (rung, word, acted, mark) in table {
            assert_eq!(Help { rung, word, acted }.mark(), mark, "rung {rung}, word {word}, acted {acted}");
        }
    }

    #[test]
    fn a_lower_rung_does_not_take_a_higher_one_back() {
        let mut help = Help::default();
        for rung in [1, 2, 3, 1] {
            help.give(rung);
        }
        assert_eq!(help.mark(), Mark::AfterAWord);
    }

    #[test]
    fn what_was_shown_or_done_by_the_tutor_comes_again() {
        let again = |rung, acted| Help { rung, word: false, acted }.comes_again();
        assert!(again(4, false) && again(0, true) && !again(3, false));
    }

    #[test]
    fn only_the_first_mark_is_alone() {
        assert_eq!(Mark::Alone.guidance(), Guidance::Alone);
        for mark in [Mark::AfterAWord, Mark::Shown, Mark::Together] {
            assert_eq!(mark.guidance(), Guidance::WithGuidance);
        }
    }

    #[test]
    fn a_slip_while_doing_is_part_of_doing() {
        assert!(first_sight(Check::Do, 3) && first_sight(Check::Pick, 0) && !first_sight(Check::Pick, 1));
    }
}
