//! Whether a wall clock can be believed. A dead battery says 1970, 2000, or some date in the future.
//! Must never put anything in order: that is what visits and sequences are for.

use serde::{Deserialize, Serialize};

/// So many starts of the machine must agree before a clock that stands before the last trusted time is believed again.
const STARTS: u8 = 3;
/// And between two of them so many seconds must have passed: a dead battery begins at the same moment each time.
const APART: i64 = 12 * 60 * 60;

/// What one machine's clock has said so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Clock {
    /// The latest time that was believed, in seconds since 1970.
    pub trusted: Option<i64>,
    /// An earlier time, seen since, and at how many starts: once the date was wrong in the future, this mends it.
    again: Option<(i64, u8, String)>,
}

impl Clock {
    /// Believed? Never before `built`, the date of this program; never backwards, unless three starts agree.
    /// All times in seconds since 1970; `boot` is the identity of this start of the machine.
    pub fn judge(&mut self, now: i64, built: i64, boot: &str) -> bool {
        if now < built {
            return false;
        }
        if self.trusted.is_none_or(|trusted| now >= trusted) || self.agreed(now, boot) {
            self.trusted = Some(now);
            self.again = None;
            return true;
        }
        false
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
            (right(5000), "a"),
            (right(1), "b"),
            (right(1) + 9, "b"),
            (right(8), "c"),
            (right(15), "d"),
            (right(16), "e"),
        ];
        assert_eq!(judged(&times), [true, false, false, false, true, true]);
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
