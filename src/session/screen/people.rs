//! Names: becoming a learner, and coming back by sign and nickname. No list of everyone who has been here.

use crate::{
    gate,
    page::{Action, Block, Control, Page, Text, Tone, width},
    progress::LearnerId,
    say::Say,
    session::{
        Effect, Model, Screen,
        screen::{
            Bring,
            come::{self, Coming},
            guard::Guarding,
            picture, pressed,
        },
        shell::Desk,
    },
};

/// A nickname and a sign, when the learner wants to come back.
pub(super) fn name(model: &Model, nickname: &str, sign: Option<&'static str>, asked: bool) -> Page {
    if sign.is_none() {
        let mut page = signs();
        (page.id, page.place) = ("name-sign".into(), Say::ui("name-place").into());
        page.ask = vec![Block::Head(Say::ui("name-sign").into()), Block::Para(Say::ui("name-sign-why").into())];
        page.ask.push(Block::Para(Say::ui("signs-how").into()));
        return page;
    }
    let mut page = Page::new("name", Say::ui("name-place"));
    page.ask.push(Block::Head(Say::ui("name-ask").into()));
    page.ask.push(Block::Para(Say::ui("name-why").into()));
    page.body.push(Block::One(Control::field("nickname", Say::ui("name-label"), nickname, 1)));
    if asked {
        page.body.push(Block::Note { tone: Tone::NotYet, text: Say::ui("name-empty").into() });
    }
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::named("name-keep")));
    page.body.push(Block::One(Control::named("go-back")));
    page.back = Some("go-back".into());
    if model.keeping.trouble.is_some() {
        page.body.push(Block::Note { tone: Tone::Info, text: Say::ui("name-not-kept").into() });
    }
    page
}

/// Takes the name.
pub(super) fn act_name(desk: &mut Desk<'_>, action: &Action, nickname: String, sign: Option<&'static str>) {
    match action {
        Action::Set(id, text) if id == "nickname" => {
            let nickname = gate::name(text);
            desk.model.screen = Screen::Name { nickname, sign, asked: false };
        }
        _ => match (pressed(action), sign) {
            ("go-back", Some(_)) => desk.go(Screen::Name { nickname, sign: None, asked: false }),
            ("go-back", None) => desk.go(Screen::Home),
            ("name-keep", Some(sign)) if width(nickname.trim()) > 0 => {
                desk.join(&nickname.split_whitespace().collect::<Vec<_>>().join(" "), sign);
                desk.keep_place();
                desk.go(Screen::Guarding(Guarding::new(false)));
            }
            ("name-keep", Some(_)) => {
                desk.model.screen = Screen::Name { nickname, sign, asked: true };
                desk.model.look.focus.begin_again();
            }
            ("signs-bring", None) => desk.go(Screen::Bring(Bring::default())),
            (id, None) => {
                if let Some(sign) = id.strip_prefix("sign-").and_then(picture::sign) {
                    desk.go(Screen::Name { nickname, sign: Some(sign), asked: false });
                }
            }
            _ => {}
        },
    }
}

/// Choose your sign.
pub(super) fn signs() -> Page {
    let mut page = Page::new("signs", Say::ui("signs-place"));
    page.ask.push(Block::Head(Say::ui("signs-ask").into()));
    page.ask.push(Block::Para(Say::ui("signs-how").into()));
    page.body.extend(picture::signs());
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::named("signs-bring")));
    page.body.push(Block::One(Control::named("go-back")));
    page.back = Some("go-back".into());
    page
}

/// The sign was chosen: who has it?
pub(super) fn act_signs(desk: &mut Desk<'_>, action: &Action) {
    let id = pressed(action);
    if id == "go-back" {
        let locked = desk.model.locked.is_some();
        let first = if locked { Screen::Locked } else { Screen::first(&desk.model.machine) };
        desk.go(first);
    } else if id == "signs-bring" {
        desk.go(Screen::Bring(Bring::default()));
    } else if let Some(sign) = id.strip_prefix("sign-").and_then(picture::sign) {
        if desk.model.rules.list {
            desk.effect(Effect::Find { sign: sign.to_owned() });
            desk.go(Screen::Nicknames { sign, people: None });
        } else {
            desk.go(Screen::Coming(Coming::new(sign)));
        }
    }
}

/// The nicknames with that sign: only where the centre chose to list them, or where several have one nickname.
pub(super) fn nicknames(sign: &str, people: Option<&[(LearnerId, String)]>) -> Page {
    let mut page = Page::new(if people.is_some() { "nicknames" } else { "nicknames-wait" }, Say::ui("signs-place"));
    let named = Say::ui(format!("figure-{sign}"));
    match people {
        None => page.ask.push(Block::Para(Say::ui("nicknames-wait").into())),
        Some([]) => page.ask.push(Block::Para(Say::ui("nicknames-none").with("sign", named).into())),
        Some(people) => {
            page.ask.push(Block::Head(Say::ui("nicknames-ask").into()));
            for (id, name) in people {
                page.body.push(Block::One(Control::button(format!("person-{id}"), Text::Own(name.clone()))));
            }
        }
    }
    page.body.push(Block::Gap);
    page.body.push(Block::One(Control::named("go-back")));
    page.back = Some("go-back".into());
    page
}

/// The store's answer.
pub(in crate::session) fn found(desk: &mut Desk<'_>, found: Vec<(LearnerId, String)>) {
    if let Screen::Nicknames { people, .. } = &mut desk.model.screen {
        *people = Some(found);
    }
}

/// Somebody comes back.
pub(super) fn act_nicknames(
    desk: &mut Desk<'_>,
    action: &Action,
    sign: &'static str,
    people: Option<&[(LearnerId, String)]>,
) {
    let id = pressed(action);
    if id == "go-back" {
        desk.go(Screen::Signs);
    } else if let Some(person) = id.strip_prefix("person-")
        && let Some((id, name)) = people.unwrap_or_default().iter().find(|(id, _)| id.to_string() == person)
    {
        come::chosen(desk, sign, *id, name);
    }
}
