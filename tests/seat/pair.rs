//! A learner's end and a tutor's end, with what they tell.

use std::{
    net::TcpListener,
    path::Path,
    sync::{
        LazyLock,
        mpsc::{Receiver, channel},
    },
    time::{Duration, Instant},
};

use paso::{
    link::{Learner, LearnerNews, PORT, Tutor, TutorNews},
    session::Snapshot,
};

/// Far longer than any machine needs.
pub const PATIENCE: Duration = Duration::from_secs(20);
pub const CODE: &str = "sun bread 42";

/// Where a door usually is, is taken as long as the tests run: else one test could take the place of another's.
static TAKEN: LazyLock<Option<TcpListener>> = LazyLock::new(|| TcpListener::bind(("0.0.0.0", PORT)).ok());

pub struct Here {
    pub learner: Learner,
    pub news: Receiver<LearnerNews>,
}

pub struct There {
    pub tutor: Tutor,
    pub news: Receiver<(u32, TutorNews)>,
}

impl Here {
    pub fn new(data: &Path) -> Self {
        let (tell, news) = channel();
        Self { learner: Learner::new(data, move |one| drop(tell.send(one))), news }
    }

    /// Does not wait longer than that for a tutor whose line broke.
    pub fn patient(data: &Path, patience: Duration) -> Self {
        let (tell, news) = channel();
        Self { learner: Learner::patient(data, patience, move |one| drop(tell.send(one))), news }
    }

    /// Goes into a room on this computer.
    pub fn joins(data: &Path, port: u16, code: &str, name: &str) -> Self {
        let here = Self::new(data);
        here.learner.join(&format!("127.0.0.1:{port}"), code, name).unwrap();
        here
    }

    /// The port on the network, with the door open for [`CODE`].
    pub fn open(&self) -> u16 {
        LazyLock::force(&TAKEN);
        let address = self.learner.open(true, CODE).unwrap().unwrap();
        address.rsplit_once(':').map_or(PORT, |(_, port)| port.parse().unwrap())
    }

    pub fn hears(&self, what: &str, wanted: impl Fn(&LearnerNews) -> bool) -> LearnerNews {
        wait(&self.news, what, wanted)
    }
}

impl There {
    pub fn new() -> Self {
        let (tell, news) = channel();
        Self { tutor: Tutor::new("Rosa", move |who, one| drop(tell.send((who, one)))), news }
    }

    /// A tutor with a room, who does not wait longer than that for learners; its port.
    pub fn in_room(code: &str, patience: Duration) -> (Self, u16) {
        LazyLock::force(&TAKEN);
        let (tell, news) = channel();
        let there = Self { tutor: Tutor::patient("Rosa", patience, move |who, one| drop(tell.send((who, one)))), news };
        let address = there.tutor.open_room(code).unwrap();
        (there, address.rsplit_once(':').map_or(PORT, |(_, port)| port.parse().unwrap()))
    }

    pub fn calls(port: u16, code: &str) -> Self {
        let there = Self::new();
        there.tutor.call(Some(&format!("127.0.0.1:{port}")), Path::new("/nowhere"), code).unwrap();
        there
    }

    pub fn hears(&self, what: &str, wanted: impl Fn(&TutorNews) -> bool) -> TutorNews {
        wait(&self.news, what, |(_, one)| wanted(one)).1
    }

    /// Waits for a snapshot in which the learner stands there.
    pub fn sees(&self, at: &str) {
        self.hears(at, |one| matches!(one, TutorNews::Shown(_, seen) if seen.at.as_deref() == Some(at)));
    }
}

/// Waits for the one that is wanted; those before it are passed over.
pub fn wait<T: std::fmt::Debug>(from: &Receiver<T>, what: &str, wanted: impl Fn(&T) -> bool) -> T {
    let until = Instant::now() + PATIENCE;
    let mut passed = Vec::new();
    loop {
        match from.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(one) if wanted(&one) => return one,
            Ok(other) => passed.push(format!("{other:.200?}")),
            Err(late) => panic!("waited for {what}: {late}; there was {passed:#?}"),
        }
    }
}

/// A learner who stands there.
pub fn at(place: &str) -> Snapshot {
    Snapshot { at: Some(place.to_owned().into()), ..Snapshot::default() }
}
