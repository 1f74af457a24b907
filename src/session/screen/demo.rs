//! A demonstration: the script played on a copy, one action at each Enter, naming its keys. The learner sets the pace.

use crate::{
    exercise::{self, View},
    lesson::Kind as Task,
    page::{Act, Block, Control, Focus, Geometry, Key, Kind, Page, Stop, Text, route},
    say::{Arg, Id, Say},
    session::{Course, Demo, play, screen::lesson::empty_drawer, shell::Desk},
};

/// More runs of keys than these are not said one by one.
const MOST_RUNS: usize = 6;

/// The control that the next action is about.
pub(super) fn point(demo: &Demo) -> Option<Id> {
    match demo.acts.get(demo.done)? {
        Act::Go(id) | Act::Press(id) | Act::Write(id, _) => Some(id.clone()),
        Act::Key(_) => None,
    }
}

/// What is pressed next, and the two buttons.
pub(super) fn drawer(course: &Course, demo: &Demo, keys: bool) -> crate::page::Drawer {
    let mut drawer = empty_drawer(Say::ui("demo-head"));
    let next = demo.acts.get(demo.done);
    if let Some(act) = next {
        drawer.body.push(Block::Para(describe(course.view(), &demo.focus, act, keys).into()));
        drawer.body.push(Block::Row(vec![Control::named("demo-next"), Control::named("demo-try")]));
    } else {
        drawer.body.push(Block::Para(Say::ui("demo-end").into()));
        drawer.body.push(Block::Row(vec![Control::named("demo-try"), Control::named("demo-again")]));
    }
    drawer
}

/// One act of a whole solution, for somebody who has done those before it.
pub(in crate::session) fn act_of(course: &Course, acts: &[Act], at: usize, keys: bool) -> Option<Say> {
    let act = acts.get(at)?;
    // in Paso itself the page is not the step's own: the name of the control has to do
    if let (Task::Paso(_), Act::Press(id)) = (&course.step().kind, act) {
        return Some(Say::ui("demo-choose").with("what", Say::ui(id.clone())));
    }
    let mut focus = Focus::default();
    let view = course.with(|task| {
        let mut state = exercise::open(task);
        acts[..at].iter().for_each(|act| play(&mut state, &mut focus, task, act));
        exercise::view(&state, task)
    });
    Some(describe(view, &focus, act, keys))
}

/// "I go to Send: Down, Down, Enter." The keys count from where the one who shows is. Without `keys` (numbered lines
/// know none) only what is chosen.
fn describe(view: View, focus: &Focus, act: &Act, keys: bool) -> Say {
    let mut page = Page::new(view.part, Say::ui(""));
    page.ask = view.ask;
    page.body = view.body;
    page.start = view.start;
    page.back = view.back;
    let mut focus = focus.clone();
    focus.settle(&page, &Geometry::default());
    match act {
        Act::Go(id) | Act::Press(id) if !keys => Say::ui("demo-choose").with("what", label(&page, id)),
        Act::Write(id, text) if !keys => {
            Say::ui("demo-write").with("text", text.as_str()).with("box", label(&page, id))
        }
        Act::Key(Key::Esc) if !keys && !practises_keys(&page) => Say::ui("demo-menu"),
        Act::Key(key) if !keys => Say::ui("demo-type").with("key", key_typed(*key)),
        Act::Write(id, text) => write(&page, &focus, id, text),
        Act::Key(key) => Say::ui("demo-key").with("key", key_say(*key)),
        Act::Go(id) => {
            let keys = route(act, &page, &focus, &Geometry::default()).filter(|keys| !keys.is_empty());
            let keys = keys.map_or_else(|| Say::ui("demo-stay"), |keys| keys_say(&keys));
            Say::ui("demo-press").with("what", label(&page, id)).with("keys", keys)
        }
        Act::Press(id) => {
            let keys = route(act, &page, &focus, &Geometry::default()).unwrap_or_else(|| vec![Key::Enter]);
            Say::ui("demo-press").with("what", label(&page, id)).with("keys", keys_say(&keys))
        }
    }
}

