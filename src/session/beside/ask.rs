//! What a tutor's seat asks of the world around it, as data that tests compare.
//! Must never hold a key that was pressed.

use super::Who;
use crate::{lesson::LessonId, session::TutorAct};

/// What a tutor's seat wants done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Call a learner; an empty address: in this computer.
    Call {
        /// Where.
        address: String,
        /// The learner's code.
        code: String,
    },
    /// Open the room's door.
    OpenRoom,
    /// Shut it.
    ShutRoom,
    /// Come to a learner in the room, or go on.
    Beside(Who, bool),
    /// Do this, as somebody who saw that revision.
    Act {
        /// For whom.
        who: Who,
        /// Its number.
        number: u32,
        /// What was seen.
        revision: u64,
        /// What.
        act: TutorAct,
    },
    /// Open this lesson, judged by the words of that language.
    Lesson(Who, LessonId, String),
    /// Leave.
    End,
}
