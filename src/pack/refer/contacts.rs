//! References inside a step with contacts: people that are named must be there.

use super::Refer;
use crate::{
    lesson::{ContactsGoal, ContactsTask},
    pack::fault::What,
};

pub(super) fn check(task: &ContactsTask, refer: &mut Refer) {
    let people = &task.start.people;
    refer.names("contacts.start.people", people, 0, 8);
    refer.all_met("contacts.start.emergency", &task.start.emergency, people);
    refer.unless(!task.goal.is_empty(), "contacts", What::NoGoal);
    for (list, goals) in [("goal", &task.goal), ("never", &task.never)] {
        for (n, goal) in goals.iter().enumerate() {
            let path = format!("contacts.{list}[{n}]");
            match goal {
                ContactsGoal::Person(want) => {
                    if let Some(who) = &want.who {
                        refer.met(&format!("{path}.person.who"), who, people);
                    }
                }
                ContactsGoal::Gone(who) => refer.met(&format!("{path}.gone"), who, people),
                ContactsGoal::Opened(who) => refer.met(&format!("{path}.opened"), who, people),
                ContactsGoal::Count(count) => refer.count(&format!("{path}.count"), usize::from(*count), 0, 20),
            }
        }
    }
    refer.script("contacts.solution", &task.solution);
}
