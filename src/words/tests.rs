//! How words fall back, are laid over, and are given data.

use std::{borrow::Cow, collections::HashMap};

use super::*;
use crate::{
    lesson::{self, Kind, Lesson, Level, Stage, Step, VariantId},
    page::{Key, Text},
    say::{Say, Source},
};

/// Texts by shelf and language, in the order in which they count.
#[derive(Default)]
struct Folder(HashMap<(String, String), Vec<Cow<'static, str>>>);

impl Folder {
    fn with(mut self, of: Shelf<'_>, language: &str, text: &'static str) -> Self {
        self.0.entry((format!("{of:?}"), language.into())).or_default().push(text.into());
        self
    }

    fn voice(self, wanted: &str) -> Voice {
        Words::new(self).voice(wanted)
    }
}

impl Texts for Folder {
    fn texts(&self, of: Shelf<'_>, language: &str) -> Vec<Cow<'static, str>> {
        self.0.get(&(format!("{of:?}"), language.to_owned())).cloned().unwrap_or_default()
    }

    fn languages(&self, of: Shelf<'_>) -> Vec<String> {
        let mut languages: Vec<String> = self
            .0
            .keys()
            .filter(|(shelf, _)| *shelf == format!("{of:?}"))
            .map(|(_, language)| language.clone())
            .collect();
        languages.sort();
        languages
    }
}

proptest::proptest! {
    #[test]
    fn no_text_however_broken_stops_the_program(
        text in "([a-z.-]{1,3} ?= ?|[\\[\\]{}()$\"*>.=#:\\\\ \n-]|[a-z]{1,3}|->|u001B|\n    ){0,60}",
        wanted in "[a-z]{0,4}[-_:.]?[A-Za-z0-9é]{0,5}",
        id in "[.=]?[a-z]{0,3}[.]?[a-z]{0,3}",
        number in proptest::num::i64::ANY,
    ) {
        let mut texts = Folder::default();
        texts.0.insert(("Lesson(\"email\")".into(), "en".into()), vec![format!("a = A\nask = {{ $n }}\n{text}").into()]);
        let voice = texts.voice(&wanted);
        let source = Source::Lesson { lesson: "email".into(), step: Some("a".into()), variant: Some("b".into()) };
        for id in [id, "ask".into(), "a".into()] {
            let say = Say { source: source.clone(), id: id.into(), args: Vec::new() }.with("n", number);
            for line in lines(&voice.say(&say), 7, Order::Visual) {
                proptest::prop_assert!(!line.text.chars().any(char::is_control));
            }
        }
        voice.missing();
    }
}

const EMAIL: Shelf<'static> = Shelf::Lesson("email");

fn lesson() -> Folder {
    Folder::default()
        .with(
            EMAIL,
            "en",
            "title = Write an email\nonly-english = Good morning\n\
             ask = You come on { $day }.\n    .hint = Look at { $day }.\n    .to-why = It has an @.\n    .word = from the step\n\
             thursday =\n    .day = Thursday\n    .greeting = See you on { $day }\n\
             monday =\n    .day = Monday\n    .word = from the data\n\
             word = from the lesson\nletter =\n    .subject = Lunch\nmachine = Switch on { -computer(form: \"the\") }.\n",
        )
        .with(
            EMAIL,
            "es",
            "title = Escribir un correo\nask = Usted viene el { $day }.\n    .hint = Mire { $day }.\n    .to-why = Lleva una arroba.\n\
             thursday =\n    .day = jueves\nmachine = Encienda { -computer(form: \"the\") }.\n",
        )
}

fn spoken(step: &'static str, variant: &'static str, id: &'static str) -> Say {
    let source = Source::Lesson { lesson: "email".into(), step: Some(step.into()), variant: Some(variant.into()) };
    Say { source, id: id.into(), args: Vec::new() }
}

fn said(voice: &Voice, say: &Say) -> String {
    plain_text(&voice.say(say))
}

#[test]
fn each_message_falls_back_by_itself() {
    let voice = lesson().with(EMAIL, "es-BO", "title = Escribir un mail\n").voice("es_BO.UTF-8");
    assert_eq!(voice.chain(), ["es-BO", "es-419", "es", "en"]);
    assert_eq!(said(&voice, &Say::lesson("email", "title")), "Escribir un mail");
    assert_eq!(said(&voice, &Say::lesson("email", "machine")), "Encienda la computadora.");
    assert_eq!(said(&voice, &Say::lesson("email", "only-english")), "Good morning");
    assert_eq!(said(&voice, &Say::ui("go-on")), "Seguir");
    assert!(voice.missing().is_empty());
}

#[test]
fn one_sentence_of_an_overlay_changes_nothing_else() {
    let overlay = "ask =\n    .hint = Mire el cartel.\n";
    let texts = Folder::default().with(EMAIL, "es", overlay).with(EMAIL, "es", "title = Correo\n");
    let mut texts = texts;
    for (key, more) in lesson().0 {
        texts.0.entry(key).or_default().extend(more);
    }
    let voice = texts.voice("es");
    assert_eq!(said(&voice, &spoken("ask", "thursday", ".hint")), "Mire el cartel.");
    assert_eq!(said(&voice, &spoken("ask", "thursday", ".to-why")), "Lleva una arroba.");
    assert_eq!(said(&voice, &spoken("ask", "thursday", "ask")), "Usted viene el jueves.");
    assert_eq!(said(&voice, &Say::lesson("email", "title")), "Correo");
}

#[test]
fn an_overlay_may_change_the_programs_own_words_and_terms() {
    let voice = lesson()
        .with(Shelf::Ui, "es", "go-on = Adelante\n")
        .with(Shelf::Terms, "es", "-computer = { $form ->\n    [the] el equipo\n   *[bare] equipo\n    }\n")
        .voice("es");
    assert_eq!(said(&voice, &Say::ui("go-on")), "Adelante");
    assert_eq!(said(&voice, &Say::ui("go-back")), "Volver");
    assert_eq!(said(&voice, &Say::lesson("email", "machine")), "Encienda el equipo.");
}

#[test]
fn a_region_has_its_own_words_for_things() {
    let ask = "computer = { -computer }\nmobile = { -mobile }\nmouse = { -mouse }\nvideo = { -video }\nflat = { -flat }\n\
               bus = { -bus }\nticket = { -ticket }\ncard = { -identity-card }\nhall = { -town-hall }\nmoney = { -money }\n\
               number = { -emergency-number }\nkey = { -enter-key }\n";
    let names =
        ["computer", "mobile", "mouse", "video", "flat", "bus", "ticket", "card", "hall", "money", "number", "key"];
    let words = Words::new(Folder::default().with(EMAIL, "es", ask));
    let (spain, america) = (words.voice("es"), words.voice("es-MX"));
    for name in names {
        let say = Say::lesson("email", name);
        assert_ne!(said(&spain, &say), said(&america, &say), "{name}");
    }
    assert_eq!(said(&america, &Say::lesson("email", "computer")), "computadora");
    assert!(spain.missing().is_empty() && america.missing().is_empty());
}

#[test]
fn numbered_lines_have_words_of_their_own_where_a_message_has_them() {
    let english = "go = Press Tab.\n    .lines = Type 2.\n    .key = Tab\n    .key-lines = 2\n    .done = Good.\n";
    let words = Words::new(Folder::default().with(EMAIL, "en", english).with(EMAIL, "es", "go = Pulse Tab.\n"));
    let (screen, lines) = (words.voice("en"), words.voice("en").in_lines());
    let ids = ["go", "go.key", "go.done"].map(|id| Say::lesson("email", id));
    assert_eq!(ids.clone().map(|say| said(&screen, &say)), ["Press Tab.", "Tab", "Good."]);
    assert_eq!(ids.clone().map(|say| said(&lines, &say)), ["Type 2.", "2", "Good."]);
    assert_eq!(said(&words.voice("es").in_lines(), &ids[0]), "Pulse Tab.", "one's own language comes first");
}

#[test]
fn the_data_of_a_variant_stand_in_every_message() {
    let voice = lesson().voice("en");
    assert_eq!(said(&voice, &spoken("ask", "thursday", "ask")), "You come on Thursday.");
    assert_eq!(said(&voice, &spoken("ask", "monday", ".hint")), "Look at Monday.");
    assert_eq!(said(&voice, &spoken("ask", "thursday", "=greeting")), "See you on Thursday");
}

#[test]
fn a_word_is_looked_for_in_the_data_then_the_step_then_the_lesson() {
    let voice = lesson().voice("en");
    let word = |step, variant, name| voice.word("email", step, variant, name);
    assert_eq!(word(Some("ask"), Some("monday"), "word").as_deref(), Some("from the data"));
    assert_eq!(word(Some("ask"), Some("thursday"), "word").as_deref(), Some("from the step"));
    assert_eq!(word(None, None, "word").as_deref(), Some("from the lesson"));
    assert_eq!(word(None, None, "letter.subject").as_deref(), Some("Lunch"));
    assert_eq!(word(Some("ask"), None, "nowhere"), None);
    assert!(voice.missing().is_empty(), "asking for a word is no fault");
}

#[test]
fn a_step_is_judged_by_the_words_it_can_reach() {
    let step = |id: &str, variants: &[&str]| Step {
        id: id.into(),
        outcomes: Vec::new(),
        variants: variants.iter().map(|id| VariantId::from(*id)).collect(),
        stages: vec![Stage::Alone],
        kind: Kind::Write(lesson::kind::Write {
            accept: ["day", "word", "hint", "letter.subject", "machine"].map(str::to_owned).into(),
            start: None,
            compare: lesson::kind::Compare::default(),
            slip: false,
            letters: None,
            from_list: false,
            caps: false,
        }),
    };
    let taught = Lesson {
        id: "email".into(),
        unit: "mail".into(),
        competence: "2.1".into(),
        level: Level::Basic,
        minutes: 10,
        requires: Vec::new(),
        explains: Vec::new(),
        web: crate::lesson::Web::default(),
        steps: vec![step("ask", &["thursday", "monday"]), step("machine", &[])],
    };
    let monday = VariantId::from("monday");
    let plain = lesson().voice("en").plain(&taught, &taught.steps[0], Some(&monday));
    assert_eq!(plain.get(Some(&monday), "day"), "Monday");
    assert_eq!(plain.get(Some(&monday), "word"), "from the data");
    assert_eq!(plain.get(Some(&monday), "hint"), "Look at Monday.");
    assert_eq!(plain.get(Some(&monday), "letter.subject"), "Lunch");
    assert_eq!(plain.get(Some(&monday), "machine"), "", "another step's");
}

#[test]
fn what_is_nowhere_is_shown_by_its_id_and_noted() {
    let voice = lesson().voice("es");
    assert_eq!(voice.say(&Say::lesson("email", "nowhere")), "(nowhere)");
    assert_eq!(voice.say(&spoken("ask", "thursday", ".nowhere")), "(.nowhere)");
    voice.say(&Say::lesson("email", "ask"));
    assert_eq!(voice.missing(), ["es email/ask.nowhere", "es email/ask: Unknown variable: $day", "es email/nowhere"]);
}

#[test]
fn a_lesson_in_another_language_only_is_better_than_nothing() {
    let voice = Folder::default().with(EMAIL, "fr", "title = Le courriel\n").voice("es");
    assert_eq!(said(&voice, &Say::lesson("email", "title")), "Le courriel");
}

#[test]
fn lists_read_the_index_and_no_lesson() {
    let voice = lesson()
        .with(Shelf::Index("email"), "es", "email = De la lista\n    .can-do = escribir un correo\n")
        .voice("es-419");
    assert_eq!(said(&voice, &Say::lesson("email", "title")), "De la lista");
    assert_eq!(said(&voice, &Say::lesson("email", "can-do")), "escribir un correo");
    voice.say(&spoken("ask", "thursday", "ask"));
    assert_eq!(said(&voice, &Say::lesson("email", "title")), "Escribir un correo");
}

#[test]
fn nothing_from_a_lesson_or_a_person_steers_the_terminal() {
    let voice = Folder::default().with(EMAIL, "en", "ask = { \"\\u001B[31m\" }Hi { $who }\n").voice("en");
    let say = Say::lesson("email", "ask").with("who", "Ana\u{1b}]0;x\u{7}\u{202e}");
    assert_eq!(voice.say(&say), "Hi \u{2068}Ana\u{2069}");
    assert_eq!(voice.text(&Text::Own("\u{9b}2JAna".into())), "Ana");
    assert_eq!(voice.text(&Text::World { say: Say::lesson("email", "none"), plain: "Bo\u{1b}[1mb".into() }), "Bob");
}

#[test]
fn every_key_has_a_name_and_can_be_described() {
    let keys = "enter esc tab backtab up down left right home end pgup pgdn backspace delete space f1 f12 a Z @ . \\ ?";
    for wanted in ["en", "es", "es-419"] {
        let voice = Words::default().voice(wanted);
        for name in keys.split(' ') {
            let pressed = Key::from_name(name).unwrap();
            assert!(!voice.say(&key(pressed)).is_empty());
            assert!(voice.say(&key_spoken(pressed)).chars().count() > 2);
        }
        assert!(voice.missing().is_empty(), "{:?}", voice.missing());
    }
}

#[test]
fn languages_are_offered_by_their_own_names() {
    let named: Vec<_> = Words::default().languages().into_iter().map(|language| language.own_name).collect();
    assert!(["English", "Español", "Español (América Latina)"].iter().all(|name| named.contains(&(*name).to_owned())));
    let added = Words::new(Folder::default().with(Shelf::Ui, "ay", "language-name = Aymara\n"));
    assert!(added.languages().contains(&Language { id: "ay".into(), own_name: "Aymara".into() }));
}

#[test]
fn a_wish_that_cannot_be_met_becomes_the_nearest_language_there_is() {
    let words = Words::new(Folder::default().with(Shelf::Ui, "pt-BR", "language-name = Português (Brasil)\n"));
    assert_eq!(words.negotiate("pt_PT.UTF-8"), ["pt-PT", "pt", "pt-BR", "en"]);
    assert_eq!(words.negotiate("es"), ["es", "en"]);
    assert_eq!(words.negotiate("C.UTF-8"), ["en"]);
    assert_eq!(words.negotiate("xx_YY"), ["xx-YY", "xx", "en"]);
}

#[test]
fn counts_follow_the_rules_of_their_own_language() {
    let count = "left = { $n ->\n    [one] one\n   *[other] { $n } of them\n    }\n";
    for wanted in ["en", "es-BO", "xx"] {
        let voice = Folder::default().with(EMAIL, "en", count).voice(wanted);
        assert_eq!(said(&voice, &Say::lesson("email", "left").with("n", 1_i64)), "one");
        assert_eq!(said(&voice, &Say::lesson("email", "left").with("n", 2_i64)), "2 of them");
    }
}
