//! Strangers on the line: who listen, who bend, who guess, who flood, who send what nobody may.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use paso::{
    link::{
        Fault, LearnerNews, Refusal, TutorNews,
        code::normal,
        frame::{Frames, framed},
        seal::{Opener, Sealer},
        shake::{Caller, For, Keys, Secret},
        wire::Asked,
    },
    session::{Glimpse, Said, TutorAct},
};
use proptest::prelude::*;

use super::{
    pair::{CODE, Here, There, at},
    relay::Relay,
};

/// Somebody with bytes of their own.
struct Raw {
    line: TcpStream,
    frames: Frames,
}

impl Raw {
    fn calls(port: u16) -> Self {
        let line = TcpStream::connect(("127.0.0.1", port)).unwrap();
        line.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        Self { line, frames: Frames::default() }
    }

    /// The next frame; none when the line was ended.
    fn hears(&mut self) -> Option<Vec<u8>> {
        let mut bytes = [0; 1024];
        loop {
            if let Some(frame) = self.frames.frame().unwrap() {
                return Some(frame.to_vec());
            }
            match self.line.read(&mut bytes) {
                Ok(some @ 1..) => self.frames.take(&bytes[..some]),
                _ => return None,
            }
        }
    }

    /// Comes in by the code, as any tutor would.
    fn comes_in(mut self) -> (Self, Keys) {
        let (mut caller, hello) = Caller::new(For::Seat, Secret::Code(&normal(CODE))).unwrap();
        self.line.write_all(&framed(&hello)).unwrap();
        let proof = caller.answered(&self.hears().unwrap()).unwrap();
        self.line.write_all(&framed(&proof)).unwrap();
        let keys = caller.proved(&self.hears().unwrap()).unwrap();
        (self, keys)
    }
}

fn open() -> (Here, u16, tempfile::TempDir) {
    let data = tempfile::tempdir().unwrap();
    let here = Here::new(data.path());
    let port = here.open();
    (here, port, data)
}

#[test]
fn whoever_listens_learns_nothing() {
    let (here, port, _data) = open();
    let relay = Relay::to(port);
    let there = There::calls(relay.port, CODE);
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    for revision in 0..20 {
        here.learner.show(revision, &at(&format!("private-word-{revision}")));
    }
    there.sees("private-word-19");
    there.tutor.say(0, &Asked::Act(1, 1, TutorAct::Say(Said::Typed("private-name".into()))));
    here.hears("the act", |news| matches!(news, LearnerNews::Act(..)));
    let kept = relay.kept();
    for secret in ["private", "word", "bread", "Rosa", "\"at\"", "Hello"] {
        assert!(!kept.windows(secret.len()).any(|piece| piece == secret.as_bytes()), "{secret} can be read");
    }
}

#[test]
fn whoever_bends_a_bit_changes_nothing() {
    let (here, port, _data) = open();
    let relay = Relay::to(port);
    let there = There::calls(relay.port, CODE);
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    here.learner.show(1, &at("to"));
    there.sees("to");
    for (revision, later) in [(2, 9), (3, 1), (4, 30)] {
        relay.bend(later);
        here.learner.show(revision, &at("subject"));
        // the line breaks and heals; what is seen is never anything else than what was shown
        there.hears("the break", |news| {
            assert!(
                !matches!(news, TutorNews::Shown(_, seen) if !["to", "subject"].contains(&&**seen.at.as_ref().unwrap()))
            );
            matches!(news, TutorNews::Back)
        });
        here.hears("the healing", |news| matches!(news, LearnerNews::Back));
        here.learner.show(revision + 10, &at("to"));
        there.sees("to");
    }
}

#[test]
fn an_impostor_is_known_by_the_code_and_learns_it_not() {
    // somebody in between answers in the learner's place, with a guess of their own
    let data = tempfile::tempdir().unwrap();
    let impostor = Here::new(data.path());
    let address = impostor.learner.open(true, "moon tree 11").unwrap().unwrap();
    let port = address.rsplit_once(':').map_or(paso::link::PORT, |(_, port)| port.parse().unwrap());
    let there = There::calls(port, CODE);
    there.hears("no", |news| matches!(news, TutorNews::No(Fault::Proof | Fault::Refused(Refusal::Code))));
    assert!(impostor.news.try_recv().is_err(), "nobody came");
}

