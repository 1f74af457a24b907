//! The screens that the README shows, each reached by keys as a learner would. Must never make up a screen.

use std::time::Duration;

use paso::{
    face::{full::Full, lines::Lines},
    lesson::LessonId,
    pack::{self, Pack},
    page::{Act, Action, Geometry, Glyphs, Key, route},
    progress::Seat as By,
    rehearse::Theatre,
    session::{
        Look, Message, News, Purpose, Said, Snapshot, TutorAct,
        beside::{Beside, Heard},
    },
    words::{Voice, Words},
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect, Size},
};

use super::svg;

/// A screen to be shown.
pub struct Scene {
    /// Of its file.
    pub name: &'static str,
    /// For whoever cannot see it; the same words stand in the README.
    pub title: &'static str,
    seat: Seat,
    /// A tutor's own seat, drawn beside it.
    tutor: Option<(Box<Beside>, Voice)>,
}

/// Somebody in front of a screen.
struct Seat {
    theatre: Theatre,
    pack: Pack,
    words: Words,
    size: Size,
}

/// All of them.
pub fn all() -> Vec<Scene> {
    vec![
        scene("start", "The first page: \"Press the big key called Enter\", and that key on a drawn keyboard", start()),
        scene("home", "Home: a greeting, one line that leads on, and what else there is", home()),
        scene("pick", "A question about subjects of emails; below the chosen answer, three sentences about it", pick()),
        scene("mail", "A small mail program in which an email is being written", mail("en", 80, 24)),
        scene("mail-es", "The same step in Spanish", mail("es", 80, 24)),
        scene("tutor", "The tutor's six rows below the same step, and a pointer at one of its boxes", tutor()),
        beside(),
        scene("small", "The same step on 40 columns and 12 rows", mail("en", 40, 12)),
        scene(
            "larger",
            "The tutor is called: a heading in big letters, free lines between the choices, white on black",
            larger(),
        ),
    ]
}

/// The beginning of the lesson about email, said in numbered lines.
pub fn lines() -> String {
    let mut seat = step("en", 80, 24, "first-email", "good-subject");
    let mut lines = Lines::new(Some(72));
    let mut said = lines.show(&seat.theatre.page(), seat.theatre.voice());
    let answer = lines.read("1", &seat.theatre.page(), seat.theatre.voice());
    for action in answer.actions {
        seat.theatre.send(Message::Do(action));
    }
    said.push_str("1\n");
    said.push_str(&lines.show(&seat.theatre.page(), seat.theatre.voice()));
    said
}

fn scene(name: &'static str, title: &'static str, seat: Seat) -> Scene {
    Scene { name, title, seat, tutor: None }
}

fn start() -> Seat {
    let mut seat = Seat::new("en", 80, 24);
    seat.press(&["language-en"]);
    seat
}

fn home() -> Seat {
    let mut seat = start();
    seat.press(&["hello-enter", "go-on", "comfort-keep", "home-name", "sign-boat"]);
    seat.write("nickname", "Amina");
    seat.press(&["name-keep", "guard-nothing", "home-next", "rate-skip"]);
    seat.theatre.press(&[Key::Esc]);
    seat.press(&["menu-leave", "leave-home"]);
    seat
}

fn pick() -> Seat {
    let mut seat = step("en", 80, 24, "first-email", "good-subject");
    seat.press(&["hello"]);
    seat
}

fn mail(language: &str, width: u16, height: u16) -> Seat {
    let mut seat = step(language, width, height, "first-email", "subject-and-text");
    let [subject, text] =
        if language == "es" { ["Nos vemos", "Hola,\nvoy el "] } else { ["See you soon", "Hello,\nI come on "] };
    seat.write("subject", subject);
    seat.write("text", text);
    seat
}

fn tutor() -> Seat {
    let mut seat = mail("en", 80, 24);
    seat.theatre.press(&[Key::F(9)]);
    seat.press(&["drawer-next", "drawer-point", "drawer-point"]);
    seat
}

