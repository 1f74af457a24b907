//! The learner's program and a tutor's own seat: wishes carried out, what the tutor asks for put to the model, what the
//! tutor may see shown. Must never make anything of it before the learner pressed the key for it.

use std::{path::PathBuf, sync::Arc};

use super::House;
use crate::{
    link::{Learner, LearnerNews, code},
    pack::Pack,
    page::Geometry,
    progress::Seat,
    say::Say,
    session::{Glimpse, Message, News, Snapshot, Wish, may},
    store,
};

/// Who is to hear of it.
pub(super) type Tell = Arc<dyn Fn(LearnerNews) + Send + Sync>;

/// See the module.
pub(super) struct Host {
    data: PathBuf,
    pack: Pack,
    tell: Tell,
    link: Option<Learner>,
    network: bool,
    /// So many codes were guessed at.
    guessed: u8,
    glimpse: Option<Glimpse>,
}

impl Host {
    /// Nothing but a place for it.
    pub fn new(data: PathBuf, pack: Pack, tell: Tell) -> Self {
        Self { data, pack, tell, link: None, network: false, guessed: 0, glimpse: None }
    }

    fn link(&mut self) -> &Learner {
        let (data, tell) = (&self.data, &self.tell);
        self.link.get_or_insert_with(|| {
            let tell = Arc::clone(tell);
            Learner::new(data, move |news| tell(news))
        })
    }

    /// Ends it, at once.
    pub fn end(&mut self) {
        self.link = None;
        self.glimpse = None;
    }
}

impl House {
    /// Carries out what is wished about the tutor's own seat; what came of it.
    pub(super) fn wishes(&mut self) -> impl Iterator<Item = Message> + use<> {
        let wishes = std::mem::take(&mut self.performer.wishes);
        let answers: Vec<Message> = wishes.into_iter().filter_map(|wish| self.wish(wish)).collect();
        answers.into_iter()
    }

    fn wish(&mut self, wish: Wish) -> Option<Message> {
        match wish {
            Wish::Open { network } => {
                self.link.network = network;
                self.link.guessed = 0;
                return Some(self.open());
            }
            Wish::Shut => self.link.link().shut(),
            Wish::End => self.link.end(),
            Wish::Join { address, code, name } => {
                if let Err(fault) = self.link.link().join(&address, &code, &name) {
                    return Some(Message::Pairing(News::Trouble(fault.say())));
                }
            }
            Wish::Past(_) => {}
        }
        None
    }

    /// Opens the door with a new code, in the learner's words.
    fn open(&mut self) -> Message {
        let code = code::make(&self.voice.say(&Say::ui("code-words")), store::chance());
        let network = self.link.network;
        Message::Pairing(match self.link.link().open(network, &code) {
            Ok(address) => News::Open { code, address },
            Err(_) => News::Trouble(Say::ui("seat-no-door")),
        })
    }

    /// Something came over the line.
    pub(super) fn linked(&mut self, news: LearnerNews, geometry: &Geometry) {
        let door = match news {
            LearnerNews::Came(name) => News::Came { name },
            LearnerNews::Away => News::Away,
            LearnerNews::Back => {
                // the line is a new one: it knows nothing yet
                self.link.glimpse = None;
                News::Back
            }
            LearnerNews::Left => News::Left,
            LearnerNews::Beside(beside) => News::Beside(beside),
            LearnerNews::No(fault) => News::Trouble(fault.say()),
            LearnerNews::Guessed => {
                self.link.guessed += 1;
                if self.link.guessed < code::CODES {
                    let open = self.open();
                    self.send(open, geometry);
                    return;
                }
                self.link.link().shut();
                News::Trouble(Say::ui("seat-guessed"))
            }
            LearnerNews::Aged => {
                self.send(Message::Wake, geometry);
                return;
            }
            LearnerNews::Act(number, revision, act) => {
                let message = Message::Beside { revision, act };
                let done = may(Seat::Tutor, &message, &self.model.shared);
                self.send_by(Seat::Tutor, message, geometry);
                self.link.link().answer(number, done);
                return;
            }
            LearnerNews::Lesson(lesson, sum) => {
                let taken = self.model.shared.course.as_ref().is_some_and(|course| course.lesson.id == lesson);
                if taken && self.model.shared.tutor.is_some() {
                    let lent = self.link.pack.lend(&lesson).filter(|lent| Some(lent.sum()) != sum);
                    self.link.link().lend(lesson, lent);
                }
                return;
            }
        };
        self.send(Message::Pairing(door), geometry);
    }

    /// Shows the tutor what changed, if anybody looks on; called after the learner's own screen was drawn.
    pub(super) fn share(&mut self) {
        let Some(link) = self.link.link.as_ref().filter(|link| link.watched()) else { return };
        let Some(tutor) = &self.model.shared.tutor else { return };
        if tutor.room {
            let glimpse = Glimpse::of(&self.model);
            if self.link.glimpse.as_ref().is_none_or(|before| !before.same(&glimpse)) {
                link.glimpse(&glimpse);
                self.link.glimpse = Some(glimpse);
            }
        }
        if tutor.beside {
            link.show(self.model.shared.revision, &Snapshot::of(&self.model));
        }
    }
}
