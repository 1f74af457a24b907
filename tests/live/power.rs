//! The power goes at every write of a lesson: the whole program is recorded once, and every disk that could be found
//! after it is opened. Whatever was called saved is there, and nothing is half there.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use paso::{
    progress::{Event, What, fold},
    store::Store,
};

use super::{
    PASO, alone,
    pipe::{Lines, paso},
    short_lesson,
    trace::{CALLS, Cut, Disk, Op, read},
};

/// So many answers, so that the write-ahead log is put back into the file more than once.
const ANSWERS: usize = 220;

/// A whole visit under strace: a name, many answers, each after the word "saved", and the end.
fn recorded(data: &Path) -> Option<Vec<Op>> {
    let (lessons, record) = (short_lesson(), tempfile::NamedTempFile::new().unwrap());
    let inner = paso(data);
    let mut strace = Command::new("strace");
    strace.args(["-f", "-y", "-xx", "-s", "10000000", "-e", CALLS, "-o"]).arg(record.path()).arg(PASO);
    strace.args(inner.get_args()).arg("--lessons").arg(lessons.path());
    if Command::new("strace").arg("-V").output().is_err() {
        return None;
    }
    strace.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    strace.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    let mut lines = Lines::start(strace);
    lines.goes_home().joins(b"Ana").opens_the_short_lesson();
    for answer in 0..ANSWERS {
        lines.says(if answer % 2 == 0 { "1" } else { "3" }).hears("You chose the");
        lines.keeps();
    }
    lines.ends();
    Some(read(&fs::read_to_string(record.path()).unwrap()))
}

fn all(store: &Store) -> Vec<Event> {
    let mut events = Vec::new();
    store.events(None, |event| events.push(event)).unwrap();
    events
}

fn slips(events: &[Event]) -> usize {
    events.iter().filter(|event| matches!(event.what, What::Slip { .. })).count()
}

/// Opens `images` disks, spread over all writes, and compares each with what was promised by then.
fn opens_every_disk(images: usize) {
    let guard = alone();
    let root = tempfile::tempdir().unwrap();
    let data = root.path().join("data");
    drop(guard);
    let Some(ops) = recorded(&data) else {
        eprintln!("strace is not here: nothing was proved");
        return;
    };
    let _alone = alone();
    let whole = all(&Store::open(&data).unwrap());
    assert!(slips(&whole) >= ANSWERS && whole.iter().all(|event| event.what != What::Newer));
    let writes = ops.iter().filter(|op| !matches!(op, Op::Said(_) | Op::Heard(_))).count();
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let (mut disk, mut begun, mut answers, mut promised, mut opened) = (Disk::default(), false, 0, 0, 0);
    let (mut points, mut sizes) = (0, BTreeSet::new());
    let mut random = fastrand::Rng::with_seed(11);
    let mut heard = Vec::new();
    for op in &ops {
        disk.take(op);
        match op {
            Op::Heard(line) => {
                // a line may come in two parts
                heard.extend_from_slice(line);
                if heard.ends_with(b"\n") {
                    if begun && (heard == b"1\n" || heard == b"3\n") {
                        // nobody answers on before the answer given last was called saved
                        promised = answers;
                        answers += 1;
                    }
                    heard.clear();
                }
                continue;
            }
            Op::Said(text) => {
                begun |= String::from_utf8_lossy(text).contains("Which is the second?");
                continue;
            }
            _ => {}
        }
        points += 1;
        // as many disks at each point as bring the whole number
        while opened * writes < images * points {
            let cut = [Cut::Kill, Cut::Nothing, Cut::Some, Cut::Some][opened % 4];
            opened += 1;
            let found = tempfile::tempdir_in(&place).unwrap();
            disk.write(&data, found.path(), cut, &mut random);
            let mut store = Store::open(found.path()).unwrap();
            assert_eq!(store.set_aside(), None, "point {points}, {cut:?}");
            let events = all(&store);
            assert!(whole.starts_with(&events), "point {points}, {cut:?}: something else is there");
            assert!(
                slips(&events) >= promised,
                "point {points}, {cut:?}: {promised} answers were called saved, {} are there",
                slips(&events)
            );
            if let Some(first) = events.first() {
                assert_eq!(store.summary(first.learner).unwrap(), Some(fold(&events)), "point {points}, {cut:?}");
            }
            if opened % 50 == 0 {
                store.check().unwrap();
            }
            sizes.insert(events.len());
        }
    }
    assert!(promised >= ANSWERS - 3 && sizes.len() > ANSWERS / 4, "{promised} promised, {} sizes", sizes.len());
    eprintln!("{opened} disks after {points} writes: 0 answers lost, 0 half there");
}

#[test]
fn at_any_write_the_power_may_go() {
    opens_every_disk(400);
}

/// `dist/prove power`
#[test]
#[ignore = "takes minutes"]
fn at_every_write_the_power_may_go_ten_thousand_times() {
    opens_every_disk(10_000);
}
