//! The command line as a volunteer or a centre meets it: the real program, its output, its exit codes.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
};

use paso::{
    progress::{Event, LearnerId, LogId, Mark, Seat, Stamp, What},
    store::Store,
};
use serde_json::Value;
use tempfile::TempDir;

/// What a run came to.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

fn paso(home: &Path, line: &str) -> Ran {
    let out = start(command(home, line).stdout(Stdio::piped())).wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: out.status.code().unwrap(), out: text(out.stdout), err: text(out.stderr) }
}

/// A program that is just being started holds, for a moment, every file that this one has open, locks too: so no store
/// is open here while one is started.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn start(command: &mut Command) -> Child {
    let _alone = alone();
    command.stderr(Stdio::piped()).spawn().unwrap()
}

/// A machine with nothing but that folder; `%` in the line stands for it.
fn command(home: &Path, line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paso"));
    command.env_clear().env("HOME", home).env("LANG", "en_GB.UTF-8").env("TZ", "UTC").stdin(Stdio::null());
    command.args(line.split_whitespace().map(|word| word.replace('%', &home.display().to_string())));
    command
}

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The folder where that home's progress is.
fn data(home: &Path) -> std::path::PathBuf {
    home.join(".local/share/paso")
}

/// Somebody has been here: joined, opened a lesson, solved a step with help.
fn visit(home: &Path, learner: u128, nickname: &str, sign: &str) {
    let _alone = alone();
    let mut store = Store::open(&data(home)).unwrap();
    let (log, first) = (store.log(), store.next_seq());
    let solved = What::Solved {
        lesson: "first-email".into(),
        step: "parts-of-an-email".into(),
        variant: None,
        stage: paso::lesson::Stage::Alone,
        mark: Mark::AfterAWord,
        first_sight: false,
        again: false,
        review: false,
    };
    let happened = [
        What::VisitBegan { another_day: None, boot: String::new() },
        What::Joined { nickname: nickname.into(), sign: sign.into() },
        What::LessonOpened { lesson: "first-email".into() },
        solved,
    ];
    let event = |(what, seq)| Event {
        log,
        seq,
        learner: LearnerId(learner),
        visit: 1,
        seat: Seat::Learner,
        at: Stamp { seconds: 1_800_000_000, offset: 60, trusted: true },
        what,
    };
    let events: Vec<Event> = happened.into_iter().zip(first..).map(event).collect();
    store.append(&events).unwrap();
    store.close().unwrap();
}

fn log(home: &Path) -> LogId {
    let _alone = alone();
    let store = Store::open(&data(home)).unwrap();
    let log = store.log();
    store.close().unwrap();
    log
}

#[test]
fn lessons_are_listed_for_people_and_for_programs() {
    let home = home();
    let table = paso(home.path(), "lessons");
    assert_eq!((table.code, table.err.as_str()), (0, ""));
    assert!(table.out.contains("Write and send an email"), "{}", table.out);
    assert!(paso(home.path(), "lessons --lang es").out.contains("Escribir"), "titles in the language asked for");
    let list = paso(home.path(), "lessons --format json");
    let email = list.json().as_array().unwrap().iter().find(|one| one["id"] == "first-email").cloned().unwrap();
    assert_eq!((&email["unit"], &email["competence"]), (&"mail-and-talk".into(), &"2.1".into()));
    assert_eq!((&email["level"], &email["minutes"]), (&"basic".into(), &15.into()));
    assert!(email["outcomes"].as_array().unwrap().contains(&"LO2.1.10".into()));
    assert!(email["languages"].as_array().unwrap().contains(&"es".into()));
    let order = ["id", "unit", "competence", "level", "minutes", "outcomes", "languages"];
    let places: Vec<_> = order.iter().map(|key| list.out.find(&format!("\"{key}\"")).unwrap()).collect();
    assert!(places.is_sorted(), "the order of the keys stays as it is");
    assert!(!data(home.path()).exists(), "looking keeps nothing");
}

