//! How fast this reader reads, learned from pages, so that nobody is hurried. Monotonic time only.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Nobody is offered help before this much quiet (requirement `offer-help`; a centre may set another).
pub const BASE: Duration = Duration::from_mins(1);

/// Milliseconds per word. Before anything is known: 100 words a minute, about half of a practised reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace(u32);

impl Default for Pace {
    fn default() -> Self {
        Self(600)
    }
}

impl Pace {
    const FASTEST: u32 = 150;
    const SLOWEST: u32 = 3000;
    /// A page with fewer words says little about reading.
    const FEWEST_WORDS: u32 = 8;
    /// Who was quiet for so long was elsewhere.
    const LONGEST: Duration = Duration::from_mins(10);

    /// A page of so many words was read and then acted on.
    pub fn learn(&mut self, words: u32, taken: Duration) {
        if words < Self::FEWEST_WORDS || taken > Self::LONGEST {
            return;
        }
        let seen = u32::try_from(taken.as_millis()).unwrap_or(u32::MAX) / words;
        let seen = seen.clamp(Self::FASTEST, Self::SLOWEST);
        // One page in four: a phone call does not change a reader.
        self.0 = (self.0 * 3 + seen) / 4;
    }

    /// How long this reader may be quiet on a page of so many words before help is offered.
    pub fn limit(self, base: Duration, words: u32) -> Duration {
        base.saturating_add(Duration::from_millis(u64::from(self.0) * u64::from(words)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_words_and_slower_reading_give_more_time() {
        let fresh = Pace::default();
        assert_eq!(fresh.limit(BASE, 0), BASE);
        assert_eq!(fresh.limit(BASE, 50), BASE + Duration::from_secs(30));
        let mut slow = fresh;
        for _ in 0..20 {
            slow.learn(40, Duration::from_secs(80));
        }
        assert!(slow.limit(BASE, 50) > BASE + Duration::from_secs(90));
        let mut quick = fresh;
        for _ in 0..20 {
            quick.learn(40, Duration::from_secs(8));
        }
        assert!(quick.limit(BASE, 50) < BASE + Duration::from_secs(15));
    }

    #[test]
    fn short_pages_and_long_pauses_teach_nothing() {
        let mut pace = Pace::default();
        pace.learn(3, Duration::from_secs(50));
        pace.learn(0, Duration::ZERO);
        pace.learn(40, Duration::from_hours(1));
        assert_eq!(pace, Pace::default());
    }

    #[test]
    fn one_strange_page_does_not_change_a_reader() {
        let mut pace = Pace::default();
        pace.learn(10, Duration::from_secs(500));
        assert!(pace.limit(BASE, 10) < BASE + Duration::from_secs(15));
    }
}
