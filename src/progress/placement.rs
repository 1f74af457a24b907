//! Where to begin: a few small things to do, at most two steps harder each time, an easy one after each miss, and a
//! success at the end. A pure state machine; advice, never a lock.
//! Must never judge: what comes out is a lesson to start with, never a level, a mark or a number.

use std::{cmp::Reverse, time::Duration};

use crate::lesson::LessonId;

/// At most so many tasks (requirement `gentle-placement`).
pub const MOST_TASKS: usize = 6;
/// After so much time nothing harder begins, so that all of it ends within eight minutes.
pub const LAST_HARDER: Duration = Duration::from_mins(6);
/// It stops after so many misses.
const MISSES: usize = 2;
/// No task stands higher above what is known, in steps from a lesson to one that builds on it (`adaptive-placement`).
const REACH: u16 = 2;

/// A lesson on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Which.
    pub lesson: LessonId,
    /// What it builds on: earlier places on the way. Others count for nothing.
    pub requires: Vec<usize>,
    /// A doing-step may show it. If none does it is about Paso itself: no step up for anyone.
    pub task: bool,
    /// It was seen already that this can be done: without it nobody gets here.
    pub seen: bool,
}

/// What was tried so far, and what is to be tried now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    way: Vec<Milestone>,
    /// The place on the way, and whether it was done alone.
    tries: Vec<(usize, bool)>,
    on: Option<usize>,
    last: bool,
}

impl Placement {
    /// Begins. The way holds each lesson after those that it builds on.
    pub fn new(way: Vec<Milestone>) -> Self {
        let mut placement = Self { way, tries: Vec::new(), on: None, last: false };
        placement.choose(Duration::ZERO);
        placement
    }

    /// What is to be tried now; `None` at the end.
    pub fn task(&self) -> Option<&LessonId> {
        Some(&self.way[self.on?].lesson)
    }

    /// This one is there for the success at the end: with any help, and nobody passes it over.
    pub fn is_last(&self) -> bool {
        self.last
    }

    /// Something was tried already.
    pub fn begun(&self) -> bool {
        !self.tries.is_empty()
    }

    /// The present task was done alone, or not; `spent` since the beginning.
    pub fn answer(&mut self, alone: bool, spent: Duration) {
        let Some(on) = self.on.take() else { return };
        if !self.last {
            self.tries.push((on, alone));
            self.choose(spent);
        }
    }

    /// The present task cannot be given here: another one instead. Never counts against anyone.
    pub fn pass_over(&mut self, spent: Duration) {
        if let Some(on) = self.on {
            self.way[on].task = false;
            self.choose(spent);
        }
    }

    /// The first lesson on the way that is not met.
    pub fn start(&self) -> Option<&LessonId> {
        let met = self.met();
        self.way.iter().zip(met).find(|(_, met)| !met).map(|(milestone, _)| &milestone.lesson)
    }

    /// The lessons that need not be taken: done, or built on by what was done.
    pub fn lessons_met(&self) -> Vec<LessonId> {
        let met = self.way.iter().zip(self.met()).filter(|(_, met)| *met);
        met.map(|(milestone, _)| milestone.lesson.clone()).collect()
    }

    fn choose(&mut self, spent: Duration) {
        let misses = self.tries.iter().filter(|(_, alone)| !alone).count();
        let missed = self.tries.last().is_some_and(|(_, alone)| !alone);
        let ends = spent >= LAST_HARDER || self.tries.len() + 1 >= MOST_TASKS;
        self.last = missed && (ends || misses >= MISSES);
        self.on = match (missed, self.last) {
            (true, true) => self.surest(),
            (true, false) => self.easy(),
            (false, _) if ends => None,
            (false, _) => self.harder(),
        };
    }

    /// How the last try at this lesson went.
    fn tried(&self, at: usize) -> Option<bool> {
        self.tries.iter().rev().find(|(place, _)| *place == at).map(|(_, alone)| *alone)
    }

    fn requires(&self, at: usize) -> impl Iterator<Item = usize> {
        self.way[at].requires.iter().copied().filter(move |before| *before < at)
    }

    /// Done, seen, or built on by what was done or seen. A miss of one's own says more than what follows from others.
    fn met(&self) -> Vec<bool> {
        let sure = self.tries.is_empty() || self.tries.iter().any(|(_, alone)| *alone);
        let known = |at: usize| self.tried(at) == Some(true) || (sure && self.way[at].seen);
        let mut met: Vec<bool> = (0..self.way.len()).map(known).collect();
        for at in (0..self.way.len()).rev().filter(|at| self.tried(*at) != Some(false)) {
            if met[at] {
                self.requires(at).for_each(|before| met[before] = true);
            }
        }
        (0..met.len()).for_each(|at| met[at] &= self.tried(at) != Some(false));
        met
    }

    /// How many steps each lesson stands above what is met; `None` where something was missed below it.
    fn above(&self) -> Vec<Option<u16>> {
        let met = self.met();
        let mut above: Vec<Option<u16>> = Vec::with_capacity(met.len());
        for (at, met) in met.into_iter().enumerate() {
            let below = self.requires(at).try_fold(0, |most, before| above[before].map(|steps| most.max(steps)));
            let open = self.tried(at) != Some(false);
            let step = u16::from(self.way[at].task);
            above.push(if met { Some(0) } else { below.filter(|_| open).map(|steps: u16| steps.saturating_add(step)) });
        }
        above
    }