/// Writing into a box, and the way to it from another control.
fn write(page: &Page, here: &Focus, id: &Id, text: &str) -> Say {
    let value = match page.stop(id) {
        Some(Stop::Control(Control { kind: Kind::Field { value, .. }, .. })) => value.as_str(),
        _ => "",
    };
    let way = route(&Act::Go(id.clone()), page, here, &Geometry::default()).filter(|keys| !keys.is_empty());
    let rest = text.strip_prefix(value).filter(|rest| !rest.is_empty() && !rest.starts_with(char::is_whitespace));
    let said = match way {
        Some(keys) if text.starts_with(value) => Say::ui("demo-go-write").with("keys", keys_say(&keys)),
        _ => {
            // From the end of what stands there: that is where one comes in.
            let mut focus = Focus::default();
            focus.settle(page, &Geometry::default());
            if let Some(mended) = mend(page, &focus, &Act::Write(id.clone(), text.to_owned())) {
                return mended.with("box", label(page, id));
            }
            Say::ui("demo-write")
        }
    };
    said.with("text", rest.unwrap_or(text)).with("box", label(page, id))
}

/// What stands in the box already is mended with few keys: they are worth more than the text.
fn mend(page: &Page, focus: &Focus, act: &Act) -> Option<Say> {
    let Act::Write(id, text) = act else { return None };
    let Some(Stop::Control(Control { kind: Kind::Field { value, .. }, .. })) = page.stop(id) else { return None };
    if text.starts_with(value.as_str()) {
        return None;
    }
    let keys = route(act, page, focus, &Geometry::default())?;
    let runs = 1 + keys.windows(2).filter(|pair| pair[0] != pair[1]).count();
    (runs <= MOST_RUNS).then(|| Say::ui("demo-mend").with("keys", keys_say(&keys)))
}

pub(in crate::session) fn label(page: &Page, id: &str) -> Arg {
    let text = match page.stop(id) {
        Some(Stop::Control(control)) => Some(control.label.clone()),
        Some(Stop::Row(row, _)) => row.cells.first().cloned(),
        None => None,
    };
    match text {
        Some(Text::Say(say) | Text::World { say, .. }) => Arg::Say(say),
        Some(Text::Own(own)) => Arg::Own(own),
        None => Arg::Own(String::new()),
    }
}

/// "Down 3 times, then Enter".
fn keys_say(keys: &[Key]) -> Say {
    let mut runs: Vec<(Key, usize)> = Vec::new();
    for key in keys {
        match runs.last_mut() {
            Some((last, count)) if last == key => *count += 1,
            _ => runs.push((*key, 1)),
        }
    }
    let one = |(key, count): &(Key, usize)| match count {
        1 => key_say(*key),
        _ => Say::ui("keys-times").with("key", key_say(*key)).with("count", *count),
    };
    let mut runs = runs.iter().rev();
    let mut said = runs.next().map_or_else(|| key_say(Key::Enter), one);
    for run in runs {
        said = Say::ui("keys-then").with("first", one(run)).with("then", said);
    }
    said
}

/// A key is asked for, so that Esc is that key and no way to the menu.
fn practises_keys(page: &Page) -> bool {
    page.stops()
        .into_iter()
        .flatten()
        .any(|stop| matches!(stop, Stop::Control(Control { kind: Kind::Catch { .. }, .. })))
}

/// What one types for a key where nobody holds keys.
fn key_typed(key: Key) -> Say {
    match key {
        Key::Char(_) | Key::F(_) => key_say(key),
        _ => Say::ui(format!("key-{}.type", key.name())),
    }
}

/// The name of a key.
pub(super) fn key_say(key: Key) -> Say {
    match key {
        Key::Char(sign) => Say::ui("key-sign").with("sign", sign.to_string()),
        _ => Say::ui(format!("key-{}", key.name())),
    }
}

/// The last act wrote into a box, and the next one only goes on from there.
fn leaves_a_box(demo: &Demo) -> bool {
    let last = demo.done.checked_sub(1).and_then(|last| demo.acts.get(last));
    matches!((last, demo.acts.get(demo.done)), (Some(Act::Write(..)), Some(Act::Key(Key::Tab))))
}

/// Next action, or the learner's turn.
pub(super) fn act(desk: &mut Desk<'_>, id: &str) {
    match id {
        "demo-next" => {
            let lines = !desk.model.machine.held_keys;
            if let Some(course) = &mut desk.model.shared.course {
                course.demo_next();
                // a box that was written in by its number is left already
                while lines && course.go.demo.as_ref().is_some_and(leaves_a_box) {
                    course.demo_next();
                }
            }
        }
        "demo-again" => {
            if let Some(course) = &mut desk.model.shared.course {
                course.demonstrate();
            }
        }
        "demo-try" => desk.end_demo(),
        _ => {}
    }
}
