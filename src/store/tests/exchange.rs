//! Machines that meet only in a folder: one after the other, at once, cut short, weeks late.

use super::*;
use crate::store::exchange::{Exchanged, FOLDER};

struct Room {
    machines: Vec<(TempDir, Store)>,
    stick: TempDir,
}

impl Room {
    fn new(count: usize) -> Self {
        let machine = |_| {
            let dir = folder();
            let store = open(&dir);
            (dir, store)
        };
        Self { machines: (0..count).map(machine).collect(), stick: folder() }
    }

    fn at(&mut self, machine: usize) -> &mut Store {
        &mut self.machines[machine].1
    }

    fn sync(&mut self, machine: usize) -> Exchanged {
        let dir = self.stick.path().to_owned();
        self.at(machine).exchange(&dir).unwrap()
    }

    /// Everybody, twice: who came first also meets who came last.
    fn settle(&mut self) {
        for machine in (0..self.machines.len()).chain(0..self.machines.len()) {
            self.sync(machine);
        }
    }

    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let read = |entry: std::io::Result<fs::DirEntry>| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
        };
        let mut files: Vec<_> = fs::read_dir(self.stick.path().join(FOLDER)).unwrap().map(read).collect();
        files.sort();
        files
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.stick.path().join(FOLDER).join(name), bytes).unwrap();
    }

    fn own_name(&mut self, machine: usize) -> String {
        format!("{}.paso", self.at(machine).log())
    }

    fn equal(&mut self) {
        let first = everything(self.at(0));
        for machine in 0..self.machines.len() {
            let store = self.at(machine);
            assert_eq!(everything(store), first, "machine {machine}");
            for learner in [ANA, BEN] {
                let events = events(store, learner);
                let known = !events.is_empty() && events.iter().all(|event| event.what != What::Erased);
                assert_eq!(store.summary(learner).unwrap(), known.then(|| fold(&events)), "machine {machine}");
            }
            let before = tables(store);
            store.rebuild().unwrap();
            assert_eq!(tables(store), before, "machine {machine}");
        }
    }
}

#[test]
fn two_machines_know_the_same_afterwards_and_a_second_time_costs_nothing() {
    let mut room = Room::new(2);
    write(room.at(0), ANA, 1, &[begin(), joined("Ana", "sun"), solved("mail")]);
    write(room.at(1), BEN, 1, &[begin(), joined("Ben", "moon")]);
    assert_eq!(room.sync(0), Exchanged { sent: 3, ..Exchanged::default() });
    assert_eq!(room.sync(1), Exchanged { sent: 2, got: 3, others: 1, ..Exchanged::default() });
    assert_eq!(room.sync(0), Exchanged { got: 2, others: 1, ..Exchanged::default() });
    room.equal();
    let before = room.files();
    for machine in [0, 1, 0] {
        assert_eq!(room.sync(machine), Exchanged { others: 1, ..Exchanged::default() });
    }
    assert_eq!(room.files(), before, "nothing is written where nothing is new");
    write(room.at(0), ANA, 2, &[begin()]);
    assert_eq!(room.sync(0).sent, 1);
    let after = room.files();
    assert!(after.iter().zip(&before).all(|(after, before)| after.1.starts_with(&before.1)), "only at the end");
    assert_eq!(room.at(1).by_sign("sun").unwrap().len(), 1);
}

#[test]
fn who_comes_weeks_late_gets_all_and_nothing_is_given_twice() {
    let mut room = Room::new(3);
    for visit in 1..5 {
        write(room.at(0), ANA, visit, &[begin(), solved("mail")]);
        write(room.at(1), ANA, visit, &[begin(), solved("form")]);
        room.sync(0);
        room.sync(1);
    }
    let late = room.sync(2);
    assert_eq!((late.sent, late.got), (0, 16));
    room.settle();
    room.equal();
    let size: usize = room.files().iter().map(|(_, bytes)| bytes.len()).sum();
    assert_eq!(room.sync(0).sent + room.sync(1).sent + room.sync(2).sent, 0);
    assert_eq!(size, room.files().iter().map(|(_, bytes)| bytes.len()).sum::<usize>());
}

