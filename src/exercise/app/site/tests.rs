//! What sites must hold to.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod secret;
mod stays;

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::{
    exercise::app::trial::{Trial, fingers, has, press, set},
    lesson::{
        Chrome, Kind, SiteWant, Want, Web,
        site::{BoxKind, SiteBox},
    },
};

const WORDS: [(&str, &str); 9] = [
    ("finder.address", "finder.example"),
    ("library.address", "library.example"),
    ("library.words", "library|books|opening hours"),
    ("library-hours.words", "library|opening hours|saturday"),
    ("books-to-go.address", "books.example"),
    ("books-to-go.words", "books|library"),
    ("code", "4711"),
    ("time", "10 to 2|10-2"),
    ("typo", "librery.example"),
];

fn part(id: &str, what: PartKind) -> Part {
    Part { id: id.into(), what, when: None, unless: None }
}

fn link(to: &str) -> Part {
    part(to, PartKind::Link { to: None, tab: false })
}

fn site(id: &str, pages: Vec<(&str, Vec<Part>)>) -> Site {
    let page = |(id, parts): (&str, Vec<Part>)| SitePage { id: id.into(), parts, ..SitePage::default() };
    Site { id: id.into(), pages: pages.into_iter().map(page).collect(), padlock: true, ..Site::default() }
}

fn web() -> Web {
    let search = PartKind::Search { site: None, best: false, none: None };
    let button =
        |set: &str, to: &str| PartKind::Button { to: Some(to.into()), set: Some(set.into()), unset: None, skip: false };
    let text = |kind, is: Option<&str>| {
        PartKind::Box(SiteBox { kind, lines: 1, is: is.map(str::to_owned), ..SiteBox::default() })
    };
    let mut library = site(
        "library",
        vec![
            ("library", vec![link("library-hours"), link("library-card"), part("list", PartKind::File)]),
            ("library-hours", vec![part("times", PartKind::Text)]),
            (
                "library-card",
                vec![
                    part("mail", text(BoxKind::Email, None)),
                    part("pin", text(BoxKind::Secret, Some("code"))),
                    part("rules", PartKind::Tick { optional: false, on: false }),
                    part("proof", PartKind::Attach { files: vec!["bill".into(), "photo".into()], optional: true }),
                    part(
                        "fetch",
                        PartKind::Choice { of: vec!["home".into(), "desk".into()], optional: true, start: None },
                    ),
                    part("send", button("sent", "library-done")),
                ],
            ),
            (
                "library-done",
                vec![
                    Part { when: Some("sent".into()), ..part("thanks", PartKind::Text) },
                    part("shows-mail", PartKind::Shows { boxes: vec!["mail".into()] }),
                ],
            ),
        ],
    );
    library.cookies = true;
    let mut advert = site("books-to-go", vec![("books-to-go", vec![])]);
    advert.pages[0].advert = true;
    let finder = site("finder", vec![("finder", vec![part("q", search)])]);
    Web::from(vec![Arc::new(finder), Arc::new(advert), Arc::new(library)])
}

fn want(of: impl FnOnce(&mut SiteWant)) -> SiteWant {
    let mut want = SiteWant::default();
    of(&mut want);
    want
}

fn opened(page: &str) -> SiteWant {
    want(|want| want.opened = Some(page.into()))
}

const ALL: [Chrome; 6] = [Chrome::Back, Chrome::Address, Chrome::Padlock, Chrome::Tabs, Chrome::Menu, Chrome::Dates];

fn task(goal: Vec<SiteWant>, never: Vec<SiteWant>) -> SiteTask {
    SiteTask { browser: ALL.to_vec(), goal, never, ..SiteTask::default() }
}

fn trial(config: SiteTask) -> Trial {
    let mut trial = Trial::new(Kind::Site(config), WORDS);
    trial.reach(web());
    trial
}

