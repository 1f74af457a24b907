//! What a press means in the writing program: the only place where ids of controls gain meaning.

use super::{
    Place, State, home,
    world::{Change, Part},
};
use crate::{
    exercise::{
        Task,
        app::sitting::{Note, Program},
    },
    lesson::{DocumentGoal, DocumentTask, FileKind, Style},
    page::field,
    say::Say,
};

/// Does what is pressed; gives names of what happened.
pub(super) fn press(task: &Task<'_>, config: &DocumentTask, at: &mut State, id: &str) -> Vec<String> {
    match (at.place.clone(), id) {
        (Place::Parts | Place::Write(..), "save") => match at.world.name.clone() {
            Some(name) => keep(task, config, at, &name, FileKind::Document),
            None => at.place = Place::SaveAs(FileKind::Document),
        },
        (Place::Parts | Place::Write(..), "save-as") => at.place = Place::SaveAs(FileKind::Document),
        (Place::Parts | Place::Write(..), "spelling") => {
            at.place = Place::Spelling;
            return happened("spelling");
        }
        (Place::Parts | Place::Write(..), "paper") => {
            at.place = Place::Paper;
            return happened("previewed");
        }
        (Place::Parts, _) => {
            if let Some(part) = part(config, id) {
                at.place = Place::Write(part, None);
            }
        }
        (Place::Write(part, _), "select") => at.place = Place::Mark(part, Vec::new()),
        (Place::Write(part, caret), "paste") => return paste(at, part, caret),
        (Place::Write(..), "back") => {
            // what is missing was said when the box was left, and stays to be read
            at.note = config.missing(task, at, "text").map(|note| Note { slip: None, ..note });
            at.place = Place::Parts;
        }
        (Place::Mark(part, _), "back") => at.place = Place::Write(part, None),
        (Place::Mark(part, marked), _) => return mark(at, part, marked, id),
        (Place::SaveAs(_), "as-document") => at.place = Place::SaveAs(FileKind::Document),
        (Place::SaveAs(_), "as-pdf") => at.place = Place::SaveAs(FileKind::Pdf),
        (Place::SaveAs(kind), "keep") => {
            let name = name_box(at);
            keep(task, config, at, name.trim(), kind);
        }
        (Place::SaveAs(_) | Place::Spelling | Place::Paper, "back") => at.place = home(config),
        (Place::Spelling, _) => mend(task, at, id),
        (Place::Paper, "print") => {
            at.note = Some(Note::info(Say::ui("document-printed")));
            return happened("printed");
        }
        _ => {}
    }
    Vec::new()
}

fn happened(what: &str) -> Vec<String> {
    vec![what.to_owned()]
}

/// The part of a template that a control opens.
pub(super) fn part(config: &DocumentTask, id: &str) -> Option<usize> {
    let name = id.strip_prefix("part-")?;
    config.start.parts.iter().position(|part| part == name)
}

/// What was typed as a name, or the name that it has.
pub(super) fn name_box(at: &State) -> String {
    at.world.typed.get("name").or(at.world.name.as_ref()).cloned().unwrap_or_default()
}

fn keep(task: &Task<'_>, config: &DocumentTask, at: &mut State, name: &str, kind: FileKind) {
    let ending = ending(kind);
    let name: String = name.strip_suffix(ending).unwrap_or(name).trim().chars().take(60).collect();
    if name.is_empty() {
        at.note = Some(Note::slip("no-name", Say::ui("files-no-name")));
        return;
    }
    if let Some(sign) = name.chars().find(|sign| "/\\:*?\"<>|".contains(*sign)) {
        at.note = Some(Note::slip("sign", Say::ui("files-sign").with("sign", sign.to_string())));
        return;
    }
    let file = format!("{name}{ending}");
    at.act(Change::Save(name, kind));
    at.place = home(config);
    let reached = |goal: &DocumentGoal| super::goals::holds(task, config, at, goal);
    let lasting = config.goal.iter().filter(|goal| !matches!(goal, DocumentGoal::Done(_) | DocumentGoal::Saved(_)));
    let off = lasting.into_iter().any(|goal| !reached(goal));
    // it was saved just now, as it is: what a goal of that kind still lacks is the name
    let named = |goal: &DocumentGoal| match goal {
        DocumentGoal::Saved(want) => want.r#as.is_none_or(|asked| asked == kind) && !reached(goal),
        _ => false,
    };
    let told = Say::ui("document-saved").with("name", file.as_str());
    at.note = Some(if config.goal.iter().any(named) && !task.plain("not-yet-name").is_empty() {
        Note::slip("name", task.own("not-yet-name"))
    } else if off && !task.plain("not-yet").is_empty() {
        Note::slip("saved", task.own("not-yet"))
    } else {
        Note::info(told)
    });
}

