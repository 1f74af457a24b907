//! Paso on the whole screen.

use std::sync::{
    Arc,
    mpsc::{self, Receiver, RecvTimeoutError},
};

use super::{House, Options, RunError, aside::Aside, perform::Performer};
use crate::{
    face::full::Screen,
    link::LearnerNews,
    page::{Bidi, Geometry, Page},
    progress::Seat,
    session::{self, Message},
    store::Reply,
    terminal::{self, Ears, Input, Modes},
};

/// Everything that can wake the program.
enum Event {
    Input(Input),
    Store(Reply),
    Link(LearnerNews),
    Aside(Aside),
}

/// Runs until somebody leaves, or the terminal does.
pub(super) fn run(options: Options) -> Result<(), RunError> {
    let (sender, events) = mpsc::channel();
    let entered = terminal::enter(Modes { mouse: options.mouse, explicit: options.comfort.bidi == Bidi::App })?;
    let ears = terminal::listen(&sender, Event::Input)?;
    let mut screen = Screen::new(options.comfort)?;
    let replies = sender.clone();
    // the first frame needs no store: paint first, then open, check and write
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
    let mut house = House::new(&options, performer, Arc::new(tell), true);
    house.send(Message::Wake, &Geometry::default());
    show(&mut house, &mut screen)?;
    let ended = turn(&mut house, &mut screen, &ears, &events);
    drop(entered);
    house.link.end();
    let _ = options.pack.keep_index();
    house.performer.close();
    ended
}

fn turn(house: &mut House, screen: &mut Stage, ears: &Ears, events: &Receiver<Event>) -> Result<(), RunError> {
    while !house.performer.end {
        let first = match house.patience() {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(patience) => events.recv_timeout(patience),
        };
        match first {
            Ok(event) => take(house, screen, event)?,
            Err(RecvTimeoutError::Timeout) => {
                house.send(Message::Wake, &Geometry::default());
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
        while let Ok(event) = events.try_recv() {
            take(house, screen, event)?;
        }
        if house.performer.wipe {
            house.performer.wipe = false;
            screen.wipe()?;
        }
        ears.bounce.set(house.model.bounce());
        show(house, screen)?;
        house.share();
    }
    Ok(())
}

type Stage = Screen<std::io::Stdout>;

fn take(house: &mut House, screen: &mut Stage, event: Event) -> Result<(), RunError> {
    let messages = match event {
        Event::Input(Input::Resize { .. }) => Vec::new(),
        Event::Input(Input::Key(key)) => vec![Message::Key(key)],
        Event::Input(Input::Paste(text)) => vec![Message::Paste(crate::gate::text(&text))],
        Event::Input(Input::Click { column, row }) => screen.hit(column, row).map(Message::Click).into_iter().collect(),
        // a closed-off terminal is left by a tutor's PIN, or when the system ends
        Event::Input(Input::Quit(why)) if house.model.rules.kiosk && why.is_a_person() => Vec::new(),
        Event::Input(Input::Quit(_)) => vec![Message::Quit],
        Event::Store(reply) => house.performer.heard(reply),
        Event::Aside(aside) => house.performer.told(aside).into_iter().collect(),
        Event::Link(news) => {
            let (_, geometry) = ready(house, screen)?;
            house.linked(news, &geometry);
            Vec::new()
        }
    };
    for message in messages {
        let (_, geometry) = ready(house, screen)?;
        if house.send(message, &geometry) {
            screen.forget();
        }
    }
    Ok(())
}

/// The page as it is laid out now, with the focus on its first turn if it is new.
fn ready(house: &mut House, screen: &mut Stage) -> Result<(Page, Geometry), RunError> {
    let page = session::page(&house.model, Seat::Learner);
    let geometry = screen.layout(&page, &house.voice)?;
    session::settle(&mut house.model, &geometry);
    Ok((page, geometry))
}

fn show(house: &mut House, screen: &mut Stage) -> Result<(), RunError> {
    screen.set_look(house.model.look.comfort);
    let (page, _) = ready(house, screen)?;
    screen.draw(&page, &house.voice, &house.model.look.focus)?;
    Ok(())
}