#[test]
fn coverage_counts_outcomes_by_competence_and_level_of_both_editions() {
    let home = home();
    let told = paso(home.path(), "coverage --format json").json();
    assert_eq!((&told["edition"], &told["outcomes"]), (&"3.0".into(), &523.into()));
    let lines = told["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 84);
    let line = lines.iter().find(|line| line["competence"] == "2.1" && line["level"] == "basic").unwrap();
    assert_eq!((&line["level_22"], &line["levels_22"]), (&"Foundation".into(), &Value::from(vec![1, 2])));
    assert!(line["addressed"].as_array().unwrap().contains(&"LO2.1.10".into()), "{line}");
    let table = paso(home.path(), "coverage --lang es").out;
    assert!(table.contains("2.2: 1-2") && table.contains("CC BY 4.0"), "{table}");
}

#[test]
fn check_says_by_its_exit_code_what_it_found() {
    let home = home();
    let told = paso(home.path(), "check --format json");
    assert!(told.code < 2 && told.json().is_array(), "{}", told.err);
    let lost = paso(home.path(), "check %/nowhere");
    assert_eq!(lost.code, 2);
    assert!(!lost.err.is_empty());
    let lesson = home.path().join("unit/lesson");
    fs::create_dir_all(&lesson).unwrap();
    fs::write(lesson.join("lesson.toml"), "competence = 5\n").unwrap();
    assert_eq!(paso(home.path(), "check %/unit").code, 1);
}

#[test]
fn a_rehearsal_is_one_line_for_each_lesson() {
    let home = home();
    let told = paso(home.path(), "rehearse hello-screen");
    assert_eq!((told.code, told.out.as_str()), (0, "ok   hello-screen (en es)\n"));
    let unknown = paso(home.path(), "rehearse first-emial");
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("\"first-email\""), "{}", unknown.err);
}

#[test]
fn a_lesson_and_the_tutors_page_can_be_printed() {
    let home = home();
    let sheet = paso(home.path(), "print first-email --lang es");
    assert_eq!((sheet.code, sheet.err.as_str()), (0, ""));
    assert!(sheet.out.starts_with("Nombre"), "{}", sheet.out);
    assert!(!sheet.out.contains('\u{1b}'));
    assert!(sheet.out.lines().all(|line| line.chars().count() <= 72));
    let tutor = paso(home.path(), "print tutor");
    assert_eq!(tutor.code, 0);
    assert!(tutor.out.contains("F9"), "{}", tutor.out);
    assert_eq!(paso(home.path(), "print tutors").code, 2);
}

#[test]
fn what_happened_is_told_event_by_event() {
    let home = home();
    assert_eq!(paso(home.path(), "events").code, 2, "nothing was kept yet");
    visit(home.path(), 1, "Ana", "sun");
    visit(home.path(), 2, "Omar", "moon");
    let told = paso(home.path(), "events --format json");
    let events: Vec<Value> = told.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(events.len(), 8);
    assert_eq!((&events[1]["what"], &events[1]["nickname"]), (&"joined".into(), &"Ana".into()));
    let one = paso(home.path(), "events --format json --learner Omar");
    assert_eq!(one.out.lines().count(), 4);
    let table = paso(home.path(), "events --learner Ana");
    assert!(table.out.contains("2027-01-15 09:00"), "{}", table.out);
    assert!(table.out.contains("first-email parts-of-an-email"), "{}", table.out);
}

#[test]
fn progress_is_told_of_one_learner_by_name_and_sign() {
    let home = home();
    visit(home.path(), 1, "Ana", "sun");
    let told = paso(home.path(), "progress --learner Ana --format json").json();
    assert_eq!((&told["nickname"], &told["visits"]), (&"Ana".into(), &1.into()));
    let lesson = &told["lessons"][0];
    assert_eq!((&lesson["id"], &lesson["mastery"]), (&"first-email".into(), &"begun".into()));
    assert_eq!((&lesson["solved"], &lesson["marks"]["after-a-word"]), (&1.into(), &1.into()));
    visit(home.path(), 2, "Ana", "moon");
    let both = paso(home.path(), "progress --learner Ana");
    assert_eq!(both.code, 2);
    assert!(both.err.contains("moon, sun") || both.err.contains("sun, moon"), "{}", both.err);
    assert!(both.err.contains("--sign"), "{}", both.err);
    let moon = paso(home.path(), "progress --learner Ana --sign moon");
    assert!(moon.code == 0 && moon.out.starts_with("Ana (moon)"), "{}", moon.out);
    let sun = paso(home.path(), "progress --learner Ana --sign Sol --lang es");
    assert!(sun.code == 0 && sun.out.starts_with("Ana (sol)"), "{}{}", sun.out, sun.err);
    assert_eq!(paso(home.path(), "progress --learner Ana --sign cat").code, 2);
    let nobody = paso(home.path(), "progress --learner Bo --lang es");
    assert!(nobody.code == 2 && nobody.err.contains("«Bo»"), "{}", nobody.err);
}

