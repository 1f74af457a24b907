//! Numbering visits, and what counts as another day when no clock can be believed.

use serde::{Deserialize, Serialize};

use super::Stamp;

/// Away for more than this many days: the greeting is warm and the warm-up longer and easier.
pub const LONG_ABSENCE_DAYS: i64 = 30;

/// How a visit began.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// When, perhaps.
    pub at: Stamp,
    /// Identity of that start of the machine; empty if unknown.
    pub boot: String,
}

/// Does a visit that begins `now` fall on another day than one that began at `last`?
/// A trusted date may say so, or a person; without trusted dates and without a word, a machine that was started anew.
pub fn another_day(last: &Begun, now: &Begun, said: Option<bool>) -> bool {
    match (last.at.day(), now.at.day(), said) {
        (Some(last), Some(now), _) if last != now => true,
        (_, _, Some(said)) => said,
        (Some(_), Some(_), None) => false,
        (None, _, None) | (_, None, None) => !last.boot.is_empty() && !now.boot.is_empty() && last.boot != now.boot,
    }
}

/// Is it worth asking a person? Only when neither the dates nor the machine tell.
pub fn worth_asking(last: &Begun, now: &Begun) -> bool {
    (last.at.day().is_none() || now.at.day().is_none()) && !another_day(last, now, None)
}

/// A moment as review counts it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct When {
    /// Number of the visit, from 1.
    pub visit: u32,
    /// How many different days there have been, from 1.
    pub day: u32,
    /// The date as a day number, when it can be trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<i64>,
}

/// A learner's visits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visits {
    /// The highest number so far; 0 before the first.
    pub count: u32,
    /// How many different days.
    pub days: u32,
    /// How the latest one began.
    pub latest: Option<Begun>,
    /// The latest trusted day before the latest visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<i64>,
    /// The latest trusted day of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<i64>,
    /// The latest one is still going on, or was cut off.
    pub open: bool,
}

impl Visits {
    /// The number of the next visit: 1 + the highest known.
    pub fn next(&self) -> u32 {
        self.count.saturating_add(1)
    }

    /// A visit begins.
    pub fn begin(&mut self, number: u32, begun: Begun, said: Option<bool>) {
        let other = self.latest.as_ref().is_none_or(|latest| another_day(latest, &begun, said));
        self.days = self.days.saturating_add(u32::from(other));
        self.before = self.last_day;
        self.last_day = begun.at.day().or(self.last_day);
        self.count = self.count.max(number);
        self.latest = Some(begun);
        self.open = true;
    }

    /// Something happened in a visit.
    pub fn saw(&mut self, number: u32, at: Stamp) {
        self.count = self.count.max(number);
        self.last_day = at.day().max(self.last_day);
    }

    /// Now, for review.
    pub fn now(&self, at: Stamp) -> When {
        When { visit: self.count, day: self.days.max(1), date: at.day() }
    }

    /// The moment at which the latest visit began.
    pub fn began(&self) -> When {
        self.now(self.latest.as_ref().map(|latest| latest.at).unwrap_or_default())
    }

    /// Days between the latest visit and what was before it; `None` without trusted dates.
    pub fn away_days(&self) -> Option<i64> {
        Some(self.latest.as_ref()?.at.day()? - self.before?)
    }

    /// Away for more than thirty days.
    pub fn long_absence(&self) -> bool {
        self.away_days().is_some_and(|days| days > LONG_ABSENCE_DAYS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: i64, boot: &str) -> Begun {
        Begun { at: Stamp { seconds: day * 86_400 + 36_000, offset: 0, trusted: true }, boot: boot.into() }
    }

    fn sometime(boot: &str) -> Begun {
        Begun { at: Stamp::default(), boot: boot.into() }
    }

    #[test]
    fn another_day_needs_a_date_a_word_or_a_new_start() {
        let table = [
            ("dates differ", on(1, "a"), on(2, "a"), None, true),
            ("dates differ, whatever is said", on(1, "a"), on(2, "a"), Some(false), true),
            ("same date, new start", on(1, "a"), on(1, "b"), None, false),
            ("same date, a person says so", on(1, "a"), on(1, "a"), Some(true), true),
            ("no dates, same start", sometime("a"), sometime("a"), None, false),
            ("no dates, new start", sometime("a"), sometime("b"), None, true),
            ("no dates, new start, a person says no", sometime("a"), sometime("b"), Some(false), false),
            ("no dates, same start, a person says so", sometime("a"), sometime("a"), Some(true), true),
            ("one date only, new start", on(1, "a"), sometime("b"), None, true),
            ("one date only, same start", sometime("a"), on(9, "a"), None, false),
            ("nothing known", sometime(""), sometime(""), None, false),
            ("start unknown then", sometime(""), sometime("b"), None, false),
        ];
        for (name, last, now, said, expected) in table {
            assert_eq!(another_day(&last, &now, said), expected, "{name}");
        }
    }

    #[test]
    fn a_person_is_asked_only_when_nothing_else_tells() {
        assert!(!worth_asking(&on(1, "a"), &on(1, "a")), "the date tells");
        assert!(!worth_asking(&sometime("a"), &sometime("b")), "the machine tells");
        assert!(worth_asking(&sometime("a"), &sometime("a")));
    }

    #[test]
    fn visits_are_numbered_and_days_counted() {
        let mut visits = Visits::default();
        assert_eq!(visits.next(), 1);
        visits.begin(1, on(10, "a"), None);
        visits.begin(2, on(10, "b"), None);
        visits.begin(3, on(11, "b"), None);
        assert_eq!((visits.next(), visits.days), (4, 2));
    }

    #[test]
    fn a_long_absence_is_more_than_thirty_trusted_days() {
        for (gap, long) in [(30, false), (31, true)] {
            let mut visits = Visits::default();
            visits.begin(1, on(10, "a"), None);
            visits.begin(2, on(10 + gap, "b"), None);
            assert_eq!(visits.long_absence(), long, "{gap} days");
        }
        let mut visits = Visits::default();
        visits.begin(1, on(10, "a"), None);
        visits.begin(2, sometime("b"), None);
        assert!(!visits.long_absence(), "an unknown date is no absence");
    }
}
