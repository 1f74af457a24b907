//! Finding a place to begin: every way of answering, on the real lessons, and what it feels like at the keyboard.

use std::{collections::BTreeSet, time::Duration};

use paso::{
    lesson::{Catalogue, LessonId, kind::Check},
    pack::Pack,
    progress::{Next, Placement, Summary, What, fold},
    say::Say,
    session::{self, Screen, path},
    words::Words,
};

use crate::play::{Learner, first_page, play};

/// Its one doing-step with data of its own is about Paso itself, which shows when it is opened.
const PASO: &str = "read-a-screen";

/// The longest chain of lessons that are not met, up to this one. What is about Paso itself is no step up.
fn above(catalogue: &Catalogue, lesson: &str, met: &BTreeSet<LessonId>) -> usize {
    let lesson = LessonId::from(lesson);
    let Some(entry) = catalogue.entry(&lesson).filter(|_| !met.contains(&lesson)) else { return 0 };
    let shown_by_doing = entry.steps().any(|step| step.check == Check::Do && step.variants > 0);
    usize::from(shown_by_doing && entry.id.as_str() != PASO)
        + entry.requires().map(|before| above(catalogue, before, met)).max().unwrap_or(0)
}

/// Every way of answering from here on.
fn goes_on(catalogue: &Catalogue, way: &[LessonId], placement: &Placement, answers: &mut Vec<bool>) -> usize {
    let Some(lesson) = placement.task() else {
        assert!((3..=6).contains(&answers.len()), "at least three tasks, at most six: {answers:?}");
        assert!(answers.last() == Some(&true), "the end is a success: {answers:?}");
        assert!(answers.windows(3).all(|run| run.contains(&true)), "never three misses in a row: {answers:?}");
        assert!(way.contains(placement.start().unwrap()), "it begins on the way");
        return 1;
    };
    let met = placement.lessons_met().into_iter().collect();
    let steps = above(catalogue, lesson.as_str(), &met);
    assert!(steps <= 2, "{lesson} is {steps} steps above what is known: {answers:?}");
    let mut ways = 0;
    for alone in if placement.is_last() { &[true][..] } else { &[true, false] } {
        let mut next = placement.clone();
        next.answer(*alone, Duration::ZERO);
        answers.push(*alone);
        if *alone && !placement.is_last() {
            let met: BTreeSet<LessonId> = next.lessons_met().into_iter().collect();
            let missed =
                |lesson: &str| !met.contains(&LessonId::from(lesson)) && catalogue.entry(&lesson.into()).is_some();
            let entry = catalogue.entry(lesson).unwrap();
            assert!(met.contains(lesson) && (answers.contains(&false) || !entry.requires().any(missed)), "{lesson}");
        }
        if !alone && let Some(easier) = next.task() {
            let before = |one: &LessonId| way.iter().position(|lesson| lesson == one);
            assert!(next.is_last() || before(easier) < before(lesson), "{easier} is not easier than {lesson}");
        }
        ways += goes_on(catalogue, way, &next, answers);
        answers.pop();
    }
    ways
}

#[test]
fn whatever_is_answered_the_tasks_are_gentle_and_the_end_is_a_success() {
    let pack = Pack::default();
    let catalogue = pack.catalogue();
    let every: Vec<String> = path::WISHES.iter().map(|(wish, _)| (*wish).to_owned()).collect();
    for wishes in every.iter().map(std::slice::from_ref).chain([every.as_slice(), &[]]) {
        let way = path::toward(&catalogue, wishes);
        let mut summary = Summary::default();
        summary.wishes = wishes.to_vec();
        let mut placement = session::placement(&catalogue, &summary);
        assert_eq!(placement.task().map(LessonId::as_str), Some(PASO));
        placement.pass_over(Duration::ZERO);
        assert!(goes_on(&catalogue, &way, &placement, &mut Vec::new()) > 5);
    }
}

#[test]
fn where_it_leads_is_said_without_a_number() {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    for language in ["en", "es"] {
        let voice = words.voice(language);
        for entry in pack.catalogue().lessons() {
            let title = Say::lesson(entry.id.cow(), "title");
            let said = voice.say(&Say::ui("placed-start").with("title", title)) + &voice.say(&Say::ui("placed-why"));
            assert!(!said.chars().any(char::is_numeric), "{said}");
        }
    }
}

fn at_home() -> Learner {
    play(first_page()).keys("<enter><enter><enter>").press("comfort-keep")
}

fn trying() -> Learner {
    at_home().press("home-wishes").press("wish-doctor").press("wishes-keep").press("placing-go")
}

#[test]
fn it_is_offered_after_a_wish_and_never_forced() {
    at_home()
        .hides("a good place to begin")
        .press("home-wishes")
        .press("wish-work")
        .press("wishes-keep")
        .press("done-home")
        .shows("a good place to begin");
    let learner = trying().press("try-stop").shows("a good place to begin");
    assert_eq!(learner.theatre.model.person.summary.placed, None, "nothing was tried");
}

