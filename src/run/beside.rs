//! The loop of a tutor's own seat, on the whole screen or in numbered lines.
//! Must never keep anything of a learner, and never wake without a reason.

use std::{
    io::{self, BufRead, Write, stdin, stdout},
    path::PathBuf,
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

use super::{Face, RunError};
use crate::{
    face::{full::Screen, lines::Lines},
    lesson::LessonId,
    link::{Tutor, TutorNews, code, wire::Asked},
    pack::{self, Lent, Pack},
    page::{Bidi, Geometry},
    say::Say,
    session::{
        Comfort, Look, Message, Purpose,
        beside::{Ask, Beside, Heard, Who},
    },
    store,
    terminal::{self, Input, Modes},
    words::{Voice, Words},
};

/// What the command line decided.
pub struct TutorOptions {
    /// Lessons, built in and from folders.
    pub pack: Pack,
    /// Wanted languages, as in `LANG`.
    pub language: String,
    /// Where the socket inside this computer is.
    pub data: PathBuf,
    /// How pages look.
    pub comfort: Comfort,
    /// Report clicks.
    pub mouse: bool,
    /// Which face.
    pub face: Face,
    /// Whom to call; empty: this computer.
    pub address: String,
    /// The learner's code; empty: ask for it.
    pub code: String,
    /// How the tutor wants to be called.
    pub name: String,
    /// Open a room.
    pub room: bool,
}

/// Everything that can wake the seat.
enum Event {
    Input(Input),
    Line(String),
    End,
    Link(Who, TutorNews),
}

/// Sits beside a learner until one of both ends it.
pub fn tutor(options: TutorOptions) -> Result<(), RunError> {
    let (sender, events) = mpsc::channel();
    match options.face {
        Face::Full => full(&options, &sender, &events),
        Face::Lines => match lines(&options, &sender, &events) {
            // nobody reads any more
            Err(RunError::Terminal(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            ended => ended,
        },
    }
}

/// The seat, its words, and its line.
struct Desk {
    seat: Beside,
    pack: Pack,
    words: Words,
    voice: Voice,
    lines: bool,
    language: String,
    data: PathBuf,
    tutor: Tutor,
    /// The lesson that was asked for, and the language of its words.
    wanted: Option<(LessonId, String)>,
    began: Instant,
}

impl Desk {
    fn new(options: &TutorOptions, sender: &Sender<Event>, held_keys: bool) -> Self {
        let words = Words::new(options.pack.clone());
        let voice = voice(&words, &options.language, !held_keys);
        let look = Look { language: voice.language().to_owned(), comfort: options.comfort, ..Look::default() };
        let catalogue = options.pack.catalogue();
        let seat = if options.room {
            Beside::in_room(catalogue, look, held_keys)
        } else {
            Beside::new(catalogue, look, held_keys, &options.address, &options.code)
        };
        let to = sender.clone();
        let tutor = Tutor::new(&options.name, move |who, news| {
            let _ = to.send(Event::Link(who, news));
        });
        Self {
            seat,
            pack: options.pack.clone(),
            words,
            voice,
            lines: !held_keys,
            language: options.language.clone(),
            data: options.data.clone(),
            tutor,
            wanted: None,
            began: Instant::now(),
        }
    }

    /// Tells the seat one thing and does what it asks for. True when words of a lesson came from elsewhere.
    fn hear(&mut self, heard: Heard, geometry: &Geometry) -> bool {
        let mut other = false;
        let mut next = vec![heard];
        while let Some(heard) = next.pop() {
            for ask in self.seat.hear(heard, self.began.elapsed(), geometry) {
                next.extend(self.perform(ask, &mut other));
            }
        }
        other
    }

    fn perform(&mut self, ask: Ask, other: &mut bool) -> Option<Heard> {
        match ask {
            Ask::Call { address, code } => {
                let called = self.tutor.call(Some(&address), &self.data, &code);
                return called.err().map(|fault| Heard::No(fault.say()));
            }
            Ask::OpenRoom => {
                let code = code::make(&self.voice.say(&Say::ui("code-words")), store::chance());
                return Some(match self.tutor.open_room(&code) {
                    Ok(address) => Heard::Open { code, address },
                    Err(_) => Heard::No(Say::ui("seat-no-door")),
                });
            }
            Ask::ShutRoom => self.tutor.shut_room(),
            Ask::Beside(who, beside) => self.tutor.say(who, &Asked::Beside(beside)),
            Ask::Act { who, number, revision, act } => self.tutor.say(who, &Asked::Act(number, revision, act)),
            Ask::Lesson(who, lesson, language) => {
                // what was lent before may be another by now
                if self.pack.is_lent() {
                    self.repack(self.pack.without_lent());
                    *other = true;
                }
                let sum = self.pack.lend(&lesson).map(|lent| lent.sum());
                self.wanted = Some((lesson.clone(), language));
                self.tutor.say(who, &Asked::Lesson(lesson, sum));
            }
            Ask::End => self.tutor.end(),
        }
        None
    }

    fn repack(&mut self, pack: Pack) {
        self.pack = pack;
        self.words = Words::new(self.pack.clone());
        self.voice = voice(&self.words, &self.language, self.lines);
    }

    /// What the line told, as the seat hears it. True when words came from elsewhere.
    fn told(&mut self, who: Who, news: TutorNews, geometry: &Geometry) -> bool {
        let mut other = false;
        let heard = match news {
            TutorNews::Here(name) => Heard::Here(who, name),
            TutorNews::Shown(revision, snapshot) => Heard::Shown(who, revision, snapshot),
            TutorNews::Glimpse(glimpse) => Heard::Glimpse(who, glimpse),
            TutorNews::Answer(number, done) => Heard::Answer(who, number, done),
            TutorNews::Away => Heard::Away(who, true),
            TutorNews::Back => Heard::Away(who, false),
            TutorNews::Ended => Heard::Ended(who),
            TutorNews::No(fault) => Heard::No(fault.say()),
            TutorNews::Guessed => Heard::No(Say::ui("seat-guessed")),
            TutorNews::Lesson(lesson, files) => match self.opened(&lesson, files, &mut other) {
                Some(heard) => heard,
                None => return false,
            },
        };
        self.hear(heard, geometry) || other
    }

    /// Opens the lesson: the own one, or what came, which is checked like any other.
    fn opened(&mut self, lesson: &LessonId, files: Option<Box<Lent>>, other: &mut bool) -> Option<Heard> {
        let (wanted, language) = self.wanted.take()?;
        if wanted != *lesson {
            return None;
        }
        if let Some(files) = files {
            if let Err(error) = files.lesson(lesson) {
                return Some(Heard::NoLesson(error.say()));
            }
            self.repack(self.pack.with_lent(lesson.clone(), *files));
            *other = true;
        }
        Some(match pack::serve(&self.pack, &self.words, lesson, Purpose::Begin, &language) {
            Message::Opened(opened) => Heard::Lesson(opened.lesson, opened.words),
            Message::NotOpened(_, why) => Heard::NoLesson(why),
            _ => return None,
        })
    }

    fn patience(&self) -> Option<Duration> {
        self.seat.next_wake().map(|at| at.saturating_sub(self.began.elapsed()))
    }
}

fn voice(words: &Words, language: &str, lines: bool) -> Voice {
    let voice = words.voice(language);
    if lines { voice.in_lines() } else { voice }
}

/// The next event; `None` when the time the seat asked for has come.
fn next(events: &Receiver<Event>, patience: Option<Duration>) -> Result<Option<Event>, RecvTimeoutError> {
    match patience {
        None => events.recv().map(Some).map_err(|_| RecvTimeoutError::Disconnected),
        Some(patience) => match events.recv_timeout(patience) {
            Ok(event) => Ok(Some(event)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(gone) => Err(gone),
        },
    }
}

type Stage = Screen<io::Stdout>;

fn full(options: &TutorOptions, sender: &Sender<Event>, events: &Receiver<Event>) -> Result<(), RunError> {
    let entered = terminal::enter(Modes { mouse: options.mouse, explicit: options.comfort.bidi == Bidi::App })?;
    let _ears = terminal::listen(sender, Event::Input)?;
    let mut screen = Screen::new(options.comfort)?;
    let mut desk = Desk::new(options, sender, true);
    desk.hear(Heard::Wake, &Geometry::default());
    show(&mut desk, &mut screen)?;
    while !desk.seat.ended {
        let Ok(event) = next(events, desk.patience()) else { break };
        take(&mut desk, &mut screen, event)?;
        while let Ok(event) = events.try_recv() {
            take(&mut desk, &mut screen, Some(event))?;
        }
        show(&mut desk, &mut screen)?;
    }
    drop(entered);
    Ok(())
}

fn take(desk: &mut Desk, screen: &mut Stage, event: Option<Event>) -> Result<(), RunError> {
    let geometry = ready(desk, screen)?;
    let heard = match event {
        None => Heard::Wake,
        Some(Event::Input(Input::Resize { .. })) => return Ok(()),
        Some(Event::Input(Input::Key(key))) => Heard::Key(key),
        Some(Event::Input(Input::Paste(text))) => Heard::Paste(crate::gate::text(&text)),
        Some(Event::Input(Input::Click { column, row })) => match screen.hit(column, row) {
            Some(id) => Heard::Click(id),
            None => return Ok(()),
        },
        Some(Event::Input(Input::Quit(_)) | Event::Line(_) | Event::End) => Heard::Quit,
        Some(Event::Link(who, news)) => {
            if desk.told(who, news, &geometry) {
                screen.forget();
            }
            return Ok(());
        }
    };
    if desk.hear(heard, &geometry) {
        screen.forget();
    }
    Ok(())
}

fn ready(desk: &mut Desk, screen: &mut Stage) -> Result<Geometry, RunError> {
    let page = desk.seat.page();
    let geometry = screen.layout(&page, &desk.voice)?;
    desk.seat.settle(&geometry);
    Ok(geometry)
}

fn show(desk: &mut Desk, screen: &mut Stage) -> Result<(), RunError> {
    screen.set_look(desk.seat.model.look.comfort);
    ready(desk, screen)?;
    screen.draw(&desk.seat.page(), &desk.voice, &desk.seat.model.look.focus)?;
    Ok(())
}

fn lines(options: &TutorOptions, sender: &Sender<Event>, events: &Receiver<Event>) -> Result<(), RunError> {
    let mut desk = Desk::new(options, sender, false);
    let mut face = Lines::new(None);
    let to = sender.clone();
    thread::Builder::new().name("lines".into()).spawn(move || read(&to))?;
    #[cfg(unix)]
    terminal::signals(sender, |_| Event::End)?;
    let unseen = Geometry::default();
    desk.hear(Heard::Wake, &unseen);
    print(&face.show(&desk.seat.page(), &desk.voice))?;
    while !desk.seat.ended {
        let before = desk.seat.loud();
        let mut asked = false;
        let Ok(event) = next(events, None) else { break };
        match event {
            Some(Event::Line(line)) => {
                asked = true;
                let answer = face.read(&line, &desk.seat.page(), &desk.voice);
                print(&answer.say)?;
                for action in answer.actions {
                    desk.hear(Heard::Do(action), &unseen);
                }
            }
            Some(Event::Link(who, news)) => {
                desk.told(who, news, &unseen);
            }
            _ => {
                desk.hear(Heard::Quit, &unseen);
            }
        }
        if !desk.seat.ended && (asked || before != desk.seat.loud()) {
            print(&face.show(&desk.seat.page(), &desk.voice))?;
        }
    }
    Ok(())
}

fn read(to: &Sender<Event>) {
    for line in stdin().lock().lines() {
        let Ok(line) = line else { break };
        if to.send(Event::Line(crate::gate::text(&line))).is_err() {
            return;
        }
    }
    let _ = to.send(Event::End);
}

fn print(text: &str) -> Result<(), RunError> {
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
