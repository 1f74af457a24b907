//! What stands in the drawer of the tutor's own seat, view by view.
//! Must never offer what the learner's side would not allow now.

use super::Beside;
use crate::{
    lesson::{Kind, StepId, kind::Check},
    page::{Block, Control, Drawer},
    progress::StepPast,
    say::{Arg, Say},
    session::{
        Course, Proposal, SENTENCES, Said, Whereabouts,
        screen::{
            demo,
            drawer::{CARD, MARKS, TICKS},
        },
    },
};

/// Which view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// One line of the card, and what is done most.
    Card(usize),
    /// Things that are needed less often.
    More,
    /// Sentences.
    Say,
    /// A sentence of the tutor's own.
    Write,
    /// Where to go.
    Propose,
    /// Choosing a step.
    Steps(usize),
    /// The solution, one act at a time.
    Solution(usize),
    /// Hints, slips and marks so far, one step at a time.
    Past(usize),
    /// How the steps went, one at a time.
    Marks(usize),
    /// For the next volunteer.
    Ticks,
}

impl Default for View {
    fn default() -> Self {
        Self::Card(0)
    }
}

fn row(ids: &[&'static str]) -> Block {
    Block::Row(ids.iter().map(|id| Control::named(id)).collect())
}

fn para(say: Say) -> Block {
    Block::Para(say.into())
}

/// The drawer as it is now.
pub(super) fn drawer(seat: &Beside) -> Drawer {
    let mut drawer = Drawer { head: head(seat).into(), body: Vec::new(), start: None };
    let body = &mut drawer.body;
    let course = seat.model.shared.course.as_ref().filter(|_| seat.inside());
    match (&seat.view, course) {
        (View::Card(line), Some(course)) => card(seat, course, *line, body),
        (View::Card(_), None) => outside(seat, body),
        (View::More, _) => {
            let solution = course.is_some_and(|course| course.top_rung() > 0).then_some("drawer-solution");
            let first: Vec<_> = solution.into_iter().chain(["beside-past", "beside-marks", "drawer-ticks"]).collect();
            body.push(row(&first));
            body.push(row(&["drawer-card", "beside-leave"]));
        }
        (View::Say, _) => {
            let named = |id: &&str| Control::button(format!("said-{id}"), Say::ui(format!("said-{id}")));
            for part in SENTENCES.chunks(2) {
                body.push(Block::Row(part.iter().map(named).collect()));
            }
            if let Some(Block::Row(last)) = body.last_mut() {
                last.push(Control::named("beside-write"));
            }
            body.push(row(&["drawer-card"]));
        }
        (View::Write, _) => {
            body.push(Block::One(Control::field("beside-text", Say::ui("beside-text"), seat.text.as_str(), 1)));
            body.push(row(&["beside-send", "drawer-card"]));
        }
        (View::Propose, _) => {
            body.push(para(Say::ui("beside-propose-why")));
            body.push(row(&["propose-next", "propose-back", "propose-step", "drawer-card"]));
        }
        (View::Steps(at), Some(course)) => {
            body.push(para(step_line(course, *at)));
            body.push(row(&["drawer-back", "drawer-next", "propose-there", "drawer-card"]));
        }
        (View::Solution(at), Some(course)) => {
            let acts = course.solution();
            if let Some(act) = demo::act_of(course, &acts, *at, seat.model.machine.held_keys) {
                let said = Say::ui("drawer-act-of").with("n", *at + 1).with("of", acts.len()).with("act", act);
                body.push(para(said));
                body.push(row(&["drawer-next", "drawer-card"]));
            } else {
                body.push(para(Say::ui("drawer-solution-end")));
                body.push(row(&["drawer-card"]));
            }
        }
        (View::Steps(_) | View::Solution(_), None) => outside(seat, body),
        (View::Past(at), _) => past(seat, *at, body),
        (View::Marks(at), _) => marks(seat, *at, body),
        (View::Ticks, _) => {
            body.push(para(Say::ui("drawer-ticks-ask")));
            let now = seat.snapshot.as_ref().map(|seen| seen.ticks.as_slice()).unwrap_or_default();
            let checks = TICKS.iter().map(|(id, tick)| Control::check(*id, Say::ui(*id), now.contains(tick)));
            body.push(Block::Row(checks.collect()));
            body.push(row(&["drawer-card"]));
        }
    }
    drawer
}

fn head(seat: &Beside) -> Say {
    if seat.name.is_empty() { Say::ui("beside-head") } else { Say::ui("beside-head-name").with("name", &*seat.name) }
}

/// The learner is elsewhere: nothing of that travels.
fn outside(seat: &Beside, body: &mut Vec<Block>) {
    let place = seat.snapshot.as_ref().map(|seen| seen.place);
    let ask = match place {
        Some(Whereabouts::Done) => "beside-at-end",
        Some(Whereabouts::Lesson | Whereabouts::Aside) => "beside-opening",
        _ => "beside-elsewhere",
    };
    body.push(para(seat.note.clone().unwrap_or_else(|| Say::ui(ask))));
    let first: &[&str] = if place == Some(Whereabouts::Done) { &["beside-marks", "drawer-ticks"] } else { &[] };
    body.push(row(&[first, &["beside-say", "beside-past", "beside-leave"]].concat()));
}

fn card(seat: &Beside, course: &Course, line: usize, body: &mut Vec<Block>) {
    let id = CARD[line % CARD.len()];
    body.push(para(Say::ui(format!("card-{id}")).with("text", course.with(|task| task.own(id)))));
    body.extend(news(seat, course).map(para));
    body.push(para(whereabouts(seat)));
    let waits = !course.solved() && course.go.demo.is_none();
    let mut first = vec!["drawer-next", "drawer-point"];
    first.extend((waits && course.go.help.rung < course.top_rung()).then_some("drawer-hint"));
    let shows = waits && course.top_rung() == 4 && !matches!(course.step().kind, Kind::Paso(_));
    first.extend(shows.then_some("drawer-show"));
    first.extend(course.go.demo.is_some().then_some("beside-show-next"));
    body.push(row(&first));
    let hand = seat.model.shared.hand.then_some("beside-saw-hand");
    let back = seat.model.shared.proposal.is_some().then_some("beside-take-back");
    let second = ["beside-turn", "beside-say", "beside-propose", "drawer-more"];
    body.push(row(&hand.into_iter().chain(back).chain(second).collect::<Vec<_>>()));
}

/// What goes on between the two.
fn news(seat: &Beside, course: &Course) -> Option<Say> {
    let shared = &seat.model.shared;
    if let Some(note) = &seat.note {
        return Some(note.clone());
    }
    if let Some(proposal) = &shared.proposal {
        let to = match proposal {
            Proposal::Next => Say::ui("propose-next"),
            Proposal::Back => Say::ui("propose-back"),
            Proposal::Step(step) => Say::ui("step-n").with("n", course.lesson.position(step).map_or(1, |at| at + 1)),
        };
        return Some(Say::ui("beside-proposed").with("what", to));
    }
    if let Some(demo) = &course.go.demo
        && let Some(act) = demo::act_of(course, &demo.acts, demo.done, seat.model.machine.held_keys)
    {
        return Some(Say::ui("beside-shows").with("act", act));
    }
    if let Some(said) = &shared.said {
        let text = match said {
            Said::Sentence(id) => Arg::Say(Say::ui(format!("said-{id}"))),
            Said::Typed(text) => Arg::Own(text.clone()),
            Said::YourTurn => Arg::Say(Say::ui("said-turn")),
        };
        return Some(Say::ui("beside-said").with("text", text));
    }
    let rung = course.go.help.rung;
    if rung > 0 && !course.solved() {
        let said = Say::ui("drawer-rung").with("n", i64::from(rung)).with("of", i64::from(course.top_rung()));
        return Some(said.with("text", course.rung(rung)));
    }
    None
}

/// Where the learner is.
fn whereabouts(seat: &Beside) -> Say {
    let seen = seat.snapshot.as_ref();
    if seen.is_some_and(|seen| seen.place == Whereabouts::Aside) {
        return Say::ui("beside-aside");
    }
    if seen.is_some_and(|seen| seen.needs_tutor) {
        return Say::ui("drawer-needs-tutor");
    }
    match seen.and_then(|seen| seen.at.as_deref()) {
        Some(at) => Say::ui("beside-at").with("at", seat.label(at)),
        None => Say::ui("beside-follows"),
    }
}

/// "Step 3 of 8: typing".
fn step_line(course: &Course, at: usize) -> Say {
    let at = at.min(course.lesson.steps.len().saturating_sub(1));
    let kind = course.lesson.steps.get(at).map_or("read", |step| step.kind.name());
    let title = Say::ui(format!("kind-{kind}"));
    Say::ui("drawer-step-n").with("n", at + 1).with("of", course.lesson.steps.len()).with("title", title)
}

fn past(seat: &Beside, at: usize, body: &mut Vec<Block>) {
    let steps = seat.snapshot.as_ref().map(|seen| seen.past.steps.as_slice()).unwrap_or_default();
    let Some(step) = steps.get(at) else {
        body.push(para(Say::ui(if steps.is_empty() { "beside-past-none" } else { "beside-past-end" })));
        body.push(row(&["drawer-card"]));
        return;
    };
    let mark = step.mark.and_then(|mark| MARKS.iter().find(|(_, known)| *known == mark));
    let mark = mark.map_or_else(|| Say::ui("beside-not-yet"), |(id, _)| Say::ui(*id));
    let said = Say::ui("beside-past-step")
        .with("step", named(seat, &step.step))
        .with("hints", i64::from(step.hints))
        .with("slips", i64::from(step.slips))
        .with("mark", mark);
    body.push(para(said));
    body.push(row(&["drawer-next", "drawer-card"]));
}

/// The doing-steps that were solved while the tutor looked on.
pub(super) fn to_mark(seat: &Beside) -> Vec<StepPast> {
    let Some((seen, (lesson, _))) = seat.snapshot.as_ref().zip(seat.lesson.as_ref()) else { return Vec::new() };
    let doing = |step: &StepId| lesson.steps.iter().any(|known| known.id == *step && known.kind.check() == Check::Do);
    let here = seen.past.lesson.as_ref() == Some(&lesson.id);
    let steps = seen.past.steps.iter().filter(|step| here && step.seen && step.mark.is_some() && doing(&step.step));
    steps.cloned().collect()
}

fn marks(seat: &Beside, at: usize, body: &mut Vec<Block>) {
    let steps = to_mark(seat);
    let Some(step) = steps.get(at) else {
        body.push(para(Say::ui(if steps.is_empty() { "beside-marks-none" } else { "beside-marks-end" })));
        body.push(row(&["drawer-ticks", "drawer-card"]));
        return;
    };
    let said = Say::ui("beside-mark-ask").with("step", named(seat, &step.step));
    body.push(para(said.with("n", at + 1).with("of", steps.len())));
    let options = MARKS.iter().map(|(id, mark)| Control::option(*id, Say::ui(*id), step.mark == Some(*mark)));
    body.push(Block::Row(options.collect()));
    body.push(row(&["beside-so", "drawer-card"]));
}

/// A step by its number and kind.
fn named(seat: &Beside, step: &StepId) -> Say {
    let lesson = seat.lesson.as_ref().map(|(lesson, _)| lesson);
    let found = lesson.and_then(|lesson| Some((lesson.position(step)?, lesson)));
    match found {
        Some((at, lesson)) => Say::ui("drawer-step-n")
            .with("n", at + 1)
            .with("of", lesson.steps.len())
            .with("title", Say::ui(format!("kind-{}", lesson.steps[at].kind.name()))),
        None => Say::ui("step-n").with("n", 1_i64),
    }
}
