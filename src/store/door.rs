//! Who may come in: sign and nickname, then what they prefer; misses are counted before anything is checked, so that
//! neither a power cut nor a new start gives a free try. Waits go by the monotonic clock and begin anew at each start.
//! Must never answer a stranger otherwise, or sooner, than somebody who has been here.

use std::{
    collections::BTreeMap,
    hash::Hasher as _,
    time::{Duration, Instant},
};

use super::{Person, Store, StoreError, machine::Fnv};
use crate::{
    gate,
    progress::{LearnerId, Summary},
    secret::{Guard, Secret},
    session::{Door, Proof, TutorDoor, Who},
};

/// Seconds to wait after the first miss, the second …; after one more miss a tutor is needed.
const WAITS: [u16; 5] = [0, 0, 5, 30, 120];

/// The tutors' own door, among those of the learners.
const TUTORS: u32 = 0;

/// Misses of this run: when the last one was, and how many, should the disk not take them.
#[derive(Debug)]
pub(super) struct Tries {
    began: Instant,
    last: BTreeMap<u32, Duration>,
    count: BTreeMap<u32, usize>,
}

impl Default for Tries {
    fn default() -> Self {
        Self { began: Instant::now(), last: BTreeMap::new(), count: BTreeMap::new() }
    }
}

