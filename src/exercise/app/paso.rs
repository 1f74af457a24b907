//! Something in Paso itself: its menu, help, comfort, leaving and coming back, turning a notice.
//! Must never do any of it: the shell does, and reports; the step only counts what happened since it was opened.
//!
//! Ids: `turn-on turn-back`; with `comfort`: `theme-calm theme-contrast theme-mono size-normal size-larger comfort-keep comfort-undo`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    exercise::{Fact, Task, View},
    lesson::{PasoGoal, PasoTask, ShellFact},
    page::{Action, Block, Control},
    say::{Id, Say},
};

/// Comfort controls, by row; the shell does what they say when it hears `Fact::Did` with their id.
const COMFORT: [&[&str]; 3] = [
    &["theme-calm", "theme-contrast", "theme-mono"],
    &["size-normal", "size-larger"],
    &["comfort-keep", "comfort-undo"],
];

/// Keeping and taking back are offered where the step asks for them.
const ENDING: [(&str, ShellFact); 2] =
    [("comfort-keep", ShellFact::ComfortKept), ("comfort-undo", ShellFact::ComfortUndone)];

/// In progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Which part of the notice is shown, from 0.
    part: usize,
    happened: BTreeSet<ShellFact>,
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(_task: &Task<'_>, _config: &PasoTask) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, task: &Task<'_>, config: &PasoTask, action: &Action) -> Vec<Fact> {
        let id = match action {
            Action::Turn(true) => "turn-on",
            Action::Turn(false) => "turn-back",
            Action::Press(id) if super::offers(self.view(task, config), action) => id,
            _ => return Vec::new(),
        };
        match id {
            "turn-on" if self.part + 1 < config.notice.len() => {
                self.part += 1;
                self.happens(config, ShellFact::TurnedOn)
            }
            "turn-back" if self.part > 0 => {
                self.part -= 1;
                self.happens(config, ShellFact::TurnedBack)
            }
            "turn-on" | "turn-back" => Vec::new(),
            comfort => vec![Fact::Did(comfort.to_owned())],
        }
    }

    /// What the shell reported.
    pub fn shell(&mut self, _task: &Task<'_>, config: &PasoTask, fact: ShellFact) -> Vec<Fact> {
        self.happens(config, fact)
    }

    fn happens(&mut self, config: &PasoTask, fact: ShellFact) -> Vec<Fact> {
        if self.solved {
            return Vec::new();
        }
        let mut facts = Vec::new();
        if self.happened.insert(fact) {
            facts.push(Fact::Keep);
        }
        self.solved = !config.goal.is_empty()
            && config.goal.iter().all(|PasoGoal::Happened(wanted)| self.happened.contains(wanted));
        if self.solved {
            facts.push(Fact::Solved);
        }
        facts
    }

    /// What to show. A notice and the comfort choices stay after the step is solved: they can still be read and changed.
    pub fn view(&self, task: &Task<'_>, config: &PasoTask) -> View {
        let mut body = Vec::new();
        if let Some(part) = config.notice.get(self.part) {
            let mut notice = vec![Block::Para(task.own(part).into())];
            let place = Say::ui("paso-part").with("part", self.part + 1).with("of", config.notice.len());
            notice.push(Block::Para(place.into()));
            let mut row = Vec::new();
            if self.part + 1 < config.notice.len() {
                row.push(Control::button("turn-on", Say::ui("paso-turn-on")));
            }
            if self.part > 0 {
                row.push(Control::button("turn-back", Say::ui("paso-turn-back")));
            }
            notice.push(Block::Row(row));
            body.push(Block::Panel { name: super::panel_name(task, "paso-notice"), body: notice });
        }
        if config.comfort {
            let wants = |id: &str| ENDING.iter().all(|(ending, fact)| *ending != id || config.wants(*fact));
            let row = |ids: &&[&'static str]| -> Vec<Control> {
                ids.iter().filter(|id| wants(id)).map(|id| Control::named(id)).collect()
            };
            body.extend(COMFORT.iter().map(row).filter(|row| !row.is_empty()).map(Block::Row));
        }
        let start = if config.notice.is_empty() { None } else { Some(self.turn()) };
        View {
            ask: vec![Block::Para(task.ask().into())],
            body,
            start: start.filter(|_| !self.solved).map(Id::from),
            ..View::default()
        }
    }

    fn turn(&self) -> &'static str {
        if self.part == 0 { "turn-on" } else { "turn-back" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        exercise::app::trial::{Trial, has, press},
        lesson::Kind,
    };

    fn trial(notice: &[&str], comfort: bool, goal: &[ShellFact]) -> Trial {
        let notice = notice.iter().map(|part| (*part).to_owned()).collect();
        let goal = goal.iter().map(|fact| PasoGoal::Happened(*fact)).collect();
        Trial::new(Kind::Paso(PasoTask { notice, comfort, goal, solution: vec![] }), [("done", "Done.")])
    }

    fn config<'a>(task: &Task<'a>) -> &'a PasoTask {
        let Kind::Paso(config) = &task.step.kind else { panic!("paso") };
        config
    }

    #[test]
    fn what_the_shell_reports_solves_in_any_order_and_once() {
        let trial = trial(&[], false, &[ShellFact::Left, ShellFact::CameBack]);
        let task = trial.task();
        let mut state = open(&task, config(&task));
        assert_eq!(state.shell(&task, config(&task), ShellFact::CameBack), [Fact::Keep]);
        assert_eq!(state.shell(&task, config(&task), ShellFact::Left), [Fact::Keep, Fact::Solved]);
        assert!(state.shell(&task, config(&task), ShellFact::Left).is_empty());
    }

    #[test]
    fn a_notice_is_turned_with_keys_and_buttons() {
        let trial = trial(&["one", "two"], false, &[ShellFact::TurnedOn, ShellFact::TurnedBack]);
        let task = trial.task();
        let mut state = open(&task, config(&task));
        assert!(state.update(&task, config(&task), &Action::Turn(false)).is_empty(), "there is nothing before");
        state.update(&task, config(&task), &Action::Turn(true));
        assert!(!has(state.view(&task, config(&task)), "turn-on"), "there is nothing after");
        assert!(state.update(&task, config(&task), &press("turn-back")).contains(&Fact::Solved));
        state.update(&task, config(&task), &press("turn-on"));
        assert_eq!(state.part, 1, "it can still be read");
    }

    #[test]
    fn comfort_is_asked_of_the_shell() {
        let trial = trial(&[], true, &[ShellFact::ComfortKept, ShellFact::ComfortUndone]);
        let task = trial.task();
        let mut state = open(&task, config(&task));
        for id in COMFORT.concat() {
            assert_eq!(state.update(&task, config(&task), &press(id)), [Fact::Did(id.into())]);
        }
        assert!(state.update(&task, config(&task), &press("turn-on")).is_empty());
    }
}
