//! From what crossterm reports to what Paso knows.
//! Must never let a chord, a control character or a key's release through.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use crate::page::Key;

/// Why the program should end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Ctrl and C.
    Asked,
    /// The terminal is gone: nothing can be shown any more.
    HangUp,
    /// A signal of that number asked for it.
    Signal(i32),
}

impl Why {
    /// Somebody at the keyboard asked for it, by Ctrl and C as a key or as a signal.
    pub fn is_a_person(self) -> bool {
        match self {
            Self::Asked => true,
            Self::HangUp => false,
            #[cfg(unix)]
            Self::Signal(signal) => signal == signal_hook::consts::SIGINT,
            #[cfg(not(unix))]
            Self::Signal(_) => false,
        }
    }
}

/// What a person, or the system, did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// A click with the first button; column and row from 0.
    Click {
        /// Column.
        column: u16,
        /// Row.
        row: u16,
    },
    /// Pasted text, as it came: to be cleaned by whoever takes it.
    Paste(String),
    /// The screen has so many columns and rows now. Comes in bursts.
    Resize {
        /// Columns.
        columns: u16,
        /// Rows.
        rows: u16,
    },
    /// Leave, and save what there is.
    Quit(Why),
}

/// What an event means; `None` for what Paso does not know.
pub(super) fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(event) => key(event),
        Event::Mouse(MouseEvent { kind: MouseEventKind::Down(MouseButton::Left), column, row, .. }) => {
            Some(Input::Click { column, row })
        }
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(columns, rows) => Some(Input::Resize { columns, rows }),
        Event::Mouse(_) | Event::FocusGained | Event::FocusLost => None,
    }
}

fn key(event: KeyEvent) -> Option<Input> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let held = event.modifiers;
    let ctrl = held.contains(KeyModifiers::CONTROL);
    let alt = held.contains(KeyModifiers::ALT);
    let key = match event.code {
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        // Debian's console sends Alt and Tab for Shift and Tab.
        KeyCode::Tab if alt || held.contains(KeyModifiers::SHIFT) => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PgUp,
        KeyCode::PageDown => Key::PgDn,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(n @ 1..=12) => Key::F(n),
        KeyCode::Char(sign) => return letter(sign, ctrl, alt),
        _ => return None,
    };
    Some(Input::Key(key))
}

/// The key `AltGr` arrives as Ctrl and Alt on Windows: what can be printed is text. Alt alone is an Esc that came too fast.
fn letter(sign: char, ctrl: bool, alt: bool) -> Option<Input> {
    match (sign, ctrl, alt) {
        ('c' | 'C', true, false) => Some(Input::Quit(Why::Asked)),
        ('h' | 'H', true, false) => Some(Input::Key(Key::Backspace)),
        ('j' | 'm', true, false) => Some(Input::Key(Key::Enter)),
        (_, true, false) | (_, false, true) => None,
        (' ', ..) => Some(Input::Key(Key::Space)),
        (sign, ..) if sign.is_control() => None,
        (sign, ..) => Some(Input::Key(Key::Char(sign))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Input> {
        input(Event::Key(KeyEvent::new(code, modifiers)))
    }

    #[test]
    fn alt_gr_types_the_at_sign_on_every_system() {
        assert_eq!(pressed(KeyCode::Char('@'), KeyModifiers::NONE), Some(Input::Key(Key::Char('@'))));
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(pressed(KeyCode::Char('@'), both), Some(Input::Key(Key::Char('@'))));
    }

    #[test]
    fn every_way_to_say_back_tab_is_one_key() {
        for (code, held) in [
            (KeyCode::BackTab, KeyModifiers::SHIFT),
            (KeyCode::Tab, KeyModifiers::SHIFT),
            (KeyCode::Tab, KeyModifiers::ALT),
        ] {
            assert_eq!(pressed(code, held), Some(Input::Key(Key::BackTab)));
        }
    }

    #[test]
    fn chords_do_nothing_but_leaving_and_deleting() {
        assert_eq!(pressed(KeyCode::Char('c'), KeyModifiers::CONTROL), Some(Input::Quit(Why::Asked)));
        assert_eq!(pressed(KeyCode::Char('h'), KeyModifiers::CONTROL), Some(Input::Key(Key::Backspace)));
        assert_eq!(pressed(KeyCode::Char('z'), KeyModifiers::CONTROL), None);
        assert_eq!(pressed(KeyCode::Char('x'), KeyModifiers::ALT), None);
        assert_eq!(pressed(KeyCode::F(13), KeyModifiers::NONE), None);
    }

    #[test]
    fn letting_a_key_go_is_no_press() {
        let event = KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(input(Event::Key(event)), None);
    }
}
