//! Findings as people and programs read them. Must never let a checked file speak to the terminal.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, renderer::DecorStyle};

use super::{Finding, Severity};
use crate::words::{Voice, plain_text};

/// Columns of a drawn message; long lines are cut around the place.
const COLUMNS: usize = 100;

/// Findings drawn with their piece of text, in the words of that voice; the last line counts them.
pub fn text(findings: &[Finding], voice: &Voice) -> String {
    let renderer = Renderer::plain().decor_style(DecorStyle::Ascii).term_width(COLUMNS);
    let mut drawn = String::new();
    for finding in findings {
        drawn.push_str(&renderer.render(&[one(finding, voice)]));
        drawn.push_str("\n\n");
    }
    drawn.push_str(&total(findings, voice));
    drawn.push('\n');
    drawn
}

/// "3 to mend, 2 to better".
fn total(findings: &[Finding], voice: &Voice) -> String {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let say = crate::say::Say::ui("lint-total").with("fails", of(Severity::Fail)).with("warnings", of(Severity::Warn));
    plain_text(&voice.say(&say))
}

fn one<'a>(finding: &'a Finding, voice: &Voice) -> Group<'a> {
    let [message, advice] =
        [&finding.message, &finding.advice].map(|say| plain_text(&voice.say(say)).replace('\n', " "));
    let level = match finding.severity {
        Severity::Fail => Level::ERROR.with_name(Some(plain_text(&voice.say(&crate::say::Say::ui("lint-fail"))))),
        Severity::Warn => Level::WARNING.with_name(Some(plain_text(&voice.say(&crate::say::Say::ui("lint-warn"))))),
    };
    let name = crate::gate::line(&finding.file.name, 400);
    let help = Level::HELP.with_name(Some(plain_text(&voice.say(&crate::say::Say::ui("lint-do")))));
    let group = Group::with_title(level.primary_title(message).id(finding.rule));
    let group = if finding.file.text.is_empty() {
        group.element(annotate_snippets::Origin::path(name))
    } else {
        let (first, text, span) = around(finding);
        group.element(Snippet::source(text).line_start(first).path(name).annotation(AnnotationKind::Primary.span(span)))
    };
    group.element(help.message(advice))
}

/// The lines of the place alone, harmless: signs that steer a terminal become `?` of the same length.
fn around(finding: &Finding) -> (usize, String, Range<usize>) {
    let text = &finding.file.text;
    let start = text[..finding.span.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = finding.span.end.min(line_end).max(finding.span.start);
    let tame = text[start..line_end].chars().flat_map(|sign| {
        let harmless = !sign.is_control() && !matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        std::iter::repeat_n(if harmless { sign } else { '?' }, if harmless { 1 } else { sign.len_utf8() })
    });
    (finding.place().0, tame.collect(), finding.span.start - start..end - start)
}

/// One JSON array: `file line column rule severity message advice text`.
pub fn json(findings: &[Finding], voice: &Voice) -> String {
    let rows: Vec<serde_json::Value> = findings
        .iter()
        .map(|finding| {
            let (line, column) = finding.place();
            serde_json::json!({
                "file": finding.file.name,
                "line": line,
                "column": column,
                "rule": finding.rule,
                "severity": finding.severity.name(),
                "message": plain_text(&voice.say(&finding.message)),
                "advice": plain_text(&voice.say(&finding.advice)),
                "text": finding.piece(),
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(rows))
}
