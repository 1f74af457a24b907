//! What a centre has decided: one TOML file that can be copied to the next machine. Everything may be left out.
//! Must never lose the rest over one line that is not understood, and never hold a PIN that could be read.

use std::{fmt::Write as _, fs, io, path::Path};

use serde::{Deserialize, de::DeserializeOwned};
use toml::{Table, Value};

use super::{Fault, PackError, What, disk, locate, near};
use crate::{
    gate,
    page::Theme,
    secret,
    session::{Rules, See, SignIn},
    tree::Tree,
};

/// The file in the data folder.
pub const CENTRE: &str = "centre.toml";

/// Every setting, what may stand there, and in which words of the program its sentence is: `centre-key-<name>`.
pub const KEYS: [(&str, &str); 8] = [
    ("sign-in", "free, secret, pin, pictures"),
    ("list", "true, false"),
    ("lock-minutes", "0, 2 … 30"),
    ("languages", "[\"es\", \"en\"]"),
    ("theme", "calm, high-contrast, mono"),
    ("progress", "tutors, learner"),
    ("kiosk", "true, false"),
    ("backup-stick", "\"PASO\""),
];
const TUTOR: &str = "tutor";
/// More tutors than this have no PIN of their own: each is looked at when one of them comes.
pub const MOST_TUTORS: usize = 8;

/// A tutor who has a PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tutor {
    /// What they are called here.
    pub name: String,
    /// What is kept of the PIN.
    pub check: String,
}

/// What the file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Centre {
    /// What holds.
    pub rules: Rules,
    /// Who has a PIN.
    pub tutors: Vec<Tutor>,
    /// The label of the stick that gets a copy whenever it is in.
    pub backup_stick: Option<String>,
}

impl Centre {
    /// Reads the file; a missing one is an empty one. What is not understood is left out and named.
    pub fn load(path: &Path) -> (Self, Option<PackError>) {
        match disk::text(path, disk::MOST_BYTES) {
            Ok(text) => {
                let (centre, faults) = Self::parse(&text);
                let fault = (!faults.is_empty()).then(|| PackError::Faults { path: path.into(), faults });
                (centre, fault)
            }
            Err(PackError::Disk { kind: io::ErrorKind::NotFound, .. }) => (Self::default(), None),
            Err(error) => (Self::default(), Some(error)),
        }
    }

    /// Reads each setting by itself. A line that is no TOML is left out; the others count.
    pub fn parse(text: &str) -> (Self, Vec<Fault>) {
        let (table, mut faults) = super::draft::recovered(text);
        let mut fault = |key: &str, what| faults.push(Fault { path: key.into(), span: locate(text, key), what });
        let names: Vec<&str> = KEYS.iter().map(|(key, _)| *key).chain([TUTOR]).collect();
        for key in table.keys().filter(|key| !names.contains(&key.as_str())) {
            fault(key, What::UnknownKey { key: gate::line(key, 60), near: near(key, &names) });
        }
        let tutors = tutors(&table, &mut fault);
        let usual = Rules::default();
        let fine = |minutes: &u8| matches!(minutes, 0 | 2..=30);
        let rules = Rules {
            sign_in: one::<SignIn>(&table, "sign-in", |_| true, &mut fault).unwrap_or_default(),
            list: one(&table, "list", |_| true, &mut fault).unwrap_or_default(),
            lock_minutes: one(&table, "lock-minutes", fine, &mut fault).unwrap_or(usual.lock_minutes),
            languages: one(
                &table,
                "languages",
                |all: &Vec<String>| all.iter().all(|id| disk::is_language(id)),
                &mut fault,
            )
            .unwrap_or_default(),
            theme: one::<Theme>(&table, "theme", |_| true, &mut fault),
            progress: one::<See>(&table, "progress", |_| true, &mut fault).unwrap_or_default(),
            // without a tutor's PIN there would be no way out at all
            kiosk: one::<bool>(&table, "kiosk", |kiosk| !kiosk || !tutors.is_empty(), &mut fault).unwrap_or_default(),
            tutors: tutors.len(),
        };
        let label = |label: &String| !label.trim().is_empty();
        let backup_stick = one::<String>(&table, "backup-stick", label, &mut fault);
        (Self { rules, tutors, backup_stick }, faults)
    }

