//! Carries out effects: opens lessons, talks to the store. What the store answers comes back as messages.

use std::{collections::BTreeMap, path::PathBuf};

use jiff::{Timestamp, tz::TimeZone};

use super::{
    Options,
    aside::{Aside, TellAside, print, watch_sticks},
    places,
};
use crate::{
    face::{html::html, paper},
    pack::{
        self, Pack,
        centre::{CENTRE, Centre},
        settings::Settings,
    },
    page::Keys,
    progress::{Clock, Stamp},
    say::Say,
    seal::{Code, Unknown},
    session::{Effect, Message, Rules, StoreState, Wish},
    store::{Answer, Reply, Request, Store, Worker},
    tree,
    words::{Words, plain_text},
};

/// The machine's settings, in the data folder.
pub(crate) const SETTINGS: &str = "settings.toml";

/// A setting of this machine: what its clock has said.
const CLOCK: &str = "clock";

/// See the module.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Performer {
    aside: TellAside,
    pack: Pack,
    words: Words,
    worker: Worker,
    settings: PathBuf,
    centre_file: PathBuf,
    centre: Centre,
    /// Something of a learner was given to the store.
    kept: bool,
    /// Closed off by the command line.
    kiosk: bool,
    /// In which the centre's file explains itself, and a card is printed.
    language: String,
    /// Numbers of requests that keep something, with the last event of each.
    asked: BTreeMap<u64, u64>,
    /// Numbers of requests that somebody waits for, and the words that open what is sealed.
    tasks: BTreeMap<u64, Option<String>>,
    /// What this machine's clock has said.
    pub clock: WallClock,
    /// The screen is to be cleared, with what can be scrolled back to.
    pub wipe: bool,
    /// Wishes about a tutor's own seat, for whoever has the line.
    pub wishes: Vec<Wish>,
    /// The program is to end.
    pub end: bool,
}

impl Performer {
    /// Opens the store in `data`; `reply` is called on the store's thread, `aside` on others.
    pub fn new(options: &Options, reply: impl FnMut(Reply) + Send + 'static, aside: TellAside) -> Self {
        let data = options.data.clone();
        let (settings, centre_file) = (data.join(SETTINGS), data.join(CENTRE));
        let worker = Worker::start(data, reply);
        let performer = Self {
            aside,
            pack: options.pack.clone(),
            words: options.words.clone(),
            worker,
            settings,
            centre_file,
            centre: options.centre.clone(),
            kept: false,
            kiosk: options.kiosk,
            language: options.language.clone(),
            asked: BTreeMap::new(),
            tasks: BTreeMap::new(),
            clock: WallClock::new(crate::store::boot()),
            wipe: false,
            wishes: Vec::new(),
            end: false,
        };
        if performer.label().is_some() {
            watch_sticks(&performer.aside);
        }
        performer
    }

