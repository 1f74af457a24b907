//! The entries that are fuzzed, tried a little in every run of the tests: with their corpus, with pieces of it in
//! another order, and with anything at all.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

#[path = "../fuzz/entries.rs"]
mod entries;

use std::{fs, path::Path};

use entries::ENTRIES;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};

/// What is kept of an entry's corpus.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| fs::read(file).unwrap()).collect()
}

fn entry(name: &str) -> fn(&[u8]) {
    ENTRIES.iter().find(|(known, _)| *known == name).map(|(_, entry)| *entry).unwrap()
}

/// `cases` times: lines of the corpus in any order, with bytes changed.
fn tries(name: &str, cases: u32) {
    let (all, run) = (corpus(name), entry(name));
    assert!(!all.is_empty(), "{name} has no corpus");
    all.iter().for_each(|bytes| run(bytes));
    let lines: Vec<Vec<u8>> =
        all.iter().flat_map(|bytes| bytes.split_inclusive(|byte| *byte == b'\n')).map(<[u8]>::to_vec).collect();
    let change = (any::<prop::sample::Index>(), any::<u8>());
    let mixed = (vec(prop::sample::select(lines), 0..30), vec(change, 0..4)).prop_map(|(lines, changes)| {
        let mut bytes = lines.concat();
        for (at, byte) in changes {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        bytes
    });
    let any_bytes = vec(any::<u8>(), 0..200);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let done = runner.run(&prop_oneof![3 => mixed, 1 => any_bytes], |bytes| {
        run(&bytes);
        Ok(())
    });
    done.unwrap_or_else(|fault| panic!("{name}: {fault}"));
}

#[test]
fn every_entry_has_a_target_and_a_corpus() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let targets = fs::read_to_string(top.join("Cargo.toml")).unwrap();
    for (name, _) in ENTRIES {
        assert!(targets.contains(&format!("name = \"{name}\"")), "{name} has no target");
        assert!(top.join("fuzz_targets").join(name).with_extension("rs").is_file(), "{name}");
        let size: usize = corpus(name).iter().map(Vec::len).sum();
        assert!((1..200_000).contains(&size), "the corpus of {name} is to be small, and there");
    }
}

#[test]
fn lessons_from_strangers() {
    tries("lesson_toml", 300);
}

#[test]
fn words_from_strangers() {
    tries("ftl", 60);
}

#[test]
fn a_centres_file() {
    tries("centre_toml", 300);
}

#[test]
fn keys_at_real_pages() {
    tries("keys", 12);
}

#[test]
fn any_text_at_the_gate() {
    tries("gate", 400);
}

#[test]
fn a_stranger_on_the_network() {
    tries("wire", 100);
}

#[test]
fn sealed_files_from_anywhere() {
    tries("sealed", 40);
}

#[test]
fn files_of_other_machines() {
    tries("exchange", 60);
}

#[test]
fn lines_of_other_machines() {
    tries("rows", 60);
}

/// Makes the beginnings of three corpora anew.
#[test]
#[ignore = "writes into fuzz/corpus"]
fn beginnings() {
    use paso::store::rough;
    let line = |seq: u64, visit: u32, rest: &str| {
        format!(r#"{{"log":"{:032x}","seq":{seq},"learner":"{:032x}","visit":{visit},{rest}"#, 10, 11) + "\n"
    };
    let rests = [
        r#""seat":"learner","at":{"seconds":1790000000,"offset":60,"trusted":true},"what":"visit-began","another-day":null,"boot":"b1"}"#,
        r#""seat":"learner","at":{"seconds":0,"trusted":false},"what":"joined","nickname":"Ana","sign":"sun"}"#,
        r#""what":"solved","lesson":"mail","step":"write","variant":"help","stage":"alone","mark":"after-a-word","first-sight":true,"again":false,"review":true}"#,
        r#""what":"place","lesson":"mail","state":"{\"half\":\"typed\"}"}"#,
        r#""what":"lesson-done","lesson":"mail"}"#,
        r#""seat":"robot","what":"sang","song":"la"}"#,
    ];
    let all: String = (1..).zip(rests).map(|(seq, rest)| line(seq, 1, rest)).collect();
    let twins = line(1, 1, rests[0]) + &line(1, 1, rests[4]);
    let erased = all.clone() + &line(9, 2, r#""what":"erased"}"#);
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (n, text) in [all, twins, erased, "no event\n{}\n".to_owned()].iter().enumerate() {
        let packed = rough::pack(text.as_bytes());
        fs::write(corpus.join(format!("rows/{n}")), text).unwrap();
        fs::write(corpus.join(format!("exchange/{n}")), &packed).unwrap();
        fs::write(corpus.join(format!("sealed/{n}")), rough::seal(&packed).unwrap()).unwrap();
    }
}

/// `PASO_FUZZ_SECONDS=3600 cargo test --test fuzz -- --ignored --nocapture`: as long as one likes, without a nightly
/// compiler; says how many tries each entry had.
#[test]
#[ignore = "takes as long as it is told to"]
fn for_a_while() {
    let seconds = std::env::var("PASO_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(50_u64);
    let each = std::time::Duration::from_secs(seconds) / u32::try_from(ENTRIES.len()).unwrap();
    for (name, _) in ENTRIES {
        let (begun, mut rounds) = (std::time::Instant::now(), 0_u32);
        while begun.elapsed() < each {
            tries(name, 50);
            rounds += 50;
        }
        println!("{name}: {rounds} tries in {} s", begun.elapsed().as_secs());
    }
}
