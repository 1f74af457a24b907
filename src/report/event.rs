//! Events as rows: what the log holds, readable by a person who looks after it.

use jiff::{Timestamp, tz::Offset};
use serde_json::Value;

use super::table::Cell;
use crate::{
    progress::{Event, Seat, Stamp},
    say::Say,
};

/// How wide the columns are at least: the log is too long to be measured first.
pub const EVENT_WIDTHS: [usize; 7] = [8, 17, 5, 7, 13, 22, 0];

/// The heads of the columns.
pub fn event_heads() -> Vec<Say> {
    let heads = ["learner", "when", "visit", "seat", "what", "step", "more"];
    heads.iter().map(|head| Say::ui(format!("cli-head-{head}"))).collect()
}

/// One event.
pub fn event_row(event: &Event) -> Vec<Cell> {
    let mut parts = match serde_json::to_value(&event.what) {
        Ok(Value::Object(parts)) => parts,
        _ => serde_json::Map::new(),
    };
    let mut take = |name: &str| parts.remove(name).as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
    let (what, lesson, step) = (take("what"), take("lesson"), take("step"));
    let place = [lesson, step].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let more: Vec<String> = parts
        .iter()
        .filter(|(_, value)| !matches!(value, Value::Null | Value::Bool(false)))
        .map(|(name, value)| match value {
            // the state of a lesson is long, and half-typed words are nobody's business
            Value::String(_) if name == "state" => "state".to_owned(),
            // what is kept of a PIN is nobody's business either
            Value::String(_) if name == "check" => "check".to_owned(),
            Value::String(text) => format!("{name}={text}"),
            Value::Bool(true) => name.clone(),
            other => format!("{name}={other}"),
        })
        .collect();
    let seat = match event.seat {
        Seat::Learner => "learner",
        Seat::Second => "second",
        Seat::Tutor => "tutor",
    };
    let learner = event.learner.to_string();
    vec![
        learner.get(..8).unwrap_or_default().into(),
        when(event.at).into(),
        Cell::Number(event.visit.into()),
        seat.into(),
        what.into(),
        place.into(),
        more.join(" ").into(),
    ]
}

/// As it was on the wall; `?` where the clock could not be trusted.
fn when(at: Stamp) -> String {
    let Ok(moment) = Timestamp::from_second(at.seconds) else { return "?".into() };
    let offset = Offset::from_seconds(i32::from(at.offset) * 60).unwrap_or(Offset::UTC);
    let sure = if at.trusted { "" } else { "?" };
    format!("{}{sure}", offset.to_datetime(moment).strftime("%Y-%m-%d %H:%M"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{LearnerId, LogId, What};

    #[test]
    fn a_row_says_when_where_and_what_but_not_what_was_half_typed() {
        let at = Stamp { seconds: 86_400, offset: 60, trusted: false };
        let what = What::Place { lesson: Some("first-email".into()), state: "secret".into() };
        let event = Event { log: LogId(1), seq: 2, learner: LearnerId(3), visit: 4, seat: Seat::Learner, at, what };
        let row = event_row(&event);
        assert_eq!(row[1], "1970-01-02 01:00?".into());
        assert_eq!(row[5], "first-email".into());
        assert_eq!(row[6], "state".into());
        assert_eq!(row.len(), event_heads().len());
    }
}