    /// Changes one setting as a screen or a command says it; an empty value takes it away. False: not understood.
    pub fn change(&mut self, key: &str, value: &str) -> bool {
        let known = KEYS.iter().any(|(known, _)| *known == key);
        let mut table = self.table();
        table.remove(key);
        if !value.is_empty() {
            table.insert(key.to_owned(), meant(key, value));
        }
        let (changed, faults) = Self::parse(&table.to_string());
        let fine = known && faults.is_empty();
        if fine {
            *self = changed;
        }
        fine
    }

    /// Gives a tutor a PIN, or another one; `None` takes it away. False: there is no room for one more.
    pub fn set_tutor(&mut self, name: &str, check: Option<String>) -> bool {
        let name = gate::line(name, gate::NAME);
        self.tutors.retain(|tutor| tutor.name != name);
        if let Some(check) = check {
            self.tutors.push(Tutor { name, check });
        }
        self.rules.tutors = self.tutors.len();
        self.rules.kiosk &= !self.tutors.is_empty();
        self.tutors.len() <= MOST_TUTORS
    }

    /// What stands in the file for a setting; empty when nothing does.
    pub fn value(&self, key: &str) -> String {
        match self.table().get(key) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    /// The file, each setting with its sentence above it.
    pub fn text(&self, sentence: impl Fn(&str) -> String) -> String {
        let mut text = String::new();
        let comment = |text: &mut String, key: &str| {
            for line in sentence(key).lines() {
                text.push_str("# ");
                text.push_str(line);
                text.push('\n');
            }
        };
        comment(&mut text, "file");
        let table = self.table();
        for (key, known) in KEYS {
            text.push('\n');
            comment(&mut text, key);
            match table.get(key) {
                Some(value) => _ = writeln!(text, "{key} = {value}"),
                None => _ = writeln!(text, "# {key} = {known}"),
            }
        }
        for tutor in &self.tutors {
            text.push('\n');
            comment(&mut text, TUTOR);
            let (name, check) = (Value::from(tutor.name.as_str()), Value::from(tutor.check.as_str()));
            _ = writeln!(text, "[[{TUTOR}]]\nname = {name}\npin = {check}");
        }
        text
    }

    /// Writes it beside its place and moves it there, so that it is whole or as before.
    pub fn save(&self, path: &Path, sentence: impl Fn(&str) -> String) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("new");
        fs::write(&beside, self.text(sentence))?;
        fs::rename(beside, path)
    }

    fn table(&self) -> Table {
        let rules = &self.rules;
        let mut table = Table::new();
        let mut put = |key: &str, value: Option<Value>| value.map(|value| table.insert(key.to_owned(), value));
        put("sign-in", Value::try_from(rules.sign_in).ok());
        put("list", Some(rules.list.into()));
        put("lock-minutes", Some(i64::from(rules.lock_minutes).into()));
        let languages: Vec<Value> = rules.languages.iter().map(|id| id.as_str().into()).collect();
        put("languages", (!languages.is_empty()).then_some(Value::Array(languages)));
        put("theme", rules.theme.and_then(|theme| Value::try_from(theme).ok()));
        put("progress", Value::try_from(rules.progress).ok());
        put("kiosk", Some(rules.kiosk.into()));
        put("backup-stick", self.backup_stick.as_deref().map(Into::into));
        let tutor = |tutor: &Tutor| {
            let mut one = Table::new();
            one.insert("name".into(), tutor.name.as_str().into());
            one.insert("pin".into(), tutor.check.as_str().into());
            Value::Table(one)
        };
        put(TUTOR, (!self.tutors.is_empty()).then(|| Value::Array(self.tutors.iter().map(tutor).collect())));
        table
    }
}

/// A value as a person writes it behind `=`.
fn meant(key: &str, value: &str) -> Value {
    if key == "languages" {
        let ids = value.split([' ', ',']).filter(|id| !id.is_empty());
        return Value::Array(ids.map(|id| Value::String(id.to_owned())).collect());
    }
    match value {
        "true" => Value::Boolean(true),
        "false" => Value::Boolean(false),
        text => text.parse::<i64>().map_or_else(|_| Value::String(text.to_owned()), Value::Integer),
    }
}

