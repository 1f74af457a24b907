//! `paso man`: the manual page, made from the command line itself, for `man -l` or a package.

use clap::{Arg, Command};
use clap_mangen::{
    Man,
    roff::{Roff, bold, italic, roman},
};

use super::{desk::Desk, help};
use crate::say::Say;

/// Sections that follow the options: heading and what it says, paragraph by paragraph.
const SECTIONS: [&str; 3] = ["cli-man-exit", "cli-man-files", "cli-man-environment"];

/// Writes it.
pub(super) fn run(desk: &mut Desk<'_>) {
    let command = help::command(&desk.voice);
    // memory takes everything
    let mut page = Vec::new();
    let man = Man::new(command.clone()).manual("Paso");
    let _ = man.render_title(&mut page);
    let _ = man.render_name_section(&mut page);
    let mut roff = Roff::new();
    let heading = |roff: &mut Roff, text: &str| {
        roff.control("SH", [text.to_uppercase().as_str()]);
    };
    heading(&mut roff, &desk.text(&Say::ui("cli-man-synopsis")));
    roff.text([bold("paso"), roman(usage(&command).strip_prefix("paso").unwrap_or_default().to_owned())]);
    heading(&mut roff, &desk.text(&Say::ui("cli-man-description")));
    paragraphs(&mut roff, &desk.text(&Say::ui("cli-man-about")));
    heading(&mut roff, &desk.text(&Say::ui("cli-man-options")));
    arguments(&mut roff, &command, true);
    heading(&mut roff, &desk.text(&Say::ui("cli-man-commands")));
    for one in command.get_subcommands() {
        roff.control("SS", [usage(one).as_str()]);
        roff.text([roman(one.get_about().map(ToString::to_string).unwrap_or_default())]);
        arguments(&mut roff, one, false);
    }
    for section in SECTIONS {
        heading(&mut roff, &desk.text(&Say::ui(section)));
        paragraphs(&mut roff, &desk.text(&Say::ui(format!("{section}.text"))));
    }
    let _ = roff.to_writer(&mut page);
    desk.put(&String::from_utf8_lossy(&page));
}

fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    usage.strip_prefix("Usage:").unwrap_or(&usage).trim().to_owned()
}

fn paragraphs(roff: &mut Roff, text: &str) {
    for (n, paragraph) in text.lines().filter(|line| !line.trim().is_empty()).enumerate() {
        if n > 0 {
            roff.control("PP", []);
        }
        roff.text([roman(paragraph.to_owned())]);
    }
}

/// Options and arguments; those of every command are told once, with `paso` itself.
fn arguments(roff: &mut Roff, command: &Command, root: bool) {
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set() && (root || !arg.is_global_set())) {
        roff.control("TP", []);
        roff.text(name(arg));
        roff.text([roman(arg.get_help().map(ToString::to_string).unwrap_or_default())]);
    }
}

fn name(arg: &Arg) -> Vec<clap_mangen::roff::Inline> {
    let mut parts = Vec::new();
    if let Some(short) = arg.get_short() {
        parts.extend([bold(format!("-{short}")), roman(", ")]);
    }
    if let Some(long) = arg.get_long() {
        parts.push(bold(format!("--{long}")));
    }
    if arg.is_positional() || arg.get_action().takes_values() {
        let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default();
        if !arg.is_positional() {
            parts.push(roman(" "));
        }
        parts.push(italic(value));
    }
    parts
}
