//! Holds what is built in to the lists of `deny.toml`, and the licences of Paso itself to what `LICENSE` says.
//! Must never need a network: it asks cargo about what is already here.

#![allow(clippy::expect_used, reason = "a test may stop where it stands")]

use std::{collections::BTreeSet, env, fs, path::Path, process::Command};

use serde_json::Value;
use toml::Table;

#[test]
fn every_crate_that_is_built_in_has_a_licence_we_accept() {
    let deny = table("deny.toml");
    let allowed = names(&deny["licenses"]["allow"]);
    let refused: Vec<String> = packages()
        .iter()
        .filter(|(name, _)| name != env!("CARGO_PKG_NAME"))
        .filter(|(name, licence)| {
            let mut allowed = allowed.clone();
            for exception in deny["licenses"]["exceptions"].as_array().into_iter().flatten() {
                if exception["crate"].as_str() == Some(name) {
                    allowed.extend(names(&exception["allow"]));
                }
            }
            !accepts(licence, &allowed)
        })
        .map(|(name, licence)| {
            format!(
                "`{name}` is under `{licence}`. Choose another crate, or accept the licence in deny.toml and say why."
            )
        })
        .collect();
    assert!(refused.is_empty(), "\n\n{}\n", refused.join("\n"));
}

#[test]
fn no_banned_crate_came_in_by_a_back_door() {
    let deny = table("deny.toml");
    let banned: Vec<(&str, &str)> = deny["bans"]["deny"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|ban| (ban["crate"].as_str().expect("a name"), ban["reason"].as_str().expect("a reason")))
        .collect();
    assert!(!banned.is_empty());
    let locked = locked();
    for (name, reason) in banned {
        assert!(!locked.iter().any(|(locked, _)| locked == name), "`{name}` is in Cargo.lock. {reason}.");
    }
}

#[test]
fn every_crate_comes_from_the_one_public_registry() {
    let sources: BTreeSet<String> = locked().into_iter().filter_map(|(_, source)| source).collect();
    assert_eq!(sources.len(), 1, "Crates come from several places: {sources:?}");
    assert!(sources.iter().all(|source| source.starts_with("registry+")), "Not a registry: {sources:?}");
}

#[test]
fn every_licence_that_is_named_lies_beside_the_code() {
    assert_eq!(table("Cargo.toml")["package"]["license"].as_str(), Some("MIT OR Apache-2.0"));
    let short = read("LICENSE");
    for (file, begins) in [
        ("LICENSE-MIT", "MIT License"),
        ("LICENSE-APACHE", "Apache License"),
        ("LICENSE-CC-BY-4.0", "Creative Commons Attribution 4.0 International"),
    ] {
        assert!(read(file).trim_start().starts_with(begins), "{file} does not begin with {begins:?}");
        assert!(short.contains(file), "LICENSE does not point at {file}");
    }
}

#[test]
fn the_credit_to_digcomp_is_the_same_everywhere() {
    let credit = "Codes, titles and identifiers from DigComp 3.0, (c) European Union, 2025, CC BY 4.0. \
                  This project is not endorsed by the European Commission. Lesson texts are our own.";
    for file in ["LICENSE", "assets/digcomp/README.md"] {
        let words: Vec<String> = read(file).split_whitespace().map(str::to_owned).collect();
        assert!(words.join(" ").contains(credit), "{file} does not hold the credit line: {credit}");
    }
}

#[test]
fn a_licence_is_accepted_if_its_terms_can_be_met() {
    let allowed: BTreeSet<String> = ["MIT", "Zlib"].map(str::to_owned).into();
    for fine in ["MIT", "MIT OR GPL-3.0-only", "GPL-3.0-only/MIT", "(MIT OR X) AND Zlib", "X WITH Y OR MIT"] {
        assert!(accepts(fine, &allowed), "{fine}");
    }
    for not in ["", "GPL-3.0-only", "MIT AND X", "(MIT OR X) AND Y", "MIT WITH Y", "X OR (MIT AND Y)"] {
        assert!(!accepts(not, &allowed), "{not}");
    }
}

/// Whether the terms of an SPDX expression can be met with `allowed`. An old `A/B` means `A OR B`.
fn accepts(licence: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = licence.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    either(&mut words.as_slice(), allowed)
}

fn either(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = both(words, allowed);
    while take(words, "OR") {
        met |= both(words, allowed);
    }
    met
}

fn both(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, allowed);
    while take(words, "AND") {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    if take(words, "(") {
        let met = either(words, allowed);
        return take(words, ")") && met;
    }
    let Some((name, rest)) = words.split_first() else { return false };
    *words = rest;
    let mut name = (*name).to_owned();
    if take(words, "WITH")
        && let Some((more, rest)) = words.split_first()
    {
        *words = rest;
        name = format!("{name} WITH {more}");
    }
    allowed.contains(&name)
}

fn take(words: &mut &[&str], word: &str) -> bool {
    let there = words.first() == Some(&word);
    if there {
        *words = &words[1..];
    }
    there
}

/// Name and licence of every package that this machine would build.
fn packages() -> Vec<(String, String)> {
    let told = run("rustc", &["-vV"]);
    let host = told.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let told =
        run(env!("CARGO"), &["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", host]);
    let told: Value = serde_json::from_str(&told).expect("cargo answers in JSON");
    let packages = told["packages"].as_array().expect("a list of packages");
    assert!(packages.len() > 50, "only {} packages were named", packages.len());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    packages.iter().map(|package| (text(&package["name"]), text(&package["license"]))).collect()
}

fn run(program: &str, arguments: &[&str]) -> String {
    let out = Command::new(program).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let out = out.expect("the program starts");
    assert!(out.status.success(), "{program}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).expect("the answer is text")
}

/// Name and source of everything in Cargo.lock; Paso itself has no source.
fn locked() -> Vec<(String, Option<String>)> {
    let lock = table("Cargo.lock");
    let text = |value: &toml::Value| value.as_str().map(str::to_owned);
    let packages = lock["package"].as_array().expect("a list of packages");
    packages
        .iter()
        .map(|package| (text(&package["name"]).expect("a name"), package.get("source").and_then(text)))
        .collect()
}

fn table(file: &str) -> Table {
    read(file).parse().expect("it is TOML")
}

fn names(list: &toml::Value) -> BTreeSet<String> {
    list.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("a file of the repository")
}
