//! Ten thousand random keys in every practice program, on its real lessons: nothing breaks, what is kept comes back as it
//! was, and everything that was done is undone with what stands on the page, back to the start. (Paso itself is
//! practised with itself: `random.rs` presses there.)

use std::collections::BTreeMap;

use paso::{
    exercise::{self, State, Task},
    lesson::{Kind, LessonId},
    pack::{self, Pack},
    page::{Action, Focus, Geometry, Key, Page},
    say::{Id, Say},
    session::{Message, Opened, Purpose},
    words::Words,
};

const KEYS: usize = 10_000;
/// At most so many at one step, then back to its start.
const AT_ONE: usize = 200;
/// What leads to where "undo" stands.
const OUT: [&str; 7] = ["undo", "files-back", "book-back", "throw-away-no", "no", "back", "go-back"];

/// The name of the program that a step uses.
fn app(kind: &Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Menu(_) => "menu",
        Kind::Form(_) => "form",
        Kind::Mail(_) => "mail",
        Kind::Files(_) => "files",
        Kind::Document(_) => "document",
        Kind::Contacts(_) => "contacts",
        Kind::Sheet(_) => "sheet",
        Kind::Messages(_) => "messages",
        Kind::Site(_) => "site",
        _ => return None,
    })
}

fn page(state: &State, task: &Task<'_>) -> Page {
    let view = exercise::view(state, task);
    let mut page = Page::new(view.part, Say::ui(""));
    (page.ask, page.body, page.start, page.back) = (view.ask, view.body, view.start, view.back);
    page
}

/// What lasts.
fn world(state: &State) -> serde_json::Value {
    let kept = serde_json::to_value(state).unwrap();
    kept.as_object().unwrap().values().next().unwrap()["world"].clone()
}

fn key(random: &mut fastrand::Rng) -> Key {
    let moves = [Key::Down, Key::Up, Key::Tab, Key::Left, Key::Right, Key::BackTab, Key::PgDn, Key::Home, Key::End];
    let types = ['a', '1', '@', 'ñ', ' ', '-', '=', '\u{301}'];
    match random.u8(..20) {
        0..6 => Key::Enter,
        6..14 => *random.choice(&moves).unwrap(),
        14 => Key::Space,
        15 => Key::Backspace,
        16 => Key::Esc,
        _ => Key::Char(*random.choice(&types).unwrap()),
    }
}

/// Presses keys until the step is solved or it is time to go back; all is undone then. How many keys it were,
/// and whether there was anything to undo.
fn fidgets(task: &Task<'_>, random: &mut fastrand::Rng) -> (usize, bool) {
    let (mut state, mut focus) = (exercise::open(task), Focus::default());
    let start = world(&state);
    let (mut pressed, most) = (0, random.usize(1..=AT_ONE));
    while pressed < most && !state.solved() {
        let page = page(&state, task);
        focus.settle(&page, &Geometry::default());
        let action = focus.key(key(random), &page, &Geometry::default());
        exercise::looked(&mut state, task, focus.on.as_deref().unwrap_or_default());
        match action {
            Some(Action::Menu) if page.back.is_some() => {
                exercise::update(&mut state, task, &Action::Press(page.back.unwrap()));
            }
            Some(action) => drop(exercise::update(&mut state, task, &action)),
            None => {}
        }
        pressed += 1;
    }
    let kept: State = serde_json::from_str(&serde_json::to_string(&state).unwrap()).unwrap();
    assert_eq!(kept, state);
    if task.lesson.web.pages().any(|(_, page)| page.stays) {
        // what was done before such a page is done
        return (pressed, false);
    }
    let changed = world(&state) != start;
    for _ in 0..2 * AT_ONE {
        if state.solved() || world(&state) == start {
            return (pressed, changed && !state.solved());
        }
        let page = page(&state, task);
        let out = OUT.into_iter().find(|id| page.stop(id).is_some()).map(|id| Id::from(id.to_owned()));
        let out = out.or(page.back.clone()).unwrap_or_else(|| panic!("{}: no way back on {page:?}", task.step.id));
        exercise::update(&mut state, task, &Action::Press(out));
    }
    panic!("{}: not undone:\n{}\n{start}", task.step.id, world(&state));
}

#[test]
fn ten_thousand_keys_in_every_app_and_everything_can_be_undone() {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    let open = |lesson: &LessonId, language| match pack::serve(&pack, &words, lesson, Purpose::Begin, language) {
        Message::Opened(opened) => *opened,
        other => panic!("{lesson}: {other:?}"),
    };
    let lessons: Vec<Opened> = pack
        .catalogue()
        .lessons()
        .iter()
        .zip(["en", "es"].into_iter().cycle())
        .map(|(entry, language)| open(&entry.id, language))
        .collect();
    let mut apps: BTreeMap<&str, Vec<(&Opened, usize)>> = BTreeMap::new();
    for opened in &lessons {
        for (at, step) in opened.lesson.steps.iter().enumerate() {
            if let Some(app) = app(&step.kind) {
                apps.entry(app).or_default().push((opened, at));
            }
        }
    }
    assert_eq!(apps.len(), 9, "an app without a lesson: {:?}", apps.keys());
    for (app, steps) in apps {
        let mut random = fastrand::Rng::with_seed(app.len() as u64);
        let (mut pressed, mut turn, mut undone) = (0, 0, 0);
        while pressed < KEYS {
            let (opened, at) = steps[turn % steps.len()];
            let step = &opened.lesson.steps[at];
            let variant = random.choice(&step.variants);
            let task = Task { lesson: &opened.lesson, step, variant, plain: opened.words.of(&step.id), seed: 1 };
            let (keys, changed) = fidgets(&task, &mut random);
            (pressed, turn, undone) = (pressed + keys, turn + 1, undone + usize::from(changed));
        }
        assert!(undone > 0, "{app}: there was nothing to undo in {turn} goes");
    }
}
