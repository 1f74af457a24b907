//! Bytes of a stranger at every place where the link takes bytes: `cargo +nightly fuzz run wire`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| paso::link::probe(bytes));