/// A learner on sites.
struct Play<'a> {
    task: Task<'a>,
    config: &'a SiteTask,
    state: State,
    facts: Vec<Fact>,
}

impl<'a> Play<'a> {
    fn new(task: Task<'a>) -> Self {
        let Kind::Site(config) = &task.step.kind else { panic!("sites") };
        Self { task, config, state: open(&task, config), facts: Vec::new() }
    }

    fn does(mut self, action: &Action) -> Self {
        self.facts.extend(self.state.update(&self.task, self.config, action));
        self
    }

    fn press(self, ids: &str) -> Self {
        ids.split(' ').fold(self, |play, id| {
            assert!(has(play.state.view(&play.task, play.config), id), "{id} is not there");
            play.does(&press(id))
        })
    }

    fn set(self, id: &str, text: &str) -> Self {
        self.does(&set(id, text))
    }

    fn has(&self, id: &str) -> bool {
        has(self.state.view(&self.task, self.config), id)
    }

    fn slips(&self) -> Vec<&str> {
        self.facts.iter().filter_map(|fact| if let Fact::Slip(name) = fact { Some(&**name) } else { None }).collect()
    }
}

#[test]
fn something_is_searched_for_opened_and_left_again() {
    let back = want(|want| want.back = Some("results".into()));
    let trial = trial(task(vec![opened("library-hours"), back], vec![]));
    let play = Play::new(trial.task()).set("q", "opening hours of the libary").press("q-go");
    assert!(play.has("books-to-go"), "adverts are among the results");
    let play = play.press("library-hours");
    assert!(!play.state.solved() && play.has("cookies-needed"));
    assert!(play.press("back").state.solved());
}

#[test]
fn a_search_that_finds_nothing_says_so_and_keeps_its_words() {
    let trial = trial(task(vec![opened("library-hours")], vec![]));
    let play = Play::new(trial.task()).set("q", "elephants").press("q-go");
    assert_eq!(play.slips(), ["nothing-found"]);
    assert_eq!(play.state.value("q"), "elephants");
    assert!(play.set("q", "library").press("q-go library").facts.contains(&Fact::Did("opened library".into())));
}

#[test]
fn a_search_without_words_says_what_it_needs() {
    let trial = trial(task(vec![opened("library-hours")], vec![]));
    let play = Play::new(trial.task()).press("q-go");
    assert_eq!(play.slips(), ["empty-q"]);
    assert_eq!(
        play.set("q", "elephants").press("q-go").set("q", "").press("q-go").slips(),
        ["empty-q", "nothing-found", "empty-q"]
    );
}

#[test]
fn an_address_is_typed_generously_and_a_near_one_is_only_offered() {
    let went = want(|want| want.went = Some("library-hours".into()));
    let trial = trial(task(vec![went], vec![]));
    let play = Play::new(trial.task()).set("address", "librery.example").press("go");
    assert_eq!(play.slips(), ["nowhere"]);
    let play = play.press("library cookies-needed");
    assert!(!play.state.solved());
    assert!(play.set("address", " WWW.library.example/hours/ ").press("go").state.solved());
}

#[test]
fn a_wrong_address_may_stand_there_from_the_start() {
    let config = SiteTask { typed: Some("typo".into()), ..task(vec![opened("library")], vec![]) };
    let trial = trial(config);
    let play = Play::new(trial.task());
    assert!(play.has("library"), "the near one is offered");
    assert!(play.set("address", "library.example").press("go").state.solved());
}

