//! Paso as numbered lines: for screen readers, braille lines, pipes and simple terminals.

use std::{
    io::{self, BufRead, IsTerminal, Write, stdin, stdout},
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
};

use super::{House, Options, RunError, aside::Aside, perform::Performer};
use crate::{
    face::lines::Lines,
    link::LearnerNews,
    page::{Control, Geometry, Kind, Stop},
    progress::Seat,
    session::{self, Message},
    store::Reply,
    terminal::{self, Input, Quiet},
};

/// Everything that can wake the program.
enum Event {
    Line(String),
    /// The end of input, or a person who asks for the end.
    Stop,
    /// The system wants the end.
    End,
    Store(Reply),
    Link(LearnerNews),
    Aside(Aside),
}

/// The longest line that is read, in bytes: more than any box holds.
const LONGEST: u64 = 64 * 1024;

/// Runs until somebody leaves, or the input ends.
pub(super) fn run(options: Options) -> Result<(), RunError> {
    let (sender, events) = mpsc::channel();
    let replies = sender.clone();
    #[cfg(unix)]
    let ends = sender.clone();
    let asides = sender.clone();
    let aside = move |aside| {
        let _ = asides.send(Event::Aside(aside));
    };
    let reply = move |reply| {
        let _ = replies.send(Event::Store(reply));
    };
    let performer = Performer::new(&options, reply, Arc::new(aside));
    let news = sender.clone();
    let tell = move |told| {
        let _ = news.send(Event::Link(told));
    };
    let mut house = House::new(&options, performer, Arc::new(tell), false);
    let mut lines = Lines::new(None);
    // over a pipe lines may come faster than the store opens: whoever was here before must be known first
    if let Ok(Event::Store(reply)) = events.recv() {
        hear(&mut house, reply);
    }
    house.send(Message::Wake, &Geometry::default());
    thread::Builder::new().name("lines".into()).spawn(move || read(&sender))?;
    #[cfg(unix)]
    {
        let why = |input| match input {
            Input::Quit(why) if why.is_a_person() => Event::Stop,
            _ => Event::End,
        };
        terminal::signals(&ends, why)?;
        if house.model.rules.kiosk {
            terminal::close_off()?;
        }
    }
    let ended = turn(&mut house, &mut lines, &events);
    if ended.is_err() {
        // nobody hears it any more, but what was done is kept
        house.send(Message::Quit, &Geometry::default());
    }
    house.link.end();
    if clears() {
        let _ = print(CLEAR);
    }
    let _ = options.pack.keep_index();
    house.performer.close();
    match ended {
        Err(RunError::Terminal(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        ended => ended,
    }
}

fn turn(house: &mut House, lines: &mut Lines, events: &mpsc::Receiver<Event>) -> Result<(), RunError> {
    // a PIN that is typed now is not shown
    let mut quiet = say(house, lines)?.then(Quiet::begin).flatten();
    while !house.performer.end {
        let due = house.model.next_wake_in_lines().map(|due| due.saturating_sub(house.began.elapsed()));
        let tutor = house.model.shared.tutor.clone();
        let event = match due {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(patience) => events.recv_timeout(patience),
        };
        match event {
            Ok(Event::Line(line)) => take(house, lines, &line, quiet.is_some())?,
            Ok(Event::Stop) if house.model.rules.kiosk => {}
            Err(RecvTimeoutError::Timeout) => {
                house.send(Message::Wake, &Geometry::default());
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Ok(Event::Stop | Event::End) => {
                house.send(Message::Quit, &Geometry::default());
            }
            Ok(Event::Store(reply)) => hear(house, reply),
            Ok(Event::Link(news)) => house.linked(news, &Geometry::default()),
            Ok(Event::Aside(aside)) => {
                let message = house.performer.told(aside);
                message.into_iter().for_each(|message| _ = house.send(message, &Geometry::default()));
            }
        }
        if std::mem::take(&mut house.performer.wipe) && clears() {
            // nothing of what was said stays, and the page is said anew
            lines.forget();
            print(CLEAR)?;
        }
        house.share();
        if !house.performer.end {
            let secret = say(house, lines)?;
            if house.model.shared.tutor != tutor {
                let page = session::page(&house.model, Seat::Learner);
                print(&lines.call_out(&page, &house.voice))?;
            }
            if secret != quiet.is_some() {
                quiet = secret.then(Quiet::begin).flatten();
            }
        }
    }
    Ok(())
}

/// The screen, and what can be scrolled back to.
const CLEAR: &str = "\x1b[H\x1b[2J\x1b[3J";

/// At a terminal that shows more than one line, what was said is cleared when somebody leaves; a pipe gets only text.
fn clears() -> bool {
    let term = std::env::var("TERM").unwrap_or_default();
    stdout().is_terminal() && !term.is_empty() && term != "dumb"
}

fn read(to: &mpsc::Sender<Event>) {
    let mut input = stdin().lock();
    loop {
        let mut line = Vec::new();
        match io::Read::take(&mut input, LONGEST).read_until(b'\n', &mut line) {
            Ok(0) if still_there() => {
                // at a terminal the end of input is one key, and more may come
                if to.send(Event::Stop).is_err() {
                    return;
                }
            }
            Ok(0) | Err(_) => {
                let _ = to.send(Event::End);
                return;
            }
            Ok(_) => {
                let line = crate::gate::text(&String::from_utf8_lossy(&line));
                if to.send(Event::Line(line)).is_err() {
                    return;
                }
            }
        }
    }
}

#[cfg(unix)]
fn still_there() -> bool {
    stdin().is_terminal() && !terminal::is_gone()
}

#[cfg(not(unix))]
fn still_there() -> bool {
    false
}

fn hear(house: &mut House, reply: Reply) {
    for message in house.performer.heard(reply) {
        house.send(message, &Geometry::default());
    }
}

fn take(house: &mut House, lines: &mut Lines, line: &str, quiet: bool) -> Result<(), RunError> {
    let page = session::page(&house.model, Seat::Learner);
    // a PIN that could be seen as it was typed goes with the page
    let secret = !quiet && page.stops().iter().flatten().any(is_secret);
    let (answer, slips) = (lines.read(line, &page, &house.voice), house.model.slips());
    if !answer.say.is_empty() {
        print(&answer.say)?;
    }
    for action in answer.actions {
        house.send(Message::Do(action), &Geometry::default());
    }
    if house.model.slips() > slips {
        lines.slipped();
    }
    house.performer.wipe |= secret;
    Ok(())
}

fn is_secret(stop: &Stop<'_>) -> bool {
    matches!(stop, Stop::Control(Control { kind: Kind::Field { secret: true, .. }, .. }))
}

/// Says what is new. True: something is asked for that nobody else is to read.
fn say(house: &mut House, lines: &mut Lines) -> Result<bool, RunError> {
    let page = session::page(&house.model, Seat::Learner);
    let said = lines.show(&page, &house.voice);
    if !said.is_empty() {
        print(&said)?;
    }
    Ok(page.stops().iter().flatten().any(is_secret))
}

fn print(text: &str) -> Result<(), RunError> {
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
