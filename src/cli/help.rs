//! The command line in the user's language: help, and what to say when it was not understood.
//! Must never be made for a start without trouble: words cost time.

use clap::{
    Arg, ArgAction, Command, CommandFactory,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::Cli;
use crate::{
    say::Say,
    words::{Voice, plain_text},
};

/// The whole command line in the words of that voice.
pub(super) fn command(voice: &Voice) -> Command {
    let mut root = worded(Cli::command(), None, voice);
    root.build();
    let options = text(voice, "cli-usage-options");
    root = with_usage(root, &options);
    root.mut_subcommands(|one| with_usage(one, &options))
}

/// The message of an argument: its own at this command, else the one that all commands share.
fn message(command: Option<&str>, argument: &str, voice: &Voice) -> String {
    let own = command.map(|command| format!("cli-{command}-{argument}"));
    own.filter(|id| voice.find(&Say::ui(id.clone())).is_some()).unwrap_or_else(|| format!("cli-option-{argument}"))
}

fn worded(command: Command, name: Option<&str>, voice: &Voice) -> Command {
    let about = text(voice, &name.map_or_else(|| "cli-about".to_owned(), |name| format!("cli-{name}")));
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", text(voice, "cli-usage"));
    let mut command = command
        .about(about)
        .help_template(template)
        .subcommand_help_heading(text(voice, "cli-help-commands"))
        .subcommand_value_name(text(voice, "cli-usage-command"))
        .disable_help_flag(true)
        .disable_version_flag(true);
    if name.is_none() {
        let help = Arg::new("help").short('h').long("help").global(true).action(ArgAction::HelpLong);
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(help).arg(version).after_help(text(voice, "cli-after"));
    }
    command = command.mut_args(|arg| {
        let id = message(name, arg.get_id().as_str(), voice);
        let heading = if arg.is_positional() { "cli-help-arguments" } else { "cli-help-options" };
        let arg = arg.help(text(voice, &id)).help_heading(text(voice, heading));
        if !arg.get_action().takes_values() {
            return arg;
        }
        let arg = arg.hide_possible_values(true).hide_default_value(true).hide_env(true);
        match voice.find(&Say::ui(format!("{id}.value"))) {
            Some(value) => arg.value_name(plain_text(&value)),
            None => arg,
        }
    });
    command.mut_subcommands(|one| {
        let name = one.get_name().to_owned();
        worded(one, Some(&name), voice)
    })
}

/// clap writes `[OPTIONS]` in English only.
fn with_usage(mut command: Command, options: &str) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage:").unwrap_or(&usage).trim().replace("[OPTIONS]", options);
    command.override_usage(usage)
}

fn text(voice: &Voice, id: &str) -> String {
    plain_text(&voice.say(&Say::ui(id.to_owned())))
}

/// Why the command line was not understood, and what to do next.
pub(super) fn refusal(error: &clap::Error, voice: &Voice) -> String {
    let part = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => Some(one.clone()),
        Some(ContextValue::Strings(many)) => Some(many.join(", ")),
        Some(ContextValue::StyledStr(one)) => Some(one.to_string()),
        Some(ContextValue::StyledStrs(many)) => {
            Some(many.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    };
    let named = |id: &'static str, kind| Say::ui(id).with("name", part(kind).unwrap_or_default());
    let mut say = vec![match error.kind() {
        ErrorKind::InvalidSubcommand => named("cli-unknown-command", ContextKind::InvalidSubcommand),
        ErrorKind::UnknownArgument => named("cli-unknown-option", ContextKind::InvalidArg),
        ErrorKind::MissingRequiredArgument => named("cli-missing", ContextKind::InvalidArg),
        ErrorKind::ArgumentConflict => named("cli-twice", ContextKind::InvalidArg),
        ErrorKind::InvalidValue if part(ContextKind::InvalidValue).is_none_or(|value| value.is_empty()) => {
            named("cli-missing-value", ContextKind::InvalidArg)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = part(ContextKind::InvalidValue).unwrap_or_default();
            named("cli-bad-value", ContextKind::InvalidArg).with("value", value)
        }
        _ => Say::ui("cli-not-understood"),
    }];
    if matches!(error.kind(), ErrorKind::InvalidValue) && part(ContextKind::ValidValue).is_some() {
        say.push(named("cli-possible", ContextKind::ValidValue));
    }
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        say.extend(part(kind).map(|_| named("cli-perhaps", kind)));
    }
    say.push(Say::ui("cli-see-help"));
    say.iter().map(|say| plain_text(&voice.say(say))).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_command_and_option_has_its_words_in_both_languages() {
        for language in ["en", "es"] {
            let voice = Words::default().voice(language);
            let mut command = command(&voice);
            let names: Vec<String> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
            assert!(names.len() >= 13, "{names:?}");
            command.render_long_help();
            for mut one in command.get_subcommands().cloned().chain([command.clone()]) {
                let help = one.render_help().to_string();
                for english in ["Usage:", "Options:", "Commands:", "Arguments:", "[OPTIONS]", "[COMMAND]", "Print "] {
                    assert!(language == "en" || !help.contains(english), "{english}: {help}");
                }
            }
            assert_eq!(voice.missing(), [""; 0], "{language}");
            for own in ["cli-about", "cli-option-lang", "cli-lessons", "cli-print-lesson"] {
                let said = voice.say(&Say::ui(own));
                assert!(language == "en" || said != Words::default().voice("en").say(&Say::ui(own)), "{own}: {said}");
            }
        }
    }

    #[test]
    fn the_command_line_holds_together() {
        Cli::command().debug_assert();
        command(&Words::default().voice("es")).debug_assert();
    }
}
