//! The one door: a message in, the model changed, effects out.
//! Must never loop while waiting for a person: a question is a screen.

use super::{
    Effect, Envelope, Message, Model, Screen, Shared, StoreState,
    clock::{HELD_KEY, REPEAT},
    may, page, quiet, screen,
    shell::Desk,
    snapshot::{Moment, moment},
    tutoring,
};
use crate::{
    page::{Action, Control, Focus, Geometry, Key, Kind, Stop},
    progress::Seat,
};

/// Handles one message.
pub fn update(model: &mut Model, envelope: Envelope) -> Vec<Effect> {
    if model.ended || !may(envelope.seat, &envelope.message, &model.shared) {
        return Vec::new();
    }
    model.now = envelope.now.max(model.now);
    model.chance = envelope.chance;
    let watched = model.shared.tutor.is_some().then(|| (model.shared.clone(), moment(model)));
    model.today = envelope.stamp;
    let unseen = Geometry::default();
    let answered = quiet::stirred(model, &envelope.message);
    if answered {
        settle(model, &unseen);
        return Vec::new();
    }
    read(model, &envelope.message, &envelope.geometry);
    let mut desk = Desk::new(model, envelope.stamp, envelope.seat);
    receive(&mut desk, envelope.message, &envelope.geometry);
    let effects = desk.close();
    let same = model.look.focus.page == page(model, Seat::Learner).id;
    settle(model, if same { &envelope.geometry } else { &unseen });
    if let Some((before, then)) = watched {
        revise(model, &before, &then);
    }
    effects
}

/// Counts what changed while a tutor looks on, so that nobody acts on what is over.
fn revise(model: &mut Model, before: &Shared, then: &Moment) {
    if model.shared == *before && *then == moment(model) {
        return;
    }
    model.shared.revision = before.revision + 1;
    model.shared.moment = if *then == moment(model) { before.moment } else { model.shared.revision };
}

/// How many words this page has, and how long its reader took until they did something: nobody is hurried.
fn read(model: &mut Model, message: &Message, geometry: &Geometry) {
    let now = model.now;
    let seen = geometry.words > 0 && model.screen == Screen::Lesson && model.look.over.is_empty();
    let Some(course) = model.shared.course.as_mut().filter(|_| seen) else { return };
    if course.go.words == 0 {
        course.go.words = geometry.words;
    }
    let person = matches!(message, Message::Key(_) | Message::Click(_) | Message::Paste(_) | Message::Do(_));
    if person && !course.go.touched {
        course.go.touched = true;
        model.person.pace.learn(course.go.words, now.saturating_sub(course.go.since));
    }
}

fn receive(desk: &mut Desk<'_>, message: Message, geometry: &Geometry) {
    match message {
        Message::Key(key) => press(desk, key, geometry),
        Message::Click(id) => {
            let page = page(desk.model, Seat::Learner);
            let before = desk.model.look.focus.clone();
            let action = desk.model.look.focus.click(&id, &page, geometry);
            leave(desk, &before);
            if let Some(action) = action {
                desk.clicked = true;
                screen::act(desk, &action);
            }
        }
        Message::Paste(text) => {
            let page = page(desk.model, Seat::Learner);
            if let Some(action) = desk.model.look.focus.paste(&text, &page, geometry) {
                screen::act(desk, &action);
            }
        }
        Message::Do(action) => {
            let page = page(desk.model, Seat::Learner);
            let there = match &action {
                Action::Press(id) | Action::Set(id, _) => page.stop(id).is_some(),
                Action::Key(_) | Action::Menu | Action::Fn(_) | Action::Turn(_) => true,
            };
            match (&action, page.back.as_ref().filter(|_| page.drawer.is_none())) {
                (Action::Menu, Some(back)) => screen::act(desk, &Action::Press(back.clone())),
                _ if there => by_name(desk, &action),
                _ => {}
            }
        }
        Message::Wake => {
            desk.offer_help();
            desk.quiet();
            desk.door_ages();
        }
        Message::Door(door) => screen::come::answered(desk, door),
        Message::Tutor(door) => screen::tutor_pin::answered(desk, door),
        Message::Hidden(check) => screen::guard::hidden(desk, check),
        Message::Printed(done) => screen::guard::printed(desk, done),
        Message::Decided(rules) => desk.model.decide(*rules),
        Message::ReadAloud => {}
        Message::Pairing(news) => desk.paired(news),
        Message::Beside { act, .. } => tutoring::act(desk, act),
        Message::Past(events) => desk.recall_past(&events),
        Message::Store(StoreState::Open { log, next, people }) => {
            desk.model.keeping.log = Some(log);
            desk.model.keeping.next = next;
            desk.model.keeping.trouble = None;
            desk.model.machine.people = people;
        }
        Message::Store(StoreState::Closed(why)) => desk.model.keeping.trouble = Some(why),
        Message::Kept(number) => {
            desk.model.keeping.kept = desk.model.keeping.kept.max(number);
            desk.model.keeping.trouble = None;
        }
        Message::NotKept(why) => desk.model.keeping.trouble = Some(why),
        Message::SetAside(what) => desk.set_aside(what),
        Message::Found(people) => screen::people::found(desk, people),
        Message::Events(events) => desk.read(events),
        Message::Places(places) => desk.places(places),
        Message::Sealed { file, words } => desk.sealed(file, words),
        Message::Written(file) => desk.written(file),
        Message::Brought(id, new, summary) => desk.brought(id, new, *summary),
        Message::NotDone(why) => desk.not_done(why),
        Message::Opened(opened) => desk.opened(*opened),
        Message::NotOpened(lesson, why) => desk.not_opened(&lesson, why),
        Message::Quit => desk.quit(),
    }
}

