//! Random fingers over the whole program: nothing breaks, focus always stands somewhere, words are there, and what was
//! written down means what is shown.

use paso::{
    lesson::LessonId,
    pack::{self, Pack},
    page::{Action, Block, Key, MORE},
    progress::{Event, fold},
    rehearse::Theatre,
    say::Say,
    session::{Message, Purpose, Screen},
    words::Words,
};
use proptest::{prelude::*, strategy::ValueTree};

/// One thing that a person, or the machine, may do.
#[derive(Clone, Debug)]
enum Finger {
    Key(Key),
    /// The nth control that can be reached.
    Press(usize),
    Click(usize),
    /// A control that may not be there.
    Blind(&'static str),
    Paste(&'static str),
    Write(usize, &'static str),
    Menu,
    Wake,
    NotKept,
}

const IDS: [&str; 23] = [
    "go-on",
    "send",
    "consent-yes",
    "drawer-show",
    "demo-try",
    "leave-yes",
    "bye-next",
    "name-keep",
    "come-in",
    "come-pin",
    "come-pictures",
    "come-tutor",
    "guard-nothing",
    "guard-with-pin",
    "guard-with-pictures",
    "guard-go-on",
    "picture-cat",
    "locked-go-on",
    "locked-other",
    "person-0",
    "undo",
    "rate-9",
    "",
];
const TEXTS: [&str; 6] =
    ["", "Ana", "12 @ñ", "\u{1b}[2J\u{7}", "a\nb\r\nc\td", "\u{202e}\u{1f469}\u{200d}\u{1f680}e\u{301}"];

fn key() -> impl Strategy<Value = Key> {
    let named = prop::sample::select(vec![
        Key::Enter,
        Key::Space,
        Key::Down,
        Key::Up,
        Key::Left,
        Key::Right,
        Key::Tab,
        Key::BackTab,
        Key::Home,
        Key::End,
        Key::PgUp,
        Key::PgDn,
        Key::Backspace,
        Key::Delete,
        Key::Esc,
    ]);
    prop_oneof![
        6 => Just(Key::Enter),
        4 => Just(Key::Down),
        6 => named,
        2 => (1u8..=12).prop_map(Key::F),
        2 => prop::sample::select(vec!['a', 'Z', '1', '9', '@', 'ñ', '\u{301}', '日', '"']).prop_map(Key::Char),
    ]
}

fn finger() -> impl Strategy<Value = Finger> {
    prop_oneof![
        10 => key().prop_map(Finger::Key),
        8 => (0usize..30).prop_map(Finger::Press),
        3 => (0usize..30).prop_map(Finger::Click),
        1 => prop::sample::select(IDS.to_vec()).prop_map(Finger::Blind),
        1 => prop::sample::select(TEXTS.to_vec()).prop_map(Finger::Paste),
        2 => (0usize..9, prop::sample::select(TEXTS.to_vec())).prop_map(|(n, text)| Finger::Write(n, text)),
        1 => Just(Finger::Menu),
        1 => Just(Finger::Wake),
        1 => Just(Finger::NotKept),
    ]
}

fn message(finger: &Finger, theatre: &Theatre) -> Option<Message> {
    let page = theatre.page();
    let ids: Vec<String> = page.stops().into_iter().flatten().map(|stop| stop.id().to_owned()).collect();
    let nth = |n: &usize| ids.get(n.checked_rem(ids.len())?).cloned();
    Some(match finger {
        Finger::Key(key) => Message::Key(*key),
        Finger::Press(n) => Message::Do(Action::Press(nth(n)?.into())),
        Finger::Click(n) => Message::Click(nth(n)?.into()),
        Finger::Blind(id) => Message::Do(Action::Press((*id).into())),
        Finger::Paste(text) => Message::Paste((*text).into()),
        Finger::Write(n, text) => Message::Do(Action::Set(nth(n)?.into(), (*text).into())),
        Finger::Menu => Message::Do(Action::Menu),
        Finger::Wake => Message::Wake,
        Finger::NotKept => Message::NotKept(Say::ui("not-kept")),
    })
}

/// What must hold whatever was done.
fn holds(theatre: &Theatre) -> Result<(), TestCaseError> {
    let page = theatre.page();
    let stops = page.stops();
    match theatre.focus().on.as_deref() {
        Some(on) => {
            prop_assert!(on == MORE || page.stop(on).is_some(), "the focus is on {on}, which is not on {}", page.id);
        }
        // a last turn with nothing but text has no place for it
        None => prop_assert!(theatre.focus().turn > 0, "the focus is nowhere on {}", page.id),
    }
    prop_assert!(!stops.is_empty(), "nothing can be done on {}", page.id);
    let said = |block: &Block| !matches!(block, Block::Gap);
    prop_assert!(page.blocks().any(said), "nothing is said on {}", page.id);
    Ok(())
}

fn fidgets(theatre: &mut Theatre, fingers: &[Finger]) -> Result<(), TestCaseError> {
    for finger in fingers {
        let Some(message) = message(finger, theatre) else { continue };
        theatre.send(message);
        if theatre.model.ended {
            break;
        }
        holds(theatre)?;
    }
    let missing = theatre.voice().missing();
    prop_assert!(missing.is_empty(), "{missing:?}");
    let person = &theatre.model.person;
    let own: Vec<&Event> = if person.known {
        theatre.log.iter().filter(|event| event.learner == person.id).collect()
    } else {
        person.pending.iter().collect()
    };
    prop_assert_eq!(fold(own), person.summary.clone());
    let mut keys: Vec<_> = theatre.log.iter().map(|event| (event.log, event.seq)).collect();
    keys.sort_unstable();
    keys.dedup();
    prop_assert_eq!(keys.len(), theatre.log.len(), "two events share a key");
    Ok(())
}

thread_local! {
    static HOUSE: (Pack, Words) = {
        let pack = Pack::default();
        let words = Words::new(pack.clone());
        (pack, words)
    };
}

fn sit_down(language: &str, lesson: Option<&LessonId>, known: bool, size: (u16, u16)) -> Theatre {
    HOUSE.with(|(pack, words)| {
        let mut theatre = Theatre::new(pack, words, language, size.0, size.1);
        if known {
            for id in [&format!("language-{language}"), "hello-enter", "go-on", "comfort-keep", "home-name", "sign-sun"]
            {
                theatre.send(Message::Do(Action::Press(id.to_owned().into())));
            }
            theatre.send(Message::Do(Action::Set("nickname".into(), "Ana".into())));
            theatre.send(Message::Do(Action::Press("name-keep".into())));
            theatre.send(Message::Do(Action::Press("guard-nothing".into())));
            assert!(theatre.model.person.known && theatre.model.screen == Screen::Home);
        }
        if let Some(lesson) = lesson {
            theatre.send(pack::serve(pack, words, lesson, Purpose::Begin, language));
        }
        theatre
    })
}

fn lessons() -> Vec<LessonId> {
    Pack::default().catalogue().lessons().iter().map(|entry| entry.id.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn from_the_first_page_on(
        fingers in prop::collection::vec(finger(), 0..160),
        language in prop::sample::select(vec!["en", "es"]), known in any::<bool>(),
    ) {
        fidgets(&mut sit_down(language, None, known, (80, 24)), &fingers)?;
    }

    #[test]
    fn inside_any_lesson(
        fingers in prop::collection::vec(finger(), 0..120), lesson in prop::sample::select(lessons()),
        language in prop::sample::select(vec!["en", "es"]), known in any::<bool>(), size in prop::sample::select(vec![(80, 24), (40, 12)]),
    ) {
        fidgets(&mut sit_down(language, Some(&lesson), known, size), &fingers)?;
    }
}

/// Each step of each lesson, so that none is met by luck alone.
#[test]
fn inside_every_step() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let fingers = prop::collection::vec(finger(), 25);
    for lesson in lessons() {
        let mut theatre = sit_down("en", Some(&lesson), true, (80, 24));
        let steps = theatre.model.shared.course.as_ref().unwrap().lesson.steps.clone();
        for step in steps {
            let fingers = fingers.new_tree(&mut runner).unwrap().current();
            let now = std::time::Duration::ZERO;
            theatre = sit_down("en", Some(&lesson), true, (80, 24));
            theatre.model.shared.course.as_mut().unwrap().jump(&step.id, now);
            theatre.send(Message::Wake);
            fidgets(&mut theatre, &fingers).unwrap_or_else(|why| panic!("{lesson}/{}: {why}\n{fingers:?}", step.id));
        }
    }
}
