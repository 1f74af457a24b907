//! `paso` alone: begins.

use std::{
    io::{IsTerminal, stdin, stdout},
    path::PathBuf,
    process::ExitCode,
};

use clap::ValueEnum;

use super::{Desk, NOT_DONE, Shared, complain};
use crate::{
    pack::{
        centre::{CENTRE, Centre},
        settings::Settings,
    },
    page::{Glyphs, Keys, Theme},
    run::{self, Options, SETTINGS},
    say::Say,
    session::Comfort,
    terminal,
    words::Words,
};

/// How Paso looks; also on a tutor's own seat.
#[derive(Debug, clap::Args)]
pub(super) struct Looks {
    /// The whole screen, or numbered lines for screen readers and pipes
    #[arg(long, value_enum, default_value_t = Face::Auto)]
    face: Face,
    /// Colours
    #[arg(long, value_enum)]
    theme: Option<ThemeName>,
    /// Which signs the terminal can draw
    #[arg(long, value_enum)]
    glyphs: Option<GlyphName>,
    /// Leave the mouse to the terminal
    #[arg(long)]
    no_mouse: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Face {
    Full,
    Lines,
    Auto,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ThemeName {
    Calm,
    Contrast,
    Mono,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum GlyphName {
    Full,
    Safe,
    Ascii,
}

/// `paso` alone.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    looks: Looks,
    /// No way out but a tutor's PIN
    #[arg(long)]
    kiosk: bool,
}

/// What the options, the settings of this machine and its terminal come to.
pub(super) struct Chosen {
    pub data: PathBuf,
    pub settings: Settings,
    pub centre: Centre,
    pub language: String,
    pub comfort: Comfort,
    pub mouse: bool,
    pub face: run::Face,
}

impl Looks {
    /// See [`Chosen`].
    pub(super) fn choose(&self, shared: &Shared, terminal: bool) -> Chosen {
        let found = terminal::detect(|name| std::env::var(name).ok(), terminal);
        // a user without a data folder: a path that cannot be, so that Paso teaches and says that nothing is kept
        let data = shared.data().unwrap_or_else(|| PathBuf::from("/dev/null/paso"));
        let (settings, trouble) = Settings::load(&data.join(SETTINGS));
        if let Some(trouble) = trouble {
            let say = Say::ui("cli-settings").with("detail", trouble.to_string());
            complain(&Desk::new(shared).text(&say));
        }
        let (centre, trouble) = Centre::load(&data.join(CENTRE));
        if let Some(trouble) = trouble {
            let mut desk = Desk::new(shared);
            super::centre::complain_of(&data.join(CENTRE), &trouble, &mut desk);
        }
        // a terminal that can draw little is believed before a setting that asks for more
        let plain = found.theme == Theme::Mono;
        let theme = self.theme.map_or(
            settings.theme.or(centre.rules.theme).filter(|_| !plain).unwrap_or(found.theme),
            |name| match name {
                ThemeName::Calm => Theme::Calm,
                ThemeName::Contrast => Theme::HighContrast,
                ThemeName::Mono => Theme::Mono,
            },
        );
        let glyphs = self.glyphs.map_or(settings.glyphs.unwrap_or(found.glyphs), |name| match name {
            GlyphName::Full => Glyphs::Full,
            GlyphName::Safe => Glyphs::Safe,
            GlyphName::Ascii => Glyphs::Ascii,
        });
        let face = match self.face {
            Face::Lines => run::Face::Lines,
            Face::Auto if found.lines => run::Face::Lines,
            Face::Full | Face::Auto => run::Face::Full,
        };
        let language = shared.lang.clone().or_else(|| settings.language.clone()).unwrap_or_else(|| shared.language());
        let comfort = Comfort {
            theme,
            glyphs,
            size: settings.size.unwrap_or_default(),
            keys: settings.keyboard.unwrap_or_else(|| Keys::likely(&language)),
            ..Comfort::default()
        };
        let mouse = !self.no_mouse && settings.mouse.unwrap_or(true);
        Chosen { data, settings, centre, language, comfort, mouse, face }
    }
}

/// Begins.
pub(super) fn run(args: &Args, shared: &Shared) -> ExitCode {
    let terminal = stdin().is_terminal() && stdout().is_terminal();
    let Chosen { data, settings, centre, language, comfort, mouse, face } = args.looks.choose(shared, terminal);
    let pack = shared.pack();
    let words = Words::new(pack.clone());
    let options = Options {
        pack,
        words,
        centre,
        kiosk: args.kiosk,
        asked: shared.lang.is_some() || settings.language.is_some(),
        data,
        comfort,
        language,
        mouse,
        bounce: settings.bounce.unwrap_or_default(),
        face,
    };
    match run::run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let say = Say::ui("cli-no-terminal").with("detail", error.to_string());
            complain(&Desk::new(shared).text(&say));
            NOT_DONE.into()
        }
    }
}
