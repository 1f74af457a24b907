//! The date of this program: a clock that stands before it cannot be right.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970, or what `SOURCE_DATE_EPOCH` says for builds that must come out the same.
pub fn embed() {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    // by the day, so that a second build on the same day need not compile again
    let date: u64 = fixed.unwrap_or_else(|| now() / 86_400 * 86_400);
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    println!("cargo::rustc-env=PASO_BUILT={date}");
}
