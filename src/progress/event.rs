//! What happened: one line of the log. Append-only; keyed by (log id, sequence).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    lesson::{LessonId, Stage, StepId, UnitId, VariantId},
    secret::Guard,
};

/// A log: minted at creation, and again after a restore or on a cloned machine. 128 random bits, 32 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LogId(pub u128);

/// A learner on any machine. 128 random bits: two machines never mint the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LearnerId(pub u128);

macro_rules! hex {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:032x}", self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:032x}", self.0)
            }
        }
        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }
        impl TryFrom<String> for $name {
            type Error = std::num::ParseIntError;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                u128::from_str_radix(&text, 16).map(Self)
            }
        }
    };
}
hex!(LogId);
hex!(LearnerId);

/// Who caused it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// The learner.
    #[default]
    Learner,
    /// The second learner at the same computer.
    Second,
    /// The tutor.
    Tutor,
}

/// Wall time, for what it is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// Seconds since 1970 as the machine said.
    pub seconds: i64,
    /// Minutes east of Greenwich that the machine showed then: "another day" is a day on the wall.
    #[serde(default)]
    pub offset: i16,
    /// Not before the build date and not running backwards.
    pub trusted: bool,
}

impl Stamp {
    /// The day on the wall, counted from 1970-01-01; `None` when the clock cannot be trusted.
    pub fn day(self) -> Option<i64> {
        self.trusted.then(|| self.seconds.saturating_add(i64::from(self.offset) * 60).div_euclid(86_400))
    }
}

/// How a step was solved. Ordered from least to most help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// No help, or rung 1 or 2.
    Alone,
    /// Rung 3, or the tutor's word.
    AfterAWord,
    /// Rung 4.
    Shown,
    /// The tutor acted.
    Together,
}

/// What a tutor leaves for the next volunteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tick {
    /// Go on here.
    GoOn,
    /// Repeat this.
    Repeat,
    /// Ask about comfort.
    AskComfort,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Which log wrote it.
    pub log: LogId,
    /// Its number in that log, from 1.
    pub seq: u64,
    /// Whose it is.
    pub learner: LearnerId,
    /// 1 + the highest visit that this log knew for this learner when the visit began.
    pub visit: u32,
    /// Who caused it.
    pub seat: Seat,
    /// When, perhaps.
    pub at: Stamp,
    /// What. In the file its parts stand beside the others: `{"log": …, "what": "solved", "lesson": …}`.
    #[serde(flatten)]
    pub what: What,
}

impl Event {
    /// What puts a learner's events in order: never a wall clock.
    pub fn order(&self) -> (u32, LogId, u64) {
        (self.visit, self.log, self.seq)
    }
}

/// What happened. Names in the file are kebab-case and never change their meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum What {
    /// A guest became a learner.
    Joined {
        /// As typed, cleaned.
        nickname: String,
        /// Which of the twelve signs.
        sign: String,
    },
    /// How this learner comes in from now on, beside sign and nickname.
    Guarded {
        /// With what.
        guard: Guard,
        /// What is kept of it ([`crate::secret::Secret::check`]); empty for nothing.
        check: String,
    },
    /// A card was made; an older one is worth nothing from now on.
    Carded {
        /// What is kept of its number.
        check: String,
    },
    /// Another nickname or sign.
    Renamed {
        /// As typed, cleaned.
        nickname: String,
        /// Which sign.
        sign: String,
    },
    /// Sign-in, or a guest begins.
    VisitBegan {
        /// Is it another day than the last visit? Said by a person; `None` if nobody was asked.
        another_day: Option<bool>,
        /// Identity of this start of the machine: differs after each boot; empty if unknown.
        boot: String,
    },
    /// Left properly.
    VisitEnded,
    /// A comfort or language choice, to be found again at the next computer: `("theme", "mono")`.
    Chose {
        /// Which.
        setting: String,
        /// What.
        value: String,
    },
    /// "What would you like to do one day?"
    Wished {
        /// Ids of wishes, in the order of choice.
        wishes: Vec<String>,
    },
    /// After a few small things to try: where to begin, and what need not be taken. Advice, never a lock.
    Placed {
        /// The lesson to start with.
        start: LessonId,
        /// Lessons that are met.
        met: Vec<LessonId>,
    },
    /// "I can do this alone", five words, 1 not yet … 5 very well; at the edges of a unit. For the learner only.
    Rated {
        /// Which unit.
        unit: UnitId,
        /// After it, not before.
        after: bool,
        /// 1 to 5.
        value: u8,
    },
    /// A lesson was opened from its beginning or at a step.
    LessonOpened {
        /// Which.
        lesson: LessonId,
    },
    /// A step was opened.
    StepOpened {
        /// Which lesson.
        lesson: LessonId,
        /// Which step.
        step: StepId,
        /// Which data.
        variant: Option<VariantId>,
        /// How much is done for the learner.
        stage: Stage,
        /// Asked as recall of an earlier visit (warm-up).
        review: bool,
    },
    /// Not what leads on.
    Slip {
        /// Which lesson.
        lesson: LessonId,
        /// Which step.
        step: StepId,
        /// Equal slips have equal names.
        name: String,
    },
    /// A rung was given.
    Hint {
        /// Which lesson.
        lesson: LessonId,
        /// Which step.
        step: StepId,
        /// 1 a question, 2 where to look, 3 which key, 4 show and hand back.
        rung: u8,
    },
    /// A step was solved.
    Solved {
        /// Which lesson.
        lesson: LessonId,
        /// Which step.
        step: StepId,
        /// Which data.
        variant: Option<VariantId>,
        /// How much was done for the learner.
        stage: Stage,
        /// How much help.
        mark: Mark,
        /// Right at first sight: a pick without a slip since it was opened; for every other kind true.
        /// When a pick comes back (`again`, `review`) it is about that time alone.
        first_sight: bool,
        /// A pick or do step that came back at the end of the lesson, or a repetition after rung 4.
        again: bool,
        /// Recall of an earlier visit.
        review: bool,
    },
    /// A step was passed over.
    Skipped {
        /// Which lesson.
        lesson: LessonId,
        /// Which step.
        step: StepId,
    },
    /// A step could not be taught (a goal that cannot be met, words missing): never counts against anyone.
    Broken {
        /// Which lesson.
        lesson: LessonId,
        /// Which step.
        step: StepId,
    },
    /// The tutor says how a step went the last time it was solved; a step never solved is not changed by it.
    Marked {
        /// Which lesson.
        lesson: LessonId,
        /// Which step.
        step: StepId,
        /// How.
        mark: Mark,
    },
    /// The end of a lesson was reached.
    LessonDone {
        /// Which.
        lesson: LessonId,
    },
    /// Where the learner is inside a lesson: what coming back resumes. The last one counts.
    Place {
        /// Which lesson; `None` when nothing is open.
        lesson: Option<LessonId>,
        /// The whole lesson state as the session wrote it (JSON), half-typed text included.
        state: String,
    },
    /// The tutor's ticks for the next volunteer.
    Ticked {
        /// All that are set now.
        ticks: Vec<Tick>,
    },
    /// The hand was raised (true) or lowered.
    Hand {
        /// Up?
        up: bool,
    },
    /// Everything about this learner is to be forgotten, whichever log holds it. Who comes back begins as a new learner.
    Erased,
    /// Written by a newer Paso: kept and passed on, not understood.
    #[serde(other)]
    Newer,
}

