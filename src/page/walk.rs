//! The order in which keys reach the stops of a page, turn by turn.
//! Must never know what a stop does.

use super::{Geometry, MORE, Page, Stop};
use crate::say::Id;

/// All stops in walking order; on every turn but the last, [`MORE`] stands at the end.
pub(super) struct Walk<'a> {
    /// The turn and the ids that stand side by side.
    pub stops: Vec<(usize, Vec<&'a str>)>,
    /// How many turns; at least 1.
    pub turns: usize,
    /// The geometry spoke of another page: everything counts as one turn until the face has shown this one.
    pub stale: bool,
    lines: &'a [Id],
}

impl<'a> Walk<'a> {
    pub fn new(page: &'a Page, geometry: &'a Geometry) -> Self {
        let lines = geometry.lines.as_slice();
        let ids: Vec<Vec<&str>> = page.stops().into_iter().map(|row| row.iter().map(Stop::id).collect()).collect();
        let turns = if page.drawer.is_some() { &[][..] } else { &geometry.turns[..] };
        let turn_of = |id: &str| turns.iter().position(|turn| turn.iter().any(|known| known == id));
        let told = turns.iter().flatten().filter(|id| *id != MORE).count();
        let stale = !turns.is_empty()
            && (told != ids.iter().flatten().count() || ids.iter().flatten().any(|id| turn_of(id).is_none()));
        if stale || turns.len() < 2 {
            return Self { stops: ids.into_iter().map(|row| (0, row)).collect(), turns: 1, stale, lines };
        }
        let mut stops: Vec<(usize, Vec<&str>)> =
            ids.into_iter().map(|row| (row.first().and_then(|id| turn_of(id)).unwrap_or(0), row)).collect();
        stops.extend((0..turns.len() - 1).map(|turn| (turn, vec![MORE])));
        // Stable: MORE comes after the stops of its turn.
        stops.sort_by_key(|(turn, _)| *turn);
        Self { stops, turns: turns.len(), stale, lines }
    }

    /// The number of the stop and the place inside it.
    pub fn find(&self, id: &str, turn: usize) -> Option<(usize, usize)> {
        self.stops.iter().enumerate().find_map(|(at, (on_turn, ids))| {
            let inside = ids.iter().position(|known| *known == id)?;
            (id != MORE || *on_turn == turn).then_some((at, inside))
        })
    }

    /// Where the next line of the same row begins, or the one before; before [`usize::MAX`] the last.
    pub fn line(&self, stop: usize, inside: usize, on: bool) -> Option<usize> {
        let (_, ids) = self.stops.get(stop)?;
        let begins = |at: &usize| *at == 0 || self.lines.iter().any(|known| known == ids[*at]);
        let mut lines = (0..ids.len()).filter(begins);
        if on {
            return lines.find(|at| *at > inside);
        }
        lines.rev().filter(|at| *at <= inside).nth(usize::from(inside < usize::MAX))
    }

    /// The first stop of a turn.
    pub fn first(&self, turn: usize) -> Option<usize> {
        self.stops.iter().position(|(on_turn, _)| *on_turn == turn)
    }
}
