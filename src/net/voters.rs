//! Who may vote: tokens that the server made, the streams they hold, and observers’ jobs. All of it lives in memory and
//! ends with the room.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use tokio::task::AbortHandle;

use super::chance::{self, NoRandomness};
use crate::workshop::{Job, Voter};

/// The most voters that a room knows.
const MOST_VOTERS: usize = 5_000;

/// The most voters that come from one address: a whole room may share one.
const MOST_VOTERS_OF_ONE: u32 = 2_500;

/// The most streams that a voter holds; with one more the oldest ends. A phone that lost its Wi-Fi leaves one behind.
const MOST_STREAMS: usize = 3;

/// The most notes of one voter.
const MOST_NOTES_OF_ONE: u8 = 40;

/// Wrong codes that one address may type in a minute.
const MOST_TRIES_OF_ONE: u32 = 20;

/// Wrong codes that all together may type in a minute: of 30 bits, a night of that finds one in 14,000 rooms.
const MOST_TRIES: u32 = 120;

/// Why nobody can come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoEntry {
    /// There are too many voters already.
    Full,
    /// The system gave no randomness.
    NoRandomness,
}

/// Everybody who may vote.
#[derive(Debug, Default)]
pub(super) struct Voters {
    known: HashMap<Voter, Known>,
    from: HashMap<IpAddr, u32>,
    streams: u64,
    tries: Tries,
}

#[derive(Debug, Default)]
struct Known {
    streams: Vec<(u64, AbortHandle)>,
    job: Option<Job>,
    notes: u8,
}

/// Wrong codes in this minute.
#[derive(Debug, Default)]
struct Tries {
    since: Option<Instant>,
    all: u32,
    from: HashMap<IpAddr, u32>,
}

impl Voters {
    /// Lets somebody in.
    pub(super) fn join(&mut self, from: IpAddr) -> Result<Voter, NoEntry> {
        let joined = self.from.entry(from).or_default();
        if self.known.len() >= MOST_VOTERS || *joined >= MOST_VOTERS_OF_ONE {
            return Err(NoEntry::Full);
        }
        let voter = chance::voter().map_err(|NoRandomness| NoEntry::NoRandomness)?;
        *joined += 1;
        self.known.insert(voter, Known::default());
        Ok(voter)
    }

    /// Whether this server made the voter.
    pub(super) fn knows(&self, voter: Voter) -> bool {
        self.known.contains_key(&voter)
    }

    /// A number for a new stream.
    pub(super) fn stream_number(&mut self) -> u64 {
        self.streams += 1;
        self.streams
    }

    /// Notes a stream of a voter, until it ends.
    pub(super) fn began(&mut self, voter: Voter, number: u64, stream: AbortHandle) {
        if let Some(known) = self.known.get_mut(&voter) {
            known.streams.push((number, stream));
            if known.streams.len() > MOST_STREAMS {
                known.streams.remove(0).1.abort();
            }
        }
    }

    /// Notes that a stream has ended.
    pub(super) fn ended(&mut self, voter: Voter, stream: u64) {
        if let Some(known) = self.known.get_mut(&voter) {
            known.streams.retain(|(number, _)| *number != stream);
        }
    }

    /// How many phones listen now.
    pub(super) fn connected(&self) -> usize {
        self.known.values().filter(|known| !known.streams.is_empty()).count()
    }

    /// How many have come in since the room was opened.
    pub(super) fn joined(&self) -> usize {
        self.known.len()
    }

    /// A voter’s job.
    pub(super) fn job(&self, voter: Voter) -> Option<Job> {
        self.known.get(&voter)?.job
    }

    /// Gives a voter a job, or takes it back.
    pub(super) fn set_job(&mut self, voter: Voter, job: Option<Job>) {
        if let Some(known) = self.known.get_mut(&voter) {
            known.job = job;
        }
    }

    /// How many have each job, in the order of [`Job::ALL`].
    pub(super) fn jobs(&self) -> [usize; 3] {
        Job::ALL.map(|job| self.known.values().filter(|known| known.job == Some(job)).count())
    }