#[test]
fn three_guesses_that_miss_are_all_there_are_for_one_code() {
    let (here, port, _data) = open();
    for guess in ["sun bread 41", "sun bread 43", "moon bread 42"] {
        let there = There::calls(port, guess);
        there.hears("no", |news| matches!(news, TutorNews::No(Fault::Proof | Fault::Refused(Refusal::Code))));
    }
    here.hears("the guessing", |news| matches!(news, LearnerNews::Guessed));
    let late = There::calls(port, CODE);
    late.hears("no", |news| matches!(news, TutorNews::No(Fault::Refused(Refusal::NoCode))));
    here.learner.open(true, "new words 77").unwrap();
    let right = There::calls(port, "new words 77");
    right.hears("the learner", |news| matches!(news, TutorNews::Here(_)));
}

#[test]
fn guesses_that_come_all_at_once_are_still_three() {
    let (here, port, _data) = open();
    let guesses: Vec<_> = (10..50).map(|n| There::calls(port, &format!("moon tree {n}"))).collect();
    let missed = guesses.iter().filter(|there| {
        let no = there.hears("no", |news| matches!(news, TutorNews::No(_)));
        matches!(no, TutorNews::No(Fault::Proof | Fault::Refused(Refusal::Code)))
    });
    assert!(missed.count() <= 3, "more were looked at");
    here.hears("the guessing", |news| matches!(news, LearnerNews::Guessed));
}

#[test]
fn another_version_is_told_so_in_one_word() {
    let (_here, port, _data) = open();
    let mut raw = Raw::calls(port);
    let (mut caller, mut hello) = Caller::new(For::Seat, Secret::Code(&normal(CODE))).unwrap();
    hello[5] = 99;
    raw.line.write_all(&framed(&hello)).unwrap();
    assert_eq!(caller.answered(&raw.hears().unwrap()), Err(Fault::Refused(Refusal::Other)));
    assert_eq!(raw.hears(), None, "and the line is ended");
}

/// Calls for so long, each in the way of its kind; how many, and the bytes that came back.
fn flood(port: u16, kind: u8, long: Duration) -> (u32, usize) {
    let (began, mut calls, mut back) = (Instant::now(), 0, 0);
    let mut held = Vec::new();
    while began.elapsed() < long {
        let Ok(mut line) = TcpStream::connect(("127.0.0.1", port)) else { continue };
        calls += 1;
        let _ = match kind {
            0 => Ok(()),
            1 => line.write_all(&[0xff; 64]),
            2 => line.write_all(&framed(b"paso\0\x01\x01\x01")),
            // half open: nothing is ever said
            _ if held.len() < 200 => {
                held.push(line);
                continue;
            }
            _ => Ok(()),
        };
        let mut bytes = [0; 512];
        let _ = line.set_read_timeout(Some(Duration::from_millis(2)));
        back += line.read(&mut bytes).unwrap_or_default();
    }
    (calls, back)
}