    /// Carries out one effect; what is answered at once.
    pub fn perform(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Keep(events) => {
                let last = events.last()?.seq;
                self.kept = true;
                let number = self.worker.send(Request::Append(events));
                self.asked.insert(number, last);
            }
            Effect::Open { lesson, purpose, language } => {
                return Some(pack::serve(&self.pack, &self.words, &lesson, purpose, &language));
            }
            Effect::Find { sign } => {
                self.worker.send(Request::BySign(sign));
            }
            Effect::Come { who, proof } => {
                self.worker.send(Request::Come(who, proof));
            }
            Effect::Tutor(pin) => {
                let checks = self.centre.tutors.iter().map(|tutor| tutor.check.clone()).collect();
                self.worker.send(Request::Tutor(pin, checks));
            }
            Effect::Hide(secret) => {
                self.worker.send(Request::Hide(secret));
            }
            Effect::Print(page) => {
                let sheet = paper::leaflet(&[*page], &self.words.voice(&self.language), Keys::default());
                print(sheet, &self.aside);
            }
            Effect::Decide { setting, value } => {
                // what was written into the file meanwhile counts
                (self.centre, _) = Centre::load(&self.centre_file);
                if self.centre.change(setting, &value) {
                    let voice = self.words.voice(&self.language);
                    let sentence = |key: &str| plain_text(&voice.say(&Say::ui(format!("centre-key-{key}"))));
                    let _ = self.centre.save(&self.centre_file, sentence);
                }
                let rules = &self.centre.rules;
                let kiosk = self.kiosk || rules.kiosk;
                return Some(Message::Decided(Box::new(Rules { kiosk, ..rules.clone() })));
            }
            Effect::Remember { setting, value } => {
                let (mut settings, _) = Settings::load(&self.settings);
                if settings.change(setting, &value) {
                    // a folder that cannot be written to: the choice holds until the program ends
                    let _ = settings.save(&self.settings);
                }
            }
            Effect::Link(Wish::Past(learner)) => {
                self.worker.send(Request::Events(learner));
            }
            Effect::Link(wish) => self.wishes.push(wish),
            Effect::Events(learner) => {
                let number = self.worker.send(Request::Events(learner));
                self.tasks.insert(number, None);
            }
            Effect::Places => return Some(Message::Places(places::find())),
            Effect::Seal { learner, folder, language } => {
                let code = Code::new(crate::store::chance());
                let Some(words) = code.words(&self.list(&language)) else {
                    return Some(Message::NotDone(Say::ui("along-no-words")));
                };
                let number = self.worker.send(Request::TakeAlong(learner, folder, code));
                self.tasks.insert(number, Some(words));
            }
            Effect::Write { learner, folder, page, language } => {
                let text = html(&page, &self.words.voice(&language));
                let number = self.worker.send(Request::Write(learner, folder, text));
                self.tasks.insert(number, None);
            }
            Effect::Bring { words, language } => match self.code(&words, &language) {
                Err(why) => return Some(Message::NotDone(why)),
                Ok(code) => {
                    let files = places::sealed();
                    if files.is_empty() {
                        return Some(Message::NotDone(Say::ui("bring-no-file")));
                    }
                    let number = self.worker.send(Request::Bring(files, code));
                    self.tasks.insert(number, None);
                }
            },
            Effect::ConfirmDate(right) => {
                self.clock.answer(right);
                self.keep_clock();
            }
            Effect::Wipe => self.wipe = true,
            Effect::End => self.end = true,
        }
        None
    }

    /// What a reply of the store means to the model.
    pub fn heard(&mut self, reply: Reply) -> Vec<Message> {
        let mut messages = Vec::new();
        match reply.answer {
            Answer::Opened(opened) => {
                if let Some(clock) = opened.settings.get(CLOCK).and_then(|text| tree::json(text).ok()) {
                    self.clock.clock = clock;
                }
                let (log, next, people) = (opened.log, opened.next_seq, opened.people);
                messages.push(Message::Store(StoreState::Open { log, next, people }));
                messages.extend(opened.set_aside.map(|aside| Message::SetAside(Store::say_set_aside(&aside))));
                messages.extend(opened.trouble.map(|trouble| Message::NotKept(trouble.say())));
                if opened.needs_check {
                    self.worker.send(Request::Check);
                }
                self.worker.send(Request::Tidy(self.stick(), false));
            }
            Answer::Trouble(trouble) if reply.number == 0 => {
                messages.push(Message::Store(StoreState::Closed(trouble.say())));
            }
            Answer::Trouble(trouble) if self.tasks.contains_key(&reply.number) => {
                messages.push(Message::NotDone(trouble.say()));
            }
            Answer::Trouble(trouble) => messages.push(Message::NotKept(trouble.say())),
            Answer::Events(events) if self.tasks.contains_key(&reply.number) => {
                messages.push(Message::Events(events));
            }
            Answer::Events(events) => messages.push(Message::Past(events)),
            Answer::Written(path) => {
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                messages.push(match self.tasks.get(&reply.number).cloned().flatten() {
                    Some(words) => Message::Sealed { file, words },
                    None => Message::Written(file),
                });
            }
            Answer::Brought(learner, new, summary) => messages.push(Message::Brought(learner, new, summary)),
            Answer::People(people) => {
                messages.push(Message::Found(people.into_iter().map(|one| (one.id, one.nickname)).collect()));
            }
            Answer::Door(door) => messages.push(Message::Door(door)),
            Answer::Tutor(door) => messages.push(Message::Tutor(door)),
            Answer::Hidden(check) => messages.push(Message::Hidden(check)),
            Answer::SetAside(aside) => messages.push(Message::SetAside(Store::say_set_aside(&aside))),
            Answer::Done | Answer::Summary(_) => {}
        }
        self.tasks.remove(&reply.number);
        let still = self.asked.split_off(&(reply.durable + 1));
        if let Some((_, last)) = std::mem::replace(&mut self.asked, still).pop_last() {
            messages.push(Message::Kept(last));
        }
        messages
    }

    /// Waits until everything is kept and the file is closed properly.
    pub fn close(mut self) {
        // of a guest nothing stays, not even when they were here
        if self.kept {
            self.keep_clock();
        }
        self.worker.send(Request::Tidy(self.stick(), true));
        self.worker.close();
    }

    fn keep_clock(&mut self) {
        if let Ok(clock) = serde_json::to_string(&self.clock.clock) {
            self.worker.send(Request::Set(CLOCK.into(), clock));
        }
    }

    /// What came of a thread of its own.
    pub fn told(&mut self, aside: Aside) -> Option<Message> {
        match aside {
            Aside::Printed(done) => Some(Message::Printed(done)),
            Aside::Sticks => {
                if let Some(stick) = self.stick() {
                    self.worker.send(Request::Tidy(Some(stick), false));
                }
                None
            }
        }
    }

    /// The label of the stick for copies: this machine's, or the centre's.
    fn label(&self) -> Option<String> {
        Settings::load(&self.settings).0.backup_stick.or_else(|| self.centre.backup_stick.clone())
    }

    /// The stick for copies, if there is one and it is in.
    fn stick(&self) -> Option<PathBuf> {
        places::labelled(&self.label()?)
    }

    /// The words of a code in one language.
    fn list(&self, language: &str) -> String {
        plain_text(&self.words.voice(language).say(&Say::ui("code-words")))
    }

    /// The code that was typed, in the language at hand or in any other.
    fn code(&self, typed: &str, language: &str) -> Result<Code, Say> {
        let first = Code::read(typed, &self.list(language));
        let others = self.words.languages();
        let other = || others.iter().find_map(|other| Code::read(typed, &self.list(&other.id)).ok());
        first.or_else(|unknown| other().ok_or(unknown)).map_err(|unknown| match unknown {
            Unknown::Count(count) => Say::ui("bring-count").with("count", count),
            Unknown::Word(word) => Say::ui("bring-unknown").with("word", crate::gate::line(&word, 20)),
        })
    }
}

