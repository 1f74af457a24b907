//! ```text
//!  ═ Tutor's turn ═════════════════════════════════════════════
//!   Ask    Where does the address go? Then wait.
//!   > Next   Point   Hint   Show   More   Hand back
//! ```
//! The tutor's drawer: the card in words that the learner may read too; the solution behind one more key.
//! Must never act for the learner without the learner's consent.

use crate::{
    lesson::{Kind, StepId},
    page::{Action, Block, Control},
    progress::{Mark, Seat, Tick, What},
    say::{Arg, Say},
    session::{
        Course, Model, Screen, See,
        screen::{demo, lesson::empty_drawer, pressed},
        shell::Desk,
    },
};

/// What the drawer shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawer {
    /// One line of the card: 0 watch, 1 ask, 2 point, 3 show, 4 hand back.
    Card(usize),
    /// Things that are needed less often.
    More,
    /// The solution, one act a page.
    Solution(usize),
    /// Choosing a step to go to.
    Steps(StepId),
    /// How did this step go?
    Marks,
    /// For the next volunteer.
    Ticks,
    /// Something was written down: what the button said.
    Noted(&'static str),
    /// The learner is asked: may the tutor do this for you?
    Consent,
}

pub(in crate::session) const CARD: [&str; 5] =
    ["tutor-watch", "tutor-ask", "tutor-point", "tutor-show", "tutor-hand-back"];
pub(in crate::session) const MARKS: [(&str, Mark); 4] = [
    ("mark-alone", Mark::Alone),
    ("mark-after-a-word", Mark::AfterAWord),
    ("mark-shown", Mark::Shown),
    ("mark-together", Mark::Together),
];
pub(in crate::session) const TICKS: [(&str, Tick); 3] =
    [("tick-go-on", Tick::GoOn), ("tick-repeat", Tick::Repeat), ("tick-comfort", Tick::AskComfort)];

/// Opens or closes it.
pub(in crate::session) fn toggle(desk: &mut Desk<'_>) {
    desk.model.look.over.clear();
    let open = desk.model.look.drawer.is_some();
    desk.model.look.drawer = (!open).then_some(Drawer::Card(0));
    desk.model.shared.point = None;
    if !open {
        super::call::hand(desk, false);
    }
}

/// Esc: from a view to the card, from the card away. At a question to the learner it is a no.
pub(super) fn back(desk: &mut Desk<'_>) {
    match desk.model.look.drawer {
        Some(Drawer::Card(_)) | None => toggle(desk),
        Some(_) => desk.model.look.drawer = Some(Drawer::Card(0)),
    }
}

fn course(model: &Model) -> Option<&Course> {
    model.shared.course.as_ref().filter(|_| model.screen == Screen::Lesson)
}

/// What it shows now.
pub(super) fn drawer(model: &Model, open: &Drawer) -> crate::page::Drawer {
    let head = if *open == Drawer::Consent { "drawer-learner" } else { "drawer-tutor" };
    let mut drawer = empty_drawer(Say::ui(head));
    match (course(model), open) {
        (None, Drawer::Ticks) => ticks(model, &mut drawer),
        (None, _) => {
            drawer.body.push(Block::Para(Say::ui("drawer-no-step").into()));
            let told = model.rules.progress == See::Tutors;
            for (id, _) in TICKS.iter().filter(|(_, tick)| told && model.person.summary.ticks.contains(tick)) {
                drawer.body.push(Block::Para(Say::ui("drawer-left-word").with("word", Say::ui(*id)).into()));
            }
            drawer.body.push(row(&["drawer-ticks", "drawer-close"]));
        }
        (Some(course), Drawer::Card(line)) => card(model, course, *line, &mut drawer),
        (Some(course), Drawer::More) => more(model, course, &mut drawer),
        (Some(course), Drawer::Solution(at)) => {
            let acts = course.solution();
            if let Some(act) = demo::act_of(course, &acts, *at, model.machine.held_keys) {
                let said = Say::ui("drawer-act-of").with("n", *at + 1).with("of", acts.len()).with("act", act);
                drawer.body.push(Block::Para(said.into()));
                drawer.body.push(row(&["drawer-next", "drawer-card", "drawer-close"]));
            } else {
                drawer.body.push(Block::Para(Say::ui("drawer-solution-end").into()));
                drawer.body.push(row(&["drawer-card", "drawer-close"]));
            }
        }
        (Some(course), Drawer::Steps(step)) => {
            let n = course.lesson.position(step).unwrap_or_default() + 1;
            let kind = course.lesson.steps.get(n - 1).map_or("read", |step| step.kind.name());
            let title = Say::ui(format!("kind-{kind}"));
            let said = Say::ui("drawer-step-n").with("n", n).with("of", course.lesson.steps.len()).with("title", title);
            drawer.body.push(Block::Para(said.into()));
            drawer.body.push(row(&["drawer-back", "drawer-next", "drawer-go", "drawer-card"]));
        }
        (Some(_), Drawer::Marks) => {
            drawer.body.push(Block::Para(Say::ui("drawer-mark-ask").into()));
            drawer.body.push(row(&["mark-alone", "mark-after-a-word", "mark-shown", "mark-together"]));
            drawer.body.push(row(&["drawer-card"]));
        }
        (Some(_), Drawer::Ticks) => ticks(model, &mut drawer),
        (Some(_), Drawer::Noted(what)) => {
            drawer.body.push(Block::Para(Say::ui("drawer-noted").with("what", Say::ui(*what)).into()));
            drawer.body.push(row(&["drawer-card", "drawer-close"]));
        }
        (Some(_), Drawer::Consent) => {
            drawer.body.push(Block::Para(Say::ui("consent-ask").into()));
            drawer.body.push(row(&["consent-no", "consent-yes"]));
        }
    }
    drawer
}