#[test]
fn a_copy_comes_back_on_another_computer_which_writes_a_log_of_its_own() {
    let (old, new) = (home(), home());
    visit(old.path(), 1, "Ana", "sun");
    visit(new.path(), 2, "Omar", "moon");
    let copy = old.path().join("copy.paso");
    assert_eq!(paso(old.path(), "backup %/copy.paso").code, 0);
    assert_eq!(paso(old.path(), "backup %/copy.paso").code, 2, "a copy is never written over");
    fs::copy(&copy, new.path().join("copy.paso")).unwrap();
    let (theirs, before) = (log(old.path()), log(new.path()));
    let restored = paso(new.path(), "restore %/copy.paso");
    assert_eq!((restored.code, restored.err.as_str()), (0, ""));
    let after = log(new.path());
    assert!(after != before && after != theirs, "two machines never write the same log");
    assert!(restored.out.contains(&after.to_string()), "{}", restored.out);
    let events = |home: &Path, who: &str| paso(home, &format!("events --format json --learner {who}")).out;
    assert_eq!(events(new.path(), "Ana"), events(old.path(), "Ana"));
    assert_eq!(events(new.path(), "Omar").lines().count(), 4, "what was here stays");
    fs::write(new.path().join("letter.txt"), "Dear Ana").unwrap();
    let letter = paso(new.path(), "restore %/letter.txt");
    assert!(letter.code == 2 && letter.err.contains("letter.txt"), "{}", letter.err);
    assert_eq!(events(new.path(), "Ana").lines().count(), 4);
}

#[test]
fn working_everything_out_anew_changes_nothing() {
    let home = home();
    visit(home.path(), 1, "Ana", "sun");
    let before = paso(home.path(), "progress --learner Ana --format json").out;
    assert_eq!(paso(home.path(), "rebuild").code, 0);
    assert_eq!(paso(home.path(), "progress --learner Ana --format json").out, before);
}

#[cfg(unix)]
#[test]
fn the_doctor_says_what_to_mend() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let new = paso(home.path(), "doctor");
    assert_eq!(new.code, 0, "{}", new.out);
    assert!(!data(home.path()).exists(), "looking makes no folder");
    visit(home.path(), 1, "Ana", "sun");
    assert_eq!(paso(home.path(), "doctor").code, 0);
    fs::set_permissions(data(home.path()), fs::Permissions::from_mode(0o755)).unwrap();
    let open = paso(home.path(), "doctor");
    assert!(open.code == 1 && open.out.contains("MEND") && open.out.contains("chmod 700"), "{}", open.out);
    assert!(paso(home.path(), "doctor --lang es").out.contains("ARREGLE"));
    let other =
        start(command(home.path(), "doctor").env("LANG", "C").stdout(Stdio::piped())).wait_with_output().unwrap();
    assert!(String::from_utf8(other.stdout).unwrap().contains("UTF-8"));
}

#[test]
fn where_nothing_can_be_kept_that_is_said() {
    let home = home();
    visit(home.path(), 1, "Ana", "sun");
    // a place that even root cannot write to
    for place in ["/sys/paso", "/dev/null/paso"] {
        let told = paso(home.path(), &format!("restore %/copy --data {place}"));
        assert!(told.code == 2 && told.err.lines().count() >= 2, "{place}: {}", told.err);
        assert_eq!(paso(home.path(), &format!("doctor --data {place}")).code, 1);
    }
    let open = Store::open(&data(home.path())).unwrap();
    let busy = paso(home.path(), "events");
    assert!(busy.code == 2 && busy.err.contains("open already"), "{}", busy.err);
    open.close().unwrap();
    let full = fs::OpenOptions::new().write(true).open("/dev/full");
    if let Ok(full) = full {
        let told = start(command(home.path(), "lessons").stdout(full)).wait_with_output().unwrap();
        assert_eq!(told.status.code(), Some(2));
        assert!(!told.stderr.is_empty());
    }
}

#[test]
fn commands_speak_the_language_of_the_account_then_that_of_the_machine() {
    let home = home();
    fs::create_dir_all(data(home.path())).unwrap();
    fs::write(data(home.path()).join("settings.toml"), "language = \"es\"\n").unwrap();
    let said = |lang: &str, line: &str| {
        let ran = start(command(home.path(), line).env("LANG", lang).stdout(Stdio::piped())).wait_with_output();
        String::from_utf8(ran.unwrap().stdout).unwrap()
    };
    assert!(said("C", "lessons").contains("Hola, pantalla"));
    assert!(said("C", "--help").contains("Uso: paso"));
    assert!(said("en_GB.UTF-8", "--help").contains("Usage: paso"));
    assert!(said("C", "--help --lang en").contains("Usage: paso"));
}