#[test]
fn a_page_goes_on_when_its_boxes_are_ready() {
    let sent = want(|want| {
        want.set = Some("sent".into());
        want.holds = [("mail".to_owned(), Want::Any), ("fetch".to_owned(), Want::Text("desk".into()))].into();
    });
    let config = SiteTask { start: Some("library-card".into()), browser: vec![], ..task(vec![sent], vec![]) };
    let trial = trial(config);
    let play = Play::new(trial.task()).press("cookies-all send").set("mail", "ana at post").press("send");
    assert_eq!(play.slips(), ["empty-mail", "kind-mail"]);
    let play = play.set("mail", "ana@post.example").set("pin", "1234").press("rules send");
    assert_eq!(play.slips()[2], "other-pin");
    let play = play.set("pin", "4711").press("proof file-bill send");
    assert!(!play.state.solved() && play.has("back"), "sent, but not to the desk");
    let play = play.press("back fetch-home fetch-desk");
    assert!(play.state.solved());
    assert_eq!(play.state.value("proof"), "bill");
}

#[test]
fn a_device_is_found_as_its_pages_or_the_lesson_left_it() {
    let choice =
        PartKind::Choice { of: vec!["small".into(), "large".into()], optional: true, start: Some("small".into()) };
    let parts = vec![part("letters", choice), part("sounds", PartKind::Tick { optional: true, on: true })];
    let large = want(|want| want.holds = [("letters".to_owned(), Want::Text("large".into()))].into());
    for (set, stands) in [(vec![], "small"), (vec!["letters-large".to_owned()], "large")] {
        let config = SiteTask { set, ..task(vec![opened("elsewhere"), large.clone()], vec![]) };
        let mut trial = trial(config);
        trial.reach(Web::from(vec![Arc::new(site("device", vec![("device", parts.clone())]))]));
        let play = Play::new(trial.task());
        assert_eq!(play.state.value("letters"), stands);
        assert!(play.state.world.set.contains("sounds") && play.state.past.is_empty());
    }
}

#[test]
fn what_would_hurt_is_taken_back_with_the_typed_text_kept() {
    let paid = want(|want| {
        want.set = Some("sent".into());
        want.holds = [("pin".to_owned(), Want::Any)].into();
    });
    let config = SiteTask { start: Some("library-card".into()), ..task(vec![opened("finder")], vec![paid]) };
    let trial = trial(config);
    let play = Play::new(trial.task()).press("cookies-all rules").set("mail", "a@b.example").set("pin", "4711");
    let play = play.press("send");
    assert!(play.facts.contains(&Fact::Hurt("sent".into())));
    assert!(!play.state.world.set.contains("sent"));
    assert_eq!(play.state.value("pin"), "4711");
}

#[test]
fn what_was_sent_with_something_else_in_a_box_is_told() {
    let sent = want(|want| {
        want.set = Some("sent".into());
        want.holds = [("mail".to_owned(), Want::Text("ana@post.example".into()))].into();
    });
    let config = SiteTask { start: Some("library-card".into()), browser: vec![], ..task(vec![sent], vec![]) };
    let trial = trial(config);
    let play = Play::new(trial.task()).press("cookies-all rules").set("mail", "ana@past.example").set("pin", "4711");
    let play = play.press("send");
    assert_eq!(play.slips(), ["holds-mail"]);
    assert!(play.press("back").set("mail", "ana@post.example").state.solved());
}

#[test]
fn what_is_given_away_by_being_written_is_out_of_its_box_again() {
    let gave = want(|want| want.holds = [("mail".to_owned(), Want::Any)].into());
    let config = SiteTask { start: Some("library-card".into()), ..task(vec![opened("library")], vec![gave]) };
    let trial = trial(config);
    let mut play = Play::new(trial.task()).press("cookies-needed").set("mail", "a").set("mail", "ana@post.example");
    let facts = play.state.looked(&play.task, play.config, "pin");
    assert_eq!(facts, [Fact::Hurt("mail".into())]);
    assert_eq!(play.state.value("mail"), "");
    assert!(play.state.looked(&play.task, play.config, "rules").is_empty(), "told once");
    let play = play.press("rules fetch-home");
    assert!(play.facts.iter().all(|fact| !matches!(fact, Fact::Hurt(_))));
}

