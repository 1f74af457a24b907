//! The thread as the session sees it, and its desk with a disk that fills up.

use std::{fs, sync::mpsc};

use super::*;
use crate::progress::{Seat, Stamp, What};

const ANA: LearnerId = LearnerId(0xa);

fn event(log: LogId, seq: u64) -> Event {
    let what = What::Joined { nickname: "Ana".into(), sign: "sun".into() };
    Event { log, seq, learner: ANA, visit: 1, seat: Seat::Learner, at: Stamp::default(), what }
}

struct Session {
    worker: Worker,
    replies: mpsc::Receiver<Reply>,
}

fn start(dir: &Path) -> (Session, Answer) {
    let (sender, replies) = mpsc::channel();
    let worker = Worker::start(dir.to_owned(), move |reply| drop(sender.send(reply)));
    let first = replies.recv().unwrap();
    assert_eq!((first.number, first.durable), (0, 0));
    (Session { worker, replies }, first.answer)
}

impl Session {
    fn ask(&mut self, request: Request) -> Reply {
        let number = self.worker.send(request);
        let reply = self.replies.recv().unwrap();
        assert_eq!(reply.number, number);
        reply
    }
}

fn opened(answer: Answer) -> Opened {
    match answer {
        Answer::Opened(opened) => *opened,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_reply_says_what_is_durable_and_closing_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (mut session, first) = start(dir.path());
    let log = opened(first).log;
    assert_eq!(
        session.ask(Request::Append(vec![event(log, 1)])),
        Reply { number: 1, durable: 1, answer: Answer::Done }
    );
    let people = session.ask(Request::BySign("sun".into()));
    assert_eq!(people.durable, 1, "what was only asked is not what was kept");
    assert!(matches!(people.answer, Answer::People(people) if people.len() == 1));
    for seq in 2..50 {
        session.worker.send(Request::Append(vec![event(log, seq)]));
    }
    session.worker.send(Request::Set("glyphs".into(), "safe".into()));
    session.worker.close();
    let replies: Vec<Reply> = session.replies.iter().collect();
    assert!(replies.iter().map(|reply| reply.number).eq(3..52), "each is answered, in order");
    let (_, first) = start(dir.path());
    let opened = opened(first);
    assert_eq!((opened.next_seq, opened.needs_check), (50, false));
    assert_eq!(opened.settings["glyphs"], "safe");
}

#[test]
fn a_second_paso_gets_one_answer_and_no_more() {
    let dir = tempfile::tempdir().unwrap();
    let (_first, _) = start(dir.path());
    let (mut second, answer) = start(dir.path());
    assert!(matches!(answer, Answer::Trouble(StoreError::Busy { .. })), "{answer:?}");
    second.worker.send(Request::Check);
    assert!(second.replies.recv().is_err());
}

#[test]
fn where_nothing_can_be_kept_it_still_serves_and_keeps_as_soon_as_it_can() {
    let root = tempfile::tempdir().unwrap();
    let blocked = root.path().join("blocked");
    fs::write(&blocked, "a file where a folder should be").unwrap();
    let dir = blocked.join("data");
    let (mut session, first) = start(&dir);
    let first = opened(first);
    assert!(matches!(first.trouble, Some(StoreError::CannotKeep { .. })), "{:?}", first.trouble);

    let reply = session.ask(Request::Append(vec![event(first.log, 1)]));
    assert_eq!(reply.durable, 0);
    assert!(matches!(reply.answer, Answer::Trouble(StoreError::CannotKeep { .. })), "{reply:?}");
    let Answer::Summary(Some(summary)) = session.ask(Request::Summary(ANA)).answer else { panic!() };
    assert_eq!(summary.nickname, "Ana", "what is held is not forgotten");

    fs::remove_file(&blocked).unwrap();
    let reply = session.ask(Request::Append(vec![event(first.log, 2)]));
    assert_eq!((reply.durable, reply.answer), (reply.number, Answer::Done));
    session.worker.close();
    let (mut session, _) = start(&dir);
    let Answer::Events(events) = session.ask(Request::Events(ANA)).answer else { panic!() };
    assert_eq!(events.len(), 2);
}

#[test]
fn a_full_disk_is_borne_and_everything_kept_when_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    let (sender, replies) = mpsc::channel();
    let store = Store::open(dir.path()).unwrap();
    let log = store.log();
    let pages: i64 = store.db.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let set =
        |desk: &Store, most: i64| desk.db.pragma_update_and_check(None, "max_page_count", most, |_| Ok(())).unwrap();
    set(&store, pages);
    let reply = move |reply| drop(sender.send(reply));
    let mut desk = Desk { dir: dir.path().to_owned(), store, reply, held: Vec::new(), durable: 0, adrift: false };
    let (_none, inbox) = mpsc::channel();
    let mut seq = 0;
    let mut full = false;
    while !full {
        seq += 1;
        assert!(seq < 1000);
        desk.append(seq, vec![event(log, seq)], &inbox);
        full = match replies.recv().unwrap().answer {
            Answer::Done => false,
            Answer::Trouble(StoreError::CannotKeep { reason: super::super::Reason::Full }) => true,
            other => panic!("{other:?}"),
        };
    }
    assert!(desk.durable < seq && !desk.held.is_empty());
    set(&desk.store, 100_000);
    desk.append(seq + 1, vec![event(log, seq + 1)], &inbox);
    assert_eq!((desk.durable, desk.held.len()), (seq + 1, 0));
    let mut kept = 0;
    desk.store.events(Some(ANA), |_| kept += 1).unwrap();
    assert_eq!(kept, seq + 1);
}

#[test]
fn damage_found_while_learning_is_set_aside_and_learning_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let (mut session, first) = start(dir.path());
    let log = opened(first).log;
    for seq in 1..400 {
        session.ask(Request::Append(vec![event(log, seq)]));
    }
    session.worker.close();
    let file = dir.path().join("paso.db");
    let mut bytes = fs::read(&file).unwrap();
    let len = bytes.len();
    bytes[8192..len - 4096].fill(0xaa);
    fs::write(&file, bytes).unwrap();

    let (mut session, first) = start(dir.path());
    let next = match first {
        Answer::Opened(opened) if opened.set_aside.is_some() => 1,
        other => {
            opened(other);
            let reply = session.ask(Request::Check);
            assert!(matches!(reply.answer, Answer::SetAside(_)), "{reply:?}");
            400
        }
    };
    let reply = session.ask(Request::Append(vec![event(log, next)]));
    assert_eq!((reply.durable, reply.answer), (reply.number, Answer::Done));
    session.worker.close();
    assert_eq!(Store::damaged(dir.path()).len(), 1);
}
