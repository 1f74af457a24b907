//! Boxes whose letters belong to one person: how strong they are, and what of them may be seen or kept elsewhere.
//! Must never let such letters into a log or onto another seat.

use super::{
    State,
    strength::{Strength, behind, strength, veil},
    world::{Change, World},
};
use crate::{
    exercise::Task,
    lesson::site::{BoxKind, Part, PartKind, SiteBox},
};

impl State {
    /// Dots instead of letters.
    pub(super) fn hides(&self, name: &str, one: &SiteBox) -> bool {
        let open = one.shown.as_ref().is_some_and(|flag| self.world.set.contains(flag));
        one.kind.is_secret() && (!open || behind(self.value(name)).is_some())
    }

    /// How strong the new password in this box is; what else was written on the page is easy to guess.
    pub(super) fn strength(&self, task: &Task<'_>, part: &Part) -> Strength {
        self.judged(task, &part.id, self.value(&part.id))
    }

    fn judged(&self, task: &Task<'_>, name: &str, text: &str) -> Strength {
        let page = task.lesson.web.holder(name).map(|(page, _)| page.parts.as_slice()).unwrap_or_default();
        let open = page.iter().filter(|part| matches!(&part.what, PartKind::Box(one) if !one.kind.is_secret()));
        let beside: Vec<&str> = open.map(|part| self.value(&part.id)).collect();
        behind(text).unwrap_or_else(|| strength(text, &beside))
    }

    /// What stands below a new password: the words, and so much of three.
    pub(super) fn meter(&self, task: &Task<'_>, part: &Part, one: &SiteBox) -> (&'static str, u32) {
        let text = self.value(&part.id).trim();
        if text.is_empty() {
            return ("site-strength-none", 0);
        }
        if self.same(one, text) {
            return ("site-strength-same", 1);
        }
        match self.strength(task, part) {
            Strength::Known => ("site-strength-known", 1),
            Strength::Short => ("site-strength-short", 1),
            Strength::Better => ("site-strength-better", 2),
            Strength::Strong => ("site-strength-strong", 3),
        }
    }

    /// Does it hold, or did it hold, letters that nobody else is to know? Those that the lesson itself gave are known.
    pub fn holds_secrets(&self, task: &Task<'_>) -> bool {
        let held = self.world.holds.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let mut texts = held.chain(self.past.changes().filter_map(Change::filled));
        texts.any(|(name, text)| is_secret(task, name) && !text.is_empty() && !task.plain.knows(text.trim()))
    }

    /// The same for another seat: of such letters only how many there are, and how strong.
    #[must_use]
    pub fn veiled(&self, task: &Task<'_>) -> Self {
        let mut state = self.clone();
        let veiled = |name: &str, text: &mut String| {
            if is_secret(task, name) {
                *text = veil(text, self.judged(task, name, text));
            }
        };
        let world = |world: &mut World| world.holds.iter_mut().for_each(|(name, text)| veiled(name, text));
        world(&mut state.world);
        state.past.each(world, |change| {
            if let Change::Fill(name, text) = change {
                veiled(name, text);
            }
        });
        state
    }
}

fn is_secret(task: &Task<'_>, name: &str) -> bool {
    let part = task.lesson.web.holder(name).map(|(_, part)| &part.what);
    matches!(part, Some(PartKind::Box(SiteBox { kind: BoxKind::Secret | BoxKind::NewPassword, .. })))
}
