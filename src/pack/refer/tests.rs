//! Broken programs in a lesson file: each is a fault that points at its place, whatever is broken.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use crate::pack::{What, lesson};

const HEAD: &str = "competence = \"1.3\"\nlevel = \"basic\"\nminutes = 15\n[[step]]\nid = \"it\"\n";

/// What is wrong, and the words of the file that are pointed at.
fn faults(step: &str) -> Vec<(String, What)> {
    let text = format!("{HEAD}{step}");
    match lesson("trial".into(), "unit".into(), &text) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.into_iter().map(|fault| (text[fault.span].to_owned(), fault.what)).collect(),
    }
}

fn unmet(found: &[(String, What)], name: &str) -> bool {
    found.iter().any(|(at, what)| {
        at.trim_matches('"') == name && matches!(what, What::Unmet { name: known, .. } if known == name)
    })
}

#[test]
fn files_that_are_nowhere_are_found() {
    let step = "[step.files]\nstart = { folders = { documents = [\"a\", \"a\"], lost = [\"b\"] }, open = \"attic\" }\n\
                goal = [{ lies = { file = \"c\", in = \"cellar\" } }, { out = \"stick\" }]\n";
    let found = faults(step);
    for name in ["attic", "c", "cellar", "stick"] {
        assert!(unmet(&found, name), "{name}: {found:?}");
    }
    assert!(found.iter().any(|(_, what)| *what == What::Twice("a".into())));
    assert!(found.iter().any(|(_, what)| *what == What::Unreachable("lost".into())), "nothing leads to it");
}

#[test]
fn folders_in_a_circle_are_found() {
    let step =
        "[step.files]\nstart = { folders = { one = [\"two\"], two = [\"one\"] } }\ngoal = [{ opened = \"two\" }]\n";
    let found = faults(step);
    assert_eq!(found.iter().filter(|(_, what)| matches!(what, What::Unreachable(_))).count(), 2, "{found:?}");
}

#[test]
fn ten_thousand_files_are_too_many() {
    let names: Vec<String> = (0..10_000).map(|n| format!("\"f{n}\"")).collect();
    let step = format!(
        "[step.files]\nstart = {{ folders = {{ documents = [{}] }} }}\ngoal = [{{ opened = \"f1\" }}]\n",
        names.join(",")
    );
    assert!(faults(&step).iter().any(|(_, what)| matches!(what, What::Count { found: 10_000, .. })));
}

#[test]
fn a_program_without_a_goal_is_found() {
    for program in ["files", "document", "sheet", "contacts", "messages"] {
        let found = faults(&format!("[step.{program}]\n"));
        assert!(found.iter().any(|(_, what)| *what == What::NoGoal), "{program}: {found:?}");
    }
}

#[test]
fn a_part_a_column_a_person_a_chat_that_is_not_there_is_found() {
    let steps = [
        (
            "[step.document]\nstart = { parts = [\"a\"], open = \"part-b\" }\ngoal = [{ done = \"flown\" }]\n",
            vec!["part-b", "flown"],
        ),
        ("[step.document]\ngoal = [{ text = { part = \"work\", text = \"*\" } }]\n", vec!["work"]),
        ("[step.sheet]\nstart = { columns = [\"a\"] }\ngoal = [{ row = { b = \"*\" } }, { sum = \"c\" }]\n", vec!["c"]),
        ("[step.contacts]\ngoal = [{ person = { who = \"wei\" } }, { gone = \"ana\" }]\n", vec!["wei", "ana"]),
        (
            "[step.messages]\nstart = { chats = [{ id = \"a\" }], open = \"b\" }\ngoal = [{ blocked = \"c\" }, { heard = \"d\" }]\n",
            vec!["b", "c", "d"],
        ),
    ];
    for (step, names) in steps {
        let found = faults(step);
        assert!(names.iter().all(|name| unmet(&found, name)), "{step} {found:?}");
    }
}

#[test]
fn a_telephone_menu_that_leads_nowhere_is_found() {
    let step = "[step.messages]\ngoal = [{ opened = \"a\" }]\n[step.messages.start]\nchats = [{ id = \"a\", call = true }]\n\
                [[step.messages.start.call]]\nid = \"hello\"\nkeys = { 1 = \"gone\", star = \"hello\" }\n\
                [[step.messages.start.call]]\nid = \"alone\"\n";
    let found = faults(step);
    assert!(unmet(&found, "gone"), "{found:?}");
    assert!(found.iter().any(|(_, what)| *what == What::Key("star".into())));
    assert!(found.iter().any(|(_, what)| *what == What::Unreachable("alone".into())));
}
