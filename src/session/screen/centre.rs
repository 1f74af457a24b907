//! This centre: what its tutors decide for all its computers, behind their PIN. What stands here stands in one file.
//! Must never show a PIN, nor a learner.

use crate::{
    page::{Action, Block, Control, Page, Text, Theme},
    say::Say,
    session::{Effect, Model, See, SignIn, screen::pressed, shell::Desk},
};

const SIGN_INS: [(&str, &str, SignIn); 4] = [
    ("sign-in-free", "free", SignIn::Free),
    ("sign-in-secret", "secret", SignIn::Secret),
    ("sign-in-pin", "pin", SignIn::Pin),
    ("sign-in-pictures", "pictures", SignIn::Pictures),
];
const THEMES: [(&str, &str, Option<Theme>); 4] = [
    ("begin-theme-any", "", None),
    ("begin-theme-calm", "calm", Some(Theme::Calm)),
    ("begin-theme-contrast", "high-contrast", Some(Theme::HighContrast)),
    ("begin-theme-mono", "mono", Some(Theme::Mono)),
];
/// Minutes that are offered; others can be written into the file.
const LOCKS: [u8; 6] = [2, 5, 10, 15, 30, 0];

/// The choices.
pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new("centre", Say::ui("centre-place"));
    let rules = &model.rules;
    page.ask.push(Block::Para(Say::ui("centre-ask").into()));
    let head = |id: &'static str| Block::Head(Say::ui(id).into());
    page.body.push(head("centre-sign-in"));
    page.body.extend(SIGN_INS.iter().map(|(id, _, one)| option(*id, Say::ui(*id), rules.sign_in == *one)));
    page.body.push(Block::One(Control::check("centre-list", Say::ui("centre-list"), rules.list)));
    page.body.push(head("centre-lock"));
    for minutes in LOCKS {
        let never = Say::ui("lock-never");
        let label = if minutes == 0 { never } else { Say::ui("lock-after").with("minutes", i64::from(minutes)) };
        page.body.push(option(format!("lock-{minutes}"), label, rules.lock_minutes == minutes));
    }
    page.body.push(head("centre-languages"));
    for (id, name) in &model.machine.all_languages {
        let on = rules.languages.is_empty() || rules.languages.contains(id);
        page.body.push(Block::One(Control::check(format!("offer-{id}"), Text::Own(name.clone()), on)));
    }
    page.body.push(head("centre-theme"));
    let themed = |(id, _, one): &(&'static str, _, Option<Theme>)| option(*id, Say::ui(*id), rules.theme == *one);
    page.body.extend(THEMES.iter().map(themed));
    page.body.push(head("centre-progress"));
    page.body.push(option("see-tutors", Say::ui("see-tutors"), rules.progress == See::Tutors));
    page.body.push(option("see-learner", Say::ui("see-learner"), rules.progress == See::Learner));
    page.body.push(head("centre-kiosk-head"));
    if rules.tutors > 0 {
        page.body.push(Block::One(Control::check("centre-kiosk", Say::ui("centre-kiosk"), rules.kiosk)));
    }
    page.body.push(Block::Para(Say::ui("centre-tutors").with("tutors", rules.tutors).into()));
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::button("close", Say::ui("close-this"))));
    page.back = Some("close".into());
    page
}

fn option(id: impl Into<crate::say::Id>, label: Say, picked: bool) -> Block {
    Block::One(Control::option(id, label, picked))
}

/// Takes a choice; it holds from now on, and is written into the file.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    let (rules, mut decide) = (&desk.model.rules, None);
    if id == "close" {
        return desk.close_over();
    } else if let Some((_, value, _)) = SIGN_INS.iter().find(|(known, ..)| *known == id) {
        decide = Some(("sign-in", (*value).to_owned()));
    } else if let Some((_, value, _)) = THEMES.iter().find(|(known, ..)| *known == id) {
        decide = Some(("theme", (*value).to_owned()));
    } else if let Some(minutes) = id.strip_prefix("lock-") {
        decide = Some(("lock-minutes", minutes.to_owned()));
    } else if let Some(language) = id.strip_prefix("offer-") {
        decide = languages(desk.model, language).map(|value| ("languages", value));
    } else {
        match id {
            "centre-list" => decide = Some(("list", (!rules.list).to_string())),
            "centre-kiosk" => decide = Some(("kiosk", (!rules.kiosk).to_string())),
            "see-tutors" => decide = Some(("progress", "tutors".to_owned())),
            "see-learner" => decide = Some(("progress", "learner".to_owned())),
            _ => {}
        }
    }
    if let Some((setting, value)) = decide {
        desk.effect(Effect::Decide { setting, value });
    }
}

/// The languages offered, with this one taken in or out; never none.
fn languages(model: &Model, language: &str) -> Option<String> {
    let offered = &model.rules.languages;
    let on = |id: &String| offered.is_empty() || offered.contains(id);
    let all: Vec<&String> = model.machine.all_languages.iter().map(|(id, _)| id).collect();
    let chosen: Vec<&str> = all.iter().filter(|id| on(id) != (**id == language)).map(|id| id.as_str()).collect();
    match chosen.len() {
        0 => None,
        many if many == all.len() => Some(String::new()),
        _ => Some(chosen.join(" ")),
    }
}
