//! A rehearsal: a few votes that are made up, so that a leader can try every step alone.

use crate::net::Room;
use crate::workshop::{Round, Step, Voter, Voting, Workshop};

/// The seconds between two votes.
pub(super) const BETWEEN: f32 = 0.4;

/// How twelve people vote, by the place of a reply counted from another one in each round.
const VOTES: [usize; 12] = [1, 0, 1, 2, 1, 0, 1, 3, 2, 1, 0, 1];

/// How far the votes of a round have come in.
#[derive(Debug, Default)]
pub(super) struct Rehearsal {
    round: u32,
    voted: usize,
    wait: f32,
}

impl Rehearsal {
    /// Whether votes are still to come.
    pub(super) fn is_voting(&self, workshop: &Workshop) -> bool {
        let round = workshop.round().map(Round::number);
        workshop.step() == Step::Voting
            && workshop.options().voting == Voting::Phones
            && (round != Some(self.round) || self.voted < VOTES.len())
    }

    /// Lets time go by, and votes come in. Whether one did.
    pub(super) fn advance(&mut self, seconds: f32, room: &Room) -> bool {
        let open = room.look(|workshop| {
            let round = workshop.round().map(Round::number).filter(|_| self.is_voting(workshop))?;
            Some((round, workshop.choices().len().max(1)))
        });
        let Some((round, replies)) = open else { return false };
        if round != self.round {
            *self = Self { round, voted: 0, wait: 0.0 };
        }
        self.wait += seconds;
        let shift = usize::try_from(round).unwrap_or_default();
        let mut came = false;
        while self.wait >= BETWEEN
            && let Some(vote) = VOTES.get(self.voted)
        {
            self.wait -= BETWEEN;
            let voter = Voter(u128::try_from(self.voted).unwrap_or_default());
            came |= room.lead(|workshop| workshop.vote(voter, round, (vote + shift) % replies)).is_ok();
            self.voted += 1;
        }
        came
    }
}
