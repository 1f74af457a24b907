//! Tells the linker what `often.ld` says. Without it the same program comes out, larger in memory.

use std::env;

/// Only for a release on Linux, and only for the linkers known to understand it: the compiler's own, and GNU's.
pub fn order() {
    println!("cargo::rerun-if-changed=build/often.ld");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|is| is == value);
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let other = ["fuse-ld", "linker="].iter().any(|flag| flags.contains(flag));
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux") && !other {
        let folder = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{folder}/build/often.ld");
        println!("cargo::rustc-link-arg-bins=-Wl,--no-eh-frame-hdr");
    }
}
