//! What a lesson file may and may not say.

use super::{Pack, What, lesson};

const HEAD: &str = "competence = \"2.1\"\nlevel = \"basic\"\nminutes = 15\n";

fn faults(step: &str) -> Vec<(String, What)> {
    let text = format!("{HEAD}[[step]]\nid = \"one\"\n{step}");
    let found = lesson("l".into(), "u".into(), &text).err().unwrap_or_default();
    found.into_iter().map(|fault| (text[fault.span].to_owned(), fault.what)).collect()
}

fn unmet(name: &str, known: &str) -> What {
    What::Unmet { name: name.into(), known: known.into() }
}

#[test]
fn a_right_answer_must_be_an_option() {
    assert_eq!(faults(r#"choose = { options = ["a", "b"], right = ["c"] }"#), [("\"c\"".into(), unmet("c", "a, b"))]);
}

#[test]
fn more_than_five_options_are_too_many() {
    let found = faults(r#"choose = { options = ["a", "b", "c", "d", "e", "f"], right = ["c"] }"#);
    assert_eq!(found, [("options".into(), What::Count { found: 6, least: 2, most: 5 })]);
}

#[test]
fn an_item_needs_a_group_that_exists() {
    let found = faults(r#"sort = { groups = ["g", "h"], items = { a = "g", b = "x" } }"#);
    assert_eq!(found, [("\"x\"".into(), unmet("x", "g, h"))]);
}

#[test]
fn a_scene_ends_well_and_every_moment_can_be_reached() {
    let scene = |at: &str| faults(&format!("[step.scene]\nat = [{at}]"));
    let fine = r#"{ id = "a", choices = { x = "b", y = "c" } }, { id = "b", good = true }, { id = "c" }"#;
    assert_eq!(scene(fine), []);
    let lost = r#"{ id = "a", choices = { x = "b", y = "a" } }, { id = "b" }, { id = "c", good = true }"#;
    assert_eq!(scene(lost), [("\"c\"".into(), What::Unreachable("c".into())), ("scene".into(), What::NoGoodEnd)]);
}

#[test]
fn a_goal_names_a_letter_that_is_there() {
    let found = faults(
        "[step.mail]\nstart = { inbox = [\"lunch\"] }\ngoal = [{ opened = { letter = \"bank\" } }, { in-bin = \"lunch\" }]",
    );
    assert_eq!(found, [("\"bank\"".into(), unmet("bank", "lunch"))]);
}

#[test]
fn a_tick_is_yes_or_no() {
    let found = faults("[step.form]\nboxes = [{ id = \"news\", tick = true }]\ngoal = { news = \"maybe\" }");
    assert_eq!(found, [("\"maybe\"".into(), What::NotYesNo("news".into()))]);
}

#[test]
fn a_key_has_a_known_name() {
    assert_eq!(
        faults(r#"keys = { press = ["enter", "ñ", "=word", "retrun"] }"#),
        [("\"retrun\"".into(), What::Key("retrun".into()))]
    );
}

#[test]
fn names_are_unique_and_not_taken() {
    let found = faults(
        "read = {}\n[[step]]\nid = \"one\"\nread = {}\n[[step]]\nid = \"title\"\nread = {}\n[[step]]\nid = \"Ño\"\nread = {}",
    );
    let what: Vec<What> = found.into_iter().map(|(_, what)| what).collect();
    assert_eq!(what, [What::Twice("one".into()), What::Reserved("title".into()), What::Name("Ño".into())]);
}

#[test]
fn a_task_needs_something_to_reach() {
    assert_eq!(faults("menu = { items = [\"a\"] }"), [("menu".into(), What::NoGoal)]);
    assert_eq!(faults("stages = [\"alone\", \"shown\"]\nread = {}"), [("stages".into(), What::Stages)]);
}

#[test]
fn whole_lessons_come_through() {
    let text = format!(
        "{HEAD}[[step]]\nid = \"one\"\nvariants = [\"x\", \"y\"]\nstages = [\"shown\", \"alone\"]\n[step.mail]\nstart = {{ inbox = [\"lunch\"], open = \"new\" }}\ngoal = [{{ sent = {{ to = \"=centre\", subject = \"*\" }} }}]\nsolution = [{{ write = {{ to = \"=centre\" }} }}, {{ key = \"esc\" }}, {{ press = \"send\" }}]"
    );
    let lesson = lesson("mail".into(), "talk".into(), &text).unwrap();
    assert_eq!(lesson.steps[0].variants.len(), 2);
    assert_eq!(lesson.minutes, 15);
}

#[test]
fn what_is_built_in_is_what_stands_in_the_source_tree() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let files = Pack::built_in_files();
    assert!(files.len() > 30);
    for file in files {
        let name = match (file.lang, file.lesson) {
            (Some(lang), _) => format!("{lang}.ftl"),
            (None, Some(_)) => "lesson.toml".into(),
            (None, None) => "unit.toml".into(),
        };
        let path = root.join(file.unit).join(file.lesson.unwrap_or_default()).join(name);
        assert_eq!(file.text, std::fs::read_to_string(&path).unwrap(), "{}", path.display());
    }
}
