//! Whole lessons at a terminal, and coming back into the middle of one.

use super::{
    short_lesson,
    terminal::{DOWN, ENTER, ESC, Terminal, UP},
};

fn home(seat: &mut Terminal) {
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").shows("What would you like to do now?");
}

#[test]
fn the_first_lesson_is_taken_by_keys_from_first_to_last() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[]);
    home(&mut seat);
    seat.choose("Begin: Say hello to the screen").shows("You know your first key");
    seat.enter().shows("1 of 3");
    seat.enter().shows("2 of 3");
    seat.enter().shows("Press Enter once more to go on.");
    seat.enter().shows("Nothing breaks here.");
    seat.enter().shows("This screen has three parts.");
    seat.enter().shows("Press the key with the arrow down.");
    seat.types(DOWN).shows("1 of 2");
    seat.types(UP).shows("You pressed down and up.");
    seat.enter().shows("Where is the help line?");
    seat.choose("In the top line").shows("You chose the top line.");
    seat.choose("In the last line").shows("You chose the last line.");
    seat.enter().shows("What does the title tell you?");
    seat.choose("Where I am").shows("You chose \"Where I am\".");
    seat.enter().shows("Press the letter A.");
    seat.types("a").shows("1 of 2");
    seat.enter().shows("You pressed a letter that was not needed.");
    seat.enter().shows("and you press another key.");
    seat.choose("Nothing breaks. I look and go on").shows("You chose \"Nothing breaks\".");
    seat.enter().shows("How do you feel about starting?");
    seat.choose("Curious").shows("You feel curious.");
    seat.choose("Go on").shows("Now on your own");
    seat.types(DOWN).shows("1 of 3");
    seat.types(UP).shows("2 of 3");
    seat.enter().shows("You found three keys yourself.");
    seat.enter().shows("Where is the help line?");
    seat.choose("In the last line").shows("You chose the last line.");
    seat.enter().shows("You can now press keys without fear and find the help line.");
}

#[test]
fn coming_back_by_sign_and_name_leads_into_the_step_with_what_was_half_typed() {
    let (data, lessons) = (tempfile::tempdir().unwrap(), short_lesson());
    let options = ["--lang", "en", "--lessons", lessons.path().to_str().unwrap()];
    let mut seat = Terminal::start(data.path(), &options, &[]);
    home(&mut seat);
    seat.choose("Keep my progress under a name").shows("Choose a sign that you like.");
    seat.enter().shows("What name would you like to use here?");
    seat.types("Ana").shows("Ana");
    seat.choose("Keep this name").choose("Only my sign and my name").shows("Good to see you, Ana.");
    seat.choose("Choose something else").shows("Practice");
    seat.choose("Practice").shows("A short note");
    seat.choose("A short note").shows("Before you begin");
    seat.choose("I would rather not say").shows("Which is the second?");
    seat.choose("Second").shows("You chose the second.");
    seat.enter().shows("Write the word apple.");
    seat.types("app").shows("app");
    seat.types(ESC).shows("Leave");
    seat.choose("Leave").shows("Do you want to stop for today?");
    // What somebody writes is kept only if they say so.
    seat.types(UP).shows("> [ ] Keep what I wrote in this lesson, too");
    seat.enter().shows("[x] Keep what I wrote in this lesson, too");
    seat.choose("Yes, stop for today").shows("See you soon, Ana.").shows("Your place is kept: A short note");
    seat.choose("Close Paso");
    assert!(seat.ends(super::PATIENCE).success());
    seat.is_as_before();

    let mut seat = Terminal::start(data.path(), &options, &[]);
    seat.choose("I have been here before").shows("Which one is your sign?");
    seat.enter().shows("What is your name here?");
    seat.types("Ana").shows("Ana");
    seat.choose("Come in").shows("Good to see you, Ana.");
    seat.choose("Go on: A short note").shows("Write the word apple.").shows("app");
    seat.types("le").shows("apple");
    seat.types(ENTER);
    seat.choose("Check it").shows("You wrote it.");
}
