//! From what a piece of text is to how it is painted.
//! Must never use anything but reverse, bold and the 16 colours, and never let a colour speak alone.

use ratatui::style::{Color, Modifier, Style};

use super::row::Ink;
use crate::page::Theme;

/// The ground on which everything stands.
pub fn ground(theme: Theme) -> Style {
    match theme {
        Theme::Calm | Theme::Mono => Style::new(),
        Theme::HighContrast => Style::new().fg(Color::White).bg(Color::Black),
    }
}

/// How a piece of text is painted.
/// Calm takes green and magenta only: both can be read on a dark ground and on a light one.
pub fn style(theme: Theme, ink: Ink) -> Style {
    let base = ground(theme);
    let bold = base.add_modifier(Modifier::BOLD);
    match (ink, theme) {
        (Ink::Plain | Ink::Frame, _) => base,
        (Ink::Right, Theme::Calm) => bold.fg(Color::Green),
        (Ink::NotYet | Ink::Point, Theme::Calm) => bold.fg(Color::Magenta),
        (Ink::Bold | Ink::Hint | Ink::Right | Ink::NotYet | Ink::Point, _) => bold,
        (Ink::Press, _) => base.add_modifier(Modifier::REVERSED),
    }
}
