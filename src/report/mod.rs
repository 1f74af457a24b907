//! Tables from the catalogue and the log: one file per report, each as typed lines and as a table to be shown.
//! Must never read a file, know a language, or tell of a learner what is only for the learner (self-ratings).

mod coverage;
mod event;
mod lessons;
mod progress;
mod table;

pub use coverage::{Coverage, coverage};
pub use event::{EVENT_WIDTHS, event_heads, event_row};
pub use lessons::{LessonLine, lessons, lessons_table};
pub use progress::{Progress, progress};
pub use table::{Cell, Table};