#[test]
fn a_thousand_calls_a_second_change_nothing_for_who_is_there_or_has_the_code() {
    let data = tempfile::tempdir().unwrap();
    let (room, port) = There::in_room(CODE, Duration::from_mins(1));
    let ana = Here::joins(data.path(), port, CODE, "Ana");
    room.hears("Ana", |news| matches!(news, TutorNews::Here(_)));
    let (before, cpu) = (memory(), door_cpu());
    let long = Duration::from_secs(2);
    let floods: Vec<_> = (0..4).map(|kind| thread::spawn(move || flood(port, kind, long))).collect();
    // the lesson goes on meanwhile
    let mut took = Vec::new();
    for step in 1.. {
        let began = Instant::now();
        ana.learner.glimpse(&Glimpse { step: (step, 9), ..Glimpse::default() });
        room.hears("her step", |news| matches!(news, TutorNews::Glimpse(seen) if seen.step == (step, 9)));
        took.push(began.elapsed());
        if floods.iter().all(thread::JoinHandle::is_finished) {
            break;
        }
        thread::sleep(Duration::from_millis(10));
    }
    let (calls, back) =
        floods.into_iter().map(|flood| flood.join().unwrap()).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    let (after, cpu) = (memory(), door_cpu().saturating_sub(cpu));
    took.sort_unstable();
    let (median, rate) = (took[took.len() / 2], calls / u32::try_from(long.as_secs()).unwrap());
    println!("{rate} calls a second; {back} bytes back, {cpu:?} at the door, {median:?} from seat to seat");
    assert!(rate >= 1000, "only {rate} calls a second: this proves too little");
    assert!(back <= calls as usize * 32, "{back} bytes for {calls} calls");
    assert!(cpu < Duration::from_millis(1) * calls, "{cpu:?} for {calls} calls");
    assert!(after < before + 16 * 1024, "{before} KiB before, {after} KiB after");
    assert!(median < Duration::from_millis(100), "{median:?} from seat to seat");
    // those who say nothing are shown out after five seconds, and whoever has the code comes in
    let until = Instant::now() + Duration::from_secs(12);
    loop {
        let ben = Here::joins(data.path(), port, CODE, "Ben");
        match ben.hears("an answer", |news| matches!(news, LearnerNews::No(_) | LearnerNews::Came(_))) {
            LearnerNews::Came(_) => break,
            _ => assert!(Instant::now() < until, "nobody could come in"),
        }
        thread::sleep(Duration::from_millis(300));
    }
}

/// What the door itself has taken of the processor so far, in steps of 10 ms.
fn door_cpu() -> Duration {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap().flatten();
    let stats = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("stat")).ok());
    let doors = stats.filter(|stat| stat.contains("(door)"));
    let ticks = doors.map(|stat| {
        let after_name = stat.rsplit(')').next().unwrap().to_owned();
        after_name.split(' ').skip(12).take(2).map(|field| field.parse::<u64>().unwrap()).sum::<u64>()
    });
    Duration::from_millis(10 * ticks.sum::<u64>())
}

#[test]
fn whoever_was_let_in_and_floods_waits_in_their_own_line() {
    let (here, port, _data) = open();
    let (mut raw, keys) = Raw::calls(port).comes_in();
    let mut sealer = Sealer::new(&keys.send);
    raw.line.write_all(&sealer.seal(b"{\"Hello\":\"Eve\"}")).unwrap();
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    let acts: Vec<u8> =
        (0..4000).flat_map(|n| sealer.seal(format!("{{\"Act\":[{n},1,\"Hint\"]}}").as_bytes())).collect();
    let mut line = raw.line.try_clone().unwrap();
    thread::spawn(move || drop(line.write_all(&acts)));
    let until = Instant::now() + Duration::from_secs(3);
    let left = || until.saturating_duration_since(Instant::now());
    let heard = std::iter::from_fn(|| here.news.recv_timeout(left()).ok());
    let heard = heard.filter(|news| matches!(news, LearnerNews::Act(..))).count();
    assert!((400..=1000).contains(&heard), "{heard} acts in three seconds");
    // and one key still ends it
    here.learner.end();
    assert!(!here.learner.watched());
}

/// Resident memory of this process, in KiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn whoever_was_let_in_and_talks_nonsense_is_shown_out() {
    for nonsense in [&b"nonsense"[..], b"{\"Act\":[1]}", b"[[[[[[", b"{\"Told\":1}", &vec![0xff; 70_000]] {
        let (here, port, _data) = open();
        let (mut raw, keys) = Raw::calls(port).comes_in();
        let mut sealer = Sealer::new(&keys.send);
        raw.line.write_all(&sealer.seal(b"{\"Hello\":\"Eve\"}")).unwrap();
        here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
        raw.line.write_all(&sealer.seal(nonsense)).unwrap();
        here.hears("the break", |news| matches!(news, LearnerNews::Away));
        here.learner.end();
    }
}

