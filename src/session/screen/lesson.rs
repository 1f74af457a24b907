//! A step of a lesson: what the exercise shows, inside Paso's frame. The one place where help and "Go on" are added.

use crate::{
    lesson::{Stage, kind::Check},
    page::{Action, Block, Control, Drawer, Key, KeyHelp, Kind, Page, Stop, Tone},
    progress::Seat,
    say::Say,
    session::{
        Course, Model, Screen,
        model::Comfort,
        screen::{Over, comfort, demo, frame::help, placing, pressed},
        shell::Desk,
    },
};

/// Opens the small menu where a step has no control of its own.
const MENU: &str = "open-menu";

/// The step.
pub(in crate::session) fn page(model: &Model) -> Page {
    let Some(course) = &model.shared.course else {
        return Page::new("lesson-gone", Say::ui("paso"));
    };
    let view = course.view();
    let round = course.round();
    let title = Say::lesson(course.lesson.id.cow(), "title");
    let place = match course {
        course if course.placing => Say::ui("try-place"),
        course if course.recall.is_some() => Say::ui("warm-up-place"),
        _ => title,
    };
    let mut page = Page::new(page_id(course, &view.part), place);
    page.progress = (!course.placing).then(|| course.progress());
    page.ask = view.ask;
    page.body = view.body.into_iter().flat_map(|block| marked(block, model.look.comfort)).collect();
    page.start = view.start;
    page.back = view.back;
    page.status.extend(view.status.map(Into::into));
    page.keys = vec![help(Key::Enter, "do-it")];
    if let Some(turn) = model.shared.turn {
        let whose = if turn == Seat::Second { "turn-second" } else { "turn-first" };
        page.status.push(Say::ui(whose).into());
    }
    if let Some(playing) = &course.go.demo {
        page.point = demo::point(playing);
        page.drawer = Some(demo::drawer(course, playing, model.machine.held_keys));
        return page;
    }
    if round.stage == Stage::Together && !course.solved() && !course.parts().0.is_empty() {
        page.ask.push(Block::Note { tone: Tone::Info, text: Say::ui("together-begun").into() });
    }
    if round.again && course.at_first_part(&view.part) && !course.solved() {
        let once_more = match (round.variant.is_some(), course.step().kind.check()) {
            (true, _) => "once-more",
            // what has no data of its own comes as it was
            (false, Check::Do) => "once-more-do",
            (false, _) => "once-more-same",
        };
        page.ask.insert(0, Block::Note { tone: Tone::Info, text: Say::ui(once_more).into() });
    }
    if let Some(wants) = wanted(&page) {
        // Enter would do nothing here: the footer must not promise it
        page.keys = vec![help(wants, "press-now")];
    }
    aid(&mut page, course);
    placing::aid(&mut page, model);
    page
}

/// The key that a control waits for.
fn wanted(page: &Page) -> Option<Key> {
    page.stops().into_iter().flatten().find_map(|stop| match stop {
        Stop::Control(Control { kind: Kind::Catch { wants }, .. }) => Some(*wants),
        _ => None,
    })
}

/// A step's row of comfort choices, each on its line and marked as this seat has them; the exercise cannot know.
fn marked(block: Block, comfort: Comfort) -> Vec<Block> {
    let choices = comfort::choices(comfort);
    let is_choice = |id: &str| choices.iter().any(|choice| matches!(choice, Block::One(known) if known.id == id));
    match block {
        Block::Row(row) if row.iter().any(|control| is_choice(&control.id)) => {
            let wanted = |choice: &Block| match choice {
                Block::One(known) => row.iter().any(|control| control.id == known.id),
                _ => false,
            };
            let mut lines: Vec<Block> = choices.iter().filter(|choice| wanted(choice)).cloned().collect();
            lines.push(Block::Gap);
            lines
        }
        other => vec![other],
    }
}

/// Changes when another thing is asked, so that the focus begins anew.
fn page_id(course: &Course, part: &str) -> String {
    let state = if course.go.demo.is_some() {
        "demo"
    } else if course.solved() {
        "solved"
    } else {
        ""
    };
    format!("{}/{}/{}/{part}/{state}", course.lesson.id, course.at, course.round().step)
}

/// Hints, offers, "Go on".
fn aid(page: &mut Page, course: &Course) {
    if course.solved() {
        // An app has said so itself, beside its frame.
        let said = page.body.iter().any(|block| matches!(block, Block::Note { tone: Tone::Right, .. }));
        if course.step().kind.check() == Check::Do && !said {
            page.body.push(Block::Note { tone: Tone::Right, text: course.with(|task| task.own("done")).into() });
        }
        page.body.push(Block::One(Control::named("go-on")));
        page.start = Some("go-on".into());
        return;
    }
    if course.go.broken {
        page.body.push(Block::Note { tone: Tone::Info, text: Say::ui("step-broken").into() });
        page.body.push(Block::One(Control::named("step-pass")));
        page.start = Some("step-pass".into());
        return;
    }
    if course.top_rung() > 0 && course.go.help.rung < course.top_rung() {
        page.keys.push(KeyHelp { key: Key::F(2), text: Say::ui("hint").into() });
    }
    if course.go.help.rung > 0 {
        page.body.push(Block::Note { tone: Tone::Hint, text: course.rung(course.go.help.rung).into() });
    }
    if course.go.offer {
        page.body.push(Block::Note { tone: Tone::Info, text: Say::ui("offer-help").into() });
    }
    // a step about Paso itself may show text alone: the focus still needs a place, and the mouse a way to the menu
    if page.stops().is_empty() {
        page.body.push(Block::One(Control::button(MENU, Say::ui("menu-place"))));
    }
}

/// What was done: to the demonstration, to the frame, or to the exercise.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let Some(course) = &desk.model.shared.course else {
        desk.go(Screen::Home);
        return;
    };
    if course.go.demo.is_some() {
        demo::act(desk, pressed(action));
    } else if course.solved() {
        match pressed(action) {
            "go-on" => desk.advance(),
            // still there to be chosen otherwise: somebody may not like what they tried
            control => desk.choose_comfort(control),
        }
    } else if course.go.broken && pressed(action) == "step-pass" {
        desk.advance();
    } else if pressed(action) == MENU {
        desk.open_over(Over::Menu);
    } else if !placing::tries(desk, pressed(action)) {
        desk.exercise(action);
    }
}

/// The drawer of a demonstration and of the tutor share one look.
pub(super) fn empty_drawer(head: Say) -> Drawer {
    Drawer { head: head.into(), body: Vec::new(), start: None }
}