#[test]
fn tabs_history_downloads_and_private_windows_are_as_outside() {
    let private = want(|want| want.private = Some("library".into()));
    let trial = trial(task(vec![private], vec![]));
    let play = Play::new(trial.task()).set("address", "library.example").press("go cookies-all list");
    assert!(play.state.world.set.contains("downloaded-list"));
    let play = play.press("new-tab tab-1 tab-2 close-tab menu history");
    assert!(play.has("library"));
    let play = play.press("clear-history");
    assert!(play.state.world.set.contains("history-cleared"));
    let play = play.press("menu private").set("address", "library.example").press("go");
    assert!(play.state.solved() && play.state.asks_cookies(&play.task), "cookies are asked again");
    assert!(!play.state.visited.iter().skip(play.state.world.forgotten).any(|page| page == "library"));
}

#[test]
fn where_a_button_gives_way_to_its_counterpart_that_one_is_looked_at() {
    let button = |set: Option<&str>, unset: Option<&str>| PartKind::Button {
        to: None,
        set: set.map(str::to_owned),
        unset: unset.map(str::to_owned),
        skip: false,
    };
    let sound = || Some("sound".to_owned());
    let parts = vec![
        part("captions", PartKind::Tick { optional: true, on: false }),
        Part { unless: sound(), ..part("unmute", button(Some("sound"), None)) },
        Part { when: sound(), ..part("mute", button(None, Some("sound"))) },
        part("wave", button(Some("waved"), None)),
    ];
    let never = vec![want(|want| want.answered = Some(Want::Text("never".into())))];
    let mut trial = Trial::new(Kind::Site(SiteTask { goal: never, ..SiteTask::default() }), WORDS);
    trial.reach(Web::from(vec![Arc::new(site("call", vec![("call", parts)]))]));
    let start = |play: &Play<'_>| play.state.view(&play.task, play.config).start.map(|id| id.to_string());
    let play = Play::new(trial.task());
    assert_eq!(start(&play).as_deref(), Some("captions"));
    let play = play.press("unmute");
    assert_eq!(start(&play).as_deref(), Some("mute"));
    let play = play.press("mute");
    assert_eq!(start(&play).as_deref(), Some("unmute"));
    let play = play.press("wave");
    assert_eq!(start(&play).as_deref(), Some("captions"), "a button that stays keeps the focus by itself");
}

#[test]
fn an_answer_is_judged_when_it_is_given() {
    let answered = want(|want| want.answered = Some(Want::Word("time".into())));
    let trial = trial(task(vec![answered], vec![]));
    let play = Play::new(trial.task()).set("answer", "9 to 8").press("answer-give");
    assert_eq!(play.slips(), ["answer"]);
    assert!(play.set("answer", "10-2").press("answer-give").state.solved());
}

#[test]
fn a_page_that_is_not_there_is_no_end() {
    let mut trial = trial(task(vec![opened("library")], vec![]));
    trial.reach(Web::from(vec![Arc::new(site("a", vec![("a", vec![link("gone")])]))]));
    let play = Play::new(trial.task()).press("gone back");
    assert!(play.has("gone"));
    trial.reach(Web::default());
    assert!(!Play::new(trial.task()).state.solved());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_can_be_undone_to_the_start(fingers in fingers(), chrome in any::<bool>()) {
        let mut config = task(vec![want(|want| want.answered = Some(Want::Text("never".into())))], vec![]);
        if !chrome {
            (config.browser, config.start) = (vec![], Some("library-card".into()));
        }
        let trial = trial(config);
        let mut play = fingers.iter().fold(Play::new(trial.task()), |play, finger| {
            match finger.act(play.state.view(&play.task, play.config)) {
                Some(action) => play.does(&action),
                None => play,
            }
        });
        let kept: State = serde_json::from_str(&serde_json::to_string(&play.state).unwrap()).unwrap();
        prop_assert_eq!(&kept, &play.state);
        while !play.state.past.is_empty() {
            play = play.press("undo");
        }
        prop_assert_eq!(&play.state.world, play.state.past.start());
    }
}
