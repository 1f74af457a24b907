//! `paso print LESSON|tutor|card`: a lesson as a handout, ten minutes of reading for a new tutor, a learner's card.
//! Must never print a solution.

use super::{
    centre,
    desk::{Desk, Done, Trouble},
    learner,
};
use crate::{
    face::paper,
    gate,
    lesson::LessonId,
    pack::{self, near},
    page::{Block, Page},
    progress::What,
    say::Say,
    secret::Secret,
    session::{self, Message, Purpose, card_on_paper},
    store::chance,
};

/// What to print.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The id of a lesson, `tutor`, or `card`
    lesson: String,
    /// Whose card
    #[arg(long)]
    learner: Option<String>,
    /// The sign, where several have that nickname
    #[arg(long, requires = "learner")]
    sign: Option<String>,
}

/// Prints.
pub(super) fn run(args: &Args, desk: &mut Desk<'_>) -> Done {
    if args.lesson == "tutor" {
        return tutor(desk);
    }
    if args.lesson == "card" {
        return card(args, desk);
    }
    let id = known(&args.lesson, desk)?;
    let language = desk.voice.language().to_owned();
    let Message::Opened(opened) = pack::serve(&desk.pack, &desk.words, &id, Purpose::Begin, &language) else {
        let why = desk.pack.open(&id).err().map_or_else(|| Say::ui("lesson-not-there"), |error| error.say());
        return Err(why.into());
    };
    let pages = session::handout(desk.pack.catalogue(), &opened, &language);
    let sheet = paper::handout(&pages, &desk.voice, desk.keys());
    desk.put(&sheet);
    Ok(true)
}

/// The paragraphs `tutor-start-1`, `tutor-start-2` … up to the first that nobody has written.
fn tutor(desk: &mut Desk<'_>) -> Done {
    let mut page = Page::new("tutor", Say::ui("cli-print-tutor"));
    let says = (1..).map(|n| Say::ui(format!("tutor-start-{n}")));
    page.body = says.take_while(|say| desk.voice.find(say).is_some()).map(|say| Block::Para(say.into())).collect();
    if page.body.is_empty() {
        return Err(Say::ui("cli-print-no-tutor").into());
    }
    let sheet = paper::leaflet(&[page], &desk.voice, desk.keys());
    desk.put(&sheet);
    Ok(true)
}

/// A new card for a learner who forgets; an older one is worth nothing from now on.
fn card(args: &Args, desk: &mut Desk<'_>) -> Done {
    let Some(name) = &args.learner else { return Err(Say::ui("cli-print-card-whose").into()) };
    let mut store = desk.kept()?;
    let person = learner::find(desk, &store, name, args.sign.as_deref())?;
    let (secret, number) = Secret::new_card(chance());
    let visit = store.summary(person.id)?.unwrap_or_default().visits.count;
    let what = What::Carded { check: secret.check(chance()) };
    let event = centre::event(&store, person.id, visit, 0, what);
    store.append(&[event])?;
    store.close()?;
    let page = card_on_paper(&person.sign, &person.nickname, &number);
    let sheet = paper::leaflet(&[page], &desk.voice, desk.keys());
    desk.put(&sheet);
    Ok(true)
}

/// The lesson with that id, or which one may have been meant.
pub(super) fn known(wanted: &str, desk: &Desk<'_>) -> Result<LessonId, Trouble> {
    let id = LessonId::from(wanted);
    let catalogue = desk.pack.catalogue();
    if catalogue.entry(&id).is_some() {
        return Ok(id);
    }
    let say = |message| Say::ui(message).with("name", gate::line(wanted, 60));
    let ids: Vec<&str> = catalogue.lessons().iter().map(|entry| entry.id.as_str()).collect();
    Err(match near(wanted, &ids) {
        Some(close) => say("cli-no-lesson-near").with("near", close).into(),
        None => say("cli-no-lesson").into(),
    })
}
