//! A learner who reads English and a tutor who reads Spanish, two programs at two terminals, in one lesson.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Command, Stdio},
    sync::{LazyLock, mpsc},
    thread,
    time::{Duration, Instant},
};

use paso::link::{PORT, ROOM};

use super::{
    PASO,
    first::coloured,
    pipe::{Lines, paso},
    relay::Relay,
    terminal::{DOWN, ENTER, ESC, Terminal},
};

/// Where a door usually is, is taken while the tests run: else one test could take the place of another's.
static TAKEN: LazyLock<Option<TcpListener>> = LazyLock::new(|| TcpListener::bind(("0.0.0.0", PORT)).ok());

const F7: &str = "\x1b[18~";
const F8: &str = "\x1b[19~";

/// In the first step of `first-email`, with the door open; the words on the screen.
fn learner(data: &Path) -> (Terminal, String) {
    asks(data, "Yes, at this computer")
}

fn asks(data: &Path, way: &str) -> (Terminal, String) {
    let mut seat = Terminal::start(data, &["--lang", "en"], &[]);
    seat.shows("Press the big key called Enter.");
    seat.enter().shows("You can now use the Enter key.");
    seat.enter().shows("Can you read this well?");
    seat.choose("This is good. Go on.").shows("What would you like to do now?");
    seat.choose("Choose something else").choose("Write and talk to people").choose("Write and send an email");
    seat.shows("step 1 of");
    seat.quiet(Duration::from_millis(450));
    let code = opens_door(&mut seat, way);
    (seat, code)
}

/// From the lesson to the page with the words, which come back.
fn opens_door(seat: &mut Terminal, way: &str) -> String {
    seat.types(ESC).choose("Call the tutor").choose("My tutor looks on from another screen");
    seat.shows("Shall your tutor look on").shows("what you write in it");
    seat.choose(way).shows("Tell your tutor these words:");
    let screen = seat.screen();
    let words = screen.split("these words: ").nth(1).unwrap().split_whitespace().take(3);
    words.collect::<Vec<_>>().join(" ")
}

fn tutor(data: &Path, code: &str) -> Terminal {
    Terminal::start(data, &["tutor", "--lang", "es", "--code", code, "--name", "Rosa", "--theme", "mono"], &[])
}