/// Judges the wall clock, and remembers for the next start what it has said.
pub(super) struct WallClock {
    clock: Clock,
    boot: String,
    zone: Option<TimeZone>,
}

/// When this program was built, in seconds since 1970: a clock before that cannot be right.
const BUILT: &str = env!("PASO_BUILT");

/// The same as a number.
pub(super) fn built() -> i64 {
    BUILT.parse().unwrap_or_default()
}

impl WallClock {
    /// A clock of which nothing is known yet.
    pub fn new(boot: String) -> Self {
        Self { clock: Clock::default(), boot, zone: None }
    }

    /// A person says whether the clock shows today's date.
    pub fn answer(&mut self, right: bool) {
        if right {
            self.clock.confirm(Timestamp::now().as_second(), &self.boot);
        } else {
            self.clock.refuse(&self.boot);
        }
    }

    /// Now, for what it is worth.
    pub fn stamp(&mut self) -> Stamp {
        let now = Timestamp::now();
        let zone = self.zone.get_or_insert_with(super::zone::of_this_machine);
        let offset = i16::try_from(zone.to_offset(now).seconds() / 60).unwrap_or_default();
        let seconds = now.as_second();
        let trusted = self.clock.judge(seconds, built(), &self.boot);
        Stamp { seconds, offset, trusted }
    }
}
