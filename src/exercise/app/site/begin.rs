//! Where the focus begins on a page: in a box that is to be written in once more, on the first result, on what took the
//! place of what was pressed, else on the first thing that can be done. Must never move a focus that stands well.

use super::{ANSWER, Note, Spot, State, search::HANDFUL};
use crate::{
    exercise::Task,
    lesson::site::{Part, PartKind},
    page::Block,
    say::Id,
};

impl State {
    /// Among what is above, on, and below the page that is shown.
    pub(super) fn begins(&self, task: &Task<'_>, above: &[Block], shown: &[Block], below: &[Block]) -> Option<Id> {
        let way_back = !self.here().back.is_empty() && self.over.is_none();
        self.box_again(task)
            .or_else(|| self.first_result())
            .or_else(|| self.instead(task))
            .or_else(|| first_stop(shown))
            .or_else(|| way_back.then(|| "back".into()))
            .or_else(|| first_stop(below))
            .or_else(|| first_stop(above))
    }

    /// The box that was looked at and is to be written in once more.
    fn box_again(&self, task: &Task<'_>) -> Option<Id> {
        let Some(Note::Marks(marks)) = &self.note else {
            return matches!(self.note, Some(Note::Answer)).then(|| ANSWER.into());
        };
        let (name, _) = marks.first()?;
        match task.lesson.web.holder(name).map(|(_, part)| &part.what) {
            Some(PartKind::Choice { of, .. }) => of.first().map(|option| format!("{name}-{option}").into()),
            _ => Some(name.clone().into()),
        }
    }

    /// Where there are results, the first of them is looked at.
    fn first_result(&self) -> Option<Id> {
        let Spot::Results { turn, found, .. } = &self.here().at else { return None };
        let turns = found.len().div_ceil(HANDFUL).max(1);
        found.get(turn % turns * HANDFUL).filter(|_| self.over.is_none()).map(|page| page.clone().into())
    }

    /// What stands where the part that was pressed last stood: "On" gave way to "Off".
    fn instead(&self, task: &Task<'_>) -> Option<Id> {
        let pressed = self.pressed.as_ref()?;
        let (_, page) = self.page(task)?;
        let at = page.parts.iter().position(|part| part.id == *pressed)?;
        let there = |part: &&Part| matches!(part.what, PartKind::Button { .. }) && self.part(task, &part.id).is_some();
        let pair = |part: &&Part| {
            let was = &page.parts[at];
            part.when.is_some() && part.when == was.unless || part.unless.is_some() && part.unless == was.when
        };
        page.parts.iter().filter(there).find(pair).map(|part| part.id.clone().into())
    }
}

fn first_stop(blocks: &[Block]) -> Option<Id> {
    blocks.iter().find_map(|block| match block {
        Block::One(control) => Some(control.id.clone()),
        Block::Row(controls) => controls.first().map(|control| control.id.clone()),
        Block::Table { rows, .. } => rows.iter().find_map(|row| row.id.clone()),
        Block::Panel { body, .. } => first_stop(body),
        _ => None,
    })
}
