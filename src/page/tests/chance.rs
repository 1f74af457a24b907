//! Any keys, any texts, on any layout: the focus stays on something, and every way arrives.
//! Must never say what a key does: it only holds what is true after every key.

use proptest::prelude::*;

use super::*;

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        4 => prop::sample::select(vec![
            Key::Enter, Key::Esc, Key::Tab, Key::BackTab, Key::Up, Key::Down, Key::Left, Key::Right, Key::Home,
            Key::End, Key::PgUp, Key::PgDn, Key::Backspace, Key::Delete, Key::Space, Key::F(1),
        ]),
        1 => prop::sample::select(vec!['a', '1', '2', 'é', '\u{301}', '\u{200d}', '👩', '\u{7}', '\n', '日']).prop_map(Key::Char),
    ]
}

fn any_geometry() -> impl Strategy<Value = Geometry> {
    (0u16..9, 0usize..8, 0usize..8).prop_map(|(field_columns, first, second)| {
        let ids = ["a", "b", "name", "text", "send", "bin", "first"];
        let (first, second) = (first.min(7), (first + second).min(7));
        Geometry { field_columns, ..turns(&[&ids[..first], &ids[first..second], &ids[second..]]) }
    })
}

/// Carries out what fields do, as a session would.
fn apply(page: &mut Page, action: Option<Action>) {
    fn set(blocks: &mut [Block], id: &str, text: &str) {
        for block in blocks {
            match block {
                Block::Panel { body, .. } => set(body, id, text),
                Block::One(Control { id: own, kind: Kind::Field { value, .. }, .. }) if own == id => {
                    text.clone_into(value);
                }
                _ => {}
            }
        }
    }
    if let Some(Action::Set(id, text)) = action {
        set(&mut page.body, &id, &text);
    }
}

fn stands_on_a_stop(focus: &Focus, page: &Page) -> bool {
    focus.on.as_deref().is_none_or(|on| on == MORE || page.stop(on).is_some())
}

proptest! {
    #[test]
    fn no_keys_lead_astray(keys in prop::collection::vec((any_key(), any_geometry()), 0..60)) {
        let mut page = page();
        let mut focus = Focus::default();
        for (key, geometry) in keys {
            let action = focus.key(key, &page, &geometry);
            apply(&mut page, action);
            focus.settle(&page, &geometry);
            prop_assert!(stands_on_a_stop(&focus, &page), "{:?}", focus);
            if let Some((value, _)) = focus.on.as_deref().and_then(|on| page.stop(on)).and_then(|stop| match stop {
                Stop::Control(Control { kind: Kind::Field { value, lines, .. }, .. }) => Some((value, lines)),
                _ => None,
            }) {
                prop_assert!(focus.caret <= field::letters(value));
                prop_assert!(!value.chars().any(|sign| sign.is_control() && sign != '\n'));
            }
        }
    }

    #[test]
    fn a_route_always_arrives(
        keys in prop::collection::vec(any_key(), 0..20),
        geometry in any_geometry(),
        id in prop::sample::select(vec!["a", "b", "send", "bin", "first"]),
        text in "[a-zé \u{301}👩\u{200d}]{0,12}",
    ) {
        let mut page = page();
        let mut focus = settled(&page, &geometry);
        for key in keys {
            let action = focus.key(key, &page, &geometry);
            apply(&mut page, action);
        }
        for field in ["name", "text"] {
            let keys = route(&Act::Write(field.into(), text.clone()), &page, &focus, &geometry);
            for key in keys.expect("every field can be reached") {
                let action = focus.key(key, &page, &geometry);
                prop_assert!(!matches!(action, Some(Action::Press(_))));
                apply(&mut page, action);
            }
            let Some(Stop::Control(Control { kind: Kind::Field { value, .. }, .. })) = page.stop(field) else {
                unreachable!("the page has this field");
            };
            prop_assert_eq!(value, &text);
        }
        let keys = route(&Act::Press(id.into()), &page, &focus, &geometry).expect("every control can be reached");
        let actions: Vec<Action> = keys.into_iter().filter_map(|key| focus.key(key, &page, &geometry)).collect();
        prop_assert_eq!(actions, [Action::Press(id.into())]);
    }

    #[test]
    fn any_text_can_be_pasted(text in ".{0,200}", escape in "(\u{1b}.{0,3}){0,9}") {
        let (page, geometry) = (page(), Geometry::default());
        for id in ["name", "text"] {
            if let Some(Action::Set(_, now)) = on(id, &page, &geometry).paste(&(text.clone() + &escape), &page, &geometry) {
                prop_assert!(!now.chars().any(|sign| sign.is_control() && (id == "name" || sign != '\n')));
            }
        }
    }
}
