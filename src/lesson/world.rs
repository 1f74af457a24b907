//! Simulated worlds as a lesson describes them: how they start, what must be reached, what must not happen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Script, Want};

/// A mailbox. Letters, people and files are names of messages of the lesson. The ids of its controls: `exercise::app::mail`.
///
/// Words that the step may add: `.never` and `.never-<what>` (`sent`, `followed-prize`, `opened-prize`, `in-bin-lunch` …) for
/// what was taken back, `.not-yet-<part>` (`to subject text files reply`) for a letter that is sent and not as asked,
/// `.other-box` for a text that was typed into the box of another,
/// `.followed` for a harmless link, `.panel` for the name on the frame.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MailTask {
    /// How the learner finds it.
    pub start: MailStart,
    /// All of these must become true.
    pub goal: Vec<MailGoal>,
    /// None of these may.
    pub never: Vec<MailGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// A mailbox as the learner finds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MailStart {
    /// Letters, newest first: messages with `.from-name .from .subject .text` and perhaps `.file` (a file's name)
    /// and `.link` (what stands on a link that can be followed).
    pub inbox: Vec<String>,
    /// Letters that were sent: messages with `.to .subject .text`.
    pub sent: Vec<String>,
    /// Letters in the spam folder.
    pub spam: Vec<String>,
    /// Address book: messages with `.name .address`.
    pub book: Vec<String>,
    /// Files that can be attached: messages whose value is the file's name.
    pub files: Vec<String>,
    /// A letter that is begun already, and open: a message with `.to .subject .text`, any of which may be missing.
    pub begun: Option<String>,
    /// Control pressed beforehand: `new` opens on an empty letter.
    pub open: Option<String>,
}

/// Something about a mailbox that can be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailGoal {
    /// Lasts: such a letter lies in Sent.
    Sent(LetterWant),
    /// Lasts: the letter lies in that folder: `{ in-bin = "offer" }`.
    InBin(String),
    /// Lasts: reported as spam.
    InSpam(String),
    /// Lasts: back in the inbox.
    InInbox(String),
    /// Happened: a letter was opened. The learner's own are called `sent-1`, `sent-2` …
    Opened(OpenWant),
    /// Happened: a link in this letter was followed.
    Followed(String),
    /// Lasts: the letter being written now looks like this (not sent). A box that may hold anything, or holds words, counts
    /// when the learner leaves it (so the script ends with a key that leaves); a known text counts with its last sign.
    Draft(LetterWant),
}

/// What a letter should be; what is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LetterWant {
    /// Address.
    pub to: Option<Want>,
    /// Subject line.
    pub subject: Option<Want>,
    /// The text.
    pub text: Option<Want>,
    /// Attached files, exactly these.
    pub files: Option<Vec<String>>,
    /// An answer to that letter.
    pub reply_to: Option<String>,
    /// That letter, forwarded.
    pub forward_of: Option<String>,
}

/// Which letter was opened, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OpenWant {
    /// This one; otherwise any.
    pub letter: Option<String>,
    /// In this folder: `inbox`, `sent`, `spam`, `bin`.
    pub folder: Option<String>,
}

/// A form: boxes, yes/no, a button that sends. The boxes' names must not be `send`, `change` or `undo`.
///
/// Words that the step may add: `.never` and `.never-<boxes>`, `.not-yet-<box>` after sending, `.send`, `.panel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormTask {
    /// Boxes in order; word `.id` is the label. `name`, `town` …
    pub boxes: Vec<FormBox>,
    /// What the sent form must hold: box to text; `yes` or `no` for a tick.
    pub goal: BTreeMap<String, Want>,
    /// What it must never hold when sent.
    pub never: Vec<BTreeMap<String, Want>>,
    /// One way to do it.
    pub solution: Vec<Script>,
    /// The goal is met without sending.
    pub unsent: bool,
}

/// One box of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormBox {
    /// Its name.
    pub id: String,
    /// A tick instead of a text.
    #[serde(default)]
    pub tick: bool,
    /// May be left empty.
    #[serde(default)]
    pub optional: bool,
    /// Rows; 1 unless said.
    #[serde(default)]
    pub lines: Option<u8>,
    /// What stands in it at the start: a name of a word, or `yes` for a tick.
    #[serde(default)]
    pub start: Option<String>,
}

/// A practice menu: rows that open. Words `.id` the row, `.id-in` what one finds inside, or what the question says.
/// Inside a room the control is `back`; in a question `yes` and `no`; then `undo`; `no-mouse` where a click is a goal.
///
/// Words that the step may add: `.never` and `.never-<what>` (`chosen-soup` …), `.not-yet` after another choice, `.panel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MenuTask {
    /// Rows in order.
    pub items: Vec<String>,
    /// Opening a row asks "do you want this?" with yes and no (Esc says no); otherwise it opens a room that one leaves with Esc.
    pub confirm: bool,
    /// In this order.
    pub goal: Vec<MenuGoal>,
    /// None of these may happen.
    pub never: Vec<MenuGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

/// Something about a practice menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MenuGoal {
    /// Happened: the focus stood on that row.
    At(String),
    /// Happened: opened.
    Opened(String),
    /// Happened: a room was left with Esc or "Go back".
    Left(String),
    /// Lasts: the row was chosen and confirmed.
    Chosen(String),
    /// Happened: a question was answered with no, or Esc.
    Cancelled(String),
    /// Happened: the row was clicked with the mouse, or "I have no mouse" was pressed (`clicked = "skip"` only then).
    Clicked(String),
}

/// Something in Paso itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PasoTask {
    /// A notice in several parts, turned with Page Down or the buttons `turn-on` and `turn-back`: names of attributes.
    pub notice: Vec<String>,
    /// Comfort choices stand in the step itself (contrast, size, air); keeping and taking back where the goal asks for them.
    pub comfort: bool,
    /// In any order.
    pub goal: Vec<PasoGoal>,
    /// One way to do it.
    pub solution: Vec<Script>,
}

impl PasoTask {
    /// The step asks for this.
    pub fn wants(&self, fact: ShellFact) -> bool {
        self.goal.contains(&PasoGoal::Happened(fact))
    }
}

/// `{ happened = "help-opened" }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PasoGoal {
    /// The shell reported this since the step was opened.
    Happened(ShellFact),
}

/// What Paso's own shell reports, so that lessons can teach Paso itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShellFact {
    /// The Esc menu was opened.
    MenuOpened,
    /// It was closed again.
    MenuClosed,
    /// Help was opened.
    HelpOpened,
    /// A hint was asked for.
    HintAsked,
    /// The word list was opened.
    WordsOpened,
    /// The hand was raised.
    HandRaised,
    /// Colours were changed.
    ContrastChanged,
    /// Size of headings and air were changed.
    SizeChanged,
    /// A change of comfort was kept.
    ComfortKept,
    /// A change of comfort was taken back.
    ComfortUndone,
    /// The learner stopped.
    Left,
    /// And came back to the same place.
    CameBack,
    /// A notice was turned forward.
    TurnedOn,
    /// And back.
    TurnedBack,
}