    /// The job that fewest have, the first where alike.
    pub(super) fn dealt(&self) -> Job {
        let [curiosity, face, words] = self.jobs();
        match (curiosity <= face && curiosity <= words, face <= words) {
            (true, _) => Job::Curiosity,
            (false, true) => Job::Face,
            (false, false) => Job::Words,
        }
    }

    /// Counts a note of a voter. Whether there may be one more.
    pub(super) fn may_note(&mut self, voter: Voter) -> bool {
        match self.known.get_mut(&voter) {
            Some(known) if known.notes < MOST_NOTES_OF_ONE => {
                known.notes += 1;
                true
            }
            _ => false,
        }
    }

    /// Counts a note of a voter no more: it was not taken.
    pub(super) fn not_noted(&mut self, voter: Voter) {
        if let Some(known) = self.known.get_mut(&voter) {
            known.notes = known.notes.saturating_sub(1);
        }
    }

    /// Whether somebody at an address may try a code now.
    pub(super) fn may_try(&mut self, from: IpAddr, now: Instant) -> bool {
        if self.tries.since.is_none_or(|since| now.duration_since(since) >= Duration::from_secs(60)) {
            self.tries = Tries { since: Some(now), ..Tries::default() };
        }
        self.tries.all < MOST_TRIES && self.tries.from.get(&from).is_none_or(|tries| *tries < MOST_TRIES_OF_ONE)
    }

    /// Counts a wrong code.
    pub(super) fn tried(&mut self, from: IpAddr) {
        self.tries.all += 1;
        *self.tries.from.entry(from).or_default() += 1;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn ip(last: u8) -> IpAddr {
        [10, 0, 0, last].into()
    }

    #[test]
    fn voters_are_let_in_up_to_a_bound() {
        let mut voters = Voters::default();
        let first = voters.join(ip(1)).unwrap();
        assert!(voters.knows(first) && !voters.knows(Voter(1)));
        for _ in 1..MOST_VOTERS_OF_ONE {
            voters.join(ip(1)).unwrap();
        }
        assert_eq!(voters.join(ip(1)), Err(NoEntry::Full));
        for _ in 0..MOST_VOTERS_OF_ONE {
            voters.join(ip(2)).unwrap();
        }
        assert_eq!((voters.joined(), voters.join(ip(3))), (MOST_VOTERS, Err(NoEntry::Full)));
    }

    #[test]
    fn jobs_are_dealt_evenly() {
        let mut voters = Voters::default();
        for _ in 0..9 {
            let voter = voters.join(ip(1)).unwrap();
            let job = voters.dealt();
            voters.set_job(voter, Some(job));
            assert_eq!(voters.job(voter), Some(job));
        }
        assert_eq!(voters.jobs(), [3, 3, 3]);
    }

    #[test]
    fn codes_may_be_tried_so_often_in_a_minute() {
        let (mut voters, now) = (Voters::default(), Instant::now());
        let tries = |voters: &mut Voters, from, now| {
            let mut count = 0;
            while count < 1_000 && voters.may_try(from, now) {
                voters.tried(from);
                count += 1;
            }
            count
        };
        assert_eq!(tries(&mut voters, ip(1), now), 20);
        assert_eq!(tries(&mut voters, ip(2), now), 20);
        assert_eq!((3..20).map(|last| tries(&mut voters, ip(last), now)).sum::<usize>(), 80);
        assert!(!voters.may_try(ip(99), now));
        assert!(voters.may_try(ip(1), now + Duration::from_secs(60)));
    }

    #[test]
    fn notes_of_one_are_counted() {
        let mut voters = Voters::default();
        let voter = voters.join(ip(1)).unwrap();
        assert_eq!((0..100).filter(|_| voters.may_note(voter)).count(), usize::from(MOST_NOTES_OF_ONE));
        assert!(!voters.may_note(Voter(5)));
    }
}
