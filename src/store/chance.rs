//! 128 random bits for new logs and learners. Must never repeat on another machine.

use std::{
    fs::File,
    hash::{BuildHasher, RandomState},
    io::Read,
};

/// 128 bits from the system; from the standard library's own random keys where the system has no such file.
pub fn chance() -> u128 {
    let mut bytes = [0; 16];
    let read = File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes));
    if read.is_ok() {
        return u128::from_ne_bytes(bytes);
    }
    let state = RandomState::new();
    let half = |n: u8| u128::from(state.hash_one((n, std::process::id(), std::time::SystemTime::now())));
    (half(0) << 64) | half(1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_two_are_equal() {
        assert_ne!(super::chance(), super::chance());
    }
}
