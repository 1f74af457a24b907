//! A filter for hands that tremble: the same key again too soon does not count.
//! Must be off while typing is practised.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use crate::page::Key;

/// The filter's setting, shared with the thread that reads keys. 0 is off; offered are 150, 300 and 500 ms.
#[derive(Clone, Debug, Default)]
pub struct Bounce(Arc<AtomicU16>);

impl Bounce {
    /// Milliseconds within which the same key does not count again; 0 turns the filter off.
    pub fn set(&self, milliseconds: u16) {
        self.0.store(milliseconds, Ordering::Relaxed);
    }

    fn gap(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::Relaxed).into())
    }
}

/// Remembers the key that counted last.
#[derive(Debug, Default)]
pub(super) struct Filter {
    last: Option<(Key, Instant)>,
}

impl Filter {
    /// Does this press count?
    pub(super) fn passes(&mut self, key: Key, now: Instant, bounce: &Bounce) -> bool {
        let again = |(last, at): (Key, Instant)| last == key && now.saturating_duration_since(at) < bounce.gap();
        if self.last.is_some_and(again) {
            return false;
        }
        self.last = Some((key, now));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_too_soon_counts_once() {
        let (bounce, mut filter, start) = (Bounce::default(), Filter::default(), Instant::now());
        bounce.set(300);
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        assert!(filter.passes(Key::Enter, at(0), &bounce));
        assert!(!filter.passes(Key::Enter, at(299), &bounce));
        assert!(filter.passes(Key::Down, at(299), &bounce));
        assert!(filter.passes(Key::Enter, at(300), &bounce));
        bounce.set(0);
        assert!(filter.passes(Key::Enter, at(300), &bounce));
    }
}
