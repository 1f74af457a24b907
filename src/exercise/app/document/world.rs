//! A document as a thing of its own: its parts, lines and how they are shown, what was copied, what was saved.
//! Must never know ids of controls, screens or goals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    exercise::app::past,
    lesson::{FileKind, Style},
};

/// A part of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its text, in lines.
    pub text: String,
    /// How each line is shown; lines that are not there are plain.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub styles: Vec<Style>,
}

impl Part {
    /// Its lines.
    pub fn lines(&self) -> impl Iterator<Item = (&str, Style)> {
        self.text.split('\n').enumerate().map(|(n, line)| (line, self.style(n)))
    }

    /// How a line is shown.
    pub fn style(&self, line: usize) -> Style {
        self.styles.get(line).copied().unwrap_or_default()
    }

    /// Another text; lines that stay keep how they are shown.
    fn write(&mut self, text: &str) {
        let (old, new): (Vec<&str>, Vec<&str>) = (self.text.split('\n').collect(), text.split('\n').collect());
        let first = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let rest = old.len().min(new.len()) - first;
        let last = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
        let styles: Vec<Style> = (0..new.len())
            .map(|n| {
                let kept = if n < first {
                    Some(n)
                } else if n >= new.len() - last {
                    Some(n + old.len() - new.len())
                } else {
                    // a line that is being written on is the same line
                    Some(n).filter(|n| *n < old.len() - last)
                };
                kept.map(|n| self.style(n)).unwrap_or_default()
            })
            .collect();
        text.clone_into(&mut self.text);
        self.set(styles);
    }

    fn set(&mut self, mut styles: Vec<Style>) {
        while styles.last() == Some(&Style::Plain) {
            styles.pop();
        }
        self.styles = styles;
    }

    /// Shows these lines so.
    fn show(&mut self, lines: &[usize], style: Style) {
        let count = self.text.split('\n').count();
        let styles = (0..count).map(|n| if lines.contains(&n) { style } else { self.style(n) }).collect();
        self.set(styles);
    }

    /// Takes these lines out.
    fn cut(&mut self, lines: &[usize]) {
        let kept: Vec<(String, Style)> = self
            .lines()
            .enumerate()
            .filter(|(n, _)| !lines.contains(n))
            .map(|(_, (line, style))| (line.to_owned(), style))
            .collect();
        self.text = kept.iter().map(|(line, _)| line.as_str()).collect::<Vec<_>>().join("\n");
        self.set(kept.into_iter().map(|(_, style)| style).collect());
    }
}

/// A file that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// Its name, without its ending.
    pub name: String,
    /// What kind of file it is.
    pub kind: FileKind,
    /// What stood in it.
    pub parts: Vec<Part>,
}

/// Something done to a document. Parts and lines are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A part holds this.
    Write(usize, String),
    /// Lines were copied.
    Copy(String),
    /// Lines were cut out.
    Cut(usize, Vec<usize>),
    /// Lines are shown so.
    Style(usize, Vec<usize>, Style),
    /// A word is written otherwise, everywhere.
    Mend(String, String),
    /// It was saved under this name.
    Save(String, FileKind),
    /// A box holds this.
    Type(String, String),
}

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// Its parts; never none.
    pub parts: Vec<Part>,
    /// Lines that were copied or cut out.
    pub clip: Option<String>,
    /// The name under which it is saved.
    pub name: Option<String>,
    /// Files.
    pub saved: Vec<Saved>,
    /// What stands in boxes.
    pub typed: BTreeMap<String, String>,
}

impl World {
    /// Is it saved as it is now?
    pub fn is_saved(&self) -> bool {
        self.saved.iter().any(|saved| saved.parts == self.parts)
    }
}

impl past::World for World {
    type Change = Change;

    fn act(&mut self, change: &Change) {
        match change {
            Change::Write(part, text) => {
                if let Some(part) = self.parts.get_mut(*part) {
                    part.write(text);
                }
            }
            Change::Copy(text) => self.clip = Some(text.clone()),
            Change::Cut(part, lines) => {
                if let Some(part) = self.parts.get_mut(*part) {
                    let cut = part.text.split('\n').enumerate().filter(|(n, _)| lines.contains(n));
                    self.clip = Some(cut.map(|(_, line)| line).collect::<Vec<_>>().join("\n"));
                    part.cut(lines);
                }
            }
            Change::Style(part, lines, style) => {
                if let Some(part) = self.parts.get_mut(*part) {
                    part.show(lines, *style);
                }
            }
            Change::Mend(typed, better) => {
                for part in &mut self.parts {
                    let text = replaced(&part.text, typed, better);
                    part.write(&text);
                }
            }
            Change::Save(name, kind) => {
                self.saved.retain(|saved| (&saved.name, saved.kind) != (name, *kind));
                self.saved.push(Saved { name: name.clone(), kind: *kind, parts: self.parts.clone() });
                if *kind == FileKind::Document {
                    self.name = Some(name.clone());
                }
                self.typed.clear();
            }
            Change::Type(name, text) => drop(self.typed.insert(name.clone(), text.clone())),
        }
    }

    /// What is typed goes line by line.
    fn goes_on(earlier: &Change, later: &Change) -> bool {
        match (earlier, later) {
            (Change::Write(before, old), Change::Write(now, new)) => {
                before == now && old.matches('\n').count() == new.matches('\n').count()
            }
            (Change::Type(before, _), Change::Type(now, _)) => before == now,
            _ => false,
        }
    }
}

/// Places of a word of its own in a text, in bytes.
pub(super) fn places(text: &str, word: &str) -> Vec<usize> {
    let apart = |sign: Option<char>| !sign.is_some_and(char::is_alphanumeric);
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(word)).filter(|_| !word.is_empty()) {
        let at = from + at;
        from = at + word.len();
        if apart(text[..at].chars().next_back()) && apart(text[from..].chars().next()) {
            places.push(at);
        }
    }
    places
}

fn replaced(text: &str, word: &str, better: &str) -> String {
    let mut new = text.to_owned();
    for at in places(text, word).into_iter().rev() {
        new.replace_range(at..at + word.len(), better);
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_how_they_are_shown_when_others_are_written() {
        let mut part = Part { text: "a\nb\nc".into(), styles: vec![Style::Heading, Style::Plain, Style::Bold] };
        part.write("a\nb\nx\ny\nc");
        assert_eq!(part.styles, [Style::Heading, Style::Plain, Style::Plain, Style::Plain, Style::Bold]);
        part.write("ab\nb\nx\ny\nc");
        assert_eq!(part.style(0), Style::Heading, "a heading that is written on stays one");
        part.write("c");
        assert_eq!(part.styles, [Style::Bold]);
        part.write("");
        part.write("");
        part.cut(&[0]);
        assert_eq!(part.text, "");
    }

    #[test]
    fn only_whole_words_are_mended() {
        assert_eq!(replaced("ana and banana, ana", "ana", "Ana"), "Ana and banana, Ana");
        assert_eq!(replaced("año", "", "x"), "año");
    }
}
