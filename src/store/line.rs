//! One event as a line of text: how it stands in the log, in exchange files and in sealed ones.
//! Must never lose a part that only a newer Paso understands, nor take a line that is not exactly one event.

use rusqlite::Row;
use serde::{Deserialize, de::IgnoredAny};

use crate::progress::{Event, LearnerId, LogId, Seat, Stamp, What};

/// The same when read; every part may be of a newer kind.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Found {
    seat: Option<Seat>,
    at: Stamp,
    #[serde(flatten)]
    what: Option<What>,
}

/// One event as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub(super) log: String,
    pub(super) seq: u64,
    pub(super) learner: String,
    pub(super) visit: u32,
    pub(super) text: String,
}

impl Line {
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { log: row.get(0)?, seq: row.get(1)?, learner: row.get(2)?, visit: row.get(3)?, text: row.get(4)? })
    }

    /// As it is known here: what is newer than this program becomes `What::Newer`.
    pub fn event(&self) -> Event {
        let found: Found = serde_json::from_str(&self.text).unwrap_or_default();
        Event {
            log: LogId::try_from(self.log.clone()).unwrap_or(LogId(0)),
            seq: self.seq,
            learner: LearnerId::try_from(self.learner.clone()).unwrap_or(LearnerId(0)),
            visit: self.visit,
            seat: found.seat.unwrap_or_default(),
            at: found.at,
            what: found.what.unwrap_or(What::Newer),
        }
    }

    /// As one JSON object on one line, with everything that was written.
    pub fn json(&self) -> String {
        let Self { log, seq, learner, visit, text } = self;
        let rest = text.trim_start().strip_prefix('{').unwrap_or("}");
        let comma = if rest.trim_start().starts_with('}') { "" } else { "," };
        format!(r#"{{"log":"{log}","seq":{seq},"learner":"{learner}","visit":{visit}{comma}{rest}"#)
    }

    /// The line that [`Line::json`] wrote; `None` for anything else. Its keys stand at the beginning, in their order.
    pub fn parse(json: &str) -> Option<Self> {
        let mut rest = json;
        let log = id(&mut rest, "{\"log\":\"")?;
        let seq = number(&mut rest, "\",\"seq\":")?;
        let learner = id(&mut rest, ",\"learner\":\"")?;
        let visit = u32::try_from(number(&mut rest, "\",\"visit\":")?).ok()?;
        let inside = rest.strip_prefix(',').or_else(|| rest.starts_with('}').then_some(rest))?;
        let text = format!("{{{inside}");
        let one_object = serde_json::from_str::<IgnoredAny>(&text).is_ok() && !text.contains(['\n', '\r']);
        let known = seq > 0 && seq < i64::MAX.cast_unsigned();
        (one_object && known).then_some(Self { log, seq, learner, visit, text })
    }

    /// Everything about its learner is to be forgotten.
    pub(super) fn erases(&self) -> bool {
        self.text.contains("\"erased\"") && self.event().what == What::Erased
    }
}

/// 32 hex digits as this program writes them.
fn id(rest: &mut &str, before: &str) -> Option<String> {
    let (id, after) = rest.strip_prefix(before)?.split_at_checked(32)?;
    *rest = after;
    id.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f')).then(|| id.to_owned())
}

fn number(rest: &mut &str, before: &str) -> Option<u64> {
    let text = rest.strip_prefix(before)?;
    let end = text.find(|sign: char| !sign.is_ascii_digit())?;
    let (digits, after) = text.split_at(end);
    *rest = after;
    digits.parse().ok().filter(|_| digits == "0" || !digits.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(text: &str) -> Line {
        Line { log: "0a".repeat(16), seq: 7, learner: "0b".repeat(16), visit: 2, text: text.into() }
    }

    #[test]
    fn a_line_comes_back_as_it_was_with_what_nobody_here_understands() {
        for text in [r#"{"seat":"learner","what":"visit-ended"}"#, "{}", r#"{"what":"sang","song":"la\u001b[31m"}"#] {
            let line = line(text);
            assert_eq!(Line::parse(&line.json()), Some(line.clone()), "{text}");
        }
        assert!(line(r#"{"what":"erased"}"#).erases());
        assert!(!line(r#"{"what":"slip","name":"erased"}"#).erases());
    }

    #[test]
    fn anything_else_is_no_line() {
        let good = line(r#"{"what":"visit-ended"}"#).json();
        for (from, to) in [
            ("\"seq\":7", "\"seq\":0"),
            ("\"seq\":7", "\"seq\":07"),
            ("\"seq\":7", "\"seq\":-7"),
            ("\"seq\":7", "\"seq\":9223372036854775807"),
            ("\"seq\":7", "\"seq\":99999999999999999999"),
            ("0a0a", "0A0A"),
            ("0a0a", "0a"),
            ("\"visit\":2", "\"visit\":4294967296"),
            ("visit-ended\"}", "visit-ended\""),
            ("visit-ended\"}", "visit-ended\"}}"),
            ("visit-ended\"}", "visit-ended\"} {}"),
            ("{\"log", " {\"log"),
        ] {
            assert_eq!(Line::parse(&good.replacen(from, to, 1)), None, "{to}");
        }
        for strange in ["", "{}", "null", "{\"log\":\"", "ñandú ñandú ñandú"] {
            assert_eq!(Line::parse(strange), None);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_fall_over(text in ".*", at in 0_usize..200, sign in any::<char>()) {
            let _ = Line::parse(&text);
            let mut good = line(r#"{"what":"visit-ended"}"#).json();
            let at = (0..=at.min(good.len())).rev().find(|at| good.is_char_boundary(*at)).unwrap_or(0);
            good.insert(at, sign);
            if let Some(line) = Line::parse(&good) {
                let _ = line.event();
                prop_assert_eq!(line.json(), good);
            }
        }
    }
}
