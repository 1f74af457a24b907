//! From a path in the structure to a place in the text.
//! Must never fail: an unknown path gives the nearest place that is known.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// Where `path` stands, in bytes. `step[3].choose.right[0]`: keys parted by dots, list places in brackets from 0.
/// For a table written with a `[header]`, its `id` if it has one. Unknown parts are left away from the end.
pub fn locate(text: &str, path: &str) -> Range<usize> {
    let (table, _) = DeTable::parse_recoverable(text);
    let root = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
    let mut place = &root;
    let mut span = 0..text.find('\n').unwrap_or(text.len());
    for part in parts(path) {
        let next = match (part, place.get_ref()) {
            (Part::Key(key), DeValue::Table(table)) => table.iter().find(|(known, _)| known.get_ref() == key),
            (Part::Place(n), DeValue::Array(items)) => {
                let Some(item) = items.get(n) else { break };
                span = item.span();
                place = item;
                continue;
            }
            _ => None,
        };
        let Some((key, value)) = next else { break };
        span = if matches!(value.get_ref(), DeValue::Table(_) | DeValue::Array(_)) { key.span() } else { value.span() };
        place = value;
    }
    if let DeValue::Table(table) = place.get_ref()
        && !std::ptr::eq(place, &raw const root)
        && let Some((_, id)) = table.iter().find(|(key, _)| key.get_ref() == "id")
    {
        span = id.span();
    }
    within(text, span)
}

/// The span cut to the text and to letter boundaries.
pub fn within(text: &str, span: Range<usize>) -> Range<usize> {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = floor(span.start);
    start..floor(span.end).max(start)
}

enum Part<'a> {
    Key(&'a str),
    Place(usize),
}

fn parts(path: &str) -> impl Iterator<Item = Part<'_>> {
    path.split(['.', '[']).filter(|part| !part.is_empty()).map(|part| {
        let place = part.strip_suffix(']').and_then(|digits| digits.parse().ok());
        place.map_or(Part::Key(part), Part::Place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "minutes = 15\n[[step]]\nid = \"one\"\nread = {}\n[[step]]\nid = \"two\"\nchoose = { options = [\"a\"], right = [\"b\"] }\n[step.mail]\ngoal = []\n";

    #[test]
    fn a_path_is_found_in_the_text() {
        let at = |path: &str| &TEXT[locate(TEXT, path)];
        assert_eq!(at("minutes"), "15");
        assert_eq!(at("step[1].choose.right[0]"), "\"b\"");
        assert_eq!(at("step[1].choose"), "choose");
        assert_eq!(at("step[1].mail.goal"), "goal");
    }

    #[test]
    fn a_step_is_shown_by_its_name() {
        assert_eq!(&TEXT[locate(TEXT, "step[0]")], "\"one\"");
    }

    #[test]
    fn an_unknown_path_gives_the_nearest_place() {
        assert_eq!(&TEXT[locate(TEXT, "step[1].choose.wrong[7].x")], "choose");
        assert_eq!(&TEXT[locate(TEXT, "nothing")], "minutes = 15");
        assert_eq!(locate("", "a.b"), 0..0);
        assert_eq!(locate("ñ = [[[", "step[0]"), 0..8);
    }
}
