//! Which words each kind of step needs, may have, and looks up by `=name`.
//! Must agree with the docs of `lesson/kind.rs` and `lesson/world.rs`.

mod contacts;
mod document;
mod files;
mod messages;
mod sheet;

use crate::lesson::{
    FormTask, Kind, LetterWant, MailGoal, MailTask, Script, SiteTask, SiteWant, Step, Want,
    kind::{Check, Keys},
};

/// Words of one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Attributes of the step's message that must be there.
    pub own: Vec<String>,
    /// Attributes that may be there.
    pub may: Vec<String>,
    /// Names looked up as `=name`: in the variant, the step, the lesson.
    pub words: Vec<String>,
    /// Whole messages: letters, people, files. Attributes they need.
    pub messages: Vec<(String, Vec<&'static str>)>,
    /// Parts of a begun letter: may be there.
    pub begun: Vec<String>,
    /// Attributes of whole messages that may be there: what stands in a file.
    pub parts: Vec<String>,
    /// Feedback on something else than the right answer.
    pub misses: Vec<String>,
}

/// The five lines of a tutor's card.
pub const CARD: [&str; 5] = ["tutor-watch", "tutor-ask", "tutor-point", "tutor-show", "tutor-hand-back"];

/// The rungs that a step of this kind needs.
pub fn rungs(check: Check) -> &'static [&'static str] {
    match check {
        Check::Do => &["hint-ask", "hint-look", "hint-key", "hint-show"],
        Check::Pick => &["hint-ask", "hint-look"],
        Check::None | Check::Think => &[],
    }
}

/// Variables that the program gives to such an attribute: the box or the row that is spoken of.
pub fn given(attribute: &str) -> &'static [&'static str] {
    match attribute.strip_suffix("-lines").unwrap_or(attribute) {
        "other-box" => &["box"],
        "not-yet" => &["row"],
        usual if usual.starts_with("not-yet-") => &["box", "to", "subject"],
        usual if usual.ends_with("-in") => &["row"],
        _ => &[],
    }
}

/// May an attribute be there that only some of the learner's ways lead to?
pub fn may_be(kind: &Kind, attribute: &str) -> bool {
    let speaks_of_a_part = attribute.starts_with("not-yet-") || attribute.starts_with("never-");
    speaks_of_a_part && kind.is_program()
        || attribute.starts_with("at-") && matches!(kind, Kind::Site(_))
        || attribute == "name" && matches!(kind, Kind::Spot(_))
}

/// The words that this step needs.
pub fn needs(step: &Step) -> Needs {
    let mut needs = Needs::default();
    needs.own.extend(CARD.iter().chain(rungs(step.kind.check())).map(|name| (*name).to_owned()));
    needs.may.extend(["hint-ask", "hint-look", "hint-key", "hint-show", "done", "not-yet", "why"].map(String::from));
    if matches!(step.kind, Kind::Site(_)) {
        needs.may.push("answer".into());
    }
    if step.kind.is_program() {
        needs.may.extend(["panel", "never", "other-box", "followed", "send", "rest"].map(String::from));
    }
    match &step.kind {
        Kind::Read(_) => {}
        Kind::Choose(choose) => {
            needs.with_whys(&choose.options);
            needs.misses(&choose.options, &choose.right);
        }
        Kind::Order(order) => {
            needs.own.extend(order.items.iter().cloned());
            needs.own.push("why".into());
        }
        Kind::Match(pairs) => {
            needs.with_whys(&pairs.pairs);
            needs.own.extend(pairs.pairs.iter().map(|id| format!("{id}-with")));
        }
        Kind::Sort(sort) => {
            needs.own.extend(sort.groups.iter().cloned());
            needs.with_whys(&sort.items.keys().cloned().collect::<Vec<_>>());
        }
        Kind::Write(write) => {
            needs.words.extend(write.accept.iter().chain(&write.start).chain(&write.letters).cloned());
        }
        Kind::Keys(keys) => pressed(keys, &mut needs),
        Kind::Spot(spot) => {
            needs.with_whys(&spot.parts);
            needs.misses(&spot.parts, &spot.right);
        }
        Kind::Scene(scene) => {
            for moment in &scene.at {
                needs.own.push(moment.id.clone());
                needs.own.extend(moment.choices.keys().map(|choice| format!("{}-{choice}", moment.id)));
            }
        }
        Kind::Reflect(reflect) => needs.with_whys(&reflect.options),
        Kind::Menu(menu) => {
            needs.own.extend(menu.items.iter().cloned());
            let inside = menu.items.iter().map(|row| format!("{row}-in"));
            if menu.confirm {
                needs.may.extend(inside);
            } else {
                needs.own.extend(inside);
            }
            needs.script(&menu.solution);
        }
        Kind::Mail(mail) => letters(mail, &mut needs),
        Kind::Form(form) => boxes(form, &mut needs),
        Kind::Files(task) => files::needs(task, &mut needs),
        Kind::Document(task) => document::needs(task, &mut needs),
        Kind::Sheet(task) => sheet::needs(task, &mut needs),
        Kind::Contacts(task) => contacts::needs(task, &mut needs),
        Kind::Messages(task) => messages::needs(task, &mut needs),
        Kind::Site(site) => visit(site, &mut needs),
        Kind::Paso(paso) => {
            needs.own.extend(paso.notice.iter().cloned());
            needs.script(&paso.solution);
        }
    }
    needs
}

