//! The guide for authors must be true: its lesson passes the checker, its other examples are read.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::fs;

use paso::{
    lint::{self, Severity},
    pack,
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

#[test]
fn the_site_in_the_guide_and_its_lesson_need_no_mending() {
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
    let findings = lint::check(&[root.path().to_path_buf()]);
    assert!(findings.is_empty(), "{findings:#?}");
}
