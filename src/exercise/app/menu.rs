//! A practice menu: rows that open a room, or a question that can be cancelled.
//! Must never do anything outside itself. What was chosen can be undone.
//!
//! Ids: the rows by their names; inside a room `back`; in a question `yes` and `no`; `undo`; `no-mouse` where a click is asked for.

use serde::{Deserialize, Serialize};

use super::{past, past::Past};
use crate::{
    exercise::{Fact, Task, View},
    lesson::{MenuGoal, MenuTask},
    page::{Action, Block, Control, TableRow, Tone},
    say::{Id, Say},
};

/// What is chosen: row names in the order of choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
struct World {
    chosen: Vec<String>,
}

impl past::World for World {
    type Change = String;

    fn act(&mut self, row: &String) {
        if !self.chosen.contains(row) {
            self.chosen.push(row.clone());
        }
    }

    fn goes_on(_earlier: &String, _later: &String) -> bool {
        false
    }
}

/// Something to say until the next press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Note {
    /// Something happened that must not; it was taken back.
    Hurt(String),
    /// This was chosen; another row was asked for.
    Chosen(String),
    /// Nothing was chosen: the question was cancelled.
    Cancelled,
}

/// In progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    past: Option<Past<World, (), String>>,
    world: World,
    /// The row that is open, or asked about.
    inside: Option<String>,
    /// How many goals are reached, in order.
    reached: usize,
    /// Where the focus stood last.
    at: String,
    note: Option<Note>,
    solved: bool,
}

/// Opens it as the learner finds it.
pub fn open(_task: &Task<'_>, _config: &MenuTask) -> State {
    State::default()
}

impl State {
    /// Solved: what remains is to go on.
    pub fn solved(&self) -> bool {
        self.solved
    }

    /// Does `action`. An action for a control that is not there changes nothing and reports nothing.
    pub fn update(&mut self, task: &Task<'_>, config: &MenuTask, action: &Action) -> Vec<Fact> {
        let Action::Press(id) = action else {
            return Vec::new();
        };
        if self.solved || !super::offers(self.view(task, config), action) {
            return Vec::new();
        }
        let before = self.clone();
        self.note = None;
        let happened = self.press(config, id);
        self.judge(config, before, happened.as_ref())
    }

    /// Where the focus stands now.
    pub fn looked(&mut self, _task: &Task<'_>, config: &MenuTask, on: &str) -> Vec<Fact> {
        if self.solved || self.at == on || !config.items.iter().any(|item| item == on) {
            return Vec::new();
        }
        let before = self.clone();
        on.clone_into(&mut self.at);
        self.judge(config, before, Some(&MenuGoal::At(on.to_owned())))
    }

    /// The row is about to be pressed, and with the mouse.
    pub fn clicked(&mut self, task: &Task<'_>, config: &MenuTask, on: &str) -> Vec<Fact> {
        let press = Action::Press(Id::from(on.to_owned()));
        if self.solved || !super::offers(self.view(task, config), &press) {
            return Vec::new();
        }
        self.judge(config, self.clone(), Some(&MenuGoal::Clicked(on.to_owned())))
    }

    /// The only place in the menu where ids gain meaning.
    fn press(&mut self, config: &MenuTask, id: &str) -> Option<MenuGoal> {
        match (id, self.inside.take()) {
            ("undo", None) => {
                if let Some((world, ())) = self.past.as_mut().and_then(Past::undo) {
                    self.world = world;
                }
                None
            }
            ("no-mouse", None) => Some(MenuGoal::Clicked("skip".into())),
            ("back", Some(row)) => Some(MenuGoal::Left(row)),
            ("no", Some(row)) => {
                self.note = Some(Note::Cancelled);
                Some(MenuGoal::Cancelled(row))
            }
            ("yes", Some(row)) => {
                let past = self.past.get_or_insert_with(|| Past::new(World::default()));
                past.act(&mut self.world, (), row.clone());
                Some(MenuGoal::Chosen(row))
            }
            (row, None) if config.items.iter().any(|item| item == row) => {
                self.inside = Some(row.to_owned());
                Some(MenuGoal::Opened(row.to_owned()))
            }
            (_, inside) => {
                self.inside = inside;
                None
            }
        }
    }

