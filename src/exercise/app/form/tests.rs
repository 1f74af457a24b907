//! What a form must hold to.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use proptest::prelude::*;

use super::*;
use crate::{
    exercise::app::trial::{Trial, fingers, has, press, set},
    lesson::Kind,
};

const WORDS: [(&str, &str); 3] = [("who", "Amina"), ("place", "Soria"), ("slip", "Soira")];

fn config(unsent: bool) -> FormTask {
    let text = |id: &str| FormBox { id: id.into(), tick: false, optional: false, lines: None, start: None };
    let want = |name: &str, text: &str| (name.to_owned(), Want::from(text.to_owned()));
    FormTask {
        boxes: vec![
            text("name"),
            FormBox { start: Some("slip".into()), ..text("town") },
            FormBox { tick: true, ..text("paper") },
            FormBox { optional: true, ..text("phone") },
        ],
        goal: [want("name", "*"), want("town", "=place"), want("paper", "yes")].into(),
        never: vec![[want("phone", "*")].into()],
        solution: vec![],
        unsent,
    }
}

/// A learner at a form.
struct Play<'a> {
    task: Task<'a>,
    config: &'a FormTask,
    state: State,
    facts: Vec<Fact>,
}

impl<'a> Play<'a> {
    fn new(task: Task<'a>) -> Self {
        let Kind::Form(config) = &task.step.kind else { panic!("a form") };
        Self { task, config, state: open(&task, config), facts: Vec::new() }
    }

    fn does(mut self, action: &Action) -> Self {
        self.facts.extend(self.state.update(&self.task, self.config, action));
        self
    }

    fn press(self, ids: &str) -> Self {
        ids.split(' ').fold(self, |play, id| {
            assert!(has(play.state.view(&play.task, play.config), id), "{id} is not there");
            play.does(&press(id))
        })
    }

    fn set(self, id: &str, text: &str) -> Self {
        self.does(&set(id, text))
    }

    fn slips(&self) -> Vec<&str> {
        self.facts.iter().filter_map(|fact| if let Fact::Slip(name) = fact { Some(&**name) } else { None }).collect()
    }
}

#[test]
fn a_form_is_filled_ticked_corrected_and_sent() {
    let trial = Trial::new(Kind::Form(config(false)), WORDS);
    let play = Play::new(trial.task()).press("send").set("name", "Amina").press("send");
    assert_eq!(play.slips(), ["empty-name", "sent-paper"]);
    let play = play.press("change paper send");
    assert_eq!(play.slips()[2], "sent-town");
    let play = play.press("change").set("town", " soria").press("send");
    assert!(play.state.solved() && play.facts.contains(&Fact::Solved));
    assert!(!has(play.state.view(&play.task, play.config), "change"));
}

#[test]
fn what_must_not_be_sent_is_not_sent() {
    let trial = Trial::new(Kind::Form(config(false)), WORDS);
    let play = Play::new(trial.task()).set("name", "Amina").set("phone", "600").press("send");
    assert!(play.facts.contains(&Fact::Hurt("phone".into())));
    assert!(!play.state.world.sent);
    assert_eq!(play.state.value("phone"), "600", "typed text stays");
}

#[test]
fn without_sending_a_box_counts_when_it_is_left() {
    let trial = Trial::new(Kind::Form(config(true)), WORDS);
    let mut play = Play::new(trial.task()).set("town", "Soria").press("paper").set("name", "A");
    assert!(!play.state.solved());
    assert!(play.state.looked(&play.task, play.config, "town").contains(&Fact::Solved));
}

#[test]
fn a_tick_is_taken_away_again() {
    let trial = Trial::new(Kind::Form(config(false)), WORDS);
    let play = Play::new(trial.task()).press("paper paper");
    assert_eq!(play.state.value("paper"), NO);
    assert_eq!(play.press("undo").state.value("paper"), YES);
}

proptest! {
    #[test]
    fn whatever_is_done_can_be_undone_to_the_start(fingers in fingers()) {
        let trial = Trial::new(Kind::Form(config(false)), WORDS);
        let mut play = fingers.iter().fold(Play::new(trial.task()), |play, finger| {
            match finger.act(play.state.view(&play.task, play.config)) {
                Some(action) => play.does(&action),
                None => play,
            }
        });
        let kept: State = serde_json::from_str(&serde_json::to_string(&play.state).unwrap()).unwrap();
        prop_assert_eq!(&kept, &play.state);
        while !play.state.solved() && !play.state.past.is_empty() {
            play = play.press("undo");
        }
        prop_assert!(play.state.solved() || play.state.world == *play.state.past.start());
    }
}
