//! A learner's end and a tutor's end, with what they tell.

use std::{
    path::Path,
    sync::mpsc::{Receiver, channel},
    time::{Duration, Instant},
};

use paso::{
    link::{Learner, LearnerNews, PORT, Tutor, TutorNews},
    session::Snapshot,
};

/// Far longer than any machine needs.
pub const PATIENCE: Duration = Duration::from_secs(20);
pub const CODE: &str = "sun bread 42";

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

    /// The port on the network, with the door open for [`CODE`].
    pub fn open(&self) -> u16 {
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
