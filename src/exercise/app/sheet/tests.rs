//! What a table must hold to.

use crate::{
    exercise::app::trial::{Play, Trial, ten_thousand_fingers},
    lesson::{Kind, SheetGoal, SheetStart, SheetTask, Want},
};

const WORDS: [(&str, &str); 8] = [
    ("person", "Name"),
    ("price", "Price"),
    ("wei.person", "Wei"),
    ("wei.price", "12,50"),
    ("ana.person", "Ángela"),
    ("ana.price", "7"),
    ("zoe.person", "zoe"),
    ("zoe.price", "100"),
];

fn trial(goal: Vec<SheetGoal>) -> Trial {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let start = SheetStart { columns: names(&["person", "price"]), rows: names(&["wei", "zoe", "ana"]), room: Some(5) };
    Trial::new(Kind::Sheet(SheetTask { start, goal, ..SheetTask::default() }), WORDS)
}

#[test]
fn a_row_is_filled_and_counts_in_the_whole_table() {
    let row = [("person".to_owned(), Want::Any), ("price".to_owned(), Want::Text("3".into()))];
    let trial = trial(vec![SheetGoal::Row(row.into()), SheetGoal::Full(4)]);
    let play = Play::new(trial.task()).press("row-4").set("person", "Fatou").set("price", "3");
    assert!(!play.state.solved());
    assert!(play.look("next").press("back").state.solved());
}

#[test]
fn a_row_that_is_not_as_asked_is_told_where_the_step_has_words_for_it() {
    let row = [("person".to_owned(), Want::Text("Fatou".into())), ("price".to_owned(), Want::Text("3".into()))];
    let mut trial = trial(vec![SheetGoal::Row(row.into())]);
    trial.word("not-yet", "Compare the row.");
    let play = Play::new(trial.task()).press("row-5 back row-4").set("person", "Fato").set("price", "3").press("back");
    assert_eq!(play.slips(), ["row"], "and nothing is said of a row that was only looked at");
    assert!(play.press("row-4").set("person", "Fatou").press("back").state.solved());
}

#[test]
fn where_whole_rows_are_asked_for_a_row_that_is_half_full_is_named() {
    let trial = trial(vec![SheetGoal::Full(4)]);
    let play = Play::new(trial.task()).press("row-4").set("person", "Fatou").press("back row-5 back");
    assert_eq!(play.slips(), ["half", "half"], "also where another row was looked at");
    assert!(play.press("row-4").set("price", "3").press("back").state.solved());
}

#[test]
fn rows_are_put_in_order_whole_and_empty_ones_come_last() {
    let trial = trial(vec![SheetGoal::Sorted("price".into()), SheetGoal::Full(9)]);
    let play = Play::new(trial.task()).press("sort by-person");
    let rows = play.world()["rows"].clone();
    assert_eq!(rows[0][0], "Ángela", "accents do not part her from the other As");
    assert_eq!(rows[3][0], "");
    let play = play.press("sort by-price");
    let prices: Vec<_> = (0..3).map(|n| play.world()["rows"][n][1].clone()).collect();
    assert_eq!(prices, ["7", "12,50", "100"], "numbers by what they are worth");
}

#[test]
fn a_column_is_added_up_as_it_is_written() {
    let trial = trial(vec![SheetGoal::Sum("price".into())]);
    let play = Play::new(trial.task()).press("sum by-person");
    assert_eq!(play.slips(), ["no-numbers"]);
    assert!(play.press("by-price").state.solved());
}

#[test]
fn ten_thousand_keys_and_everything_can_be_undone() {
    ten_thousand_fingers(&trial(vec![SheetGoal::Full(9)]));
}
