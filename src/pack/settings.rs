//! Settings of a machine: what its screen, keyboard and mouse are like; a small TOML file in the data folder. Everything
//! may be left out. What a centre decides for all its machines stands in `centre.toml`.
//! Must never lose the rest of the file's wishes over one that is not understood.

use std::{fs, io, path::Path};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Fault, PackError, disk, draft::parse_as, locate, near};
use crate::{
    page::{Glyphs, Keys, Size, Theme},
    tree::Tree,
};

/// What this machine is like. `None`: decided anew at each start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Settings {
    /// `es`, `es-419`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// Which signs the screen can draw.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glyphs: Option<Glyphs>,
    /// What is printed on the keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyboard: Option<Keys>,
    /// Headings and air.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// Whether clicks are asked for; yes unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mouse: Option<bool>,
    /// Milliseconds within which the same key does not count again: 0, 150, 300 or 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounce: Option<u16>,
    /// The label of the stick that gets a copy whenever it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_stick: Option<String>,
}

const KEYS: [&str; 8] = ["language", "theme", "glyphs", "keyboard", "size", "mouse", "bounce", "backup-stick"];

impl Settings {
    /// Reads settings; a missing file is an empty one. What is not understood is left out and named.
    pub fn load(path: &Path) -> (Self, Option<PackError>) {
        match disk::text(path, disk::MOST_BYTES) {
            Ok(text) => {
                let (settings, faults) = Self::parse(&text);
                let fault = (!faults.is_empty()).then(|| PackError::Faults { path: path.into(), faults });
                (settings, fault)
            }
            Err(PackError::Disk { kind: io::ErrorKind::NotFound, .. }) => (Self::default(), None),
            Err(error) => (Self::default(), Some(error)),
        }
    }

    /// Reads each setting by itself.
    pub fn parse(text: &str) -> (Self, Vec<Fault>) {
        let table = match parse_as::<toml::Table>(text) {
            Ok(table) => table,
            Err(faults) => return (Self::default(), faults),
        };
        let mut faults = Vec::new();
        let mut fault = |key: &str, what| faults.push(Fault { path: key.into(), span: locate(text, key), what });
        for key in table.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            fault(key, super::What::UnknownKey { key: key.clone(), near: near(key, &KEYS) });
        }
        let settings = Self {
            language: one::<String>(&table, "language", |lang| disk::is_language(lang), &mut fault),
            theme: one(&table, "theme", |_| true, &mut fault),
            glyphs: one(&table, "glyphs", |_| true, &mut fault),
            keyboard: one(&table, "keyboard", |_| true, &mut fault),
            size: one(&table, "size", |_| true, &mut fault),
            mouse: one(&table, "mouse", |_| true, &mut fault),
            bounce: one(&table, "bounce", |wait| matches!(wait, 0 | 150 | 300 | 500), &mut fault),
            backup_stick: one::<String>(&table, "backup-stick", |label| !label.trim().is_empty(), &mut fault),
        };
        (settings, faults)
    }

    /// Changes one setting by name, as a screen says it; an empty value takes it away. False: not understood.
    pub fn change(&mut self, key: &str, value: &str) -> bool {
        let Ok(toml::Value::Table(mut table)) = toml::Value::try_from(&*self) else { return false };
        table.remove(key);
        if !value.is_empty() {
            let value = value.parse::<i64>().map_or_else(
                |_| match value {
                    "true" => toml::Value::Boolean(true),
                    "false" => toml::Value::Boolean(false),
                    text => toml::Value::String(text.to_owned()),
                },
                toml::Value::Integer,
            );
            table.insert(key.to_owned(), value);
        }
        let (changed, faults) = Self::parse(&table.to_string());
        let fine = faults.is_empty();
        if fine {
            *self = changed;
        }
        fine
    }

    /// Writes settings beside their place and moves them there, so that they are whole or as before.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("new");
        fs::write(&beside, text)?;
        fs::rename(beside, path)
    }
}

fn one<T: DeserializeOwned>(
    table: &toml::Table,
    key: &str,
    fine: impl Fn(&T) -> bool,
    fault: &mut impl FnMut(&str, super::What),
) -> Option<T> {
    let value = table.get(key)?;
    let read = Tree::deserialize(value.clone()).ok().and_then(|tree| tree.into::<T>().ok()).filter(fine);
    if read.is_none() {
        let known = match key {
            "theme" => "calm, high-contrast, mono",
            "glyphs" => "full, safe, ascii",
            "keyboard" => "es, latam, us",
            "size" => "normal, larger",
            "mouse" => "true, false",
            "bounce" => "0, 150, 300, 500",
            "backup-stick" => "PASO, COPIES …",
            _ => "en, es, es-419 …",
        };
        fault(key, super::What::UnknownValue { value: value.to_string(), known: known.into() });
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/settings.toml");
        let settings = Settings { theme: Some(Theme::HighContrast), mouse: Some(false), ..Settings::default() };
        settings.save(&path).unwrap();
        assert_eq!(Settings::load(&path), (settings, None));
        assert_eq!(Settings::load(&folder.path().join("none")), (Settings::default(), None));
    }

    #[test]
    fn one_strange_wish_does_not_take_the_others_along() {
        let (settings, faults) = Settings::parse("theme = \"pink\"\nsize = \"larger\"\nbounce = 1\nmuose = true");
        assert_eq!(settings, Settings { size: Some(Size::Larger), ..Settings::default() });
        assert_eq!(faults.len(), 3);
        assert_eq!(Settings::parse("[[[").0, Settings::default());
    }
}
