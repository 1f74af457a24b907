//! Which machine this is, so that a cloned disk does not go on writing another machine's log.
//! Must never leave the machine: only a sum of these hints is kept, in the data folder.
//!
//! Clones of one disk share `/etc/machine-id`, every file and every inode; what differs is the hardware: the identity
//! of the board where it may be read, the burnt-in addresses of network cards, the serial numbers of disks. A changed
//! part makes a new log, which costs nothing; so every hint counts. Addresses that a system makes up at each start
//! (their second bit is set) do not. A data folder that was copied, not cloned, is known by the file's inode.

use std::{fs, hash::Hasher, path::Path};

/// FNV-1a: small, and the same on every machine and in every version.
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

fn sum(parts: &[String]) -> String {
    let mut sum = Fnv::default();
    for part in parts {
        sum.write(part.as_bytes());
        sum.write_u8(0xff);
    }
    format!("{:016x}", sum.finish())
}

fn read(path: impl AsRef<Path>) -> Option<String> {
    let text = fs::read_to_string(path).ok()?.trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// `name/tail` for every name in a folder, in order.
fn each(folder: &Path, tail: &str) -> Vec<String> {
    let mut found: Vec<String> =
        fs::read_dir(folder).into_iter().flatten().filter_map(|entry| read(entry.ok()?.path().join(tail))).collect();
    found.sort();
    found.dedup();
    found
}

/// Burnt in: six octets, neither made up nor all zero.
fn burnt_in(address: &str) -> bool {
    let first = address.get(..2).and_then(|octet| u8::from_str_radix(octet, 16).ok());
    address.len() == 17 && address != "00:00:00:00:00:00" && first.is_some_and(|octet| octet & 0b10 == 0)
}

/// What tells this machine from its clones, under a given root folder (`/`).
pub fn hints(root: &Path) -> Vec<String> {
    let mut hints = Vec::new();
    for file in ["etc/machine-id", "sys/class/dmi/id/product_uuid", "sys/firmware/devicetree/base/serial-number"] {
        hints.extend(read(root.join(file)));
    }
    hints.extend(each(&root.join("sys/class/net"), "address").into_iter().filter(|address| burnt_in(address)));
    for tail in ["wwid", "device/wwid", "device/serial", "device/cid"] {
        hints.extend(each(&root.join("sys/block"), tail));
    }
    hints
}

#[cfg(unix)]
fn inode(file: &Path) -> u64 {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(file).map_or(0, |meta| meta.ino())
}

#[cfg(not(unix))]
fn inode(_file: &Path) -> u64 {
    0
}

/// The marker of a database file on this machine.
pub(super) fn marker(file: &Path) -> String {
    format!("{}-{:x}", sum(&hints(Path::new("/"))), inode(file))
}

/// Identity of this start of the machine; empty if unknown.
pub fn boot() -> String {
    read("/proc/sys/kernel/random/boot_id").map(|id| sum(&[id])).unwrap_or_default()
}

/// The sum of an event's text.
pub(super) fn text_sum(text: &str) -> i64 {
    let mut sum = Fnv::default();
    sum.write(text.as_bytes());
    sum.finish().cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine(address: &str, disk: &str) -> Vec<String> {
        let root = tempfile::tempdir().unwrap();
        for (file, text) in [
            ("etc/machine-id", "0123\n"),
            ("sys/class/net/eth0/address", address),
            ("sys/class/net/lo/address", "00:00:00:00:00:00"),
            ("sys/block/sda/device/wwid", disk),
        ] {
            let file = root.path().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        hints(root.path())
    }

    #[test]
    fn clones_of_one_disk_differ_by_their_network_card_or_disk() {
        let one = machine("00:11:22:33:44:55", "t10.ATA 1");
        assert_eq!(one, machine("00:11:22:33:44:55", "t10.ATA 1"));
        assert_ne!(one, machine("00:11:22:33:44:66", "t10.ATA 1"));
        assert_ne!(one, machine("00:11:22:33:44:55", "t10.ATA 2"));
    }

    #[test]
    fn made_up_addresses_do_not_count() {
        assert_eq!(machine("02:11:22:33:44:55", "d"), machine("06:99:99:99:99:99", "d"));
        assert_eq!(machine("", "d"), ["0123", "d"]);
    }

    #[test]
    fn a_machine_without_any_hint_is_still_a_machine() {
        assert_eq!(hints(Path::new("/nowhere/at/all")), Vec::<String>::new());
    }
}