#[test]
fn what_was_said_once_cannot_be_said_again_or_in_another_order() {
    let (here, port, _data) = open();
    let (mut raw, keys) = Raw::calls(port).comes_in();
    let mut sealer = Sealer::new(&keys.send);
    let hello = sealer.seal(b"{\"Hello\":\"Eve\"}");
    raw.line.write_all(&hello).unwrap();
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    raw.line.write_all(&hello).unwrap();
    here.hears("the break", |news| {
        assert!(!matches!(news, LearnerNews::Came(_)), "it was heard twice");
        matches!(news, LearnerNews::Away)
    });
}

#[test]
fn whoever_never_reads_costs_no_memory_and_holds_up_nobody() {
    let (here, port, _data) = open();
    let (mut raw, keys) = Raw::calls(port).comes_in();
    let mut sealer = Sealer::new(&keys.send);
    raw.line.write_all(&sealer.seal(b"{\"Hello\":\"Eve\"}")).unwrap();
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    let before = memory();
    let began = Instant::now();
    for revision in 0..20_000 {
        here.learner.show(revision, &at(&"x".repeat(500)));
    }
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    assert!(memory() < before + 16 * 1024);
    here.hears("the stall", |news| matches!(news, LearnerNews::Away));
}

#[test]
fn a_learners_side_that_lies_is_not_believed() {
    let lies: [&[u8]; 6] = [
        br#"{"Change":[1,{"m":{"at":{"t":[9,9,"x"]}}}]}"#,
        br#"{"Whole":[1,{"course":{"lesson":1}}]}"#,
        br#"{"Whole":[1,7]}"#,
        br#"{"Change":[1,{"l":[99999999,[]]}]}"#,
        br#"{"Nothing":1}"#,
        b"\xff\xff",
    ];
    for lie in lies {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let there = There::calls(port, CODE);
        let (line, _) = listener.accept().unwrap();
        let mut raw = Raw { line, frames: Frames::default() };
        let hello = raw.hears().unwrap();
        let known = paso::link::shake::Known { purpose: For::Seat, code: Some(normal(CODE)), kept: vec![] };
        let (answerer, answer) = paso::link::shake::Answerer::greeted(&hello, &known).unwrap();
        raw.line.write_all(&framed(&answer)).unwrap();
        let (proof, keys) = answerer.proved(&raw.hears().unwrap()).unwrap();
        raw.line.write_all(&framed(&proof)).unwrap();
        let mut sealer = Sealer::new(&keys.send);
        raw.line.write_all(&sealer.seal(b"{\"Welcome\":\"\"}")).unwrap();
        there.hears("the learner", |news| matches!(news, TutorNews::Here(_)));
        raw.line.write_all(&sealer.seal(lie)).unwrap();
        there.hears("the break", |news| {
            assert!(!matches!(news, TutorNews::Shown(..)), "it was believed");
            matches!(news, TutorNews::Away)
        });
        let mut opener = Opener::new(&keys.hear, raw.frames);
        assert!(opener.message().is_ok());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_of_a_stranger_end_the_program(mut bytes in prop::collection::vec(any::<u8>(), 0..400), which in 0..7_u8) {
        bytes.insert(0, which);
        paso::link::probe(&bytes);
    }

    #[test]
    fn no_bent_message_ends_the_program(at in 0..200_usize, with in any::<u8>(), cut in 0..200_usize, which in 1..7_u8) {
        let (_, hello) = Caller::new(For::Seat, Secret::Code("sun-bread-42")).unwrap();
        let asked = br#"{"Act":[1,2,{"Propose":{"Step":"to"}}]}"#.to_vec();
        let whole = br#"{"Whole":[1,{"place":"Lesson","at":"to","past":{"lesson":"x","steps":[]},"hand":true}]}"#.to_vec();
        let change = br#"{"m":[{"at":{"t":[1,0,"x"]},"past":{"m":[{"steps":{"l":[1,[[0,{"=":7}]]]}},[]]}},["said"]]}"#.to_vec();
        let mut bytes = match which {
            1..=3 => hello,
            4 => asked,
            5 => whole,
            _ => change,
        };
        bytes.truncate(bytes.len().saturating_sub(cut / 2));
        if let Some(byte) = bytes.get_mut(at) {
            *byte = with;
        }
        bytes.insert(0, which);
        paso::link::probe(&bytes);
    }
}