#[test]
fn a_file_that_is_half_copied_is_taken_as_far_as_it_goes() {
    let mut room = Room::new(1);
    for visit in 1..1500 {
        write(room.at(0), ANA, visit, &[begin(), solved("mail")]);
    }
    room.sync(0);
    let (name, whole) = room.files().remove(0);
    let all = everything(room.at(0));
    let mut late = Room::new(1);
    late.sync(0);
    let mut before = 0;
    for length in [0, 5, 24, 25, 30, whole.len() / 2, whole.len() - 1] {
        let mut part = whole[..length].to_vec();
        late.put(&name, &part);
        let done = late.sync(0);
        assert!(length >= 25 || done.waiting == [name.clone()], "{length}: {done:?}");
        part.resize(whole.len(), 0);
        late.put(&name, &part);
        late.sync(0);
        let now = everything(late.at(0)).len();
        assert!(now >= before && now < all.len(), "{length}");
        before = now;
        late.put(&name, &whole[..length.min(20)]);
        late.sync(0);
    }
    assert!(before > 0, "what was whole was taken");
    late.put(&name, &whole);
    assert_eq!(late.sync(0).waiting, [""; 0]);
    assert_eq!(everything(late.at(0)), all);
}

#[test]
fn a_file_of_our_own_that_was_lost_or_changed_begins_anew() {
    let mut room = Room::new(2);
    write(room.at(0), ANA, 1, &[begin(), joined("Ana", "sun")]);
    write(room.at(1), BEN, 1, &[begin(), joined("Ben", "moon")]);
    room.settle();
    let name = room.own_name(0);
    let early = room.files().into_iter().find(|(file, _)| *file == name).unwrap().1;
    write(room.at(0), ANA, 2, &[begin(), solved("mail")]);
    room.sync(0);
    for bytes in [&b""[..], b"PasoXchg and then something else", &early, &early[..early.len() - 2]] {
        room.put(&name, bytes);
        write(room.at(0), ANA, 3, &[begin()]);
        room.settle();
        room.equal();
    }
    fs::remove_file(room.stick.path().join(FOLDER).join(&name)).unwrap();
    let again = room.sync(0);
    assert_eq!(again.got, 0);
    let other = everything(room.at(1)).len() as u64;
    assert_eq!(again.sent, other - 2, "all but what the other's file holds");
}

#[test]
fn bytes_behind_our_end_are_nobodys() {
    let mut room = Room::new(2);
    write(room.at(0), ANA, 1, &[begin()]);
    room.settle();
    let name = room.own_name(0);
    let mut bytes = room.files().into_iter().find(|(file, _)| *file == name).unwrap().1;
    bytes.extend(b"half a piece, and then the power went");
    room.put(&name, &bytes);
    write(room.at(0), ANA, 2, &[begin()]);
    room.settle();
    room.equal();
    assert_eq!(everything(room.at(1)).len(), 2);
}

#[test]
fn a_copied_data_folder_writes_a_file_of_its_own() {
    let mut room = Room::new(2);
    write(room.at(0), ANA, 1, &[begin(), joined("Ana", "sun")]);
    room.settle();
    let clone = folder();
    let (dir, store) = room.machines.remove(0);
    store.close().unwrap();
    for file in beside(&dir, "paso") {
        fs::copy(dir.path().join(&file), clone.path().join(&file)).unwrap();
    }
    for dir in [dir, clone] {
        let store = open(&dir);
        room.machines.push((dir, store));
    }
    let logs = [room.at(1).log(), room.at(2).log()];
    assert_ne!(logs[0], logs[1]);
    for machine in [1, 2] {
        write(room.at(machine), ANA, 2, &[begin(), solved("mail")]);
    }
    room.settle();
    room.equal();
    assert_eq!(everything(room.at(0)).len(), 6);
    assert_eq!(room.files().len(), 3);
}

