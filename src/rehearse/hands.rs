//! How a script is carried out: by keys on a screen, or by typed lines where there is none.
//! Must never reach past the face: what cannot be pressed or typed cannot be done.

use super::Theatre;
use crate::{
    face::lines::Lines,
    page::{Act, Key, Kind, Stop, route},
    session::Message,
};

/// See the module.
pub enum Hands {
    /// On the whole screen.
    Keys,
    /// Through numbered lines.
    Lines(Box<Lines>),
}

impl Hands {
    /// What is to be done of a script: numbers lead anywhere at once, and a box is left with its line.
    pub fn needed(&self, acts: Vec<Act>) -> Vec<Act> {
        if matches!(self, Self::Keys) {
            return acts;
        }
        let mut needed: Vec<Act> = Vec::new();
        for act in acts {
            match (needed.last(), &act) {
                (Some(Act::Write(..)), Act::Key(Key::Tab)) => {}
                (Some(Act::Go(_)), Act::Go(_)) => {
                    needed.pop();
                    needed.push(act);
                }
                _ => needed.push(act),
            }
        }
        needed
    }

    /// Carries out one act. False when there is no way to do it.
    pub fn act(&mut self, theatre: &mut Theatre, act: &Act) -> bool {
        match self {
            Self::Keys => {
                let geometry = theatre.geometry();
                let keys = route(act, &theatre.page(), theatre.focus(), &geometry);
                keys.map(|keys| theatre.press(&keys)).is_some()
            }
            Self::Lines(lines) => {
                let Some(typed) = typed(lines, theatre, act) else { return false };
                for line in typed {
                    let page = theatre.page();
                    lines.show(&page, theatre.voice());
                    let answer = lines.read(&line, &page, theatre.voice());
                    for action in answer.actions {
                        theatre.send(Message::Do(action));
                    }
                }
                true
            }
        }
    }
}

/// What somebody would type.
fn typed(lines: &mut Lines, theatre: &Theatre, act: &Act) -> Option<Vec<String>> {
    let page = theatre.page();
    lines.show(&page, theatre.voice());
    let number = |id: &str| lines.number_of(id).filter(|_| page.stop(id).is_some());
    Some(match act {
        // there is no moving without pressing where lines are numbered
        Act::Go(id) | Act::Press(id) => vec![number(id)?.to_string()],
        Act::Write(id, text) => {
            let number = number(id)?;
            let mut parts = text.split('\n');
            let first = format!("{number}= {}", parts.next().unwrap_or_default());
            [first].into_iter().chain(parts.map(|part| format!("{number}+ {part}"))).collect()
        }
        Act::Key(key) => {
            let catches =
                |stop: &Stop<'_>| matches!(stop, Stop::Control(one) if matches!(one.kind, Kind::Catch { .. }));
            match key {
                _ if page.stops().iter().flatten().any(catches) => vec![key.name()],
                Key::Esc => vec!["m".into()],
                Key::F(n) => vec![format!("f{n}")],
                _ => return None,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_numbers_nobody_walks_from_line_to_line_or_out_of_a_box() {
        let go = |id: &'static str| Act::Go(id.into());
        let tab = Act::Key(Key::Tab);
        let write = Act::Write("to".into(), "x".into());
        let lines = Hands::Lines(Box::default());
        assert_eq!(lines.needed(vec![go("two"), go("three"), tab.clone()]), [go("three"), tab.clone()]);
        assert_eq!(lines.needed(vec![write.clone(), tab.clone(), go("two")]), [write.clone(), go("two")]);
        assert_eq!(Hands::Keys.needed(vec![write.clone(), tab.clone()]), [write, tab]);
    }
}