fn row(ids: &[&'static str]) -> Block {
    Block::Row(ids.iter().map(|id| Control::named(id)).collect())
}

fn card(model: &Model, course: &Course, line: usize, drawer: &mut crate::page::Drawer) {
    let id = CARD[line % CARD.len()];
    let said = course.with(|task| task.own(id));
    drawer.body.push(Block::Para(Say::ui(format!("card-{id}")).with("text", said).into()));
    if let Some(point) = &model.shared.point {
        drawer.body.push(Block::Para(Say::ui("drawer-points").with("at", label(model, point)).into()));
    }
    let (rung, open) = (course.go.help.rung, waits(course));
    if open && rung > 0 {
        // the page's own hint may be behind the drawer
        let said = Say::ui("drawer-rung").with("n", i64::from(rung)).with("of", i64::from(course.top_rung()));
        drawer.body.push(Block::Para(said.with("text", course.rung(rung)).into()));
    } else if model.person.summary.needs_tutor.on {
        drawer.body.push(Block::Para(Say::ui("drawer-needs-tutor").into()));
    }
    let mut ids = vec!["drawer-next", "drawer-point"];
    ids.extend((open && course.top_rung() > 0).then_some("drawer-hint"));
    ids.extend(can_show(course).then_some("drawer-show"));
    ids.extend(["drawer-more", "drawer-close"]);
    drawer.body.push(row(&ids));
    drawer.start = Some("drawer-next".into());
}

/// Nothing is offered that this step does not have.
fn more(model: &Model, course: &Course, drawer: &mut crate::page::Drawer) {
    let mut ids = Vec::new();
    ids.extend((course.top_rung() > 0).then_some("drawer-solution"));
    ids.extend(["drawer-step", "drawer-mark", "drawer-word"]);
    ids.extend(can_show(course).then_some("drawer-do"));
    let two = if model.shared.turn.is_some() { "drawer-one" } else { "drawer-two" };
    ids.extend([two, "drawer-ticks", "drawer-card", "drawer-close"]);
    drawer.body.push(row(&ids));
}

/// The learner is at work: help is of use.
fn waits(course: &Course) -> bool {
    !course.solved() && course.go.demo.is_none()
}

/// A demonstration can be played here, and is still of use.
fn can_show(course: &Course) -> bool {
    waits(course) && course.top_rung() == 4 && !matches!(course.step().kind, Kind::Paso(_))
}

fn ticks(model: &Model, drawer: &mut crate::page::Drawer) {
    drawer.body.push(Block::Para(Say::ui("drawer-ticks-ask").into()));
    let now = &model.person.summary.ticks;
    let checks = TICKS.iter().map(|(id, tick)| Control::check(*id, Say::ui(*id), now.contains(tick)));
    drawer.body.push(Block::Row(checks.collect()));
    drawer.body.push(row(&["drawer-card", "drawer-close"]));
}

/// What a control of the learner's page is called.
fn label(model: &Model, id: &str) -> Arg {
    let mut page = super::lesson::page(model);
    page.drawer = None;
    demo::label(&page, id)
}

/// Does what the tutor, or in the end the learner, pressed.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let Some(open) = desk.model.look.drawer.clone() else { return };
    let id = pressed(action);
    let next = match (id, &open) {
        ("drawer-close", _) => {
            toggle(desk);
            return;
        }
        ("drawer-card", _) => Drawer::Card(0),
        ("drawer-more", _) => Drawer::More,
        ("drawer-mark", _) => Drawer::Marks,
        ("drawer-ticks", _) => Drawer::Ticks,
        ("drawer-solution", _) => Drawer::Solution(0),
        ("drawer-do", _) => Drawer::Consent,
        ("consent-no", Drawer::Consent) => Drawer::Card(0),
        ("drawer-next", Drawer::Card(line)) => Drawer::Card((line + 1) % CARD.len()),
        ("drawer-next", Drawer::Solution(at)) => Drawer::Solution(at + 1),
        ("drawer-step", _) => match course(desk.model) {
            Some(course) => Drawer::Steps(course.round().step.clone()),
            None => return,
        },
        ("drawer-next" | "drawer-back", Drawer::Steps(step)) => {
            Drawer::Steps(neighbour(desk.model, step, id == "drawer-next"))
        }
        _ => {
            perform(desk, id, &open);
            return;
        }
    };
    desk.model.look.drawer = Some(next);
}

