//! Pages that hold every kind of block.

use crate::page::{Block, Control, Drawer, Key, KeyHelp, Page, TableRow, Text, Tone};
use crate::words::{Voice, Words};

/// The real words of a language.
pub fn voice(language: &str) -> Voice {
    Words::default().voice(language)
}

pub fn own(text: &str) -> Text {
    Text::Own(text.into())
}

fn para(text: &str) -> Block {
    Block::Para(own(text))
}

fn keys(page: &mut Page) {
    let help = |key, text| KeyHelp { key, text: own(text) };
    page.keys = vec![help(Key::Enter, "do it"), help(Key::Esc, "menu"), help(Key::F(2), "hint")];
    page.status = vec![own("saved")];
}

/// Where a learner begins.
pub fn home() -> Page {
    let mut page = Page::new("home", own("Ana"));
    page.ask = vec![para("Good to see you, Ana.")];
    page.body = vec![
        Block::One(Control::button("go", own("Go on: Write and send an email"))),
        Block::One(Control::button("else", own("Choose something else"))),
        Block::One(Control::button("can", own("What I can do now"))),
        Block::One(Control::button("stop", own("Stop for today"))),
    ];
    keys(&mut page);
    page.keys.pop();
    page
}

/// A question with a note.
pub fn choose() -> Page {
    let mut page = Page::new("choose", own("Write and send an email"));
    page.progress = Some((1, 8));
    page.ask = vec![para("Which one is an email address?")];
    page.body = vec![
        Block::One(Control::option("web", own("www.correo.example"), true)),
        Block::One(Control::option("ana", own("ana@correo.example"), false)),
        Block::One(Control::option("street", own("12 Mill Street, 40001 Segovia"), false)),
        Block::Note {
            tone: Tone::NotYet,
            text: own("\"www.correo.example\" is a web page. An email address always has an @ in it."),
        },
    ];
    keys(&mut page);
    page
}

/// A simulated app with fields; the tutor points at a box.
pub fn mail() -> Page {
    let mut page = Page::new("mail", own("Write and send an email"));
    page.progress = Some((3, 8));
    page.ask = vec![para("Tell the centre that you come on Thursday.")];
    page.body = vec![Block::Panel {
        name: own("Mail"),
        body: vec![
            para("New message"),
            Block::One(Control::field("to", own("To"), "", 1)),
            Block::One(Control::field("subject", own("Subject"), "Hello", 1)),
            Block::One(Control::field("text", own("Text"), "I come on Thursday.\nAna", 4)),
            Block::Row(vec![
                Control::button("send", own("Send")),
                Control::button("throw", own("Throw away")),
                Control::button("later", own("Keep for later")).frozen(),
            ]),
        ],
    }];
    keys(&mut page);
    page.status = vec![own("not sent yet")];
    page.point = Some("to".into());
    page.start = Some("subject".into());
    page
}

/// The same with the tutor's drawer.
pub fn drawer() -> Page {
    let mut page = mail();
    page.drawer = Some(Drawer {
        head: own("Tutor's turn"),
        body: vec![
            Block::Table {
                heads: vec![],
                rows: vec![TableRow {
                    id: None,
                    cells: vec![own("Ask"), own("Where does the address go? Then wait. Hands off the keys.")],
                    mark: None,
                }],
            },
            Block::Row(vec![
                Control::button("point", own("Point at To")),
                Control::button("hint", own("Hint 2 of 4")),
                Control::button("show", own("Show me, slowly")),
                Control::button("back", own("Hand back")),
            ]),
        ],
        start: Some("point".into()),
    });
    page
}

/// Everything else there is.
pub fn everything() -> Page {
    let mut page = Page::new("everything", own("Everything"));
    page.progress = Some((2, 4));
    page.body = vec![
        Block::Head(own("Letters")),
        Block::Table {
            heads: vec![own("From"), own("About"), own("Day")],
            rows: vec![
                TableRow {
                    id: Some("lunch".into()),
                    cells: vec![own("Carmen"), own("Lunch on Sunday"), own("Monday")],
                    mark: Some(own("new")),
                },
                TableRow {
                    id: Some("bank".into()),
                    cells: vec![own("Your bank"), own("Please confirm your number today or lose it"), own("Friday")],
                    mark: None,
                },
            ],
        },
        Block::Meter { label: own("Mail and talk"), done: 3, of: 8 },
        Block::Meter { label: own("Find"), done: 8, of: 8 },
        Block::Gap,
        Block::One(Control::check("news", own("Send me the news of the centre"), true)),
        Block::One(Control::check("call", own("You may call me"), false)),
        Block::Note { tone: Tone::Right, text: own("You found it.") },
        Block::Note { tone: Tone::Hint, text: own("Look at the end of the address.\n\nThen look again.") },
        Block::Note { tone: Tone::Info, text: own("Nothing is sent to anybody.") },
        Block::One(Control::button("on", own("Go on"))),
    ];
    keys(&mut page);
    page
}

/// Keyboard practice.
pub fn typing() -> Page {
    let mut page = Page::new("typing", own("Numbers and @"));
    page.ask = vec![para("Press the key for @.")];
    page.body = vec![
        Block::Keyboard { press: vec![Key::Char('@')], hold: Vec::new() },
        Block::One(Control::catch("catch", own("Here"), Key::Char('@'))),
    ];
    keys(&mut page);
    page
}

/// Reading text of several paragraphs, with a heading near a turn's end.
pub fn reading() -> Page {
    let mut page = Page::new("reading", own("Lies on the net"));
    let long = "A stranger writes to you and says that you have won a prize. \
                You must only pay a little first. Nobody gives away money like this.";
    page.ask = vec![para("Read this with your tutor.")];
    page.body = vec![
        para(long),
        para(long),
        Block::Head(own("What you can do")),
        para(long),
        para(long),
        Block::One(Control::button("on", own("I have read it"))),
        Block::One(Control::button("again", own("Read it to me"))),
    ];
    keys(&mut page);
    page
}

/// All of them, by name.
pub fn all() -> Vec<(&'static str, Page)> {
    vec![
        ("home", home()),
        ("choose", choose()),
        ("mail", mail()),
        ("drawer", drawer()),
        ("everything", everything()),
        ("typing", typing()),
        ("reading", reading()),
    ]
}
