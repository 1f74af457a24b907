//! Every site that is part of the program: random fingers find no corner without a way out, every word is there, and
//! everything that was done can be undone.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "sites/pictures.rs"]
mod pictures;

use std::fs;

use paso::{
    exercise::{self, State, Task},
    lesson::LessonId,
    pack::{self, Pack, Sources},
    page::{Action, Block, Kind, Page, Stop, Text},
    say::Say,
    session::{Message, Opened, Purpose},
    words::{Voice, Words},
};

/// Presses on each site, in each of its two dresses.
const PRESSES: usize = 1_000;
const TEXTS: [&str; 8] =
    ["", "Ana", "3/5/1951", "ana@post.example", "12345678Z", "400", "\u{1b}[2J\u{202e}", "library"];

/// A lesson on that site: inside a browser, then as a program of its own.
fn lesson(site: &str, root: &std::path::Path) -> Vec<(LessonId, Opened, Words)> {
    let unit = root.join("trials").join("trial");
    fs::create_dir_all(&unit).unwrap();
    // the last page of the shop leads to the bank
    let sites = if site == "shop" { "\"shop\", \"bank\"".to_owned() } else { format!("\"{site}\"") };
    let head = format!("competence = \"1.1\"\nlevel = \"basic\"\nminutes = 10\nsites = [{sites}]\n");
    let goal = "goal = [{ answered = \"never this\" }]\n";
    let chrome = "browser = [\"back\", \"address\", \"padlock\", \"tabs\", \"menu\", \"dates\"]\n";
    let steps = format!("[[step]]\nid = \"a\"\n[step.site]\n{chrome}{goal}[[step]]\nid = \"b\"\n[step.site]\n{goal}");
    fs::write(unit.join("lesson.toml"), head + &steps).unwrap();
    let words = "title = T\ncan-do = t\nbridge = b\noffice-code = 400\na = A\nb = B\n";
    fs::write(unit.join("en.ftl"), words).unwrap();
    fs::write(unit.join("es.ftl"), words).unwrap();
    let pack = Pack::new(&Sources { lessons: vec![root.to_path_buf()], ..Sources::default() });
    let open = |language| {
        let words = Words::new(pack.clone());
        match pack::serve(&pack, &words, &"trial".into(), Purpose::Begin, language) {
            Message::Opened(opened) => ("trial".into(), *opened, words),
            other => panic!("{site}: {other:?}"),
        }
    };
    vec![open("en"), open("es")]
}

fn page(state: &State, task: &Task<'_>) -> Page {
    let view = exercise::view(state, task);
    let mut page = Page::new("", Say::ui("site-browser"));
    (page.ask, page.body) = (view.ask, view.body);
    page
}

fn say(block: &Block, voice: &Voice) {
    let text = |text: &Text| drop(voice.text(text));
    match block {
        Block::Head(words) | Block::Para(words) | Block::Note { text: words, .. } => text(words),
        Block::Panel { name, body } => {
            text(name);
            body.iter().for_each(|block| say(block, voice));
        }
        Block::One(control) => text(&control.label),
        Block::Row(controls) => controls.iter().for_each(|control| text(&control.label)),
        Block::Table { heads, rows } => heads.iter().chain(rows.iter().flat_map(|row| &row.cells)).for_each(text),
        Block::Meter { label, .. } => text(label),
        Block::Gap | Block::Keyboard { .. } => {}
    }
}

fn fidget(opened: &Opened, step: usize, voice: &Voice, site: &str) {
    let step = &opened.lesson.steps[step];
    let plain = opened.words.of(&step.id);
    let task = Task { lesson: &opened.lesson, step, variant: None, plain, seed: 1 };
    let mut state = exercise::open(&task);
    let world = |state: &State| serde_json::to_value(state).unwrap()["site"]["world"].clone();
    let start = world(&state);
    let mut random = fastrand::Rng::with_seed(site.len() as u64);
    for press in 0..PRESSES {
        let page = page(&state, &task);
        if press % 20 == 0 {
            page.blocks().for_each(|block| say(block, voice));
        }
        let stops: Vec<Stop<'_>> = page.stops().into_iter().flatten().collect();
        let stop = random.choice(&stops).unwrap_or_else(|| panic!("{site}: nothing can be done"));
        let action = match stop {
            Stop::Control(control) if matches!(control.kind, Kind::Field { .. }) => {
                Action::Set(control.id.clone(), (*random.choice(TEXTS.iter()).unwrap()).into())
            }
            stop => Action::Press(stop.id().to_owned().into()),
        };
        exercise::update(&mut state, &task, &action);
    }
    while page(&state, &task).stop("undo").is_some() {
        exercise::update(&mut state, &task, &Action::Press("undo".into()));
    }
    // where a page stays, what was done before it is done
    let stays = opened.lesson.web.pages().any(|(_, page)| page.stays);
    assert!(stays || world(&state) == start, "{site}: not everything was undone");
}

