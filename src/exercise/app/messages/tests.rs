//! What messages must hold to.

use crate::{
    exercise::{
        Fact,
        app::trial::{Play, Trial, ten_thousand_fingers},
    },
    lesson::{Chat, Kind, MessageWant, MessagesGoal, MessagesStart, MessagesTask, Voice, Want},
};

const WORDS: [(&str, &str); 15] = [
    ("carmen.name", "Carmen"),
    ("see-you", "See you at 5?"),
    ("fine", "Fine"),
    ("choir.name", "Choir"),
    ("hall", "The hall is shut."),
    ("hall.from", "Wei"),
    ("prize.name", "600 118"),
    ("prize.number", "600 118"),
    ("won", "You won"),
    ("won.link", "Take it"),
    ("code", "4711"),
    ("taken", "Olena here: I take it from here."),
    ("taken.from", "Olena"),
    ("welcome", "For the doctor press 1."),
    ("doctor", "The doctor is in on Monday."),
];

fn trial(goal: Vec<MessagesGoal>, never: Vec<MessagesGoal>) -> Trial {
    let chat = |id: &str, texts: &[&str], group| Chat {
        id: id.into(),
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
        answers: vec!["fine".into()],
        hears: if id == "choir" { [("code".into(), "taken".into())].into() } else { [].into() },
        group,
        call: id == "carmen",
    };
    let voice = |id: &str, keys: &[(&str, &str)]| Voice {
        id: id.into(),
        keys: keys.iter().map(|(key, next)| ((*key).to_owned(), (*next).to_owned())).collect(),
    };
    let start = MessagesStart {
        chats: vec![
            chat("carmen", &["see-you"], false),
            chat("choir", &["hall"], true),
            chat("prize", &["won"], false),
        ],
        call: vec![voice("welcome", &[("1", "doctor"), ("9", "welcome")]), voice("doctor", &[])],
        open: None,
    };
    Trial::new(Kind::Messages(MessagesTask { start, goal, never, solution: vec![] }), WORDS)
}

fn sent(to: &str, text: &str) -> MessagesGoal {
    MessagesGoal::Sent(MessageWant { to: to.into(), text: Want::from(text.to_owned()) })
}

#[test]
fn a_message_goes_out_and_an_answer_comes_back() {
    let trial = trial(vec![sent("carmen", "yes"), MessagesGoal::Opened("choir".into())], vec![]);
    let play = Play::new(trial.task()).press("chat-carmen send").set("text", "no").press("send");
    assert_eq!(play.slips(), ["no-text", "sent-carmen"]);
    let lines = play.world()["chats"]["carmen"].as_array().map(Vec::len);
    assert_eq!(lines, Some(3), "what was there, the message, the answer");
    let play = play.press("undo").set("text", "Yes").press("send back chat-choir");
    assert!(play.state.solved());
}

#[test]
fn a_word_that_is_heard_has_an_answer_of_its_own() {
    let trial = trial(vec![MessagesGoal::Opened("prize".into())], vec![]);
    let play = Play::new(trial.task()).press("chat-choir");
    let play = ["hm", "and 4711?", "hm"].into_iter().fold(play, |play, text| play.set("text", text).press("send"));
    let lines = play.world()["chats"]["choir"].to_string();
    let came: Vec<_> = ["fine", "taken"].iter().map(|text| lines.matches(text).count()).collect();
    assert_eq!(came, [2, 1], "the usual answer again and again, and once the other: {lines}");
}

#[test]
fn a_code_is_not_given_away() {
    let goal = vec![MessagesGoal::Blocked("prize".into()), MessagesGoal::Reported("prize".into())];
    let trial = trial(goal, vec![sent("prize", "~code"), MessagesGoal::Followed("won".into())]);
    let play = Play::new(trial.task()).press("chat-prize link-won");
    assert!(play.has(&Fact::Hurt("followed-won".into())));
    let play = play.set("text", "it is 4711").press("send");
    assert!(play.has(&Fact::Hurt("sent-prize".into())));
    let play = play.press("more block");
    assert!(!play.shows("send"), "nothing can be written to one who is blocked");
    let play = play.press("undo");
    assert!(play.shows("send") && play.shows("more"), "undo leads back to the chat, not to a menu");
    assert!(play.press("more block more report").state.solved());
}

#[test]
fn a_telephone_menu_is_walked_by_its_keys() {
    let trial = trial(vec![MessagesGoal::Heard("doctor".into())], vec![]);
    let play = Play::new(trial.task()).press("chat-carmen call key-9 hang-up call key-1");
    assert!(play.state.solved());
}

#[test]
fn ten_thousand_keys_and_everything_can_be_undone() {
    ten_thousand_fingers(&trial(vec![sent("carmen", "=nothing")], vec![MessagesGoal::Left("choir".into())]));
}
