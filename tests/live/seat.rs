//! A learner who reads English and a tutor who reads Spanish, two programs at two terminals, in one lesson.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use super::{
    PASO,
    terminal::{DOWN, ESC, Terminal},
};

const F7: &str = "\x1b[18~";
const F8: &str = "\x1b[19~";

/// In the first step of `first-email`, with the door open; the words on the screen.
fn learner(data: &Path) -> (Terminal, String) {
    let mut seat = Terminal::start(data, &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").shows("What would you like to do now?");
    seat.choose("Choose something else").choose("Write and talk to people").choose("Write and send an email");
    seat.shows("step 1 of");
    seat.quiet(Duration::from_millis(450));
    seat.types(ESC).choose("Call the tutor").choose("My tutor looks on from another screen");
    seat.shows("Shall your tutor look on").shows("what you write in it");
    seat.choose("Yes, at this computer").shows("Tell your tutor these words:");
    let screen = seat.screen();
    let code = screen.split("these words: ").nth(1).unwrap().split(" The words").next().unwrap().to_owned();
    (seat, code)
}

fn tutor(data: &Path, code: &str) -> Terminal {
    Terminal::start(data, &["tutor", "--lang", "es", "--code", code, "--name", "Rosa", "--theme", "mono"], &[])
}

/// Walks along the rows of the drawer to a button and presses it.
fn press(seat: &mut Terminal, button: &str) {
    let label = format!("> [ {button} ]");
    seat.shows(&format!("[ {button} ]"));
    for keys in ["\x1b[H", DOWN, DOWN, DOWN, DOWN] {
        seat.moves(keys);
        for way in ["\x1b[D", "\x1b[C"] {
            for _ in 0..5 {
                if seat.screen().contains(&label) {
                    // a page that has just come must be looked at before Enter counts
                    seat.enter();
                    return;
                }
                let before = seat.screen();
                seat.moves(way);
                if seat.screen() == before {
                    break;
                }
            }
        }
    }
    panic!("no way to {button:?}:\n{}", seat.screen());
}

#[test]
fn two_people_with_two_languages_walk_through_one_lesson() {
    let data = tempfile::tempdir().unwrap();
    let (mut ana, code) = learner(data.path());
    let mut rosa = tutor(data.path(), &code);
    ana.shows("Tutor: Rosa").shows("You keep the keys.");
    ana.enter().shows("step 1 of");
    rosa.shows("Escribir y enviar un correo").shows("paso 1 de");
    // the tutor follows
    ana.enter().shows("wrote to you. Open that email");
    rosa.shows("Abra ese correo").shows("-> nuevo");
    // points, gives a hint, says something
    press(&mut rosa, "Señalar");
    ana.shows("=> [ New email ]").shows("Your tutor points here: New email");
    press(&mut rosa, "Pista");
    ana.shows("What name are you looking for in the list?");
    press(&mut rosa, "Decir");
    press(&mut rosa, "Tómese su tiempo. No hay prisa.");
    ana.shows("Your tutor says: Take your time. Nothing hurries.");
    // typed words, with a sequence that would paint the screen
    press(&mut rosa, "Decir");
    press(&mut rosa, "Escribir");
    rosa.types("Carmen\r").quiet(Duration::from_millis(200));
    press(&mut rosa, "Enviar");
    ana.shows("Your tutor says: Carmen");
    // shows how it is done; the learner takes over
    press(&mut rosa, "Mostrar");
    ana.shows("I will try it myself");
    rosa.shows("Mostrar lo siguiente");
    ana.moves("\x1b[C").enter().shows("Once more");
    // proposes the next step, and the learner agrees with one key
    rosa.quiet(Duration::from_millis(300));
    press(&mut rosa, "Proponer");
    press(&mut rosa, "Paso siguiente");
    ana.shows("let us go on to the next step").shows("F8 yes, go there");
    ana.types(F8).shows("An email has three boxes.");
    rosa.shows("Un correo tiene tres casillas.");
    // one key ends it
    ana.types(F7);
    rosa.shows("La otra persona terminó.");
    assert!(!ana.screen().contains("Rosa"), "{}", ana.screen());
    assert!(!data.path().join("seat.sock").exists());
    // the code is good for nobody any more
    let late = tutor(data.path(), &code);
    late.shows("Allí no contesta nadie.");
}

#[test]
fn a_tutor_at_a_braille_line_hears_the_lesson_in_lines() {
    let data = tempfile::tempdir().unwrap();
    let (mut ana, code) = learner(data.path());
    let options =
        ["--data", data.path().to_str().unwrap(), "--lang", "es", "tutor", "--code", &code, "--face", "lines"];
    let mut rosa = {
        let _alone = super::alone();
        Command::new(PASO).args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
    };
    let mut out = BufReader::new(rosa.stdout.take().unwrap());
    ana.shows("Tutor: here");
    ana.enter().shows("step 1 of");
    ana.enter().shows("wrote to you. Open that email");
    ana.quiet(Duration::from_millis(500));
    ana.types(F7);
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let mut said = String::new();
        while !said.contains("terminó") && out.read_line(&mut said).is_ok_and(|some| some > 0) {}
        tell.send(said)
    });
    let said = told.recv_timeout(super::PATIENCE);
    rosa.kill().unwrap();
    let said = said.expect("the end is told");
    for words in ["Escribir y enviar un correo, paso 1 de", "Abra ese correo", "La persona está aquí", "terminó"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains('\u{1b}'), "no escape byte: {said:?}");
}

#[test]
fn who_comes_without_the_words_is_asked_for_them() {
    let data = tempfile::tempdir().unwrap();
    let (ana, code) = learner(data.path());
    let mut rosa = Terminal::start(data.path(), &["tutor", "--lang", "es"], &[]);
    rosa.shows("Pida las palabras");
    rosa.types("mesa sol 99");
    rosa.choose("Ir allí").shows("Las palabras eran otras.");
    rosa.types(&code);
    rosa.choose("Ir allí").shows("Escribir y enviar un correo");
    ana.shows("Tutor: here");
}
