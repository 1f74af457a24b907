//! Paso.
fn main() {}
