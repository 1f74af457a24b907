//! What a writing program must hold to.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use crate::{
    exercise::{
        self, Fact,
        app::trial::{Play, Trial, ten_thousand_fingers},
    },
    lesson::{
        DocumentGoal, DocumentStart, DocumentTask, FileKind, Kind, SavedWant, Style, StyledWant, TextWant, TimesWant,
        Want,
    },
    page::{Block, Tone},
};

const WORDS: [(&str, &str); 10] = [
    ("note.text", "Good morning,\nthe tap drips.\nThank you"),
    ("file", "Letter"),
    ("old", "tap"),
    ("work.head", "Work"),
    ("skills.head", "Languages"),
    ("recieve.typed", "recieve"),
    ("recieve.better", "receive"),
    ("slip.text", "I recieve it."),
    ("thanks", "Thank you"),
    ("name", "Letter|My letter"),
];

fn trial(parts: &[&str], goal: Vec<DocumentGoal>) -> Trial {
    let start = DocumentStart {
        parts: parts.iter().map(|part| (*part).to_owned()).collect(),
        spelling: vec!["recieve".into()],
        ..DocumentStart::default()
    };
    Trial::new(Kind::Document(DocumentTask { start, goal, ..DocumentTask::default() }), WORDS)
}

fn saved(kind: Option<FileKind>) -> DocumentGoal {
    DocumentGoal::Saved(SavedWant { name: Want::Word("name".into()), r#as: kind })
}

fn done(what: &str) -> DocumentGoal {
    DocumentGoal::Done(what.into())
}

fn text(play: &Play<'_>) -> String {
    play.world()["parts"][0]["text"].as_str().unwrap().to_owned()
}

#[test]
fn three_sentences_are_written_and_saved_under_a_clear_name() {
    let want = TextWant { sentences: Some(3), ..TextWant::default() };
    let trial = trial(&[], vec![DocumentGoal::Text(want), saved(Some(FileKind::Document))]);
    let play = Play::new(trial.task()).set("text", "Good morning Wei.\nThe tap drips. Thank").press("save");
    let play = play.press("keep").set("name", "a:b").press("keep").set("name", "letter.odt").press("keep");
    assert_eq!(play.slips(), ["no-name", "sign"]);
    assert!(!play.state.solved(), "two sentences");
    let play = play.set("text", "Good morning Wei.\nThe tap drips. Thank you.");
    assert!(!play.state.solved(), "saved as it was, not as it is");
    assert!(play.press("save").state.solved());
}

#[test]
fn what_a_part_still_needs_is_said_among_all_parts_too() {
    let want = TextWant { part: Some("work".into()), sentences: Some(2), ..TextWant::default() };
    let trial = trial(&["work", "skills"], vec![DocumentGoal::Text(want)]);
    let play = Play::new(trial.task()).press("part-work").set("text", "I cook.").look("back").press("back");
    assert_eq!(play.slips(), ["text"], "it is one slip");
    let view = exercise::view(&play.state, &play.task);
    assert!(matches!(view.body.last(), Some(Block::Note { tone: Tone::NotYet, .. })));
}

#[test]
fn lines_are_cut_out_undone_copied_and_pasted() {
    let times = TimesWant { line: Want::Word("thanks".into()), times: 2 };
    let trial = trial(&["note"], vec![done("undone"), done("pasted"), DocumentGoal::Times(times)]);
    let play = Play::new(trial.task()).press("select copy line-2 cut");
    assert_eq!(play.slips(), ["no-line"]);
    assert_eq!(text(&play), "Good morning,\nThank you");
    let play = play.press("undo line-2 line-3 copy back paste");
    assert_eq!(text(&play), "Good morning,\nthe tap drips.\nThank you\nThank you");
    assert!(play.state.solved());
}

#[test]
fn what_is_pasted_goes_where_the_caret_was() {
    let trial = trial(&["note"], vec![DocumentGoal::Lacks(Want::Word("thanks".into()))]);
    assert!(Play::new(trial.task()).press("select line-3 cut").state.solved());
    let trial = self::trial(&["note"], vec![saved(None)]);
    let mut play = Play::new(trial.task()).press("select line-3 cut back");
    exercise::left(&mut play.state, "text", 3);
    let play = play.press("paste");
    assert_eq!(text(&play), "Thank you\nGood morning,\nthe tap drips.");
    let play = play.press("select line-2 paste");
    assert_eq!(text(&play), "Thank you\nGood morning,\nThank you\nthe tap drips.");
}

#[test]
fn a_heading_stays_one_while_the_rest_is_written() {
    let want = StyledWant { line: Want::Text("good morning,".into()), r#as: Style::Heading };
    let trial = trial(&["note"], vec![DocumentGoal::Styled(want), saved(None)]);
    let play = Play::new(trial.task()).press("select line-1 heading back").set("text", "Good morning,\nx");
    assert!(play.press("save").set("name", "my letter").press("keep").state.solved());
}

#[test]
fn a_template_has_parts_and_is_saved_twice() {
    let want = TextWant { part: Some("work".into()), text: Some(Want::Text("Baker".into())), ..TextWant::default() };
    let trial = trial(
        &["work", "skills"],
        vec![DocumentGoal::Text(want), saved(Some(FileKind::Pdf)), saved(Some(FileKind::Document))],
    );
    let play = Play::new(trial.task()).press("part-skills").set("text", "Baker").press("back part-work");
    let play = play.set("text", "Baker").press("back save-as").set("name", "Letter").press("as-pdf keep");
    assert!(!play.state.solved());
    assert!(play.press("save").set("name", "Letter").press("keep").state.solved());
}

#[test]
fn another_name_is_told_where_the_step_has_words_for_it() {
    let mut trial = trial(&["note"], vec![saved(Some(FileKind::Document)), saved(Some(FileKind::Pdf))]);
    trial.word("not-yet-name", "Compare the name.");
    let play = Play::new(trial.task()).press("save").set("name", "sheet").press("keep");
    assert_eq!(play.slips(), ["name"]);
    let play = play.press("save-as").set("name", "Letter").press("keep");
    assert_eq!(play.slips(), ["name"], "the other kind is still to come, and that is no slip");
    assert!(play.press("save-as as-pdf keep").state.solved());
}

#[test]
fn marked_words_are_mended_everywhere() {
    let trial = trial(&["slip"], vec![DocumentGoal::Lacks(Want::Text("recieve".into()))]);
    let play = Play::new(trial.task()).press("spelling word-recieve");
    assert!(play.state.solved() && play.has(&Fact::Solved));
}

#[test]
fn ten_thousand_keys_and_everything_can_be_undone() {
    let never = || {
        vec![
            saved(None),
            DocumentGoal::Lacks(Want::Any),
            done("undone"),
            DocumentGoal::Text(TextWant { text: Some(Want::Word("nothing".into())), ..TextWant::default() }),
        ]
    };
    ten_thousand_fingers(&trial(&["note"], never()));
    ten_thousand_fingers(&trial(&["work", "skills", "slip"], never()));
}
