//! What was done in a world, in order, so that the last thing can be undone by doing all others again from the start.
//! Kept as changes rather than as worlds: a learner's place is written to the log at every change and must stay small.

use serde::{Deserialize, Serialize};

/// A world that changes.
pub trait World: Clone + PartialEq {
    /// Something done to it.
    type Change;

    /// Does it. What does not fit changes nothing.
    fn act(&mut self, change: &Self::Change);

    /// Is this the same box written on? Then it is one thing to undo, not one per letter.
    fn goes_on(earlier: &Self::Change, later: &Self::Change) -> bool;
}

/// A start, and changes since, each with the place where it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past<W, P, C> {
    start: W,
    done: Vec<(P, C)>,
}

impl<P: PartialEq, C, W: World<Change = C>> Past<W, P, C> {
    /// Nothing done yet.
    pub fn new(start: W) -> Self {
        Self { start, done: Vec::new() }
    }

    /// Does it to the world and remembers it, unless it changed nothing.
    pub fn act(&mut self, world: &mut W, place: P, change: C) {
        world.act(&change);
        match self.done.last_mut() {
            Some((at, last)) if *at == place && W::goes_on(last, &change) => *last = change,
            _ => self.done.push((place, change)),
        }
        if self.before_last() == *world {
            self.done.pop();
        }
    }

    /// Takes the last change back: the world before it, and where it was made.
    pub fn undo(&mut self) -> Option<(W, P)> {
        let world = self.before_last();
        self.done.pop().map(|(place, _)| (world, place))
    }

    /// Nothing to undo.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }

    /// The changes, the first one first.
    pub fn changes(&self) -> impl Iterator<Item = &C> {
        self.done.iter().map(|(_, change)| change)
    }

    /// Does something to the start and to each change: for a copy that says less.
    pub fn each(&mut self, mut start: impl FnMut(&mut W), mut change: impl FnMut(&mut C)) {
        start(&mut self.start);
        self.done.iter_mut().for_each(|(_, one)| change(one));
    }

    fn before_last(&self) -> W {
        let mut world = self.start.clone();
        self.done.iter().rev().skip(1).rev().for_each(|(_, change)| world.act(change));
        world
    }
}

#[cfg(test)]
impl<W, P, C> Past<W, P, C> {
    /// The world at the start.
    pub fn start(&self) -> &W {
        &self.start
    }
}
