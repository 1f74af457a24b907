//! A day on the wall in words: weekday, day, month, year. Must never ask what day it is.

use jiff::{SignedDuration, Timestamp};

use crate::{progress::Stamp, say::Say};

/// The day of a stamp, whether or not its clock can be trusted; `None` for a time that no calendar has.
pub fn day(at: Stamp) -> Option<Say> {
    let moment = Timestamp::from_second(at.seconds).ok()?;
    let there = moment.checked_add(SignedDuration::from_mins(i64::from(at.offset))).ok()?;
    let date = there.to_zoned(jiff::tz::TimeZone::UTC).date();
    let say = Say::ui("date")
        .with("weekday", i64::from(date.weekday().to_monday_one_offset()))
        .with("day", i64::from(date.day()))
        .with("month", i64::from(date.month()))
        .with("year", date.year().to_string());
    Some(say)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_one_on_the_wall() {
        let said = |seconds: i64, offset: i16| day(Stamp { seconds, offset, trusted: false });
        let date = |weekday: i64, day: i64, year: &str| {
            let say = Say::ui("date").with("weekday", weekday).with("day", day).with("month", 11_i64);
            Some(say.with("year", year))
        };
        assert_eq!(said(1_795_305_600, 0), date(7, 22, "2026"));
        assert_eq!(said(1_795_305_600 - 60, 0), date(6, 21, "2026"));
        assert_eq!(said(1_795_305_600 - 60, 60), date(7, 22, "2026"), "an hour east it is already tomorrow");
        assert_eq!(said(i64::MAX, 0), None);
    }
}