/// Something is done without keys: whoever names a control stands on it, and a box that was filled is also left.
fn by_name(desk: &mut Desk<'_>, action: &Action) {
    if let Action::Press(id) | Action::Set(id, _) = action {
        desk.model.look.focus.on = Some(id.clone());
        desk.looked(id);
    }
    screen::act(desk, action);
    if matches!(action, Action::Set(..)) {
        desk.looked("");
    }
}

fn press(desk: &mut Desk<'_>, key: Key, geometry: &Geometry) {
    let model = &mut *desk.model;
    let page = page(model, Seat::Learner);
    let before = model.look.focus.clone();
    // in a box a blank is text, however fast it comes
    let on = before.on.as_deref().and_then(|id| page.stop(id));
    let text = matches!(on, Some(Stop::Control(Control { kind: Kind::Field { .. }, .. })));
    if (key == Key::Enter || key == Key::Space && !text) && held(model) {
        return;
    }
    let action = model.look.focus.key(key, &page, geometry);
    let on = model.look.focus.on.clone();
    if on != before.on {
        if key == Key::Enter {
            model.look.settled = model.now;
        }
        model.shared.at.clone_from(&on);
        leave(desk, &before);
        desk.looked(on.as_deref().unwrap_or_default());
    }
    if let Some(action) = action {
        screen::act(desk, &action);
    }
}

/// Is this key still down from the page, or the box, before? Keys that repeat come faster than fingers.
fn held(model: &mut Model) -> bool {
    let look = &mut model.look;
    if model.now.saturating_sub(look.pressed) > REPEAT {
        look.down = model.now;
    }
    look.pressed = model.now;
    let fresh = model.now.saturating_sub(look.settled) < HELD_KEY;
    model.machine.held_keys && (fresh || (look.down <= look.settled && look.down < model.now))
}

/// The focus left what it was on, with the caret there.
fn leave(desk: &mut Desk<'_>, before: &Focus) {
    if let Some(on) = before.on.as_deref().filter(|on| desk.model.look.focus.on.as_deref() != Some(on)) {
        desk.left(on, before.caret);
    }
}

/// Finds the focus a place on what is shown now, and remembers when it came there. To be called once more when a face
/// has laid out a new page: only then is it known what stands on its first turn.
pub fn settle(model: &mut Model, geometry: &Geometry) {
    let page = page(model, Seat::Learner);
    let same = model.look.focus.page == page.id;
    let before = model.look.focus.on.clone();
    model.look.focus.settle(&page, geometry);
    if !same || model.look.focus.on != before {
        model.look.settled = model.now;
    }
    model.shared.at.clone_from(&model.look.focus.on);
}
