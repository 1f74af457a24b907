//! Trying colours and sizes: what is seen, and what "back to how it was" brings back.

use paso::{
    lesson::LessonId,
    pack::{self, Pack},
    page::{Act, Block, Key, Kind, Size, Theme, route},
    rehearse::Theatre,
    session::Purpose,
    words::Words,
};

fn sit_down() -> Theatre {
    let pack = Pack::default();
    let words = Words::new(pack.clone());
    let mut theatre = Theatre::new(&pack, &words, "en", 80, 24);
    theatre.send(pack::serve(&pack, &words, &LessonId::from("comfortable-start"), Purpose::Begin, "en"));
    theatre
}

fn press(theatre: &mut Theatre, ids: &[&str]) {
    for id in ids {
        let geometry = theatre.geometry();
        let act = Act::Press((*id).to_owned().into());
        let keys = route(&act, &theatre.page(), theatre.focus(), &geometry);
        assert!(keys.is_some(), "no way leads to {id}");
        theatre.press(&keys.unwrap_or_default());
    }
}

#[test]
fn back_to_how_it_was_keeps_what_was_chosen_on_another_day() {
    let mut theatre = sit_down();
    theatre.model.look.comfort.size = Size::Larger;
    theatre.press(&[Key::Esc]);
    press(&mut theatre, &["menu-comfort", "theme-contrast", "size-normal"]);
    assert_eq!(
        (theatre.model.look.comfort.theme, theatre.model.look.comfort.size),
        (Theme::HighContrast, Size::Normal)
    );
    press(&mut theatre, &["comfort-undo"]);
    assert_eq!((theatre.model.look.comfort.theme, theatre.model.look.comfort.size), (Theme::Calm, Size::Larger));
}

#[test]
fn a_step_that_asks_for_other_colours_marks_the_ones_that_are_on() {
    let mut theatre = sit_down();
    press(&mut theatre, &["go-on", "well", "go-on", "theme-contrast"]);
    let picked: Vec<String> = theatre
        .page()
        .body
        .iter()
        .filter_map(|block| match block {
            Block::One(control) if control.kind == (Kind::Option { picked: true }) => Some(control.id.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(picked, ["theme-contrast", "size-normal"]);
    // solved, and still to be chosen otherwise
    press(&mut theatre, &["theme-calm"]);
    assert_eq!(theatre.model.look.comfort.theme, Theme::Calm);
}
