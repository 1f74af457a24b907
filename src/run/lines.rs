//! Paso as numbered lines: for screen readers, braille lines, pipes and simple terminals.

use std::{
    io::{self, BufRead, Write, stdin, stdout},
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
};

use super::{House, Options, RunError, perform::Performer};
use crate::{
    face::lines::Lines,
    link::LearnerNews,
    page::Geometry,
    progress::Seat,
    session::{self, Message},
    store::Reply,
    terminal,
};

/// Everything that can wake the program.
enum Event {
    Line(String),
    /// The end of input.
    End,
    Store(Reply),
    Link(LearnerNews),
}

/// The longest line that is read, in bytes: more than any box holds.
const LONGEST: u64 = 64 * 1024;

/// Runs until somebody leaves, or the input ends.
pub(super) fn run(options: Options) -> Result<(), RunError> {
    let (sender, events) = mpsc::channel();
    let replies = sender.clone();
    #[cfg(unix)]
    let ends = sender.clone();
    let performer = Performer::new(&options, move |reply| {
        let _ = replies.send(Event::Store(reply));
    });
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
    terminal::signals(&ends, |_| Event::End)?;
    let ended = turn(&mut house, &mut lines, &events);
    if ended.is_err() {
        // nobody hears it any more, but what was done is kept
        house.send(Message::Quit, &Geometry::default());
    }
    house.link.end();
    let _ = options.pack.keep_index();
    house.performer.close();
    match ended {
        Err(RunError::Terminal(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        ended => ended,
    }
}

fn turn(house: &mut House, lines: &mut Lines, events: &mpsc::Receiver<Event>) -> Result<(), RunError> {
    say(house, lines)?;
    while !house.performer.end {
        // only a door that is open has a time of its own here
        let door = house.model.pairing_until().map(|until| until.saturating_sub(house.began.elapsed()));
        let event = match door {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(patience) => events.recv_timeout(patience),
        };
        let event = match event {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => Event::Link(LearnerNews::Aged),
            Err(RecvTimeoutError::Disconnected) => break,
        };
        match event {
            Event::Line(line) => take(house, lines, &line)?,
            Event::End => {
                house.send(Message::Quit, &Geometry::default());
            }
            Event::Store(reply) => hear(house, reply),
            Event::Link(news) => house.linked(news, &Geometry::default()),
        }
        house.share();
        if !house.performer.end {
            say(house, lines)?;
        }
    }
    Ok(())
}

fn read(to: &mpsc::Sender<Event>) {
    let mut input = stdin().lock();
    loop {
        let mut line = Vec::new();
        match io::Read::take(&mut input, LONGEST).read_until(b'\n', &mut line) {
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

fn hear(house: &mut House, reply: Reply) {
    for message in house.performer.heard(reply) {
        house.send(message, &Geometry::default());
    }
}

fn take(house: &mut House, lines: &mut Lines, line: &str) -> Result<(), RunError> {
    let page = session::page(&house.model, Seat::Learner);
    let answer = lines.read(line, &page, &house.voice);
    if !answer.say.is_empty() {
        print(&answer.say)?;
    }
    for action in answer.actions {
        house.send(Message::Do(action), &Geometry::default());
    }
    Ok(())
}

fn say(house: &mut House, lines: &mut Lines) -> Result<(), RunError> {
    let page = session::page(&house.model, Seat::Learner);
    let said = lines.show(&page, &house.voice);
    if said.is_empty() { Ok(()) } else { print(&said) }
}

fn print(text: &str) -> Result<(), RunError> {
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