impl What {
    /// The lesson that it changes something about.
    pub fn lesson(&self) -> Option<&LessonId> {
        match self {
            Self::LessonOpened { lesson }
            | Self::StepOpened { lesson, .. }
            | Self::Slip { lesson, .. }
            | Self::Hint { lesson, .. }
            | Self::Solved { lesson, .. }
            | Self::Skipped { lesson, .. }
            | Self::Broken { lesson, .. }
            | Self::Marked { lesson, .. }
            | Self::LessonDone { lesson } => Some(lesson),
            Self::Joined { .. }
            | Self::Renamed { .. }
            | Self::Guarded { .. }
            | Self::Carded { .. }
            | Self::VisitBegan { .. }
            | Self::VisitEnded
            | Self::Chose { .. }
            | Self::Wished { .. }
            | Self::Placed { .. }
            | Self::Rated { .. }
            | Self::Place { .. }
            | Self::Ticked { .. }
            | Self::Hand { .. }
            | Self::Erased
            | Self::Newer => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(what: What) -> Event {
        Event { log: LogId(1), seq: 2, learner: LearnerId(3), visit: 4, seat: Seat::Tutor, at: Stamp::default(), what }
    }

    #[test]
    fn an_event_is_one_flat_line_and_comes_back_as_it_was() {
        let solved = event(What::Solved {
            lesson: "first-email".into(),
            step: "write".into(),
            variant: None,
            stage: Stage::Alone,
            mark: Mark::AfterAWord,
            first_sight: true,
            again: false,
            review: false,
        });
        let line = serde_json::to_string(&solved).unwrap();
        assert!(line.contains(r#""what":"solved","lesson":"first-email""#), "{line}");
        assert_eq!(serde_json::from_str::<Event>(&line).unwrap(), solved);
        let ended = event(What::VisitEnded);
        assert_eq!(serde_json::from_str::<Event>(&serde_json::to_string(&ended).unwrap()).unwrap(), ended);
    }

    #[test]
    fn what_a_newer_program_wrote_is_read_as_newer() {
        let line = serde_json::to_string(&event(What::VisitEnded)).unwrap().replace("visit-ended", "sang-a-song");
        assert_eq!(serde_json::from_str::<Event>(&line).unwrap().what, What::Newer);
    }

    #[test]
    fn a_day_is_a_day_on_the_wall() {
        let at = |seconds, offset| Stamp { seconds, offset, trusted: true }.day();
        assert_eq!(at(86_400 - 1, 0), Some(0));
        assert_eq!(at(86_400 - 1, 60), Some(1), "an hour east it is already tomorrow");
        assert_eq!(at(0, -60), Some(-1));
        assert_eq!(Stamp { seconds: 5, offset: 0, trusted: false }.day(), None);
    }
}