impl Needs {
    fn with_whys(&mut self, ids: &[String]) {
        self.own.extend(ids.iter().flat_map(|id| [id.clone(), format!("{id}-why")]));
    }

    fn misses(&mut self, ids: &[String], right: &[String]) {
        self.misses.extend(ids.iter().filter(|id| !right.contains(id)).map(|id| format!("{id}-why")));
    }

    fn want(&mut self, want: &Want) {
        match want {
            Want::Word(name) => self.words.push(name.clone()),
            Want::Holds(names) => self.words.extend(names.iter().cloned()),
            Want::Any | Want::Text(_) => {}
        }
    }

    fn script(&mut self, script: &[Script]) {
        for action in script {
            if let Script::Write(fields) = action {
                for want in fields.values() {
                    self.want(want);
                }
            }
        }
    }

    fn letter(&mut self, want: &LetterWant) {
        for want in [&want.to, &want.subject, &want.text].into_iter().flatten() {
            self.want(want);
        }
    }
}

fn pressed(keys: &Keys, needs: &mut Needs) {
    let words = keys.press.iter().filter(|name| name.len() > 1).filter_map(|name| name.strip_prefix('='));
    needs.words.extend(words.map(str::to_owned));
}

fn letters(mail: &MailTask, needs: &mut Needs) {
    let start = &mail.start;
    for (ids, attributes) in [
        (&start.inbox, &["from-name", "from", "subject", "text"][..]),
        (&start.spam, &["from-name", "from", "subject", "text"]),
        (&start.sent, &["to", "subject", "text"]),
        (&start.book, &["name", "address"]),
        (&start.files, &[]),
    ] {
        needs.messages.extend(ids.iter().map(|id| (id.clone(), attributes.to_vec())));
    }
    // A letter that is begun holds some of its parts only.
    if let Some(id) = &start.begun {
        needs.messages.push((id.clone(), Vec::new()));
        needs.begun.extend(["to", "subject", "text"].map(|part| format!("{id}.{part}")));
    }
    for goal in mail.goal.iter().chain(&mail.never) {
        if let MailGoal::Sent(want) | MailGoal::Draft(want) = goal {
            needs.letter(want);
        }
    }
    needs.script(&mail.solution);
}

fn visit(task: &SiteTask, needs: &mut Needs) {
    needs.words.extend(task.typed.iter().map(|word| word.trim_start_matches('=').to_owned()));
    for want in task.goal.iter().chain(&task.never).flat_map(SiteWant::wants) {
        needs.want(want);
    }
    needs.script(&task.solution);
}

fn boxes(form: &FormTask, needs: &mut Needs) {
    for one in &form.boxes {
        needs.own.push(one.id.clone());
        needs.words.extend(one.start.iter().filter(|_| !one.tick).cloned());
    }
    for want in form.goal.values().chain(form.never.iter().flat_map(|wants| wants.values())) {
        needs.want(want);
    }
    needs.script(&form.solution);
}