/// The end of the name of such a file.
pub(super) fn ending(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Document => ".odt",
        FileKind::Pdf => ".pdf",
    }
}

/// Puts what was copied where the caret was, or on a line of its own below all others.
fn paste(at: &mut State, part: usize, caret: Option<usize>) -> Vec<String> {
    let (Some(clip), Some(Part { text, .. })) = (at.world.clip.clone(), at.world.parts.get(part).cloned()) else {
        return Vec::new();
    };
    let pasted = match caret {
        Some(caret) if caret < field::letters(&text) => {
            // whole lines stay whole: they go before the line where the caret stood
            let before: usize = text
                .split('\n')
                .scan(0, |seen, line| {
                    let start = *seen;
                    *seen += field::letters(line) + 1;
                    Some(start)
                })
                .take_while(|start| *start <= caret)
                .last()
                .unwrap_or(0);
            field::insert(&text, before, &format!("{clip}\n"), field::MANY_LINES).0
        }
        _ if text.is_empty() || text.ends_with('\n') => format!("{text}{clip}"),
        _ => format!("{text}\n{clip}"),
    };
    if field::letters(&pasted) > field::MANY_LINES {
        at.note = Some(Note::info(Say::ui("document-full")));
        return Vec::new();
    }
    at.place = Place::Write(part, None);
    at.act(Change::Write(part, pasted));
    at.note = Some(Note::info(Say::ui("document-pasted")));
    happened("pasted")
}

fn mark(at: &mut State, part: usize, mut marked: Vec<usize>, id: &str) -> Vec<String> {
    if let Some(line) = id.strip_prefix("line-").and_then(|n| n.parse::<usize>().ok()).and_then(|n| n.checked_sub(1)) {
        match marked.iter().position(|known| *known == line) {
            Some(known) => drop(marked.remove(known)),
            None => marked.push(line),
        }
        marked.sort_unstable();
        at.place = Place::Mark(part, marked);
        return Vec::new();
    }
    if id == "paste" {
        return paste_below(at, part, &marked);
    }
    if marked.is_empty() {
        at.note = Some(Note::slip("no-line", Say::ui("document-no-line")));
        return Vec::new();
    }
    let style = match id {
        "heading" => Style::Heading,
        "bold" => Style::Bold,
        "list" => Style::List,
        "plain" => Style::Plain,
        "copy" => {
            let lines = at.world.parts.get(part).into_iter().flat_map(Part::lines).enumerate();
            let copied: Vec<&str> = lines.filter(|(n, _)| marked.contains(n)).map(|(_, (line, _))| line).collect();
            let copied = copied.join("\n");
            at.act(Change::Copy(copied));
            at.note = Some(Note::info(Say::ui("document-copied")));
            return happened("copied");
        }
        "cut" => {
            at.act(Change::Cut(part, marked));
            at.place = Place::Mark(part, Vec::new());
            at.note = Some(Note::info(Say::ui("document-cut")));
            return happened("cut");
        }
        _ => return Vec::new(),
    };
    at.act(Change::Style(part, marked, style));
    // what was just shaped is seen, not its mark
    at.place = Place::Mark(part, Vec::new());
    Vec::new()
}

/// Below the last marked line, or below all.
fn paste_below(at: &mut State, part: usize, marked: &[usize]) -> Vec<String> {
    let Some(Part { text, .. }) = at.world.parts.get(part).cloned() else { return Vec::new() };
    let caret = marked.last().map(|last| {
        let lines: Vec<&str> = text.split('\n').take(last + 1).collect();
        field::letters(&lines.join("\n")) + 1
    });
    let back = Place::Mark(part, Vec::new());
    let happened = paste(at, part, caret);
    at.place = back;
    happened
}

fn mend(task: &Task<'_>, at: &mut State, id: &str) {
    let Some(word) = id.strip_prefix("word-") else { return };
    let typed = task.plain(&format!("{word}.typed")).to_owned();
    let better = task.plain(&format!("{word}.better")).to_owned();
    let say = Say::ui("document-mended").with("typed", typed.as_str()).with("better", better.as_str());
    at.act(Change::Mend(typed, better));
    at.note = Some(Note::info(say));
}
