//! A power cut at any instant: a real process appends and says what is kept; it is killed without warning, many times.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use paso::{
    progress::{Event, LearnerId, LogId, Seat, Stamp, What, fold},
    store::{Answer, Request, Store, Worker},
};

const DATA: &str = "PASO_TEST_CRASH_DATA";
const ANA: LearnerId = LearnerId(0xa);
const KILLS: u64 = 120;

fn event(log: LogId, seq: u64) -> Event {
    let what = match seq % 3 {
        0 => What::Slip { lesson: "mail".into(), step: "write".into(), name: format!("slip-{seq}") },
        1 => What::Place { lesson: Some("mail".into()), state: "x".repeat(usize::try_from(seq % 5000).unwrap_or(0)) },
        _ => What::LessonOpened { lesson: format!("lesson-{}", seq % 40).into() },
    };
    Event { log, seq, learner: ANA, visit: 1, seat: Seat::Learner, at: Stamp::default(), what }
}

/// The child: appends for ever, and writes down what a reply has called kept. Does nothing in a usual run of the tests.
#[test]
fn child() {
    let Ok(dir) = env::var(DATA) else { return };
    let (sender, replies) = std::sync::mpsc::channel();
    let mut worker = Worker::start(dir.into(), move |reply| drop(sender.send(reply)));
    let Answer::Opened(opened) = replies.recv().unwrap().answer else { panic!() };
    assert_eq!(opened.trouble, None);
    let mut out = std::io::stderr().lock();
    for seq in opened.next_seq.. {
        worker.send(Request::Append(vec![event(opened.log, seq)]));
        // Three under way at a time, so that a kill finds some half done.
        if seq >= opened.next_seq + 3 {
            let reply = replies.recv().unwrap();
            assert_eq!(reply.answer, Answer::Done);
            writeln!(out, "kept {} {}", opened.log, opened.next_seq + reply.durable - 1).unwrap();
        }
    }
}

/// Kills a child `after` so long, counted from its start or from the first answer that it called saved.
/// Gives the last one that it called saved.
fn kill_once(dir: &Path, at_work: bool, after: Duration) -> Option<(LogId, u64)> {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["child", "--exact", "--nocapture"])
        .env(DATA, dir)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let stderr = child.stderr.take().unwrap();
    let (begun, first) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        let kept = |line: String| {
            let mut words = line.strip_prefix("kept ")?.split(' ');
            let log = LogId::try_from(words.next()?.to_owned()).ok()?;
            Some((log, words.next()?.parse::<u64>().ok()?))
        };
        let said = BufReader::new(stderr).lines().map_while(Result::ok).filter_map(kept);
        said.inspect(|_| begun.send(()).unwrap_or_default()).last()
    });
    if at_work {
        first.recv_timeout(Duration::from_secs(30)).expect("the child never said that anything was kept");
    }
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

#[test]
fn every_answer_that_was_called_saved_is_there_after_a_kill_at_any_instant() {
    let dir = tempfile::tempdir().unwrap();
    let mut promised: Option<(LogId, u64)> = None;
    let mut told = 0;
    for kill in 0..KILLS {
        // One in five while it starts, the others while it writes; spread by a prime, the same in every run.
        let at_work = kill % 5 > 0;
        let after = Duration::from_micros(if at_work { 0 } else { 3_000 } + (kill * 7_919) % 12_000);
        if let Some(last) = kill_once(dir.path(), at_work, after) {
            promised = Some(last);
            told += 1;
        }
        let mut store = Store::open(dir.path()).unwrap();
        assert_eq!(store.set_aside(), None);
        let mut events = Vec::new();
        store.events(None, |event| events.push(event)).unwrap();
        let seqs: Vec<u64> = events.iter().map(|event| event.seq).collect();
        assert!(seqs.iter().copied().eq(1..=seqs.len() as u64), "nothing is missing in between");
        if let Some((log, seq)) = promised {
            assert!(events.iter().all(|event| event.log == log));
            assert!(seqs.len() as u64 >= seq, "kill {kill}: {seq} was called saved, {} are there", seqs.len());
            assert_eq!(events, (1..=seqs.len() as u64).map(|seq| event(log, seq)).collect::<Vec<_>>());
        }
        if kill % 10 == 9 {
            store.check().unwrap();
            assert_eq!(store.summary(ANA).unwrap(), (!events.is_empty()).then(|| fold(&events)));
        }
        drop(store);
    }
    assert!(told >= KILLS * 4 / 5, "only {told} of {KILLS} were killed while writing: the test proves too little");
}
