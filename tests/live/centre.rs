//! A centre's own work, with the real program: a list of nicknames, a PIN that was forgotten, a card on paper, a stick.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
    thread,
    time::{Duration, Instant},
};

use super::{
    PASO, PATIENCE, alone,
    disks::Disk,
    pipe::{Lines, paso},
    terminal::Terminal,
};

fn centre(data: &Path, options: &[&str]) -> Output {
    let mut command = Command::new(PASO);
    command.env_clear().arg("--data").arg(data).args(["--lang", "en", "centre"]).args(options);
    let _alone = alone();
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The four digits behind the word.
fn pin(said: &str) -> String {
    said.split("PIN ").nth(1).unwrap_or_else(|| panic!("no PIN in {said}")).chars().take(4).collect()
}

/// Somebody with the sign of the sun at the door of a centre where everybody has a PIN.
fn knocks(data: &Path, name: &str, pin: &str) -> Lines {
    let mut seat = Lines::start(paso(data));
    seat.chooses("I have been here before").chooses(">()< sun").hears("Name. Empty.");
    seat.says(&format!("1 {name}")).hears("Name. Now:");
    seat.says("2").hears("PIN. Empty.");
    seat.says(&format!("1 {pin}")).hears("PIN. Now:");
    seat.says("2");
    seat
}

#[test]
fn a_list_is_brought_in_and_each_learner_chooses_a_pin_of_their_own() {
    let data = tempfile::tempdir().unwrap();
    said(&centre(data.path(), &["--set", "sign-in=pin"]));
    let list = data.path().join("list.csv");
    fs::write(&list, "nickname,sign\nAna,sun\n\"Ben\u{1b}[31m\",moon\nCleo\n").unwrap();
    let list = list.to_str().unwrap();
    let cards = said(&centre(data.path(), &["--import", list]));
    assert!(cards.lines().count() == 3 && cards.contains("Ben") && !cards.contains('\u{1b}'), "{cards}");
    let first = pin(cards.lines().find(|line| line.starts_with("Ana")).unwrap());
    assert_eq!(said(&centre(data.path(), &["--import", list])), "", "whoever is here already gets no second card");

    // with the PIN on the slip of paper she comes in, and chooses one that nobody has read
    let mut ana = knocks(data.path(), "Ana", &first);
    ana.hears("What shall Paso ask for when you come back?");
    ana.chooses("A PIN as well").hears("Choose a PIN");
    ana.says("1 4826").hears("PIN. Now:");
    ana.says("2").hears("The same PIN once more.");
    ana.says("1 4826").hears("PIN. Now:");
    ana.says("2").hears("Your PIN is kept.");
    ana.chooses("Go on").hears("Good to see you, Ana.");
    ana.keeps();
    ana.ends();
    knocks(data.path(), "Ana", &first).hears("do not go together yet");
    let mut ana = knocks(data.path(), "Ana", "4826");
    ana.hears("Good to see you, Ana.");
    ana.ends();

    // she has forgotten it: the old one is good for nothing any more, the new one for once
    let again = pin(&said(&centre(data.path(), &["--reset", "Ana"])));
    knocks(data.path(), "Ana", "4826").hears("do not go together yet");
    knocks(data.path(), "Ana", &again).hears("What shall Paso ask for when you come back?");
    let nobody = centre(data.path(), &["--reset", "Nobody"]);
    assert!(!nobody.status.success());
}

#[test]
fn a_card_is_printed_and_nobody_waits_for_the_printer() {
    let (data, tools) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (go, paper) = (tools.path().join("go"), tools.path().join("paper"));
    // a printer that takes its time: until somebody lets it go on
    let lp = format!(
        "#!/bin/sh\nwhile [ ! -e '{0}' ]; do sleep 0.05; done\ncat > '{1}.part' && mv '{1}.part' '{1}'\n",
        go.display(),
        paper.display()
    );
    fs::write(tools.path().join("lp"), lp).unwrap();
    fs::set_permissions(tools.path().join("lp"), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = paso(data.path());
    command.env("PATH", format!("{}:/usr/bin:/bin", tools.path().display()));
    let mut ana = Lines::start(command);
    ana.goes_home().chooses("Keep my progress under a name").chooses(">()< sun").hears("Name. Empty.");
    ana.says("1 Ana").hears("Name. Now:");
    ana.says("2").chooses("A PIN as well").hears("Choose a PIN");
    ana.says("1 4826").hears("PIN. Now:");
    ana.says("2").hears("The same PIN once more.");
    ana.says("1 4826").hears("PIN. Now:");
    ana.says("2").chooses("Make a card for my pocket");
    let card = ana.hears("Paso shows this number only once.");
    let number = card.split("Number: ").nth(1).unwrap().lines().next().unwrap().trim().to_owned();
    ana.chooses("Print it");
    // the printer is still busy, and Paso listens
    ana.says("?").hears("Print it");
    assert!(!paper.exists());
    fs::write(&go, "").unwrap();
    ana.hears("The card is at the printer.");
    let paper = fs::read_to_string(&paper).unwrap();
    assert!(paper.contains(&number) && paper.contains("Ana"), "{paper}");
    ana.says("1").hears("Good to see you, Ana.");

    // where there is no printer, that is said
    let nothing = tempfile::tempdir().unwrap();
    let mut command = paso(&data.path().join("other"));
    command.env("PATH", nothing.path());
    let mut ben = Lines::start(command);
    ben.goes_home().chooses("Keep my progress under a name").chooses(">()< sun").hears("Name. Empty.");
    ben.says("1 Ben").hears("Name. Now:");
    ben.says("2").chooses("A PIN as well").hears("Choose a PIN");
    ben.says("1 4826").hears("PIN. Now:");
    ben.says("2").hears("The same PIN once more.");
    ben.says("1 4826").hears("PIN. Now:");
    ben.says("2").chooses("Make a card for my pocket").chooses("Print it");
    ben.hears("There is no printer here.");
}

#[test]
fn a_pin_that_is_typed_in_numbered_lines_is_not_shown() {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Terminal::start(data.path(), &["--lang", "en"], &[("TERM", "dumb")]);
    seat.shows("Press Enter here");
    seat.types("\r").shows("You can now use the Enter key.");
    seat.types("\r").shows("This is good. Go on.");
    let number = |seat: &Terminal, label: &str| {
        seat.shows(label);
        let screen = seat.screen();
        // "6 of 7: label"
        let label = format!(": {label}");
        let before =
            screen.match_indices(&label).map(|(at, _)| screen[..at].split_whitespace().rev().take(3).collect());
        let numbers: Vec<Vec<&str>> = before.filter(|words: &Vec<&str>| words.get(1) == Some(&"of")).collect();
        numbers.last().unwrap_or_else(|| panic!("no number for {label}: {screen}"))[2].to_owned()
    };
    let choose = |seat: &mut Terminal, label: &str| {
        let number = number(seat, label);
        seat.quiet(Duration::from_millis(100));
        seat.types(&format!("{number}\r"));
    };
    choose(&mut seat, "This is good. Go on.");
    choose(&mut seat, "Keep my progress under a name");
    choose(&mut seat, ">()< sun");
    seat.shows("Name. Empty.");
    seat.types("1 Hildegunde\r").shows("Name. Now:");
    assert!(seat.screen().contains("1 Hildegunde"), "what is typed can be seen elsewhere");
    seat.types("2\r");
    choose(&mut seat, "A PIN as well");
    seat.shows("Choose a PIN: four to eight digits.").shows("PIN. Empty.");
    seat.quiet(Duration::from_millis(300));
    seat.types("4826\r").shows("PIN. Now: 4 signs");
    seat.types("2\r");
    seat.shows("The same PIN once more.").quiet(Duration::from_millis(300));
    seat.types("1 4826\r").quiet(Duration::from_millis(300));
    seat.types("2\r");
    seat.shows("Your PIN is kept.").quiet(Duration::from_millis(300));
    assert!(!String::from_utf8_lossy(&seat.bytes()).contains("4826"), "the PIN can be read");
    // and what is typed next is seen again, also after the program has ended
    seat.types("say it again").shows("say it again");
}

#[test]
fn a_stick_that_is_put_in_during_a_visit_gets_its_copy() {
    let data = tempfile::tempdir().unwrap();
    let label = format!("PASO{}", std::process::id());
    said(&centre(data.path(), &["--set", &format!("backup-stick={label}")]));
    let mut ana = Lines::start(paso(data.path()));
    ana.goes_home().joins(b"Ana").keeps();
    let Some(stick) = Disk::labelled(&label) else { return };
    let until = Instant::now() + PATIENCE;
    let copies = stick.path().join("paso-copies");
    while !fs::read_dir(&copies)
        .is_ok_and(|mut all| all.any(|one| one.unwrap().path().extension() == Some("copy".as_ref())))
    {
        assert!(Instant::now() < until, "no copy on the stick");
        thread::sleep(Duration::from_millis(20));
    }
    ana.says("?").hears("Good to see you, Ana.");
    ana.ends();
}
