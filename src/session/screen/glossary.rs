//! The word list: the words of this lesson first, then of the lessons that were opened before it.

use crate::{
    lesson::{Entry, LessonId},
    page::{Action, Block, Control, Page, TableRow},
    say::Say,
    session::{
        Model,
        screen::{Over, pressed},
        shell::Desk,
    },
};

/// Lessons whose words are shown: the open one, then the others from the newest in teaching order back.
fn lessons(model: &Model) -> Vec<&Entry> {
    let here = model.shared.course.as_ref().map(|course| course.lesson.id.clone());
    let mut shown: Vec<&Entry> = here.iter().filter_map(|id| model.catalogue.entry(id)).collect();
    let before = model
        .catalogue
        .lessons()
        .iter()
        .rev()
        .filter(|entry| Some(&entry.id) != here.as_ref() && model.person.summary.lessons.contains_key(&entry.id));
    shown.extend(before);
    shown
}

/// The list, or one word.
pub(super) fn page(model: &Model, open: Option<&str>) -> Page {
    if let Some((lesson, word)) = open.and_then(|open| open.split_once('/')) {
        let word = |part: &str| Say::lesson(lesson.to_owned(), format!("word-{word}.{part}"));
        let mut page = Page::new(format!("word-{lesson}"), Say::ui("words-place"));
        page.ask.push(Block::Head(word("name").into()));
        page.ask.push(Block::Para(word("means").into()));
        page.body.push(Block::One(Control::named("words-list")));
        page.body.push(Block::One(Control::button("close", Say::ui("close-this"))));
        page.back = Some("words-list".into());
        return page;
    }
    let mut page = Page::new("words", Say::ui("words-place"));
    let mut rows = Vec::new();
    for entry in lessons(model) {
        for word in entry.explains() {
            rows.push(TableRow {
                id: Some(format!("word:{}/{word}", entry.id).into()),
                cells: vec![Say::lesson(entry.id.cow(), format!("word-{word}.name")).into()],
                mark: None,
            });
        }
    }
    let ask = if rows.is_empty() { "words-none" } else { "words-ask" };
    page.ask.push(Block::Para(Say::ui(ask).into()));
    if !rows.is_empty() {
        page.body.push(Block::Table { heads: Vec::new(), rows });
        page.body.push(Block::Gap);
    }
    page.body.push(Block::One(Control::button("close", Say::ui("close-this"))));
    page.back = Some("close".into());
    page
}

/// Opens a word, goes back to the list, or closes.
pub(super) fn act(desk: &mut Desk<'_>, action: &Action, open: Option<&str>) {
    let id = pressed(action);
    if id == "close" {
        desk.close_over();
        return;
    }
    let next = match id.strip_prefix("word:") {
        Some(word) if known(desk.model, word) => Some(word.to_owned()),
        _ if id == "words-list" && open.is_some() => None,
        _ => return,
    };
    if let Some(Over::Words { open }) = desk.model.look.over.last_mut() {
        *open = next;
    }
}

fn known(model: &Model, word: &str) -> bool {
    word.split_once('/').is_some_and(|(lesson, word)| {
        let entry = model.catalogue.entry(&LessonId::from(lesson));
        entry.is_some_and(|entry| entry.explains().any(|one| one == word))
    })
}