/// The word behind these words on the screen, without what ends a sentence.
fn word(seat: &Terminal, before: &str) -> String {
    let screen = seat.screen();
    let rest = screen.split(before).nth(1).unwrap_or_else(|| panic!("no {before:?}:\n{screen}"));
    rest.split_whitespace().next().unwrap().trim_end_matches(['.', ':', ',']).to_owned()
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

/// The last step: the tutor leads through the demonstration, then the learner does it, first in part, then alone.
fn writes_a_whole_email(ana: &mut Terminal, rosa: &mut Terminal) {
    ana.enter().shows("step 10 of 10").shows("I will try it myself");
    rosa.shows("paso 10 de 10").shows("Mostrar lo siguiente");
    for _ in 0..7 {
        rosa.quiet(Duration::from_millis(250));
        press(rosa, "Mostrar lo siguiente");
    }
    ana.shows("That is all. Now it is your turn.");
    ana.enter().shows("The first part is done for you.");
    let must = word(ana, "one sentence with the word ");
    ana.quiet(Duration::from_millis(450));
    ana.types(&format!("Hello. {must}.\t")).shows("> [ Send ]");
    ana.enter().shows("[ New email ]");
    press(ana, "Sent");
    let address = word(ana, "The address is ");
    ana.shows("To Subject");
    ana.choose(&address).shows("Your email went out, and you saw it");
    ana.enter().shows("[ New email ]");
    let (address, must) = (word(ana, "The address is "), word(ana, "one sentence with the word "));
    press(ana, "New email");
    ana.shows("> To").quiet(Duration::from_millis(450));
    ana.types(&format!("{address}\tMy visit\tHello. {must}.\t")).shows("> [ Send ]");
    ana.enter().shows("Inbox");
    press(ana, "Sent");
    ana.shows("To Subject");
    ana.choose(&address).shows("Your email went out, and you saw it");
    ana.enter().shows("You can now write and send an email");
    rosa.shows("La lección terminó. ¿Cómo fue?");
}

/// The whole of `first-email`, from pairing to the last key, over a network on which much goes amiss.
#[test]
fn two_people_walk_through_the_whole_lesson_beside_each_other() {
    LazyLock::force(&TAKEN);
    let data = tempfile::tempdir().unwrap();
    let (mut ana, code) = asks(data.path(), "Yes, from another computer here");
    let port = word(&ana, "For another computer also this: ");
    let port = port.rsplit_once(':').map_or(PORT, |(_, port)| port.parse().unwrap());
    let relay = Relay::to(port);
    let address = format!("127.0.0.1:{}", relay.port);
    let options = ["tutor", &address, "--lang", "es", "--code", &code, "--name", "Rosa"];
    let mut rosa = Terminal::start(tempfile::tempdir().unwrap().path(), &options, &[]);
    ana.shows("Tutor: Rosa");
    ana.enter().shows("step 1 of 10").shows("mistakes help");
    rosa.shows("paso 1 de 10");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "nobody waits for a call while both are there");

    // an email is opened; the tutor points at it first
    ana.enter().shows("wrote to you. Open that email");
    rosa.shows("paso 2 de 10").shows("Abra ese correo");
    press(&mut rosa, "Señalar");
    ana.shows("Your tutor points here: New email");
    let screen = ana.screen();
    let friend = screen.split(" wrote to you").next().unwrap().split(' ').next_back().unwrap().to_owned();
    ana.choose(&friend).shows("You opened an email.");
    rosa.shows("La persona está aquí (->): Seguir");
    ana.enter().shows("An email has three boxes.");
    rosa.shows("paso 3 de 10");

    // both go on at the same moment: the learner's Enter is done, the tutor's *next* is about what was there before
    rosa.quiet(Duration::from_millis(300));
    press(&mut rosa, "Proponer");
    rosa.shows("Paso siguiente").quiet(Duration::from_millis(500));
    ana.quiet(Duration::from_millis(500));
    // for a moment only: longer, and the line would count as broken
    relay.hold_back(true);
    ana.types(ENTER).shows("What is each box for?");
    rosa.types(ENTER).quiet(Duration::from_millis(200));
    relay.hold_back(false);
    rosa.shows("No se hizo: la persona ya siguió.");
    ana.shows("What goes with this? To").shows("step 4 of 10");
    assert!(!ana.screen().contains("let us go on"), "{}", ana.screen());
    rosa.shows("paso 4 de 10");
    ana.choose("It says who gets the email").shows("What goes with this? Subject");
    ana.choose("It says in 2 or 3 words").shows("What goes with this? Text");

    // the cable is cut, and the lesson goes on; it heals by itself
    relay.cut();
    ana.shows("Tutor: Paso waits for the line");
    rosa.shows("No hay conexión");
    ana.choose("It holds the greeting").shows("The text is the letter itself.");
    ana.enter().shows("Put the address in the right box.").shows("step 5 of 10");
    rosa.shows("paso 4 de 10");
    relay.mend();
    let mended = Instant::now();
    rosa.shows("paso 5 de 10");
    assert!(mended.elapsed() < Duration::from_secs(2), "{:?}", mended.elapsed());
    ana.shows("Tutor: Rosa");

    // a hint; the address; a subject
    press(&mut rosa, "Pista");
    ana.shows("Which box says who gets the email?");
    let address = word(&ana, "The address is ");
    ana.types(&format!("{address}\t")).shows("The address stands in \"To\".");
    rosa.shows(&address);
    ana.enter().shows("Which subject fits?");
    ana.choose("I cannot come on Monday").shows("You chose the clear one.");

    // the cable is pulled without a word to anybody while letters are typed
    ana.enter().shows("At the end press Tab.");
    rosa.shows("paso 7 de 10");
    relay.hold();
    ana.types("My day").shows("Tutor: Paso waits for the line");
    rosa.shows("No hay conexión");
    let day = word(&ana, "a sentence with ");
    ana.types(&format!("\tHello. I come on {day}.\t")).shows("You wrote a subject, a greeting and a sentence.");
    relay.mend();
    rosa.shows("My day");
    ana.shows("Tutor: Rosa");

    ana.enter().shows("Mark the line that he has to look at.");
    ana.choose("To: lamps-shop").shows("[x] To: lamps-shop");
    ana.choose("That is my answer").shows("You marked \"To\".");
    ana.enter().shows("Has the email gone out?");
    rosa.shows("paso 9 de 10");
    let screen = ana.screen();
    let to = ["landlord", "doctor", "course"].into_iter().find(|to| screen.contains(to)).unwrap();
    press(&mut ana, "Sent");
    ana.shows("Happy birthday");
    ana.choose(&format!("{to}@")).shows("The email is there, so it went out.");

    writes_a_whole_email(&mut ana, &mut rosa);

    // the tutor says how it went; one key of the learner ends it at once, on both screens
    press(&mut rosa, "Cómo fue");
    rosa.shows("1 de ");
    ana.types(F7);
    rosa.shows("La otra persona terminó.");
    assert!(!ana.screen().contains("Rosa") && !rosa.screen().contains("correo"), "{}\n{}", ana.screen(), rosa.screen());
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

/// A room of thirty programs on this computer's own network; the learners' are heard line by line.
#[test]
fn thirty_learners_share_a_room_and_the_tutor_comes_to_who_asks() {
    LazyLock::force(&TAKEN);
    let here = tempfile::tempdir().unwrap();
    let mut command = paso(&here.path().join("tutor"));
    command.args(["tutor", "--room", "--name", "Rosa"]);
    let mut rosa = Lines::start(command);
    let opened = rosa.hears("They are good for two minutes.");
    let between = |from: &str| opened.split(from).nth(1).unwrap().split(". ").next().unwrap().to_owned();
    let (address, code) = (between("Address: "), between("Words: "));
    let port = address.rsplit_once(':').map_or(PORT, |(_, port)| port.parse().unwrap());
    let mut learners: Vec<Lines> = (0..ROOM).map(|n| Lines::start(paso(&here.path().join(n.to_string())))).collect();
    thread::scope(|all| {
        for (n, seat) in learners.iter_mut().enumerate() {
            let code = &code;
            all.spawn(move || {
                seat.goes_home();
                if n == 17 {
                    seat.joins(b"Berta");
                }
                seat.chooses("Choose something else").chooses("Write and talk").chooses("Write and send an email");
                if n == 17 {
                    seat.chooses("I would rather not say");
                }
                seat.hears("step 1 of 10");
                seat.says("m").chooses("Call the tutor").chooses("My tutor looks on from another screen");
                seat.chooses("Go to the tutor").hears("Address of the room. Empty.");
                seat.says(&format!("1 127.0.0.1:{port}")).hears("Address of the room. Now:");
                seat.says(&format!("2 {code}")).hears("Words of the room. Now:");
                for _ in 0..20 {
                    // eight are greeted at a time
                    match seat.says("3").hears_one(&["In the tutor’s room", "There is no place left."]) {
                        Some("In the tutor’s room") => return,
                        _ => thread::sleep(Duration::from_millis(100)),
                    }
                }
                panic!("the room was never gone into");
            });
        }
    });
    // all of them are there, and who asks for help stands first
    learners[17].says("").says("m").chooses("Call the tutor").chooses("Raise my hand").hears("Hand up");
    let until = Instant::now() + super::PATIENCE;
    let list = loop {
        rosa.says("?");
        let list = rosa.hears("?: say it again");
        if list.matches(": fine").count() == ROOM - 1 && list.contains("Berta: asks for help") {
            break list;
        }
        assert!(Instant::now() < until, "{list}");
    };
    let first = list.lines().find(|line| line.contains(": fine") || line.contains(": asks for help")).unwrap();
    assert!(first.contains("Berta"), "{first}");
    assert_eq!(list.matches("Write and send an email").count(), ROOM);
    rosa.says(first.split(' ').next().unwrap()).hears("Berta’s turn");
    learners[17].hears("Tutor: Rosa");
    // one who leaves is not in the list any more
    let mut gone = learners.remove(3);
    gone.says("f7");
    rosa.says("f7");
    let until = Instant::now() + super::PATIENCE;
    loop {
        rosa.says("?");
        if rosa.hears("?: say it again").matches("Write and send an email").count() == ROOM - 1 {
            break;
        }
        assert!(Instant::now() < until, "one more than there are");
    }
}

/// The lesson of the guide for authors, with a site of its own, as a folder for `--lessons`.
fn lesson_with_site() -> tempfile::TempDir {
    let guide = include_str!("../../docs/lessons.md");
    let examples =
        |kind: &str| guide.split(kind).skip(1).filter_map(|rest| rest.split("```").next()).collect::<Vec<_>>();
    let (tomls, words) = (examples("```toml site\n"), examples("```ftl site\n"));
    let root = tempfile::tempdir().unwrap();
    let (site, lesson) = (root.path().join("sites/collect"), root.path().join("our-town/fetch-a-sofa"));
    fs::create_dir_all(&site).unwrap();
    fs::create_dir_all(&lesson).unwrap();
    fs::write(site.join("site.toml"), tomls[0]).unwrap();
    fs::write(site.join("en.ftl"), words[0]).unwrap();
    fs::write(root.path().join("our-town/en.ftl"), "title = Our town\nabout = The town hall.\n").unwrap();
    fs::write(lesson.join("lesson.toml"), tomls[1]).unwrap();
    fs::write(lesson.join("en.ftl"), words[1]).unwrap();
    root
}

#[test]
fn a_lesson_that_the_tutor_has_never_seen_comes_along_with_its_site() {
    let (data, lessons) = (tempfile::tempdir().unwrap(), lesson_with_site());
    let mut ana = Terminal::start(data.path(), &["--lang", "en", "--lessons", lessons.path().to_str().unwrap()], &[]);
    ana.shows("Press the big key called Enter.");
    ana.enter().shows("You can now use the Enter key.");
    ana.enter().shows("Can you read this well?");
    ana.choose("This is good. Go on.").choose("Choose something else").choose("Our town");
    ana.choose("Have a sofa fetched").shows("We fetch old furniture at your door.");
    ana.quiet(Duration::from_millis(450));
    let code = opens_door(&mut ana, "Yes, at this computer");
    let rosa = tutor(data.path(), &code);
    ana.shows("Tutor: Rosa");
    // nobody has translated it: it comes in the words that it has
    ana.enter().shows("We fetch old furniture at your door.");
    rosa.shows("Have a sofa fetched").shows("We fetch old furniture at your door.");
    ana.choose("Ask us to come");
    rosa.shows("What shall we fetch?");
}

/// F4 changes letters and colours of the tutor's own seat; the learner's stay as they are.
#[test]
fn the_tutor_chooses_letters_and_colours_too() {
    let data = tempfile::tempdir().unwrap();
    let (ana, code) = learner(data.path());
    let mut rosa = Terminal::start(data.path(), &["tutor", "--lang", "es", "--code", &code], &[]);
    rosa.shows("paso 1 de 10");
    ana.shows("Tutor: here");
    let before = ana.bytes().len();
    rosa.types("\x1bOS").shows("Colores tranquilos");
    assert!(!coloured(&rosa.bytes()), "calm colours are few");
    rosa.choose("Mucho contraste").shows("(•) Mucho contraste");
    rosa.types("\x1bOS").shows("paso 1 de 10").quiet(Duration::from_millis(200));
    let strong = rosa.bytes().len();
    press(&mut rosa, "Más");
    rosa.quiet(Duration::from_millis(200));
    assert!(coloured(&rosa.bytes()[strong..]), "strong contrast beside the learner");
    rosa.types("\x1bOS").choose("Sin colores").shows("(•) Sin colores");
    rosa.choose("Dejarlo como estaba").shows("(•) Mucho contraste");
    rosa.types("\x1bOS").shows("paso 1 de 10");
    assert_eq!(ana.bytes().len(), before, "nothing of it is seen by the learner");
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
    rosa.types("mesa sol 99").shows("mesa sol 99");
    rosa.choose("Ir allí").shows("Las palabras eran otras.");
    rosa.types(&code).shows(&code);
    rosa.choose("Ir allí").shows("Escribir y enviar un correo");
    ana.shows("Tutor: here");
}
