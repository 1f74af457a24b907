//! What this terminal can probably do, from what the system says about it.
//! Must only be a first guess: whoever sets up the machine is asked once.

use crate::page::{Glyphs, Theme};

/// A first guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detected {
    /// Characters it can draw.
    pub glyphs: Glyphs,
    /// Colours.
    pub theme: Theme,
    /// Only numbered lines: not a terminal, a dumb one, or asked for by `ACCESSIBLE`.
    pub lines: bool,
}

/// Guesses from the environment. `terminal`: input and output both are one.
pub fn detect(variable: impl Fn(&str) -> Option<String>, terminal: bool) -> Detected {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let term = set("TERM").unwrap_or_default();
    let old = ["vt100", "vt102", "vt220", "ansi"].iter().any(|name| term.starts_with(name));
    let unknown = term == "dumb" || (term.is_empty() && cfg!(unix));
    // The first of these that is set decides (POSIX, 8.2).
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default().to_lowercase();
    let unicode = cfg!(windows) || locale.contains("utf-8") || locale.contains("utf8");
    let glyphs = match term.as_str() {
        _ if old || unknown || !unicode => Glyphs::Ascii,
        "linux" => Glyphs::Safe,
        _ if cfg!(windows) && set("WT_SESSION").is_none() => Glyphs::Safe,
        _ => Glyphs::Full,
    };
    let theme = if old || unknown || set("NO_COLOR").is_some() { Theme::Mono } else { Theme::Calm };
    let accessible = set("ACCESSIBLE").is_some_and(|value| value != "0");
    Detected { glyphs, theme, lines: accessible || unknown || !terminal }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn guess(variables: &[(&str, &str)]) -> Detected {
        let find =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        detect(find, true)
    }

    #[test]
    fn an_old_terminal_gets_what_it_can_draw() {
        let utf8 = ("LANG", "es_ES.UTF-8");
        assert_eq!(guess(&[("TERM", "xterm-256color"), utf8]).glyphs, Glyphs::Full);
        assert_eq!(guess(&[("TERM", "linux"), utf8]).glyphs, Glyphs::Safe);
        assert_eq!(guess(&[("TERM", "xterm"), ("LANG", "C")]).glyphs, Glyphs::Ascii);
        assert_eq!(guess(&[("TERM", "xterm"), utf8, ("LC_ALL", "C")]).glyphs, Glyphs::Ascii);
        let vt100 = guess(&[("TERM", "vt100"), utf8]);
        assert_eq!((vt100.glyphs, vt100.theme, vt100.lines), (Glyphs::Ascii, Theme::Mono, false));
    }

    #[test]
    fn lines_are_for_whom_the_screen_is_no_use() {
        assert!(guess(&[("TERM", "dumb")]).lines);
        assert!(guess(&[]).lines);
        assert!(guess(&[("TERM", "xterm"), ("ACCESSIBLE", "1")]).lines);
        assert!(!guess(&[("TERM", "xterm"), ("ACCESSIBLE", "0")]).lines);
        assert!(detect(|_| Some("xterm".into()), false).lines);
    }

    #[test]
    fn no_color_means_no_colour() {
        assert_eq!(guess(&[("TERM", "xterm"), ("NO_COLOR", "1")]).theme, Theme::Mono);
        assert_eq!(guess(&[("TERM", "xterm"), ("NO_COLOR", "")]).theme, Theme::Calm);
    }
}