    fn judge(&mut self, config: &MenuTask, before: Self, happened: Option<&MenuGoal>) -> Vec<Fact> {
        if let Some(goal) = happened.filter(|goal| config.never.contains(goal)) {
            let name = name(goal);
            *self = before;
            self.note = Some(Note::Hurt(name.clone()));
            return vec![Fact::Hurt(name)];
        }
        let mut facts: Vec<_> =
            happened.iter().filter(|goal| !is_look(goal)).map(|goal| Fact::Did(name(goal))).collect();
        if self.world != before.world {
            facts.push(Fact::Keep);
        }
        // What was chosen lasts: undone, it is to be done again.
        let gone = |goal: &MenuGoal| matches!(goal, MenuGoal::Chosen(row) if !self.world.chosen.contains(row));
        if let Some(place) = config.goal.iter().take(self.reached).position(gone) {
            self.reached = place;
        }
        let wanted = config.goal.get(self.reached);
        match (happened, wanted) {
            (Some(happened), Some(wanted)) if meets(happened, wanted) => {
                self.reached += 1;
                // "I have no mouse" stands for every click that is asked for.
                while *happened == MenuGoal::Clicked("skip".into())
                    && matches!(config.goal.get(self.reached), Some(MenuGoal::Clicked(_)))
                {
                    self.reached += 1;
                }
            }
            (Some(happened), Some(wanted)) if is_slip(happened, wanted) => {
                facts.push(Fact::Slip(name(happened)));
                if let MenuGoal::Chosen(row) = happened {
                    self.note = Some(Note::Chosen(row.clone()));
                }
            }
            _ => {}
        }
        self.solved = !config.goal.is_empty() && self.reached >= config.goal.len();
        if self.solved {
            self.note = None;
            facts.push(Fact::Solved);
        }
        facts
    }

    /// What to show.
    pub fn view(&self, task: &Task<'_>, config: &MenuTask) -> View {
        let (mut body, start, back) = match &self.inside {
            // The note asks for Undo: Enter is enough.
            None if matches!(self.note, Some(Note::Chosen(_))) => (self.rows(task, config), Some("undo".into()), None),
            // Coming back from a room, one stands where one left the list.
            None => (self.rows(task, config), self.last(config), None),
            Some(row) if config.confirm => (question(task, row), Some("yes".into()), Some("no")),
            Some(row) => (room(task, row), Some("back".into()), Some("back")),
        };
        if self.solved {
            body = super::freeze(body);
        }
        let mut blocks = vec![Block::Panel { name: super::panel_name(task, "menu-panel"), body }];
        blocks.extend(self.note.as_ref().map(|note| match note {
            Note::Hurt(name) => super::hurt(task, name),
            Note::Chosen(row) => {
                super::note(Tone::NotYet, task.own_or("not-yet", "menu-other").with("row", task.own(row)))
            }
            Note::Cancelled => super::note(Tone::Info, Say::ui("menu-cancelled")),
        }));
        View {
            ask: vec![Block::Para(task.ask().into())],
            body: blocks,
            start: start.map(Id::from),
            back: back.filter(|_| !self.solved).map(Id::from),
            status: None,
            part: self.inside.clone().unwrap_or_default(),
        }
    }

    fn last(&self, config: &MenuTask) -> Option<String> {
        config.items.iter().find(|item| **item == self.at).or(config.items.first()).cloned()
    }

    fn rows(&self, task: &Task<'_>, config: &MenuTask) -> Vec<Block> {
        let row = |item: &String| TableRow {
            id: Some(item.clone().into()),
            cells: vec![task.own(item).into()],
            mark: self.world.chosen.contains(item).then(|| Say::ui("menu-chosen-mark").into()),
        };
        let mut body = vec![Block::Table { heads: Vec::new(), rows: config.items.iter().map(row).collect() }];
        let mut buttons = Vec::new();
        if config.goal.iter().any(|goal| matches!(goal, MenuGoal::Clicked(_))) {
            buttons.push(Control::button("no-mouse", Say::ui("menu-no-mouse")));
        }
        if self.past.as_ref().is_some_and(|past| !past.is_empty()) {
            buttons.push(Control::button("undo", Say::ui("undo")));
        }
        if !buttons.is_empty() {
            body.push(Block::Row(buttons));
        }
        body
    }
}

fn room(task: &Task<'_>, row: &str) -> Vec<Block> {
    let back = Control::button("back", Say::ui("go-back"));
    let inside = Block::Para(task.own(&format!("{row}-in")).into());
    vec![Block::Head(task.own(row).into()), inside, Block::One(back)]
}

fn question(task: &Task<'_>, row: &str) -> Vec<Block> {
    let inside = format!("{row}-in");
    let ask = task.own_or(&inside, "menu-question").with("row", task.own(row));
    vec![
        Block::Head(task.own(row).into()),
        Block::Para(ask.into()),
        Block::Row(vec![Control::button("yes", Say::ui("yes")), Control::button("no", Say::ui("no"))]),
    ]
}

fn is_look(goal: &MenuGoal) -> bool {
    matches!(goal, MenuGoal::At(_))
}

fn meets(happened: &MenuGoal, wanted: &MenuGoal) -> bool {
    let skipped = *happened == MenuGoal::Clicked("skip".into()) && matches!(wanted, MenuGoal::Clicked(_));
    happened == wanted || skipped
}

/// The same kind of thing with another row. Looking around and opening the row on the way to a choice are no slips.
fn is_slip(happened: &MenuGoal, wanted: &MenuGoal) -> bool {
    matches!(
        (happened, wanted),
        (MenuGoal::Chosen(_), _)
            | (MenuGoal::Opened(_), MenuGoal::Opened(_))
            | (MenuGoal::Cancelled(_), MenuGoal::Cancelled(_))
            | (MenuGoal::Clicked(_), MenuGoal::Clicked(_))
    )
}

