//! Scripts played for the learner: demonstrations, and the first part of a step that is done together.
//! Must never touch what the learner has done.

use super::Course;
use crate::{
    exercise::{self, State, Task},
    lesson::Kind,
    page::{Act, Action, Focus, Geometry, Kind as ControlKind, Page, Stop},
    say::Say,
};

/// A demonstration: a copy of the exercise on which the script is played, one action at each Enter.
#[derive(Clone, Debug, PartialEq)]
pub struct Demo {
    /// The copy.
    pub state: State,
    /// The whole script.
    pub acts: Vec<Act>,
    /// So many are done.
    pub done: usize,
    /// Where the one who shows is.
    pub focus: Focus,
}

impl Course {
    /// The first half of the script is played; the last actions are the learner's (Renkl 2002: gaps open from the end).
    pub(super) fn play_first_part(&mut self) {
        let mut focus = Focus::default();
        for act in &self.parts().0 {
            let before = self.go.state.clone();
            self.change(|state, task| play(state, &mut focus, task, act));
            if self.go.state.solved() {
                self.go.state = before;
                return;
            }
        }
    }

    /// Begins a demonstration on a fresh copy. Nothing to show where Paso itself is the thing to use.
    pub fn demonstrate(&mut self) {
        if matches!(self.step().kind, Kind::Paso(_) | Kind::Reflect(_) | Kind::Read(_)) {
            return;
        }
        let acts = self.solution();
        if !acts.is_empty() {
            let state = self.with(exercise::open);
            self.go.demo = Some(Demo { state, acts, done: 0, focus: Focus::default() });
        }
    }

    /// The next action of the demonstration. False when it was at its end already.
    pub fn demo_next(&mut self) -> bool {
        let Some(mut demo) = self.go.demo.take() else { return false };
        let Some(act) = demo.acts.get(demo.done) else { return false };
        self.with(|task| play(&mut demo.state, &mut demo.focus, task, act));
        demo.done += 1;
        self.go.demo = Some(demo);
        true
    }
}

/// Plays one act of a script on an exercise as a person would; `focus` is where that person is.
pub fn play(state: &mut State, focus: &mut Focus, task: &Task<'_>, act: &Act) {
    let view = exercise::view(state, task);
    let mut page = Page::new(view.part, Say::ui(""));
    (page.ask, page.body, page.start, page.back) = (view.ask, view.body, view.start, view.back);
    let geometry = Geometry::default();
    focus.settle(&page, &geometry);
    let action = match act {
        Act::Go(id) => {
            focus.on = Some(id.clone());
            None
        }
        Act::Press(id) => {
            focus.on = Some(id.clone());
            Some(Action::Press(id.clone()))
        }
        Act::Write(id, text) => {
            focus.on = Some(id.clone());
            Some(Action::Set(id.clone(), text.clone()))
        }
        Act::Key(key) => {
            let catches =
                |stop: &Stop<'_>| matches!(stop, Stop::Control(one) if matches!(one.kind, ControlKind::Catch { .. }));
            let catch = page.stops().into_iter().flatten().find(catches).map(|stop| stop.id().to_owned());
            if let Some(catch) = catch {
                focus.on = Some(catch.into());
            }
            focus.key(*key, &page, &geometry)
        }
    };
    exercise::looked(state, task, focus.on.as_deref().unwrap_or_default());
    if let Some(action) = action {
        exercise::update(state, task, &action);
    }
}
