//! Small stories at the keyboard, as a learner would tell them.

use paso::{
    pack::{self, Pack},
    session::{Message, Purpose},
    words::Words,
};

use crate::play::{first_page, lesson, play};

#[test]
fn escape_opens_one_small_menu_and_loses_nothing() {
    play(lesson("first-email"))
        .press("go-on")
        .keys("<esc>")
        .shows("Give me a hint")
        .keys("<esc>")
        .shows("Carmen wrote to you")
        .hides("Give me a hint");
}

#[test]
fn a_hint_stands_below_the_task_and_says_what_it_is() {
    play(lesson("first-email")).press("go-on").shows("F2").keys("<f2>").shows("Hint");
}

#[test]
fn a_slip_is_answered_kindly_and_the_right_pick_is_praised_quietly() {
    play(lesson("read-a-screen")).press("go-on").hides("Not yet").hides("Good");
    play(lesson("ask-for-help")).keys("<esc>").shows("Menu");
}

#[test]
fn what_is_typed_stays_while_the_menu_is_open() {
    play(first_page())
        .keys("<enter><enter><enter>")
        .press("comfort-keep")
        .press("home-name")
        .press("sign-fish")
        .keys("Mar<esc>")
        .shows("Choose a sign")
        .press("sign-fish")
        .shows("Mar");
}

#[test]
fn the_tutor_opens_a_drawer_over_the_page_and_hands_back() {
    play(lesson("first-email"))
        .press("go-on")
        .keys("<f9>")
        .shows("Tutor's turn")
        .shows("Carmen wrote to you")
        .keys("<esc>")
        .hides("Tutor's turn");
}

#[test]
fn a_click_does_what_enter_does() {
    play(first_page()).click("language-es").shows("Pulse la tecla grande").click("hello-enter").shows("Ya sabe");
}

#[test]
fn colours_and_letters_change_at_once_and_are_taken_back() {
    play(first_page())
        .keys("<enter><enter><enter>")
        .press("size-larger")
        .press("comfort-keep")
        .keys("<f4>")
        .press("theme-contrast")
        .press("comfort-undo")
        .stands_on("comfort-undo");
}

#[test]
fn on_a_small_screen_a_page_begins_with_its_first_words() {
    play(lesson("first-email").on(40, 12))
        .shows("Offices, schools")
        .hides("mistakes help")
        .keys("<pgdn>")
        .shows("Go on");
    play(first_page().on(40, 12))
        .keys("<enter><enter><enter>")
        .press("comfort-keep")
        .keys("<f1>")
        .shows("Three things");
}

#[test]
fn whoever_reads_well_goes_on_with_enter_on_the_smallest_screen_too() {
    for (columns, rows) in [(80, 24), (40, 12)] {
        play(first_page().on(columns, rows))
            .keys("<enter><enter><enter>")
            .stands_on("comfort-keep")
            .keys("<enter>")
            .stands_on("home-next");
    }
}

#[test]
fn on_a_small_screen_an_answer_stands_beside_what_was_chosen_and_is_not_announced_once_more() {
    let mut learner = play(lesson("first-email").on(40, 12));
    let step = "good-subject".into();
    learner.theatre.model.shared.course.as_mut().unwrap().jump(&step, std::time::Duration::ZERO);
    learner.theatre.send(paso::session::Message::Wake);
    learner.press("hello").shows("You chose").shows("more: Good morning").hides("more: Not yet");
}

#[test]
fn no_word_that_a_step_has_for_itself_is_lost() {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    let mut lost = Vec::new();
    for entry in pack.catalogue().lessons() {
        for language in ["en", "es"] {
            let Message::Opened(opened) = pack::serve(&pack, &words, &entry.id, Purpose::Begin, language) else {
                panic!("{} does not open", entry.id);
            };
            let voice = words.voice(language);
            for step in &opened.lesson.steps {
                for word in ["why", "not-yet", "never", "other-box", "followed", "panel", "not-yet-subject"] {
                    // a step of that name is no word of this one
                    let step_of_its_own = opened.lesson.position(&word.into()).is_some();
                    let there =
                        !step_of_its_own && voice.word(entry.id.as_str(), Some(step.id.as_str()), None, word).is_some();
                    let plain = opened.words.of(&step.id);
                    let reached = step
                        .variants
                        .iter()
                        .map(Some)
                        .chain([None])
                        .any(|variant| !plain.get(variant, word).is_empty());
                    if there && !reached {
                        lost.push(format!("{}: {}.{word} in {language}", entry.id, step.id));
                    }
                }
            }
        }
    }
    assert_eq!(lost, [""; 0]);
}
