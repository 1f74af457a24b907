//! What happened, and what it means: the log's events and the folds over them.
//! Must never store, never ask for the time: events carry it.

pub mod alert;
mod clock;
mod event;
mod mark;
mod mastery;
mod merge;
mod next;
mod pace;
mod past;
pub mod placement;
pub mod review;
mod summary;
#[cfg(test)]
mod tests;
mod visits;

pub use alert::{NeedsTutor, OfferHelp};
pub use clock::Clock;
pub use event::{Event, LearnerId, LogId, Mark, Seat, Stamp, Tick, What};
pub use mark::{Guidance, Help, first_sight};
pub use mastery::{Attempt, LessonRecord, Mastery, Shape, StepRecord};
pub use merge::Union;
pub use next::{BREAK, NEW_LESSONS, Next, next, offer_break};
pub use pace::{BASE, Pace};
pub use past::{Past, StepPast};
pub use placement::Placement;
pub use review::{Item, Recall, WarmUp, due, warm_up};
pub use summary::{FORM, Place, Placed, Rating, Summary, fold, sort};
pub use visits::{Begun, LONG_ABSENCE_DAYS, Visits, When, another_day, worth_asking};
