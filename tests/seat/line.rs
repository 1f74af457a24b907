//! Two ends of one line: coming in, looking on, breaking off, coming back, leaving.

use std::{
    net::TcpStream,
    path::Path,
    time::{Duration, Instant},
};

use paso::{
    link::{ANSWER, Fault, LearnerNews, ROOM, Refusal, SOON, TutorNews, wire::Asked},
    session::{Glimpse, Said, TutorAct},
};

use super::{
    pair::{CODE, Here, PATIENCE, There, at, wait},
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
    is_shut(port, data.path());
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
    here.hears("the healing", |news| {
        assert!(!matches!(news, LearnerNews::Came(_)), "the learner is told of a new tutor");
        matches!(news, LearnerNews::Back)
    });
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

/// Nobody waits for a call there any more.
fn is_shut(port: u16, data: &Path) {
    let until = Instant::now() + Duration::from_secs(5);
    while TcpStream::connect(("127.0.0.1", port)).is_ok() {
        assert!(Instant::now() < until, "still open");
    }
    assert!(!data.join("seat.sock").exists());
}

#[test]
fn a_pulled_cable_of_which_nobody_is_told_is_noticed_by_both_within_seconds() {
    let (here, there, relay, _data) = beside();
    here.learner.show(1, &at("to"));
    there.sees("to");
    // and nothing is on its way
    there.tutor.say(0, &Asked::Act(1, 1, TutorAct::SawHand));
    here.hears("the act", |news| matches!(news, LearnerNews::Act(..)));
    here.learner.answer(1, true);
    there.hears("the answer", |news| matches!(news, TutorNews::Answer(1, true)));
    relay.hold();
    let pulled = Instant::now();
    there.hears("the break", |news| matches!(news, TutorNews::Away));
    assert!(pulled.elapsed() < SOON + ANSWER + Duration::from_secs(1), "the tutor: {:?}", pulled.elapsed());
    here.hears("the break", |news| matches!(news, LearnerNews::Away));
    assert!(pulled.elapsed() < Duration::from_secs(7), "the learner: {:?}", pulled.elapsed());
    here.learner.show(2, &at("subject"));
    relay.mend();
    let mended = Instant::now();
    // whoever is back is shown everything anew
    while !there
        .news
        .recv_timeout(Duration::from_millis(20))
        .is_ok_and(|(_, news)| matches!(news, TutorNews::Shown(_, seen) if seen.at.as_deref() == Some("text")))
    {
        if here.news.try_iter().any(|news| matches!(news, LearnerNews::Back)) {
            here.learner.show(3, &at("text"));
        }
        assert!(mended.elapsed() < Duration::from_secs(2), "{:?}", mended.elapsed());
    }
}

#[test]
fn a_line_at_rest_stays_whole_in_a_room_as_beside_one_learner() {
    let data = tempfile::tempdir().unwrap();
    let (room, port) = There::in_room("tree moon 33", Duration::from_mins(1));
    let inside = Here::joins(data.path(), port, "tree moon 33", "Ana");
    inside.hears("the room", |news| matches!(news, LearnerNews::Came(_)));
    let (here, there, relay, _data) = beside();
    here.learner.show(1, &at("to"));
    there.sees("to");
    let sent = relay.kept().len();
    // in this time each line asks once whether somebody is there, and waits for the answer
    let until = Instant::now() + SOON + ANSWER + Duration::from_millis(800);
    if let Ok(news) = here.news.recv_timeout(until.saturating_duration_since(Instant::now())) {
        panic!("at rest: {news:?}");
    }
    assert!(inside.news.try_recv().is_err(), "the learner's line broke");
    let broken = |(_, news): (u32, TutorNews)| matches!(news, TutorNews::Away | TutorNews::Back | TutorNews::Ended);
    assert!(!room.news.try_iter().any(broken), "the room's line broke");
    let asked = relay.kept().len() - sent;
    assert!((1..200).contains(&asked), "{asked} bytes for one question and its answer");
}

#[test]
fn nobody_waits_long_for_a_line_that_stays_broken() {
    let data = tempfile::tempdir().unwrap();
    let here = Here::patient(data.path(), Duration::from_millis(1200));
    let port = here.open();
    let relay = Relay::to(port);
    let there = There::calls(relay.port, CODE);
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    relay.cut();
    here.hears("the break", |news| matches!(news, LearnerNews::Away));
    assert!(TcpStream::connect(("127.0.0.1", port)).is_ok(), "it waits for the tutor");
    here.hears("the end", |news| matches!(news, LearnerNews::Left));
    is_shut(port, data.path());
    drop(there);

    // the same for a learner who vanishes from a room that lets nobody in any more
    let (room, port) = There::in_room("tree moon 33", Duration::from_millis(1200));
    let relay = Relay::to(port);
    let inside = Here::joins(data.path(), relay.port, "tree moon 33", "Ana");
    room.hears("Ana", |news| matches!(news, TutorNews::Here(_)));
    room.tutor.shut_room();
    is_shut(port, data.path());
    relay.cut();
    room.hears("the break", |news| matches!(news, TutorNews::Away));
    room.hears("the end", |news| matches!(news, TutorNews::Ended));
    is_shut(port, data.path());
    drop(inside);
}

#[test]
fn the_second_break_of_a_line_has_no_more_time_than_the_first() {
    let data = tempfile::tempdir().unwrap();
    let patience = Duration::from_secs(2);
    let here = Here::patient(data.path(), patience);
    let relay = Relay::to(here.open());
    let there = There::calls(relay.port, CODE);
    here.hears("the tutor", |news| matches!(news, LearnerNews::Came(_)));
    relay.cut();
    here.hears("the break", |news| matches!(news, LearnerNews::Away));
    relay.mend();
    here.hears("it heals", |news| matches!(news, LearnerNews::Back));
    relay.cut();
    here.hears("another break", |news| matches!(news, LearnerNews::Away));
    let broken = Instant::now();
    here.hears("the end", |news| matches!(news, LearnerNews::Left));
    let waited = broken.elapsed();
    assert!(waited < patience + Duration::from_millis(700), "{waited:?}");
    drop(there);
}

#[test]
fn the_door_is_found_again_where_it_was() {
    let data = tempfile::tempdir().unwrap();
    let here = Here::new(data.path());
    let port = here.open();
    for round in 0..40 {
        here.learner.shut();
        assert_eq!(here.open(), port, "round {round}");
    }
}

#[test]
fn one_key_also_ends_a_line_that_is_broken_just_now() {
    let (here, there, relay, data) = beside();
    there.hears("the learner", |news| matches!(news, TutorNews::Here(_)));
    relay.cut();
    here.hears("the break", |news| matches!(news, LearnerNews::Away));
    assert!(data.path().join("seat.sock").exists(), "it waits for the tutor");
    here.learner.end();
    assert!(!data.path().join("seat.sock").exists());
    relay.mend();
    let back = there.news.recv_timeout(Duration::from_millis(900));
    assert!(!back.is_ok_and(|(_, news)| matches!(news, TutorNews::Back)), "nobody comes back");
}

#[test]
fn a_room_takes_thirty_and_comes_to_one() {
    let (there, port) = There::in_room("tree moon 33", Duration::from_mins(1));
    let data = tempfile::tempdir().unwrap();
    let other = Here::joins(data.path(), port, "tree moon 34", "Eve");
    other.hears("no", |news| matches!(news, LearnerNews::No(Fault::Proof | Fault::Refused(Refusal::Code))));
    // all at once, as when a course begins; eight are greeted at a time, and whoever hears "full" tries again
    let mut learners: Vec<Here> =
        (0..ROOM).map(|n| Here::joins(data.path(), port, "tree moon 33", &format!("Ana {n}"))).collect();
    let until = Instant::now() + PATIENCE;
    for (n, here) in learners.iter_mut().enumerate() {
        while let LearnerNews::No(fault) =
            here.hears("the room", |news| matches!(news, LearnerNews::Came(_) | LearnerNews::No(_)))
        {
            assert!(fault == Fault::Refused(Refusal::Full) && Instant::now() < until, "{fault:?}");
            std::thread::sleep(Duration::from_millis(20));
            *here = Here::joins(data.path(), port, "tree moon 33", &format!("Ana {n}"));
        }
    }
    let mut names = std::collections::BTreeSet::new();
    while names.len() < ROOM {
        if let TutorNews::Here(name) = there.hears("each of them", |news| matches!(news, TutorNews::Here(_))) {
            names.insert(name);
        }
    }
    let late = Here::joins(data.path(), port, "tree moon 33", "Late");
    late.hears("no place", |news| matches!(news, LearnerNews::No(Fault::Refused(Refusal::Full))));

    // everybody moves a few times, all at the same moment: the tutor knows of each where they are
    for round in 1..=5 {
        for here in &learners {
            here.learner.glimpse(&Glimpse { step: (round, 9), ..Glimpse::default() });
        }
        let mut seen = std::collections::BTreeSet::new();
        while seen.len() < ROOM {
            let (who, _) = wait(
                &there.news,
                "everybody's step",
                |(_, news)| matches!(news, TutorNews::Glimpse(glimpse) if glimpse.step == (round, 9)),
            );
            seen.insert(who);
        }
    }
    there.tutor.say(3, &Asked::Beside(true));
    let came = learners.iter().filter(|here| {
        let until = Instant::now() + Duration::from_millis(200);
        std::iter::from_fn(|| here.news.recv_timeout(until.saturating_duration_since(Instant::now())).ok())
            .any(|news| matches!(news, LearnerNews::Beside(true)))
    });
    assert_eq!(came.count(), 1, "the tutor comes to one of them");
    // one leaves: there is a place again
    learners.remove(7).learner.end();
    there.hears("the leaving", |news| matches!(news, TutorNews::Ended));
    let late = Here::joins(data.path(), port, "tree moon 33", "Late");
    late.hears("the room", |news| matches!(news, LearnerNews::Came(_)));
}
