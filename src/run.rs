//! The loop: one channel; block, take what is there, draw once if something changed; carry out effects.
//! Must never sleep, poll, or wake without a reason.

mod aside;
mod beside;
mod full;
mod lines;
mod link;
mod perform;
mod places;
mod zone;

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use crate::{
    pack::{Pack, centre::Centre},
    page::Geometry,
    progress::Seat,
    session::{self, Comfort, Envelope, Look, Machine, Message, Model, Rules},
    store,
    words::{Voice, Words},
};

pub use beside::{TutorOptions, tutor};
use link::{Host, Tell};
use perform::Performer;
pub(crate) use perform::SETTINGS;
pub(crate) use zone::of_this_machine;

/// What the command line decided.
pub struct Options {
    /// Lessons, built in and from folders.
    pub pack: Pack,
    /// All words.
    pub words: Words,
    /// Wanted languages, as in `LANG`.
    pub language: String,
    /// The language was asked for by option: nobody is asked again.
    pub asked: bool,
    /// Where things are kept.
    pub data: PathBuf,
    /// What the centre has decided.
    pub centre: Centre,
    /// Closed off, whatever the centre's file says.
    pub kiosk: bool,
    /// How pages look at first.
    pub comfort: Comfort,
    /// Report clicks.
    pub mouse: bool,
    /// The same key again within so many milliseconds does not count; 0: off.
    pub bounce: u16,
    /// Which face.
    pub face: Face,
}

/// Which face shows the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The whole screen.
    Full,
    /// Numbered lines.
    Lines,
}

/// What can go wrong before anything is shown.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no terminal to show anything on.
    #[error("no terminal: {0}")]
    Terminal(#[from] std::io::Error),
}

/// Runs Paso until somebody leaves.
pub fn run(options: Options) -> Result<(), RunError> {
    match options.face {
        Face::Full => full::run(options),
        Face::Lines => lines::run(options),
    }
}

/// What every face needs: the model, its words, and who carries out effects.
struct House {
    model: Model,
    voice: Voice,
    words: Words,
    performer: Performer,
    link: Host,
    began: Instant,
}

/// A voice for the face at hand: over a pipe, numbered lines.
fn spoken(words: &Words, language: &str, held_keys: bool) -> Voice {
    let voice = words.voice(language);
    if held_keys { voice } else { voice.in_lines() }
}

impl House {
    fn new(options: &Options, performer: Performer, tell: Tell, held_keys: bool) -> Self {
        let voice = spoken(&options.words, &options.language, held_keys);
        let mut languages: Vec<_> = options.words.languages().into_iter().map(|one| (one.id, one.own_name)).collect();
        // the machine's own language first: "es" where "es-ES" is spoken and there is no other Spanish
        let own = voice.language();
        let near = |id: &str| own.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        languages.sort_by_key(|(id, _)| std::cmp::Reverse(if near(id) { id.len() } else { 0 }));
        let machine = Machine {
            languages: languages.clone(),
            all_languages: languages,
            boot: store::boot(),
            language: options.asked.then(|| voice.language().to_owned()),
            people: false,
            held_keys,
            comfort: options.comfort,
            bounce: options.bounce,
            mouse: options.mouse,
            built: perform::built(),
            ..Machine::default()
        };
        let look = Look { language: voice.language().to_owned(), comfort: options.comfort, ..Look::default() };
        let mut model = Model::new(options.pack.catalogue(), machine, look, store::chance());
        let kiosk = options.kiosk || options.centre.rules.kiosk;
        model.decide(Rules { kiosk, ..options.centre.rules.clone() });
        let words = options.words.clone();
        let link = Host::new(options.data.clone(), options.pack.clone(), tell);
        Self { model, voice, words, performer, link, began: Instant::now() }
    }

    /// A message to the model, and its effects carried out. True when another language is spoken now.
    fn send(&mut self, message: Message, geometry: &Geometry) -> bool {
        self.send_by(Seat::Learner, message, geometry)
    }

    /// The same from another seat.
    fn send_by(&mut self, seat: Seat, message: Message, geometry: &Geometry) -> bool {
        let mut messages = vec![(seat, message)];
        while let Some((seat, message)) = messages.pop() {
            let envelope = Envelope {
                seat,
                message,
                now: self.began.elapsed(),
                stamp: self.performer.clock.stamp(),
                geometry: geometry.clone(),
                chance: store::chance(),
            };
            for effect in session::update(&mut self.model, envelope) {
                messages.extend(self.performer.perform(effect).map(|message| (Seat::Learner, message)));
            }
            messages.extend(self.wishes().map(|message| (Seat::Learner, message)));
        }
        let language = &self.model.look.language;
        let other = self.voice.language() != language;
        if other {
            self.voice = spoken(&self.words, language, self.model.machine.held_keys);
        }
        other
    }

    /// How long the model wants to be left alone; `None`: until something happens.
    fn patience(&self) -> Option<Duration> {
        self.model.next_wake().map(|at| at.saturating_sub(self.began.elapsed()))
    }
}
