//! Two ends of one line: coming in, looking on, breaking off, coming back, leaving.

use std::{
    net::TcpStream,
    path::Path,
    time::{Duration, Instant},
};

use paso::{
    link::{Fault, LearnerNews, Refusal, TutorNews, wire::Asked},
    session::{Said, TutorAct},
};

use super::{
    pair::{CODE, Here, There, at},
    relay::Relay,
};

/// Both ends, over the network and through somebody who may cut it.
fn beside() -> (Here, There, Relay, tempfile::TempDir) {
    let data = tempfile::tempdir().unwrap();
    let here = Here::new(data.path());
    let relay = Relay::to(here.open());
    let there = There::calls(relay.port, CODE);
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(name) if name == "Rosa"));
    (here, there, relay, data)
}

#[test]
fn inside_one_computer_no_network_is_needed_and_the_latest_is_what_arrives() {
    let data = tempfile::tempdir().unwrap();
    let here = Here::new(data.path());
    assert_eq!(here.learner.open(false, CODE).unwrap(), None, "no address: no network");
    let there = There::new();
    there.tutor.call(None, data.path(), "Sun-Bread 42").unwrap();
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    for revision in 0..500 {
        here.learner.show(revision, &at(&format!("place-{revision}")));
    }
    there.sees("place-499");
    there.tutor.say(0, &Asked::Act(7, 499, TutorAct::Say(Said::YourTurn)));
    here.hears("the act", |news| matches!(news, LearnerNews::Act(7, 499, TutorAct::Say(Said::YourTurn))));
    here.learner.answer(7, false);
    there.hears("the answer", |news| matches!(news, TutorNews::Answer(7, false)));
    assert!(!data.path().join("seat.sock").exists(), "nobody waits for a call any more");
}

#[test]
fn a_socket_is_open_only_while_somebody_waits_for_a_call() {
    let data = tempfile::tempdir().unwrap();
    let here = Here::new(data.path());
    let port = here.open();
    assert!(TcpStream::connect(("127.0.0.1", port)).is_ok());
    here.learner.shut();
    let until = Instant::now() + Duration::from_secs(5);
    while TcpStream::connect(("127.0.0.1", port)).is_ok() {
        assert!(Instant::now() < until, "still open");
    }
    assert!(!data.path().join("seat.sock").exists());
}

#[test]
fn one_key_ends_it_and_nobody_comes_back() {
    let (here, there, relay, _data) = beside();
    here.learner.show(1, &at("to"));
    there.sees("to");
    here.learner.end();
    here.learner.show(2, &at("never"));
    there.hears("the end", |news| {
        assert!(!matches!(news, TutorNews::Shown(2, _)));
        matches!(news, TutorNews::Ended)
    });
    let again = There::calls(relay.port, CODE);
    again.hears("a refusal", |news| matches!(news, TutorNews::No(_)));
}

#[test]
fn a_tutor_who_leaves_is_gone() {
    let (here, there, _relay, _data) = beside();
    there.tutor.end();
    here.hears("the leaving", |news| matches!(news, LearnerNews::Left));
    assert!(!here.learner.watched());
}

#[test]
fn a_cut_cable_heals_by_itself_within_two_seconds() {
    let (here, there, relay, _data) = beside();
    here.learner.show(1, &at("to"));
    there.sees("to");
    relay.cut();
    here.hears("the break", |news| matches!(news, LearnerNews::Away));
    there.hears("the break", |news| matches!(news, TutorNews::Away));
    relay.mend();
    let mended = Instant::now();
    here.hears("the healing", |news| matches!(news, LearnerNews::Back));
    here.learner.show(2, &at("subject"));
    there.sees("subject");
    assert!(mended.elapsed() < Duration::from_secs(2), "{:?}", mended.elapsed());
}

#[test]
fn a_line_that_stalls_is_noticed_and_heals_too() {
    let (here, there, relay, _data) = beside();
    here.learner.show(1, &at("to"));
    there.sees("to");
    relay.hold();
    here.learner.show(2, &at("subject"));
    here.hears("the stall", |news| matches!(news, LearnerNews::Away));
    relay.mend();
    let mended = Instant::now();
    here.hears("the healing", |news| matches!(news, LearnerNews::Back));
    there.sees("subject");
    assert!(mended.elapsed() < Duration::from_secs(2), "{:?}", mended.elapsed());
}

#[test]
fn nobody_can_be_called_where_nobody_is() {
    let there = There::new();
    there.tutor.call(None, Path::new("/nowhere"), CODE).unwrap();
    there.hears("no", |news| matches!(news, TutorNews::No(Fault::Reach(_))));
}

#[test]
fn a_room_takes_many_and_comes_to_one() {
    let there = There::new();
    let address = there.tutor.open_room("tree moon 33").unwrap();
    let port = address.rsplit_once(':').map_or(paso::link::PORT, |(_, port)| port.parse().unwrap());
    let data = tempfile::tempdir().unwrap();
    let join = |name: &str, code: &str| {
        let here = Here::new(data.path());
        here.learner.join(&format!("127.0.0.1:{port}"), code, name).unwrap();
        here
    };
    let learners: Vec<Here> = (0..5).map(|n| join(&format!("Ana {n}"), "tree moon 33")).collect();
    for here in &learners {
        here.hears("the room", |news| matches!(news, LearnerNews::Came(_)));
    }
    there.hears("Ana 3", |news| matches!(news, TutorNews::Here(name) if name.starts_with("Ana")));
    let other = join("Eve", "tree moon 34");
    other.hears("no", |news| matches!(news, LearnerNews::No(Fault::Proof | Fault::Refused(Refusal::Code))));
    there.tutor.say(3, &Asked::Beside(true));
    let came = learners.iter().filter(|here| {
        let until = Instant::now() + Duration::from_secs(2);
        std::iter::from_fn(|| here.news.recv_timeout(until.saturating_duration_since(Instant::now())).ok())
            .any(|news| matches!(news, LearnerNews::Beside(true)))
    });
    assert_eq!(came.count(), 1, "the tutor comes to one of them");
}
