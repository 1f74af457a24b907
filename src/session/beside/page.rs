//! The pages of the tutor's own seat.
//! ```text
//!  Write and send an email                                           step 3 of 8
//!     To        centre@paso.example
//!  -> Subject   Hello
//!  ═ The learner ══════════════════════════════════════════════════════════════
//!   Ask: Where does the address go?
//!   > Next   Point   Hint   Show
//!     Your turn   Say   Propose   More
//! ```

use super::{Beside, Stage, view};
use crate::{
    page::{Block, Control, Key, KeyHelp, Page, Tone},
    say::{Arg, Id, Say},
    session::screen::{comfort, demo, lesson},
};

/// What is shown now.
pub(super) fn page(seat: &Beside) -> Page {
    let mut page = match &seat.stage {
        _ if seat.comfort => comfort::page(&seat.model, false),
        Stage::Door { address, code, trouble } => door(address, code, trouble.as_ref()),
        Stage::Calling => {
            let mut page = Page::new("beside-calling", Say::ui("beside-place"));
            page.ask.push(Block::Para(Say::ui("beside-calling").into()));
            page.body.push(Block::One(Control::named("beside-again")));
            page
        }
        Stage::Room => seat.room.page(seat.model.now),
        Stage::Beside(_) => beside(seat),
        Stage::Over(why) => {
            let mut page = Page::new("beside-over", Say::ui("beside-place"));
            page.ask.push(Block::Para(why.clone().into()));
            page.body.push(Block::One(Control::named("beside-again")));
            page.body.push(Block::One(Control::named("beside-close")));
            page
        }
    };
    let key = |key, id| KeyHelp { key, text: Say::ui(id).into() };
    let esc = matches!(seat.stage, Stage::Beside(_)).then(|| key(Key::Esc, "drawer-card"));
    let esc = esc.filter(|_| !seat.comfort);
    let looks = matches!(seat.stage, Stage::Door { .. } | Stage::Room).then(|| key(Key::F(4), "comfort-place"));
    let more = esc.into_iter().chain(looks).chain([key(Key::F(7), "beside-leave")]);
    page.keys = [key(Key::Enter, "do-it")].into_iter().chain(more).collect();
    page
}

fn door(address: &str, code: &str, trouble: Option<&Say>) -> Page {
    let mut page = Page::new("beside-door", Say::ui("beside-place"));
    page.ask.push(Block::Para(Say::ui("beside-ask").into()));
    page.body.push(Block::One(Control::field("beside-code", Say::ui("beside-code"), code, 1)));
    page.body.push(Block::One(Control::field("beside-address", Say::ui("beside-address"), address, 1)));
    page.body.push(Block::One(Control::named("beside-call")));
    page.body.push(Block::One(Control::named("beside-close")));
    page.body.extend(trouble.map(|why| Block::Note { tone: Tone::Info, text: why.clone().into() }));
    page
}

fn beside(seat: &Beside) -> Page {
    let mut page = if seat.inside() {
        let mut page = lesson::page(&seat.model);
        page.drawer = None;
        page
    } else {
        Page::new("", Say::ui("beside-place"))
    };
    page.id = format!("beside-{}", seat.round);
    page.back = None;
    page.start = None;
    if page.point.is_none() {
        page.point.clone_from(&seat.model.shared.point);
    }
    page.other = seat.snapshot.as_ref().and_then(|seen| seen.at.clone());
    page.drawer = Some(view::drawer(seat));
    page.status.clear();
    if seat.away {
        page.status.push(Say::ui("beside-away").into());
    } else if seat.model.shared.hand {
        page.status.push(Say::ui("hand-is-up").into());
    }
    page
}

impl Beside {
    /// What a control of the learner's page is called.
    pub(super) fn label(&self, id: &str) -> Arg {
        demo::label(&self.learners(), id)
    }

    /// The learner's page, without anything of the tutor's.
    fn learners(&self) -> Page {
        let mut page = lesson::page(&self.model);
        page.drawer = None;
        page
    }

    /// From what is pointed at to the next control; after the last, to nothing. At first, to where the learner is.
    pub(super) fn next_point(&self) -> Option<Id> {
        let page = self.learners();
        let ids: Vec<Id> = page.stops().into_iter().flatten().map(|stop| stop.id().to_owned().into()).collect();
        match &self.model.shared.point {
            None => ids.first().cloned(),
            Some(point) => ids.iter().position(|id| id == point).and_then(|at| ids.get(at + 1).cloned()),
        }
    }
}