fn neighbour(model: &Model, step: &StepId, on: bool) -> StepId {
    let Some(course) = course(model) else { return step.clone() };
    let at = course.lesson.position(step).unwrap_or_default();
    let at = if on { (at + 1).min(course.lesson.steps.len() - 1) } else { at.saturating_sub(1) };
    course.lesson.steps[at].id.clone()
}

/// What changes more than the drawer itself.
fn perform(desk: &mut Desk<'_>, id: &str, open: &Drawer) {
    match (id, open) {
        ("drawer-point", _) => point_on(desk),
        ("drawer-hint", _) => desk.hint(),
        ("drawer-show", _) => {
            desk.model.look.drawer = None;
            desk.show();
        }
        ("drawer-go", Drawer::Steps(step)) => {
            let step = step.clone();
            desk.model.look.drawer = Some(Drawer::Card(0));
            desk.jump(&step);
        }
        ("drawer-word", _) => {
            if let Some(course) = &mut desk.model.shared.course {
                course.go.help.word = true;
            }
            desk.model.look.drawer = Some(Drawer::Noted("drawer-word"));
        }
        ("drawer-two", _) => desk.model.shared.turn = Some(Seat::Learner),
        ("drawer-one", _) => desk.model.shared.turn = None,
        ("consent-yes", Drawer::Consent) => {
            // done by the tutor, undone, and then the learner does it with other data
            if let Some(course) = &mut desk.model.shared.course {
                course.go.help.acted = true;
            }
            desk.model.look.drawer = None;
            desk.show();
        }
        (mark, Drawer::Marks) => {
            let Some((said, mark)) = MARKS.iter().find(|(id, _)| *id == mark) else { return };
            let Some(course) = course(desk.model) else { return };
            let what =
                What::Marked { lesson: course.lesson.id.clone(), step: course.round().step.clone(), mark: *mark };
            desk.log_by(Seat::Tutor, what);
            desk.model.look.drawer = Some(Drawer::Noted(said));
        }
        (tick, Drawer::Ticks) => {
            let Some((_, tick)) = TICKS.iter().find(|(id, _)| *id == tick) else { return };
            let mut ticks = desk.model.person.summary.ticks.clone();
            match ticks.iter().position(|one| one == tick) {
                Some(place) => {
                    ticks.remove(place);
                }
                None => ticks.push(*tick),
            }
            desk.log_by(Seat::Tutor, What::Ticked { ticks });
        }
        _ => {}
    }
}

/// The pointer goes to the next control of the learner's page; after the last it goes away.
fn point_on(desk: &mut Desk<'_>) {
    let mut page = super::lesson::page(desk.model);
    page.drawer = None;
    let ids: Vec<_> = page.stops().into_iter().flatten().map(|stop| stop.id().to_owned()).collect();
    let at = desk.model.shared.point.as_ref().and_then(|point| ids.iter().position(|id| id == point));
    let next = at.map_or(0, |at| at + 1);
    desk.model.shared.point = ids.get(next).cloned().map(Into::into);
}
