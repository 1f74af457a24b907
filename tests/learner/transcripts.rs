//! Every lesson as the line face says it, from its first step to its end: what a screen reader or a braille line gets.

use std::fmt::Write as _;

use paso::{
    face::lines::Lines,
    lesson::{LessonId, Stage},
    pack::{self, Pack},
    page::{Act, Action, Control, Key, Kind, Page, Stop},
    rehearse::Theatre,
    session::{Course, Message, Purpose, Screen},
    words::Words,
};

/// More lines than any lesson needs.
const MOST: usize = 600;

#[test]
fn every_lesson_can_be_taken_in_lines_in_both_languages() {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    let mut stuck = Vec::new();
    for entry in pack.catalogue().lessons() {
        for language in ["en", "es"] {
            let mut reader = Reader::new(&pack, &words, &entry.id, language);
            let done = reader.takes_the_lesson();
            let missing = reader.theatre.voice().missing();
            assert!(missing.is_empty(), "{}: {missing:?}", entry.id);
            assert!(!reader.said.chars().any(|sign| sign.is_control() && sign != '\n'), "{}", entry.id);
            if let Err(why) = done {
                stuck.push(format!("{} in {language}: {why}", entry.id));
            }
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path("transcripts");
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(format!("{}.{language}", entry.id), reader.said));
        }
    }
    assert_eq!(stuck, [""; 0], "no line leads on");
}

#[test]
fn a_place_to_begin_is_found_in_lines() {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    for language in ["en", "es"] {
        let theatre = Theatre::new(&pack, &words, language, 80, 24).in_lines();
        let mut reader = Reader { theatre, lines: Lines::new(None), said: String::new() };
        reader.hears();
        let first = format!("language-{language}");
        let ways = ["hello-enter", "go-on", "comfort-keep", "home-wishes", "wish-doctor", "wishes-keep", "placing-go"];
        for id in [first.as_str()].into_iter().chain(ways).chain(["try-pass"]) {
            let number = reader.number(&reader.theatre.page(), id).unwrap();
            reader.types(&number);
        }
        let (mut at, mut acts) = (None, Vec::new());
        while let (Some(course), Screen::Lesson) = (&reader.theatre.model.shared.course, &reader.theatre.model.screen) {
            let now = (course.lesson.id.clone(), course.seed);
            if at.replace(now.clone()) != Some(now) {
                acts = left(course);
                acts.reverse();
            }
            reader.goes_on(&mut acts).unwrap();
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("transcripts");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("placing.{language}"), reader.said));
    }
}

/// Somebody who reads and types lines.
struct Reader {
    theatre: Theatre,
    lines: Lines,
    said: String,
}

impl Reader {
    fn new(pack: &Pack, words: &Words, lesson: &LessonId, language: &str) -> Self {
        let mut theatre = Theatre::new(pack, words, language, 80, 24).in_lines();
        theatre.send(pack::serve(pack, words, lesson, Purpose::Begin, language));
        Self { theatre, lines: Lines::new(None), said: String::new() }
    }

    fn takes_the_lesson(&mut self) -> Result<(), String> {
        let (mut at, mut acts) = (None, Vec::new());
        for _ in 0..MOST {
            self.hears();
            if matches!(self.theatre.model.screen, Screen::Done { .. }) {
                return Ok(());
            }
            if let Some(course) = &self.theatre.model.shared.course
                && at != Some(course.at)
            {
                at = Some(course.at);
                acts = left(course);
                acts.reverse();
            }
            self.goes_on(&mut acts)?;
        }
        Err("no end".into())
    }

    /// Types what leads on by one act.
    fn goes_on(&mut self, acts: &mut Vec<Act>) -> Result<(), String> {
        let Some(course) = &self.theatre.model.shared.course else { return Err("no lesson".into()) };
        let act = if let Some(demo) = &course.go.demo {
            Act::Press(if demo.done < demo.acts.len() { "demo-next" } else { "demo-try" }.into())
        } else if course.solved() {
            if self.theatre.model.look.over.is_empty() { Act::Press("go-on".into()) } else { Act::Key(Key::Esc) }
        } else {
            let round = course.round();
            acts.pop().ok_or_else(|| format!("{} is not solved by its script", round.step))?
        };
        let last = acts.is_empty();
        for line in self.words_for(&act, last)? {
            self.types(&line);
        }
        Ok(())
    }

    /// The lines that a person types for an act.
    fn words_for(&mut self, act: &Act, last: bool) -> Result<Vec<String>, String> {
        let page = self.theatre.page();
        let practice = page
            .stops()
            .into_iter()
            .flatten()
            .any(|stop| matches!(stop, Stop::Control(control) if matches!(control.kind, Kind::Catch { .. })));
        Ok(match act {
            // Naming a thing goes there at once; what lies between is passed over.
            Act::Go(_) if !last => Vec::new(),
            Act::Go(id) | Act::Press(id) => vec![self.number(&page, id)?],
            Act::Write(id, text) => {
                let number = self.number(&page, id)?;
                let there = match page.stop(id) {
                    Some(Stop::Control(Control { kind: Kind::Field { value, lines: 1, .. }, .. })) => &**value,
                    _ => "",
                };
                // what stands in the box already need not be typed again
                if let Some(rest) = text.strip_prefix(there).filter(|_| !there.is_empty()) {
                    return Ok(vec![format!("{number}+{rest}")]);
                }
                let mut lines = text.lines();
                let first = lines.next().unwrap_or_default();
                let mut typed = vec![format!("{number}={first}")];
                if first.chars().next().is_some_and(char::is_alphabetic) {
                    typed = vec![format!("{number} {first}")];
                }
                typed.extend(lines.map(|line| format!("{number}+ {line}")));
                typed
            }
            Act::Key(key) if practice => vec![key.name()],
            Act::Key(Key::Esc) => vec!["m".into()],
            Act::Key(Key::PgDn) => vec![self.number(&page, "turn-on")?],
            Act::Key(Key::PgUp) => vec![self.number(&page, "turn-back")?],
            // A box that was written in by its number is left.
            Act::Key(Key::Tab | Key::Up | Key::Down) => Vec::new(),
            Act::Key(key) => vec![key.name()],
        })
    }

    /// The number of a control.
    fn number(&mut self, page: &Page, id: &str) -> Result<String, String> {
        // where there is one box only, what is no number for it is text for it
        let leads = |action: &Action| match action {
            Action::Press(to) => to == id,
            Action::Set(to, text) => to == id && text == "x",
            _ => false,
        };
        for number in 1..60 {
            for line in [number.to_string(), format!("{number}=x")] {
                if self.lines.read(&line, page, self.theatre.voice()).actions.iter().any(leads) {
                    return Ok(number.to_string());
                }
            }
        }
        Err(format!("{id} has no number on {}", page.id))
    }

    fn hears(&mut self) {
        let page = self.theatre.page();
        self.said.push_str(&self.lines.show(&page, self.theatre.voice()));
    }

    fn types(&mut self, line: &str) {
        let page = self.theatre.page();
        let _ = writeln!(self.said, "> {line}");
        let answer = self.lines.read(line, &page, self.theatre.voice());
        let slips = self.theatre.model.slips();
        self.said.push_str(&answer.say);
        for action in answer.actions {
            self.theatre.send(Message::Do(action));
        }
        if self.theatre.model.slips() > slips {
            self.lines.slipped();
        }
        self.hears();
    }
}

/// What is left of the script: all of it, or the learner's part.
fn left(course: &Course) -> Vec<Act> {
    if course.round().stage == Stage::Together { course.parts().1 } else { course.solution() }
}