impl Store {
    /// Somebody wants to come in.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn come(&mut self, who: &Who, proof: &Proof) -> Result<Door, StoreError> {
        let now = self.tries.began.elapsed();
        self.come_at(who, proof, now)
    }

    pub(super) fn come_at(&mut self, who: &Who, proof: &Proof, now: Duration) -> Result<Door, StoreError> {
        let (door, mut people) = self.meant(who)?;
        match proof {
            Proof::Tutor => {
                self.forget_misses(door);
                Ok(match people.len() {
                    0 => Door::Nobody,
                    1 => came_in(people.remove(0)),
                    _ => which(people),
                })
            }
            Proof::Nothing => {
                let open = people.iter().all(|(_, summary)| summary.guard == Guard::Nothing);
                Ok(match people.len() {
                    0 => Door::Ask,
                    _ if !open => Door::Ask,
                    1 => came_in(people.remove(0)),
                    _ => which(people),
                })
            }
            Proof::Secret(secret) => self.tried(door, &people, secret, now),
        }
    }

    /// Is it the PIN of one of the tutors?
    pub fn tutor(&mut self, pin: &Secret, checks: &[String]) -> TutorDoor {
        let now = self.tries.began.elapsed();
        if checks.is_empty() {
            return TutorDoor::NoPin;
        }
        let misses = self.misses(TUTORS);
        if let Some(wait) = self.early(TUTORS, misses, now) {
            return TutorDoor::Wait(wait);
        }
        self.count_miss(TUTORS, misses + 1);
        // all are looked at: how long it takes does not tell which one it was
        let known = checks.iter().fold(false, |known, check| pin.opens(check) | known);
        if known {
            self.forget_misses(TUTORS);
            return TutorDoor::Yes;
        }
        self.tries.last.insert(TUTORS, self.tries.began.elapsed());
        TutorDoor::Not(wait(misses + 1))
    }

    fn tried(
        &mut self,
        door: u32,
        people: &[(LearnerId, Summary)],
        secret: &Secret,
        now: Duration,
    ) -> Result<Door, StoreError> {
        let misses = self.misses(door);
        if misses > WAITS.len() {
            return Ok(Door::Tutor);
        }
        if let Some(wait) = self.early(door, misses, now) {
            return Ok(Door::Wait(wait));
        }
        self.count_miss(door, misses + 1);
        let checks = people.iter().flat_map(|(id, summary)| summary.checks().map(move |check| (*id, check)));
        let mut found = checks.filter(|(_, check)| secret.opens(check)).map(|(id, _)| id);
        if let Some(id) = found.next() {
            self.forget_misses(door);
            return Ok(self.summary(id)?.map_or(Door::Ask, |summary| Door::In(id, Box::new(summary))));
        }
        if people.iter().all(|(_, summary)| summary.checks().next().is_none()) {
            // a stranger waits as long as everybody
            secret.opens("");
        }
        self.tries.last.insert(door, now);
        Ok(if misses + 1 > WAITS.len() { Door::Tutor } else { Door::Not(wait(misses + 1)) })
    }

    /// Whose door that is, and who may be meant: those with this sign and nickname, whatever its capitals.
    fn meant(&mut self, who: &Who) -> Result<(u32, Vec<(LearnerId, Summary)>), StoreError> {
        let (sign, name, ids) = match who {
            Who::Named { sign, nickname } => {
                let name = folded(nickname);
                let same = |person: &Person| folded(&person.nickname) == name;
                let ids = self.by_sign(sign)?.into_iter().filter(same).map(|person| person.id).collect();
                (sign.clone(), name, ids)
            }
            Who::Known(id) => {
                let summary = self.summary(*id)?.unwrap_or_default();
                (summary.sign, folded(&summary.nickname), vec![*id])
            }
        };
        let door = self.door(&sign, &name)?;
        let mut people = Vec::new();
        for id in ids {
            people.extend(self.summary(id)?.filter(|summary| !summary.erased).map(|summary| (id, summary)));
        }
        Ok((door, people))
    }

    /// Whoever was locked out may try again.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn unlock(&mut self, person: &Person) -> Result<(), StoreError> {
        self.forget_door(&person.nickname, &person.sign)
    }

    /// The number under which misses at a door are kept: of a stranger's as of anyone's, and no name can be read from it.
    fn door(&mut self, sign: &str, name: &str) -> Result<u32, StoreError> {
        let salt = if let Some(salt) = self.own(".salt")? {
            salt
        } else {
            let salt = format!("{:032x}", super::chance());
            let _ = self.own_set(".salt", &salt);
            salt
        };
        let mut sum = Fnv::default();
        for part in [salt.as_str(), sign, name] {
            sum.write(part.as_bytes());
            sum.write_u8(0xff);
        }
        let sum = sum.finish();
        // never the tutors' number
        Ok(u32::try_from((sum ^ (sum >> 32)) & u64::from(u32::MAX)).unwrap_or(1).max(1))
    }

    /// What is kept about a learner's door goes with the learner.
    pub(super) fn forget_door(&mut self, nickname: &str, sign: &str) -> Result<(), StoreError> {
        if sign.is_empty() {
            return Ok(());
        }
        let door = self.door(sign, &folded(nickname))?;
        self.forget_misses(door);
        Ok(())
    }

    fn misses(&self, door: u32) -> usize {
        let kept = self.own(&key(door)).ok().flatten().and_then(|count| count.parse().ok()).unwrap_or_default();
        self.tries.count.get(&door).copied().unwrap_or_default().max(kept)
    }

    /// On the disk before anything is checked. What the disk does not take is counted at least until the end.
    fn count_miss(&mut self, door: u32, count: usize) {
        self.tries.count.insert(door, count);
        let _ = self.own_set(&key(door), &count.to_string());
    }

    fn forget_misses(&mut self, door: u32) {
        self.tries.count.remove(&door);
        self.tries.last.remove(&door);
        let _ = self.db.execute("DELETE FROM machine WHERE key = ?1", [key(door)]);
    }

    /// Seconds that are still to be waited: since the last miss, or since this start.
    fn early(&self, door: u32, misses: usize, now: Duration) -> Option<u16> {
        let since = now.saturating_sub(self.tries.last.get(&door).copied().unwrap_or_default());
        let left = Duration::from_secs(wait(misses).into()).checked_sub(since).filter(|left| !left.is_zero())?;
        Some(u16::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u16::MAX))
    }
}

fn key(door: u32) -> String {
    format!(".tries-{door:08x}")
}

fn wait(misses: usize) -> u16 {
    misses.checked_sub(1).map_or(0, |miss| WAITS[miss.min(WAITS.len() - 1)])
}

/// Capitals and blanks do not matter.
fn folded(name: &str) -> String {
    gate::name(name).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn came_in((id, summary): (LearnerId, Summary)) -> Door {
    Door::In(id, Box::new(summary))
}

fn which(people: Vec<(LearnerId, Summary)>) -> Door {
    Door::Which(people.into_iter().map(|(id, summary)| (id, summary.nickname)).collect())
}

#[cfg(test)]
mod tests;
