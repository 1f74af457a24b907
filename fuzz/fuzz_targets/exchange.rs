//! `cargo +nightly fuzz run exchange`: the entry of that name, with whatever the fuzzer thinks of.
#![no_main]

#[path = "../entries.rs"]
mod entries;

libfuzzer_sys::fuzz_target!(|data: &[u8]| entries::exchange(data));
