//! Numbers as people write them in tables: `12,50`, `1 200`, `7 €`. Exact, in hundredths; never a float.

/// Most that a cell may be worth, in hundredths: a hundred million million.
const MOST: i64 = 10_000_000_000_000_000;

/// What a cell is worth in hundredths; nothing when it holds no number.
pub fn read(cell: &str) -> Option<i64> {
    let text: String = cell.chars().filter(|sign| !sign.is_whitespace() && !"€$£%'’".contains(*sign)).collect();
    let (minus, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    let whole = text.chars().all(|sign| sign.is_ascii_digit() || sign == '.' || sign == ',');
    if !whole || !text.starts_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    // the last point or comma parts off the cents, unless three digits follow: then it parts thousands
    let cut = text.rfind(['.', ',']).filter(|at| (2..=3).contains(&(text.len() - at)));
    let (before, after) = cut.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    let before: String = before.chars().filter(char::is_ascii_digit).collect();
    let cents = format!("{after:0<2}").parse::<i64>().ok()?;
    let worth = before.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?;
    (worth <= MOST).then_some(if minus { -worth } else { worth })
}

/// Written with this sign before the cents; without cents when there are none.
pub fn write(hundredths: i64, sign: char) -> String {
    let (whole, cents) = (hundredths / 100, (hundredths % 100).abs());
    let minus = if hundredths < 0 && whole == 0 { "-" } else { "" };
    if cents == 0 { format!("{whole}") } else { format!("{minus}{whole}{sign}{cents:02}") }
}

/// The sign that these cells have before the cents.
pub fn sign<'a>(cells: impl Iterator<Item = &'a str>) -> char {
    let mut signs = cells.filter_map(|cell| cell.rfind(['.', ',']).and_then(|at| cell[at..].chars().next()));
    signs.next().unwrap_or('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let table = [
            ("12", Some(1200)),
            (" 12,5 ", Some(1250)),
            ("12.50 €", Some(1250)),
            ("1.200", Some(120_000)),
            ("1,200.05", Some(120_005)),
            ("1 200,05", Some(120_005)),
            ("-3", Some(-300)),
            ("\u{2212}0,50", Some(-50)),
            ("", None),
            ("ana", None),
            ("12 eggs", None),
            (",5", None),
            ("1.", Some(100)),
            ("99999999999999999999", None),
        ];
        for (cell, worth) in table {
            assert_eq!(read(cell), worth, "{cell}");
        }
        assert_eq!(write(120_005, ','), "1200,05");
        assert_eq!(write(-50, ','), "-0,50");
        assert_eq!(write(1200, ','), "12");
        assert_eq!(sign(["7", "1,50"].into_iter()), ',');
    }
}
