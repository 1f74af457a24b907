//! Whether a wall clock can be believed. A dead battery says 1970, 2000, or some date in the future.
//! Must never put anything in order: that is what visits and sequences are for.

use serde::{Deserialize, Serialize};

/// So many starts of the machine must agree before an unlikely time is believed.
const STARTS: u8 = 3;
/// And between two of them so many seconds must have passed: a dead battery begins at the same moment each time.
const APART: i64 = 12 * 60 * 60;

/// Forward by more than so many seconds since the last time that was believed: a machine that rested in a cupboard, or a
/// wrong date. A person can tell.
const LEAP: i64 = 366 * 24 * 60 * 60;
/// The same, counted from the build, where nothing was ever believed.
const FIRST_LEAP: i64 = 5 * LEAP;

/// What one machine's clock has said so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Clock {
    /// The latest time that was believed, in seconds since 1970.
    pub trusted: Option<i64>,
    /// The latest that a person confirmed: no time before it is ever believed without a person's word.
    confirmed: Option<i64>,
    /// At which start of the machine that was.
    boot: String,
    /// A person said at this start that the date is wrong.
    refused: Option<String>,
    /// An unlikely time, seen since, and at how many starts: once the date was wrong in the future, this mends it.
    again: Option<(i64, u8, String)>,
}

impl Clock {
    /// Believed? Never before `built`, the date of this program, nor before the last date that a person confirmed; nor
    /// backwards, forward by years, or standing still over a start of the machine, unless three starts agree.
    /// All times in seconds since 1970; `boot` is the identity of this start of the machine.
    pub fn judge(&mut self, now: i64, built: i64, boot: &str) -> bool {
        let refused = self.refused.as_deref() == Some(boot);
        if refused || now < built || self.confirmed.is_some_and(|confirmed| now < confirmed) {
            return false;
        }
        let likely = match self.trusted {
            None => now.saturating_sub(built) <= FIRST_LEAP,
            Some(trusted) => {
                let stands = now == trusted && self.boot != boot;
                now >= trusted && now.saturating_sub(trusted) <= LEAP && !stands
            }
        };
        if likely || self.agreed(now, boot) {
            self.believe(now, boot);
            return true;
        }
        false
    }

    /// A person says that this is today: whatever was believed before does not matter any more.
    pub fn confirm(&mut self, now: i64, boot: &str) {
        self.believe(now, boot);
        self.confirmed = Some(now);
        self.refused = None;
    }

    /// A person says that it is not: the clock counts for nothing until the machine starts anew.
    pub fn refuse(&mut self, boot: &str) {
        self.refused = Some(boot.to_owned());
    }

    fn believe(&mut self, now: i64, boot: &str) {
        self.trusted = Some(now);
        if self.boot != boot {
            boot.clone_into(&mut self.boot);
        }
        self.again = None;
    }

    fn agreed(&mut self, now: i64, boot: &str) -> bool {
        match &mut self.again {
            Some((_, _, at)) if at == boot => false,
            Some((then, starts, at)) if now >= then.saturating_add(APART) => {
                (*then, *starts) = (now, starts.saturating_add(1));
                boot.clone_into(at);
                *starts >= STARTS
            }
            again => {
                *again = Some((now, 1, boot.to_owned()));
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: i64 = 1_000_000_000;
    const DAY: i64 = 86_400;

    fn judged(times: &[(i64, &str)]) -> Vec<bool> {
        let mut clock = Clock::default();
        times.iter().map(|(now, boot)| clock.judge(*now, BUILT, boot)).collect()
    }

    #[test]
    fn a_clock_is_believed_after_the_build_date_and_never_backwards() {
        assert_eq!(judged(&[(0, "a"), (BUILT - 1, "a"), (BUILT, "a"), (BUILT + 5, "a")]), [false, false, true, true]);
        assert_eq!(judged(&[(BUILT + 5, "a"), (BUILT + 4, "a"), (BUILT + 6, "a")]), [true, false, true]);
    }

    #[test]
    fn once_in_the_future_and_then_right_again_is_mended_by_three_starts() {
        let right = |day| BUILT + day * DAY;
        let times = [
            (right(1500), "a"),
            (right(1), "b"),
            (right(1) + 9, "b"),
            (right(8), "c"),
            (right(15), "d"),
            (right(16), "e"),
        ];
        assert_eq!(judged(&times), [true, false, false, false, true, true]);
    }

    #[test]
    fn years_forward_are_not_believed_before_three_starts_agree_or_a_person_says_so() {
        let year = 365 * DAY;
        assert_eq!(judged(&[(BUILT + 10 * year, "a")]), [false]);
        let times = [(BUILT + DAY, "a"), (BUILT + 10 * year, "b"), (BUILT + 2 * DAY, "c"), (BUILT + 200 * DAY, "d")];
        assert_eq!(judged(&times), [true, false, true, true]);
        let mut clock = Clock::default();
        assert!(!clock.judge(BUILT + 10 * year, BUILT, "a"));
        clock.confirm(BUILT + 10 * year, "a");
        assert!(clock.judge(BUILT + 10 * year + 5, BUILT, "b"));
        assert!(!clock.judge(BUILT + 10 * year - 1, BUILT, "c"), "nor ever before what a person said");
        let later: Vec<_> = (1..6).map(|day| clock.judge(BUILT + day * DAY, BUILT, &format!("d{day}"))).collect();
        assert_eq!(later, [false; 5], "however many starts agree");
        clock.confirm(BUILT + 7 * DAY, "e");
        assert!(clock.judge(BUILT + 8 * DAY, BUILT, "f"), "but a person may have been wrong too");
    }

    #[test]
    fn a_clock_that_stands_still_over_a_start_is_not_believed() {
        assert_eq!(judged(&[(BUILT, "a"), (BUILT, "a"), (BUILT, "b"), (BUILT, "c")]), [true, true, false, false]);
    }

    #[test]
    fn a_date_that_a_person_refused_counts_for_nothing_until_the_next_start() {
        let mut clock = Clock::default();
        assert!(clock.judge(BUILT, BUILT, "a"));
        clock.refuse("a");
        assert!(!clock.judge(BUILT + 5, BUILT, "a"));
        assert!(clock.judge(BUILT + 9, BUILT, "b"));
        clock.refuse("b");
        clock.confirm(BUILT + 10, "b");
        assert!(clock.judge(BUILT + 11, BUILT, "b"), "nor longer than until somebody sets it right");
    }

    #[test]
    fn a_dead_battery_after_the_build_date_is_not_believed_again() {
        let start = BUILT + 300 * DAY;
        let times: Vec<_> = ["a", "b", "c", "d", "e"].iter().map(|boot| (start, *boot)).collect();
        let mut clock = Clock::default();
        clock.judge(start + DAY, BUILT, "first");
        assert!(times.iter().all(|(now, boot)| !clock.judge(*now, BUILT, boot)));
    }
}
