//! `paso check` without the command line: paths in, text and an exit code out.
//! Must never print.

use std::path::PathBuf;

use super::{Severity, check, json, text};
use crate::{
    say::Say,
    words::{Voice, plain_text},
};

/// How findings are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// What a command has to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
    /// 0: nothing to mend (warnings may remain); 1: something to mend; 2: could not run.
    pub code: u8,
}

/// Checks and tells.
pub fn run(paths: &[PathBuf], format: Format, voice: &Voice) -> Outcome {
    if let Some(path) = paths.iter().find(|path| !path.is_dir()) {
        let say = Say::ui("lint-no-folder").with("name", path.display().to_string());
        return Outcome { err: format!("{}\n", plain_text(&voice.say(&say))), code: 2, ..Outcome::default() };
    }
    let findings = check(paths);
    let code = u8::from(findings.iter().any(|finding| finding.severity == Severity::Fail));
    let out = match format {
        Format::Text => text(&findings, voice),
        Format::Json => json(&findings, voice),
    };
    Outcome { out, err: String::new(), code }
}