#[test]
fn on_every_site_whatever_is_done_can_be_undone_and_every_word_is_there() {
    let mut sites: Vec<&str> = Pack::built_in_sites().into_iter().map(|(site, ..)| site).collect();
    sites.dedup();
    assert!(sites.len() > 10, "{sites:?}");
    for site in sites {
        let root = tempfile::tempdir().unwrap();
        for ((_, opened, words), language) in lesson(site, root.path()).into_iter().zip(["en", "es"]) {
            let voice = words.voice(language);
            for step in 0..2 {
                fidget(&opened, step, &voice, site);
            }
            let missing = voice.missing();
            assert!(missing.is_empty(), "{site} {language}: {missing:?}");
        }
    }
}

const SITE: &str = "[[page]]\nid = \"shed\"\nparts = [{ link = \"shed-tools\" }]\n\n[[page]]\nid = \"shed-tools\"\nparts = [{ box = \"tool\" }, { button = \"lend\", set = \"lent\" }]\n\n[[page]]\nid = \"shed-attic\"\n";
const SITE_WORDS: &str = "shed = Shed\n    .address = shed.example\nshed-tools = Tools\n    .tool = Tool\n    .lend = Lend\nshed-attic = Attic\n";
const STEP: &str = "competence = \"1.1\"\nlevel = \"basic\"\nminutes = 10\nsites = [\"shed\"]\n[[step]]\nid = \"a\"\n[step.site]\ngoal = [{ set = \"lent\" }]\nsolution = []\n";

/// What the checker says of that site and a lesson on it: the name of the finding, its file and line.
fn findings(site: &str, lesson: &str) -> Vec<(String, String, usize)> {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("sites/shed/site.toml", site);
    write("sites/shed/en.ftl", SITE_WORDS);
    write("sites/shed/es.ftl", &SITE_WORDS.replace("= Tools", "= Aperos\n    .address = shed.example/aperos"));
    write("town/unit.toml", "order = 50\nlessons = [\"one\"]\n");
    write("town/one/lesson.toml", lesson);
    write("town/one/en.ftl", "a = A\n");
    let all = paso::lint::check(&[root.path().to_path_buf()]);
    let file = |name: &str| name.rsplit('/').next().unwrap_or_default().to_owned();
    all.iter().map(|one| (one.message.id.to_string(), file(&one.file.name), one.place().0)).collect()
}

#[test]
fn a_broken_site_is_a_finding_with_its_line() {
    let told = |site: &str, lesson: &str, id: &str, file: &str, line: usize| {
        let all = findings(site, lesson);
        assert!(all.contains(&(id.into(), file.into(), line)), "{id} in line {line} of {file} is not among {all:?}");
    };
    told(&SITE.replace("shed-tools\" }", "shed-tols\" }"), STEP, "lint-unmet", "site.toml", 3);
    told(SITE, STEP, "lint-missing", "en.ftl", 3);
    told(&SITE.replace("{ link = \"shed-tools\" }", "{ link = \"barn\" }"), STEP, "lint-leads-nowhere", "site.toml", 3);
    told(&SITE.replace("box = \"tool\"", "box = \"\""), STEP, "lint-bad-name", "site.toml", 7);
    told(&SITE.replace("box = \"tool\"", "bxo = \"tool\""), STEP, "lint-misspelt-key", "site.toml", 7);
    told(&SITE.replace("\"tool\" }", "\"tool\", unlike = \"bolt\" }"), STEP, "lint-leads-nowhere", "site.toml", 7);
    told(&SITE.replace("\"tool\" }", "\"tool\", shown = \"moon\" }"), STEP, "lint-never-set", "site.toml", 7);
    told(
        &SITE.replace(" set = \"lent\" }", " set = \"lent\", when = \"moon\" }"),
        STEP,
        "lint-never-set",
        "site.toml",
        7,
    );
    told(&SITE.replace("id = \"shed-attic\"", "id = \"attic\""), STEP, "lint-other-site", "site.toml", 10);
    told(SITE, &STEP.replace("set = \"lent\"", "opened = \"shed-attic\""), "lint-no-way-to", "lesson.toml", 8);
    told(SITE, &STEP.replace("set = \"lent\"", "opened = \"shed-roof\""), "lint-unmet", "lesson.toml", 8);
    told(SITE, &STEP.replace("set = \"lent\"", "set = \"gone\""), "lint-unmet", "lesson.toml", 8);
    told(SITE, &STEP.replace("[\"shed\"]", "[\"shde\"]"), "lint-unmet", "lesson.toml", 4);
    told(&SITE.replace("[[page]]", "[[pag"), STEP, "lint-faulty-site", "lesson.toml", 4);
    let pages: String = (0..10_000).fold(String::new(), |pages, n| pages + &format!("[[page]]\nid=\"shed-{n}\"\n"));
    told(&(SITE.to_owned() + &pages), STEP, "lint-count", "site.toml", 1);
}
