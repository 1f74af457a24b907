//! A lesson from its first page to its last, by keys.

use super::{Breach, Theatre, What, hands::Hands};
use crate::{
    face::lines::Lines,
    lesson::{LessonId, Stage},
    pack::{self, Pack},
    page::{Act, Key, MORE},
    session::{Course, Message, Purpose, Screen},
    words::Words,
};

/// More rounds than any lesson has.
const MOST: usize = 400;

/// Plays a lesson by its keys on a screen of that size; what stands in the way.
pub fn play(pack: &Pack, words: &Words, lesson: &LessonId, language: &str, columns: u16, rows: u16) -> Vec<Breach> {
    let theatre = Theatre::new(pack, words, language, columns, rows);
    perform(
        pack,
        words,
        theatre,
        Player { lesson, language, size: Some((columns, rows)), hands: Hands::Keys, breaches: Vec::new() },
        rows,
    )
}

/// The same by typed lines, as over a pipe.
pub fn play_lines(pack: &Pack, words: &Words, lesson: &LessonId, language: &str) -> Vec<Breach> {
    let theatre = Theatre::new(pack, words, language, 80, 24).in_lines();
    let hands = Hands::Lines(Box::new(Lines::new(None)));
    perform(pack, words, theatre, Player { lesson, language, size: None, hands, breaches: Vec::new() }, 0)
}

fn perform(pack: &Pack, words: &Words, mut theatre: Theatre, mut player: Player<'_>, rows: u16) -> Vec<Breach> {
    let (lesson, language) = (player.lesson, player.language);
    theatre.send(pack::serve(pack, words, lesson, Purpose::Begin, language));
    if theatre.model.shared.course.is_none() {
        player.found(&theatre, What::NotOpened);
        return player.breaches;
    }
    for _ in 0..MOST {
        if matches!(theatre.model.screen, Screen::Done { .. }) {
            player.look(&mut theatre, rows);
            player.words(&theatre);
            return player.breaches;
        }
        if !player.round(&mut theatre, rows) {
            break;
        }
    }
    player.found(&theatre, What::NoEnd);
    player.words(&theatre);
    player.breaches
}

struct Player<'a> {
    lesson: &'a LessonId,
    language: &'a str,
    /// `None` where there is no screen.
    size: Option<(u16, u16)>,
    hands: Hands,
    breaches: Vec<Breach>,
}

impl Player<'_> {
    fn found(&mut self, theatre: &Theatre, what: What) {
        let step = theatre.model.shared.course.as_ref().map(|course| course.round().step.clone());
        let breach =
            Breach { lesson: self.lesson.clone(), step, language: self.language.to_owned(), size: self.size, what };
        if !self.breaches.contains(&breach) {
            self.breaches.push(breach);
        }
    }

    fn words(&mut self, theatre: &Theatre) {
        let missing = theatre.voice().missing();
        if !missing.is_empty() {
            self.found(theatre, What::NoWords(missing));
        }
    }

    /// Every page: the focus stands on something, and on a screen of 24 rows it is one page.
    fn look(&mut self, theatre: &mut Theatre, rows: u16) {
        let geometry = theatre.geometry();
        let page = theatre.page();
        let on = theatre.focus().on.as_deref();
        let lost = on.is_some_and(|on| on != MORE && page.stop(on).is_none());
        if lost || (on.is_none() && !page.stops().is_empty()) {
            self.found(theatre, What::NoFocus);
        }
        if rows >= 24 && geometry.turns.len() > 1 && page.drawer.is_none() {
            self.found(theatre, What::DoesNotFit);
        }
    }

    /// One round of the course. False when there is no way on.
    fn round(&mut self, theatre: &mut Theatre, rows: u16) -> bool {
        self.look(theatre, rows);
        let Some(course) = &theatre.model.shared.course else { return false };
        let at = course.at;
        if course.go.demo.is_some() {
            let more = course.go.demo.as_ref().is_some_and(|demo| demo.done < demo.acts.len());
            return self.act(theatre, &Act::Press(if more { "demo-next" } else { "demo-try" }.into()));
        }
        if course.solved() {
            // help, or a list of words, may still lie over the step
            if !theatre.model.look.over.is_empty() {
                return self.act(theatre, &Act::Key(Key::Esc));
            }
            return self.act(theatre, &Act::Press("go-on".into()));
        }
        for act in self.hands.needed(left(course)) {
            if !self.act(theatre, &act) {
                return self.pass_over(theatre);
            }
            self.look(theatre, rows);
        }
        let solved = theatre.model.shared.course.as_ref().is_none_or(|course| course.at != at || course.solved());
        if !solved {
            self.found(theatre, What::NotSolved);
            return self.pass_over(theatre);
        }
        true
    }

    /// Carries out one act of the script.
    fn act(&mut self, theatre: &mut Theatre, act: &Act) -> bool {
        if self.hands.act(theatre, act) {
            return true;
        }
        let id = match act {
            Act::Go(id) | Act::Press(id) | Act::Write(id, _) => id.to_string(),
            Act::Key(key) => key.name(),
        };
        let what = if matches!(self.hands, Hands::Keys) { What::NoWay(id) } else { What::NoLine(id) };
        self.found(theatre, what);
        false
    }

    /// What cannot be solved is passed over, so that the rest is played too.
    fn pass_over(&mut self, theatre: &mut Theatre) -> bool {
        theatre.model.look.over.clear();
        theatre.model.screen = Screen::Lesson;
        let Some(course) = &mut theatre.model.shared.course else { return false };
        if !course.advance(std::time::Duration::ZERO) {
            return false;
        }
        theatre.send(Message::Wake);
        true
    }
}

/// What is left of the script: all of it, or the learner's part.
fn left(course: &Course) -> Vec<Act> {
    if course.round().stage == Stage::Together { course.parts().1 } else { course.solution() }
}
