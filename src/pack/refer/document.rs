//! References inside a step with a document: parts and what can have happened.

use super::{Refer, check};
use crate::{
    lesson::{DOCUMENT_DONE, DocumentGoal, DocumentTask},
    pack::fault::What,
};

pub(super) fn check(task: &DocumentTask, refer: &mut Refer) {
    let start = &task.start;
    refer.names("document.start.parts", &start.parts, 0, 6);
    refer.names("document.start.spelling", &start.spelling, 0, 6);
    if let Some(name) = &start.name {
        refer.unless(check::is_name(name), "document.start.name", What::Name(name.clone()));
    }
    if let Some(open) = &start.open {
        let parts: Vec<String> = start.parts.iter().map(|part| format!("part-{part}")).collect();
        refer.met("document.start.open", open, &parts);
    }
    refer.unless(!task.goal.is_empty(), "document", What::NoGoal);
    for (list, goals) in [("goal", &task.goal), ("never", &task.never)] {
        for (n, goal) in goals.iter().enumerate() {
            let path = format!("document.{list}[{n}]");
            match goal {
                DocumentGoal::Text(want) => {
                    if let Some(part) = &want.part {
                        refer.met(&format!("{path}.text.part"), part, &start.parts);
                    }
                    let asks = want.text.is_some() || want.sentences.is_some_and(|least| least > 0);
                    refer.unless(asks, &format!("{path}.text"), What::NoGoal);
                }
                DocumentGoal::Done(what) => {
                    refer.met(&format!("{path}.done"), what, &DOCUMENT_DONE.map(String::from));
                }
                DocumentGoal::Lacks(_) | DocumentGoal::Saved(_) | DocumentGoal::Styled(_) | DocumentGoal::Times(_) => {}
            }
        }
    }
    refer.script("document.solution", &task.solution);
}