/// A learner who reads English and a tutor who reads Spanish, each at a screen of their own.
fn beside() -> Scene {
    let mut seat = mail("en", 80, 24);
    seat.theatre.send(Message::Pairing(News::Came { name: "Rosa".into() }));
    seat.theatre.send_by(By::Tutor, Message::Beside { revision: 0, act: TutorAct::Point(Some("text".into())) });
    let act = TutorAct::Say(Said::Sentence("time".into()));
    seat.theatre.send_by(By::Tutor, Message::Beside { revision: 0, act });
    let look = Look { language: "es".into(), ..Look::default() };
    let mut tutor = Beside::new(seat.pack.catalogue(), look, true, "", "sol mesa 42");
    let mut hear = |heard| drop(tutor.hear(heard, Duration::from_secs(1), &Geometry::default()));
    let Message::Opened(opened) =
        pack::serve(&seat.pack, &seat.words, &LessonId::from("first-email"), Purpose::Begin, "en")
    else {
        panic!("the first email is there")
    };
    hear(Heard::Here(0, String::new()));
    hear(Heard::Shown(0, 1, Box::new(Snapshot::of(&seat.theatre.model))));
    hear(Heard::Lesson(opened.lesson, opened.words));
    hear(Heard::Do(Action::Press("drawer-next".into())));
    let voice = seat.words.voice("es");
    let title = "The learner's screen in English, and beside it the tutor's own screen with the same step in Spanish";
    Scene { name: "beside", title, seat, tutor: Some((Box::new(tutor), voice)) }
}

fn larger() -> Seat {
    let mut seat = home();
    seat.theatre.press(&[Key::F(4)]);
    seat.press(&["theme-contrast", "size-larger", "comfort-keep"]);
    seat.theatre.press(&[Key::Esc]);
    seat.press(&["menu-tutor", "hand-up"]);
    // a terminal of today has the quarter blocks that big letters are made of
    seat.theatre.model.look.comfort.glyphs = Glyphs::Full;
    seat
}

/// In front of one step of a lesson: the tutor has chosen it in the drawer.
fn step(language: &str, width: u16, height: u16, lesson: &str, step: &str) -> Seat {
    let mut seat = Seat::new(language, width, height);
    let opened = pack::serve(&seat.pack, &seat.words, &LessonId::from(lesson), Purpose::Begin, language);
    seat.theatre.send(opened);
    let there = |seat: &Seat| seat.theatre.model.shared.course.as_ref().unwrap().lesson.position(&step.into()).unwrap();
    let on = there(&seat);
    seat.theatre.press(&[Key::F(9)]);
    seat.press(&["drawer-more", "drawer-step"]);
    for _ in 0..on {
        seat.press(&["drawer-next"]);
    }
    seat.press(&["drawer-go"]);
    seat.theatre.press(&[Key::F(9)]);
    seat
}

impl Seat {
    fn new(language: &str, width: u16, height: u16) -> Self {
        let pack = Pack::default();
        let words = Words::new(pack.clone());
        let theatre = Theatre::new(&pack, &words, language, width, height);
        Self { theatre, pack, words, size: Size { width, height } }
    }

    fn press(&mut self, ids: &[&str]) {
        for id in ids {
            self.act(&Act::Press((*id).to_owned().into()));
        }
    }

    fn write(&mut self, id: &str, text: &str) {
        self.act(&Act::Write(id.to_owned().into(), text.to_owned()));
    }

    fn act(&mut self, act: &Act) {
        let geometry = self.theatre.geometry();
        let page = self.theatre.page();
        let Some(keys) = route(act, &page, self.theatre.focus(), &geometry) else {
            let stops: Vec<String> = page.stops().iter().flatten().map(|stop| stop.id().to_owned()).collect();
            panic!("no keys lead to {act:?} on `{}`, which has {stops:?}", page.id);
        };
        self.theatre.press(&keys);
    }
}

impl Scene {
    /// The picture.
    pub fn svg(&mut self) -> String {
        let Seat { theatre, size, .. } = &mut self.seat;
        let (page, look) = (theatre.page(), theatre.model.look.comfort);
        let mut buffer = Buffer::empty(Rect::from((Position::ORIGIN, *size)));
        let cursor = Full::new(look).paint(&page, theatre.voice(), theatre.focus(), *size, &mut buffer);
        if let Some((tutor, voice)) = &mut self.tutor {
            let mut other = Buffer::empty(Rect::from((Position::ORIGIN, *size)));
            let page = tutor.page();
            let mut full = Full::new(tutor.model.look.comfort);
            full.layout(&page, voice, *size);
            tutor.settle(&full.geometry());
            let its = full.paint(&page, voice, &tutor.model.look.focus, *size, &mut other);
            return svg::side_by_side(&svg::draw(&buffer, cursor, self.title), &svg::draw(&other, its, self.title));
        }
        svg::draw(&buffer, cursor, self.title)
    }
}