#[cfg(target_os = "linux")]
#[test]
fn the_doctor_shows_the_clock_on_the_wall() {
    if !Path::new("/usr/share/zoneinfo/Asia/Tokyo").exists() {
        return;
    }
    let home = home();
    let ran = start(command(home.path(), "doctor").env("TZ", "Asia/Tokyo").stdout(Stdio::piped()));
    let told = String::from_utf8(ran.wait_with_output().unwrap().stdout).unwrap();
    assert!(told.contains("JST"), "{told}");
}

#[test]
fn help_and_refusals_speak_the_users_language() {
    let home = home();
    let help = paso(home.path(), "--help --lang es");
    assert!(help.code == 0 && help.out.contains("Uso: paso [OPCIONES] [ORDEN]"), "{}", help.out);
    assert!(paso(home.path(), "progress --help --lang es-BO").out.contains("--learner <NOMBRE>"));
    let english = paso(home.path(), "--help");
    assert!(english.out.contains("Usage: paso [OPTIONS] [COMMAND]"), "{}", english.out);
    for (line, said) in [
        ("lesons", "lessons"),
        ("lessons --fromat json", "--format"),
        ("lessons --format csv", "table, json"),
        ("progress", "--learner"),
        ("print", "LESSON"),
    ] {
        let told = paso(home.path(), line);
        assert!(told.code == 2 && told.out.is_empty() && told.err.contains(said), "{line}: {}", told.err);
    }
    let version = paso(home.path(), "--version");
    assert_eq!((version.code, version.out), (0, format!("paso {}\n", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn the_manual_page_and_completions_are_made_from_the_command_line_itself() {
    let home = home();
    for language in ["en", "es"] {
        let page = paso(home.path(), &format!("man --lang {language}"));
        assert_eq!(page.code, 0);
        for told in ["rehearse", "PASO_DATA", "paso.db", ".TH"] {
            assert!(page.out.contains(told), "{told}");
        }
    }
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let told = paso(home.path(), &format!("completions {shell}"));
        assert!(told.code == 0 && told.out.contains("coverage"), "{shell}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_trouble() {
    let home = home();
    for line in ["lessons --format json", "coverage", "--help", "man", "check --format json"] {
        let mut child = start(command(home.path(), line).stdout(Stdio::piped()));
        drop(child.stdout.take());
        let out = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&out.stderr), "", "{line}");
        assert!(out.status.code().is_some_and(|code| code < 2), "{line}");
    }
}

#[test]
fn no_name_steers_the_terminal() {
    let home = home();
    visit(home.path(), 1, "Ana\u{1b}[31m\u{202e}\u{9b}2J", "sun");
    for line in ["events", "events --format json", "events --learner x\u{1b}[31m", "print \u{1b}[31m"] {
        let told = paso(home.path(), line);
        for sign in ['\u{1b}', '\u{202e}', '\u{9b}'] {
            assert!(!told.out.contains(sign) && !told.err.contains(sign), "{line}: {}{}", told.out, told.err);
        }
    }
    let lines = paso(home.path(), "events --format json").out;
    let joined: Value = serde_json::from_str(lines.lines().nth(1).unwrap()).unwrap();
    assert_eq!(joined["nickname"], "Ana\u{1b}[31m\u{202e}\u{9b}2J", "programs get it as it was written");
}

#[cfg(unix)]
#[test]
fn numbered_lines_end_properly_when_the_reader_goes_or_ctrl_c_comes() {
    use std::io::{BufRead, BufReader, Write};
    let home = home();
    let lines = || start(command(home.path(), "--face lines").stdin(Stdio::piped()).stdout(Stdio::piped()));
    let mut child = lines();
    drop(child.stdout.take());
    let _ = child.stdin.as_mut().unwrap().write_all(b"?\n?\n");
    let out = child.wait_with_output().unwrap();
    assert_eq!((out.status.code(), String::from_utf8_lossy(&out.stderr).as_ref()), (Some(0), ""));
    let mut child = lines();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("Enter") {
        line.clear();
        assert!(said.read_line(&mut line).unwrap() > 0, "it asks something");
    }
    // held open until the end: waiting alone would close it, and that is another way to leave
    let _typing = child.stdin.take();
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "it left by itself");
}