/// The name of what happened, in histories, slips and hurts (`.never-<name>`).
fn name(goal: &MenuGoal) -> String {
    let (what, row) = match goal {
        MenuGoal::At(row) => ("at", row),
        MenuGoal::Opened(row) => ("opened", row),
        MenuGoal::Left(row) => ("left", row),
        MenuGoal::Chosen(row) => ("chosen", row),
        MenuGoal::Cancelled(row) => ("cancelled", row),
        MenuGoal::Clicked(row) => ("clicked", row),
    };
    format!("{what}-{row}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        exercise::app::trial::{Trial, fingers, has, press},
        lesson::Kind,
    };

    fn trial(confirm: bool, goal: Vec<MenuGoal>, never: Vec<MenuGoal>) -> Trial {
        let items = ["soup", "rice", "fruit"].map(str::to_owned).to_vec();
        Trial::new(Kind::Menu(MenuTask { items, confirm, goal, never, solution: vec![] }), [("soup", "Soup")])
    }

    /// Presses rows and buttons, looks at `@row`, clicks on `+row`.
    fn play(trial: &Trial, state: &mut State, does: &str) -> Vec<Fact> {
        let task = trial.task();
        let Kind::Menu(config) = &task.step.kind else { panic!("a menu") };
        let one = |id: &str| match (id.strip_prefix('@'), id.strip_prefix('+')) {
            (Some(row), _) => state.looked(&task, config, row),
            (_, Some(row)) => {
                let mut facts = state.clicked(&task, config, row);
                facts.extend(state.update(&task, config, &press(row)));
                facts
            }
            _ => {
                assert!(has(state.view(&task, config), id), "{id} is not there");
                state.update(&task, config, &press(id))
            }
        };
        does.split(' ').flat_map(one).collect()
    }

    #[test]
    fn rows_are_looked_at_opened_left_cancelled_and_chosen_in_this_order() {
        use MenuGoal::{At, Cancelled, Chosen, Clicked, Left, Opened};
        let rows = |goals: &[fn(String) -> MenuGoal]| goals.iter().map(|goal| goal("rice".into())).collect::<Vec<_>>();
        type Goals = &'static [fn(String) -> MenuGoal];
        let table: [(bool, Goals, &str, bool); 9] = [
            (false, &[At], "@soup @rice", true),
            (false, &[At], "@soup @fruit", false),
            (false, &[Opened, Left], "rice back", true),
            (false, &[Opened, Left], "soup back", false),
            (true, &[Cancelled, Chosen], "rice no rice yes", true),
            (true, &[Cancelled, Chosen], "rice yes", false),
            (true, &[Chosen], "soup yes undo rice yes", true),
            (false, &[Clicked], "+rice", true),
            (false, &[Clicked, Opened, Clicked], "no-mouse rice back no-mouse", true),
        ];
        for (confirm, goals, does, solves) in table {
            let trial = trial(confirm, rows(goals), vec![]);
            let mut state = State::default();
            let facts = play(&trial, &mut state, does);
            assert_eq!((state.solved(), facts.contains(&Fact::Solved)), (solves, solves), "{does}");
        }
    }

    #[test]
    fn another_row_is_a_slip_and_a_forbidden_one_never_happened() {
        let chosen = |row: &str| MenuGoal::Chosen(row.into());
        let trial = trial(true, vec![chosen("rice")], vec![chosen("soup")]);
        let mut state = State::default();
        assert_eq!(
            play(&trial, &mut state, "soup yes"),
            [Fact::Did("opened-soup".into()), Fact::Hurt("chosen-soup".into())]
        );
        let facts = play(&trial, &mut state, "no fruit yes");
        assert!(facts.contains(&Fact::Slip("chosen-fruit".into())));
    }

    #[test]
    fn what_was_chosen_and_undone_is_to_be_done_again() {
        let trial = trial(true, vec![MenuGoal::Chosen("rice".into()), MenuGoal::Opened("soup".into())], vec![]);
        let mut state = State::default();
        play(&trial, &mut state, "rice yes undo soup no");
        assert!(!state.solved());
        play(&trial, &mut state, "rice yes soup");
        assert!(state.solved());
    }

    proptest! {
        #[test]
        fn whatever_is_chosen_can_be_undone(fingers in fingers()) {
            let trial = trial(true, vec![MenuGoal::Left("soup".into())], vec![MenuGoal::Chosen("soup".into())]);
            let task = trial.task();
            let Kind::Menu(config) = &task.step.kind else { panic!("a menu") };
            let mut state = State::default();
            for finger in fingers {
                if let Some(action) = finger.act(state.view(&task, config)) {
                    state.update(&task, config, &action);
                }
            }
            if state.inside.is_some() {
                play(&trial, &mut state, "no");
            }
            while !state.world.chosen.is_empty() {
                play(&trial, &mut state, "undo");
            }
            prop_assert!(!state.solved());
        }
    }
}
