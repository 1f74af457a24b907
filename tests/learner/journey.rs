//! From the first key to the end of a lesson, in both languages, by keys alone.

use paso::{
    page::{Act, Key},
    progress::{Mastery, fold},
    session::Screen,
};

use crate::play::{Learner, first_page, play};

#[test]
fn the_first_success_comes_within_five_keys() {
    for (language, key, now) in [("en", "<enter>", "You can now use"), ("es", "<enter>", "Ya sabe usar")] {
        play(first_page().language(language)).keys(key).keys("<enter>").shows(now);
    }
}

#[test]
fn from_the_first_key_to_the_end_of_the_first_lesson_and_back_another_day() {
    for (language, name) in [("en", "Ana"), ("es", "Begoña")] {
        let learner = play(first_page().language(language));
        let learner = learner.keys("<enter><enter><enter>").press("comfort-keep").press("home-next");
        let learner = takes_the_lesson(learner).press("home-name").press("sign-cat");
        let mut learner = learner.keys(name).press("name-keep").press("guard-nothing").shows(name);
        learner = learner.press("home-can-do").press("go-back").press("home-stop").press("leave-yes").shows(name);
        let done = learner.theatre.model.person.clone();
        assert_eq!(fold(&learner.theatre.log), done.summary, "the log says it all");
        learner = learner.press("bye-next").hides(name);
        learner = learner.press("come-back").press("sign-cat").keys(name).press("come-in");
        learner = learner.press("day-other").shows(name);
        assert_eq!(learner.theatre.model.person.visit, 2);
        let entry = learner.theatre.model.catalogue.lessons()[0].clone();
        assert!(learner.theatre.model.person.mastery(&entry) >= Mastery::Done);
        let language_now = &learner.theatre.model.look.language;
        assert_eq!(language_now, language, "the language came along");
    }
}

#[test]
fn stopping_inside_a_lesson_and_coming_back_to_the_same_letter() {
    let mut learner = play(crate::play::lesson("type-letters"));
    let at_a_box = |learner: &Learner| learner.theatre.page().stop("text").is_some();
    while !at_a_box(&learner) {
        let course = learner.theatre.model.shared.course.as_ref().unwrap();
        let demo = course.go.demo.is_some().then(|| Act::Press("demo-try".into()));
        let acts = match demo {
            Some(act) => vec![act],
            None if course.solved() => vec![Act::Press("go-on".into())],
            None => course.solution(),
        };
        acts.iter().for_each(|act| learner.act(act));
    }
    let step = learner.theatre.model.shared.course.as_ref().unwrap().round().step.clone();
    let mut learner =
        learner.keys("hal").press_menu("menu-leave").press("leave-home").press("home-name").press("sign-key");
    learner = learner
        .keys("Ana")
        .press("name-keep")
        .press("guard-nothing")
        .press("home-stop")
        .press("leave-texts")
        .press("leave-yes")
        .press("bye-next");
    learner = learner.press("come-back").press("sign-key").keys("Ana").press("come-in");
    learner = learner.press("home-go-on").shows("hal");
    assert_eq!(learner.theatre.model.shared.course.as_ref().unwrap().round().step, step);
}

#[test]
fn a_form_that_is_begun_for_the_learner_starts_at_its_first_box() {
    let mut at = play(crate::play::lesson("move-between-fields"));
    at.theatre.model.shared.course.as_mut().unwrap().jump(&"card".into(), std::time::Duration::ZERO);
    at.theatre.send(paso::session::Message::Wake);
    at.press("demo-try").stands_on("name");
}

impl Learner {
    fn press_menu(mut self, id: &str) -> Self {
        self.theatre.press(&[Key::Esc]);
        self.press(id)
    }
}

/// Does what each step asks, by its keys.
fn takes_the_lesson(mut learner: Learner) -> Learner {
    for _ in 0..200 {
        if matches!(learner.theatre.model.screen, Screen::Done { .. }) {
            return learner;
        }
        let course = learner.theatre.model.shared.course.as_ref().unwrap();
        let acts = match &course.go.demo {
            Some(_) => vec![Act::Press("demo-try".into())],
            None if !learner.theatre.model.look.over.is_empty() && course.solved() => vec![Act::Key(Key::Esc)],
            None if course.solved() => vec![Act::Press("go-on".into())],
            None => course.solution(),
        };
        acts.iter().for_each(|act| learner.act(act));
    }
    panic!("the lesson has no end:\n{}", learner.picture())
}
