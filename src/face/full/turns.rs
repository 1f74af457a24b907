//! Rows that do not fit become turns of the page: whole ones, never a scroll.
//! Must never part a heading from its block or a box from its label.

use super::row::{Edge, Row};

/// Below so many rows, nothing is repeated on a turn.
const SMALL: usize = 6;

/// Rows of one turn; the row that says what comes is still to be added when `more` is true.
#[derive(Debug)]
pub struct Turn {
    /// What to paint, from the top of the body.
    pub rows: Vec<Row>,
    /// Another turn follows.
    pub more: bool,
}

/// `rows` without blank rows above this level of air.
pub fn with_air(rows: &[Row], level: u8) -> Vec<Row> {
    rows.iter().filter(|row| row.air <= level).cloned().collect()
}

/// Cuts `ask` and `body` into turns of at most `room` rows.
/// Air goes first. The ask stands on each turn while it is at most a third of the room.
pub fn cut(ask: &[Row], body: &[Row], panels: &[(Row, Row)], room: usize, air: u8) -> Vec<Turn> {
    let room = room.max(1);
    for level in (0..=air).rev() {
        let mut all = with_air(ask, level);
        if level > 0 && !all.is_empty() && !body.is_empty() && all.last().is_some_and(|row| row.air == 0) {
            all.push(Row::air(1));
        }
        all.extend(with_air(body, level));
        while all.last().is_some_and(|row| row.air > 0) {
            all.pop();
        }
        if all.len() <= room {
            return vec![Turn { rows: all, more: false }];
        }
    }
    let (mut ask, mut body) = (with_air(ask, 0), with_air(body, 0));
    if room < SMALL {
        // Room for a control and the row that turns the page, but not for borders.
        let border = |row: &Row| matches!(row.panel, Some((_, Edge::Top | Edge::Bottom)));
        ask.retain(|row| !border(row));
        body.retain(|row| !border(row));
        let all: Vec<Row> = ask.into_iter().chain(body).collect();
        return pages(&[], &all, &[], room);
    }
    if ask.len() * 3 <= room {
        return pages(&ask, &body, panels, room);
    }
    let all: Vec<Row> = ask.into_iter().chain(body).collect();
    pages(&[], &all, panels, room)
}

fn pages(repeated: &[Row], rows: &[Row], panels: &[(Row, Row)], room: usize) -> Vec<Turn> {
    let mut turns = Vec::new();
    let mut at = 0;
    loop {
        let mut turn: Vec<Row> = repeated.to_vec();
        if let Some((panel, edge)) = rows.get(at).and_then(|row| row.panel)
            && edge != Edge::Top
            && let Some((top, _)) = panels.get(panel)
        {
            turn.push(top.clone());
        }
        let space = room.saturating_sub(turn.len()).max(1);
        if rows.len() - at <= space {
            turn.extend_from_slice(&rows[at..]);
            turns.push(Turn { rows: turn, more: false });
            return turns;
        }
        let end = break_at(rows, at, space.saturating_sub(1).max(1));
        turn.extend_from_slice(&rows[at..end]);
        if let Some(panel) = goes_on(rows, end)
            && let Some((_, bottom)) = panels.get(panel)
            && turn.len() + 1 < room
        {
            turn.push(bottom.clone());
        }
        turns.push(Turn { rows: turn, more: true });
        at = end;
    }
}

/// The panel that is open between the row before `end` and the row at `end`.
fn goes_on(rows: &[Row], end: usize) -> Option<usize> {
    rows.get(end).and_then(|row| row.panel).filter(|(_, edge)| *edge != Edge::Top).map(|(panel, _)| panel)
}

/// The last good place to break after `at` with at most `space` rows before it.
fn break_at(rows: &[Row], at: usize, space: usize) -> usize {
    let most = (at + space).min(rows.len());
    let fits = |end: usize| end - at + usize::from(goes_on(rows, end).is_some()) <= space;
    let whole = |end: usize| !rows[end - 1].keep;
    let least = at + (space / 3).max(1);
    (least..=most)
        .rev()
        .find(|&end| fits(end) && whole(end) && rows[end].start)
        .or_else(|| (at + 1..=most).rev().find(|&end| fits(end) && whole(end)))
        // Better part a heading from its block than a box.
        .or_else(|| (at + 1..=most).rev().find(|&end| rows[end].start))
        // and a box from what stands beside it, but not from its name
        .or_else(|| (at + 1..=most).rev().find(|&end| rows[end].field.is_none()))
        .unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::full::row::Ink;

    fn rows(kinds: &str) -> Vec<Row> {
        let row = |(index, kind)| {
            let mut row = Row::of(0, index_name(index), Ink::Plain);
            row.start = kind != '.';
            row.keep = kind == 'h';
            row
        };
        kinds.chars().enumerate().map(row).collect()
    }

    fn index_name(index: usize) -> String {
        index.to_string()
    }

    fn lengths(turns: &[Turn]) -> Vec<usize> {
        turns.iter().map(|turn| turn.rows.len()).collect()
    }

    #[test]
    fn what_fits_is_one_turn() {
        assert_eq!(lengths(&cut(&[], &rows("ssss"), &[], 4, 0)), [4]);
    }

    #[test]
    fn a_heading_goes_with_its_block() {
        let turns = cut(&[], &rows("s.shs..s"), &[], 5, 0);
        assert_eq!(turns[0].rows.len(), 3, "the heading in row 3 waits for the next turn");
    }

    #[test]
    fn a_short_ask_is_repeated() {
        let turns = cut(&rows("s"), &rows("ssssssss"), &[], 7, 0);
        assert!(turns.len() > 1);
        assert!(turns.iter().all(|turn| turn.rows[0].pieces[0].text == "0"));
    }

    #[test]
    fn every_row_is_on_some_turn() {
        let body = rows("sh.hhhhhhhhhhhhs..s.s.s.s");
        let turns = cut(&[], &body, &[], 4, 0);
        assert_eq!(turns.iter().map(|turn| turn.rows.len()).sum::<usize>(), body.len());
    }
}