#[test]
fn whoever_did_not_want_it_at_first_finds_it_among_the_lessons() {
    let mut at = at_home().press("home-next");
    while at.theatre.model.screen == Screen::Lesson {
        at.solves();
        at = at.press("go-on");
    }
    let at = at.press("done-home").hides("a good place to begin");
    let mut at = at.press("home-topics").press("home-placing").press("placing-go").press("try-pass");
    while at.theatre.model.screen == Screen::Lesson {
        at.solves();
        at = at.press("go-on");
    }
    let placed = at.theatre.model.person.summary.placed.clone().unwrap();
    assert!(!at.theatre.model.person.summary.done(&placed.start), "what was done is not where it begins");
    let at = at.press("placed-begin");
    assert_eq!(at.theatre.model.shared.course.as_ref().unwrap().lesson.id, placed.start);
}

#[test]
fn whoever_can_do_it_all_begins_where_the_wish_leads() {
    let mut learner = trying();
    while learner.theatre.model.screen == Screen::Lesson {
        learner.solves();
        learner = learner.press("go-on");
    }
    let person = &learner.theatre.model.person;
    assert!(person.summary.lessons.is_empty(), "what was tried is nobody's record");
    let placed = person.summary.placed.clone().unwrap();
    assert_eq!(placed.start, "who-says-this".into());
    let learner = learner.shows("Start here: ").press("done-home").shows("Start here: ");
    // it goes along when the guest becomes a learner
    let learner = learner.press("home-name").press("sign-cat").keys("Ana").press("name-keep").press("guard-nothing");
    assert_eq!(fold(&learner.theatre.log).placed, Some(placed));
}

#[test]
fn toward_every_wish_what_is_tried_is_small_and_can_be_done() {
    for (language, (wish, _)) in ["en", "es"].into_iter().cycle().zip(path::WISHES) {
        let at = play(first_page().language(language)).press(&format!("language-{language}")).keys("<enter><enter>");
        let at = at.press("comfort-keep").press("home-wishes").press(&format!("wish-{wish}"));
        let mut at = at.press("wishes-keep").press("placing-go");
        let mut tried = Vec::new();
        while at.theatre.model.screen == Screen::Lesson {
            tried.push(at.theatre.model.shared.course.as_ref().unwrap().lesson.id.clone());
            at.solves();
            at = at.press("go-on");
        }
        let units: BTreeSet<_> = at
            .theatre
            .model
            .catalogue
            .lessons()
            .iter()
            .filter(|one| tried.contains(&one.id))
            .map(|one| &one.unit)
            .collect();
        assert!(at.theatre.model.screen == Screen::Placed && units.len() > 1, "{wish}: {tried:?}");
        assert!(at.theatre.voice().missing().is_empty());
    }
}

#[test]
fn what_is_chosen_instead_is_where_one_starts() {
    let mut learner = trying();
    learner.solves();
    let learner =
        learner.press("go-on").press("try-stop").press("home-topics").press("unit-find").press("lesson-who-says-this");
    let person = &learner.theatre.model.person;
    assert_eq!(person.summary.placed.as_ref().unwrap().start, "who-says-this".into());
    assert_eq!(person.next(&learner.theatre.model.catalogue), Next::GoOn("who-says-this".into()));
}

#[test]
fn after_a_demonstration_an_easy_one_follows() {
    let learner = trying();
    let before = learner.theatre.model.shared.course.as_ref().unwrap().lesson.id.clone();
    let learner = learner.keys("<esc>").press("menu-show").press("demo-try");
    let catalogue = learner.theatre.model.catalogue.clone();
    let now = &learner.theatre.model.shared.course.as_ref().unwrap().lesson.id;
    assert!(catalogue.position(now) < catalogue.position(&before), "{now} after {before}");
}

#[test]
fn after_two_misses_it_ends_with_a_success_whatever_help_that_takes() {
    let at = trying().press("try-pass").press("try-pass").hides("Not this one yet").shows("[ Stop ]");
    let mut at = at.keys("<esc>").press("menu-show").press("demo-try").shows("Once more").hides("Not this one yet");
    at.solves();
    at = at.press("go-on").shows("Start here: ");
    let placed = at.theatre.model.person.summary.placed.as_ref().unwrap();
    assert_eq!((placed.start.as_str(), placed.met.len()), ("hello-screen", 0));
    let at = at.press("placed-begin");
    assert_eq!(at.theatre.model.shared.course.as_ref().unwrap().lesson.id, "hello-screen".into());
}

#[test]
fn leaving_in_the_middle_keeps_nothing_half_done() {
    let mut learner = trying();
    learner.solves();
    let learner = learner.press("go-on").keys("<esc>").press("menu-leave").press("leave-yes");
    let learner = learner.press("go-on-here").press("try-pass").keys("<esc>").press("menu-leave").press("leave-home");
    let learner = learner.shows("a good place to begin");
    let learner = learner.press("home-placing").press("placing-beginning");
    assert_eq!(learner.theatre.model.shared.course.as_ref().unwrap().lesson.id, "hello-screen".into());
    assert!(!learner.theatre.log.iter().any(|event| matches!(event.what, What::Placed { .. })));
}
