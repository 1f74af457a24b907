//! `paso events`: what happened, one event a line.

use super::{
    Format,
    desk::{Desk, Done},
    draw, learner,
};
use crate::report::{Cell, EVENT_WIDTHS, event_heads, event_row};

/// Whose, and how to tell.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only those of the learner with this nickname
    #[arg(long)]
    learner: Option<String>,
    /// The sign, where several have that nickname
    #[arg(long, requires = "learner")]
    sign: Option<String>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Tells.
pub(super) fn run(args: &Args, desk: &mut Desk<'_>) -> Done {
    super::centre::may_look(desk)?;
    let store = desk.kept()?;
    let one = match &args.learner {
        Some(name) => Some(learner::find(desk, &store, name, args.sign.as_deref())?.id),
        None => None,
    };
    match args.format {
        Format::Json => store.events_json(one, |line| {
            if desk.is_read() {
                desk.line(&draw::harmless(line));
            }
        })?,
        Format::Table => {
            let heads: Vec<Cell> = event_heads().into_iter().map(Cell::from).collect();
            desk.row(&heads, &EVENT_WIDTHS);
            store.events(one, |event| {
                if desk.is_read() {
                    desk.row(&event_row(&event), &EVENT_WIDTHS);
                }
            })?;
        }
    }
    store.close()?;
    Ok(true)
}