    /// The way to the lessons with a task, the smallest key first; easy families stand first on the way.
    fn pick<K: Ord>(&self, key: impl Fn(usize) -> Option<K>) -> Option<usize> {
        let given = (0..self.way.len()).filter(|at| self.way[*at].task);
        given.filter_map(|at| Some((key(at)?, at))).min().map(|(_, at)| at)
    }

    /// At first the nearest, then the highest within reach. Where nothing is left that would tell more, what was missed
    /// may be tried once more.
    fn harder(&self) -> Option<usize> {
        let above = self.above();
        let within = |at: usize| above[at].filter(|steps| (1..=REACH).contains(steps));
        let first = self.tries.is_empty();
        let found = self.pick(|at| within(at).map(|steps| if first { steps } else { REACH - steps }));
        let once = |at: usize| self.tries.iter().filter(|(place, _)| *place == at).count() == 1;
        found.or_else(|| self.pick(|at| (self.tried(at) == Some(false) && once(at)).then_some(())))
    }

    /// What should go well and was not asked yet; else what went well; else the lowest of all.
    fn easy(&self) -> Option<usize> {
        let above = self.above();
        let key = |at: usize| match (above[at]?, self.tried(at)) {
            (0, None) => Some((0, Reverse(at))),
            (0, Some(_)) => Some((1, Reverse(usize::MAX - at))),
            (steps @ 1..=REACH, None) => Some((1 + steps, Reverse(usize::MAX - at))),
            _ => None,
        };
        self.pick(key).or_else(|| self.surest())
    }

    /// What went well already; else what should; else the lowest that was not missed; else the lowest.
    fn surest(&self) -> Option<usize> {
        let above = self.above();
        self.pick(|at| {
            Some(match (self.tried(at), above[at]) {
                (Some(true), _) => 0,
                (None, Some(0)) => 1,
                (None, Some(1..=REACH)) => 2,
                (Some(false), _) => 3,
                (None, _) => return None,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a` to `j`, each on the one before; `x` beside them on `c`, with `y` on it; the first two without a task.
    fn way() -> Vec<Milestone> {
        let line = "abcdefghij".char_indices().map(|(at, name)| (name, at.checked_sub(1)));
        let all = line.chain([('x', Some(2)), ('y', Some(10))]);
        let one = |(name, before): (char, Option<usize>)| Milestone {
            lesson: name.to_string().into(),
            requires: before.into_iter().collect(),
            task: name > 'b',
            seen: name == 'a',
        };
        all.map(one).collect()
    }

    /// Tries what comes, done alone or not as the answers say; lessons by name, the last kind in capitals.
    fn tries(placement: &mut Placement, answers: &[bool], each: Duration) -> String {
        let mut told = String::new();
        let mut answers = answers.iter();
        for turn in 1.. {
            let Some(lesson) = placement.task() else { break };
            told += &if placement.is_last() { lesson.as_str().to_uppercase() } else { lesson.to_string() };
            let alone = placement.is_last() || *answers.next().unwrap();
            placement.answer(alone, each * turn);
        }
        assert_eq!(answers.next(), None, "it ended too soon");
        told
    }

    #[test]
    fn what_comes_after_each_answer_and_where_it_leads() {
        let (y, n) = (true, false);
        let table: [(&str, &[bool], &str, &str); 8] = [
            ("all goes well", &[y, y, y, y, y], "cegiy", "j"),
            ("nothing goes well", &[n, n], "ccC", "a"),
            ("not at once", &[n, y, y, y, y], "ccegi", "j"),
            ("an easy one after a miss, then something else", &[y, n, y, y, y], "cecyd", "e"),
            ("once more what was missed", &[y, y, n, y, y], "cegdy", "f"),
            ("two misses one after the other", &[y, y, n, n], "cegdC", "d"),
            ("two misses with a success between", &[y, n, y, n], "cecyC", "d"),
            ("a miss at the end", &[y, y, y, y, n], "cegiyC", "j"),
        ];
        for (name, answers, told, start) in table {
            let mut placement = Placement::new(way());
            assert_eq!(tries(&mut placement, answers, Duration::ZERO), told, "{name}");
            assert_eq!(placement.start().map(LessonId::as_str), Some(start), "{name}");
        }
    }

    #[test]
    fn nothing_harder_begins_after_six_minutes() {
        let minute = Duration::from_mins(1);
        assert_eq!(tries(&mut Placement::new(way()), &[true, true], 3 * minute), "ce");
        assert_eq!(tries(&mut Placement::new(way()), &[true, false], 3 * minute), "ceC", "but it ends well");
    }

    #[test]
    fn a_task_that_cannot_be_given_is_no_miss() {
        let mut placement = Placement::new(way());
        placement.pass_over(Duration::ZERO);
        assert_eq!(placement.task().map(LessonId::as_str), Some("d"), "no more than it can reach");
        for _ in 0..99 {
            placement.pass_over(Duration::ZERO);
        }
        assert_eq!((placement.task(), placement.begun()), (None, false));
        assert_eq!(Placement::new(Vec::new()).start(), None);
    }

    #[test]
    fn what_is_built_on_is_met_and_a_miss_of_its_own_says_more() {
        let mut placement = Placement::new(way());
        tries(&mut placement, &[true, true, false, true, true], Duration::ZERO);
        let met: String = placement.lessons_met().iter().map(LessonId::as_str).collect();
        assert_eq!(met, "abcdexy");
    }

    #[test]
    fn circles_and_places_that_are_not_there_do_no_harm() {
        let mut way = way();
        way[3].requires = vec![9, 3, 77];
        let mut placement = Placement::new(way);
        tries(&mut placement, &[true; 5], Duration::ZERO);
        assert!(placement.start().is_some());
    }
}
