//! `paso progress --learner NAME`: how far a learner is.

use super::{
    Format,
    desk::{Desk, Done},
    learner,
};
use crate::{
    progress::Summary,
    report::{Cell, progress},
    say::Say,
};

/// Whose, and how to tell.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The nickname
    #[arg(long)]
    learner: String,
    /// The sign, where several have that nickname
    #[arg(long)]
    sign: Option<String>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Tells.
pub(super) fn run(args: &Args, desk: &mut Desk<'_>) -> Done {
    super::centre::may_look(desk)?;
    let mut store = desk.kept()?;
    let person = learner::find(desk, &store, &args.learner, args.sign.as_deref())?;
    let summary = store.summary(person.id)?.unwrap_or_else(Summary::default);
    store.close()?;
    let told = progress(person.id, &summary, &desk.pack.catalogue());
    match args.format {
        Format::Json => desk.json(&told),
        Format::Table => {
            let who = Say::ui("cli-progress-of")
                .with("name", person.nickname)
                .with("sign", learner::figure(&person.sign, desk));
            desk.say(&who);
            let mut table = told.table();
            if table.rows.is_empty() {
                table.heads.clear();
                table.below.insert(0, Cell::from(Say::ui("cli-progress-none")));
            }
            desk.table(&table);
        }
    }
    Ok(true)
}
