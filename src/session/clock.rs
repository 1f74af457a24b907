//! Times that the session goes by. All on the monotonic clock of the envelope.

use std::time::Duration;

/// A key that is still held from the page before must not press anything here (a held Enter once ran through three pages).
pub const HELD_KEY: Duration = Duration::from_millis(400);

/// A key that repeats because it is held comes again within this time (the slowest consoles: 10 a second).
pub const REPEAT: Duration = Duration::from_millis(150);

/// Reading time between two rungs of help (requirement 6: 3 to 5 s).
pub const BETWEEN_RUNGS: Duration = Duration::from_secs(3);
