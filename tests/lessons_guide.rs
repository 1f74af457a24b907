//! The guide for authors must be true: its lesson passes the checker, its other examples are read.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::fs;

use paso::{
    lesson::LessonId,
    lint::{self, Severity},
    pack::{self, Lent, Pack, Sources},
    say::Say,
    words::{Words, plain_text},
};

const GUIDE: &str = include_str!("../docs/lessons.md");
const HEAD: &str = "competence = \"0.2\"\nlevel = \"first-steps\"\nminutes = 8\n";

/// The examples in that language, in order.
fn examples(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    GUIDE.split(&fence).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

#[test]
fn every_step_in_the_guide_is_read() {
    let steps = examples("toml");
    assert!(steps.len() > 13, "one for each kind");
    for step in steps {
        let text = if step.contains("competence") { step.to_owned() } else { format!("{HEAD}{step}") };
        if let Err(faults) = pack::lesson("guide".into(), "guide".into(), &text) {
            panic!("{step}\n{faults:?}");
        }
    }
}

#[test]
fn the_whole_lesson_in_the_guide_needs_no_mending() {
    let root = tempfile::tempdir().unwrap();
    let unit = root.path().join("our-town");
    let lesson = unit.join("bus-stop");
    fs::create_dir_all(&lesson).unwrap();
    fs::write(unit.join("unit.toml"), "order = 50\nlessons = [\"bus-stop\"]\n").unwrap();
    fs::write(unit.join("en.ftl"), "title = Our town\nabout = Buses.\n").unwrap();
    fs::write(lesson.join("lesson.toml"), examples("toml")[0]).unwrap();
    fs::write(lesson.join("en.ftl"), examples("ftl")[0]).unwrap();
    let findings = lint::check(&[root.path().to_path_buf()]);
    let grave: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Fail).collect();
    assert!(grave.is_empty(), "{grave:#?}");
}

/// The lesson of the guide that has a site of its own, in a folder.
fn with_site() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let (site, unit) = (root.path().join("sites/collect"), root.path().join("our-town"));
    let lesson = unit.join("fetch-a-sofa");
    fs::create_dir_all(&site).unwrap();
    fs::create_dir_all(&lesson).unwrap();
    let (tomls, words) = (examples("toml site"), examples("ftl site"));
    fs::write(site.join("site.toml"), tomls[0]).unwrap();
    fs::write(site.join("en.ftl"), words[0]).unwrap();
    fs::write(unit.join("unit.toml"), "order = 50\nlessons = [\"fetch-a-sofa\"]\n").unwrap();
    fs::write(unit.join("en.ftl"), "title = Our town\nabout = The town hall.\n").unwrap();
    fs::write(lesson.join("lesson.toml"), tomls[1]).unwrap();
    fs::write(lesson.join("en.ftl"), words[1]).unwrap();
    root
}

#[test]
fn a_lesson_that_is_lent_travels_with_its_own_sites_and_is_checked_like_a_strangers() {
    let (root, id) = (with_site(), LessonId::from("fetch-a-sofa"));
    let here = Pack::new(&Sources { lessons: vec![root.path().to_owned()], ..Sources::default() });
    let lent = here.lend(&id).unwrap();
    let sent = serde_json::to_string(&lent).unwrap();
    let came = || serde_json::from_str::<Lent>(&sent).unwrap();
    assert_eq!(came(), lent);
    // on the tutor's computer nobody has ever heard of this site
    let there = Pack::default();
    assert!(there.open(&id).is_err());
    let there = there.with_lent(id.clone(), came());
    assert_eq!(there.open(&id).unwrap(), here.open(&id).unwrap());
    assert!(there.open(&id).unwrap().web.sites().iter().any(|site| site.id == "collect" && site.pages.len() == 4));
    let voice = Words::new(there).voice("en");
    assert_eq!(plain_text(&voice.say(&Say::lesson(id.cow(), "collect"))), "Old furniture");
    // another site is another lesson
    let mut other = came();
    other.sites[0].1.push_str("# and more\n");
    assert_ne!(other.sum(), lent.sum());
    // what does not fit together is not taken
    let wrong: [fn(&mut Lent); 6] = [
        |lent| lent.sites.clear(),
        |lent| lent.sites[0].1 = "[[page]]\nid = 7\n".into(),
        |lent| lent.sites[0].1 = lent.sites[0].1.replace("collect-receipt", "elsewhere"),
        |lent| lent.sites[0].0 = "../collect".into(),
        |lent| lent.sites[0].1 = "#".repeat(300 * 1024),
        |lent| lent.sites.extend((0..30).map(|n| (format!("more-{n}"), "#".repeat(100 * 1024)))),
    ];
    for (n, wrong) in wrong.iter().enumerate() {
        let mut lent = came();
        wrong(&mut lent);
        assert!(lent.lesson(&id).is_err(), "case {n}");
    }
}

#[test]
fn the_site_in_the_guide_and_its_lesson_need_no_mending() {
    let root = with_site();
    let findings = lint::check(&[root.path().to_path_buf()]);
    assert!(findings.is_empty(), "{findings:#?}");
}
