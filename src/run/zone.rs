//! The time zone of this machine, read from the one file that tells it.
//! Must never look through the folder of all zones: that took a third of the whole start, and longer on a slow disk.

use std::{
    fs,
    path::{Component, Path},
};

use jiff::tz::TimeZone;

/// Where Unix keeps its zones.
const ZONES: &str = "/usr/share/zoneinfo";

/// The zone that `TZ` names, else that of the machine, else that of Greenwich.
pub(crate) fn of_this_machine() -> TimeZone {
    std::env::var("TZ").ok().and_then(|name| named(&name, Path::new(ZONES))).unwrap_or_else(TimeZone::system)
}

/// The zone in the file of that name. Rules like `CET-1CEST` and whole paths are left to jiff.
fn named(name: &str, zones: &Path) -> Option<TimeZone> {
    let name = name.strip_prefix(':').unwrap_or(name);
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if name.is_empty() || !inside {
        return None;
    }
    TimeZone::tzif(name, &fs::read(zones.join(name)).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A zone two hours east of Greenwich, in the oldest form of such a file.
    const TWO_EAST: &[u8] = b"TZif\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
        \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x04\0\0\x1c\x20\0\0EET\0";

    #[test]
    fn a_zone_is_found_by_its_name() {
        let zones = tempfile::tempdir().unwrap();
        fs::create_dir(zones.path().join("Europe")).unwrap();
        fs::write(zones.path().join("Europe/Test"), TWO_EAST).unwrap();
        for name in ["Europe/Test", ":Europe/Test"] {
            let zone = named(name, zones.path()).unwrap();
            assert_eq!(zone.to_offset(jiff::Timestamp::UNIX_EPOCH).seconds(), 7200, "{name}");
        }
    }

    #[test]
    fn what_is_no_name_of_a_zone_is_left_to_others() {
        let zones = tempfile::tempdir().unwrap();
        fs::write(zones.path().join("Broken"), "no zone").unwrap();
        for name in ["", ":", "CET-1CEST", "/etc/localtime", "../../etc/localtime", "Broken", "Missing"] {
            assert!(named(name, zones.path()).is_none(), "{name}");
        }
    }
}