fn tutors(table: &Table, fault: &mut impl FnMut(&str, What)) -> Vec<Tutor> {
    let mut tutors: Vec<Tutor> = Vec::new();
    let Some(value) = table.get(TUTOR) else { return tutors };
    let known = "[[tutor]] name, pin = \"$argon2id$…\"";
    let Some(all) = value.as_array() else {
        fault(TUTOR, What::UnknownValue { value: gate::line(&value.to_string(), 60), known: known.into() });
        return tutors;
    };
    for (n, one) in all.iter().enumerate() {
        let part = |key: &str| one.get(key).and_then(Value::as_str).unwrap_or_default();
        let (name, check) = (gate::line(part("name"), gate::NAME), part("pin").to_owned());
        let twice = tutors.iter().any(|tutor| tutor.name == name);
        if name.is_empty() || twice || tutors.len() >= MOST_TUTORS {
            let shown = gate::line(&one.get("name").map(Value::to_string).unwrap_or_default(), 60);
            fault(&format!("{TUTOR}[{n}].name"), What::UnknownValue { value: shown, known: known.into() });
        } else if secret::is_check(&check) {
            tutors.push(Tutor { name, check });
        } else {
            // whatever stands there, perhaps a PIN that somebody wrote by hand, is not repeated
            fault(&format!("{TUTOR}[{n}].pin"), What::UnknownValue { value: "…".into(), known: known.into() });
        }
    }
    tutors
}

fn one<T: DeserializeOwned>(
    table: &Table,
    key: &str,
    fine: impl Fn(&T) -> bool,
    fault: &mut impl FnMut(&str, What),
) -> Option<T> {
    let value = table.get(key)?;
    let read = Tree::deserialize(value.clone()).ok().and_then(|tree| tree.into::<T>().ok()).filter(fine);
    if read.is_none() {
        let known = KEYS.iter().find(|(known, _)| *known == key).map_or("", |(_, known)| known);
        fault(key, What::UnknownValue { value: gate::line(&value.to_string(), 60), known: known.into() });
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHECK: &str = "$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    fn decided() -> Centre {
        let mut centre = Centre::default();
        assert!(centre.set_tutor("Marta", Some(CHECK.into())));
        for (key, value) in [
            ("sign-in", "pin"),
            ("lock-minutes", "12"),
            ("languages", "es, en"),
            ("kiosk", "true"),
            ("backup-stick", "PASO"),
        ] {
            assert!(centre.change(key, value), "{key}");
        }
        centre
    }

    #[test]
    fn what_was_decided_comes_back_as_it_was() {
        let centre = decided();
        let (again, faults) = Centre::parse(&centre.text(|key| format!("About {key}.\nMore.")));
        assert_eq!((again, faults), (centre, vec![]));
        let usual = Centre::default();
        assert_eq!(Centre::parse(&usual.text(str::to_owned)), (usual, vec![]));
    }

    #[test]
    fn one_strange_line_does_not_take_the_others_along_and_is_named() {
        let text = "sign-in = \"pin\"\nlock-minuts = 3\nlock-minutes = 1\nlist = = 5\ntheme = \"mono\"\n";
        let (centre, faults) = Centre::parse(text);
        assert_eq!(centre.rules.sign_in, SignIn::Pin);
        assert_eq!(centre.rules.lock_minutes, 5);
        let line = |fault: &Fault| text[..fault.span.start].lines().count().max(1);
        let mut lines: Vec<usize> = faults.iter().map(line).collect();
        lines.sort_unstable();
        lines.dedup();
        assert!(
            lines.len() >= 3
                && faults.iter().any(
                    |fault| matches!(&fault.what, What::UnknownKey { near: Some(near), .. } if near == "lock-minutes")
                ),
            "{faults:?}"
        );
    }

    #[test]
    fn nobody_is_locked_in_where_no_tutor_has_a_pin() {
        assert!(!Centre::parse("kiosk = true").0.rules.kiosk);
        let mut centre = decided();
        assert!(centre.rules.kiosk);
        assert!(centre.set_tutor("Marta", None));
        assert!(!centre.rules.kiosk);
    }

    #[test]
    fn a_pin_that_somebody_wrote_by_hand_is_not_repeated() {
        let (centre, faults) = Centre::parse("[[tutor]]\nname = \"Marta\"\npin = \"2580\"\n");
        assert!(centre.tutors.is_empty());
        assert!(faults.len() == 1 && !format!("{faults:?}").contains("2580"), "{faults:?}");
    }

    #[test]
    fn what_makes_no_sense_is_not_decided() {
        let mut centre = Centre::default();
        for (key, value) in
            [("lock-minutes", "1"), ("sign-in", "maybe"), ("tutor", "x"), ("nothing", "1"), ("list", "2")]
        {
            assert!(!centre.change(key, value), "{key}");
        }
        assert_eq!(centre, Centre::default());
    }
}