#[test]
fn a_log_of_ours_that_others_know_better_is_not_gone_on_with() {
    let mut room = Room::new(2);
    write(room.at(0), ANA, 1, &[begin()]);
    room.settle();
    let (dir, store) = room.machines.remove(0);
    store.close().unwrap();
    let old = fs::read(dir.path().join(FILE)).unwrap();
    let mut store = open(&dir);
    write(&mut store, ANA, 2, &[begin(), solved("mail")]);
    let stick = room.stick.path().to_owned();
    store.exchange(&stick).unwrap();
    room.sync(0);
    let log = store.log();
    store.close().unwrap();
    fs::write(dir.path().join(FILE), old).unwrap();
    fs::remove_file(dir.path().join("paso.marker")).unwrap();
    let mut store = open(&dir);
    assert_eq!((store.log(), store.next_seq()), (log, 2), "an old state came back, and nothing here says so");
    fs::remove_file(room.stick.path().join(FOLDER).join(format!("{log}.paso"))).unwrap();
    fs::remove_file(room.stick.path().join(FOLDER).join(room.own_name(0))).unwrap();
    room.sync(0);
    store.exchange(&stick).unwrap();
    assert_ne!(store.log(), log, "the next event would have had a number that was used");
}

#[test]
fn lines_that_are_no_event_are_counted_and_left() {
    let mut room = Room::new(2);
    write(room.at(0), ANA, 1, &[begin()]);
    room.settle();
    let mut bytes = b"PasoXchg\x01".to_vec();
    bytes.extend([7; 16]);
    let mut pieces = crate::store::pieces::Pieces::new(bytes, crate::store::pieces::Mark::start(25));
    for line in ["no event", "{\"log\":1}", "\u{1b}[2J"] {
        pieces.line(line).unwrap();
    }
    room.put("other.paso", &pieces.finish().unwrap().0);
    let done = room.sync(0);
    assert_eq!((done.strange, done.got), (3, 0));
    let mut newer = b"PasoXchg\x02".to_vec();
    newer.extend([8; 30]);
    room.put("newer.paso", &newer);
    assert_eq!(room.sync(0).newer, ["newer.paso"]);
}

#[test]
fn whoever_was_forgotten_anywhere_is_gone_everywhere() {
    let mut room = Room::new(3);
    write(room.at(0), ANA, 1, &[begin(), joined("Hildegunde", "sun"), solved("mail")]);
    write(room.at(0), BEN, 1, &[begin(), joined("Ben", "moon")]);
    room.settle();
    write(room.at(1), ANA, 2, &[What::Erased]);
    write(room.at(0), ANA, 2, &[begin(), solved("form")]);
    room.settle();
    room.equal();
    assert_eq!(events(room.at(2), ANA).len(), 1);
    assert_eq!(events(room.at(2), BEN).len(), 2);
    for (name, bytes) in room.files() {
        let mut whole = crate::store::pieces::Whole::new(&bytes[25..], crate::store::pieces::Mark::start(25));
        while let Some(raw) = whole.next().unwrap() {
            assert!(!String::from_utf8_lossy(raw).contains("Hildegunde"), "{name}");
        }
        assert!(!whole.torn());
    }
}

/// Anything in any order: writing, forgetting, meeting at one of two folders, files that come back as they once were.
#[test]
fn whatever_happens_in_whatever_order_all_know_the_same_in_the_end() {
    for seed in 0..25 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut room = Room::new(4);
        let other = folder();
        let mut old: Vec<(String, Vec<u8>)> = Vec::new();
        for visit in 1..60 {
            let machine = random.usize(..4);
            match random.u8(..10) {
                0..=3 => {
                    let learner = if random.bool() { ANA } else { BEN };
                    let what = [begin(), joined("Ana", "sun"), solved("mail"), What::VisitEnded];
                    write(room.at(machine), learner, visit, &what[..random.usize(1..4)]);
                }
                4 if visit > 40 && seed % 3 == 0 => drop(write(room.at(machine), ANA, visit, &[What::Erased])),
                5 => drop(room.at(machine).exchange(other.path()).unwrap()),
                6 if !old.is_empty() => {
                    let (name, bytes) = &old[random.usize(..old.len())];
                    room.put(name, &bytes[..random.usize(..=bytes.len())]);
                }
                _ => {
                    room.sync(machine);
                    old.extend(room.files().into_iter().filter(|_| random.u8(..4) == 0));
                }
            }
        }
        room.settle();
        room.settle();
        room.equal();
    }
}
