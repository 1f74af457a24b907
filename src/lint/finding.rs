//! What a rule found: where, what, and what to do about it.
//! Must never hold a sentence; `assets/words/*/lint.ftl` words it.

use std::{ops::Range, sync::Arc};

use super::book::File;
use crate::say::{Arg, Id, Say};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Must be mended before anyone learns with it.
    Fail,
    /// Would be better otherwise.
    Warn,
}

impl Severity {
    /// `fail`, `warn`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Warn => "warn",
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// In which file.
    pub file: Arc<File>,
    /// Where in its text, in bytes.
    pub span: Range<usize>,
    /// Which rule: `sentences`.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What.
    pub message: Say,
    /// What to do.
    pub advice: Say,
}

impl Finding {
    /// Line and column, from 1; columns in letters.
    pub fn place(&self) -> (usize, usize) {
        let before = self.file.text.get(..self.span.start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    /// The piece of text it is about, one line of it, at most 80 letters.
    pub fn piece(&self) -> String {
        let piece = self.file.text.get(self.span.clone()).unwrap_or_default();
        piece.lines().next().unwrap_or_default().chars().take(80).collect()
    }
}

/// Collects findings of one rule after the other.
#[derive(Debug, Default)]
pub struct Found {
    rule: &'static str,
    /// All so far.
    pub findings: Vec<Finding>,
}

impl Found {
    /// From now on findings belong to this rule.
    pub fn rule(&mut self, rule: &'static str) {
        self.rule = rule;
    }

    /// Something to mend. The words are `lint-<what>` with these arguments, and `lint-<what>.do`.
    pub fn fail(&mut self, file: &Arc<File>, span: Range<usize>, what: &'static str, args: &[(&'static str, Arg)]) {
        self.add(Severity::Fail, file, span, what, args);
    }

    /// Something to better.
    pub fn warn(&mut self, file: &Arc<File>, span: Range<usize>, what: &'static str, args: &[(&'static str, Arg)]) {
        self.add(Severity::Warn, file, span, what, args);
    }

    fn add(
        &mut self,
        severity: Severity,
        file: &Arc<File>,
        span: Range<usize>,
        what: &str,
        args: &[(&'static str, Arg)],
    ) {
        let say = |id: String| {
            let args = args.iter().map(|(name, arg)| (Id::from(*name), arg.clone())).collect();
            Say { id: id.into(), args, ..Say::ui("") }
        };
        let (message, advice) = (say(format!("lint-{what}")), say(format!("lint-{what}.do")));
        let span = crate::pack::within(&file.text, span);
        self.findings.push(Finding { file: Arc::clone(file), span, rule: self.rule, severity, message, advice });
    }
}
